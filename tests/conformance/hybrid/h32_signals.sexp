(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H32_signals")
 (source "h32_signals.zls")
 (digest "md5:77042053b4c12ce0de75c36b70bf575a")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 14 81)
    (doc
      "Signals emitted in handlers, tested with patterns and guards in continuous mode; absent at all other steps.\\x0acommand: -maxt 2.7\\x0atolerance: 1e-9")))
 (results)
 (code
  (machine "main" (at 4 0 14 81) continuous (params)
    (memories
      (memory ("major" 46) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 62) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 60) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 58) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 56) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 54) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 48) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17))
      (memory ("n" 47) (name ("Stdlib" "int")) (value (int 42)) (at 7 35 7 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 58)) (bool true))
          (set (memory ("n" 47)) (int 0))
          (set (pos (memory ("t" 48))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 45) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 61) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 59) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("up" 53) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("uv" 52) (name ("Stdlib" "float")) (float "42") (at 8 45 8 46))
          (letvar ("sp" 51) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 50) (name ("Stdlib" "int")) (int 42) (at 7 63 7 64))
          (when
            (state (memory ("i" 58)))
            (set (memory ("h" 54)) (apply (global ("Stdlib" "+.")) (local ("time" 45)) (float "0"))))
          (let
            (pvar ("z" 55) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 46)))
              (apply (global ("Stdlib" ">=")) (local ("time" 45)) (state (memory ("h" 54)))))
            (at))
          (let (pvar ("l" 49) (name ("Stdlib" "int"))) (state (memory ("n" 47))) (at))
          (match
            (local ("z" 55))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 59)) (bool true))
                (assign (name ("sp" 51)) (bool true))
                (set (memory ("n" 47)) (apply (global ("Stdlib" "+")) (local ("l" 49)) (int 1)))
                (assign (name ("sv" 50)) (state (memory ("n" 47))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 60))
            (if (var ("encore" 59)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 58)))
            (set (memory ("h" 56)) (apply (global ("Stdlib" "+.")) (local ("time" 45)) (float "0"))))
          (let
            (pvar ("z" 57) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 46)))
              (apply (global ("Stdlib" ">=")) (local ("time" 45)) (state (memory ("h" 56)))))
            (at))
          (set
            (memory ("h" 56))
            (if
              (local ("z" 57))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 56))) (float "0.75"))
              (state (memory ("h" 56)))))
          (set
            (memory ("h" 54))
            (if
              (local ("z" 55))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 54))) (float "0.5"))
              (state (memory ("h" 54)))))
          (assign
            (name ("h" 61))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 61))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 60)))
                  (state (memory ("h" 56))))
                (state (memory ("h" 54))))))
          (set (memory ("h" 62)) (var ("h" 61)))
          (set (memory ("i" 58)) (bool false))
          (match
            (local ("z" 57))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("up" 53)) (bool true))
                (assign (name ("uv" 52)) (state (pos (memory ("t" 48)))))))
            (case (wild) (seq)))
          (match
            (tuple
              (apply (global ("Stdlib" ">")) (state (memory ("n" 47))) (int 3))
              (tuple (var ("uv" 52)) (var ("up" 53)))
              (tuple (var ("sv" 50)) (var ("sp" 51))))
            (case
              (ptuple (wild) (wild) (ptuple (pconst (int 2)) (pconst (bool true))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "two")) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (wild)
                (ptuple (pvar ("w" 64) (name ("Stdlib" "float"))) (pconst (bool true)))
                (ptuple (pvar ("v" 63) (name ("Stdlib" "int"))) (pconst (bool true))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "both ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("v" 63))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("w" 64))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple
                (pconst (bool true))
                (wild)
                (ptuple (pvar ("v" 65) (name ("Stdlib" "int"))) (pconst (bool true))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "big ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("v" 65))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (wild) (wild)
                (ptuple (pvar ("v" 66) (name ("Stdlib" "int"))) (pconst (bool true))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "one ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("v" 66))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (wild)
                (ptuple (pvar ("w" 67) (name ("Stdlib" "float"))) (pconst (bool true)))
                (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "u ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("w" 67))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 48))) (float "1"))
          (exp (unit))))))))
