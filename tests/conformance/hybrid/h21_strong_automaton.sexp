(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H21_strong_automaton")
 (source "h21_strong_automaton.zls")
 (digest "md5:2038684b35c473fe5f8fd5aef2523f9c")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "Strong transitions: the condition uses last, the target body runs in the very step of the event.\\x0acommand: -maxt 3.9\\x0atolerance: 1e-9\\x0aanalytic: changes at 1, 2, 3; there mode is already the new one."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 15 124)))
 (results)
 (code
  (types
    (type "state__426" (params) (at)
      (variant (constr0 "H21_strong_automaton_Fall_28") (constr0 "H21_strong_automaton_Rise_27"))))
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 44) (name ("Stdlib" "string")))
            (pvar ("x" 45) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 44))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 45))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 15 124) continuous (params)
    (memories
      (memory ("major" 47) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 62) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 51 10 68))
      (memory ("h" 61) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 53) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 52) (name "state__426")
        (value (constr0 "H21_strong_automaton_Fall_28"))
        (at 10 89 10 93))
      (memory ("x" 50) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 6 8 18))
      (memory ("t" 49) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("mode" 48) (name ("Stdlib" "int")) (value (int 42)) (at 10 35 10 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 53)) (bool false))
          (set (memory ("s" 52)) (constr0 "H21_strong_automaton_Rise_27"))
          (set (pos (memory ("x" 50))) (float "0"))
          (set (pos (memory ("t" 49))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 46) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 60) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 58) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("topp" 57) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("topv" 56) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("bottomp" 55) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("bottomv" 54) (name ("Stdlib" "unit")) (unit) (at))
          (let (pvar ("l" 51) (name ("Stdlib" "float"))) (state (pos (memory ("x" 50)))) (at))
          (match
            (state (memory ("s" 52)))
            (case (pconstr0 "H21_strong_automaton_Rise_27")
              (seq
                (when (state (memory ("r" 53))) (seq))
                (set
                  (zout (memory ("x" 62)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 51)) (float "1")))
                (match
                  (state (zin (memory ("x" 62))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 58)) (bool true))
                      (assign (name ("topp" 57)) (bool true))
                      (assign (name ("topv" 56)) (unit))
                      (set (memory ("r" 53)) (bool true))
                      (set (memory ("s" 52)) (constr0 "H21_strong_automaton_Fall_28"))))
                  (case (wild) (set (memory ("r" 53)) (bool false))))))
            (case (pconstr0 "H21_strong_automaton_Fall_28")
              (seq
                (when (state (memory ("r" 53))) (seq))
                (set (zout (memory ("x" 62))) (apply (global ("Stdlib" "~-.")) (local ("l" 51))))
                (match
                  (state (zin (memory ("x" 62))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 58)) (bool true))
                      (assign (name ("bottomp" 55)) (bool true))
                      (assign (name ("bottomv" 54)) (unit))
                      (set (memory ("r" 53)) (bool true))
                      (set (memory ("s" 52)) (constr0 "H21_strong_automaton_Rise_27"))))
                  (case (wild) (set (memory ("r" 53)) (bool false)))))))
          (set
            (memory ("h" 59))
            (if (var ("encore" 58)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 60))
            (apply (global ("Stdlib" "min")) (var ("h" 60)) (state (memory ("h" 59)))))
          (set (memory ("h" 61)) (var ("h" 60)))
          (match
            (state (memory ("s" 52)))
            (case (pconstr0 "H21_strong_automaton_Rise_27")
              (seq
                (when (state (memory ("r" 53))) (seq))
                (set (memory ("mode" 48)) (int 1))
                (set (der (memory ("x" 50))) (float "1"))))
            (case (pconstr0 "H21_strong_automaton_Fall_28")
              (seq
                (when (state (memory ("r" 53))) (seq))
                (set (memory ("mode" 48)) (int -1))
                (set (der (memory ("x" 50))) (float "-1")))))
          (match
            (tuple
              (tuple (var ("bottomv" 54)) (var ("bottomp" 55)))
              (tuple (var ("topv" 56)) (var ("topp" 57))))
            (case
              (ptuple (wild) (ptuple (pconst (unit)) (pconst (bool true))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "top ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_int")) (state (memory ("mode" 48))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 49)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (ptuple (pconst (unit)) (pconst (bool true))) (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "bottom ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_int")) (state (memory ("mode" 48))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 49)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 49))) (float "1"))
          (exp (unit))))))))
