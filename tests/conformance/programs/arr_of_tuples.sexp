(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_of_tuples")
 (source "arr_of_tuples.zls")
 (digest "md5:b773aad34ba41a1c9e9beba2e0e917ff")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 2 0 2 16) (doc "the cells of an array are pairs"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 3 0 6 26))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 95)))
 (results
  (result "pure" (parts (named "a") (named "b") (named "p"))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "pure" (at 3 0 6 26) discrete (params)
    (memories
      (memory ("v" 45)
        (array (product (name ("Stdlib" "int")) (name ("Stdlib" "float"))) (plus 2 1))
        (value (vec (tuple (int 42) (float "42")) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 40) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 46) (int 0) (int 2)
            (set
              (lindex (memory ("v" 45)) (local ("i" 46)))
              (tuple
                (apply (global ("Stdlib" "+")) (local ("i" 46)) (local ("t" 40)))
                (apply
                  (global ("Stdlib" "*."))
                  (apply (global ("Stdlib" "float")) (local ("i" 46)))
                  (float "0.5")))))
          (let
            (ptuple (pvar ("p" 43) (name ("Stdlib" "int"))) (wild))
            (access
              (state (memory ("v" 45)))
              (apply (global ("Stdlib" "mod")) (local ("t" 40)) (int 3)))
            (at 6 7 6 8))
          (let
            (ptuple
              (pvar ("a" 41) (name ("Stdlib" "int")))
              (pvar ("b" 42) (name ("Stdlib" "float"))))
            (access (state (memory ("v" 45))) (int 2))
            (at 5 7 5 8))
          (exp (tuple (local ("a" 41)) (local ("b" 42)) (local ("p" 43))))))))
  (machine "main" (at 7 0 10 95) discrete (params)
    (memories (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 54) (global "pure") discrete (params) (at 9 18 9 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 52)) (int 0)) (exp (call "reset" "pure" (instance ("i" 54))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 49) (name ("Stdlib" "int")))
              (pvar ("b" 50) (name ("Stdlib" "float")))
              (pvar ("p" 51) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 54)) (local ("x" 53)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 49))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("p" 51))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
