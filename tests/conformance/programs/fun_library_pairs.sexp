(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_library_pairs")
 (source "fun_library_pairs.zls")
 (digest "md5:61a92206e6faccc7622e4cdc20c09b7c")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "float"))))
    (at 2 0 4 21)
    (doc "pairs and conversions of the library"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 10 51)))
 (results)
 (code
  (machine "pure" (at 2 0 4 21) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("b" 29) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 28)) (int 2))
              (int 0))
            (at 4 6 4 7))
          (let
            (pvar ("p" 30) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("t" 28)) (int 2))
            (at 3 11 3 16))
          (let
            (pvar ("p" 31) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "float")) (local ("t" 28)))
            (at 3 18 3 25))
          (exp
            (tuple
              (apply (global ("Stdlib" "fst")) (tuple (local ("p" 30)) (local ("p" 31))))
              (apply (global ("Stdlib" "snd")) (tuple (local ("p" 30)) (local ("p" 31))))
              (apply
                (global ("Stdlib" "fst"))
                (apply
                  (global ("Stdlib" "snd"))
                  (tuple (local ("t" 28)) (tuple (local ("b" 29)) (int 0)))))
              (apply
                (global ("Stdlib" "float_of_int"))
                (apply
                  (global ("Stdlib" "int_of_float"))
                  (apply (global ("Stdlib" "float")) (local ("t" 28)))))))))))
  (machine "main" (at 5 0 10 51) discrete (params)
    (memories (memory ("m" 37) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 39) (global "pure") discrete (params) (at 7 21 7 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 37)) (int 0)) (exp (call "reset" "pure" (instance ("i" 39))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 38) (name ("Stdlib" "int"))) (state (memory ("m" 37))) (at))
          (set (memory ("m" 37)) (apply (global ("Stdlib" "+")) (local ("x" 38)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 33) (name ("Stdlib" "int")))
              (pvar ("b" 34) (name ("Stdlib" "float")))
              (pvar ("c" 35) (name ("Stdlib" "bool")))
              (pvar ("d" 36) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 39)) (local ("x" 38)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 33))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 35))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 36))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
