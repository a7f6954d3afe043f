(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Nored_sizes")
 (source "nored_sizes.zls")
 (digest "md5:4e372b9cb95bf53d0d97e2c172c13578")
 (needs "Stdlib")
 (exports
  (val "total" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 6 16)
    (doc "a size that is a static parameter of a machine, in memories and loops"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 7 0 7 48))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 62)))
 (results
  (result "total" (named "s"))
  (result "pure" (parts (named "s") (named "s"))))
 (code
  (machine "total" (at 3 0 6 16) discrete
    (params (pvar ("n" 22) (name ("Stdlib" "int"))))
    (memories)
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 23) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("acc" 25) (name ("Stdlib" "int")) (int 0) (at 5 40 5 52))
          (for to ("i" 26) (int 0)
            (apply (global ("Stdlib" "-")) (local ("n" 22)) (int 1))
            (assign
              (name ("acc" 25))
              (apply
                (global ("Stdlib" "+"))
                (var ("acc" 25))
                (apply (global ("Stdlib" "+")) (local ("x" 23)) (local ("i" 26))))))
          (exp (var ("acc" 25)))))))
  (machine "pure" (at 7 0 7 48) discrete (params) (memories)
    (instances
      (instance ("i" 34) (apply (global "total") (int 5)) discrete (params) (at 7 32 7 47))
      (instance ("i" 33) (apply (global "total") (int 3)) discrete (params) (at 7 21 7 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 34)))) (exp (call "reset" (instance ("i" 33))))))
      (method "step"
        (params (pvar ("t" 27) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (exp
          (tuple
            (call "step" (instance ("i" 33)) (local ("t" 27)))
            (call "step"
              (instance ("i" 34))
              (apply (global ("Stdlib" "+")) (local ("t" 27)) (int 1))))))))
  (machine "main" (at 8 0 11 62) discrete (params)
    (memories (memory ("m" 31) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 35) (global "pure") discrete (params) (at 10 15 10 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 31)) (int 0)) (exp (call "reset" "pure" (instance ("i" 35))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 32) (name ("Stdlib" "int"))) (state (memory ("m" 31))) (at))
          (set (memory ("m" 31)) (apply (global ("Stdlib" "+")) (local ("x" 32)) (int 1)))
          (let
            (ptuple (pvar ("a" 29) (name ("Stdlib" "int"))) (pvar ("b" 30) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 35)) (local ("x" 32)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 29))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 30))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
