(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_char_string")
 (source "lib_char_string.zls")
 (digest "md5:19ba6a497039f4ca620ce14a6048ec56")
 (needs "Char" "Stdlib" "String")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "char"))
        (name ("Stdlib" "char"))
        (name ("Stdlib" "char"))))
    (at 2 0 3 30)
    (doc "characters and strings of the library"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 10 85)))
 (results)
 (code
  (machine "pure" (at 2 0 3 30) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 25) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "char"))
            (name ("Stdlib" "char"))
            (name ("Stdlib" "char"))))
        (seq
          (let
            (pvar ("c" 26) (name ("Stdlib" "char")))
            (apply
              (global ("Stdlib" "char_of_int"))
              (apply (global ("Stdlib" "+")) (int 97) (local ("t" 25))))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Char" "code")) (local ("c" 26)))
              (apply
                (global ("Char" "chr"))
                (apply (global ("Stdlib" "+")) (int 98) (local ("t" 25))))
              (apply (global ("Char" "uppercase_ascii")) (local ("c" 26)))
              (apply (global ("Char" "lowercase_ascii")) (char 81))))))))
  (machine "main" (at 4 0 10 85) discrete (params)
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
              (pvar ("b" 29) (name ("Stdlib" "char")))
              (pvar ("c" 30) (name ("Stdlib" "char")))
              (pvar ("d" 31) (name ("Stdlib" "char"))))
            (call "step" "pure" (instance ("i" 34)) (local ("x" 33)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 28))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("b" 29))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("c" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("d" 31))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("String" "concat"))
                (string ",")
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (string "a")
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple (string "b")
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple
                            (apply (global ("Stdlib" "string_of_int")) (local ("x" 33)))
                            (global ("Stdlib" "[]"))))))))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("String" "length")) (string "hello")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "uppercase_ascii")) (string "shout")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "sub")) (string "abcdef") (int 2) (int 3)))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_char"))
              (apply (global ("String" "get")) (string "xyz") (int 1)))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "make")) (int 3) (char 45)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
