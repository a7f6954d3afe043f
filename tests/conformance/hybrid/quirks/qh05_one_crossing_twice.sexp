(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh05_one_crossing_twice")
 (source "qh05_one_crossing_twice.zls")
 (digest "md5:1a2b40ed9888adc8c9bf24656ed87caa")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 11 94)
    (doc
      "The date of a crossing is searched on a polynomial that changes during the search: the state put back may be just before the\\x0acrossing, which is then found again.\\x0acommand: -maxt 21.0\\x0aRight: down at 2.1617, 8.8248, 15.4882, once each (and up between them).")))
 (results)
 (code
  (machine "main" (at 5 0 11 94) continuous (params)
    (memories
      (memory ("major" 24) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 35) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 33) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 31) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 14 11 22))
      (memory ("x" 30) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 14 10 19))
      (memory ("y" 28) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 39))
      (memory ("x" 27) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 15))
      (memory ("t" 26) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("t" 26))) (float "0"))
          (set (pos (memory ("x" 27))) (float "2"))
          (set (pos (memory ("y" 28))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 23) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 34) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 32) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (zin (memory ("x" 30))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 32)) (bool true))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "up ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 26)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (memory ("h" 33))
            (if (var ("encore" 32)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 34))
            (apply (global ("Stdlib" "min")) (var ("h" 34)) (state (memory ("h" 33)))))
          (set (memory ("h" 35)) (var ("h" 34)))
          (set
            (zout (memory ("x" 31)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 27))))))
          (match
            (state (zin (memory ("x" 31))))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "down ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 26)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (zout (memory ("x" 30))) (state (pos (memory ("x" 27)))))
          (set (der (memory ("t" 26))) (float "1"))
          (set
            (der (memory ("y" 28)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "*."))
                (apply
                  (global ("Stdlib" "-."))
                  (float "1")
                  (apply
                    (global ("Stdlib" "*."))
                    (state (pos (memory ("x" 27))))
                    (state (pos (memory ("x" 27))))))
                (state (pos (memory ("y" 28)))))
              (state (pos (memory ("x" 27))))))
          (set (der (memory ("x" 27))) (state (pos (memory ("y" 28)))))
          (exp (unit))))))))
