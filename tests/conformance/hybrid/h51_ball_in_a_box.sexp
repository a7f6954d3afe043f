(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H51_ball_in_a_box")
 (source "h51_ball_in_a_box.zls")
 (digest "md5:01235e750825b9af99a666974ae49d24")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 15 152)
    (doc
      "A point moving without forces in a box of 3 by 2: four walls, independent bounces.\\x0acommand: -maxt 8.0\\x0atolerance: 1e-9\\x0aanalytic: x from 1 at speed 1.3, y from 0.5 at speed -0.9.")))
 (results)
 (code
  (machine "main" (at 5 0 15 152) continuous (params)
    (memories
      (memory ("major" 46) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 67) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 65) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 63) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 83 11 91))
      (memory ("x" 62) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 57 11 69))
      (memory ("x" 61) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 38 11 46))
      (memory ("x" 60) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 14 11 26))
      (memory ("y" 56) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 16))
      (memory ("x" 55) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 16))
      (memory ("vy" 54) (name ("Stdlib" "float")) (value (float "42")) (at 13 33 13 35))
      (memory ("vx" 53) (name ("Stdlib" "float")) (value (float "42")) (at 12 33 12 35))
      (memory ("t" 51) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 14 10 17))
      (memory ("n" 49) (name ("Stdlib" "int")) (value (int 42)) (at 14 48 14 49)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("t" 51))) (float "0"))
          (set (memory ("n" 49)) (int 0))
          (set (pos (memory ("y" 56))) (float "0.5"))
          (set (pos (memory ("x" 55))) (float "1"))
          (set (memory ("vy" 54)) (float "-0.9"))
          (set (memory ("vx" 53)) (float "1.3"))))
      (method "step"
        (params (ptuple (pvar ("time" 45) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 66) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 64) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 57) (name ("Stdlib" "int"))) (state (memory ("n" 49))) (at))
          (match
            (tuple
              (state (zin (memory ("x" 63))))
              (state (zin (memory ("x" 62))))
              (state (zin (memory ("x" 61))))
              (state (zin (memory ("x" 60)))))
            (case
              (por
                (ptuple (wild) (wild) (wild) (pconst (bool true)))
                (por
                  (ptuple (wild) (wild) (pconst (bool true)) (wild))
                  (por
                    (ptuple (wild) (pconst (bool true)) (wild) (wild))
                    (ptuple (pconst (bool true)) (wild) (wild) (wild)))))
              (seq
                (assign (name ("encore" 64)) (bool true))
                (set (memory ("n" 49)) (apply (global ("Stdlib" "+")) (local ("l" 57)) (int 1)))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 49)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 51)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 55)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("y" 56)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (let (pvar ("l" 59) (name ("Stdlib" "float"))) (state (memory ("vy" 54))) (at))
          (match
            (tuple (state (zin (memory ("x" 63)))) (state (zin (memory ("x" 62)))))
            (case
              (por (ptuple (wild) (pconst (bool true))) (ptuple (pconst (bool true)) (wild)))
              (seq
                (assign (name ("encore" 64)) (bool true))
                (set (memory ("vy" 54)) (apply (global ("Stdlib" "~-.")) (local ("l" 59))))))
            (case (wild) (seq)))
          (let (pvar ("l" 58) (name ("Stdlib" "float"))) (state (memory ("vx" 53))) (at))
          (match
            (tuple (state (zin (memory ("x" 61)))) (state (zin (memory ("x" 60)))))
            (case
              (por (ptuple (wild) (pconst (bool true))) (ptuple (pconst (bool true)) (wild)))
              (seq
                (assign (name ("encore" 64)) (bool true))
                (set (memory ("vx" 53)) (apply (global ("Stdlib" "~-.")) (local ("l" 58))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 65))
            (if (var ("encore" 64)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 66))
            (apply (global ("Stdlib" "min")) (var ("h" 66)) (state (memory ("h" 65)))))
          (set (memory ("h" 67)) (var ("h" 66)))
          (set
            (zout (memory ("x" 63)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("y" 56))))))
          (set
            (zout (memory ("x" 62)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("y" 56)))) (float "2")))
          (set
            (zout (memory ("x" 61)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 55))))))
          (set
            (zout (memory ("x" 60)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 55)))) (float "3")))
          (set (der (memory ("t" 51))) (float "1"))
          (set (der (memory ("y" 56))) (state (memory ("vy" 54))))
          (set (der (memory ("x" 55))) (state (memory ("vx" 53))))
          (exp (unit))))))))
