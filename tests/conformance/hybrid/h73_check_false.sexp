(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H73_check_false")
 (source "h73_check_false.zls")
 (digest "md5:94d6206d8698c11f948598b6f9b31151")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "bool")))
    (at 5 0 8 55)
    (doc
      "A boolean main that becomes false at an event: the run with -check stops with exit code 1.\\x0acommand: -maxt 5.0\\x0acheck: 2000\\x0aThe ramp passes 0.75 between two samples; the sample at 1 finds it.")))
 (results
  (result "main" (named "ok")))
 (code
  (machine "main" (at 5 0 8 55) continuous (params)
    (memories
      (memory ("major" 19) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 29) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 27) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 25) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 23) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 21) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("ok" 20) (name ("Stdlib" "bool")) (value (bool false)) (at 8 36 8 38)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 25)) (bool true))
          (set (memory ("ok" 20)) (bool true))
          (set (pos (memory ("x" 21))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 18) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (letvar ("h" 28) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 26) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 25)))
            (set (memory ("h" 23)) (apply (global ("Stdlib" "+.")) (local ("time" 18)) (float "0"))))
          (let
            (pvar ("z" 24) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 19)))
              (apply (global ("Stdlib" ">=")) (local ("time" 18)) (state (memory ("h" 23)))))
            (at))
          (match
            (local ("z" 24))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 26)) (bool true))
                (set
                  (memory ("ok" 20))
                  (apply (global ("Stdlib" "<")) (state (pos (memory ("x" 21)))) (float "0.8")))))
            (case (wild) (seq)))
          (set
            (memory ("h" 27))
            (if (var ("encore" 26)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 23))
            (if
              (local ("z" 24))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 23))) (float "0.25"))
              (state (memory ("h" 23)))))
          (assign
            (name ("h" 28))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 28))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 27))) (state (memory ("h" 23))))))
          (set (memory ("h" 29)) (var ("h" 28)))
          (set (memory ("i" 25)) (bool false))
          (set (der (memory ("x" 21))) (float "1"))
          (exp (state (memory ("ok" 20))))))))))
