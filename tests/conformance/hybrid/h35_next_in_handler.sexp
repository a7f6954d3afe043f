(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H35_next_in_handler")
 (source "h35_next_in_handler.zls")
 (digest "md5:ab16752c2fa1953f3d5bdf6794581acd")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 9 104)
    (doc
      "next n in a handler: n itself changes at the next activation of the handler's clock; last is not needed.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9")))
 (results)
 (code
  (machine "main" (at 4 0 9 104) continuous (params)
    (memories
      (memory ("major" 21) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 33) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 31) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("nx" 28) (name ("Stdlib" "int")) (value (int 42)) (at 7 31 7 36))
      (memory ("h" 26) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 24) (name ("Stdlib" "float")) (value (float "42")) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 29)) (bool true)) (set (memory ("nx" 28)) (int 0))))
      (method "step"
        (params (ptuple (pvar ("time" 20) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 32) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 30) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 29)))
            (set (memory ("h" 24)) (apply (global ("Stdlib" "+.")) (local ("time" 20)) (float "0"))))
          (let
            (pvar ("z" 25) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 21)))
              (apply (global ("Stdlib" ">=")) (local ("time" 20)) (state (memory ("h" 24)))))
            (at))
          (let (pvar ("n" 22) (name ("Stdlib" "int"))) (state (memory ("nx" 28))) (at))
          (match
            (local ("z" 25))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 30)) (bool true))
                (set (memory ("nx" 28)) (apply (global ("Stdlib" "+")) (local ("n" 22)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 31))
            (if (var ("encore" 30)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 29)))
            (set
              (memory ("h" 26))
              (apply (global ("Stdlib" "+.")) (local ("time" 20)) (float "0.25"))))
          (let
            (pvar ("z" 27) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 21)))
              (apply (global ("Stdlib" ">=")) (local ("time" 20)) (state (memory ("h" 26)))))
            (at))
          (set
            (memory ("h" 26))
            (if
              (local ("z" 27))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 26))) (float "0.5"))
              (state (memory ("h" 26)))))
          (set
            (memory ("h" 24))
            (if
              (local ("z" 25))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 24))) (float "0.5"))
              (state (memory ("h" 24)))))
          (assign
            (name ("h" 32))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 32))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 31)))
                  (state (memory ("h" 26))))
                (state (memory ("h" 24))))))
          (set (memory ("h" 33)) (var ("h" 32)))
          (set (memory ("i" 29)) (bool false))
          (match
            (local ("z" 27))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "after ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 22))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (local ("z" 25))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "at ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 22))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
