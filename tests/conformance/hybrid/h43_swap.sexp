(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H43_swap")
 (source "h43_swap.zls")
 (digest "md5:b6cd2cb89a57a2963031e5c945dbf8eb")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 9 98)
    (doc
      "Two states exchange their values at an event: last gives the values before it, whatever the order of the equations.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9\\x0aanalytic: slopes 1 and 2, exchange at 1, 2, 3.")))
 (results)
 (code
  (machine "main" (at 5 0 9 98) continuous (params)
    (memories
      (memory ("major" 23) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 35) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 33) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 31) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 29) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 25) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 39 7 45))
      (memory ("x" 24) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 38 6 44)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 31)) (bool true))
          (set (pos (memory ("y" 25))) (float "10"))
          (set (pos (memory ("x" 24))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 22) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 34) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 32) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 31)))
            (set (memory ("h" 29)) (apply (global ("Stdlib" "+.")) (local ("time" 22)) (float "1"))))
          (let
            (pvar ("z" 30) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 23)))
              (apply (global ("Stdlib" ">=")) (local ("time" 22)) (state (memory ("h" 29)))))
            (at))
          (let (pvar ("l" 27) (name ("Stdlib" "float"))) (state (pos (memory ("x" 24)))) (at))
          (let (pvar ("l" 28) (name ("Stdlib" "float"))) (state (pos (memory ("y" 25)))) (at))
          (match
            (local ("z" 30))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 32)) (bool true))
                (set (pos (memory ("y" 25))) (local ("l" 27)))))
            (case (wild) (seq)))
          (match
            (local ("z" 30))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 32)) (bool true))
                (set (pos (memory ("x" 24))) (local ("l" 28)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 33))
            (if (var ("encore" 32)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 29))
            (if
              (local ("z" 30))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 29))) (float "1"))
              (state (memory ("h" 29)))))
          (assign
            (name ("h" 34))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 34))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 33))) (state (memory ("h" 29))))))
          (set (memory ("h" 35)) (var ("h" 34)))
          (set (memory ("i" 31)) (bool false))
          (match
            (local ("z" 30))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 24)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("y" 25)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("y" 25))) (float "2"))
          (set (der (memory ("x" 24))) (float "1"))
          (exp (unit))))))))
