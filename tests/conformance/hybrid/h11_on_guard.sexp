(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H11_on_guard")
 (source "h11_on_guard.zls")
 (digest "md5:53af3c50273cd7bda5f82a9fa1490a92")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 11 125)
    (doc
      "z on c: the event z, when c holds at that instant. The guard may compare and may read what changes at the event.\\x0acommand: -maxt 4.0\\x0atolerance: 1e-9")))
 (results)
 (code
  (machine "main" (at 4 0 11 125) continuous (params)
    (memories
      (memory ("major" 22) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 33) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 31) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 27) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 24) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("n" 23) (name ("Stdlib" "int")) (value (int 42)) (at 8 22 8 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 29)) (bool true))
          (set (memory ("n" 23)) (int 0))
          (set (pos (memory ("t" 24))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 21) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 32) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 30) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 29)))
            (set (memory ("h" 27)) (apply (global ("Stdlib" "+.")) (local ("time" 21)) (float "0"))))
          (let
            (pvar ("z" 28) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 22)))
              (apply (global ("Stdlib" ">=")) (local ("time" 21)) (state (memory ("h" 27)))))
            (at))
          (let (pvar ("l" 26) (name ("Stdlib" "int"))) (state (memory ("n" 23))) (at))
          (match
            (local ("z" 28))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 30)) (bool true))
                (set (memory ("n" 23)) (apply (global ("Stdlib" "+")) (local ("l" 26)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 31))
            (if (var ("encore" 30)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 27))
            (if
              (local ("z" 28))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 27))) (float "0.5"))
              (state (memory ("h" 27)))))
          (assign
            (name ("h" 32))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 32))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 31))) (state (memory ("h" 27))))))
          (set (memory ("h" 33)) (var ("h" 32)))
          (set (memory ("i" 29)) (bool false))
          (match
            (tuple
              (apply (global ("Stdlib" ">")) (state (pos (memory ("t" 24)))) (float "2.2"))
              (local ("z" 28))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (state (memory ("n" 23))) (int 3))
                (int 0)))
            (case
              (ptuple (wild) (pconst (bool true)) (pconst (bool true)))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "third ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 23)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 24)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (pconst (bool true)) (pconst (bool true)) (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "late ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 23)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 24)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 24))) (float "1"))
          (exp (unit))))))))
