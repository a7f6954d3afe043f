(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H39_higher_order")
 (source "h39_higher_order.zls")
 (digest "md5:b41d14e0cbcb701bdee3fa57e3bc59a6")
 (needs "Stdlib")
 (exports
  (val "integr" continuous
    (arrow static
      (name ("Stdlib" "float"))
      (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 5 0 5 54)
    (doc
      "A hybrid node received as a static argument and applied with run.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9\\x0aanalytic: constant 1 integrated from 1, then from 2: 2 + t + t^2 / 2."))
  (val "chain" continuous
    (arrow static
      (arrow continuous (tvar "a") (tvar "b"))
      (arrow static
        (arrow continuous (tvar "b") (tvar "c"))
        (arrow continuous (tvar "a") (tvar "c"))))
    (at 6 0 6 40))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 9 79)))
 (results
  (result "integr" (named "x")))
 (code
  (machine "main" (at 7 0 9 79) continuous (params)
    (memories
      (memory ("major" 29) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 40) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 38) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 36) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 35) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 45 5 46))
      (memory ("x" 34) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 45 5 46)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 38)) (bool true))
          (set (pos (memory ("x" 35))) (float "2"))
          (set (pos (memory ("x" 34))) (float "1"))))
      (method "step"
        (params (ptuple (pvar ("time" 28) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 39) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 38)))
            (set (memory ("h" 36)) (apply (global ("Stdlib" "+.")) (local ("time" 28)) (float "0"))))
          (let
            (pvar ("z" 37) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 29)))
              (apply (global ("Stdlib" ">=")) (local ("time" 28)) (state (memory ("h" 36)))))
            (at))
          (set
            (memory ("h" 36))
            (if
              (local ("z" 37))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 36))) (float "0.25"))
              (state (memory ("h" 36)))))
          (assign
            (name ("h" 39))
            (apply (global ("Stdlib" "min")) (var ("h" 39)) (state (memory ("h" 36)))))
          (set (memory ("h" 40)) (var ("h" 39)))
          (set (memory ("i" 38)) (bool false))
          (match
            (local ("z" 37))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 35)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("x" 34))) (float "1"))
          (set (der (memory ("x" 35))) (state (pos (memory ("x" 34)))))
          (exp (unit))))))))
