(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H19_if_equation_and_expression")
 (source "h19_if_equation_and_expression.zls")
 (digest "md5:bf9a892eb05232f9f9ee4f94d4d68146")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 4 0 4 88)
    (doc
      "if with a discrete condition, as an equation around der and as an expression under der.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9"))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 12 64)))
 (results)
 (code
  (machine "show" (at 4 0 4 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 31) (name ("Stdlib" "string")))
            (pvar ("x" 32) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 31))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 32))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 5 0 12 64) continuous (params)
    (memories
      (memory ("major" 34) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 45) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 37) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 14 10 37))
      (memory ("x" 36) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 6 7 18))
      (memory ("b" 35) (name ("Stdlib" "bool")) (value (bool false)) (at 8 39 8 40)))
    (instances
      (instance ("i" 51) (global "show") discrete (params) (at 12 46 12 59))
      (instance ("i" 50) (global "show") discrete (params) (at 11 45 11 58)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 45)) (bool true))
          (set (memory ("b" 35)) (bool true))
          (set (pos (memory ("y" 37))) (float "0.5"))
          (exp (call "reset" "show" (instance ("i" 51))))
          (set (pos (memory ("x" 36))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 50))))))
      (method "step"
        (params (ptuple (pvar ("time" 33) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 48) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 46) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 45)))
            (set
              (memory ("h" 39))
              (apply (global ("Stdlib" "+.")) (local ("time" 33)) (float "0.5"))))
          (let
            (pvar ("z" 40) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 34)))
              (apply (global ("Stdlib" ">=")) (local ("time" 33)) (state (memory ("h" 39)))))
            (at))
          (let (pvar ("l" 38) (name ("Stdlib" "bool"))) (state (memory ("b" 35))) (at))
          (match
            (local ("z" 40))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 46)) (bool true))
                (set (memory ("b" 35)) (apply (global ("Stdlib" "not")) (local ("l" 38))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 47))
            (if (var ("encore" 46)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 45)))
            (set
              (memory ("h" 43))
              (apply (global ("Stdlib" "+.")) (local ("time" 33)) (float "0.125"))))
          (let
            (pvar ("z" 44) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 34)))
              (apply (global ("Stdlib" ">=")) (local ("time" 33)) (state (memory ("h" 43)))))
            (at))
          (set
            (memory ("h" 43))
            (if
              (local ("z" 44))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 43))) (float "0.5"))
              (state (memory ("h" 43)))))
          (when
            (state (memory ("i" 45)))
            (set
              (memory ("h" 41))
              (apply (global ("Stdlib" "+.")) (local ("time" 33)) (float "0.25"))))
          (let
            (pvar ("z" 42) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 34)))
              (apply (global ("Stdlib" ">=")) (local ("time" 33)) (state (memory ("h" 41)))))
            (at))
          (set
            (memory ("h" 41))
            (if
              (local ("z" 42))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 41))) (float "0.5"))
              (state (memory ("h" 41)))))
          (set
            (memory ("h" 39))
            (if
              (local ("z" 40))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 39))) (float "0.5"))
              (state (memory ("h" 39)))))
          (assign
            (name ("h" 48))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 48))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (state (memory ("h" 47)))
                    (state (memory ("h" 43))))
                  (state (memory ("h" 41))))
                (state (memory ("h" 39))))))
          (set (memory ("h" 49)) (var ("h" 48)))
          (set (memory ("i" 45)) (bool false))
          (match
            (local ("z" 44))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 51))
                    (tuple (string "y") (state (pos (memory ("y" 37))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (local ("z" 42))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 50))
                    (tuple (string "x") (state (pos (memory ("x" 36))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("y" 37))) (if (state (memory ("b" 35))) (float "1") (float "-2")))
          (match
            (state (memory ("b" 35)))
            (case (pconst (bool true)) (set (der (memory ("x" 36))) (float "1")))
            (case (pconst (bool false)) (set (der (memory ("x" 36))) (float "-2"))))
          (exp (unit))))))))
