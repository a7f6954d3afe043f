(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H63_modes_of_different_size")
 (source "h63_modes_of_different_size.zls")
 (digest "md5:da2750be52f23fd4e80a73cecc8e439c")
 (needs "Stdlib")
 (exports
  (val "two" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 5 0 5 75)
    (doc
      "The modes of an automaton run hybrid nodes with different numbers of states; left by history, their states wait.\\x0acommand: -maxt 6.1 -maxstep 0.02\\x0atolerance: 1e-5\\x0aanalytic: A: y = 1 + s + s^2 / 2 with s the time spent in A; B: y = 10 - r with r the time spent in B."))
  (val "one" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 6 0 6 54))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 17 115)))
 (results
  (result "two" (named "y"))
  (result "one" (named "y")))
 (code
  (types
    (type "state__408" (params) (at)
      (variant (constr0 "H63_modes_of_different_size_B_29")
        (constr0 "H63_modes_of_different_size_A_28"))))
  (machine "two" (at 5 0 5 75) continuous (params)
    (memories
      (memory ("major" 56) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("y" 58) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 40 5 41))
      (memory ("w" 57) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 63 5 66)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (pos (memory ("w" 57))) (float "1")) (set (pos (memory ("y" 58))) (float "1"))))
      (method "step"
        (params (ptuple (pvar ("time" 55) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set (der (memory ("w" 57))) (float "1"))
          (set (der (memory ("y" 58))) (state (pos (memory ("w" 57)))))
          (exp (state (pos (memory ("y" 58)))))))))
  (machine "one" (at 6 0 6 54) continuous (params)
    (memories
      (memory ("major" 60) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("y" 61) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 40 6 44)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("y" 61))) (float "10")))
      (method "step"
        (params (ptuple (pvar ("time" 59) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq (set (der (memory ("y" 61))) (float "-1")) (exp (state (pos (memory ("y" 61)))))))))
  (machine "main" (at 7 0 17 115) continuous (params)
    (memories
      (memory ("major" 63) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 82) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 13 16 13 28))
      (memory ("x" 81) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 13 45 13 57))
      (memory ("x" 80) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 13 74 13 87))
      (memory ("h" 78) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 76) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 74) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 72) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 70) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 69) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 68) (name "state__408")
        (value (constr0 "H63_modes_of_different_size_B_29"))
        (at 13 38 13 39))
      (memory ("y" 66) (name ("Stdlib" "float")) (value (float "42")) (at 12 61 12 62))
      (memory ("t" 64) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17))
      (memory ("c" 79) (name ("Stdlib" "float")) (value (float "42")) (at 12 27 12 28))
      (memory ("c" 83) (name ("Stdlib" "float")) (value (float "42")) (at 14 27 14 28)))
    (instances
      (instance ("i" 86) (global "two") continuous (params) (at 12 31 12 37))
      (instance ("i" 87) (global "one") continuous (params) (at 14 31 14 37)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 69)) (bool false))
          (set (memory ("s" 68)) (constr0 "H63_modes_of_different_size_A_28"))
          (set (memory ("i" 74)) (bool true))
          (set (memory ("y" 66)) (float "0"))
          (set (pos (memory ("t" 64))) (float "0"))
          (exp (call "reset" "two" (instance ("i" 86))))
          (exp (call "reset" "one" (instance ("i" 87))))))
      (method "step"
        (params (ptuple (pvar ("time" 62) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 77) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 75) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 74)))
            (set
              (memory ("h" 70))
              (apply (global ("Stdlib" "+.")) (local ("time" 62)) (float "0.125"))))
          (let
            (pvar ("z" 71) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 63)))
              (apply (global ("Stdlib" ">=")) (local ("time" 62)) (state (memory ("h" 70)))))
            (at))
          (match
            (state (memory ("s" 68)))
            (case (pconstr0 "H63_modes_of_different_size_A_28")
              (seq
                (when (state (memory ("r" 69))) (exp (call "reset" "two" (instance ("i" 86)))))
                (set
                  (memory ("c" 79))
                  (call "step" "two" (instance ("i" 86)) (tuple (local ("time" 62)) (unit))))
                (match
                  (local ("z" 71))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 75)) (bool true))
                      (set (memory ("y" 66)) (state (memory ("c" 79))))))
                  (case (wild) (seq)))
                (set
                  (zout (memory ("x" 82)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 64)))) (float "1")))
                (set
                  (zout (memory ("x" 81)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 64)))) (float "3")))
                (set
                  (zout (memory ("x" 80)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 64)))) (float "5")))
                (match
                  (tuple
                    (state (zin (memory ("x" 80))))
                    (state (zin (memory ("x" 81))))
                    (state (zin (memory ("x" 82)))))
                  (case
                    (ptuple (wild) (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 75)) (bool true))
                      (set (memory ("r" 69)) (bool false))
                      (set (memory ("s" 68)) (constr0 "H63_modes_of_different_size_B_29"))))
                  (case
                    (ptuple (wild) (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 75)) (bool true))
                      (set (memory ("r" 69)) (bool false))
                      (set (memory ("s" 68)) (constr0 "H63_modes_of_different_size_B_29"))))
                  (case
                    (ptuple (pconst (bool true)) (wild) (wild))
                    (seq
                      (assign (name ("encore" 75)) (bool true))
                      (set (memory ("r" 69)) (bool false))
                      (set (memory ("s" 68)) (constr0 "H63_modes_of_different_size_B_29"))))
                  (case (wild) (set (memory ("r" 69)) (bool false))))))
            (case (pconstr0 "H63_modes_of_different_size_B_29")
              (seq
                (when (state (memory ("r" 69))) (exp (call "reset" "one" (instance ("i" 87)))))
                (set
                  (memory ("c" 83))
                  (call "step" "one" (instance ("i" 87)) (tuple (local ("time" 62)) (unit))))
                (match
                  (local ("z" 71))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 75)) (bool true))
                      (set (memory ("y" 66)) (state (memory ("c" 83))))))
                  (case (wild) (seq)))
                (set
                  (zout (memory ("x" 81)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 64)))) (float "2")))
                (set
                  (zout (memory ("x" 80)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 64)))) (float "4")))
                (match
                  (tuple (state (zin (memory ("x" 80)))) (state (zin (memory ("x" 81)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 75)) (bool true))
                      (set (memory ("r" 69)) (bool false))
                      (set (memory ("s" 68)) (constr0 "H63_modes_of_different_size_A_28"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 75)) (bool true))
                      (set (memory ("r" 69)) (bool false))
                      (set (memory ("s" 68)) (constr0 "H63_modes_of_different_size_A_28"))))
                  (case (wild) (set (memory ("r" 69)) (bool false)))))))
          (set
            (memory ("h" 76))
            (if (var ("encore" 75)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 74)))
            (set
              (memory ("h" 72))
              (apply (global ("Stdlib" "+.")) (local ("time" 62)) (float "0.2"))))
          (let
            (pvar ("z" 73) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 63)))
              (apply (global ("Stdlib" ">=")) (local ("time" 62)) (state (memory ("h" 72)))))
            (at))
          (set
            (memory ("h" 72))
            (if
              (local ("z" 73))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 72))) (float "0.5"))
              (state (memory ("h" 72)))))
          (set
            (memory ("h" 70))
            (if
              (local ("z" 71))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 70))) (float "0.25"))
              (state (memory ("h" 70)))))
          (assign
            (name ("h" 77))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 77))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 76)))
                  (state (memory ("h" 72))))
                (state (memory ("h" 70))))))
          (set (memory ("h" 78)) (var ("h" 77)))
          (set (memory ("i" 74)) (bool false))
          (match
            (local ("z" 73))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 64)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("y" 66))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 64))) (float "1"))
          (exp (unit))))))))
