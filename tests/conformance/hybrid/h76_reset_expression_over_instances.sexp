(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H76_reset_expression_over_instances")
 (source "h76_reset_expression_over_instances.zls")
 (digest "md5:a7c4c70b4d09bf2c60d6cd03e8ac761f")
 (needs "Stdlib")
 (exports
  (val "ramp" continuous
    (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 4 0 4 50)
    (doc
      "reset of an expression that holds instances of hybrid nodes, every crossing of a third one.\\x0acommand: -maxt 5.1\\x0atolerance: 1e-9"))
  (val "beat" continuous
    (arrow static
      (name ("Stdlib" "float"))
      (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "int"))))
    (at 5 0 5 96))
  (val "saw" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "zero"))))
    (at 6 0 8 27))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 14 115)))
 (results
  (result "ramp" (named "x"))
  (result "beat" (named "n"))
  (result "saw" (parts (named "x") (named "z"))))
 (code
  (machine "ramp" (at 4 0 4 50) continuous (params)
    (memories
      (memory ("major" 70) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 71) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 4 40 4 41)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 71))) (float "0")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 69) (name ("Stdlib" "float")))
            (pvar ("a" 68) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq (set (der (memory ("x" 71))) (local ("a" 68))) (exp (state (pos (memory ("x" 71)))))))))
  (machine "saw" (at 6 0 8 27) continuous (params)
    (memories
      (memory ("major" 74) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 82) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 80) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 78) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 10 8 27))
      (memory ("x" 75) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 36 7 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 75))) (float "0")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 73) (name ("Stdlib" "float")))
            (pvar ("a" 72) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "zero"))))
        (seq
          (letvar ("h" 81) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 79) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 77) (name ("Stdlib" "float"))) (state (pos (memory ("x" 75)))) (at))
          (match
            (state (zin (memory ("x" 78))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 79)) (bool true))
                (set (pos (memory ("x" 75))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 80))
            (if (var ("encore" 79)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 81))
            (apply (global ("Stdlib" "min")) (var ("h" 81)) (state (memory ("h" 80)))))
          (set (memory ("h" 82)) (var ("h" 81)))
          (set
            (zout (memory ("x" 78)))
            (apply (global ("Stdlib" "-.")) (local ("l" 77)) (float "1")))
          (set (der (memory ("x" 75))) (local ("a" 72)))
          (exp (tuple (state (pos (memory ("x" 75)))) (state (zin (memory ("x" 78))))))))))
  (machine "main" (at 9 0 14 115) continuous (params)
    (memories
      (memory ("major" 84) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 104) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 102) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 100) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 99) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 97) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 95) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("n" 93) (name ("Stdlib" "int")) (value (int 42)) (at 5 77 5 78))
      (memory ("x" 92) (name ("Stdlib" "float")) (value (float "42")) (at 11 30 11 31))
      (memory ("result" 90)
        (product (name ("Stdlib" "float")) (name ("Stdlib" "int")))
        (value (tuple (float "42") (int 42)))
        (at 11 21 11 80))
      (memory ("t" 87) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 12 14 12 17)))
    (instances
      (instance ("i" 106) (global "saw") continuous (params) (at 10 15 10 24))
      (instance ("i" 105) (global "ramp") continuous (params) (at 11 34 11 42)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "saw" (instance ("i" 106))))
          (set (memory ("i" 100)) (bool true))
          (set (memory ("n" 93)) (int 0))
          (exp (call "reset" "ramp" (instance ("i" 105))))
          (set (memory ("i" 99)) (bool true))
          (set (pos (memory ("t" 87))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 83) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 103) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 101) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("l" 94) (name ("Stdlib" "int")) (int 42) (at))
          (let
            (ptuple
              (pvar ("s" 86) (name ("Stdlib" "float")))
              (pvar ("z" 89) (name ("Stdlib" "zero"))))
            (call "step" "saw" (instance ("i" 106)) (tuple (local ("time" 83)) (float "0.8")))
            (at 10 7 10 8))
          (when
            (local ("z" 89))
            (seq
              (set (memory ("i" 100)) (bool true))
              (set (memory ("n" 93)) (int 0))
              (exp (call "reset" "ramp" (instance ("i" 105))))))
          (when
            (state (memory ("i" 100)))
            (set (memory ("h" 95)) (apply (global ("Stdlib" "+.")) (local ("time" 83)) (float "0"))))
          (set (memory ("i" 100)) (bool false))
          (let
            (pvar ("z" 96) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 84)))
              (apply (global ("Stdlib" ">=")) (local ("time" 83)) (state (memory ("h" 95)))))
            (at))
          (set
            (memory ("h" 95))
            (if
              (local ("z" 96))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 95))) (float "0.4"))
              (state (memory ("h" 95)))))
          (assign (name ("l" 94)) (state (memory ("n" 93))))
          (match
            (local ("z" 96))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 101)) (bool true))
                (set (memory ("n" 93)) (apply (global ("Stdlib" "+")) (var ("l" 94)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("x" 92))
            (call "step" "ramp" (instance ("i" 105)) (tuple (local ("time" 83)) (float "0.5"))))
          (set
            (memory ("result" 90))
            (tuple
              (apply (global ("Stdlib" "+.")) (state (memory ("x" 92))) (float "1"))
              (state (memory ("n" 93)))))
          (set
            (memory ("h" 102))
            (if (var ("encore" 101)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 99)))
            (set
              (memory ("h" 97))
              (apply (global ("Stdlib" "+.")) (local ("time" 83)) (float "0.1875"))))
          (let
            (pvar ("z" 98) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 84)))
              (apply (global ("Stdlib" ">=")) (local ("time" 83)) (state (memory ("h" 97)))))
            (at))
          (set
            (memory ("h" 97))
            (if
              (local ("z" 98))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 97))) (float "0.25"))
              (state (memory ("h" 97)))))
          (assign
            (name ("h" 103))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 103))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 102)))
                  (state (memory ("h" 97))))
                (state (memory ("h" 95))))))
          (set (memory ("h" 104)) (var ("h" 103)))
          (set (memory ("i" 99)) (bool false))
          (let
            (ptuple
              (pvar ("x" 88) (name ("Stdlib" "float")))
              (pvar ("n" 85) (name ("Stdlib" "int"))))
            (state (memory ("result" 90)))
            (at 11 7 11 8))
          (match
            (local ("z" 98))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 87)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 88))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 85))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 87))) (float "1"))
          (exp (unit))))))))
