(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Restitution")
 (source "restitution.zls")
 (digest "md5:fa06a6c6dd64e9b52b3b3c5afce4e160")
 (needs "Stdlib")
 (exports
  (val "gravity" any (name ("Stdlib" "float")) (at 3 0 3 18))
  (val "ball" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 5 0 10 57))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 12 0 13 36)))
 (code
  (let "gravity" (at 3 0 3 18) (exp (float "9.81")))
  (machine "ball" (at 5 0 10 57) continuous (params)
    (memories
      (memory ("major" 48) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 57) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 55) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 14 8 27))
      (memory ("speed" 52)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 7 53 7 81))
      (memory ("height" 51)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 6 19 6 24))
      (memory ("bounces" 49) (name ("Stdlib" "int")) (value (int 42)) (at 10 26 10 33)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("bounces" 49)) (int 0))
          (set (pos (memory ("speed" 52))) (float "0"))
          (set (pos (memory ("height" 51))) (float "2"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 47) (name ("Stdlib" "float")))
            (pvar ("restitution" 46) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 58) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 56) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 53) (name ("Stdlib" "int"))) (state (memory ("bounces" 49))) (at))
          (match
            (state (zin (memory ("x" 55))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 56)) (bool true))
                (set
                  (memory ("bounces" 49))
                  (apply (global ("Stdlib" "+")) (local ("l" 53)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 54) (name ("Stdlib" "float"))) (state (pos (memory ("speed" 52)))) (at))
          (match
            (state (zin (memory ("x" 55))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 56)) (bool true))
                (set
                  (pos (memory ("speed" 52)))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "~-.")) (local ("restitution" 46)))
                    (local ("l" 54))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 57))
            (if (var ("encore" 56)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 58))
            (apply (global ("Stdlib" "min")) (var ("h" 58)) (state (memory ("h" 57)))))
          (set (memory ("h" 59)) (var ("h" 58)))
          (set
            (zout (memory ("x" 55)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("height" 51))))))
          (set (der (memory ("speed" 52))) (apply (global ("Stdlib" "~-.")) (global "gravity")))
          (set (der (memory ("height" 51))) (state (pos (memory ("speed" 52)))))
          (exp (tuple (state (pos (memory ("height" 51)))) (state (memory ("bounces" 49)))))))))
  (machine "main" (at 12 0 13 36) continuous (params)
    (memories
      (memory ("major" 61) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 75) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 73) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 71) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 14 8 27))
      (memory ("speed" 68)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 7 53 7 81))
      (memory ("height" 67)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 6 19 6 24))
      (memory ("bounces" 65) (name ("Stdlib" "int")) (value (int 42)) (at 10 26 10 33)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("bounces" 65)) (int 0))
          (set (pos (memory ("speed" 68))) (float "0"))
          (set (pos (memory ("height" 67))) (float "2"))))
      (method "step"
        (params (ptuple (pvar ("time" 60) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 74) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 72) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 69) (name ("Stdlib" "int"))) (state (memory ("bounces" 65))) (at))
          (match
            (state (zin (memory ("x" 71))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 72)) (bool true))
                (set
                  (memory ("bounces" 65))
                  (apply (global ("Stdlib" "+")) (local ("l" 69)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 70) (name ("Stdlib" "float"))) (state (pos (memory ("speed" 68)))) (at))
          (match
            (state (zin (memory ("x" 71))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 72)) (bool true))
                (set
                  (pos (memory ("speed" 68)))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "~-.")) (float "0.8"))
                    (local ("l" 70))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 73))
            (if (var ("encore" 72)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 74))
            (apply (global ("Stdlib" "min")) (var ("h" 74)) (state (memory ("h" 73)))))
          (set (memory ("h" 75)) (var ("h" 74)))
          (set
            (zout (memory ("x" 71)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("height" 67))))))
          (set (der (memory ("speed" 68))) (apply (global ("Stdlib" "~-.")) (global "gravity")))
          (set (der (memory ("height" 67))) (state (pos (memory ("speed" 68)))))
          (exp (tuple (state (pos (memory ("height" 67)))) (state (memory ("bounces" 65)))))))))))
