(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_float_special")
 (source "num_float_special.zls")
 (digest "md5:0caa391276f029d1aef6e3ceb31c9748")
 (needs "Stdlib")
 (exports
  (val "special" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "float")))
    (at 2 0 9 42)
    (doc "infinities, nan, negative zero: arithmetic, comparisons and printing"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 10 0 11 19))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 18 84)))
 (results
  (result "special" (named "x"))
  (result "pure"
    (parts (named "x") (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (nameless)
      (nameless)
      (nameless))))
 (code
  (machine "special" (at 2 0 9 42) discrete (params)
    (memories (memory ("x" 50) (name ("Stdlib" "float")) (value (float "42")) (at 4 16 4 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 49) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 49)) (int 6))
            (case (pconst (int 0)) (set (memory ("x" 50)) (global ("Stdlib" "infinity"))))
            (case (pconst (int 1)) (set (memory ("x" 50)) (global ("Stdlib" "neg_infinity"))))
            (case (pconst (int 2)) (set (memory ("x" 50)) (global ("Stdlib" "nan"))))
            (case (pconst (int 3)) (set (memory ("x" 50)) (float "-0")))
            (case (pconst (int 4)) (set (memory ("x" 50)) (float "0")))
            (case (wild)
              (set
                (memory ("x" 50))
                (apply
                  (global ("Stdlib" "-."))
                  (apply (global ("Stdlib" "/.")) (float "1") (float "0"))
                  (float "5")))))
          (exp (state (memory ("x" 50))))))))
  (machine "pure" (at 10 0 11 19) discrete (params) (memories)
    (instances (instance ("i" 66) (global "special") discrete (params) (at 11 10 11 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "special" (instance ("i" 66)))))
      (method "step"
        (params (pvar ("t" 51) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 52) (name ("Stdlib" "float")))
            (call "step" "special" (instance ("i" 66)) (local ("t" 51)))
            (at 11 6 11 7))
          (exp
            (tuple
              (local ("x" 52))
              (apply (global ("Stdlib" "/.")) (float "1") (local ("x" 52)))
              (apply (global ("Stdlib" "+.")) (local ("x" 52)) (local ("x" 52)))
              (apply (global ("Stdlib" "=")) (local ("x" 52)) (local ("x" 52)))
              (apply (global ("Stdlib" "<")) (local ("x" 52)) (float "1"))
              (apply (global ("Stdlib" "=")) (local ("x" 52)) (float "0"))
              (apply (global ("Stdlib" "compare")) (local ("x" 52)) (float "0"))
              (apply (global ("Stdlib" "compare")) (local ("x" 52)) (global ("Stdlib" "nan")))
              (apply (global ("Stdlib" "min")) (local ("x" 52)) (float "1"))
              (apply (global ("Stdlib" "max")) (local ("x" 52)) (float "1"))))))))
  (machine "main" (at 12 0 18 84) discrete (params)
    (memories (memory ("m" 64) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15)))
    (instances (instance ("i" 67) (global "pure") discrete (params) (at 14 39 14 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 64)) (int 0)) (exp (call "reset" "pure" (instance ("i" 67))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 65) (name ("Stdlib" "int"))) (state (memory ("m" 64))) (at))
          (set (memory ("m" 64)) (apply (global ("Stdlib" "+")) (local ("x" 65)) (int 1)))
          (let
            (ptuple
              (pvar ("x" 63) (name ("Stdlib" "float")))
              (pvar ("a" 54) (name ("Stdlib" "float")))
              (pvar ("b" 55) (name ("Stdlib" "float")))
              (pvar ("c" 56) (name ("Stdlib" "bool")))
              (pvar ("d" 57) (name ("Stdlib" "bool")))
              (pvar ("e" 58) (name ("Stdlib" "bool")))
              (pvar ("f" 59) (name ("Stdlib" "int")))
              (pvar ("g" 60) (name ("Stdlib" "int")))
              (pvar ("h" 61) (name ("Stdlib" "float")))
              (pvar ("i" 62) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 67)) (local ("x" 65)))
            (at 14 7 14 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 55))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 56))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 57))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("e" 58))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 59))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 60))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("h" 61))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("i" 62))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
