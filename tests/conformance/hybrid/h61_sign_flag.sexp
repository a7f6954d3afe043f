(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H61_sign_flag")
 (source "h61_sign_flag.zls")
 (digest "md5:136064f3b2e2d031f7747461365887e7")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 76)
    (doc
      "-zsign: crossings are watched on the sign (1 or -1) of the expression; same events.\\x0acommand: -maxt 4.2\\x0azeluc: -zsign\\x0atolerance: 1e-6\\x0aanalytic: x = t crosses 0.5 upwards at 0.5 and, after the fall to -1 at 1.75, at 3.25.")))
 (results)
 (code
  (machine "main" (at 6 0 9 76) continuous (params)
    (memories
      (memory ("major" 17) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 25) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 23) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 22) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 14 9 26))
      (memory ("h" 20) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 19) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 56 7 60))
      (memory ("t" 18) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 23)) (bool true))
          (set (pos (memory ("x" 19))) (float "0"))
          (set (pos (memory ("t" 18))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 16) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 24) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 23)))
            (set
              (memory ("h" 20))
              (apply (global ("Stdlib" "+.")) (local ("time" 16)) (float "1.75"))))
          (let
            (pvar ("z" 21) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 17)))
              (apply (global ("Stdlib" ">=")) (local ("time" 16)) (state (memory ("h" 20)))))
            (at))
          (set
            (memory ("h" 20))
            (if
              (local ("z" 21))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 20))) (float "8"))
              (state (memory ("h" 20)))))
          (assign
            (name ("h" 24))
            (apply (global ("Stdlib" "min")) (var ("h" 24)) (state (memory ("h" 20)))))
          (set (memory ("h" 25)) (var ("h" 24)))
          (set (memory ("i" 23)) (bool false))
          (match
            (local ("z" 21))
            (case (pconst (bool true)) (set (pos (memory ("x" 19))) (float "-1")))
            (case (wild) (seq)))
          (set
            (zout (memory ("x" 22)))
            (if
              (apply
                (global ("Stdlib" ">"))
                (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 19)))) (float "0.5"))
                (float "0"))
              (float "1")
              (float "-1")))
          (match
            (state (zin (memory ("x" 22))))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 18)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 18))) (float "1"))
          (set (der (memory ("x" 19))) (float "1"))
          (exp (unit))))))))
