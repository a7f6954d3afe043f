(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_string")
 (source "lib_string.zls")
 (digest "md5:908aee3a048bf697d9aa14c45d454fd0")
 (needs "Stdlib" "String")
 (exports
  (val "s" any
    (name ("Stdlib" "string"))
    (at 2 0 2 27)
    (doc "the module String, on strings that are known"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 13 94)))
 (results)
 (code
  (let "s" (at 2 0 2 27) (exp (string "Hello, wide World")))
  (machine "main" (at 3 0 13 94) discrete (params)
    (memories (memory ("m" 8) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 8)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 9) (name ("Stdlib" "int"))) (state (memory ("m" 8))) (at))
          (set (memory ("m" 8)) (apply (global ("Stdlib" "+")) (local ("x" 9)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "capitalize")) (string "abc")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "capitalize_ascii")) (string "def")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "uncapitalize")) (string "ABC")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "uncapitalize_ascii")) (string "DEF")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "lowercase")) (global "s")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "lowercase_ascii")) (global "s")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "uppercase")) (global "s")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("String" "compare")) (string "a") (string "b")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("String" "equal")) (string "a") (string "a"))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("String" "contains")) (global "s") (char 119))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("String" "contains_from")) (global "s") (int 8) (char 72))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("String" "rcontains_from")) (global "s") (int 8) (char 72))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "copy")) (string "copy")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("String" "escaped")) (string "tab\\x09end")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("String" "index")) (global "s") (char 108)))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("String" "index_from")) (global "s") (int 5) (char 111)))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("String" "rindex")) (global "s") (char 108)))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("String" "rindex_from")) (global "s") (int 8) (char 108)))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("String" "concat"))
                (string "+")
                (apply (global ("String" "split_on_char")) (char 32) (global "s"))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 9))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
