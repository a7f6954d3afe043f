(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H05_jump_is_no_crossing")
 (source "h05_jump_is_no_crossing.zls")
 (digest "md5:a124543522547a119d2c54e5a94b8857")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "A jump made by a reset over a threshold is not a crossing; continuous motion over it is.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9\\x0aanalytic: x jumps from 0 to 5 at 1 (over 3), then moves through 6 at 2."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 10 61)))
 (results)
 (code
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 24) (name ("Stdlib" "string")))
            (pvar ("x" 25) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 24))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 25))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 10 61) continuous (params)
    (memories
      (memory ("major" 27) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 37) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 35) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 33) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 14 10 26))
      (memory ("x" 32) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 14 9 26))
      (memory ("x" 31) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 34 7 44))
      (memory ("x" 29) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 48 7 51))
      (memory ("t" 28) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17)))
    (instances
      (instance ("i" 39) (global "show") discrete (params) (at 10 38 10 56))
      (instance ("i" 38) (global "show") discrete (params) (at 9 38 9 56)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("x" 29))) (float "-1"))
          (set (pos (memory ("t" 28))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 39))))
          (exp (call "reset" "show" (instance ("i" 38))))))
      (method "step"
        (params (ptuple (pvar ("time" 26) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 36) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 34) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 30) (name ("Stdlib" "float"))) (state (pos (memory ("x" 29)))) (at))
          (match
            (state (zin (memory ("x" 31))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 34)) (bool true))
                (set (pos (memory ("x" 29))) (float "5"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 35))
            (if (var ("encore" 34)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 36))
            (apply (global ("Stdlib" "min")) (var ("h" 36)) (state (memory ("h" 35)))))
          (set (memory ("h" 37)) (var ("h" 36)))
          (set
            (zout (memory ("x" 33)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 29)))) (float "6")))
          (match
            (state (zin (memory ("x" 33))))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 39))
                    (tuple (string "over 6") (state (pos (memory ("t" 28))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (zout (memory ("x" 32)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 29)))) (float "3")))
          (match
            (state (zin (memory ("x" 32))))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 38))
                    (tuple (string "over 3") (state (pos (memory ("t" 28))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 28))) (float "1"))
          (set (zout (memory ("x" 31))) (local ("l" 30)))
          (set (der (memory ("x" 29))) (float "1"))
          (exp (unit))))))))
