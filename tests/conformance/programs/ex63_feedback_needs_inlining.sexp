(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex63_feedback_needs_inlining")
 (source "ex63_feedback_needs_inlining.zls")
 (digest "md5:889b076fc1dbb76c9339503be02645f7")
 (needs "Stdlib")
 (exports
  (val "g" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 39)
    (doc
      "the loop goes through one call; accepted because output b does not depend\\x0ainstantaneously on input y"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 6 62)))
 (results)
 (code
  (machine "g" (at 3 0 3 39) discrete (params)
    (memories
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 26) (name ("Stdlib" "int")) (value (int 42)) (at 3 37 3 38)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 29)) (bool true)))
      (method "step"
        (params
          (ptuple (pvar ("x" 24) (name ("Stdlib" "int"))) (pvar ("y" 25) (name ("Stdlib" "int")))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 28) (name ("Stdlib" "int")))
            (if (state (memory ("i" 29))) (int 0) (state (memory ("m" 26))))
            (at 3 28 3 38))
          (set (memory ("i" 29)) (bool false))
          (set (memory ("m" 26)) (local ("y" 25)))
          (exp (tuple (apply (global ("Stdlib" "+")) (local ("x" 24)) (int 1)) (local ("x" 28))))))))
  (machine "main" (at 4 0 6 62) discrete (params)
    (memories
      (memory ("i" 37) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 3 37 3 38)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 37)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("x" 36) (name ("Stdlib" "int")))
            (if (state (memory ("i" 37))) (int 0) (state (memory ("m" 34))))
            (at 3 28 3 38))
          (set (memory ("i" 37)) (bool false))
          (let
            (pvar ("a" 30) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 36)) (int 1))
            (at 5 11 5 12))
          (set (memory ("m" 34)) (local ("a" 30)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 36))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
