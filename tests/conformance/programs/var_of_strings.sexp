(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_of_strings")
 (source "var_of_strings.zls")
 (digest "md5:339f158e1e43f5f6795bbbe6b1f81141")
 (needs "Stdlib")
 (exports
  (val "make" discrete (arrow discrete (name ("Stdlib" "int")) (name "msg")) (at 3 0 7 38))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 16 18)))
 (results
  (result "make" (named "m")))
 (code
  (types
    (type "msg" (params) (at 2 0 2 54)
      (variant (constr0 "Quiet")
        (constr1 "Say" (name ("Stdlib" "string")))
        (constr1 "Spell" (name ("Stdlib" "char")) (name ("Stdlib" "int"))))))
  (machine "make" (at 3 0 7 38) discrete (params)
    (memories (memory ("m" 29) (name "msg") (value (constr0 "Quiet")) (at 5 16 5 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns (name "msg"))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 28)) (int 3))
            (case (pconst (int 0)) (set (memory ("m" 29)) (constr0 "Quiet")))
            (case
              (pconst (int 1))
              (set
                (memory ("m" 29))
                (constr1 "Say"
                  (apply
                    (global ("Stdlib" "^"))
                    (string "hello ")
                    (apply (global ("Stdlib" "string_of_int")) (local ("t" 28)))))))
            (case (wild) (set (memory ("m" 29)) (constr1 "Spell" (char 120) (local ("t" 28))))))
          (exp (state (memory ("m" 29))))))))
  (machine "main" (at 8 0 16 18) discrete (params)
    (memories
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15))
      (memory ("result" 32) (name ("Stdlib" "unit")) (value (unit)) (at 13 16 13 30)))
    (instances (instance ("i" 38) (global "make") discrete (params) (at 10 10 10 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 33)) (int 0)) (exp (call "reset" "make" (instance ("i" 38))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 34) (name ("Stdlib" "int"))) (state (memory ("m" 33))) (at))
          (set (memory ("m" 33)) (apply (global ("Stdlib" "+")) (local ("x" 34)) (int 1)))
          (let
            (pvar ("m" 31) (name "msg"))
            (call "step" "make" (instance ("i" 38)) (local ("x" 34)))
            (at 10 6 10 7))
          (match
            (local ("m" 31))
            (case (pconstr0 "Quiet")
              (set (memory ("result" 32)) (apply (global ("Stdlib" "print_string")) (string "."))))
            (case
              (pconstr1 "Say" (pvar ("s" 35) (name ("Stdlib" "string"))))
              (set
                (memory ("result" 32))
                (apply (global ("Stdlib" "print_string")) (local ("s" 35)))))
            (case
              (pconstr1 "Spell"
                (pvar ("c" 36) (name ("Stdlib" "char")))
                (pvar ("n" 37) (name ("Stdlib" "int"))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_char")) (local ("c" 36))) (at))
                (set
                  (memory ("result" 32))
                  (apply (global ("Stdlib" "print_int")) (local ("n" 37)))))))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
