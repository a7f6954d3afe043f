(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex81_strong_tested_at_first_instant")
 (source "ex81_strong_tested_at_first_instant.zls")
 (digest "md5:89f5061b72fdd6e36dcf2e4e1c50c051")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 31)
    (doc "the unless conditions of the initial state are tested at the very first instant")))
 (results)
 (code
  (types
    (type "state__140" (params) (at)
      (variant (constr0 "Ex81_strong_tested_at_first_instant_B_13")
        (constr0 "Ex81_strong_tested_at_first_instant_A_12"))))
  (machine "main" (at 2 0 8 31) discrete (params)
    (memories
      (memory ("m" 22) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 21) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 20) (name "state__140")
        (value (constr0 "Ex81_strong_tested_at_first_instant_B_13"))
        (at 5 37 5 38))
      (memory ("o" 19) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 22)) (int 0))
          (set (memory ("r" 21)) (bool false))
          (set (memory ("s" 20)) (constr0 "Ex81_strong_tested_at_first_instant_A_12"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 23) (name ("Stdlib" "int"))) (state (memory ("m" 22))) (at))
          (set (memory ("m" 22)) (apply (global ("Stdlib" "+")) (local ("x" 23)) (int 1)))
          (match
            (state (memory ("s" 20)))
            (case (pconstr0 "Ex81_strong_tested_at_first_instant_A_12")
              (seq
                (when (state (memory ("r" 21))) (seq))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 21)) (bool true))
                      (set (memory ("s" 20)) (constr0 "Ex81_strong_tested_at_first_instant_B_13"))))
                  (case (wild) (set (memory ("r" 21)) (bool false))))))
            (case (pconstr0 "Ex81_strong_tested_at_first_instant_B_13")
              (seq
                (when (state (memory ("r" 21))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 23)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 21)) (bool true))
                      (set (memory ("s" 20)) (constr0 "Ex81_strong_tested_at_first_instant_A_12"))))
                  (case (wild) (set (memory ("r" 21)) (bool false)))))))
          (match
            (state (memory ("s" 20)))
            (case (pconstr0 "Ex81_strong_tested_at_first_instant_A_12")
              (seq (when (state (memory ("r" 21))) (seq)) (set (memory ("o" 19)) (int 1))))
            (case (pconstr0 "Ex81_strong_tested_at_first_instant_B_13")
              (seq (when (state (memory ("r" 21))) (seq)) (set (memory ("o" 19)) (int 2)))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 19)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
