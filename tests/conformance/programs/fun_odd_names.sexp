(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_odd_names")
 (source "fun_odd_names.zls")
 (digest "md5:8d18921d2cdc21caaa10da30c46356f2")
 (needs "Stdlib")
 (exports
  (val "lambda" any
    (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 22)
    (doc "names with primes, doubled underscores, and names that Python or JAX keep for themselves"))
  (val "def__" any
    (arrow any (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
    (at 3 0 3 42))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 4 0 9 36))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 14 54)))
 (results
  (result "pure" (parts (nameless) (nameless) (named "jnp") (named "rt"))))
 (code
  (fun "lambda" (at 2 0 2 22)
    (params (pvar ("x'" 48) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("x'" 48)) (int 1))))
  (fun "def__" (at 3 0 3 42)
    (params
      (ptuple
        (pvar ("none'" 50) (name ("Stdlib" "int")))
        (pvar ("class_" 49) (name ("Stdlib" "int")))))
    (exp (apply (global ("Stdlib" "*")) (local ("none'" 50)) (local ("class_" 49)))))
  (machine "pure" (at 4 0 9 36) discrete (params)
    (memories (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 6 12 6 13)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 57)) (int 0)))
      (method "step"
        (params (pvar ("t" 51) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 58) (name ("Stdlib" "int"))) (state (memory ("m" 57))) (at))
          (let
            (pvar ("jnp" 55) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (local ("x" 58)) (int 1))
            (at 8 6 8 9))
          (let
            (pvar ("is" 53) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 51)) (int 1))
            (at 5 6 5 8))
          (let
            (pvar ("rt" 56) (name ("Stdlib" "int")))
            (if
              (apply (global ("Stdlib" ">")) (local ("t" 51)) (int 3))
              (local ("jnp" 55))
              (local ("is" 53)))
            (at 9 6 9 8))
          (let
            (pvar ("is'" 54) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("is" 53)) (int 2))
            (at 7 6 7 9))
          (set (memory ("m" 57)) (local ("is'" 54)))
          (exp
            (tuple
              (apply (global "lambda") (local ("is" 53)))
              (apply (global "def__") (tuple (local ("is" 53)) (local ("x" 58))))
              (local ("jnp" 55))
              (local ("rt" 56))))))))
  (machine "main" (at 10 0 14 54) discrete (params)
    (memories (memory ("m" 64) (name ("Stdlib" "int")) (value (int 42)) (at 11 18 11 19)))
    (instances (instance ("i" 66) (global "pure") discrete (params) (at 12 36 12 46)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 64)) (int 0)) (exp (call "reset" "pure" (instance ("i" 66))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 65) (name ("Stdlib" "int"))) (state (memory ("m" 64))) (at))
          (set (memory ("m" 64)) (apply (global ("Stdlib" "+")) (local ("x" 65)) (int 1)))
          (let
            (ptuple
              (pvar ("self" 63) (name ("Stdlib" "int")))
              (pvar ("print" 62) (name ("Stdlib" "int")))
              (pvar ("none" 61) (name ("Stdlib" "int")))
              (pvar ("import" 60) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 66)) (local ("x" 65)))
            (at 12 7 12 11))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("self" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("print" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("none" 61))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("import" 60))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
