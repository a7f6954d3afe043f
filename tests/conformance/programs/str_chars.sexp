(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_chars")
 (source "str_chars.zls")
 (digest "md5:1e39a62c2c764ad91d8e44e756455e63")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "char"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "char"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 2 0 4 19)
    (doc "characters: codes, conversions, comparisons"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 9 51)))
 (results
  (result "pure" (parts (named "c") (nameless) (named "d") (nameless) (nameless))))
 (code
  (machine "pure" (at 2 0 4 19) discrete (params)
    (memories (memory ("m" 36) (name ("Stdlib" "char")) (value (char 97)) (at 4 10 4 13)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 36)) (char 120)))
      (method "step"
        (params (pvar ("t" 33) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "char"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "char"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (let (pvar ("x" 37) (name ("Stdlib" "char"))) (state (memory ("m" 36))) (at))
          (let
            (pvar ("c" 34) (name ("Stdlib" "char")))
            (apply
              (global ("Stdlib" "char_of_int"))
              (apply
                (global ("Stdlib" "+"))
                (int 97)
                (apply (global ("Stdlib" "mod")) (local ("t" 33)) (int 10))))
            (at 3 6 3 7))
          (set (memory ("m" 36)) (local ("c" 34)))
          (exp
            (tuple
              (local ("c" 34))
              (apply (global ("Stdlib" "int_of_char")) (local ("c" 34)))
              (local ("x" 37))
              (apply (global ("Stdlib" "<")) (local ("c" 34)) (char 101))
              (apply (global ("Stdlib" "=")) (local ("c" 34)) (char 100))))))))
  (machine "main" (at 5 0 9 51) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 7 24 7 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 44)) (int 0)) (exp (call "reset" "pure" (instance ("i" 46))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 39) (name ("Stdlib" "char")))
              (pvar ("b" 40) (name ("Stdlib" "int")))
              (pvar ("c" 41) (name ("Stdlib" "char")))
              (pvar ("d" 42) (name ("Stdlib" "bool")))
              (pvar ("e" 43) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("a" 39))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("c" 41))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 42))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("e" 43))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
