(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_printing")
 (source "str_printing.zls")
 (digest "md5:70658f289615ca99795dd262f650a07c")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 6 43)
    (doc "every printing function, in program order")))
 (results)
 (code
  (machine "main" (at 2 0 6 43) discrete (params)
    (memories (memory ("m" 8) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 8)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 9) (name ("Stdlib" "int"))) (state (memory ("m" 8))) (at))
          (set (memory ("m" 8)) (apply (global ("Stdlib" "+")) (local ("x" 9)) (int 1)))
          (let (wild) (apply (global ("Stdlib" "print_char")) (char 110)) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "o ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 9))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (char 9)) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (apply
                (global ("Stdlib" "/."))
                (apply (global ("Stdlib" "float")) (local ("x" 9)))
                (float "3")))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_endline")) (string ";")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("Stdlib" ">")) (local ("x" 9)) (int 3))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
          (exp
            (apply
              (global ("Stdlib" "print_endline"))
              (apply
                (global ("Stdlib" "string_of_float"))
                (apply (global ("Stdlib" "float")) (local ("x" 9))))))))))))
