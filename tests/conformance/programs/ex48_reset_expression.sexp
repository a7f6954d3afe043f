(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex48_reset_expression")
 (source "ex48_reset_expression.zls")
 (digest "md5:51bf0b2ddb36c87af8a217fedd9f9b59")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 4 31)))
 (results)
 (code
  (machine "main" (at 1 0 4 31) discrete (params)
    (memories
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 26) (name ("Stdlib" "int")) (value (int 42)) (at 3 38 3 39))
      (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at 2 14 2 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 24)) (int 0)) (set (memory ("i" 29)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1)))
          (when
            (apply
              (global ("Stdlib" "or"))
              (apply (global ("Stdlib" "=")) (local ("x" 25)) (int 2))
              (apply (global ("Stdlib" "=")) (local ("x" 25)) (int 5)))
            (set (memory ("i" 29)) (bool true)))
          (let
            (pvar ("x" 28) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 29)))
              (int 0)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 26))) (int 1)))
            (at 3 29 3 43))
          (set (memory ("i" 29)) (bool false))
          (set (memory ("m" 26)) (local ("x" 28)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 28))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
