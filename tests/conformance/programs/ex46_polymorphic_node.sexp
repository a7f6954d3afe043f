(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex46_polymorphic_node")
 (source "ex46_polymorphic_node.zls")
 (digest "md5:250dbde81cc1c7d07ba513f0d8d37496")
 (needs "Stdlib")
 (exports
  (val "hold" discrete
    (arrow discrete (product (tvar "a") (name ("Stdlib" "bool"))) (tvar "a"))
    (at 1 0 2 80))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 7 65)))
 (results
  (result "hold" (named "y")))
 (code
  (machine "hold" (at 1 0 2 80) discrete (params)
    (memories
      (memory ("i" 28) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("y" 26) (tvar "1") (value (any)) (at 2 47 2 48)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 28)) (bool true)))
      (method "step"
        (params (ptuple (pvar ("x" 25) (tvar "1")) (pvar ("c" 24) (name ("Stdlib" "bool")))))
        (returns (tvar "1"))
        (seq
          (when (state (memory ("i" 28))) (set (memory ("y" 26)) (local ("x" 25))))
          (set (memory ("i" 28)) (bool false))
          (match
            (local ("c" 24))
            (case (pconst (bool true)) (set (memory ("y" 26)) (local ("x" 25))))
            (case (pconst (bool false)) (seq)))
          (exp (state (memory ("y" 26))))))))
  (machine "main" (at 3 0 7 65) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
    (instances
      (instance ("i" 35) (global "hold") discrete (params) (at 5 10 5 31))
      (instance ("i" 34) (global "hold") discrete (params) (at 6 10 6 51)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 32)) (int 0))
          (exp (call "reset" "hold" (instance ("i" 35))))
          (exp (call "reset" "hold" (instance ("i" 34))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let
            (pvar ("a" 30) (name ("Stdlib" "int")))
            (call "step" "hold"
              (instance ("i" 35))
              (tuple
                (local ("x" 33))
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("x" 33)) (int 3))
                  (int 0))))
            (at 5 6 5 7))
          (let
            (pvar ("b" 31) (name ("Stdlib" "string")))
            (call "step" "hold"
              (instance ("i" 34))
              (tuple
                (apply
                  (global ("Stdlib" "^"))
                  (string "s")
                  (apply (global ("Stdlib" "string_of_int")) (local ("x" 33))))
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("x" 33)) (int 2))
                  (int 0))))
            (at 6 6 6 7))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("b" 31))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
