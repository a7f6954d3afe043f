(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H55_two_tanks")
 (source "h55_two_tanks.zls")
 (digest "md5:699be05d7885e4fd44f5c7fde0cb05b2")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 13 116)
    (doc
      "Two tanks and a hose that fills one at a time: switched when the other runs low.\\x0acommand: -maxt 6.0\\x0atolerance: 1e-9\\x0aanalytic: outflow 0.5 each, inflow 0.9; levels piecewise linear.")))
 (results)
 (code
  (machine "main" (at 5 0 13 116) continuous (params)
    (memories
      (memory ("major" 27) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 37) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 36) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 8 11 20))
      (memory ("x" 35) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 12 8 12 20))
      (memory ("h" 33) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 31) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17))
      (memory ("left" 30) (name ("Stdlib" "bool")) (value (bool false)) (at 11 27 11 31))
      (memory ("b" 29) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 48))
      (memory ("a" 28) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 48)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("t" 31))) (float "0"))
          (set (memory ("left" 30)) (bool true))
          (set (memory ("i" 37)) (bool true))
          (set (pos (memory ("b" 29))) (float "1.3"))
          (set (pos (memory ("a" 28))) (float "1"))))
      (method "step"
        (params (ptuple (pvar ("time" 26) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 40) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 38) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (tuple (state (zin (memory ("x" 35)))) (state (zin (memory ("x" 36)))))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 38)) (bool true))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "right ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 31)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (set (memory ("left" 30)) (bool false))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 38)) (bool true))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "left ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 31)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (set (memory ("left" 30)) (bool true))))
            (case (wild) (seq)))
          (set
            (memory ("h" 39))
            (if (var ("encore" 38)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 37)))
            (set
              (memory ("h" 33))
              (apply (global ("Stdlib" "+.")) (local ("time" 26)) (float "0.55"))))
          (let
            (pvar ("z" 34) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 27)))
              (apply (global ("Stdlib" ">=")) (local ("time" 26)) (state (memory ("h" 33)))))
            (at))
          (set
            (memory ("h" 33))
            (if
              (local ("z" 34))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 33))) (float "1.1"))
              (state (memory ("h" 33)))))
          (assign
            (name ("h" 40))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 40))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 39))) (state (memory ("h" 33))))))
          (set (memory ("h" 41)) (var ("h" 40)))
          (set (memory ("i" 37)) (bool false))
          (match
            (local ("z" 34))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("a" 28)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("b" 29)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (zout (memory ("x" 36)))
            (apply (global ("Stdlib" "-.")) (float "0.5") (state (pos (memory ("b" 29))))))
          (set
            (zout (memory ("x" 35)))
            (apply (global ("Stdlib" "-.")) (float "0.5") (state (pos (memory ("a" 28))))))
          (set (der (memory ("t" 31))) (float "1"))
          (set
            (der (memory ("b" 29)))
            (apply
              (global ("Stdlib" "-."))
              (if (state (memory ("left" 30))) (float "0") (float "0.9"))
              (float "0.5")))
          (set
            (der (memory ("a" 28)))
            (apply
              (global ("Stdlib" "-."))
              (if (state (memory ("left" 30))) (float "0.9") (float "0"))
              (float "0.5")))
          (exp (unit))))))))
