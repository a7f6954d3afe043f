(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_if_equations")
 (source "blk_if_equations.zls")
 (digest "md5:b15ef60140767db68f3f9ca6f1c069e7")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 6 40)
    (doc "if as an equation: each side with its own state, in several levels"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 62)))
 (results
  (result "pure" (parts (named "o") (named "p"))))
 (code
  (machine "pure" (at 2 0 6 40) discrete (params)
    (memories
      (memory ("p" 34) (name ("Stdlib" "int")) (value (int 42)) (at 4 37 4 38))
      (memory ("o" 33) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("i" 38) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 35) (name ("Stdlib" "int")) (value (int 42)) (at 4 27 4 28))
      (memory ("m" 39) (name ("Stdlib" "int")) (value (int 42)) (at 6 22 6 23))
      (memory ("i" 44) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 41) (name ("Stdlib" "int")) (value (int 42)) (at 5 52 5 53)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 38)) (bool true))
          (set (memory ("m" 39)) (int 0))
          (set (memory ("i" 44)) (bool true))))
      (method "step"
        (params (pvar ("t" 32) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pvar ("x" 37) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 38)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 35))) (int 1)))
                  (at 4 18 4 32))
                (set (memory ("i" 38)) (bool false))
                (set (memory ("p" 34)) (local ("t" 32)))
                (set (memory ("o" 33)) (local ("x" 37)))
                (set (memory ("m" 35)) (local ("x" 37)))))
            (case
              (pconst (bool false))
              (seq
                (let (pvar ("x" 40) (name ("Stdlib" "int"))) (state (memory ("m" 39))) (at))
                (set (memory ("p" 34)) (local ("x" 40)))
                (set (memory ("m" 39)) (apply (global ("Stdlib" "+")) (local ("x" 40)) (int 1)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 3))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (let
                        (pvar ("x" 43) (name ("Stdlib" "int")))
                        (if
                          (state (memory ("i" 44)))
                          (int 100)
                          (apply (global ("Stdlib" "+")) (state (memory ("m" 41))) (int 1)))
                        (at 5 41 5 57))
                      (set (memory ("i" 44)) (bool false))
                      (set (memory ("o" 33)) (local ("x" 43)))
                      (set (memory ("m" 41)) (local ("x" 43)))))
                  (case
                    (pconst (bool false))
                    (set (memory ("o" 33)) (apply (global ("Stdlib" "-")) (int 0) (local ("t" 32)))))))))
          (exp (tuple (state (memory ("o" 33))) (state (memory ("p" 34)))))))))
  (machine "main" (at 7 0 10 62) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 50) (global "pure") discrete (params) (at 9 15 9 21)))
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
            (ptuple (pvar ("a" 46) (name ("Stdlib" "int"))) (pvar ("b" 47) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 50)) (local ("x" 49)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 47))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
