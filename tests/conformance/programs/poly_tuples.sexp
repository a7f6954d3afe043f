(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Poly_tuples")
 (source "poly_tuples.zls")
 (digest "md5:75c52da4d946b73c160b5cea07a6bfe4")
 (needs "Stdlib")
 (exports
  (val "swap" any
    (arrow any (product (tvar "a") (tvar "b")) (product (tvar "b") (tvar "a")))
    (at 2 0 2 24)
    (doc "polymorphic functions on tuples, nested, with functions"))
  (val "dup" any (arrow any (tvar "a") (product (tvar "a") (tvar "a"))) (at 3 0 3 18))
  (val "first" any
    (arrow any (product (product (tvar "a") (tvar "b")) (tvar "c")) (tvar "a"))
    (at 4 0 4 25))
  (val "prev" discrete
    (arrow discrete (product (tvar "a") (tvar "a")) (product (tvar "a") (tvar "a")))
    (at 5 0 5 40))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 6 0 8 31))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 62)))
 (results
  (result "swap" (parts (named "y") (named "x")))
  (result "dup" (parts (named "x") (named "x")))
  (result "first" (named "a"))
  (result "pure" (parts (named "a") (named "b") (named "a") (named "c") (named "d"))))
 (code
  (fun "swap" (at 2 0 2 24)
    (params (ptuple (pvar ("x" 59) (tvar "1")) (pvar ("y" 60) (tvar "2"))))
    (exp (tuple (local ("y" 60)) (local ("x" 59)))))
  (fun "dup" (at 3 0 3 18)
    (params (pvar ("x" 61) (tvar "1")))
    (exp (tuple (local ("x" 61)) (local ("x" 61)))))
  (fun "first" (at 4 0 4 25)
    (params (ptuple (ptuple (pvar ("a" 62) (tvar "1")) (wild)) (wild)))
    (exp (local ("a" 62))))
  (machine "prev" (at 5 0 5 40) discrete (params)
    (memories
      (memory ("i" 68) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 65) (product (tvar "1") (tvar "1")) (value (tuple (any) (any))) (at 5 23 5 29)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 68)) (bool true)))
      (method "step"
        (params (ptuple (pvar ("x" 63) (tvar "1")) (pvar ("y" 64) (tvar "1"))))
        (returns (product (tvar "1") (tvar "1")))
        (seq
          (when
            (state (memory ("i" 68)))
            (set (memory ("m" 65)) (tuple (local ("x" 63)) (local ("y" 64)))))
          (set (memory ("i" 68)) (bool false))
          (let
            (ptuple (pvar ("x" 66) (tvar "1")) (pvar ("x" 67) (tvar "1")))
            (state (memory ("m" 65)))
            (at))
          (set (memory ("m" 65)) (tuple (local ("y" 64)) (local ("x" 63))))
          (exp (tuple (local ("x" 66)) (local ("x" 67))))))))
  (machine "pure" (at 6 0 8 31) discrete (params) (memories)
    (instances (instance ("i" 83) (global "prev") discrete (params) (at 8 15 8 31)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "prev" (instance ("i" 83)))))
      (method "step"
        (params (pvar ("t" 69) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (ptuple (pvar ("c" 72) (name ("Stdlib" "int"))) (pvar ("d" 73) (name ("Stdlib" "int"))))
            (call "step" "prev"
              (instance ("i" 83))
              (tuple (local ("t" 69)) (apply (global ("Stdlib" "*")) (int 10) (local ("t" 69)))))
            (at 8 7 8 8))
          (let
            (ptuple
              (pvar ("a" 70) (name ("Stdlib" "float")))
              (pvar ("b" 71) (name ("Stdlib" "int"))))
            (apply (global "swap")
              (tuple (local ("t" 69)) (apply (global ("Stdlib" "float")) (local ("t" 69)))))
            (at 7 7 7 8))
          (let
            (ptuple (ptuple (pvar ("a" 74) (name ("Stdlib" "float"))) (wild)) (wild))
            (apply (global "dup") (apply (global "swap") (tuple (local ("t" 69)) (float "0.5"))))
            (at 4 12 4 13))
          (exp
            (tuple
              (local ("a" 70))
              (local ("b" 71))
              (local ("a" 74))
              (local ("c" 72))
              (local ("d" 73))))))))
  (machine "main" (at 9 0 13 62) discrete (params)
    (memories (memory ("m" 81) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 84) (global "pure") discrete (params) (at 11 24 11 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 81)) (int 0)) (exp (call "reset" "pure" (instance ("i" 84))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 82) (name ("Stdlib" "int"))) (state (memory ("m" 81))) (at))
          (set (memory ("m" 81)) (apply (global ("Stdlib" "+")) (local ("x" 82)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 76) (name ("Stdlib" "float")))
              (pvar ("b" 77) (name ("Stdlib" "int")))
              (pvar ("c" 78) (name ("Stdlib" "float")))
              (pvar ("d" 79) (name ("Stdlib" "int")))
              (pvar ("e" 80) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 84)) (local ("x" 82)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 76))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 77))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 78))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 79))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 80))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
