(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_comparisons")
 (source "int_comparisons.zls")
 (digest "md5:91ab63eccd77d4de820f8a497e8c1cf5")
 (needs "Stdlib")
 (exports
  (val "name" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 7 26)
    (doc "the largest and the least integer: literals, patterns, comparison, alone and in structures"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 8 0 11 24))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 17 75)))
 (results
  (result "name" (named "n"))
  (result "pure"
    (parts (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (named "n")
      (named "n")
      (named "n"))))
 (code
  (machine "name" (at 2 0 7 26) discrete (params)
    (memories (memory ("n" 56) (name ("Stdlib" "int")) (value (int 42)) (at 4 34 4 35)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 55) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (local ("x" 55))
            (case (pconst (int 4611686018427387903)) (set (memory ("n" 56)) (int 1)))
            (case (pconst (int -4611686018427387904)) (set (memory ("n" 56)) (int 2)))
            (case (pconst (int -1)) (set (memory ("n" 56)) (int 3)))
            (case (wild) (set (memory ("n" 56)) (int 4))))
          (exp (state (memory ("n" 56))))))))
  (machine "pure" (at 8 0 11 24) discrete (params) (memories)
    (instances
      (instance ("i" 76) (global "name") discrete (params) (at 8 163 8 182))
      (instance ("i" 75) (global "name") discrete (params) (at 8 145 8 161))
      (instance ("i" 74) (global "name") discrete (params) (at 8 135 8 143)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "name" (instance ("i" 76))))
          (exp (call "reset" "name" (instance ("i" 75))))
          (exp (call "reset" "name" (instance ("i" 74))))))
      (method "step"
        (params (pvar ("t" 57) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("down" 58) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (global ("Stdlib" "min_int")) (local ("t" 57)))
            (at 11 6 11 10))
          (let
            (pvar ("x" 60) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "-")) (global ("Stdlib" "max_int")) (local ("t" 57)))
              (local ("t" 57)))
            (at 9 6 9 7))
          (let
            (pvar ("top" 59) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 60)) (local ("t" 57)))
            (at 10 6 10 9))
          (exp
            (tuple
              (apply (global ("Stdlib" "<")) (local ("top" 59)) (local ("x" 60)))
              (apply
                (global ("Stdlib" "="))
                (local ("top" 59))
                (apply
                  (global ("Stdlib" "+"))
                  (global ("Stdlib" "min_int"))
                  (apply (global ("Stdlib" "-")) (local ("t" 57)) (int 1))))
              (apply (global ("Stdlib" ">")) (local ("top" 59)) (local ("down" 58)))
              (apply (global ("Stdlib" "compare")) (local ("top" 59)) (local ("x" 60)))
              (apply
                (global ("Stdlib" "compare"))
                (tuple (local ("top" 59)) (int 1))
                (tuple (local ("x" 60)) (int 2)))
              (apply (global ("Stdlib" "max")) (local ("top" 59)) (local ("down" 58)))
              (apply (global ("Stdlib" "min")) (local ("top" 59)) (local ("down" 58)))
              (call "step" "name" (instance ("i" 74)) (local ("top" 59)))
              (call "step" "name"
                (instance ("i" 75))
                (apply
                  (global ("Stdlib" "-"))
                  (apply (global ("Stdlib" "+")) (local ("x" 60)) (local ("t" 57)))
                  (local ("t" 57))))
              (call "step" "name"
                (instance ("i" 76))
                (apply
                  (global ("Stdlib" "lnot"))
                  (apply (global ("Stdlib" "-")) (local ("t" 57)) (local ("t" 57)))))))))))
  (machine "main" (at 12 0 17 75) discrete (params)
    (memories (memory ("m" 72) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15)))
    (instances (instance ("i" 77) (global "pure") discrete (params) (at 14 39 14 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 72)) (int 0)) (exp (call "reset" "pure" (instance ("i" 77))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 73) (name ("Stdlib" "int"))) (state (memory ("m" 72))) (at))
          (set (memory ("m" 72)) (apply (global ("Stdlib" "+")) (local ("x" 73)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 62) (name ("Stdlib" "bool")))
              (pvar ("b" 63) (name ("Stdlib" "bool")))
              (pvar ("c" 64) (name ("Stdlib" "bool")))
              (pvar ("d" 65) (name ("Stdlib" "int")))
              (pvar ("e" 66) (name ("Stdlib" "int")))
              (pvar ("f" 67) (name ("Stdlib" "int")))
              (pvar ("g" 68) (name ("Stdlib" "int")))
              (pvar ("h" 69) (name ("Stdlib" "int")))
              (pvar ("i" 70) (name ("Stdlib" "int")))
              (pvar ("j" 71) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 77)) (local ("x" 73)))
            (at 14 7 14 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("a" 62))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 63))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 64))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 65))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 66))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 67))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("h" 69))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("i" 70))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("j" 71))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
