(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pat_nested_tuples")
 (source "pat_nested_tuples.zls")
 (digest "md5:b1a47e0e7d9e385db44be96dcf2e2fad")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))))
    (at 2 0 3 65)
    (doc "tuples in tuples, taken apart at once"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 8 51)))
 (results
  (result "pure" (parts (nameless) (named "b") (named "c") (named "e"))))
 (code
  (machine "pure" (at 2 0 3 65) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 37) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("b" 39) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 37)) (int 1))
            (at 3 11 3 12))
          (let
            (pvar ("d" 41) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("t" 37)) (int 2))
            (at 3 20 3 21))
          (let
            (pvar ("e" 42) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" ">")) (local ("t" 37)) (int 3))
            (at 3 23 3 24))
          (exp
            (tuple
              (apply (global ("Stdlib" "+")) (local ("t" 37)) (local ("d" 41)))
              (local ("b" 39))
              (float "0.5")
              (local ("e" 42))))))))
  (machine "main" (at 4 0 8 51) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances (instance ("i" 50) (global "pure") discrete (params) (at 6 21 6 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 50))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (ptuple
              (pvar ("p" 44) (name ("Stdlib" "int")))
              (pvar ("q" 45) (name ("Stdlib" "int")))
              (pvar ("r" 46) (name ("Stdlib" "float")))
              (pvar ("s" 47) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 50)) (local ("x" 49)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("p" 44))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("q" 45))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("r" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("s" 47))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
