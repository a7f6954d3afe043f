(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_boolean_operators")
 (source "num_boolean_operators.zls")
 (digest "md5:30d1f1d3bbc85b5785e71c6407416474")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 2 0 5 15)
    (doc "and, or, not in all spellings"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 11 18)))
 (results)
 (code
  (machine "pure" (at 2 0 5 15) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 37) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("c" 40) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" ">")) (local ("t" 37)) (int 4))
            (at 5 6 5 7))
          (let
            (pvar ("b" 39) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 37)) (int 3))
              (int 0))
            (at 4 6 4 7))
          (let
            (pvar ("a" 38) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 37)) (int 2))
              (int 0))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "&&")) (local ("a" 38)) (local ("b" 39)))
              (apply (global ("Stdlib" "&")) (local ("a" 38)) (local ("b" 39)))
              (apply (global ("Stdlib" "||")) (local ("a" 38)) (local ("b" 39)))
              (apply (global ("Stdlib" "or")) (local ("a" 38)) (local ("b" 39)))
              (apply (global ("Stdlib" "not")) (local ("a" 38)))
              (apply
                (global ("Stdlib" "||"))
                (apply
                  (global ("Stdlib" "not"))
                  (apply
                    (global ("Stdlib" "&&"))
                    (local ("a" 38))
                    (apply (global ("Stdlib" "not")) (local ("b" 39)))))
                (apply (global ("Stdlib" "&&")) (local ("c" 40)) (local ("a" 38))))))))))
  (machine "main" (at 6 0 11 18) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 50) (global "pure") discrete (params) (at 8 27 8 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 50))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 42) (name ("Stdlib" "bool")))
              (pvar ("b" 43) (name ("Stdlib" "bool")))
              (pvar ("c" 44) (name ("Stdlib" "bool")))
              (pvar ("d" 45) (name ("Stdlib" "bool")))
              (pvar ("e" 46) (name ("Stdlib" "bool")))
              (pvar ("f" 47) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 50)) (local ("x" 49)))
            (at 8 7 8 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("a" 42))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 43))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 44))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 45))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("e" 46))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("f" 47))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
