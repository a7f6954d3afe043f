(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H12_or_conditions")
 (source "h12_or_conditions.zls")
 (digest "md5:a0cba992933ae10e6d52b7d459b3a409")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 11 103)
    (doc
      "z1 | z2 runs the handler once when both are there; on binds tighter than & and |.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9")))
 (results)
 (code
  (machine "main" (at 4 0 11 103) continuous (params)
    (memories
      (memory ("major" 34) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 53) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 45) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 39) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("n" 38) (name ("Stdlib" "int")) (value (int 42)) (at 9 20 9 21)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 49)) (bool true))
          (set (pos (memory ("t" 39))) (float "0"))
          (set (memory ("n" 38)) (int 0))))
      (method "step"
        (params (ptuple (pvar ("time" 33) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 52) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 50) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 49)))
            (set (memory ("h" 45)) (apply (global ("Stdlib" "+.")) (local ("time" 33)) (float "0"))))
          (let
            (pvar ("z" 46) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 34)))
              (apply (global ("Stdlib" ">=")) (local ("time" 33)) (state (memory ("h" 45)))))
            (at))
          (when
            (state (memory ("i" 49)))
            (set (memory ("h" 43)) (apply (global ("Stdlib" "+.")) (local ("time" 33)) (float "0"))))
          (let
            (pvar ("z" 44) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 34)))
              (apply (global ("Stdlib" ">=")) (local ("time" 33)) (state (memory ("h" 43)))))
            (at))
          (when
            (state (memory ("i" 49)))
            (set (memory ("h" 41)) (apply (global ("Stdlib" "+.")) (local ("time" 33)) (float "0"))))
          (let
            (pvar ("z" 42) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 34)))
              (apply (global ("Stdlib" ">=")) (local ("time" 33)) (state (memory ("h" 41)))))
            (at))
          (let (pvar ("l" 40) (name ("Stdlib" "int"))) (state (memory ("n" 38))) (at))
          (match
            (tuple
              (local ("z" 46))
              (apply (global ("Stdlib" ">")) (state (pos (memory ("t" 39)))) (float "1"))
              (local ("z" 44))
              (local ("z" 42)))
            (case
              (por
                (ptuple (wild) (wild) (wild) (pconst (bool true)))
                (ptuple (wild) (wild) (pconst (bool true)) (wild)))
              (seq
                (assign (name ("encore" 50)) (bool true))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "a or b ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 39)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (set (memory ("n" 38)) (apply (global ("Stdlib" "+")) (local ("l" 40)) (int 1)))))
            (case
              (ptuple (pconst (bool true)) (pconst (bool true)) (wild) (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "c alone ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 39)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (memory ("h" 51))
            (if (var ("encore" 50)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 49)))
            (set
              (memory ("h" 47))
              (apply (global ("Stdlib" "+.")) (local ("time" 33)) (float "2.125"))))
          (let
            (pvar ("z" 48) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 34)))
              (apply (global ("Stdlib" ">=")) (local ("time" 33)) (state (memory ("h" 47)))))
            (at))
          (set
            (memory ("h" 47))
            (if
              (local ("z" 48))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 47))) (float "8"))
              (state (memory ("h" 47)))))
          (set
            (memory ("h" 45))
            (if
              (local ("z" 46))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 45))) (float "0.25"))
              (state (memory ("h" 45)))))
          (set
            (memory ("h" 43))
            (if
              (local ("z" 44))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 43))) (float "0.75"))
              (state (memory ("h" 43)))))
          (set
            (memory ("h" 41))
            (if
              (local ("z" 42))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 41))) (float "0.5"))
              (state (memory ("h" 41)))))
          (assign
            (name ("h" 52))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 52))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (apply
                      (global ("Stdlib" "min"))
                      (state (memory ("h" 51)))
                      (state (memory ("h" 47))))
                    (state (memory ("h" 45))))
                  (state (memory ("h" 43))))
                (state (memory ("h" 41))))))
          (set (memory ("h" 53)) (var ("h" 52)))
          (set (memory ("i" 49)) (bool false))
          (match
            (local ("z" 48))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "n = ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 38)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 39))) (float "1"))
          (exp (unit))))))))
