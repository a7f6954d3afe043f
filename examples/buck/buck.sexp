(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Buck")
 (source "buck.zls")
 (digest "md5:fef6bd52180cec8c07a1c0ada8f518fe")
 (needs "Stdlib")
 (exports
  (val "source" any (name ("Stdlib" "float")) (at 5 0 5 17))
  (val "coil" any (name ("Stdlib" "float")) (at 6 0 6 14))
  (val "capacitor" any (name ("Stdlib" "float")) (at 7 0 7 20))
  (val "duty" any (name ("Stdlib" "float")) (at 8 0 8 14))
  (val "cycle" any (name ("Stdlib" "float")) (at 9 0 9 16))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 11 0 27 9)))
 (code
  (types
    (type "state__422" (params) (at)
      (variant (constr0 "Buck_Off_25") (constr0 "Buck_Diode_24") (constr0 "Buck_Closed_23"))))
  (let "source" (at 5 0 5 17) (exp (float "24")))
  (let "coil" (at 6 0 6 14) (exp (float "0.1")))
  (let "capacitor" (at 7 0 7 20) (exp (float "0.02")))
  (let "duty" (at 8 0 8 14) (exp (float "0.5")))
  (let "cycle" (at 9 0 9 16) (exp (float "0.02")))
  (machine "main" (at 11 0 27 9) continuous (params)
    (memories
      (memory ("major" 44) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 63) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 21 16 21 32))
      (memory ("h" 62) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 60) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 58) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 56) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 54) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 53) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 52) (name "state__422") (value (constr0 "Buck_Off_25")) (at 21 38 21 43))
      (memory ("voltage" 49)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 12 20 12 61))
      (memory ("ramp" 47)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 17 53 17 56))
      (memory ("load" 46) (name ("Stdlib" "float")) (value (float "42")) (at 15 47 15 51))
      (memory ("current" 45)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 25 43 25 50)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 53)) (bool false))
          (set (memory ("s" 52)) (constr0 "Buck_Closed_23"))
          (set (pos (memory ("ramp" 47))) (float "0"))
          (set (memory ("i" 58)) (bool true))
          (set (pos (memory ("current" 45))) (float "0"))
          (set (pos (memory ("voltage" 49))) (float "0"))
          (set (memory ("load" 46)) (float "5"))))
      (method "step"
        (params (ptuple (pvar ("time" 43) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("h" 61) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 59) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 58)))
            (set (memory ("h" 56)) (apply (global ("Stdlib" "+.")) (local ("time" 43)) (float "0"))))
          (let
            (pvar ("z" 57) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 44)))
              (apply (global ("Stdlib" ">=")) (local ("time" 43)) (state (memory ("h" 56)))))
            (at))
          (match
            (local ("z" 57))
            (case (pconst (bool true)) (set (pos (memory ("ramp" 47))) (float "0")))
            (case (wild) (seq)))
          (let (pvar ("l" 50) (name ("Stdlib" "float"))) (state (pos (memory ("current" 45)))) (at))
          (match
            (state (memory ("s" 52)))
            (case (pconstr0 "Buck_Closed_23")
              (seq
                (when (state (memory ("r" 53))) (seq))
                (set
                  (der (memory ("current" 45)))
                  (apply
                    (global ("Stdlib" "/."))
                    (apply
                      (global ("Stdlib" "-."))
                      (global "source")
                      (state (pos (memory ("voltage" 49)))))
                    (global "coil")))
                (set
                  (zout (memory ("x" 63)))
                  (apply
                    (global ("Stdlib" "-."))
                    (state (pos (memory ("ramp" 47))))
                    (global "duty")))
                (match
                  (state (zin (memory ("x" 63))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 59)) (bool true))
                      (set (memory ("r" 53)) (bool true))
                      (set (memory ("s" 52)) (constr0 "Buck_Diode_24"))))
                  (case (wild) (set (memory ("r" 53)) (bool false))))))
            (case (pconstr0 "Buck_Diode_24")
              (seq
                (when (state (memory ("r" 53))) (seq))
                (set
                  (der (memory ("current" 45)))
                  (apply
                    (global ("Stdlib" "/."))
                    (apply (global ("Stdlib" "~-.")) (state (pos (memory ("voltage" 49)))))
                    (global "coil")))
                (set (zout (memory ("x" 63))) (apply (global ("Stdlib" "~-.")) (local ("l" 50))))
                (match
                  (tuple (state (zin (memory ("x" 63)))) (local ("z" 57)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 59)) (bool true))
                      (set (memory ("r" 53)) (bool true))
                      (set (memory ("s" 52)) (constr0 "Buck_Closed_23"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 59)) (bool true))
                      (set (pos (memory ("current" 45))) (float "0"))
                      (set (memory ("r" 53)) (bool true))
                      (set (memory ("s" 52)) (constr0 "Buck_Off_25"))))
                  (case (wild) (set (memory ("r" 53)) (bool false))))))
            (case (pconstr0 "Buck_Off_25")
              (seq
                (when (state (memory ("r" 53))) (seq))
                (set (der (memory ("current" 45))) (float "0"))
                (match
                  (local ("z" 57))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 59)) (bool true))
                      (set (memory ("r" 53)) (bool true))
                      (set (memory ("s" 52)) (constr0 "Buck_Closed_23"))))
                  (case (wild) (set (memory ("r" 53)) (bool false)))))))
          (when
            (state (memory ("i" 58)))
            (set (memory ("h" 54)) (apply (global ("Stdlib" "+.")) (local ("time" 43)) (float "4"))))
          (let
            (pvar ("z" 55) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 44)))
              (apply (global ("Stdlib" ">=")) (local ("time" 43)) (state (memory ("h" 54)))))
            (at))
          (match
            (local ("z" 55))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 59)) (bool true))
                (set (memory ("load" 46)) (float "50"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 60))
            (if (var ("encore" 59)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 56))
            (if
              (local ("z" 57))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 56))) (global "cycle"))
              (state (memory ("h" 56)))))
          (set
            (memory ("h" 54))
            (if
              (local ("z" 55))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 54))) (float "1000000"))
              (state (memory ("h" 54)))))
          (assign
            (name ("h" 61))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 61))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 60)))
                  (state (memory ("h" 56))))
                (state (memory ("h" 54))))))
          (set (memory ("h" 62)) (var ("h" 61)))
          (set (memory ("i" 58)) (bool false))
          (set
            (der (memory ("ramp" 47)))
            (apply (global ("Stdlib" "/.")) (float "1") (global "cycle")))
          (set
            (der (memory ("voltage" 49)))
            (apply
              (global ("Stdlib" "/."))
              (apply
                (global ("Stdlib" "-."))
                (state (pos (memory ("current" 45))))
                (apply
                  (global ("Stdlib" "/."))
                  (state (pos (memory ("voltage" 49))))
                  (state (memory ("load" 46)))))
              (global "capacitor")))
          (exp (tuple (state (pos (memory ("voltage" 49)))) (state (pos (memory ("current" 45))))))))))))
