(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_mantissa")
 (source "num_mantissa.zls")
 (digest "md5:0e8ed998a9c3c93c56bb3fffd0fb7508")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 2 0 3 44)
    (doc "mantissa and exponent, taken apart and put together"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 8 33)))
 (results
  (result "pure" (parts (named "m") (named "e") (nameless) (nameless))))
 (code
  (machine "pure" (at 2 0 3 44) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (ptuple
              (pvar ("m" 30) (name ("Stdlib" "float")))
              (pvar ("e" 29) (name ("Stdlib" "int"))))
            (apply
              (global ("Stdlib" "frexp"))
              (apply
                (global ("Stdlib" "-."))
                (apply
                  (global ("Stdlib" "*."))
                  (apply (global ("Stdlib" "float")) (local ("t" 28)))
                  (float "1.7"))
                (float "4")))
            (at 3 7 3 8))
          (exp
            (tuple
              (local ("m" 30))
              (local ("e" 29))
              (apply (global ("Stdlib" "ldexp")) (local ("m" 30)) (int 5))
              (apply
                (global ("Stdlib" "ldexp"))
                (float "0.75")
                (apply (global ("Stdlib" "-")) (local ("t" 28)) (int 3)))))))))
  (machine "main" (at 4 0 8 33) discrete (params)
    (memories (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances (instance ("i" 38) (global "pure") discrete (params) (at 6 21 6 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 36)) (int 0)) (exp (call "reset" "pure" (instance ("i" 38))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
          (set (memory ("m" 36)) (apply (global ("Stdlib" "+")) (local ("x" 37)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 32) (name ("Stdlib" "float")))
              (pvar ("b" 33) (name ("Stdlib" "int")))
              (pvar ("c" 34) (name ("Stdlib" "float")))
              (pvar ("d" 35) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 38)) (local ("x" 37)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 32))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 33))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 35))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
