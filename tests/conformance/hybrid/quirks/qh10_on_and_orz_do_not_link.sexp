(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh10_on_and_orz_do_not_link")
 (source "qh10_on_and_orz_do_not_link.zls")
 (digest "md5:a1edb7dd0730b41df3ce794b0c5ee517")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 8 84)
    (doc
      "on and orz as functions have types in the library and no code.\\x0acommand: -maxt 1.0\\x0aRight: 0, 0.25, 0.4, 0.5, 0.75, 0.8.")))
 (results)
 (code
  (machine "main" (at 4 0 8 84) continuous (params)
    (memories
      (memory ("major" 24) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 37) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 35) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 33) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 31) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 29) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 26) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 33)) (bool true)) (set (pos (memory ("t" 26))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 23) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 36) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 34) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 33)))
            (set (memory ("h" 31)) (apply (global ("Stdlib" "+.")) (local ("time" 23)) (float "0"))))
          (let
            (pvar ("z" 32) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 24)))
              (apply (global ("Stdlib" ">=")) (local ("time" 23)) (state (memory ("h" 31)))))
            (at))
          (when
            (state (memory ("i" 33)))
            (set (memory ("h" 29)) (apply (global ("Stdlib" "+.")) (local ("time" 23)) (float "0"))))
          (let
            (pvar ("z" 30) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 24)))
              (apply (global ("Stdlib" ">=")) (local ("time" 23)) (state (memory ("h" 29)))))
            (at))
          (let
            (pvar ("z" 27) (name ("Stdlib" "zero")))
            (apply (global ("Stdlib" "orz")) (local ("z" 30)) (local ("z" 32)))
            (at 6 6 6 7))
          (match
            (local ("z" 27))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 34)) (bool true))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 26)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (memory ("h" 35))
            (if (var ("encore" 34)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 31))
            (if
              (local ("z" 32))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 31))) (float "0.4"))
              (state (memory ("h" 31)))))
          (set
            (memory ("h" 29))
            (if
              (local ("z" 30))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 29))) (float "0.25"))
              (state (memory ("h" 29)))))
          (assign
            (name ("h" 36))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 36))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 35)))
                  (state (memory ("h" 31))))
                (state (memory ("h" 29))))))
          (set (memory ("h" 37)) (var ("h" 36)))
          (set (memory ("i" 33)) (bool false))
          (set (der (memory ("t" 26))) (float "1"))
          (exp (unit))))))))
