(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex07_transition_actions")
 (source "ex07_transition_actions.zls")
 (digest "md5:75d893e0303627274277ef945b50062a")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 93)
    (doc "weak: the action runs in the instant of the source body")))
 (results)
 (code
  (types
    (type "state__318" (params) (at)
      (variant (constr0 "Ex07_transition_actions_B_16") (constr0 "Ex07_transition_actions_A_15"))))
  (machine "main" (at 2 0 9 93) discrete (params)
    (memories
      (memory ("m" 28) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 27) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 26) (name "state__318")
        (value (constr0 "Ex07_transition_actions_B_16"))
        (at 6 57 6 58))
      (memory ("o" 24) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15))
      (memory ("m" 23) (name ("Stdlib" "int")) (value (int 42)) (at 6 42 6 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 28)) (int 0))
          (set (memory ("r" 27)) (bool false))
          (set (memory ("s" 26)) (constr0 "Ex07_transition_actions_A_15"))
          (set (memory ("m" 23)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 29) (name ("Stdlib" "int"))) (state (memory ("m" 28))) (at))
          (set (memory ("m" 28)) (apply (global ("Stdlib" "+")) (local ("x" 29)) (int 1)))
          (match
            (state (memory ("s" 26)))
            (case (pconstr0 "Ex07_transition_actions_A_15")
              (seq
                (when (state (memory ("r" 27))) (seq))
                (set (memory ("o" 24)) (local ("x" 29)))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 29)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("m" 23))
                        (apply (global ("Stdlib" "+")) (int 100) (local ("x" 29))))
                      (set (memory ("r" 27)) (bool true))
                      (set (memory ("s" 26)) (constr0 "Ex07_transition_actions_B_16"))))
                  (case (wild) (set (memory ("r" 27)) (bool false))))))
            (case (pconstr0 "Ex07_transition_actions_B_16")
              (seq
                (when (state (memory ("r" 27))) (seq))
                (set (memory ("o" 24)) (apply (global ("Stdlib" "-")) (int 0) (local ("x" 29))))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 29)) (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("m" 23))
                        (apply (global ("Stdlib" "+")) (int 200) (local ("x" 29))))
                      (set (memory ("r" 27)) (bool true))
                      (set (memory ("s" 26)) (constr0 "Ex07_transition_actions_A_15"))))
                  (case (wild) (set (memory ("r" 27)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 29))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 24)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("m" 23)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
