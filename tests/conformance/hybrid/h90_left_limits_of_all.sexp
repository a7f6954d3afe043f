(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H90_left_limits_of_all")
 (source "h90_left_limits_of_all.zls")
 (digest "md5:316a51ca19bf4459b2e9fe5e9c19a643")
 (needs "Stdlib")
 (exports
  (val "saw" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 4 0 4 83)
    (doc
      "last of a state, of a held value, of a node's output and of a value that follows, read together at an event.\\x0acommand: -maxt 3.0\\x0atolerance: 1e-9"))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 16 76)))
 (results
  (result "saw" (named "x")))
 (code
  (machine "saw" (at 4 0 4 83) continuous (params)
    (memories
      (memory ("major" 51) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 58) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 56) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 54) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 4 59 4 76))
      (memory ("x" 52) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 4 80 4 83)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 52))) (float "0.3")))
      (method "step"
        (params (ptuple (pvar ("time" 50) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq
          (letvar ("h" 57) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 55) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 53) (name ("Stdlib" "float"))) (state (pos (memory ("x" 52)))) (at))
          (match
            (state (zin (memory ("x" 54))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 55)) (bool true))
                (set (pos (memory ("x" 52))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 56))
            (if (var ("encore" 55)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 57))
            (apply (global ("Stdlib" "min")) (var ("h" 57)) (state (memory ("h" 56)))))
          (set (memory ("h" 58)) (var ("h" 57)))
          (set
            (zout (memory ("x" 54)))
            (apply (global ("Stdlib" "-.")) (local ("l" 53)) (float "1")))
          (set (der (memory ("x" 52))) (float "1"))
          (exp (state (pos (memory ("x" 52)))))))))
  (machine "main" (at 5 0 16 76) continuous (params)
    (memories
      (memory ("major" 60) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 81) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 79) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 77) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 76) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 12 11 12 23))
      (memory ("x" 75) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 10 11 23))
      (memory ("h" 73) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 65) (name ("Stdlib" "float")) (value (float "42")) (at 8 6 8 7))
      (memory ("x" 64) (name ("Stdlib" "float")) (value (float "42")) (at 7 6 7 7))
      (memory ("w" 63) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 38 10 61))
      (memory ("t" 62) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("h" 61) (name ("Stdlib" "float")) (value (float "42")) (at 13 22 13 23)))
    (instances (instance ("i" 82) (global "saw") continuous (params) (at 7 10 7 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("h" 61)) (float "0"))
          (set (pos (memory ("w" 63))) (float "0"))
          (set (pos (memory ("t" 62))) (float "0"))
          (set (memory ("i" 77)) (bool true))
          (exp (call "reset" "saw" (instance ("i" 82))))))
      (method "step"
        (params (ptuple (pvar ("time" 59) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 80) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 78) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 68) (name ("Stdlib" "float"))) (state (memory ("h" 61))) (at))
          (let (pvar ("l" 70) (name ("Stdlib" "float"))) (state (pos (memory ("w" 63)))) (at))
          (match
            (tuple (state (zin (memory ("x" 76)))) (state (zin (memory ("x" 75)))))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 78)) (bool true))
                (set
                  (memory ("h" 61))
                  (apply
                    (global ("Stdlib" "+."))
                    (state (memory ("y" 65)))
                    (state (memory ("x" 64)))))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 78)) (bool true))
                (set
                  (memory ("h" 61))
                  (apply (global ("Stdlib" "+.")) (local ("l" 68)) (local ("l" 70))))))
            (case (wild) (seq)))
          (let (pvar ("l" 69) (name ("Stdlib" "float"))) (state (pos (memory ("t" 62)))) (at))
          (match
            (state (zin (memory ("x" 75))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 78)) (bool true))
                (set
                  (pos (memory ("w" 63)))
                  (apply
                    (global ("Stdlib" "-."))
                    (local ("l" 70))
                    (apply (global ("Stdlib" "*.")) (float "2") (local ("l" 69)))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 79))
            (if (var ("encore" 78)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 77)))
            (set
              (memory ("h" 73))
              (apply (global ("Stdlib" "+.")) (local ("time" 59)) (float "0.1"))))
          (let
            (pvar ("z" 74) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 60)))
              (apply (global ("Stdlib" ">=")) (local ("time" 59)) (state (memory ("h" 73)))))
            (at))
          (set
            (memory ("h" 73))
            (if
              (local ("z" 74))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 73))) (float "0.5"))
              (state (memory ("h" 73)))))
          (assign
            (name ("h" 80))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 80))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 79))) (state (memory ("h" 73))))))
          (set (memory ("h" 81)) (var ("h" 80)))
          (set (memory ("i" 77)) (bool false))
          (set
            (memory ("x" 64))
            (call "step" "saw" (instance ("i" 82)) (tuple (local ("time" 59)) (unit))))
          (match
            (tuple (local ("z" 74)) (state (zin (memory ("x" 76)))) (state (zin (memory ("x" 75)))))
            (case
              (por
                (ptuple (wild) (wild) (pconst (bool true)))
                (por
                  (ptuple (wild) (pconst (bool true)) (wild))
                  (ptuple (pconst (bool true)) (wild) (wild))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("l" 69))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("x" 64))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("h" 61))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("w" 63)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("l" 70))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (zout (memory ("x" 76)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 62)))) (float "1.5")))
          (set
            (zout (memory ("x" 75)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 62)))) (float "0.75")))
          (set (der (memory ("w" 63))) (float "0.5"))
          (set
            (memory ("y" 65))
            (apply
              (global ("Stdlib" "+."))
              (apply (global ("Stdlib" "*.")) (float "2") (state (memory ("x" 64))))
              (float "0.5")))
          (set (der (memory ("t" 62))) (float "1"))
          (exp (unit))))))))
