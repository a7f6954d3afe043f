(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_computed_looked_into")
 (source "str_computed_looked_into.zls")
 (digest "md5:3ca1970c588cd1fba94983e0e1c425a8")
 (needs "Char" "Stdlib" "String")
 (exports
  (val "describe" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "string")))
    (at 2 0 6 31)
    (doc "functions that look into strings which the program puts together"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 7 0 13 41))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 21 81)))
 (results
  (result "describe" (named "s"))
  (result "pure"
    (parts (nameless) (nameless) (nameless) (nameless) (named "c") (named "k") (named "n"))))
 (code
  (machine "describe" (at 2 0 6 31) discrete (params)
    (memories
      (memory ("s" 58) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 4 16 4 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 57) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "string")))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 57)) (int 3))
            (case
              (pconst (int 0))
              (set
                (memory ("s" 58))
                (apply
                  (global ("Stdlib" "^"))
                  (string "t=")
                  (apply
                    (global ("Stdlib" "string_of_int"))
                    (apply (global ("Stdlib" "*")) (local ("t" 57)) (local ("t" 57)))))))
            (case
              (pconst (int 1))
              (set
                (memory ("s" 58))
                (apply
                  (global ("Stdlib" "string_of_float"))
                  (apply
                    (global ("Stdlib" "/."))
                    (apply (global ("Stdlib" "float")) (local ("t" 57)))
                    (float "4")))))
            (case (wild) (set (memory ("s" 58)) (string "none"))))
          (exp (state (memory ("s" 58))))))))
  (machine "pure" (at 7 0 13 41) discrete (params)
    (memories
      (memory ("m" 65) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 9 14 9 15))
      (memory ("n" 62) (name ("Stdlib" "int")) (value (int 42)) (at 12 46 12 47))
      (memory ("k" 61) (name ("Stdlib" "int")) (value (int 42)) (at 12 19 12 20)))
    (instances (instance ("i" 78) (global "describe") discrete (params) (at 8 10 8 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "describe" (instance ("i" 78))))
          (set (memory ("m" 65)) (string "t=9"))))
      (method "step"
        (params (pvar ("t" 59) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("s" 64) (name ("Stdlib" "string")))
            (call "step" "describe" (instance ("i" 78)) (local ("t" 59)))
            (at 8 6 8 7))
          (match
            (apply (global ("String" "contains")) (local ("s" 64)) (char 61))
            (case
              (pconst (bool true))
              (seq
                (set
                  (memory ("n" 62))
                  (apply
                    (global ("Stdlib" "int_of_string"))
                    (apply
                      (global ("String" "sub"))
                      (local ("s" 64))
                      (int 2)
                      (apply
                        (global ("Stdlib" "-"))
                        (apply (global ("String" "length")) (local ("s" 64)))
                        (int 2)))))
                (set
                  (memory ("k" 61))
                  (apply (global ("String" "index")) (local ("s" 64)) (char 61)))))
            (case
              (pconst (bool false))
              (seq (set (memory ("n" 62)) (int 0)) (set (memory ("k" 61)) (int -1)))))
          (let
            (pvar ("c" 60) (name ("Stdlib" "int")))
            (apply
              (global ("Char" "code"))
              (apply
                (global ("String" "get"))
                (local ("s" 64))
                (apply
                  (global ("Stdlib" "-"))
                  (apply (global ("String" "length")) (local ("s" 64)))
                  (int 1))))
            (at 10 6 10 7))
          (let (pvar ("x" 66) (name ("Stdlib" "string"))) (state (memory ("m" 65))) (at))
          (set (memory ("m" 65)) (local ("s" 64)))
          (exp
            (tuple
              (apply (global ("String" "length")) (local ("s" 64)))
              (apply (global ("Stdlib" "=")) (local ("s" 64)) (string "none"))
              (apply (global ("Stdlib" "<")) (local ("s" 64)) (string "t=5"))
              (apply (global ("Stdlib" "compare")) (local ("s" 64)) (local ("x" 66)))
              (local ("c" 60))
              (state (memory ("k" 61)))
              (state (memory ("n" 62)))))))))
  (machine "main" (at 14 0 21 81) discrete (params)
    (memories (memory ("m" 76) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances
      (instance ("i" 80) (global "describe") discrete (params) (at 16 10 16 20))
      (instance ("i" 79) (global "pure") discrete (params) (at 17 30 17 36)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 76)) (int 0))
          (exp (call "reset" "describe" (instance ("i" 80))))
          (exp (call "reset" "pure" (instance ("i" 79))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 77) (name ("Stdlib" "int"))) (state (memory ("m" 76))) (at))
          (set (memory ("m" 76)) (apply (global ("Stdlib" "+")) (local ("x" 77)) (int 1)))
          (let
            (pvar ("s" 68) (name ("Stdlib" "string")))
            (call "step" "describe" (instance ("i" 80)) (local ("x" 77)))
            (at 16 6 16 7))
          (let
            (ptuple
              (pvar ("l" 73) (name ("Stdlib" "int")))
              (pvar ("a" 69) (name ("Stdlib" "bool")))
              (pvar ("b" 70) (name ("Stdlib" "bool")))
              (pvar ("o" 75) (name ("Stdlib" "int")))
              (pvar ("c" 71) (name ("Stdlib" "int")))
              (pvar ("k" 72) (name ("Stdlib" "int")))
              (pvar ("n" 74) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 79)) (local ("x" 77)))
            (at 17 7 17 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("l" 73))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("a" 69))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 70))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("o" 75))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 71))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("k" 72))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 74))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("String" "uppercase"))
                (apply (global ("String" "sub")) (local ("s" 68)) (int 0) (int 2))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("String" "escaped"))
                (apply (global ("Stdlib" "^")) (local ("s" 68)) (string "\\x0a"))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("String" "concat"))
                (string "/")
                (apply (global ("String" "split_on_char")) (char 61) (local ("s" 68)))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
