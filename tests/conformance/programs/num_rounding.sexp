(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_rounding")
 (source "num_rounding.zls")
 (digest "md5:f7631004671ec1ea11a05f75e94f7de0")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 2 0 4 28)
    (doc "from floats to integers and back, toward zero, up and down; remainders and parts"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 10 66)))
 (results
  (result "pure"
    (parts (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (named "frac")
      (named "whole"))))
 (code
  (machine "pure" (at 2 0 4 28) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 43) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 46) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "*."))
                (apply
                  (global ("Stdlib" "float"))
                  (apply (global ("Stdlib" "*")) (local ("t" 43)) (local ("t" 43))))
                (float "0.3"))
              (float "5.25"))
            (at 3 6 3 7))
          (let
            (ptuple
              (pvar ("frac" 44) (name ("Stdlib" "float")))
              (pvar ("whole" 45) (name ("Stdlib" "float"))))
            (apply (global ("Stdlib" "modf")) (local ("x" 46)))
            (at 4 7 4 11))
          (exp
            (tuple
              (apply (global ("Stdlib" "truncate")) (local ("x" 46)))
              (apply
                (global ("Stdlib" "int_of_float"))
                (apply (global ("Stdlib" "~-.")) (local ("x" 46))))
              (apply (global ("Stdlib" "ceil")) (local ("x" 46)))
              (apply (global ("Stdlib" "floor")) (local ("x" 46)))
              (apply (global ("Stdlib" "mod_float")) (local ("x" 46)) (float "1.5"))
              (apply (global ("Stdlib" "float_of_int")) (local ("t" 43)))
              (local ("frac" 44))
              (local ("whole" 45))))))))
  (machine "main" (at 5 0 10 66) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 7 33 7 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 58))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 48) (name ("Stdlib" "int")))
              (pvar ("b" 49) (name ("Stdlib" "int")))
              (pvar ("c" 50) (name ("Stdlib" "float")))
              (pvar ("d" 51) (name ("Stdlib" "float")))
              (pvar ("e" 52) (name ("Stdlib" "float")))
              (pvar ("f" 53) (name ("Stdlib" "float")))
              (pvar ("g" 54) (name ("Stdlib" "float")))
              (pvar ("h" 55) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 57)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 49))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("e" 52))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("f" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("g" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("h" 55))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
