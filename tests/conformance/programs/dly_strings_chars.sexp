(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Dly_strings_chars")
 (source "dly_strings_chars.zls")
 (digest "md5:bc6c9167a083a34d0f781aaf8cb8ce1c")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 78)
    (doc "delays of strings and characters")))
 (results)
 (code
  (machine "main" (at 2 0 8 78) discrete (params)
    (memories
      (memory ("m" 41)
        (product (name ("Stdlib" "string")) (name ("Stdlib" "char")))
        (value (tuple (string "aaaaaaa") (char 97)))
        (at 6 10 6 20))
      (memory ("m" 39) (name ("Stdlib" "char")) (value (char 97)) (at 5 10 5 13))
      (memory ("m" 37) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 4 16 4 17))
      (memory ("m" 35) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 35)) (int 0))
          (set (memory ("m" 37)) (string "start"))
          (set (memory ("m" 39)) (char 113))
          (set (memory ("m" 41)) (tuple (string "a") (char 98)))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 36) (name ("Stdlib" "int"))) (state (memory ("m" 35))) (at))
          (set (memory ("m" 35)) (apply (global ("Stdlib" "+")) (local ("x" 36)) (int 1)))
          (let (pvar ("x" 38) (name ("Stdlib" "string"))) (state (memory ("m" 37))) (at))
          (set
            (memory ("m" 37))
            (apply
              (global ("Stdlib" "^"))
              (string "s")
              (apply (global ("Stdlib" "string_of_int")) (local ("x" 36)))))
          (let (pvar ("x" 40) (name ("Stdlib" "char"))) (state (memory ("m" 39))) (at))
          (set
            (memory ("m" 39))
            (apply
              (global ("Stdlib" "char_of_int"))
              (apply (global ("Stdlib" "+")) (int 97) (local ("x" 36)))))
          (let
            (ptuple
              (pvar ("x" 42) (name ("Stdlib" "string")))
              (pvar ("x" 43) (name ("Stdlib" "char"))))
            (state (memory ("m" 41)))
            (at))
          (set (memory ("m" 41)) (tuple (local ("x" 38)) (local ("x" 40))))
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("x" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("x" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("x" 42))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("x" 43))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
