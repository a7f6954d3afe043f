(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H01_ball")
 (source "h01_ball.zls")
 (digest "md5:698248be22690c4b33b75899352e69a9")
 (needs "Stdlib")
 (exports
  (val "ball" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 1 0 6 41))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 9 100)))
 (code
  (machine "ball" (at 1 0 6 41) continuous (params)
    (memories
      (memory ("major" 49) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 60) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 58) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 56) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 4 10 4 19))
      (memory ("x" 52) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 2 14 2 15))
      (memory ("v" 51) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 3 40 3 54))
      (memory ("n" 50) (name ("Stdlib" "int")) (value (int 42)) (at 6 22 6 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 50)) (int 0))
          (set (pos (memory ("v" 51))) (float "0"))
          (set (pos (memory ("x" 52))) (float "10"))))
      (method "step"
        (params (ptuple (pvar ("time" 48) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 59) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 57) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 54) (name ("Stdlib" "int"))) (state (memory ("n" 50))) (at))
          (match
            (state (zin (memory ("x" 56))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 57)) (bool true))
                (set (memory ("n" 50)) (apply (global ("Stdlib" "+")) (local ("l" 54)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 55) (name ("Stdlib" "float"))) (state (pos (memory ("v" 51)))) (at))
          (match
            (state (zin (memory ("x" 56))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 57)) (bool true))
                (set
                  (pos (memory ("v" 51)))
                  (apply (global ("Stdlib" "*.")) (float "-0.8") (local ("l" 55))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 58))
            (if (var ("encore" 57)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 59))
            (apply (global ("Stdlib" "min")) (var ("h" 59)) (state (memory ("h" 58)))))
          (set (memory ("h" 60)) (var ("h" 59)))
          (set
            (zout (memory ("x" 56)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 52))))))
          (set (der (memory ("v" 51))) (float "-9.81"))
          (set (der (memory ("x" 52))) (state (pos (memory ("v" 51)))))
          (exp (tuple (state (pos (memory ("x" 52)))) (state (memory ("n" 50)))))))))
  (machine "main" (at 7 0 9 100) continuous (params)
    (memories
      (memory ("major" 62) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 79) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 77) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 75) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 74) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 4 10 4 19))
      (memory ("h" 72) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("result" 69) (name ("Stdlib" "unit")) (value (unit)) (at 9 98 9 100))
      (memory ("x" 67) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 2 14 2 15))
      (memory ("v" 66) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 3 40 3 54))
      (memory ("n" 65) (name ("Stdlib" "int")) (value (int 42)) (at 6 22 6 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 65)) (int 0))
          (set (pos (memory ("v" 66))) (float "0"))
          (set (memory ("i" 75)) (bool true))
          (set (pos (memory ("x" 67))) (float "10"))))
      (method "step"
        (params (ptuple (pvar ("time" 61) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 78) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 76) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 70) (name ("Stdlib" "int"))) (state (memory ("n" 65))) (at))
          (match
            (state (zin (memory ("x" 74))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 76)) (bool true))
                (set (memory ("n" 65)) (apply (global ("Stdlib" "+")) (local ("l" 70)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 71) (name ("Stdlib" "float"))) (state (pos (memory ("v" 66)))) (at))
          (match
            (state (zin (memory ("x" 74))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 76)) (bool true))
                (set
                  (pos (memory ("v" 66)))
                  (apply (global ("Stdlib" "*.")) (float "-0.8") (local ("l" 71))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 77))
            (if (var ("encore" 76)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 75)))
            (set (memory ("h" 72)) (apply (global ("Stdlib" "+.")) (local ("time" 61)) (float "0"))))
          (let
            (pvar ("z" 73) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 62)))
              (apply (global ("Stdlib" ">=")) (local ("time" 61)) (state (memory ("h" 72)))))
            (at))
          (set
            (memory ("h" 72))
            (if
              (local ("z" 73))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 72))) (float "0.5"))
              (state (memory ("h" 72)))))
          (assign
            (name ("h" 78))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 78))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 77))) (state (memory ("h" 72))))))
          (set (memory ("h" 79)) (var ("h" 78)))
          (set (memory ("i" 75)) (bool false))
          (set
            (zout (memory ("x" 74)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 67))))))
          (set (der (memory ("v" 66))) (float "-9.81"))
          (set (der (memory ("x" 67))) (state (pos (memory ("v" 66)))))
          (match
            (local ("z" 73))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 65)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 67)))))
                  (at))
                (set (memory ("result" 69)) (apply (global ("Stdlib" "print_newline")) (unit)))))
            (case (wild) (set (memory ("result" 69)) (unit))))
          (exp (state (memory ("result" 69))))))))))
