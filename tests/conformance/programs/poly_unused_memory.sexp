(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Poly_unused_memory")
 (source "poly_unused_memory.zls")
 (digest "md5:24c90422ca6365ca37755822fc4b6bee")
 (needs "Stdlib")
 (exports
  (val "sample_hold" discrete
    (arrow discrete (product (tvar "a") (name ("Stdlib" "bool"))) (tvar "a"))
    (at 2 0 3 77)
    (doc "polymorphic memories that are written before they are read"))
  (val "pre2" discrete (arrow discrete (tvar "a") (tvar "a")) (at 4 0 4 39))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))))
    (at 5 0 6 11))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 11 51)))
 (results
  (result "sample_hold" (named "y"))
  (result "pure" (parts (named "y") (named "y") (nameless) (nameless))))
 (code
  (machine "sample_hold" (at 2 0 3 77) discrete (params)
    (memories
      (memory ("y" 49) (tvar "1") (value (any)) (at 3 32 3 33))
      (memory ("i" 52) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 52)) (bool true)))
      (method "step"
        (params (ptuple (pvar ("x" 48) (tvar "1")) (pvar ("c" 47) (name ("Stdlib" "bool")))))
        (returns (tvar "1"))
        (seq
          (match
            (local ("c" 47))
            (case (pconst (bool true)) (set (memory ("y" 49)) (local ("x" 48))))
            (case
              (pconst (bool false))
              (seq
                (let
                  (pvar ("x" 51) (tvar "1"))
                  (if (state (memory ("i" 52))) (local ("x" 48)) (state (memory ("y" 49))))
                  (at 3 61 3 72))
                (set (memory ("i" 52)) (bool false))
                (set (memory ("y" 49)) (local ("x" 51))))))
          (exp (state (memory ("y" 49))))))))
  (machine "pre2" (at 4 0 4 39) discrete (params)
    (memories
      (memory ("i" 60) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 57) (tvar "1") (value (any)) (at))
      (memory ("m" 54) (tvar "1") (value (any)) (at 4 37 4 38)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 60)) (bool true)))
      (method "step"
        (params (pvar ("x" 53) (tvar "1")))
        (returns (tvar "1"))
        (seq
          (let
            (pvar ("x" 56) (tvar "1"))
            (if (state (memory ("i" 60))) (local ("x" 53)) (state (memory ("m" 54))))
            (at 4 27 4 39))
          (let
            (pvar ("x" 59) (tvar "1"))
            (if (state (memory ("i" 60))) (local ("x" 53)) (state (memory ("m" 57))))
            (at 4 18 4 39))
          (set (memory ("i" 60)) (bool false))
          (set (memory ("m" 54)) (local ("x" 53)))
          (set (memory ("m" 57)) (local ("x" 56)))
          (exp (local ("x" 59)))))))
  (machine "pure" (at 5 0 6 11) discrete (params) (memories)
    (instances
      (instance ("i" 73) (global "pre2") discrete (params) (at 5 95 5 107))
      (instance ("i" 72) (global "pre2") discrete (params) (at 5 87 5 93))
      (instance ("i" 71) (global "sample_hold") discrete (params) (at 5 51 5 85))
      (instance ("i" 70) (global "sample_hold") discrete (params) (at 5 21 5 49)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "pre2" (instance ("i" 73))))
          (exp (call "reset" "pre2" (instance ("i" 72))))
          (exp (call "reset" "sample_hold" (instance ("i" 71))))
          (exp (call "reset" "sample_hold" (instance ("i" 70))))))
      (method "step"
        (params (pvar ("t" 61) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))))
        (exp
          (tuple
            (call "step" "sample_hold"
              (instance ("i" 70))
              (tuple
                (local ("t" 61))
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("t" 61)) (int 3))
                  (int 1))))
            (call "step" "sample_hold"
              (instance ("i" 71))
              (tuple
                (apply (global ("Stdlib" "float")) (local ("t" 61)))
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("t" 61)) (int 2))
                  (int 0))))
            (call "step" "pre2" (instance ("i" 72)) (local ("t" 61)))
            (call "step" "pre2"
              (instance ("i" 73))
              (apply (global ("Stdlib" ">")) (local ("t" 61)) (int 4))))))))
  (machine "main" (at 7 0 11 51) discrete (params)
    (memories (memory ("m" 68) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 9 21 9 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 68)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 69) (name ("Stdlib" "int"))) (state (memory ("m" 68))) (at))
          (set (memory ("m" 68)) (apply (global ("Stdlib" "+")) (local ("x" 69)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 64) (name ("Stdlib" "int")))
              (pvar ("b" 65) (name ("Stdlib" "float")))
              (pvar ("c" 66) (name ("Stdlib" "int")))
              (pvar ("d" 67) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 74)) (local ("x" 69)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 64))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 65))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 66))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 67))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
