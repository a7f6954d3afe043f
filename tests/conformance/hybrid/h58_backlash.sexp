(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H58_backlash")
 (source "h58_backlash.zls")
 (digest "md5:860ad99c46eb2dec72915a73cfe2994a")
 (needs "Stdlib")
 (exports
  (val "backlash" continuous
    (arrow continuous
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 5 0 11 9)
    (doc
      "Backlash: the output follows the input with a dead zone of half width 0.5; contact left and right are states.\\x0acommand: -maxt 7.5 -maxstep 0.02\\x0atolerance: 1e-3\\x0aanalytic: x = 2 sin t; y = x - 0.5 while rising in contact, x + 0.5 while falling in contact, constant in between."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 16 117)))
 (results
  (result "backlash" (named "y")))
 (code
  (types
    (type "state__356" (params) (at)
      (variant (constr0 "H58_backlash_Left_28") (constr0 "H58_backlash_Right_27")
        (constr0 "H58_backlash_Free_26"))))
  (machine "backlash" (at 5 0 11 9) continuous (params)
    (memories
      (memory ("major" 55) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 64) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 25 8 40))
      (memory ("x" 63) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 57 8 72))
      (memory ("h" 62) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 60) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 58) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 57) (name "state__356") (value (constr0 "H58_backlash_Left_28")) (at 8 46 8 51))
      (memory ("y" 56) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 6 6 18)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 58)) (bool false))
          (set (memory ("s" 57)) (constr0 "H58_backlash_Free_26"))
          (set (pos (memory ("y" 56))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 54) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("w" 52) (name ("Stdlib" "float")))
              (pvar ("x" 53) (name ("Stdlib" "float")))
              (pvar ("v" 51) (name ("Stdlib" "float"))))))
        (returns (name ("Stdlib" "float")))
        (seq
          (letvar ("h" 61) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 59) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 57)))
            (case (pconstr0 "H58_backlash_Free_26")
              (seq
                (set (der (memory ("y" 56))) (float "0"))
                (when (state (memory ("r" 58))) (seq))
                (set
                  (zout (memory ("x" 64)))
                  (apply
                    (global ("Stdlib" "-."))
                    (apply
                      (global ("Stdlib" "-."))
                      (local ("x" 53))
                      (state (pos (memory ("y" 56)))))
                    (local ("w" 52))))
                (set
                  (zout (memory ("x" 63)))
                  (apply
                    (global ("Stdlib" "-."))
                    (apply
                      (global ("Stdlib" "-."))
                      (state (pos (memory ("y" 56))))
                      (local ("x" 53)))
                    (local ("w" 52))))
                (match
                  (tuple (state (zin (memory ("x" 63)))) (state (zin (memory ("x" 64)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 59)) (bool true))
                      (set (memory ("r" 58)) (bool true))
                      (set (memory ("s" 57)) (constr0 "H58_backlash_Right_27"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 59)) (bool true))
                      (set (memory ("r" 58)) (bool true))
                      (set (memory ("s" 57)) (constr0 "H58_backlash_Left_28"))))
                  (case (wild) (set (memory ("r" 58)) (bool false))))))
            (case (pconstr0 "H58_backlash_Right_27")
              (seq
                (when (state (memory ("r" 58))) (seq))
                (set (der (memory ("y" 56))) (local ("v" 51)))
                (set (zout (memory ("x" 63))) (apply (global ("Stdlib" "~-.")) (local ("v" 51))))
                (match
                  (state (zin (memory ("x" 63))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 59)) (bool true))
                      (set (memory ("r" 58)) (bool true))
                      (set (memory ("s" 57)) (constr0 "H58_backlash_Free_26"))))
                  (case (wild) (set (memory ("r" 58)) (bool false))))))
            (case (pconstr0 "H58_backlash_Left_28")
              (seq
                (when (state (memory ("r" 58))) (seq))
                (set (der (memory ("y" 56))) (local ("v" 51)))
                (set (zout (memory ("x" 63))) (local ("v" 51)))
                (match
                  (state (zin (memory ("x" 63))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 59)) (bool true))
                      (set (memory ("r" 58)) (bool true))
                      (set (memory ("s" 57)) (constr0 "H58_backlash_Free_26"))))
                  (case (wild) (set (memory ("r" 58)) (bool false)))))))
          (set
            (memory ("h" 60))
            (if (var ("encore" 59)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 61))
            (apply (global ("Stdlib" "min")) (var ("h" 61)) (state (memory ("h" 60)))))
          (set (memory ("h" 62)) (var ("h" 61)))
          (exp (state (pos (memory ("y" 56)))))))))
  (machine "main" (at 12 0 16 117) continuous (params)
    (memories
      (memory ("major" 68) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 76) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 74) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 72) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 70) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 13 14 13 15))
      (memory ("v" 69) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 14 14 14 18)))
    (instances (instance ("i" 77) (global "backlash") continuous (params) (at 15 10 15 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 74)) (bool true))
          (set (pos (memory ("v" 69))) (float "2"))
          (set (pos (memory ("x" 70))) (float "0"))
          (exp (call "reset" "backlash" (instance ("i" 77))))))
      (method "step"
        (params (ptuple (pvar ("time" 67) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 75) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 74)))
            (set
              (memory ("h" 72))
              (apply (global ("Stdlib" "+.")) (local ("time" 67)) (float "0.125"))))
          (let
            (pvar ("z" 73) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 68)))
              (apply (global ("Stdlib" ">=")) (local ("time" 67)) (state (memory ("h" 72)))))
            (at))
          (set
            (memory ("h" 72))
            (if
              (local ("z" 73))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 72))) (float "0.5"))
              (state (memory ("h" 72)))))
          (assign
            (name ("h" 75))
            (apply (global ("Stdlib" "min")) (var ("h" 75)) (state (memory ("h" 72)))))
          (set (memory ("h" 76)) (var ("h" 75)))
          (set (memory ("i" 74)) (bool false))
          (let
            (pvar ("y" 71) (name ("Stdlib" "float")))
            (call "step" "backlash"
              (instance ("i" 77))
              (tuple
                (local ("time" 67))
                (tuple (float "0.5")
                  (state (pos (memory ("x" 70))))
                  (state (pos (memory ("v" 69)))))))
            (at 15 6 15 7))
          (match
            (local ("z" 73))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 70)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("y" 71))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (der (memory ("v" 69)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 70))))))
          (set (der (memory ("x" 70))) (state (pos (memory ("v" 69)))))
          (exp (unit))))))))
