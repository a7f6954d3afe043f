(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_nativeint")
 (source "lib_nativeint.zls")
 (digest "md5:c3c0a006cbf698564fa08b72a2299d5c")
 (needs "Int32" "Nativeint" "Stdlib")
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
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))))
    (at 3 0 4 34))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 12 18)))
 (results)
 (code
  (open "Nativeint")
  (machine "pure" (at 3 0 4 34) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 43) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 44) (name ("Nativeint" "t")))
            (apply
              (global ("Nativeint" "of_int"))
              (apply
                (global ("Stdlib" "-"))
                (apply (global ("Stdlib" "*")) (local ("t" 43)) (int 1000))
                (int 5500)))
            (at 4 6 4 7))
          (exp
            (tuple
              (apply
                (global ("Nativeint" "to_int"))
                (apply (global ("Nativeint" "abs")) (local ("x" 44))))
              (apply
                (global ("Nativeint" "to_int"))
                (apply (global ("Nativeint" "lognot")) (local ("x" 44))))
              (apply
                (global ("Nativeint" "to_int"))
                (apply
                  (global ("Nativeint" "neg"))
                  (apply (global ("Nativeint" "succ")) (local ("x" 44)))))
              (apply
                (global ("Nativeint" "to_int"))
                (apply (global ("Nativeint" "pred")) (global ("Nativeint" "one"))))
              (apply
                (global ("Nativeint" "to_int"))
                (apply
                  (global ("Nativeint" "of_float"))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "float")) (local ("t" 43)))
                    (float "1.5"))))
              (apply
                (global ("Int32" "to_int"))
                (apply (global ("Nativeint" "to_int32")) (local ("x" 44))))
              (apply
                (global ("Nativeint" "to_int"))
                (apply
                  (global ("Nativeint" "of_int32"))
                  (apply (global ("Int32" "of_int")) (local ("t" 43)))))
              (apply (global ("Nativeint" "to_float")) (global ("Nativeint" "max_int")))
              (apply (global ("Nativeint" "to_float")) (global ("Nativeint" "min_int")))
              (global ("Nativeint" "size"))))))))
  (machine "main" (at 5 0 12 18) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 7 39 7 45)))
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
              (pvar ("a" 46) (name ("Stdlib" "int")))
              (pvar ("b" 47) (name ("Stdlib" "int")))
              (pvar ("c" 48) (name ("Stdlib" "int")))
              (pvar ("d" 49) (name ("Stdlib" "int")))
              (pvar ("e" 50) (name ("Stdlib" "int")))
              (pvar ("f" 51) (name ("Stdlib" "int")))
              (pvar ("g" 52) (name ("Stdlib" "int")))
              (pvar ("h" 53) (name ("Stdlib" "float")))
              (pvar ("i" 54) (name ("Stdlib" "float")))
              (pvar ("j" 55) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 57)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 47))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 49))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 52))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("h" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("i" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("j" 55))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Nativeint" "to_string")) (global ("Nativeint" "zero"))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Nativeint" "to_string")) (global ("Nativeint" "minus_one"))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Nativeint" "to_int"))
                (apply (global ("Nativeint" "of_string")) (string "34"))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
