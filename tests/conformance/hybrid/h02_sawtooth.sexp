(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H02_sawtooth")
 (source "h02_sawtooth.zls")
 (digest "md5:bea298ee735c62b203dba460dc4147c8")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "A ramp that falls back to 0 when the left limit of x reaches 1.\\x0acommand: -maxt 4.5\\x0atolerance: 1e-9\\x0aanalytic: events at 1, 2, 3, 4; x = t - floor t."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 11 63)))
 (results)
 (code
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 28) (name ("Stdlib" "string")))
            (pvar ("x" 29) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 28))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 29))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 11 63) continuous (params)
    (memories
      (memory ("major" 31) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 38) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 10 8 27))
      (memory ("h" 36) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 33) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 38 7 41))
      (memory ("t" 32) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17)))
    (instances
      (instance ("i" 45) (global "show") discrete (params) (at 11 45 11 58))
      (instance ("i" 44) (global "show") discrete (params) (at 10 27 10 43)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("x" 33))) (float "0"))
          (set (memory ("i" 39)) (bool true))
          (exp (call "reset" "show" (instance ("i" 45))))
          (set (pos (memory ("t" 32))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 44))))))
      (method "step"
        (params (ptuple (pvar ("time" 30) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 42) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 40) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 35) (name ("Stdlib" "float"))) (state (pos (memory ("x" 33)))) (at))
          (match
            (state (zin (memory ("x" 38))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 40)) (bool true))
                (set (pos (memory ("x" 33))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 41))
            (if (var ("encore" 40)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 39)))
            (set
              (memory ("h" 36))
              (apply (global ("Stdlib" "+.")) (local ("time" 30)) (float "0.25"))))
          (let
            (pvar ("z" 37) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 31)))
              (apply (global ("Stdlib" ">=")) (local ("time" 30)) (state (memory ("h" 36)))))
            (at))
          (set
            (memory ("h" 36))
            (if
              (local ("z" 37))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 36))) (float "1"))
              (state (memory ("h" 36)))))
          (assign
            (name ("h" 42))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 42))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 41))) (state (memory ("h" 36))))))
          (set (memory ("h" 43)) (var ("h" 42)))
          (set (memory ("i" 39)) (bool false))
          (match
            (local ("z" 37))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 45))
                    (tuple (string "x") (state (pos (memory ("x" 33))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (state (zin (memory ("x" 38))))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 44))
                    (tuple (string "fall") (state (pos (memory ("t" 32))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 32))) (float "1"))
          (set
            (zout (memory ("x" 38)))
            (apply (global ("Stdlib" "-.")) (local ("l" 35)) (float "1")))
          (set (der (memory ("x" 33))) (float "1"))
          (exp (unit))))))))
