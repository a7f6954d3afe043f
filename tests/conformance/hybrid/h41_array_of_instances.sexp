(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H41_array_of_instances")
 (source "h41_array_of_instances.zls")
 (digest "md5:421bd2d3a6793af4398fac304efcc9b7")
 (needs "Stdlib")
 (exports
  (val "saw" continuous
    (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 5 0 10 30)
    (doc
      "forall over hybrid instances: every iteration has its own continuous states, crossings and memories.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9\\x0aanalytic: instance i is a saw tooth of slope 1, 1.3, 1.7 between 0 and 1, plus ten times the number of its falls."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 14 133)))
 (results
  (result "saw" (named "o")))
 (code
  (machine "saw" (at 5 0 10 30) continuous (params)
    (memories
      (memory ("major" 44) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 55) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 53) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 51) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 10 7 27))
      (memory ("x" 47) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 36 6 39))
      (memory ("n" 45) (name ("Stdlib" "int")) (value (int 42)) (at 9 22 9 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("n" 45)) (int 0)) (set (pos (memory ("x" 47))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 43) (name ("Stdlib" "float")))
            (pvar ("a" 42) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (letvar ("h" 54) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 52) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 49) (name ("Stdlib" "int"))) (state (memory ("n" 45))) (at))
          (match
            (state (zin (memory ("x" 51))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 52)) (bool true))
                (set (memory ("n" 45)) (apply (global ("Stdlib" "+")) (local ("l" 49)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 50) (name ("Stdlib" "float"))) (state (pos (memory ("x" 47)))) (at))
          (match
            (state (zin (memory ("x" 51))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 52)) (bool true))
                (set (pos (memory ("x" 47))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 53))
            (if (var ("encore" 52)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 54))
            (apply (global ("Stdlib" "min")) (var ("h" 54)) (state (memory ("h" 53)))))
          (set (memory ("h" 55)) (var ("h" 54)))
          (let
            (pvar ("o" 46) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (state (pos (memory ("x" 47))))
              (apply
                (global ("Stdlib" "*."))
                (float "10")
                (apply (global ("Stdlib" "float")) (state (memory ("n" 45))))))
            (at 10 6 10 7))
          (set
            (zout (memory ("x" 51)))
            (apply (global ("Stdlib" "-.")) (local ("l" 50)) (float "1")))
          (set (der (memory ("x" 47))) (local ("a" 42)))
          (exp (local ("o" 46)))))))
  (machine "main" (at 11 0 14 133) continuous (params)
    (memories
      (memory ("major" 57) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 63) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 61) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("v" 58)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at)))
    (instances
      (instance ("i" 66) (global "saw") continuous (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 12 41 12 99)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 61)) (bool true))
          (for to ("i" 64) (int 0) (int 2)
            (exp (call "reset" "saw" (instance ("i" 66) (local ("i" 64))))))))
      (method "step"
        (params (ptuple (pvar ("time" 56) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 62) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 61)))
            (set
              (memory ("h" 59))
              (apply (global ("Stdlib" "+.")) (local ("time" 56)) (float "0.11"))))
          (let
            (pvar ("z" 60) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 57)))
              (apply (global ("Stdlib" ">=")) (local ("time" 56)) (state (memory ("h" 59)))))
            (at))
          (set
            (memory ("h" 59))
            (if
              (local ("z" 60))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 59))) (float "0.5"))
              (state (memory ("h" 59)))))
          (assign
            (name ("h" 62))
            (apply (global ("Stdlib" "min")) (var ("h" 62)) (state (memory ("h" 59)))))
          (set (memory ("h" 63)) (var ("h" 62)))
          (set (memory ("i" 61)) (bool false))
          (for to ("i" 64) (int 0) (int 2)
            (set
              (lindex (memory ("v" 58)) (local ("i" 64)))
              (call "step" "saw"
                (instance ("i" 66) (local ("i" 64)))
                (tuple
                  (local ("time" 56))
                  (apply
                    (global ("Stdlib" "+."))
                    (apply
                      (global ("Stdlib" "+."))
                      (float "1")
                      (apply
                        (global ("Stdlib" "*."))
                        (float "0.3")
                        (apply (global ("Stdlib" "float")) (local ("i" 64)))))
                    (apply
                      (global ("Stdlib" "*."))
                      (float "0.05")
                      (apply
                        (global ("Stdlib" "float"))
                        (apply
                          (global ("Stdlib" "*"))
                          (local ("i" 64))
                          (apply (global ("Stdlib" "-")) (local ("i" 64)) (int 1))))))))))
          (match
            (local ("z" 60))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 58))) (int 0)))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 58))) (int 1)))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 58))) (int 2)))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
