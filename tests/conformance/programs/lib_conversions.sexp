(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_conversions")
 (source "lib_conversions.zls")
 (digest "md5:d28123b5770fd301a6a1484c98d5c9d8")
 (needs "Stdlib")
 (exports
  (val "limit" any
    (name ("Stdlib" "int"))
    (at 2 0 2 30)
    (doc "numbers read from strings, and ignored values"))
  (val "ratio" any (name ("Stdlib" "float")) (at 3 0 3 36))
  (val "on_" any (name ("Stdlib" "bool")) (at 4 0 4 31))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 5 0 5 94))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 10 51)))
 (results)
 (code
  (let "limit" (at 2 0 2 30) (exp (apply (global ("Stdlib" "int_of_string")) (string "12"))))
  (let "ratio" (at 3 0 3 36) (exp (apply (global ("Stdlib" "float_of_string")) (string "2.5e-1"))))
  (let "on_" (at 4 0 4 31) (exp (apply (global ("Stdlib" "bool_of_string")) (string "true"))))
  (machine "pure" (at 5 0 5 94) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 25) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (exp
          (tuple
            (apply (global ("Stdlib" "+")) (local ("t" 25)) (global "limit"))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "float")) (local ("t" 25)))
              (global "ratio"))
            (apply
              (global ("Stdlib" "&&"))
              (global "on_")
              (apply (global ("Stdlib" ">")) (local ("t" 25)) (int 3)))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "ignore")) (local ("t" 25)))
              (unit)))))))
  (machine "main" (at 6 0 10 51) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 34) (global "pure") discrete (params) (at 8 21 8 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 32)) (int 0)) (exp (call "reset" "pure" (instance ("i" 34))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 28) (name ("Stdlib" "int")))
              (pvar ("b" 29) (name ("Stdlib" "float")))
              (pvar ("c" 30) (name ("Stdlib" "bool")))
              (pvar ("d" 31) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 34)) (local ("x" 33)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 28))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 29))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 30))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 31))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
