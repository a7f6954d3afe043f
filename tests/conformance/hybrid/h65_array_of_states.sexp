(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H65_array_of_states")
 (source "h65_array_of_states.zls")
 (digest "md5:649fc0ad7fc9a8696223483b1e130d9a")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 133)
    (doc
      "forall with continuous states of its own.\\x0acommand: -maxt 1.2\\x0atolerance: 1e-6\\x0aThe original compiles this but its program stops at once (index out of bounds): the expected lines come from the same\\x0aprogram written out by hand without forall.\\x0aanalytic: x_i = (i + 1) exp (-t).")))
 (results)
 (code
  (machine "main" (at 7 0 10 133) continuous (params)
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
        (at 8 59 8 63)))
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
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 23))) (int 1)))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 23))) (int 2)))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
