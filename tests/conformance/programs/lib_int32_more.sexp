(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_int32_more")
 (source "lib_int32_more.zls")
 (digest "md5:2ae86da3c869e53f568e20c2381bbf7e")
 (needs "Int32" "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))))
    (at 3 0 4 34))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 11 56)))
 (results)
 (code
  (open "Int32")
  (machine "pure" (at 3 0 4 34) discrete (params) (memories) (instances)
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
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 35) (name ("Int32" "t")))
            (apply
              (global ("Int32" "of_int"))
              (apply
                (global ("Stdlib" "-"))
                (apply (global ("Stdlib" "*")) (local ("t" 34)) (int 1000))
                (int 5500)))
            (at 4 6 4 7))
          (exp
            (tuple
              (apply (global ("Int32" "to_int")) (apply (global ("Int32" "abs")) (local ("x" 35))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "logand"))
                  (local ("x" 35))
                  (apply (global ("Int32" "pred")) (global ("Int32" "one")))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "logor"))
                  (apply (global ("Int32" "lognot")) (local ("x" 35)))
                  (global ("Int32" "minus_one"))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "sub"))
                  (apply (global ("Int32" "succ")) (local ("x" 35)))
                  (global ("Int32" "zero"))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "of_float"))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "float")) (local ("t" 34)))
                    (float "1.5"))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "bits_of_float"))
                  (apply (global ("Stdlib" "float")) (local ("t" 34)))))
              (apply
                (global ("Int32" "float_of_bits"))
                (apply
                  (global ("Int32" "of_int"))
                  (apply (global ("Stdlib" "+")) (int 1065353216) (local ("t" 34)))))))))))
  (machine "main" (at 5 0 11 56) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 7 30 7 36)))
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
              (pvar ("e" 41) (name ("Stdlib" "int")))
              (pvar ("f" 42) (name ("Stdlib" "int")))
              (pvar ("g" 43) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 39))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 41))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 42))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("g" 43))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Int32" "to_string"))
                (apply (global ("Int32" "of_int")) (local ("x" 45)))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Int32" "format"))
                (string "%d")
                (apply (global ("Int32" "of_int")) (int 7))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Int32" "to_int"))
                (apply (global ("Int32" "of_string")) (string "-12"))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
