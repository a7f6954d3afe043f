(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex73_weak_vs_strong_latency")
 (source "ex73_weak_vs_strong_latency.zls")
 (digest "md5:728dbf433126c624ec83e954cb14e339")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 13 44)
    (doc "same automaton, weak and strong: the weak one reacts one instant later")))
 (results)
 (code
  (types
    (type "state__234" (params) (at)
      (variant (constr0 "Ex73_weak_vs_strong_latency_S2_25")
        (constr0 "Ex73_weak_vs_strong_latency_S1_24"))))
  (types
    (type "state__233" (params) (at)
      (variant (constr0 "Ex73_weak_vs_strong_latency_W2_23")
        (constr0 "Ex73_weak_vs_strong_latency_W1_22"))))
  (machine "main" (at 2 0 13 44) discrete (params)
    (memories
      (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 38) (name "state__234")
        (value (constr0 "Ex73_weak_vs_strong_latency_S2_25"))
        (at 10 35 10 37))
      (memory ("r" 37) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 36) (name "state__233")
        (value (constr0 "Ex73_weak_vs_strong_latency_W2_23"))
        (at 6 34 6 36))
      (memory ("w" 35) (name ("Stdlib" "int")) (value (int 42)) (at 6 15 6 16))
      (memory ("s" 34) (name ("Stdlib" "int")) (value (int 42)) (at 10 15 10 16)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 40)) (int 0))
          (set (memory ("r" 39)) (bool false))
          (set (memory ("s" 38)) (constr0 "Ex73_weak_vs_strong_latency_S1_24"))
          (set (memory ("r" 37)) (bool false))
          (set (memory ("s" 36)) (constr0 "Ex73_weak_vs_strong_latency_W1_22"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (let
            (pvar ("c" 33) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "or"))
              (apply (global ("Stdlib" "=")) (local ("x" 41)) (int 2))
              (apply (global ("Stdlib" "=")) (local ("x" 41)) (int 5)))
            (at 4 6 4 7))
          (match
            (state (memory ("s" 38)))
            (case (pconstr0 "Ex73_weak_vs_strong_latency_S1_24")
              (seq
                (when (state (memory ("r" 39))) (seq))
                (match
                  (local ("c" 33))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 39)) (bool true))
                      (set (memory ("s" 38)) (constr0 "Ex73_weak_vs_strong_latency_S2_25"))))
                  (case (wild) (set (memory ("r" 39)) (bool false))))))
            (case (pconstr0 "Ex73_weak_vs_strong_latency_S2_25")
              (seq
                (when (state (memory ("r" 39))) (seq))
                (match
                  (local ("c" 33))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 39)) (bool true))
                      (set (memory ("s" 38)) (constr0 "Ex73_weak_vs_strong_latency_S1_24"))))
                  (case (wild) (set (memory ("r" 39)) (bool false)))))))
          (match
            (state (memory ("s" 38)))
            (case (pconstr0 "Ex73_weak_vs_strong_latency_S1_24")
              (seq (when (state (memory ("r" 39))) (seq)) (set (memory ("s" 34)) (int 1))))
            (case (pconstr0 "Ex73_weak_vs_strong_latency_S2_25")
              (seq (when (state (memory ("r" 39))) (seq)) (set (memory ("s" 34)) (int 2)))))
          (match
            (state (memory ("s" 36)))
            (case (pconstr0 "Ex73_weak_vs_strong_latency_W1_22")
              (seq
                (when (state (memory ("r" 37))) (seq))
                (set (memory ("w" 35)) (int 1))
                (match
                  (local ("c" 33))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 37)) (bool true))
                      (set (memory ("s" 36)) (constr0 "Ex73_weak_vs_strong_latency_W2_23"))))
                  (case (wild) (set (memory ("r" 37)) (bool false))))))
            (case (pconstr0 "Ex73_weak_vs_strong_latency_W2_23")
              (seq
                (when (state (memory ("r" 37))) (seq))
                (set (memory ("w" 35)) (int 2))
                (match
                  (local ("c" 33))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 37)) (bool true))
                      (set (memory ("s" 36)) (constr0 "Ex73_weak_vs_strong_latency_W1_22"))))
                  (case (wild) (set (memory ("r" 37)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("w" 35)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("s" 34)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
