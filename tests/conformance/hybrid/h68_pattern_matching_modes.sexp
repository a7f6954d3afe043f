(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H68_pattern_matching_modes")
 (source "h68_pattern_matching_modes.zls")
 (digest "md5:1cbd8461b949feb93f5e7e68a295eee6")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 20 83)))
 (results)
 (code
  (types
    (type "order" (params) (at 4 0 4 55)
      (variant (constr0 "Stop")
        (constr1 "Go" (name ("Stdlib" "float")))
        (constr1 "Wave" (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
  (machine "main" (at 5 0 20 83) continuous (params)
    (memories
      (memory ("major" 46) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 66) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 64) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 62) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 60) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 58) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 56) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 54) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 52) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 49) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 19 6 19 18))
      (memory ("c" 48) (name "order") (value (constr0 "Stop")) (at 9 33 9 34))
      (memory ("b" 47) (name ("Stdlib" "bool")) (value (bool false)) (at 12 39 12 40)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 62)) (bool true))
          (set (memory ("b" 47)) (bool false))
          (set (memory ("c" 48)) (constr0 "Stop"))
          (set (pos (memory ("x" 49))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 45) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 65) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 63) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 62)))
            (set
              (memory ("h" 58))
              (apply (global ("Stdlib" "+.")) (local ("time" 45)) (float "1.5"))))
          (let
            (pvar ("z" 59) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 46)))
              (apply (global ("Stdlib" ">=")) (local ("time" 45)) (state (memory ("h" 58)))))
            (at))
          (let (pvar ("l" 50) (name ("Stdlib" "bool"))) (state (memory ("b" 47))) (at))
          (match
            (local ("z" 59))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 63)) (bool true))
                (set (memory ("b" 47)) (apply (global ("Stdlib" "not")) (local ("l" 50))))))
            (case (wild) (seq)))
          (when
            (state (memory ("i" 62)))
            (set
              (memory ("h" 56))
              (apply (global ("Stdlib" "+.")) (local ("time" 45)) (float "0.5"))))
          (let
            (pvar ("z" 57) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 46)))
              (apply (global ("Stdlib" ">=")) (local ("time" 45)) (state (memory ("h" 56)))))
            (at))
          (when
            (state (memory ("i" 62)))
            (set (memory ("h" 54)) (apply (global ("Stdlib" "+.")) (local ("time" 45)) (float "1"))))
          (let
            (pvar ("z" 55) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 46)))
              (apply (global ("Stdlib" ">=")) (local ("time" 45)) (state (memory ("h" 54)))))
            (at))
          (when
            (state (memory ("i" 62)))
            (set
              (memory ("h" 52))
              (apply (global ("Stdlib" "+.")) (local ("time" 45)) (float "2.5"))))
          (let
            (pvar ("z" 53) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 46)))
              (apply (global ("Stdlib" ">=")) (local ("time" 45)) (state (memory ("h" 52)))))
            (at))
          (match
            (tuple (local ("z" 53)) (local ("z" 55)) (local ("z" 57)))
            (case
              (ptuple (wild) (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 63)) (bool true))
                (set (memory ("c" 48)) (constr1 "Go" (float "2")))))
            (case
              (ptuple (wild) (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 63)) (bool true))
                (set (memory ("c" 48)) (constr1 "Wave" (float "1") (float "-3")))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild))
              (seq
                (assign (name ("encore" 63)) (bool true))
                (set (memory ("c" 48)) (constr0 "Stop"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 64))
            (if (var ("encore" 63)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 62)))
            (set
              (memory ("h" 60))
              (apply (global ("Stdlib" "+.")) (local ("time" 45)) (float "0.25"))))
          (let
            (pvar ("z" 61) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 46)))
              (apply (global ("Stdlib" ">=")) (local ("time" 45)) (state (memory ("h" 60)))))
            (at))
          (set
            (memory ("h" 60))
            (if
              (local ("z" 61))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 60))) (float "0.5"))
              (state (memory ("h" 60)))))
          (set
            (memory ("h" 58))
            (if
              (local ("z" 59))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 58))) (float "0.5"))
              (state (memory ("h" 58)))))
          (set
            (memory ("h" 56))
            (if
              (local ("z" 57))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 56))) (float "8"))
              (state (memory ("h" 56)))))
          (set
            (memory ("h" 54))
            (if
              (local ("z" 55))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 54))) (float "8"))
              (state (memory ("h" 54)))))
          (set
            (memory ("h" 52))
            (if
              (local ("z" 53))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 52))) (float "8"))
              (state (memory ("h" 52)))))
          (assign
            (name ("h" 65))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 65))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (apply
                      (global ("Stdlib" "min"))
                      (apply
                        (global ("Stdlib" "min"))
                        (state (memory ("h" 64)))
                        (state (memory ("h" 60))))
                      (state (memory ("h" 58))))
                    (state (memory ("h" 56))))
                  (state (memory ("h" 54))))
                (state (memory ("h" 52))))))
          (set (memory ("h" 66)) (var ("h" 65)))
          (set (memory ("i" 62)) (bool false))
          (match
            (local ("z" 61))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 49)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (tuple (state (memory ("c" 48))) (state (memory ("b" 47))))
            (case (ptuple (pconstr0 "Stop") (wild)) (set (der (memory ("x" 49))) (float "0")))
            (case
              (ptuple (pconstr1 "Go" (pvar ("v" 67) (name ("Stdlib" "float")))) (wild))
              (set (der (memory ("x" 49))) (local ("v" 67))))
            (case
              (ptuple
                (pconstr1 "Wave"
                  (pvar ("v" 68) (name ("Stdlib" "float")))
                  (pvar ("w" 69) (name ("Stdlib" "float"))))
                (pconst (bool true)))
              (set (der (memory ("x" 49))) (local ("v" 68))))
            (case
              (ptuple
                (pconstr1 "Wave"
                  (pvar ("v" 70) (name ("Stdlib" "float")))
                  (pvar ("w" 71) (name ("Stdlib" "float"))))
                (pconst (bool false)))
              (set (der (memory ("x" 49))) (local ("w" 71)))))
          (exp (unit))))))))
