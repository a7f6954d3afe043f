(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_parametrised")
 (source "aut_parametrised.zls")
 (digest "md5:b43adc751797beda73f3a0d7065a4fea")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float"))))
    (at 2 0 6 24)
    (doc "weak states with several parameters of several types"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 64)))
 (results
  (result "pure" (parts (named "o") (named "f"))))
 (code
  (types
    (type "state__499" (params) (at)
      (variant (constr0 "Aut_parametrised_Work_32") (constr0 "Aut_parametrised_Wait_31"))))
  (machine "pure" (at 2 0 6 24) discrete (params)
    (memories
      (memory ("r" 58) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 57) (name "state__499")
        (value (constr0 "Aut_parametrised_Work_32"))
        (at 4 73 4 96))
      (memory ("x" 56) (name ("Stdlib" "float")) (value (float "42")) (at 4 81 4 89))
      (memory ("b" 55) (name ("Stdlib" "bool")) (value (bool false)) (at 4 91 4 95))
      (memory ("a" 54) (name ("Stdlib" "int")) (value (int 42)) (at 4 78 4 79))
      (memory ("x" 53) (name ("Stdlib" "float")) (value (float "42")) (at 6 19 6 23))
      (memory ("n" 52) (name ("Stdlib" "int")) (value (int 42)) (at 6 16 6 17))
      (memory ("o" 51) (name ("Stdlib" "int")) (value (int 42)) (at 4 25 4 26))
      (memory ("f" 50) (name ("Stdlib" "float")) (value (float "42")) (at 4 48 4 49))
      (memory ("i" 62) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 59) (name ("Stdlib" "int")) (value (int 42)) (at 4 38 4 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("x" 53)) (float "0.25"))
          (set (memory ("n" 52)) (int 2))
          (set (memory ("r" 58)) (bool false))
          (set (memory ("s" 57)) (constr0 "Aut_parametrised_Wait_31"))
          (set (memory ("i" 62)) (bool true))))
      (method "step"
        (params (pvar ("t" 49) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "float"))))
        (seq
          (match
            (state (memory ("s" 57)))
            (case (pconstr0 "Aut_parametrised_Wait_31")
              (seq
                (when (state (memory ("r" 58))) (set (memory ("i" 62)) (bool true)))
                (let
                  (pvar ("x" 61) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 62)))
                    (state (memory ("n" 52)))
                    (apply (global ("Stdlib" "-")) (state (memory ("m" 59))) (int 1)))
                  (at 4 29 4 43))
                (set (memory ("i" 62)) (bool false))
                (set (memory ("f" 50)) (state (memory ("x" 53))))
                (set (memory ("o" 51)) (local ("x" 61)))
                (set (memory ("m" 59)) (local ("x" 61)))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 61)) (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("b" 55)) (bool true))
                      (set
                        (memory ("x" 56))
                        (apply (global ("Stdlib" "+.")) (state (memory ("x" 53))) (float "0.5")))
                      (set (memory ("a" 54)) (local ("t" 49)))
                      (set (memory ("r" 58)) (bool true))
                      (set (memory ("s" 57)) (constr0 "Aut_parametrised_Work_32"))))
                  (case (wild) (set (memory ("r" 58)) (bool false))))))
            (case (pconstr0 "Aut_parametrised_Work_32")
              (seq
                (when (state (memory ("r" 58))) (seq))
                (set
                  (memory ("f" 50))
                  (if
                    (state (memory ("b" 55)))
                    (state (memory ("x" 56)))
                    (apply (global ("Stdlib" "~-.")) (state (memory ("x" 56))))))
                (set
                  (memory ("o" 51))
                  (apply (global ("Stdlib" "*")) (state (memory ("a" 54))) (int 10)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 49)) (int 3))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("x" 53))
                        (apply (global ("Stdlib" "*.")) (state (memory ("x" 56))) (float "2")))
                      (set
                        (memory ("n" 52))
                        (apply (global ("Stdlib" "mod")) (state (memory ("a" 54))) (int 3)))
                      (set (memory ("r" 58)) (bool true))
                      (set (memory ("s" 57)) (constr0 "Aut_parametrised_Wait_31"))))
                  (case (wild) (set (memory ("r" 58)) (bool false)))))))
          (exp (tuple (state (memory ("o" 51))) (state (memory ("f" 50)))))))))
  (machine "main" (at 7 0 10 64) discrete (params)
    (memories (memory ("m" 66) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 68) (global "pure") discrete (params) (at 9 15 9 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 66)) (int 0)) (exp (call "reset" "pure" (instance ("i" 68))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 67) (name ("Stdlib" "int"))) (state (memory ("m" 66))) (at))
          (set (memory ("m" 66)) (apply (global ("Stdlib" "+")) (local ("x" 67)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 64) (name ("Stdlib" "int")))
              (pvar ("b" 65) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 68)) (local ("x" 67)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 64))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 65))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
