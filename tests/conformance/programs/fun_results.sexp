(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_results")
 (source "fun_results.zls")
 (digest "md5:edb4bea5500af8a13c500b51b03c027b")
 (needs "Stdlib")
 (exports
  (val "compose" any
    (arrow static
      (arrow any (tvar "a") (tvar "b"))
      (arrow static (arrow any (tvar "c") (tvar "a")) (arrow any (tvar "c") (tvar "b"))))
    (at 2 0 2 27)
    (doc "functions made of functions, and functions in tuples"))
  (val "pair" any
    (arrow static
      (arrow any (tvar "a") (tvar "b"))
      (arrow static
        (arrow any (tvar "a") (tvar "c"))
        (arrow any (tvar "a") (product (tvar "b") (tvar "c")))))
    (at 3 0 3 27))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 5 66))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 93)))
 (results
  (result "pure" (parts (nameless) (named "a") (named "b"))))
 (code
  (machine "pure" (at 4 0 5 66) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 41) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 44) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (local ("t" 41)) (int 2))
            (at 3 13 3 14))
          (let
            (pvar ("a" 42) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "succ")) (apply (global ("Stdlib" "succ")) (local ("x" 44))))
            (at 5 7 5 8))
          (let
            (pvar ("b" 43) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "pred")) (apply (global ("Stdlib" "abs")) (local ("x" 44))))
            (at 5 10 5 11))
          (let
            (pvar ("x" 47) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (local ("t" 41)) (int 4))
            (at 2 16 2 17))
          (exp
            (tuple
              (apply
                (global ("Stdlib" "succ"))
                (apply
                  (global ("Stdlib" "abs"))
                  (apply (global ("Stdlib" "pred")) (local ("x" 47)))))
              (local ("a" 42))
              (local ("b" 43))))))))
  (machine "main" (at 6 0 9 93) discrete (params)
    (memories (memory ("m" 53) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 55) (global "pure") discrete (params) (at 8 18 8 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 53)) (int 0)) (exp (call "reset" "pure" (instance ("i" 55))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 54) (name ("Stdlib" "int"))) (state (memory ("m" 53))) (at))
          (set (memory ("m" 53)) (apply (global ("Stdlib" "+")) (local ("x" 54)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 50) (name ("Stdlib" "int")))
              (pvar ("b" 51) (name ("Stdlib" "int")))
              (pvar ("c" 52) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 55)) (local ("x" 54)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 52))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
