(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Dly_init_expression")
 (source "dly_init_expression.zls")
 (digest "md5:b687d6e8341782293f95f0c86450d98e")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 5 25)
    (doc "initial values that are computed at the first instant and at each reset"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 62)))
 (results
  (result "pure" (parts (named "x") (named "y"))))
 (code
  (machine "pure" (at 2 0 5 25) discrete (params)
    (memories
      (memory ("i" 40) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 38) (name ("Stdlib" "int")) (value (int 42)) (at 4 68 4 75))
      (memory ("u" 35) (name ("Stdlib" "int")) (value (int 42)) (at 4 45 4 46)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 40)) (bool true)))
      (method "step"
        (params (pvar ("t" 32) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("l" 37) (name ("Stdlib" "int")) (int 42) (at))
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 4))
              (int 2))
            (set (memory ("i" 40)) (bool true)))
          (when
            (state (memory ("i" 40)))
            (set (memory ("u" 35)) (apply (global ("Stdlib" "*")) (local ("t" 32)) (int 10))))
          (assign (name ("l" 37)) (state (memory ("u" 35))))
          (set (memory ("u" 35)) (apply (global ("Stdlib" "+")) (var ("l" 37)) (int 1)))
          (when
            (state (memory ("i" 40)))
            (set
              (memory ("m" 38))
              (apply (global ("Stdlib" "+")) (local ("t" 32)) (state (memory ("u" 35))))))
          (set (memory ("i" 40)) (bool false))
          (let (pvar ("x" 39) (name ("Stdlib" "int"))) (state (memory ("m" 38))) (at))
          (set (memory ("m" 38)) (apply (global ("Stdlib" "+")) (local ("x" 39)) (int 2)))
          (exp (tuple (state (memory ("u" 35))) (local ("x" 39))))))))
  (machine "main" (at 6 0 9 62) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 8 15 8 21)))
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
            (ptuple (pvar ("a" 42) (name ("Stdlib" "int"))) (pvar ("b" 43) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 42))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 43))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
