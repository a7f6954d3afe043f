(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_values")
 (source "fun_values.zls")
 (digest "md5:2c61aeb8bcbe4aea4df11444fe1d5546")
 (needs "Stdlib")
 (exports
  (val "apply" any
    (arrow static (arrow any (tvar "a") (tvar "b")) (arrow any (tvar "a") (tvar "b")))
    (at 2 0 2 19)
    (doc "functions of the library and operators as values"))
  (val "apply2" any
    (arrow static
      (arrow any (tvar "a") (arrow any (tvar "b") (tvar "c")))
      (arrow any (product (tvar "a") (tvar "b")) (tvar "c")))
    (at 3 0 3 27))
  (val "choose" any
    (arrow static
      (arrow any (tvar "a") (arrow any (tvar "a") (tvar "b")))
      (arrow any (product (name ("Stdlib" "bool")) (tvar "a") (tvar "a")) (tvar "b")))
    (at 4 0 4 71))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))))
    (at 5 0 6 21))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 13 51)))
 (results)
 (code
  (machine "pure" (at 5 0 6 21) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 96) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("b" 97) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 96)) (int 2))
              (int 0))
            (at 6 6 6 7))
          (let
            (pvar ("y" 118) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" ">")) (local ("t" 96)) (int 3))
            (at 3 17 3 18))
          (let
            (pvar ("x" 111) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "float")) (local ("t" 96)))
            (at 3 14 3 15))
          (let
            (pvar ("x" 105) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 96)) (int 7))
            (at 4 17 4 18))
          (let
            (pvar ("x" 119) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "mod")) (int 3) (local ("x" 105)))
            (at 3 22 3 27))
          (let
            (pvar ("x" 120) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "mod")) (local ("x" 105)) (int 3))
            (at 3 22 3 27))
          (exp
            (tuple
              (apply (global ("Stdlib" "succ")) (local ("t" 96)))
              (apply (global ("Stdlib" "~-")) (local ("t" 96)))
              (apply (global ("Stdlib" "*")) (local ("t" 96)) (local ("t" 96)))
              (apply (global ("Stdlib" "float")) (local ("t" 96)))
              (apply (global ("Stdlib" "not")) (local ("b" 97)))
              (if (local ("b" 97)) (local ("x" 120)) (local ("x" 119)))
              (apply (global ("Stdlib" "/.")) (local ("x" 111)) (float "8"))
              (apply (global ("Stdlib" "max")) (local ("t" 96)) (int 4))
              (apply (global ("Stdlib" "lxor")) (local ("t" 96)) (int 5))
              (apply (global ("Stdlib" "&&")) (local ("b" 97)) (local ("y" 118)))))))))
  (machine "main" (at 7 0 13 51) discrete (params)
    (memories (memory ("m" 132) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 134) (global "pure") discrete (params) (at 9 39 9 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 132)) (int 0)) (exp (call "reset" "pure" (instance ("i" 134))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 133) (name ("Stdlib" "int"))) (state (memory ("m" 132))) (at))
          (set (memory ("m" 132)) (apply (global ("Stdlib" "+")) (local ("x" 133)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 122) (name ("Stdlib" "int")))
              (pvar ("b" 123) (name ("Stdlib" "int")))
              (pvar ("c" 124) (name ("Stdlib" "int")))
              (pvar ("d" 125) (name ("Stdlib" "float")))
              (pvar ("e" 126) (name ("Stdlib" "bool")))
              (pvar ("f" 127) (name ("Stdlib" "int")))
              (pvar ("g" 128) (name ("Stdlib" "float")))
              (pvar ("h" 129) (name ("Stdlib" "int")))
              (pvar ("i" 130) (name ("Stdlib" "int")))
              (pvar ("j" 131) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 134)) (local ("x" 133)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 122))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 123))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 124))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 125))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("e" 126))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 127))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("g" 128))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("h" 129))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("i" 130))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("j" 131))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
