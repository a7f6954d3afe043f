(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H56_swing")
 (source "h56_swing.zls")
 (digest "md5:2441dfd8241ad5a3e9b3d3be34f2fa1a")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 19 84)
    (doc
      "A pendulum: pumped while its swings are small, braked after a large one; switched at the turning points.\\x0acommand: -maxt 20.0 -maxstep 0.02\\x0atolerance: 2e-3")))
 (results)
 (code
  (types
    (type "state__464" (params) (at)
      (variant (constr0 "H56_swing_Back_27") (constr0 "H56_swing_Forth_26"))))
  (machine "main" (at 4 0 19 84) continuous (params)
    (memories
      (memory ("major" 47) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 67) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 26 11 35))
      (memory ("h" 65) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 63) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 61) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 55) (name "state__464") (value (constr0 "H56_swing_Back_27")) (at 11 57 11 61))
      (memory ("th" 52) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 15 5 17))
      (memory ("om" 50) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 15 6 37))
      (memory ("n" 49) (name ("Stdlib" "int")) (value (int 42)) (at 16 12 16 13))
      (memory ("c" 48) (name ("Stdlib" "float")) (value (float "42")) (at 17 12 17 13)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 56)) (bool false))
          (set (memory ("s" 55)) (constr0 "H56_swing_Forth_26"))
          (set (pos (memory ("om" 50))) (float "0.1"))
          (set (memory ("n" 49)) (int 0))
          (set (memory ("c" 48)) (float "-0.2"))
          (set (pos (memory ("th" 52))) (float "0.5"))
          (set (memory ("i" 61)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 46) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 64) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 62) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("turnp" 58) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("turnv" 57) (name ("Stdlib" "unit")) (unit) (at))
          (match
            (state (memory ("s" 55)))
            (case (pconstr0 "H56_swing_Forth_26")
              (seq
                (when (state (memory ("r" 56))) (seq))
                (set
                  (zout (memory ("x" 67)))
                  (apply (global ("Stdlib" "~-.")) (state (pos (memory ("om" 50))))))
                (match
                  (state (zin (memory ("x" 67))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 62)) (bool true))
                      (assign (name ("turnp" 58)) (bool true))
                      (assign (name ("turnv" 57)) (unit))
                      (set (memory ("r" 56)) (bool true))
                      (set (memory ("s" 55)) (constr0 "H56_swing_Back_27"))))
                  (case (wild) (set (memory ("r" 56)) (bool false))))))
            (case (pconstr0 "H56_swing_Back_27")
              (seq
                (when (state (memory ("r" 56))) (seq))
                (set (zout (memory ("x" 67))) (state (pos (memory ("om" 50)))))
                (match
                  (state (zin (memory ("x" 67))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 62)) (bool true))
                      (assign (name ("turnp" 58)) (bool true))
                      (assign (name ("turnv" 57)) (unit))
                      (set (memory ("r" 56)) (bool true))
                      (set (memory ("s" 55)) (constr0 "H56_swing_Forth_26"))))
                  (case (wild) (set (memory ("r" 56)) (bool false)))))))
          (let (pvar ("l" 53) (name ("Stdlib" "float"))) (state (memory ("c" 48))) (at))
          (let (pvar ("l" 54) (name ("Stdlib" "int"))) (state (memory ("n" 49))) (at))
          (match
            (tuple (var ("turnv" 57)) (var ("turnp" 58)))
            (case
              (ptuple (pconst (unit)) (pconst (bool true)))
              (seq
                (assign (name ("encore" 62)) (bool true))
                (set (memory ("n" 49)) (apply (global ("Stdlib" "+")) (local ("l" 54)) (int 1)))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 49)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("th" 52)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let
                  (pvar ("a" 66) (name ("Stdlib" "float")))
                  (apply (global ("Stdlib" "abs_float")) (state (pos (memory ("th" 52)))))
                  (at 15 8 15 9))
                (set
                  (memory ("c" 48))
                  (if
                    (apply (global ("Stdlib" ">")) (local ("a" 66)) (float "1"))
                    (float "0.2")
                    (if
                      (apply (global ("Stdlib" "<")) (local ("a" 66)) (float "0.6"))
                      (float "-0.2")
                      (local ("l" 53)))))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("c" 48))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (memory ("h" 63))
            (if (var ("encore" 62)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 61)))
            (set
              (memory ("h" 59))
              (apply (global ("Stdlib" "+.")) (local ("time" 46)) (float "0.5"))))
          (let
            (pvar ("z" 60) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 47)))
              (apply (global ("Stdlib" ">=")) (local ("time" 46)) (state (memory ("h" 59)))))
            (at))
          (set
            (memory ("h" 59))
            (if
              (local ("z" 60))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 59))) (float "10"))
              (state (memory ("h" 59)))))
          (assign
            (name ("h" 64))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 64))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 63))) (state (memory ("h" 59))))))
          (set (memory ("h" 65)) (var ("h" 64)))
          (set (memory ("i" 61)) (bool false))
          (match
            (local ("z" 60))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("th" 52)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (der (memory ("om" 50)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "~-."))
                (apply (global ("Stdlib" "sin")) (state (pos (memory ("th" 52))))))
              (apply
                (global ("Stdlib" "*."))
                (state (memory ("c" 48)))
                (state (pos (memory ("om" 50)))))))
          (set (der (memory ("th" 52))) (state (pos (memory ("om" 50)))))
          (exp (unit))))))))
