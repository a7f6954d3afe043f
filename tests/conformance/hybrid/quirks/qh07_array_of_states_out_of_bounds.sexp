(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh07_array_of_states_out_of_bounds")
 (source "qh07_array_of_states_out_of_bounds.zls")
 (digest "md5:ca00060f7663538e866b9fe66f327b06")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 6 85)
    (doc
      "forall with continuous states of its own: the code that copies them to the vectors runs one cell too far.\\x0acommand: -maxt 1.0\\x0aRight: 1. 2. 3. then their decay; see h65.")))
 (results)
 (code
  (machine "main" (at 4 0 6 85) continuous (params)
    (memories
      (memory ("major" 22) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 28) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 26) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 24) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("v" 23)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at))
      (memory ("x" 31)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 5 59 5 63)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 26)) (bool true))
          (for to ("i" 29) (int 0) (int 2)
            (set (lindex (pos (memory ("x" 31))) (local ("i" 29))) (float "1")))))
      (method "step"
        (params (ptuple (pvar ("time" 21) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 27) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 26)))
            (set (memory ("h" 24)) (apply (global ("Stdlib" "+.")) (local ("time" 21)) (float "0"))))
          (let
            (pvar ("z" 25) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 22)))
              (apply (global ("Stdlib" ">=")) (local ("time" 21)) (state (memory ("h" 24)))))
            (at))
          (set
            (memory ("h" 24))
            (if
              (local ("z" 25))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 24))) (float "0.25"))
              (state (memory ("h" 24)))))
          (assign
            (name ("h" 27))
            (apply (global ("Stdlib" "min")) (var ("h" 27)) (state (memory ("h" 24)))))
          (set (memory ("h" 28)) (var ("h" 27)))
          (set (memory ("i" 26)) (bool false))
          (for to ("i" 29) (int 0) (int 2)
            (seq
              (set
                (lindex (memory ("v" 23)) (local ("i" 29)))
                (apply
                  (global ("Stdlib" "*."))
                  (apply
                    (global ("Stdlib" "+."))
                    (float "1")
                    (apply (global ("Stdlib" "float")) (local ("i" 29))))
                  (state (lindex (pos (memory ("x" 31))) (local ("i" 29))))))
              (set
                (lindex (der (memory ("x" 31))) (local ("i" 29)))
                (apply
                  (global ("Stdlib" "~-."))
                  (state (lindex (pos (memory ("x" 31))) (local ("i" 29))))))))
          (match
            (local ("z" 25))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 23))) (int 0)))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
