(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_literals")
 (source "num_literals.zls")
 (digest "md5:72db95731dc3998af2debcc1c1ce2a1b")
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
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 2 0 3 17)
    (doc "literals in all bases, negative ones, floats with exponents"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 9 33)))
 (results)
 (code
  (machine "pure" (at 2 0 3 17) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 34) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 35) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "float")) (local ("t" 34)))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "+")) (int 31) (local ("t" 34)))
              (apply (global ("Stdlib" "-")) (int 15) (local ("t" 34)))
              (apply (global ("Stdlib" "*")) (int 11) (local ("t" 34)))
              (apply (global ("Stdlib" "+")) (int -5) (local ("t" 34)))
              (apply (global ("Stdlib" "+.")) (float "1000") (local ("x" 35)))
              (apply (global ("Stdlib" "*.")) (float "0.0025") (local ("x" 35)))
              (apply (global ("Stdlib" "-.")) (float "-150") (local ("x" 35)))))))))
  (machine "main" (at 4 0 9 33) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 6 30 6 36)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 44)) (int 0)) (exp (call "reset" "pure" (instance ("i" 46))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 37) (name ("Stdlib" "int")))
              (pvar ("b" 38) (name ("Stdlib" "int")))
              (pvar ("c" 39) (name ("Stdlib" "int")))
              (pvar ("d" 40) (name ("Stdlib" "int")))
              (pvar ("e" 41) (name ("Stdlib" "float")))
              (pvar ("f" 42) (name ("Stdlib" "float")))
              (pvar ("g" 43) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 39))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("e" 41))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("f" 42))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("g" 43))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
