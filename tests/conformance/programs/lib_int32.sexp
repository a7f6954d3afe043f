(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_int32")
 (source "lib_int32.zls")
 (digest "md5:78365aca54feeae6ad8c93d54543274b")
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
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 3 0 4 34))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 10 80)))
 (results)
 (code
  (open "Int32")
  (machine "pure" (at 3 0 4 34) discrete (params) (memories) (instances)
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
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 41) (name ("Int32" "t")))
            (apply
              (global ("Int32" "of_int"))
              (apply
                (global ("Stdlib" "-"))
                (apply (global ("Stdlib" "*")) (local ("t" 40)) (int 1000))
                (int 5500)))
            (at 4 6 4 7))
          (exp
            (tuple
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "add"))
                  (global ("Int32" "max_int"))
                  (apply (global ("Int32" "of_int")) (local ("t" 40)))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "mul"))
                  (apply (global ("Int32" "of_int")) (int 100000))
                  (apply
                    (global ("Int32" "of_int"))
                    (apply (global ("Stdlib" "*")) (local ("t" 40)) (int 100000)))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "div"))
                  (local ("x" 41))
                  (apply (global ("Int32" "of_int")) (int 3))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "rem"))
                  (local ("x" 41))
                  (apply (global ("Int32" "of_int")) (int 3))))
              (apply
                (global ("Int32" "to_float"))
                (apply (global ("Int32" "neg")) (local ("x" 41))))
              (apply
                (global ("Int32" "to_int"))
                (apply (global ("Int32" "logxor")) (local ("x" 41)) (global ("Int32" "min_int"))))
              (apply
                (global ("Int32" "to_int"))
                (apply (global ("Int32" "shift_left")) (local ("x" 41)) (int 4)))
              (apply
                (global ("Int32" "to_int"))
                (apply (global ("Int32" "shift_right")) (local ("x" 41)) (int 1)))
              (apply
                (global ("Int32" "to_int"))
                (apply (global ("Int32" "shift_right_logical")) (local ("x" 41)) (int 28)))))))))
  (machine "main" (at 5 0 10 80) discrete (params)
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
              (pvar ("e" 47) (name ("Stdlib" "float")))
              (pvar ("f" 48) (name ("Stdlib" "int")))
              (pvar ("g" 49) (name ("Stdlib" "int")))
              (pvar ("h" 50) (name ("Stdlib" "int")))
              (pvar ("i" 51) (name ("Stdlib" "int"))))
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
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("e" 47))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 49))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("h" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("i" 51))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
