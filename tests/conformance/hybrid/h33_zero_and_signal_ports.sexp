(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H33_zero_and_signal_ports")
 (source "h33_zero_and_signal_ports.zls")
 (digest "md5:ea55d118d9f284243cd83d320474bb65")
 (needs "Stdlib")
 (exports
  (val "crossing" continuous
    (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "zero")))
    (at 5 0 5 31)
    (doc
      "Events (type zero) and signals as inputs and outputs of hybrid nodes.\\x0acommand: -maxt 13.0 -maxstep 0.05\\x0atolerance: 1e-3\\x0aanalytic: s = sin t crosses upwards at 2 pi and 4 pi: 6.28319, 12.56637."))
  (val "counter" continuous
    (arrow continuous (name ("Stdlib" "zero")) (name ("Stdlib" "int")))
    (at 6 0 6 87))
  (val "stamp" continuous
    (arrow continuous
      (product (name ("Stdlib" "zero")) (tvar "a"))
      (name ("Stdlib" "signal") (tvar "a")))
    (at 7 0 7 69))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 14 99)))
 (results
  (result "counter" (named "n"))
  (result "stamp" (named "o")))
 (code
  (machine "crossing" (at 5 0 5 31) continuous (params)
    (memories
      (memory ("major" 66) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 67) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 5 26 5 31)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 65) (name ("Stdlib" "float")))
            (pvar ("x" 64) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "zero")))
        (seq (set (zout (memory ("x" 67))) (local ("x" 64))) (exp (state (zin (memory ("x" 67)))))))))
  (machine "counter" (at 6 0 6 87) continuous (params)
    (memories
      (memory ("major" 70) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 76) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 74) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("n" 71) (name ("Stdlib" "int")) (value (int 42)) (at 6 68 6 69)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("n" 71)) (int 0)))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 69) (name ("Stdlib" "float")))
            (pvar ("z" 68) (name ("Stdlib" "zero")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("h" 75) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 73) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 72) (name ("Stdlib" "int"))) (state (memory ("n" 71))) (at))
          (match
            (local ("z" 68))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 73)) (bool true))
                (set (memory ("n" 71)) (apply (global ("Stdlib" "+")) (local ("l" 72)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 74))
            (if (var ("encore" 73)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 75))
            (apply (global ("Stdlib" "min")) (var ("h" 75)) (state (memory ("h" 74)))))
          (set (memory ("h" 76)) (var ("h" 75)))
          (exp (state (memory ("n" 71))))))))
  (machine "stamp" (at 7 0 7 69) continuous (params)
    (memories
      (memory ("major" 80) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 79) (name ("Stdlib" "float")))
            (ptuple (pvar ("z" 78) (name ("Stdlib" "zero"))) (pvar ("x" 77) (tvar "1")))))
        (returns (name ("Stdlib" "signal") (tvar "1")))
        (seq
          (letvar ("op" 82) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("ov" 81) (tvar "1") (any) (at 7 63 7 64))
          (match
            (local ("z" 78))
            (case
              (pconst (bool true))
              (seq (assign (name ("op" 82)) (bool true)) (assign (name ("ov" 81)) (local ("x" 77)))))
            (case (wild) (seq)))
          (exp (tuple (var ("ov" 81)) (var ("op" 82))))))))
  (machine "main" (at 8 0 14 99) continuous (params)
    (memories
      (memory ("major" 84) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("t" 88) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 14 10 17))
      (memory ("s" 87) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 15))
      (memory ("c" 85) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 37 9 41)))
    (instances
      (instance ("i" 98) (global "crossing") continuous (params) (at 11 10 11 22))
      (instance ("i" 97) (global "counter") continuous (params) (at 12 10 12 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("s" 87))) (float "0"))
          (exp (call "reset" "crossing" (instance ("i" 98))))
          (set (pos (memory ("t" 88))) (float "0"))
          (exp (call "reset" "counter" (instance ("i" 97))))
          (set (pos (memory ("c" 85))) (float "1"))))
      (method "step"
        (params (ptuple (pvar ("time" 83) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("op" 95) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("ov" 94) (name ("Stdlib" "float")) (float "42") (at 7 63 7 64))
          (let
            (pvar ("z" 89) (name ("Stdlib" "zero")))
            (call "step" "crossing"
              (instance ("i" 98))
              (tuple (local ("time" 83)) (state (pos (memory ("s" 87))))))
            (at 11 6 11 7))
          (match
            (local ("z" 89))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("op" 95)) (bool true))
                (assign (name ("ov" 94)) (state (pos (memory ("t" 88)))))))
            (case (wild) (seq)))
          (let
            (pvar ("n" 86) (name ("Stdlib" "int")))
            (call "step" "counter" (instance ("i" 97)) (tuple (local ("time" 83)) (local ("z" 89))))
            (at 12 6 12 7))
          (match
            (tuple (var ("ov" 94)) (var ("op" 95)))
            (case
              (ptuple (pvar ("d" 96) (name ("Stdlib" "float"))) (pconst (bool true)))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 86))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 96))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 88))) (float "1"))
          (set
            (der (memory ("c" 85)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("s" 87))))))
          (set (der (memory ("s" 87))) (state (pos (memory ("c" 85)))))
          (exp (unit))))))))
