(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H62_cradle")
 (source "h62_cradle.zls")
 (digest "md5:e8921bb773f661dfeedefad1604911a3")
 (needs "Stdlib")
 (exports
  (val "stamp" discrete
    (arrow discrete
      (product
        (name ("Stdlib" "string"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 6 133)
    (doc
      "Three equal balls on a line, elastic collisions: neighbours exchange their speeds; chain of collisions between walls.\\x0acommand: -maxt 5.9\\x0atolerance: 1e-9\\x0aanalytic: straight lines."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 16 76)))
 (results)
 (code
  (machine "stamp" (at 5 0 6 133) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 62) (name ("Stdlib" "string")))
            (pvar ("t" 63) (name ("Stdlib" "float")))
            (pvar ("a" 60) (name ("Stdlib" "float")))
            (pvar ("b" 61) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("t" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 60))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 61))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 7 0 16 76) continuous (params)
    (memories
      (memory ("major" 65) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 87) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 85) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 83) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 88 11 102))
      (memory ("x" 82) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 63 11 76))
      (memory ("x" 81) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 39 11 51))
      (memory ("x" 80) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 14 11 26))
      (memory ("x3" 76) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 65 8 67))
      (memory ("x2" 75) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 40 8 42))
      (memory ("x1" 74) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 15 8 17))
      (memory ("v3" 72) (name ("Stdlib" "float")) (value (float "42")) (at 14 37 14 39))
      (memory ("v2" 71) (name ("Stdlib" "float")) (value (float "42")) (at 13 37 13 39))
      (memory ("v1" 70) (name ("Stdlib" "float")) (value (float "42")) (at 13 20 13 22))
      (memory ("t" 69) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 14 10 17)))
    (instances
      (instance ("i" 88) (global "stamp") discrete (params) (at 13 59 13 82))
      (instance ("i" 89) (global "stamp") discrete (params) (at 14 59 14 82))
      (instance ("i" 90) (global "stamp") discrete (params) (at 15 46 15 71))
      (instance ("i" 91) (global "stamp") discrete (params) (at 16 46 16 71)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("t" 69))) (float "0"))
          (set (memory ("v3" 72)) (float "0"))
          (set (memory ("v2" 71)) (float "0"))
          (set (memory ("v1" 70)) (float "2"))
          (set (pos (memory ("x3" 76))) (float "2.5"))
          (set (pos (memory ("x1" 74))) (float "0"))
          (exp (call "reset" "stamp" (instance ("i" 88))))
          (exp (call "reset" "stamp" (instance ("i" 89))))
          (exp (call "reset" "stamp" (instance ("i" 90))))
          (exp (call "reset" "stamp" (instance ("i" 91))))
          (set (pos (memory ("x2" 75))) (float "1"))))
      (method "step"
        (params (ptuple (pvar ("time" 64) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 86) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 84) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 77) (name ("Stdlib" "float"))) (state (memory ("v1" 70))) (at))
          (let (pvar ("l" 78) (name ("Stdlib" "float"))) (state (memory ("v2" 71))) (at))
          (let (pvar ("l" 79) (name ("Stdlib" "float"))) (state (memory ("v3" 72))) (at))
          (match
            (tuple
              (state (zin (memory ("x" 83))))
              (state (zin (memory ("x" 82))))
              (state (zin (memory ("x" 81))))
              (state (zin (memory ("x" 80)))))
            (case
              (ptuple (wild) (wild) (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 84)) (bool true))
                (set (memory ("v2" 71)) (local ("l" 77)))
                (set (memory ("v1" 70)) (local ("l" 78)))
                (let
                  (pconst (unit))
                  (call "step" "stamp"
                    (instance ("i" 88))
                    (tuple (string "12")
                      (state (pos (memory ("t" 69))))
                      (local ("l" 78))
                      (local ("l" 77))))
                  (at))
                (exp (unit))))
            (case
              (ptuple (wild) (wild) (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 84)) (bool true))
                (set (memory ("v3" 72)) (local ("l" 78)))
                (set (memory ("v2" 71)) (local ("l" 79)))
                (let
                  (pconst (unit))
                  (call "step" "stamp"
                    (instance ("i" 89))
                    (tuple (string "23")
                      (state (pos (memory ("t" 69))))
                      (local ("l" 79))
                      (local ("l" 78))))
                  (at))
                (exp (unit))))
            (case
              (ptuple (wild) (pconst (bool true)) (wild) (wild))
              (seq
                (assign (name ("encore" 84)) (bool true))
                (set (memory ("v3" 72)) (apply (global ("Stdlib" "~-.")) (local ("l" 79))))
                (let
                  (pconst (unit))
                  (call "step" "stamp"
                    (instance ("i" 90))
                    (tuple (string "wall")
                      (state (pos (memory ("t" 69))))
                      (state (pos (memory ("x3" 76))))
                      (state (memory ("v3" 72)))))
                  (at))
                (exp (unit))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild) (wild))
              (seq
                (assign (name ("encore" 84)) (bool true))
                (set (memory ("v1" 70)) (apply (global ("Stdlib" "~-.")) (local ("l" 77))))
                (let
                  (pconst (unit))
                  (call "step" "stamp"
                    (instance ("i" 91))
                    (tuple (string "back")
                      (state (pos (memory ("t" 69))))
                      (state (pos (memory ("x1" 74))))
                      (state (memory ("v1" 70)))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (memory ("h" 85))
            (if (var ("encore" 84)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 86))
            (apply (global ("Stdlib" "min")) (var ("h" 86)) (state (memory ("h" 85)))))
          (set (memory ("h" 87)) (var ("h" 86)))
          (set
            (zout (memory ("x" 83)))
            (apply (global ("Stdlib" "-.")) (float "-0.3") (state (pos (memory ("x1" 74))))))
          (set
            (zout (memory ("x" 82)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("x3" 76)))) (float "3.1")))
          (set
            (zout (memory ("x" 81)))
            (apply
              (global ("Stdlib" "-."))
              (state (pos (memory ("x2" 75))))
              (state (pos (memory ("x3" 76))))))
          (set
            (zout (memory ("x" 80)))
            (apply
              (global ("Stdlib" "-."))
              (state (pos (memory ("x1" 74))))
              (state (pos (memory ("x2" 75))))))
          (set (der (memory ("t" 69))) (float "1"))
          (set (der (memory ("x3" 76))) (state (memory ("v3" 72))))
          (set (der (memory ("x2" 75))) (state (memory ("v2" 71))))
          (set (der (memory ("x1" 74))) (state (memory ("v1" 70))))
          (exp (unit))))))))
