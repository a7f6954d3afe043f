(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh02_zero_start_without_period")
 (source "qh02_zero_start_without_period.zls")
 (digest "md5:884405e52e38a4d01d32c63bd1c7c2e8")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 7 77)
    (doc
      "All states start at 0 and there is no period: the first step goes to the end of the simulation, and ends it.\\x0acommand: -maxt 1.2\\x0aRight: x = sin (10 t) / 10 crosses 0.05 upwards at 0.05236 and 0.68068.")))
 (results)
 (code
  (machine "main" (at 4 0 7 77) continuous (params)
    (memories
      (memory ("major" 12) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 15) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 14 7 27))
      (memory ("x" 14) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 29))
      (memory ("t" 13) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (pos (memory ("x" 14))) (float "0")) (set (pos (memory ("t" 13))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 11) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (set
            (zout (memory ("x" 15)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 14)))) (float "0.05")))
          (match
            (state (zin (memory ("x" 15))))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 13)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (der (memory ("x" 14)))
            (apply
              (global ("Stdlib" "cos"))
              (apply (global ("Stdlib" "*.")) (float "10") (state (pos (memory ("t" 13)))))))
          (set (der (memory ("t" 13))) (float "1"))
          (exp (unit))))))))
