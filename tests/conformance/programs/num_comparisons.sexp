(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_comparisons")
 (source "num_comparisons.zls")
 (digest "md5:f109728671dcdb74c8fdd97be3859906")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 5 36)
    (doc "comparisons of integers, floats, booleans, characters and unit"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 13 49)))
 (results)
 (code
  (machine "pure" (at 2 0 5 36) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 55) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("c" 57) (name ("Stdlib" "char")))
            (if (apply (global ("Stdlib" "<")) (local ("t" 55)) (int 3)) (char 97) (char 100))
            (at 5 6 5 7))
          (let
            (pvar ("b" 56) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 55)) (int 2))
              (int 0))
            (at 4 6 4 7))
          (let
            (pvar ("x" 58) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "/."))
              (apply (global ("Stdlib" "float")) (local ("t" 55)))
              (float "2"))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "<")) (local ("t" 55)) (int 5))
              (apply (global ("Stdlib" "<=")) (local ("x" 58)) (float "2.5"))
              (apply (global ("Stdlib" ">")) (local ("t" 55)) (int 3))
              (apply (global ("Stdlib" ">=")) (local ("x" 58)) (float "2"))
              (apply (global ("Stdlib" "=")) (local ("t" 55)) (int 4))
              (apply (global ("Stdlib" "<>")) (local ("t" 55)) (int 4))
              (apply (global ("Stdlib" "<")) (local ("b" 56)) (bool true))
              (apply (global ("Stdlib" ">=")) (local ("c" 57)) (char 99))
              (apply (global ("Stdlib" "=")) (unit) (unit))
              (apply (global ("Stdlib" "compare")) (local ("t" 55)) (int 5))
              (apply (global ("Stdlib" "compare")) (local ("x" 58)) (float "2.5"))
              (apply (global ("Stdlib" "compare")) (local ("b" 56)) (bool false))))))))
  (machine "main" (at 6 0 13 49) discrete (params)
    (memories (memory ("m" 72) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 8 45 8 51)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 72)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 73) (name ("Stdlib" "int"))) (state (memory ("m" 72))) (at))
          (set (memory ("m" 72)) (apply (global ("Stdlib" "+")) (local ("x" 73)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 60) (name ("Stdlib" "bool")))
              (pvar ("b" 61) (name ("Stdlib" "bool")))
              (pvar ("c" 62) (name ("Stdlib" "bool")))
              (pvar ("d" 63) (name ("Stdlib" "bool")))
              (pvar ("e" 64) (name ("Stdlib" "bool")))
              (pvar ("f" 65) (name ("Stdlib" "bool")))
              (pvar ("g" 66) (name ("Stdlib" "bool")))
              (pvar ("h" 67) (name ("Stdlib" "bool")))
              (pvar ("i" 68) (name ("Stdlib" "bool")))
              (pvar ("j" 69) (name ("Stdlib" "int")))
              (pvar ("k" 70) (name ("Stdlib" "int")))
              (pvar ("l" 71) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 74)) (local ("x" 73)))
            (at 8 7 8 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("Stdlib" "&&")) (local ("a" 60)) (local ("b" 61)))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("Stdlib" "||")) (local ("c" 62)) (local ("d" 63)))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("Stdlib" "<>")) (local ("e" 64)) (local ("f" 65)))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("g" 66))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("h" 67))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("i" 68))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("j" 69))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("k" 70))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("l" 71))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
