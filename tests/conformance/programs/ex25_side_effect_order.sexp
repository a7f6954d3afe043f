(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex25_side_effect_order")
 (source "ex25_side_effect_order.zls")
 (digest "md5:b21898cda55f4f3a98f610405da495a9")
 (needs "Stdlib")
 (exports
  (val "show" anydiscrete
    (arrow anydiscrete (name ("Stdlib" "string")) (name ("Stdlib" "int")))
    (at 2 0 2 39)
    (doc "let/in, \";\" and \"before\" impose an order; see the spec for \"and\""))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 9 18)))
 (results)
 (code
  (fun "show" (at 2 0 2 39)
    (params (pvar ("s" 17) (name ("Stdlib" "string"))))
    (seq
      (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 17))) (at))
      (exp (int 0))))
  (machine "main" (at 3 0 9 18) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("a" 18) (name ("Stdlib" "int")))
            (apply (global "show") (string "a"))
            (at 4 6 4 7))
          (let
            (pvar ("b" 19) (name ("Stdlib" "int")))
            (apply (global "show") (string "b"))
            (at 5 6 5 7))
          (let
            (pvar ("d" 21) (name ("Stdlib" "int")))
            (apply (global "show") (string "d"))
            (at 6 30 6 31))
          (let
            (pvar ("c" 20) (name ("Stdlib" "int")))
            (apply (global "show") (string "c"))
            (at 6 10 6 11))
          (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "e")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "f")) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
