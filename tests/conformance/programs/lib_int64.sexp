(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_int64")
 (source "lib_int64.zls")
 (digest "md5:4b37cd90c0f79a0da7b26a3c448dca40")
 (needs "Int64" "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 3 0 4 38))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 9 111)))
 (results)
 (code
  (open "Int64")
  (machine "pure" (at 3 0 4 38) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 34) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 35) (name ("Int64" "t")))
            (apply
              (global ("Int64" "of_int"))
              (apply
                (global ("Stdlib" "-"))
                (apply (global ("Stdlib" "*")) (local ("t" 34)) (int 100000))
                (int 550000)))
            (at 4 6 4 7))
          (exp
            (tuple
              (apply
                (global ("Int64" "to_float"))
                (apply
                  (global ("Int64" "add"))
                  (global ("Int64" "max_int"))
                  (apply (global ("Int64" "of_int")) (local ("t" 34)))))
              (apply
                (global ("Int64" "to_int"))
                (apply (global ("Int64" "mul")) (local ("x" 35)) (local ("x" 35))))
              (apply
                (global ("Int64" "to_int"))
                (apply
                  (global ("Int64" "div"))
                  (local ("x" 35))
                  (apply (global ("Int64" "of_int")) (int 7))))
              (apply
                (global ("Int64" "to_int"))
                (apply
                  (global ("Int64" "rem"))
                  (local ("x" 35))
                  (apply (global ("Int64" "of_int")) (int 7))))
              (apply
                (global ("Int64" "to_int"))
                (apply
                  (global ("Int64" "logand"))
                  (local ("x" 35))
                  (apply (global ("Int64" "lognot")) (global ("Int64" "one")))))
              (apply
                (global ("Int64" "to_int"))
                (apply (global ("Int64" "shift_right_logical")) (local ("x" 35)) (int 60)))
              (apply
                (global ("Int64" "to_int"))
                (apply (global ("Int64" "succ")) (apply (global ("Int64" "abs")) (local ("x" 35)))))))))))
  (machine "main" (at 5 0 9 111) discrete (params)
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
              (pvar ("a" 37) (name ("Stdlib" "float")))
              (pvar ("b" 38) (name ("Stdlib" "int")))
              (pvar ("c" 39) (name ("Stdlib" "int")))
              (pvar ("d" 40) (name ("Stdlib" "int")))
              (pvar ("e" 41) (name ("Stdlib" "int")))
              (pvar ("f" 42) (name ("Stdlib" "int")))
              (pvar ("g" 43) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 37))) (at))
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
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 43))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
