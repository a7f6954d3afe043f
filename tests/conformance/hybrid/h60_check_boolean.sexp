(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H60_check_boolean")
 (source "h60_check_boolean.zls")
 (digest "md5:78dc41f06d4ea50cc9444e870dd108d4")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "bool")))
    (at 5 0 9 91)
    (doc
      "A boolean main: with -check the result of each discrete step must be true.\\x0acommand: -maxt 5.0 -maxstep 0.05\\x0acheck: 2000\\x0aEnergy of an oscillator, sampled; the reference stops with 0 (no false seen before the end).")))
 (results
  (result "main" (named "ok")))
 (code
  (machine "main" (at 5 0 9 91) continuous (params)
    (memories
      (memory ("major" 22) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 33) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 31) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 27) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 25) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 15))
      (memory ("v" 24) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 18))
      (memory ("ok" 23) (name ("Stdlib" "bool")) (value (bool false)) (at 9 37 9 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 29)) (bool true))
          (set (memory ("ok" 23)) (bool true))
          (set (pos (memory ("v" 24))) (float "0"))
          (set (pos (memory ("x" 25))) (float "1"))))
      (method "step"
        (params (ptuple (pvar ("time" 21) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (letvar ("h" 32) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 30) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 29)))
            (set (memory ("h" 27)) (apply (global ("Stdlib" "+.")) (local ("time" 21)) (float "0"))))
          (let
            (pvar ("z" 28) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 22)))
              (apply (global ("Stdlib" ">=")) (local ("time" 21)) (state (memory ("h" 27)))))
            (at))
          (match
            (local ("z" 28))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 30)) (bool true))
                (set
                  (memory ("ok" 23))
                  (apply
                    (global ("Stdlib" "<"))
                    (apply
                      (global ("Stdlib" "abs_float"))
                      (apply
                        (global ("Stdlib" "-."))
                        (apply
                          (global ("Stdlib" "+."))
                          (apply
                            (global ("Stdlib" "*."))
                            (state (pos (memory ("x" 25))))
                            (state (pos (memory ("x" 25)))))
                          (apply
                            (global ("Stdlib" "*."))
                            (state (pos (memory ("v" 24))))
                            (state (pos (memory ("v" 24))))))
                        (float "1")))
                    (float "0.01")))))
            (case (wild) (seq)))
          (set
            (memory ("h" 31))
            (if (var ("encore" 30)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 27))
            (if
              (local ("z" 28))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 27))) (float "0.125"))
              (state (memory ("h" 27)))))
          (assign
            (name ("h" 32))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 32))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 31))) (state (memory ("h" 27))))))
          (set (memory ("h" 33)) (var ("h" 32)))
          (set (memory ("i" 29)) (bool false))
          (set
            (der (memory ("v" 24)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 25))))))
          (set (der (memory ("x" 25))) (state (pos (memory ("v" 24)))))
          (exp (state (memory ("ok" 23))))))))))
