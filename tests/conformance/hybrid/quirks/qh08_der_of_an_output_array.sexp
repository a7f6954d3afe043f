(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh08_der_of_an_output_array")
 (source "qh08_der_of_an_output_array.zls")
 (digest "md5:b5e8a9b7dbb655137b79cd80dbc30a18")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 6 84)
    (doc
      "der on a forall output: the OCaml that is printed does not compile (the default derivative is a float, not an array).\\x0acommand: -maxt 1.0\\x0aRight: 1, then 2 at 0.5.")))
 (results)
 (code
  (machine "main" (at 4 0 6 84) continuous (params)
    (memories
      (memory ("major" 19) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 25) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 23) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 21) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 20)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (class cont)
        (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 23)) (bool true))
          (for to ("i" 26) (int 0) (int 2)
            (set (lindex (pos (memory ("x" 20))) (local ("i" 26))) (float "1")))))
      (method "step"
        (params (ptuple (pvar ("time" 18) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 24) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 23)))
            (set (memory ("h" 21)) (apply (global ("Stdlib" "+.")) (local ("time" 18)) (float "0"))))
          (let
            (pvar ("z" 22) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 19)))
              (apply (global ("Stdlib" ">=")) (local ("time" 18)) (state (memory ("h" 21)))))
            (at))
          (set
            (memory ("h" 21))
            (if
              (local ("z" 22))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 21))) (float "0.5"))
              (state (memory ("h" 21)))))
          (assign
            (name ("h" 24))
            (apply (global ("Stdlib" "min")) (var ("h" 24)) (state (memory ("h" 21)))))
          (set (memory ("h" 25)) (var ("h" 24)))
          (set (memory ("i" 23)) (bool false))
          (for to ("i" 26) (int 0) (int 2)
            (set
              (lindex (der (memory ("x" 20))) (local ("i" 26)))
              (apply (global ("Stdlib" "float")) (local ("i" 26)))))
          (match
            (local ("z" 22))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (pos (memory ("x" 20)))) (int 2)))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
