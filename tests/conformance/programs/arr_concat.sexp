(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_concat")
 (source "arr_concat.zls")
 (digest "md5:c924b39a21132d3d7d7c7b26f875e074")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 3 0 3 16)
    (doc "a concatenation: its sizes are names without static reduction"))
  (val "m" static (name ("Stdlib" "int")) (at 4 0 4 16))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 5 0 8 21))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 31)))
 (results)
 (code
  (let "n" (at 3 0 3 16) (exp (int 2)))
  (let "m" (at 4 0 4 16) (exp (int 3)))
  (machine "pure" (at 5 0 8 21) discrete (params)
    (memories
      (memory ("b" 32)
        (array (name ("Stdlib" "int")) (global "m"))
        (value (vec (int 42) (global "m")))
        (at))
      (memory ("a" 31)
        (array (name ("Stdlib" "int")) (global "n"))
        (value (vec (int 42) (global "n")))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 30) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (for to ("j" 34) (int 0)
            (apply (global ("Stdlib" "-")) (global "m") (int 1))
            (set (lindex (memory ("b" 32)) (local ("j" 34))) (local ("t" 30))))
          (for to ("i" 36) (int 0)
            (apply (global ("Stdlib" "-")) (global "n") (int 1))
            (set
              (lindex (memory ("a" 31)) (local ("i" 36)))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 10) (local ("i" 36)))
                (local ("t" 30)))))
          (let
            (pvar ("w" 33) (array (name ("Stdlib" "int")) (plus (global "n") (global "m"))))
            (concat (state (memory ("a" 31))) (global "n") (state (memory ("b" 32))) (global "m"))
            (at 8 6 8 7))
          (exp
            (tuple
              (access (local ("w" 33)) (int 0))
              (access (local ("w" 33)) (int 1))
              (access (local ("w" 33)) (int 2))
              (access (local ("w" 33)) (int 4))))))))
  (machine "main" (at 9 0 13 31) discrete (params)
    (memories (memory ("m" 43) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 45) (global "pure") discrete (params) (at 11 21 11 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 43)) (int 0)) (exp (call "reset" "pure" (instance ("i" 45))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 44) (name ("Stdlib" "int"))) (state (memory ("m" 43))) (at))
          (set (memory ("m" 43)) (apply (global ("Stdlib" "+")) (local ("x" 44)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 39) (name ("Stdlib" "int")))
              (pvar ("b" 40) (name ("Stdlib" "int")))
              (pvar ("c" 41) (name ("Stdlib" "int")))
              (pvar ("d" 42) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 45)) (local ("x" 44)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 39))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 41))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 42))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
