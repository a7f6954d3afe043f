(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H50_bouncing_ball")
 (source "h50_bouncing_ball.zls")
 (digest "md5:77b5fec272c4d76130f04926c67b2aae")
 (needs "Stdlib")
 (exports
  (val "ball" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "zero"))))
    (at 5 0 8 18)
    (doc
      "The bouncing ball.\\x0acommand: -maxt 5.2 -maxstep 0.02\\x0atolerance: 1e-3\\x0aanalytic: from 10 m, g = 9.81, factor 0.8: first bounce at 1.427843, then flights of 2.284549 and 1.827639: 3.712392, 5.540031."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 78)))
 (results
  (result "ball" (parts (named "x") (named "v") (named "z"))))
 (code
  (machine "ball" (at 5 0 8 18) continuous (params)
    (memories
      (memory ("major" 39) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 48) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 46) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 44) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 10 8 18))
      (memory ("x" 41) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 15))
      (memory ("v" 40) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 40 7 54)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (pos (memory ("v" 40))) (float "0")) (set (pos (memory ("x" 41))) (float "10"))))
      (method "step"
        (params (ptuple (pvar ("time" 38) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "zero"))))
        (seq
          (letvar ("h" 47) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 45) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 43) (name ("Stdlib" "float"))) (state (pos (memory ("v" 40)))) (at))
          (match
            (state (zin (memory ("x" 44))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 45)) (bool true))
                (set
                  (pos (memory ("v" 40)))
                  (apply (global ("Stdlib" "*.")) (float "-0.8") (local ("l" 43))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 46))
            (if (var ("encore" 45)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 47))
            (apply (global ("Stdlib" "min")) (var ("h" 47)) (state (memory ("h" 46)))))
          (set (memory ("h" 48)) (var ("h" 47)))
          (set
            (zout (memory ("x" 44)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 41))))))
          (set (der (memory ("v" 40))) (float "-9.81"))
          (set (der (memory ("x" 41))) (state (pos (memory ("v" 40)))))
          (exp
            (tuple
              (state (pos (memory ("x" 41))))
              (state (pos (memory ("v" 40))))
              (state (zin (memory ("x" 44))))))))))
  (machine "main" (at 9 0 13 78) continuous (params)
    (memories
      (memory ("major" 50) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 57) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 55) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 51) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 11 14 11 17)))
    (instances (instance ("i" 60) (global "ball") continuous (params) (at 10 18 10 25)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 57)) (bool true))
          (exp (call "reset" "ball" (instance ("i" 60))))
          (set (pos (memory ("t" 51))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 49) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 58) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 57)))
            (set (memory ("h" 55)) (apply (global ("Stdlib" "+.")) (local ("time" 49)) (float "0"))))
          (let
            (pvar ("z" 56) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 50)))
              (apply (global ("Stdlib" ">=")) (local ("time" 49)) (state (memory ("h" 55)))))
            (at))
          (set
            (memory ("h" 55))
            (if
              (local ("z" 56))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 55))) (float "0.5"))
              (state (memory ("h" 55)))))
          (assign
            (name ("h" 58))
            (apply (global ("Stdlib" "min")) (var ("h" 58)) (state (memory ("h" 55)))))
          (set (memory ("h" 59)) (var ("h" 58)))
          (set (memory ("i" 57)) (bool false))
          (let
            (ptuple
              (pvar ("x" 53) (name ("Stdlib" "float")))
              (pvar ("v" 52) (name ("Stdlib" "float")))
              (pvar ("z" 54) (name ("Stdlib" "zero"))))
            (call "step" "ball" (instance ("i" 60)) (tuple (local ("time" 49)) (unit)))
            (at 10 7 10 8))
          (match
            (local ("z" 56))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 53))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (local ("z" 54))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "bounce ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 51)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("v" 52))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 51))) (float "1"))
          (exp (unit))))))))
