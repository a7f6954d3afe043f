(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Dly_chains")
 (source "dly_chains.zls")
 (digest "md5:33b539a61d154ead267e08d515670493")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))))
    (at 2 0 6 38)
    (doc "chains of delays with initial values of all basic types"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 11 49)))
 (results
  (result "pure" (parts (named "a") (named "b") (named "c") (named "d"))))
 (code
  (machine "pure" (at 2 0 6 38) discrete (params)
    (memories
      (memory ("i" 82) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 79) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("m" 76) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("m" 73) (name ("Stdlib" "bool")) (value (bool false)) (at 5 10 5 14))
      (memory ("m" 71) (name ("Stdlib" "bool")) (value (bool false)) (at 5 19 5 24))
      (memory ("m" 69) (name ("Stdlib" "float")) (value (float "42")) (at 4 10 4 13))
      (memory ("m" 67) (name ("Stdlib" "float")) (value (float "42")) (at 4 18 4 27))
      (memory ("m" 65) (name ("Stdlib" "int")) (value (int 42)) (at 3 10 3 11))
      (memory ("m" 63) (name ("Stdlib" "int")) (value (int 42)) (at 3 16 3 17))
      (memory ("m" 61) (name ("Stdlib" "int")) (value (int 42)) (at 3 22 3 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 82)) (bool true))
          (set (memory ("m" 71)) (bool false))
          (set (memory ("m" 73)) (bool true))
          (set (memory ("m" 69)) (float "0.5"))
          (set (memory ("m" 61)) (int 3))
          (set (memory ("m" 63)) (int 2))
          (set (memory ("m" 65)) (int 1))))
      (method "step"
        (params (pvar ("t" 56) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 75) (name ("Stdlib" "int")))
            (if (state (memory ("i" 82))) (int 2) (local ("t" 56)))
            (at 6 29 6 37))
          (let
            (pvar ("x" 78) (name ("Stdlib" "int")))
            (if (state (memory ("i" 82))) (int 1) (state (memory ("m" 76))))
            (at 6 19 6 38))
          (let
            (pvar ("x" 81) (name ("Stdlib" "int")))
            (if (state (memory ("i" 82))) (int 0) (state (memory ("m" 79))))
            (at 6 10 6 38))
          (when
            (state (memory ("i" 82)))
            (set (memory ("m" 67)) (apply (global ("Stdlib" "float")) (local ("t" 56)))))
          (set (memory ("i" 82)) (bool false))
          (set (memory ("m" 76)) (local ("x" 75)))
          (set (memory ("m" 79)) (local ("x" 78)))
          (let (pvar ("x" 72) (name ("Stdlib" "bool"))) (state (memory ("m" 71))) (at))
          (set
            (memory ("m" 71))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 56)) (int 2))
              (int 0)))
          (let (pvar ("x" 74) (name ("Stdlib" "bool"))) (state (memory ("m" 73))) (at))
          (set (memory ("m" 73)) (local ("x" 72)))
          (let (pvar ("x" 68) (name ("Stdlib" "float"))) (state (memory ("m" 67))) (at))
          (set
            (memory ("m" 67))
            (apply
              (global ("Stdlib" "float"))
              (apply (global ("Stdlib" "*")) (local ("t" 56)) (local ("t" 56)))))
          (let (pvar ("x" 70) (name ("Stdlib" "float"))) (state (memory ("m" 69))) (at))
          (set (memory ("m" 69)) (local ("x" 68)))
          (let (pvar ("x" 62) (name ("Stdlib" "int"))) (state (memory ("m" 61))) (at))
          (set (memory ("m" 61)) (local ("t" 56)))
          (let (pvar ("x" 64) (name ("Stdlib" "int"))) (state (memory ("m" 63))) (at))
          (set (memory ("m" 63)) (local ("x" 62)))
          (let (pvar ("x" 66) (name ("Stdlib" "int"))) (state (memory ("m" 65))) (at))
          (set (memory ("m" 65)) (local ("x" 64)))
          (exp (tuple (local ("x" 66)) (local ("x" 70)) (local ("x" 74)) (local ("x" 81))))))))
  (machine "main" (at 7 0 11 49) discrete (params)
    (memories (memory ("m" 88) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 90) (global "pure") discrete (params) (at 9 21 9 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 88)) (int 0)) (exp (call "reset" "pure" (instance ("i" 90))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 89) (name ("Stdlib" "int"))) (state (memory ("m" 88))) (at))
          (set (memory ("m" 88)) (apply (global ("Stdlib" "+")) (local ("x" 89)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 84) (name ("Stdlib" "int")))
              (pvar ("b" 85) (name ("Stdlib" "float")))
              (pvar ("c" 86) (name ("Stdlib" "bool")))
              (pvar ("d" 87) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 90)) (local ("x" 89)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 84))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 85))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 86))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 87))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
