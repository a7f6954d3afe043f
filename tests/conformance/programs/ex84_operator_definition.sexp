(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex84_operator_definition")
 (source "ex84_operator_definition.zls")
 (digest "md5:e03422b464c644ca57001637f65317dc")
 (needs "Stdlib")
 (exports
  (val "+++" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 2 26)
    (doc "operators are curried functions, so a user-defined infix has a static left operand"))
  (val "~~" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 3 0 3 18))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 6 74)))
 (results)
 (code
  (fun "~~" (at 3 0 3 18)
    (params (pvar ("a" 14) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 14)) (int 1))))
  (machine "main" (at 4 0 6 74) discrete (params)
    (memories (memory ("m" 17) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 17)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 18) (name ("Stdlib" "int"))) (state (memory ("m" 17))) (at))
          (set (memory ("m" 17)) (apply (global ("Stdlib" "+")) (local ("x" 18)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 10) (int 3))
                (local ("x" 18))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (apply (global "~~") (local ("x" 18))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
