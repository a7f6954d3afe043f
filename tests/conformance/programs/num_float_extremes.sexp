(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_float_extremes")
 (source "num_float_extremes.zls")
 (digest "md5:09c182562ad7ef51a16e5b6dad3d8f69")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 2 0 3 23)
    (doc "the largest, the smallest and the precision of floats"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 8 33)))
 (results)
 (code
  (machine "pure" (at 2 0 3 23) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 25) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 26) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "float"))
              (apply (global ("Stdlib" "+")) (local ("t" 25)) (int 1)))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "/.")) (global ("Stdlib" "max_float")) (local ("x" 26)))
              (apply (global ("Stdlib" "*.")) (global ("Stdlib" "min_float")) (local ("x" 26)))
              (apply (global ("Stdlib" "*.")) (global ("Stdlib" "epsilon_float")) (local ("x" 26)))
              (apply
                (global ("Stdlib" "*."))
                (global ("Stdlib" "max_float"))
                (apply (global ("Stdlib" "-.")) (local ("x" 26)) (float "3")))))))))
  (machine "main" (at 4 0 8 33) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances (instance ("i" 34) (global "pure") discrete (params) (at 6 21 6 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 32)) (int 0)) (exp (call "reset" "pure" (instance ("i" 34))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 28) (name ("Stdlib" "float")))
              (pvar ("b" 29) (name ("Stdlib" "float")))
              (pvar ("c" 30) (name ("Stdlib" "float")))
              (pvar ("d" 31) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 34)) (local ("x" 33)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 28))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 29))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 31))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
