(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H10_period_adds_up")
 (source "h10_period_adds_up.zls")
 (digest "md5:e284dc44c05cb4c6e5f8258569b95557")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 12 80)
    (doc
      "The next date of a period is the last one plus p, in floating point: 180 additions of 0.1 do not give 18.\\x0acommand: -maxt 20.0\\x0atolerance: 1e-9\\x0aThe sum is a little below 18 after 180 additions, and exactly 19 after 190: so b is alone at 18, with a at 19.")))
 (results)
 (code
  (machine "main" (at 5 0 12 80) continuous (params)
    (memories
      (memory ("major" 24) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 37) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 35) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 33) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 31) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 29) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("n" 27) (name ("Stdlib" "int")) (value (int 42)) (at 9 22 9 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 33)) (bool true)) (set (memory ("n" 27)) (int 0))))
      (method "step"
        (params (ptuple (pvar ("time" 23) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 36) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 34) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 33)))
            (set (memory ("h" 29)) (apply (global ("Stdlib" "+.")) (local ("time" 23)) (float "0"))))
          (let
            (pvar ("z" 30) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 24)))
              (apply (global ("Stdlib" ">=")) (local ("time" 23)) (state (memory ("h" 29)))))
            (at))
          (let (pvar ("l" 28) (name ("Stdlib" "int"))) (state (memory ("n" 27))) (at))
          (match
            (local ("z" 30))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 34)) (bool true))
                (set (memory ("n" 27)) (apply (global ("Stdlib" "+")) (local ("l" 28)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 35))
            (if (var ("encore" 34)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 33)))
            (set
              (memory ("h" 31))
              (apply (global ("Stdlib" "+.")) (local ("time" 23)) (float "18"))))
          (let
            (pvar ("z" 32) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 24)))
              (apply (global ("Stdlib" ">=")) (local ("time" 23)) (state (memory ("h" 31)))))
            (at))
          (set
            (memory ("h" 31))
            (if
              (local ("z" 32))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 31))) (float "1"))
              (state (memory ("h" 31)))))
          (set
            (memory ("h" 29))
            (if
              (local ("z" 30))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 29))) (float "0.1"))
              (state (memory ("h" 29)))))
          (assign
            (name ("h" 36))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 36))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 35)))
                  (state (memory ("h" 31))))
                (state (memory ("h" 29))))))
          (set (memory ("h" 37)) (var ("h" 36)))
          (set (memory ("i" 33)) (bool false))
          (match
            (tuple (local ("z" 32)) (local ("z" 30)))
            (case
              (ptuple (pconst (bool true)) (pconst (bool true)))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "together ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 27)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "alone ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 27)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
