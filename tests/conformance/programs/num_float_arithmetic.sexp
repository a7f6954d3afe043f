(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_float_arithmetic")
 (source "num_float_arithmetic.zls")
 (digest "md5:e59a8440798451b7e6272842fb3d1a83")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 2 0 4 24)
    (doc "floats: the four operations, unary minus, powers, absolute values"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 10 99)))
 (results)
 (code
  (machine "pure" (at 2 0 4 24) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 43) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("y" 45) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "-."))
              (float "2.5")
              (apply (global ("Stdlib" "float")) (local ("t" 43))))
            (at 4 6 4 7))
          (let
            (pvar ("x" 44) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "float")) (local ("t" 43)))
              (float "0.75"))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "+.")) (local ("x" 44)) (local ("y" 45)))
              (apply (global ("Stdlib" "-.")) (local ("x" 44)) (local ("y" 45)))
              (apply (global ("Stdlib" "*.")) (local ("x" 44)) (local ("y" 45)))
              (apply (global ("Stdlib" "/.")) (local ("x" 44)) (local ("y" 45)))
              (apply (global ("Stdlib" "~-.")) (local ("x" 44)))
              (apply (global ("Stdlib" "**")) (local ("x" 44)) (float "2"))
              (apply (global ("Stdlib" "**")) (float "2") (local ("y" 45)))
              (apply (global ("Stdlib" "abs_float")) (local ("y" 45)))
              (apply (global ("Stdlib" "~-.")) (local ("y" 45)))))))))
  (machine "main" (at 5 0 10 99) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 7 36 7 42)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 58))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 47) (name ("Stdlib" "float")))
              (pvar ("b" 48) (name ("Stdlib" "float")))
              (pvar ("c" 49) (name ("Stdlib" "float")))
              (pvar ("d" 50) (name ("Stdlib" "float")))
              (pvar ("e" 51) (name ("Stdlib" "float")))
              (pvar ("f" 52) (name ("Stdlib" "float")))
              (pvar ("g" 53) (name ("Stdlib" "float")))
              (pvar ("h" 54) (name ("Stdlib" "float")))
              (pvar ("i" 55) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 57)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 47))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 49))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("e" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("f" 52))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("g" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("h" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("i" 55))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
