(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H83_strong_states_with_parameters")
 (source "h83_strong_states_with_parameters.zls")
 (digest "md5:b24cb353e73398a55bc509800665cee9")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 17 115)
    (doc
      "Strong transitions to states with parameters, by then and by continue; the target's body runs in the step of the event.\\x0acommand: -maxt 5.1\\x0atolerance: 1e-9")))
 (results)
 (code
  (types
    (type "state__515" (params) (at)
      (variant (constr0 "H83_strong_states_with_parameters_Hold_29")
        (constr0 "H83_strong_states_with_parameters_Back_28")
        (constr0 "H83_strong_states_with_parameters_Go_27"))))
  (machine "main" (at 4 0 17 115) continuous (params)
    (memories
      (memory ("major" 58) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 83) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 24 10 41))
      (memory ("x" 82) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 65 10 82))
      (memory ("h" 76) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 74) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 72) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 70) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 69) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 68) (name "state__515")
        (value (constr0 "H83_strong_states_with_parameters_Hold_29"))
        (at 10 47 10 59))
      (memory ("k" 65) (name ("Stdlib" "int")) (value (int 42)) (at 10 97 10 98))
      (memory ("w" 64) (name ("Stdlib" "float")) (value (float "42")) (at 10 55 10 58))
      (memory ("v" 63) (name ("Stdlib" "float")) (value (float "42")) (at 10 52 10 53))
      (memory ("v" 62) (name ("Stdlib" "float")) (value (float "42")) (at 15 14 15 17))
      (memory ("x" 61) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 6 6 18))
      (memory ("t" 60) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17))
      (memory ("n" 59) (name ("Stdlib" "int")) (value (int 42)) (at 9 34 9 35))
      (memory ("i" 81) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 79) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("c" 77) (name ("Stdlib" "int")) (value (int 42)) (at 13 77 13 78)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("v" 62)) (float "1"))
          (set (memory ("r" 69)) (bool false))
          (set (memory ("s" 68)) (constr0 "H83_strong_states_with_parameters_Go_27"))
          (set (pos (memory ("t" 60))) (float "0"))
          (set (pos (memory ("x" 61))) (float "0"))
          (set (memory ("n" 59)) (int 0))
          (set (memory ("i" 81)) (bool true))
          (set (memory ("c" 77)) (int 0))
          (set (memory ("i" 72)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 57) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 75) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 73) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 66) (name ("Stdlib" "float"))) (state (pos (memory ("t" 60)))) (at))
          (let (pvar ("l" 67) (name ("Stdlib" "float"))) (state (pos (memory ("x" 61)))) (at))
          (match
            (state (memory ("s" 68)))
            (case (pconstr0 "H83_strong_states_with_parameters_Go_27")
              (seq
                (when (state (memory ("r" 69))) (seq))
                (set
                  (zout (memory ("x" 83)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 67)) (float "1")))
                (set
                  (zout (memory ("x" 82)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 66)) (float "3.1")))
                (match
                  (tuple (state (zin (memory ("x" 82)))) (state (zin (memory ("x" 83)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 73)) (bool true))
                      (set (memory ("w" 64)) (float "0.5"))
                      (set (memory ("v" 63)) (state (memory ("v" 62))))
                      (set (memory ("r" 69)) (bool true))
                      (set (memory ("s" 68)) (constr0 "H83_strong_states_with_parameters_Back_28"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 73)) (bool true))
                      (set (memory ("k" 65)) (int 7))
                      (set (memory ("r" 69)) (bool false))
                      (set (memory ("s" 68)) (constr0 "H83_strong_states_with_parameters_Hold_29"))))
                  (case (wild) (set (memory ("r" 69)) (bool false))))))
            (case (pconstr0 "H83_strong_states_with_parameters_Back_28")
              (seq
                (when (state (memory ("r" 69))) (seq))
                (set
                  (zout (memory ("x" 82)))
                  (apply (global ("Stdlib" "-.")) (float "0.25") (local ("l" 67))))
                (match
                  (state (zin (memory ("x" 82))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 73)) (bool true))
                      (set
                        (memory ("v" 62))
                        (apply
                          (global ("Stdlib" "+."))
                          (state (memory ("v" 63)))
                          (state (memory ("w" 64)))))
                      (set (memory ("r" 69)) (bool true))
                      (set (memory ("s" 68)) (constr0 "H83_strong_states_with_parameters_Go_27"))))
                  (case (wild) (set (memory ("r" 69)) (bool false))))))
            (case (pconstr0 "H83_strong_states_with_parameters_Hold_29")
              (seq
                (when (state (memory ("r" 69))) (seq))
                (set
                  (zout (memory ("x" 83)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 66)) (float "3.9")))
                (set
                  (zout (memory ("x" 82)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 66)) (float "4.6")))
                (match
                  (tuple (state (zin (memory ("x" 82)))) (state (zin (memory ("x" 83)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 73)) (bool true))
                      (set (memory ("v" 62)) (float "0.125"))
                      (set (memory ("r" 69)) (bool false))
                      (set (memory ("s" 68)) (constr0 "H83_strong_states_with_parameters_Go_27"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 73)) (bool true))
                      (set (memory ("k" 65)) (int 20))
                      (set (memory ("r" 69)) (bool true))
                      (set (memory ("s" 68)) (constr0 "H83_strong_states_with_parameters_Hold_29"))))
                  (case (wild) (set (memory ("r" 69)) (bool false)))))))
          (match
            (state (memory ("s" 68)))
            (case (pconstr0 "H83_strong_states_with_parameters_Go_27")
              (seq
                (when (state (memory ("r" 69))) (seq))
                (set (memory ("n" 59)) (int 1))
                (set (der (memory ("x" 61))) (state (memory ("v" 62))))))
            (case (pconstr0 "H83_strong_states_with_parameters_Back_28")
              (seq
                (when (state (memory ("r" 69))) (seq))
                (set (memory ("n" 59)) (int 2))
                (set
                  (der (memory ("x" 61)))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "~-.")) (state (memory ("v" 63))))
                    (state (memory ("w" 64)))))))
            (case (pconstr0 "H83_strong_states_with_parameters_Hold_29")
              (seq
                (letvar ("l" 78) (name ("Stdlib" "int")) (int 42) (at))
                (when
                  (state (memory ("r" 69)))
                  (seq (set (memory ("i" 81)) (bool true)) (set (memory ("c" 77)) (int 0))))
                (when
                  (state (memory ("i" 81)))
                  (set
                    (memory ("h" 79))
                    (apply (global ("Stdlib" "+.")) (local ("time" 57)) (float "0"))))
                (set (memory ("i" 81)) (bool false))
                (let
                  (pvar ("z" 80) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 58)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 57)) (state (memory ("h" 79)))))
                  (at))
                (assign (name ("l" 78)) (state (memory ("c" 77))))
                (match
                  (local ("z" 80))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 73)) (bool true))
                      (set (memory ("c" 77)) (apply (global ("Stdlib" "+")) (var ("l" 78)) (int 1)))))
                  (case (wild) (seq)))
                (set
                  (memory ("n" 59))
                  (apply
                    (global ("Stdlib" "+"))
                    (state (memory ("k" 65)))
                    (state (memory ("c" 77)))))
                (set
                  (memory ("h" 79))
                  (if
                    (local ("z" 80))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 79))) (float "0.3"))
                    (state (memory ("h" 79)))))
                (assign
                  (name ("h" 75))
                  (apply (global ("Stdlib" "min")) (var ("h" 75)) (state (memory ("h" 79)))))
                (set (der (memory ("x" 61))) (float "0")))))
          (set
            (memory ("h" 74))
            (if (var ("encore" 73)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 72)))
            (set
              (memory ("h" 70))
              (apply (global ("Stdlib" "+.")) (local ("time" 57)) (float "0.0625"))))
          (let
            (pvar ("z" 71) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 58)))
              (apply (global ("Stdlib" ">=")) (local ("time" 57)) (state (memory ("h" 70)))))
            (at))
          (set
            (memory ("h" 70))
            (if
              (local ("z" 71))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 70))) (float "0.25"))
              (state (memory ("h" 70)))))
          (assign
            (name ("h" 75))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 75))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 74))) (state (memory ("h" 70))))))
          (set (memory ("h" 76)) (var ("h" 75)))
          (set (memory ("i" 72)) (bool false))
          (match
            (local ("z" 71))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 60)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 61)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 59)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 60))) (float "1"))
          (exp (unit))))))))
