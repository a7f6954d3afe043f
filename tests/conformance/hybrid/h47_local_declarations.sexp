(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H47_local_declarations")
 (source "h47_local_declarations.zls")
 (digest "md5:acce89ed82fee5afa9b92a335cf6120a")
 (needs "Stdlib")
 (exports
  (val "ramp" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 5 0 5 81)
    (doc
      "let, where and local in continuous mode; a state local to a block; a local with a default.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9\\x0aanalytic: y = 2 (0.5 + t) + 1 = 2 + 2 t; a = 1 + 2 t + t^2; d = 1 at the dates of the period, 0 elsewhere."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 12 144)))
 (results)
 (code
  (machine "ramp" (at 5 0 5 81) continuous (params)
    (memories
      (memory ("major" 35) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("t" 36) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 37 5 40)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("t" 36))) (float "0.5")))
      (method "step"
        (params (ptuple (pvar ("time" 34) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set (der (memory ("t" 36))) (float "1"))
          (let
            (pvar ("u" 37) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "*.")) (float "2") (state (pos (memory ("t" 36)))))
            (at 5 57 5 58))
          (exp (apply (global ("Stdlib" "+.")) (local ("u" 37)) (float "1")))))))
  (machine "main" (at 6 0 12 144) continuous (params)
    (memories
      (memory ("major" 39) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 45) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 43) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 28 8 29)))
    (instances (instance ("i" 52) (global "ramp") continuous (params) (at 7 10 7 17)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 49)) (bool true))
          (set (pos (memory ("x" 43))) (float "1"))
          (exp (call "reset" "ramp" (instance ("i" 52))))))
      (method "step"
        (params (ptuple (pvar ("time" 38) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 50) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("d" 44) (name ("Stdlib" "float")) (float "0") (at 10 38 10 39))
          (when
            (state (memory ("i" 49)))
            (set (memory ("h" 47)) (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0"))))
          (let
            (pvar ("z" 48) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 39)))
              (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 47)))))
            (at))
          (set
            (memory ("h" 47))
            (if
              (local ("z" 48))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 47))) (float "0.5"))
              (state (memory ("h" 47)))))
          (when
            (state (memory ("i" 49)))
            (set (memory ("h" 45)) (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0"))))
          (let
            (pvar ("z" 46) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 39)))
              (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 45)))))
            (at))
          (set
            (memory ("h" 45))
            (if
              (local ("z" 46))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 45))) (float "0.25"))
              (state (memory ("h" 45)))))
          (assign
            (name ("h" 50))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 50))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 47))) (state (memory ("h" 45))))))
          (set (memory ("h" 51)) (var ("h" 50)))
          (set (memory ("i" 49)) (bool false))
          (match
            (local ("z" 46))
            (case (pconst (bool true)) (assign (name ("d" 44)) (float "1")))
            (case (wild) (seq)))
          (let
            (pvar ("e" 41) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "+.")) (var ("d" 44)) (state (pos (memory ("x" 43)))))
            (at 11 12 11 13))
          (let
            (pvar ("y" 42) (name ("Stdlib" "float")))
            (call "step" "ramp" (instance ("i" 52)) (tuple (local ("time" 38)) (unit)))
            (at 7 6 7 7))
          (match
            (local ("z" 48))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("y" 42))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 43)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("e" 41))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("x" 43))) (local ("y" 42)))
          (exp (unit))))))))
