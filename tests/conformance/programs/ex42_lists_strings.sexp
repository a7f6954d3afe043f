(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex42_lists_strings")
 (source "ex42_lists_strings.zls")
 (digest "md5:3072176bce6c0de86381fc512595e1cd")
 (needs "List" "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 8 48)
    (doc "list, string, char and float literals; there are no list patterns")))
 (results)
 (code
  (open "List")
  (machine "main" (at 3 0 8 48) discrete (params)
    (memories (memory ("m" 16) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 16)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 17) (name ("Stdlib" "int"))) (state (memory ("m" 16))) (at))
          (set (memory ("m" 16)) (apply (global ("Stdlib" "+")) (local ("x" 17)) (int 1)))
          (let
            (pvar ("l" 14) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (local ("x" 17))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("Stdlib" "+")) (local ("x" 17)) (int 1))
                    (apply (global ("Stdlib" "::")) (tuple (int 5) (global ("Stdlib" "[]"))))))))
            (at 5 6 5 7))
          (let
            (pvar ("m" 15) (name ("Stdlib" "int")))
            (apply
              (global ("List" "hd"))
              (apply
                (global ("List" "rev"))
                (apply (global ("Stdlib" "::")) (tuple (int 0) (local ("l" 14))))))
            (at 6 6 6 7))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "^"))
                (string "n=")
                (apply
                  (global ("Stdlib" "string_of_int"))
                  (apply (global ("List" "length")) (local ("l" 14))))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (char 47)) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("m" 15))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (char 32)) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (apply
                (global ("Stdlib" "+."))
                (apply (global ("Stdlib" "float")) (local ("x" 17)))
                (float "0.5")))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
