(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_bits")
 (source "num_bits.zls")
 (digest "md5:22f06c603127afac5f52c9a74c43f790")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 4 16)
    (doc "bit by bit operations on positive and negative integers"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 9 62)))
 (results)
 (code
  (machine "pure" (at 2 0 4 16) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 31) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("b" 33) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (int 85) (local ("t" 31)))
            (at 4 6 4 7))
          (let
            (pvar ("a" 32) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "-"))
              (apply (global ("Stdlib" "*")) (local ("t" 31)) (int 37))
              (int 100))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "land")) (local ("a" 32)) (local ("b" 33)))
              (apply (global ("Stdlib" "lor")) (local ("a" 32)) (local ("b" 33)))
              (apply (global ("Stdlib" "lxor")) (local ("a" 32)) (local ("b" 33)))
              (apply (global ("Stdlib" "lnot")) (local ("a" 32)))
              (apply
                (global ("Stdlib" "lor"))
                (apply (global ("Stdlib" "land")) (local ("a" 32)) (int 255))
                (int 256))))))))
  (machine "main" (at 5 0 9 62) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 7 24 7 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "pure" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 35) (name ("Stdlib" "int")))
              (pvar ("b" 36) (name ("Stdlib" "int")))
              (pvar ("c" 37) (name ("Stdlib" "int")))
              (pvar ("d" 38) (name ("Stdlib" "int")))
              (pvar ("e" 39) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 42)) (local ("x" 41)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 35))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 36))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 39))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
