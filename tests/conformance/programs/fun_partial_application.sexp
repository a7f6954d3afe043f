(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_partial_application")
 (source "fun_partial_application.zls")
 (digest "md5:2d5f529e44466dfa809aedaa46c6a4ce")
 (needs "Stdlib")
 (exports
  (val "lin" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow static
        (name ("Stdlib" "int"))
        (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 2 0 2 25)
    (doc "functions applied to some of their arguments, as values"))
  (val "apply" any
    (arrow static (arrow any (tvar "a") (tvar "b")) (arrow any (tvar "a") (tvar "b")))
    (at 3 0 3 19))
  (val "both" any
    (arrow static
      (arrow any (tvar "a") (tvar "b"))
      (arrow any (product (tvar "a") (tvar "a")) (product (tvar "b") (tvar "b"))))
    (at 4 0 4 30))
  (val "then_" any
    (arrow static
      (arrow any (tvar "a") (tvar "b"))
      (arrow static (arrow any (tvar "b") (tvar "c")) (arrow any (tvar "a") (tvar "c"))))
    (at 5 0 5 25))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 6 0 7 41))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 18)))
 (results
  (result "pure" (parts (nameless) (named "a") (named "b") (nameless))))
 (code
  (machine "pure" (at 6 0 7 41) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 57) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("a" 58) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (int 10) (local ("t" 57)))
              (int 3))
            (at 7 7 7 8))
          (let
            (pvar ("y" 61) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 57)) (int 1))
            (at 4 15 4 16))
          (let
            (pvar ("b" 59) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (int 10) (local ("y" 61)))
              (int 3))
            (at 7 10 7 11))
          (let
            (pvar ("x" 67) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (int 0) (local ("t" 57)))
              (int 5))
            (at 2 12 2 13))
          (exp
            (tuple
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 2) (local ("t" 57)))
                (int 1))
              (local ("a" 58))
              (local ("b" 59))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 3) (local ("x" 67)))
                (int 1))))))))
  (machine "main" (at 8 0 12 18) discrete (params)
    (memories (memory ("m" 74) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 76) (global "pure") discrete (params) (at 10 21 10 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 74)) (int 0)) (exp (call "reset" "pure" (instance ("i" 76))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 75) (name ("Stdlib" "int"))) (state (memory ("m" 74))) (at))
          (set (memory ("m" 74)) (apply (global ("Stdlib" "+")) (local ("x" 75)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 70) (name ("Stdlib" "int")))
              (pvar ("b" 71) (name ("Stdlib" "int")))
              (pvar ("c" 72) (name ("Stdlib" "int")))
              (pvar ("d" 73) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 76)) (local ("x" 75)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 70))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 71))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 72))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 73))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
