(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_char")
 (source "lib_char.zls")
 (digest "md5:efeabe4d4c80ae55afabe87c641ce6b4")
 (needs "Char" "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "char"))
        (name ("Stdlib" "char"))))
    (at 2 0 3 37)
    (doc "the module Char"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 8 51)))
 (results)
 (code
  (machine "pure" (at 2 0 3 37) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 25) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "char"))
            (name ("Stdlib" "char"))))
        (seq
          (let
            (pvar ("c" 26) (name ("Stdlib" "char")))
            (apply
              (global ("Stdlib" "char_of_int"))
              (apply
                (global ("Stdlib" "+"))
                (int 97)
                (apply (global ("Stdlib" "mod")) (local ("t" 25)) (int 20))))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Char" "compare")) (local ("c" 26)) (char 99))
              (apply (global ("Char" "equal")) (local ("c" 26)) (char 100))
              (apply (global ("Char" "lowercase")) (char 71))
              (apply (global ("Char" "uppercase")) (local ("c" 26)))))))))
  (machine "main" (at 4 0 8 51) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances (instance ("i" 34) (global "pure") discrete (params) (at 6 21 6 27)))
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
              (pvar ("b" 29) (name ("Stdlib" "bool")))
              (pvar ("c" 30) (name ("Stdlib" "char")))
              (pvar ("d" 31) (name ("Stdlib" "char"))))
            (call "step" "pure" (instance ("i" 34)) (local ("x" 33)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 28))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 29))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("c" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("d" 31))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Char" "escaped")) (char 120)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
