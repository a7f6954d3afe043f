(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex59_until_emission_seen_same_instant")
 (source "ex59_until_emission_seen_same_instant.zls")
 (digest "md5:9a2c6c5080030d4d09937151549894d0")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 12 31)
    (doc "an emission on a weak transition is visible in the same instant by parallel equations")))
 (results)
 (code
  (types
    (type "state__237" (params) (at)
      (variant (constr0 "Ex59_until_emission_seen_same_instant_Got_26")
        (constr0 "Ex59_until_emission_seen_same_instant_Wait_25"))))
  (types
    (type "state__236" (params) (at)
      (variant (constr0 "Ex59_until_emission_seen_same_instant_B_24")
        (constr0 "Ex59_until_emission_seen_same_instant_A_23"))))
  (machine "main" (at 2 0 12 31) discrete (params)
    (memories
      (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 43) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 42) (name "state__237")
        (value (constr0 "Ex59_until_emission_seen_same_instant_Got_26"))
        (at 9 40 9 46))
      (memory ("r" 41) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 40) (name "state__236")
        (value (constr0 "Ex59_until_emission_seen_same_instant_B_24"))
        (at 5 51 5 52))
      (memory ("v" 39) (name ("Stdlib" "int")) (value (int 42)) (at 9 44 9 45))
      (memory ("o" 38) (name ("Stdlib" "int")) (value (int 42)) (at 9 17 9 18)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 46)) (int 0))
          (set (memory ("r" 43)) (bool false))
          (set (memory ("s" 42)) (constr0 "Ex59_until_emission_seen_same_instant_Wait_25"))
          (set (memory ("r" 41)) (bool false))
          (set (memory ("s" 40)) (constr0 "Ex59_until_emission_seen_same_instant_A_23"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("sp" 45) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 44) (name ("Stdlib" "int")) (int 42) (at 5 45 5 47))
          (let (pvar ("x" 47) (name ("Stdlib" "int"))) (state (memory ("m" 46))) (at))
          (set (memory ("m" 46)) (apply (global ("Stdlib" "+")) (local ("x" 47)) (int 1)))
          (match
            (state (memory ("s" 40)))
            (case (pconstr0 "Ex59_until_emission_seen_same_instant_A_23")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 47)) (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("sp" 45)) (bool true))
                      (assign (name ("sv" 44)) (int 10))
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Ex59_until_emission_seen_same_instant_B_24"))))
                  (case (wild) (set (memory ("r" 41)) (bool false))))))
            (case (pconstr0 "Ex59_until_emission_seen_same_instant_B_24")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 47)) (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("sp" 45)) (bool true))
                      (assign (name ("sv" 44)) (int 20))
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Ex59_until_emission_seen_same_instant_A_23"))))
                  (case (wild) (set (memory ("r" 41)) (bool false)))))))
          (match
            (state (memory ("s" 42)))
            (case (pconstr0 "Ex59_until_emission_seen_same_instant_Wait_25")
              (seq
                (when (state (memory ("r" 43))) (seq))
                (match
                  (tuple (var ("sv" 44)) (var ("sp" 45)))
                  (case
                    (ptuple (pvar ("v" 48) (name ("Stdlib" "int"))) (pconst (bool true)))
                    (seq
                      (set (memory ("v" 39)) (local ("v" 48)))
                      (set (memory ("r" 43)) (bool true))
                      (set
                        (memory ("s" 42))
                        (constr0 "Ex59_until_emission_seen_same_instant_Got_26"))))
                  (case (wild) (set (memory ("r" 43)) (bool false))))))
            (case (pconstr0 "Ex59_until_emission_seen_same_instant_Got_26")
              (seq
                (when (state (memory ("r" 43))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 47)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 43)) (bool true))
                      (set
                        (memory ("s" 42))
                        (constr0 "Ex59_until_emission_seen_same_instant_Wait_25"))))
                  (case (wild) (set (memory ("r" 43)) (bool false)))))))
          (match
            (state (memory ("s" 42)))
            (case (pconstr0 "Ex59_until_emission_seen_same_instant_Wait_25")
              (seq (when (state (memory ("r" 43))) (seq)) (set (memory ("o" 38)) (int 0))))
            (case (pconstr0 "Ex59_until_emission_seen_same_instant_Got_26")
              (seq
                (when (state (memory ("r" 43))) (seq))
                (set (memory ("o" 38)) (state (memory ("v" 39)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 38)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
