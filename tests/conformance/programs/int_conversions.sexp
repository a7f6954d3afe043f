(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_conversions")
 (source "int_conversions.zls")
 (digest "md5:ac4463492e3ee81db478028e164400f6")
 (needs "Int32" "Int64" "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 4 87)
    (doc "floats that are too large for an integer, integers that are too large for others, and text"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 11 92)))
 (results
  (result "pure"
    (parts (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (nameless)
      (nameless)
      (named "n"))))
 (code
  (machine "pure" (at 2 0 4 87) discrete (params)
    (memories (memory ("m" 51) (name ("Stdlib" "float")) (value (float "42")) (at 3 12 3 21)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 51)) (float "3000000")))
      (method "step"
        (params (pvar ("t" 48) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("n" 50) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "-"))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "int_of_string")) (string "0x7FFFFFFFFFFFFFFF"))
                (apply (global ("Stdlib" "int_of_string")) (string "-4611686018427387904")))
              (local ("t" 48)))
            (at 4 6 4 7))
          (let (pvar ("x" 52) (name ("Stdlib" "float"))) (state (memory ("m" 51))) (at))
          (set (memory ("m" 51)) (apply (global ("Stdlib" "*.")) (local ("x" 52)) (float "1000")))
          (exp
            (tuple
              (apply (global ("Stdlib" "truncate")) (local ("x" 52)))
              (apply
                (global ("Stdlib" "int_of_float"))
                (apply (global ("Stdlib" "-.")) (float "0") (local ("x" 52))))
              (apply
                (global ("Stdlib" "int_of_float"))
                (apply (global ("Stdlib" "*.")) (local ("x" 52)) (global ("Stdlib" "nan"))))
              (apply
                (global ("Stdlib" "float"))
                (apply (global ("Stdlib" "-")) (global ("Stdlib" "max_int")) (local ("t" 48))))
              (apply
                (global ("Int64" "to_int"))
                (apply
                  (global ("Int64" "of_int"))
                  (apply (global ("Stdlib" "-")) (global ("Stdlib" "max_int")) (local ("t" 48)))))
              (apply
                (global ("Int64" "to_int"))
                (apply
                  (global ("Int64" "add"))
                  (global ("Int64" "max_int"))
                  (apply (global ("Int64" "of_int")) (local ("t" 48)))))
              (apply
                (global ("Int32" "to_int"))
                (apply
                  (global ("Int32" "of_int"))
                  (apply (global ("Stdlib" "-")) (global ("Stdlib" "max_int")) (local ("t" 48)))))
              (apply
                (global ("Int64" "to_int"))
                (apply (global ("Int64" "of_float")) (local ("x" 52))))
              (apply
                (global ("Int32" "to_int"))
                (apply (global ("Int32" "of_float")) (local ("x" 52))))
              (local ("n" 50))))))))
  (machine "main" (at 5 0 11 92) discrete (params)
    (memories (memory ("m" 64) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 66) (global "pure") discrete (params) (at 7 39 7 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 64)) (int 0)) (exp (call "reset" "pure" (instance ("i" 66))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 65) (name ("Stdlib" "int"))) (state (memory ("m" 64))) (at))
          (set (memory ("m" 64)) (apply (global ("Stdlib" "+")) (local ("x" 65)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 54) (name ("Stdlib" "int")))
              (pvar ("b" 55) (name ("Stdlib" "int")))
              (pvar ("c" 56) (name ("Stdlib" "int")))
              (pvar ("d" 57) (name ("Stdlib" "float")))
              (pvar ("e" 58) (name ("Stdlib" "int")))
              (pvar ("f" 59) (name ("Stdlib" "int")))
              (pvar ("g" 60) (name ("Stdlib" "int")))
              (pvar ("h" 61) (name ("Stdlib" "int")))
              (pvar ("i" 62) (name ("Stdlib" "int")))
              (pvar ("j" 63) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 66)) (local ("x" 65)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 55))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 56))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 57))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 58))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 59))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 60))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("h" 61))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("i" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("j" 63))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "^"))
                (apply
                  (global ("Stdlib" "string_of_int"))
                  (apply (global ("Stdlib" "+")) (global ("Stdlib" "min_int")) (local ("x" 65))))
                (apply
                  (global ("Stdlib" "string_of_int"))
                  (apply (global ("Stdlib" "+")) (global ("Stdlib" "max_int")) (local ("x" 65))))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
