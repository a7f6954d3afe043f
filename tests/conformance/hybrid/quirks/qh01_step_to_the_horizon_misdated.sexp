(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh01_step_to_the_horizon_misdated")
 (source "qh01_step_to_the_horizon_misdated.zls")
 (digest "md5:a1d459b1deec281ddb68b8ec51f679da")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 7 111)
    (doc
      "A solver step that was stretched to reach the horizon fails its error test, is shortened, and is dated at the horizon all the same.\\x0acommand: -maxt 4.5\\x0aRight: x = sin (10 t) / 10, so 0, -0.0544, 0.0913, -0.0988, 0.0745 at 0, 1, 2, 3, 4.")))
 (results)
 (code
  (machine "main" (at 4 0 7 111) continuous (params)
    (memories
      (memory ("major" 16) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 23) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 21) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 19) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 18) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 29))
      (memory ("t" 17) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 21)) (bool true))
          (set (pos (memory ("x" 18))) (float "0"))
          (set (pos (memory ("t" 17))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 15) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 22) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 21)))
            (set (memory ("h" 19)) (apply (global ("Stdlib" "+.")) (local ("time" 15)) (float "0"))))
          (let
            (pvar ("z" 20) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 16)))
              (apply (global ("Stdlib" ">=")) (local ("time" 15)) (state (memory ("h" 19)))))
            (at))
          (set
            (memory ("h" 19))
            (if
              (local ("z" 20))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 19))) (float "1"))
              (state (memory ("h" 19)))))
          (assign
            (name ("h" 22))
            (apply (global ("Stdlib" "min")) (var ("h" 22)) (state (memory ("h" 19)))))
          (set (memory ("h" 23)) (var ("h" 22)))
          (set (memory ("i" 21)) (bool false))
          (match
            (local ("z" 20))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 17)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 18)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (der (memory ("x" 18)))
            (apply
              (global ("Stdlib" "cos"))
              (apply (global ("Stdlib" "*.")) (float "10") (state (pos (memory ("t" 17)))))))
          (set (der (memory ("t" 17))) (float "1"))
          (exp (unit))))))))
