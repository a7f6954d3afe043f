(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_print_in_nodes")
 (source "str_print_in_nodes.zls")
 (digest "md5:2f6c4af7b4c54ffecf020ec1bad29b57")
 (needs "Stdlib")
 (exports
  (val "say" discrete
    (arrow static
      (name ("Stdlib" "string"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 3 46)
    (doc "printing in instances, each in its turn"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 9 18)))
 (results
  (result "say" (named "o")))
 (code
  (machine "main" (at 4 0 9 18) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 32)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "a")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 33))) (at))
          (let
            (pvar ("o" 28) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1))
            (at 3 6 3 7))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " b")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("o" 28))) (at))
          (let
            (pvar ("x" 34) (name ("Stdlib" "unit")))
            (apply (global ("Stdlib" "print_string")) (string " big"))
            (at 8 25 8 44))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
