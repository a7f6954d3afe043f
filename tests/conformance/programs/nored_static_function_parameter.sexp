(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Nored_static_function_parameter")
 (source "nored_static_function_parameter.zls")
 (digest "md5:a0e4e96f9b8b33df0e6ec6a1b71d357f")
 (needs "Stdlib")
 (exports
  (val "k" static
    (name ("Stdlib" "int"))
    (at 3 0 3 16)
    (doc "a function as a parameter of a machine, and a static constant"))
  (val "filter" discrete
    (arrow static
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (arrow static
        (name ("Stdlib" "int"))
        (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 4 0 4 70))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 5 0 5 60))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 62)))
 (results
  (result "filter" (named "y"))
  (result "pure" (parts (named "y") (named "y"))))
 (code
  (let "k" (at 3 0 3 16) (exp (int 3)))
  (machine "filter" (at 4 0 4 70) discrete
    (params
      (pvar ("f" 24) (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
      (pvar ("n" 25) (name ("Stdlib" "int"))))
    (memories
      (memory ("i" 31) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 28) (name ("Stdlib" "int")) (value (int 42)) (at 4 58 4 59)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 31)) (bool true)) (set (memory ("m" 28)) (int 0))))
      (method "step"
        (params (pvar ("x" 26) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 29) (name ("Stdlib" "int"))) (state (memory ("m" 28))) (at))
          (let
            (pvar ("x" 30) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 31)))
              (apply
                (global ("Stdlib" "+"))
                (apply (local ("f" 24)) (local ("x" 26)))
                (local ("n" 25)))
              (apply
                (global ("Stdlib" "+"))
                (apply (local ("f" 24)) (local ("x" 29)))
                (local ("x" 26))))
            (at 4 44 4 70))
          (set (memory ("i" 31)) (bool false))
          (set (memory ("m" 28)) (local ("x" 30)))
          (exp (local ("x" 30)))))))
  (machine "pure" (at 5 0 5 60) discrete (params) (memories)
    (instances
      (instance ("i" 39)
        (apply (global "filter")
          (global ("Stdlib" "pred"))
          (apply (global ("Stdlib" "+")) (global "k") (int 1)))
        discrete
        (params)
        (at 5 38 5 59))
      (instance ("i" 38)
        (apply (global "filter") (global ("Stdlib" "succ")) (global "k"))
        discrete
        (params)
        (at 5 21 5 36)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 39)))) (exp (call "reset" (instance ("i" 38))))))
      (method "step"
        (params (pvar ("t" 32) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (exp
          (tuple
            (call "step" (instance ("i" 38)) (local ("t" 32)))
            (call "step" (instance ("i" 39)) (local ("t" 32))))))))
  (machine "main" (at 6 0 9 62) discrete (params)
    (memories (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 40) (global "pure") discrete (params) (at 8 15 8 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 36)) (int 0)) (exp (call "reset" "pure" (instance ("i" 40))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
          (set (memory ("m" 36)) (apply (global ("Stdlib" "+")) (local ("x" 37)) (int 1)))
          (let
            (ptuple (pvar ("a" 34) (name ("Stdlib" "int"))) (pvar ("b" 35) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 40)) (local ("x" 37)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 35))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
