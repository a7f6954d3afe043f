(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H14_init_event")
 (source "h14_init_event.zls")
 (digest "md5:8ee6f5fc650c163996de5a2fb5d78ed6")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 18 140)
    (doc
      "init is an event true in the first discrete step of its block, and again after each reset of that block.\\x0acommand: -maxt 2.6\\x0atolerance: 1e-9\\x0aa: once. b: at 0, 1.25, 2.25. c: at 0 and 1.6 (state entered by then). d: at 0.6")))
 (results)
 (code
  (types
    (type "state__474" (params) (at)
      (variant (constr0 "H14_init_event_B_25") (constr0 "H14_init_event_A_24"))))
  (machine "main" (at 5 0 18 140) continuous (params)
    (memories
      (memory ("major" 55) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 81) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 14 63 14 75))
      (memory ("h" 80) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 78) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 76) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 75) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 71) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 69) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 66) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 65) (name "state__474") (value (constr0 "H14_init_event_B_25")) (at 14 81 14 82))
      (memory ("t" 60) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("d" 59) (name ("Stdlib" "int")) (value (int 42)) (at 15 37 15 38))
      (memory ("c" 58) (name ("Stdlib" "int")) (value (int 42)) (at 14 37 14 38))
      (memory ("b" 57) (name ("Stdlib" "int")) (value (int 42)) (at 12 30 12 31))
      (memory ("a" 56) (name ("Stdlib" "int")) (value (int 42)) (at 8 27 8 28))
      (memory ("i" 83) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 86) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 66)) (bool false))
          (set (memory ("s" 65)) (constr0 "H14_init_event_A_24"))
          (set (memory ("d" 59)) (int 0))
          (set (memory ("c" 58)) (int 0))
          (set (pos (memory ("t" 60))) (float "0"))
          (set (memory ("i" 83)) (bool true))
          (set (memory ("i" 86)) (bool true))
          (set (memory ("i" 75)) (bool true))
          (set (memory ("i" 76)) (bool true))
          (set (memory ("b" 57)) (int 0))
          (set (memory ("a" 56)) (int 0))))
      (method "step"
        (params (ptuple (pvar ("time" 54) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 79) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 77) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("restartp" 68) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("restartv" 67) (name ("Stdlib" "unit")) (unit) (at))
          (let (pvar ("l" 63) (name ("Stdlib" "int"))) (state (memory ("c" 58))) (at))
          (let (pvar ("l" 64) (name ("Stdlib" "int"))) (state (memory ("d" 59))) (at))
          (match
            (state (memory ("s" 65)))
            (case (pconstr0 "H14_init_event_A_24")
              (seq
                (when (state (memory ("r" 66))) (set (memory ("i" 83)) (bool true)))
                (let (pvar ("x" 82) (name ("Stdlib" "zero"))) (state (memory ("i" 83))) (at))
                (set (memory ("i" 83)) (bool false))
                (match
                  (local ("x" 82))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set
                        (memory ("c" 58))
                        (apply (global ("Stdlib" "+")) (local ("l" 63)) (int 1)))))
                  (case (wild) (seq)))
                (set
                  (zout (memory ("x" 81)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 60)))) (float "0.6")))
                (match
                  (state (zin (memory ("x" 81))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set (memory ("r" 66)) (bool true))
                      (set (memory ("s" 65)) (constr0 "H14_init_event_B_25"))))
                  (case (wild) (set (memory ("r" 66)) (bool false))))))
            (case (pconstr0 "H14_init_event_B_25")
              (seq
                (when (state (memory ("r" 66))) (set (memory ("i" 86)) (bool true)))
                (let (pvar ("x" 85) (name ("Stdlib" "zero"))) (state (memory ("i" 86))) (at))
                (set (memory ("i" 86)) (bool false))
                (match
                  (local ("x" 85))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set
                        (memory ("d" 59))
                        (apply (global ("Stdlib" "+")) (local ("l" 64)) (int 1)))))
                  (case (wild) (seq)))
                (set
                  (zout (memory ("x" 81)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 60)))) (float "1.6")))
                (match
                  (state (zin (memory ("x" 81))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set (memory ("r" 66)) (bool true))
                      (set (memory ("s" 65)) (constr0 "H14_init_event_A_24"))))
                  (case (wild) (set (memory ("r" 66)) (bool false)))))))
          (when
            (state (memory ("i" 75)))
            (set
              (memory ("h" 69))
              (apply (global ("Stdlib" "+.")) (local ("time" 54)) (float "1.25"))))
          (let
            (pvar ("z" 70) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 55)))
              (apply (global ("Stdlib" ">=")) (local ("time" 54)) (state (memory ("h" 69)))))
            (at))
          (when (local ("z" 70)) (set (memory ("i" 76)) (bool true)))
          (let (pvar ("x" 74) (name ("Stdlib" "zero"))) (state (memory ("i" 76))) (at))
          (set (memory ("i" 76)) (bool false))
          (match
            (local ("x" 74))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("restartp" 68)) (bool true))
                (assign (name ("restartv" 67)) (unit))))
            (case (wild) (seq)))
          (let (pvar ("l" 62) (name ("Stdlib" "int"))) (state (memory ("b" 57))) (at))
          (match
            (tuple (var ("restartv" 67)) (var ("restartp" 68)))
            (case
              (ptuple (pconst (unit)) (pconst (bool true)))
              (seq
                (assign (name ("encore" 77)) (bool true))
                (set (memory ("b" 57)) (apply (global ("Stdlib" "+")) (local ("l" 62)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("x" 73) (name ("Stdlib" "zero"))) (state (memory ("i" 75))) (at))
          (let (pvar ("l" 61) (name ("Stdlib" "int"))) (state (memory ("a" 56))) (at))
          (match
            (local ("x" 73))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 77)) (bool true))
                (set (memory ("a" 56)) (apply (global ("Stdlib" "+")) (local ("l" 61)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 78))
            (if (var ("encore" 77)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 75)))
            (set
              (memory ("h" 71))
              (apply (global ("Stdlib" "+.")) (local ("time" 54)) (float "0.25"))))
          (let
            (pvar ("z" 72) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 55)))
              (apply (global ("Stdlib" ">=")) (local ("time" 54)) (state (memory ("h" 71)))))
            (at))
          (set
            (memory ("h" 71))
            (if
              (local ("z" 72))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 71))) (float "0.5"))
              (state (memory ("h" 71)))))
          (set
            (memory ("h" 69))
            (if
              (local ("z" 70))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 69))) (float "1"))
              (state (memory ("h" 69)))))
          (assign
            (name ("h" 79))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 79))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 78)))
                  (state (memory ("h" 71))))
                (state (memory ("h" 69))))))
          (set (memory ("h" 80)) (var ("h" 79)))
          (set (memory ("i" 75)) (bool false))
          (match
            (local ("z" 72))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("a" 56)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("b" 57)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("c" 58)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("d" 59)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 60))) (float "1"))
          (exp (unit))))))))
