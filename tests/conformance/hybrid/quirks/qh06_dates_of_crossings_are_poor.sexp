(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh06_dates_of_crossings_are_poor")
 (source "qh06_dates_of_crossings_are_poor.zls")
 (digest "md5:41803f560bdde802329234b55bb763bc")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 9 98)
    (doc
      "For the same reason dates of crossings and states there are wrong by far more than the tolerances say when steps are long.\\x0acommand: -maxt 5.2\\x0aRight: bounces at 1.427843, 3.712392; speeds 11.2057, 8.9646.")))
 (results)
 (code
  (machine "main" (at 4 0 9 98) continuous (params)
    (memories
      (memory ("major" 23) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 33) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 31) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 29) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 10 7 18))
      (memory ("x" 26) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 15))
      (memory ("v" 25) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 40 6 54))
      (memory ("t" 24) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("v" 25))) (float "0"))
          (set (pos (memory ("t" 24))) (float "0"))
          (set (pos (memory ("x" 26))) (float "10"))))
      (method "step"
        (params (ptuple (pvar ("time" 22) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 32) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 30) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 28) (name ("Stdlib" "float"))) (state (pos (memory ("v" 25)))) (at))
          (match
            (state (zin (memory ("x" 29))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 30)) (bool true))
                (set
                  (pos (memory ("v" 25)))
                  (apply (global ("Stdlib" "*.")) (float "-0.8") (local ("l" 28))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 31))
            (if (var ("encore" 30)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 32))
            (apply (global ("Stdlib" "min")) (var ("h" 32)) (state (memory ("h" 31)))))
          (set (memory ("h" 33)) (var ("h" 32)))
          (match
            (state (zin (memory ("x" 29))))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 24)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("v" 25)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 24))) (float "1"))
          (set
            (zout (memory ("x" 29)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 26))))))
          (set (der (memory ("v" 25))) (float "-9.81"))
          (set (der (memory ("x" 26))) (state (pos (memory ("v" 25)))))
          (exp (unit))))))))
