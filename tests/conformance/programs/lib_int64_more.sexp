(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_int64_more")
 (source "lib_int64_more.zls")
 (digest "md5:1df30c663e961d10c04ebdfca5cecb00")
 (needs "Int32" "Int64" "Nativeint" "Stdlib")
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
        (name ("Stdlib" "float"))))
    (at 3 0 4 40))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 12 112)))
 (results)
 (code
  (open "Int64")
  (machine "pure" (at 3 0 4 40) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 40) (name ("Stdlib" "int"))))
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
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 41) (name ("Int64" "t")))
            (apply
              (global ("Int64" "of_int"))
              (apply
                (global ("Stdlib" "-"))
                (apply (global ("Stdlib" "*")) (local ("t" 40)) (int 1000000))
                (int 5500000)))
            (at 4 6 4 7))
          (exp
            (tuple
              (apply
                (global ("Int64" "to_int"))
                (apply (global ("Int64" "logor")) (local ("x" 41)) (global ("Int64" "one"))))
              (apply
                (global ("Int64" "to_int"))
                (apply (global ("Int64" "logxor")) (local ("x" 41)) (global ("Int64" "minus_one"))))
              (apply
                (global ("Int64" "to_int"))
                (apply (global ("Int64" "neg")) (apply (global ("Int64" "pred")) (local ("x" 41)))))
              (apply
                (global ("Int64" "to_int"))
                (apply
                  (global ("Int64" "of_float"))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "float")) (local ("t" 40)))
                    (float "1.5"))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int64" "to_int32"))
                  (apply (global ("Int64" "shift_left")) (local ("x" 41)) (int 8))))
              (apply
                (global ("Int64" "to_int"))
                (apply (global ("Int64" "shift_right")) (local ("x" 41)) (int 3)))
              (apply
                (global ("Int64" "to_int"))
                (apply
                  (global ("Int64" "sub"))
                  (apply
                    (global ("Int64" "of_int32"))
                    (apply (global ("Int32" "of_int")) (local ("t" 40))))
                  (global ("Int64" "zero"))))
              (apply
                (global ("Int64" "float_of_bits"))
                (apply
                  (global ("Int64" "add"))
                  (apply (global ("Int64" "bits_of_float")) (float "1"))
                  (apply (global ("Int64" "of_int")) (local ("t" 40)))))
              (apply (global ("Int64" "to_float")) (global ("Int64" "min_int")))))))))
  (machine "main" (at 5 0 12 112) discrete (params)
    (memories (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 54) (global "pure") discrete (params) (at 7 36 7 42)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 52)) (int 0)) (exp (call "reset" "pure" (instance ("i" 54))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 43) (name ("Stdlib" "int")))
              (pvar ("b" 44) (name ("Stdlib" "int")))
              (pvar ("c" 45) (name ("Stdlib" "int")))
              (pvar ("d" 46) (name ("Stdlib" "int")))
              (pvar ("e" 47) (name ("Stdlib" "int")))
              (pvar ("f" 48) (name ("Stdlib" "int")))
              (pvar ("g" 49) (name ("Stdlib" "int")))
              (pvar ("h" 50) (name ("Stdlib" "float")))
              (pvar ("i" 51) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 54)) (local ("x" 53)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 43))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 44))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 45))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 47))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 49))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("h" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("i" 51))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Int64" "to_string"))
                (apply (global ("Int64" "of_int")) (local ("x" 53)))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Int64" "format"))
                (string "%d")
                (apply (global ("Int64" "of_int")) (int 7))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Int64" "to_int"))
                (apply (global ("Int64" "of_string")) (string "-12"))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Nativeint" "to_int"))
                (apply
                  (global ("Int64" "to_nativeint"))
                  (apply (global ("Int64" "of_int")) (local ("x" 53))))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
