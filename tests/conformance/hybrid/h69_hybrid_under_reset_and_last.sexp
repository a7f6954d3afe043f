(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H69_hybrid_under_reset_and_last")
 (source "h69_hybrid_under_reset_and_last.zls")
 (digest "md5:e9455dfab4161451c8cf15532740dac9")
 (needs "Stdlib")
 (exports
  (val "ramp" continuous
    (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 5 0 5 52)
    (doc
      "The output of a restarted hybrid node, its value before and after the restart.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9\\x0aanalytic: restarts at 1, 2, 3 from 0; before them 2."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 12 149)))
 (results
  (result "ramp" (named "x")))
 (code
  (machine "ramp" (at 5 0 5 52) continuous (params)
    (memories
      (memory ("major" 39) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 40) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 42 5 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 40))) (float "0")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 38) (name ("Stdlib" "float")))
            (pvar ("a" 37) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq (set (der (memory ("x" 40))) (local ("a" 37))) (exp (state (pos (memory ("x" 40)))))))))
  (machine "main" (at 6 0 12 149) continuous (params)
    (memories
      (memory ("major" 42) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 57) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 55) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 53) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 45) (name ("Stdlib" "float")) (value (float "42")) (at 11 43 11 44))
      (memory ("x" 44) (name ("Stdlib" "float")) (value (float "42")) (at 8 12 8 13))
      (memory ("w" 43) (name ("Stdlib" "float")) (value (float "42")) (at 10 22 10 23)))
    (instances (instance ("i" 60) (global "ramp") continuous (params) (at 8 16 8 26)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 55)) (bool true))
          (set (memory ("y" 45)) (float "0"))
          (exp (call "reset" "ramp" (instance ("i" 60))))
          (set (memory ("w" 43)) (float "5"))))
      (method "step"
        (params (ptuple (pvar ("time" 41) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 58) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 56) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 55)))
            (set
              (memory ("h" 51))
              (apply (global ("Stdlib" "+.")) (local ("time" 41)) (float "0.96875"))))
          (let
            (pvar ("z" 52) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 42)))
              (apply (global ("Stdlib" ">=")) (local ("time" 41)) (state (memory ("h" 51)))))
            (at))
          (when
            (state (memory ("i" 55)))
            (set (memory ("h" 49)) (apply (global ("Stdlib" "+.")) (local ("time" 41)) (float "1"))))
          (let
            (pvar ("z" 50) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 42)))
              (apply (global ("Stdlib" ">=")) (local ("time" 41)) (state (memory ("h" 49)))))
            (at))
          (when (local ("z" 50)) (exp (call "reset" "ramp" (instance ("i" 60)))))
          (set
            (memory ("x" 44))
            (call "step" "ramp" (instance ("i" 60)) (tuple (local ("time" 41)) (float "2"))))
          (match
            (local ("z" 52))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 56)) (bool true))
                (set (memory ("y" 45)) (state (memory ("x" 44))))))
            (case (wild) (seq)))
          (match
            (local ("z" 50))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 56)) (bool true))
                (set (memory ("w" 43)) (state (memory ("x" 44))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 57))
            (if (var ("encore" 56)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 55)))
            (set
              (memory ("h" 53))
              (apply (global ("Stdlib" "+.")) (local ("time" 41)) (float "0.25"))))
          (let
            (pvar ("z" 54) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 42)))
              (apply (global ("Stdlib" ">=")) (local ("time" 41)) (state (memory ("h" 53)))))
            (at))
          (set
            (memory ("h" 53))
            (if
              (local ("z" 54))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 53))) (float "0.5"))
              (state (memory ("h" 53)))))
          (set
            (memory ("h" 51))
            (if
              (local ("z" 52))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 51))) (float "1"))
              (state (memory ("h" 51)))))
          (set
            (memory ("h" 49))
            (if
              (local ("z" 50))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 49))) (float "1"))
              (state (memory ("h" 49)))))
          (assign
            (name ("h" 58))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 58))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (state (memory ("h" 57)))
                    (state (memory ("h" 53))))
                  (state (memory ("h" 51))))
                (state (memory ("h" 49))))))
          (set (memory ("h" 59)) (var ("h" 58)))
          (set (memory ("i" 55)) (bool false))
          (match
            (local ("z" 54))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("x" 44))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("y" 45))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("w" 43))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
