(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_complex")
 (source "lib_complex.zls")
 (digest "md5:4fe5e0f98513c9e02e6869d37535dc40")
 (needs "Complex" "Stdlib")
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
    (at 3 0 8 22))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 14 99)))
 (results)
 (code
  (open "Complex")
  (machine "pure" (at 3 0 8 22) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 52) (name ("Stdlib" "int"))))
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
            (pvar ("z" 57) (name ("Complex" "t")))
            (record
              (("Complex" "re") (apply (global ("Stdlib" "float")) (local ("t" 52))))
              (("Complex" "im") (float "1.5")))
            (at 4 6 4 7))
          (let
            (pvar ("e" 53) (name ("Complex" "t")))
            (apply (global ("Complex" "exp")) (apply (global ("Complex" "sqrt")) (local ("z" 57))))
            (at 8 6 8 7))
          (let
            (pvar ("q" 55) (name ("Complex" "t")))
            (apply
              (global ("Complex" "div"))
              (local ("z" 57))
              (apply
                (global ("Complex" "sub"))
                (global ("Complex" "one"))
                (apply (global ("Complex" "neg")) (local ("z" 57)))))
            (at 7 6 7 7))
          (let
            (pvar ("p" 54) (name ("Complex" "t")))
            (apply
              (global ("Complex" "polar"))
              (float "2")
              (apply (global ("Stdlib" "float")) (local ("t" 52))))
            (at 6 6 6 7))
          (let
            (pvar ("s" 56) (name ("Complex" "t")))
            (apply
              (global ("Complex" "add"))
              (local ("z" 57))
              (apply
                (global ("Complex" "mul"))
                (global ("Complex" "i"))
                (apply (global ("Complex" "conj")) (local ("z" 57)))))
            (at 5 6 5 7))
          (exp
            (tuple
              (field (local ("s" 56)) ("Complex" "re"))
              (field (local ("s" 56)) ("Complex" "im"))
              (field (local ("p" 54)) ("Complex" "re"))
              (field (local ("p" 54)) ("Complex" "im"))
              (apply (global ("Complex" "norm")) (local ("z" 57)))
              (apply (global ("Complex" "arg")) (local ("z" 57)))
              (field (local ("q" 55)) ("Complex" "re"))
              (field (local ("q" 55)) ("Complex" "im"))
              (field (local ("e" 53)) ("Complex" "re"))))))))
  (machine "main" (at 9 0 14 99) discrete (params)
    (memories (memory ("m" 68) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 70) (global "pure") discrete (params) (at 11 36 11 42)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 68)) (int 0)) (exp (call "reset" "pure" (instance ("i" 70))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 69) (name ("Stdlib" "int"))) (state (memory ("m" 68))) (at))
          (set (memory ("m" 68)) (apply (global ("Stdlib" "+")) (local ("x" 69)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 59) (name ("Stdlib" "float")))
              (pvar ("b" 60) (name ("Stdlib" "float")))
              (pvar ("c" 61) (name ("Stdlib" "float")))
              (pvar ("d" 62) (name ("Stdlib" "float")))
              (pvar ("e" 63) (name ("Stdlib" "float")))
              (pvar ("f" 64) (name ("Stdlib" "float")))
              (pvar ("g" 65) (name ("Stdlib" "float")))
              (pvar ("h" 66) (name ("Stdlib" "float")))
              (pvar ("k" 67) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 70)) (local ("x" 69)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 59))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 60))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 61))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("e" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("f" 64))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("g" 65))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("h" 66))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("k" 67))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
