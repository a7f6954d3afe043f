(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_equality")
 (source "var_equality.zls")
 (digest "md5:865a848375228e79df6ccc1739e89bca")
 (needs "Stdlib")
 (exports
  (val "make" discrete
    (arrow discrete (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (name "v"))
    (at 3 0 8 36))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))))
    (at 9 0 10 51))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 15 82)))
 (results
  (result "make" (named "v")))
 (code
  (types
    (type "v" (params) (at 2 0 2 42)
      (variant (constr0 "A")
        (constr1 "B" (name ("Stdlib" "int")))
        (constr0 "C")
        (constr1 "D" (name ("Stdlib" "int")) (name ("Stdlib" "int"))))))
  (machine "make" (at 3 0 8 36) discrete (params)
    (memories (memory ("v" 39) (name "v") (value (constr0 "C")) (at 5 16 5 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple (pvar ("k" 37) (name ("Stdlib" "int"))) (pvar ("t" 38) (name ("Stdlib" "int")))))
        (returns (name "v"))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("k" 37)) (int 4))
            (case (pconst (int 0)) (set (memory ("v" 39)) (constr0 "A")))
            (case (pconst (int 1)) (set (memory ("v" 39)) (constr1 "B" (local ("t" 38)))))
            (case (pconst (int 2)) (set (memory ("v" 39)) (constr0 "C")))
            (case (wild)
              (set
                (memory ("v" 39))
                (constr1 "D"
                  (local ("t" 38))
                  (apply (global ("Stdlib" "-")) (int 0) (local ("t" 38)))))))
          (exp (state (memory ("v" 39))))))))
  (machine "pure" (at 9 0 10 51) discrete (params) (memories)
    (instances
      (instance ("i" 51) (global "make") discrete (params) (at 10 30 10 51))
      (instance ("i" 50) (global "make") discrete (params) (at 10 10 10 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "make" (instance ("i" 51))))
          (exp (call "reset" "make" (instance ("i" 50))))))
      (method "step"
        (params (pvar ("t" 40) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("b" 42) (name "v"))
            (call "step" "make"
              (instance ("i" 51))
              (tuple
                (apply (global ("Stdlib" "*")) (local ("t" 40)) (local ("t" 40)))
                (apply (global ("Stdlib" "mod")) (local ("t" 40)) (int 5))))
            (at 10 26 10 27))
          (let
            (pvar ("a" 41) (name "v"))
            (call "step" "make" (instance ("i" 50)) (tuple (local ("t" 40)) (int 3)))
            (at 10 6 10 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "=")) (local ("a" 41)) (local ("b" 42)))
              (apply (global ("Stdlib" "<>")) (local ("a" 41)) (local ("b" 42)))
              (apply (global ("Stdlib" "compare")) (local ("a" 41)) (local ("b" 42)))
              (apply (global ("Stdlib" "<=")) (local ("a" 41)) (local ("b" 42)))))))))
  (machine "main" (at 11 0 15 82) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 52) (global "pure") discrete (params) (at 13 21 13 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 52))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 44) (name ("Stdlib" "bool")))
              (pvar ("b" 45) (name ("Stdlib" "bool")))
              (pvar ("c" 46) (name ("Stdlib" "int")))
              (pvar ("d" 47) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 52)) (local ("x" 49)))
            (at 13 7 13 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("a" 44))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 45))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 47))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
