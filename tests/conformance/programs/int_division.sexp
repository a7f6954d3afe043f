(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_division")
 (source "int_division.zls")
 (digest "md5:e68d0420ae2ef48db6d55a81611a06d9")
 (needs "Stdlib")
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
        (name ("Stdlib" "int"))))
    (at 2 0 6 36)
    (doc "division and remainder at the edges, and the greatest common divisor by steps"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 12 49)))
 (results
  (result "pure"
    (parts (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (named "g"))))
 (code
  (machine "pure" (at 2 0 6 36) discrete (params)
    (memories
      (memory ("i" 61) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 58)
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
        (value (tuple (int 42) (int 42)))
        (at 5 15 5 52)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 61)) (bool true)))
      (method "step"
        (params (pvar ("t" 52) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (when
            (state (memory ("i" 61)))
            (set
              (memory ("m" 58))
              (tuple
                (apply (global ("Stdlib" "-")) (global ("Stdlib" "max_int")) (int 5))
                (apply (global ("Stdlib" "+")) (int 3689348814741910320) (local ("t" 52))))))
          (set (memory ("i" 61)) (bool false))
          (let
            (ptuple (pvar ("x" 59) (name ("Stdlib" "int"))) (pvar ("x" 60) (name ("Stdlib" "int"))))
            (state (memory ("m" 58)))
            (at))
          (let
            (pvar ("g" 54) (name ("Stdlib" "int")))
            (if
              (apply (global ("Stdlib" "=")) (local ("x" 60)) (int 0))
              (local ("x" 59))
              (apply (global ("Stdlib" "-")) (local ("x" 59)) (local ("x" 60))))
            (at 6 6 6 7))
          (set
            (memory ("m" 58))
            (if
              (apply (global ("Stdlib" "=")) (local ("x" 60)) (int 0))
              (tuple (local ("x" 59)) (local ("x" 60)))
              (tuple
                (local ("x" 60))
                (apply (global ("Stdlib" "mod")) (local ("x" 59)) (local ("x" 60))))))
          (let
            (pvar ("m" 55) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "-")) (int 0) (int 1))
              (apply (global ("Stdlib" "-")) (local ("t" 52)) (local ("t" 52))))
            (at 4 6 4 7))
          (let
            (pvar ("d" 53) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "-"))
              (apply
                (global ("Stdlib" "-"))
                (apply (global ("Stdlib" "-")) (local ("t" 52)) (local ("t" 52)))
                (int 1))
              (local ("t" 52)))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "/")) (global ("Stdlib" "min_int")) (local ("d" 53)))
              (apply (global ("Stdlib" "mod")) (global ("Stdlib" "min_int")) (local ("d" 53)))
              (apply (global ("Stdlib" "/")) (global ("Stdlib" "max_int")) (local ("d" 53)))
              (apply
                (global ("Stdlib" "/"))
                (apply (global ("Stdlib" "+")) (global ("Stdlib" "min_int")) (local ("t" 52)))
                (local ("m" 55)))
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "+")) (global ("Stdlib" "min_int")) (local ("t" 52)))
                (local ("m" 55)))
              (apply
                (global ("Stdlib" "abs"))
                (apply (global ("Stdlib" "+")) (global ("Stdlib" "min_int")) (local ("t" 52))))
              (apply
                (global ("Stdlib" "-"))
                (int 0)
                (apply (global ("Stdlib" "+")) (global ("Stdlib" "min_int")) (local ("t" 52))))
              (local ("g" 54))))))))
  (machine "main" (at 7 0 12 49) discrete (params)
    (memories (memory ("m" 71) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 73) (global "pure") discrete (params) (at 9 33 9 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 71)) (int 0)) (exp (call "reset" "pure" (instance ("i" 73))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 72) (name ("Stdlib" "int"))) (state (memory ("m" 71))) (at))
          (set (memory ("m" 71)) (apply (global ("Stdlib" "+")) (local ("x" 72)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 63) (name ("Stdlib" "int")))
              (pvar ("b" 64) (name ("Stdlib" "int")))
              (pvar ("c" 65) (name ("Stdlib" "int")))
              (pvar ("d" 66) (name ("Stdlib" "int")))
              (pvar ("e" 67) (name ("Stdlib" "int")))
              (pvar ("f" 68) (name ("Stdlib" "int")))
              (pvar ("g" 69) (name ("Stdlib" "int")))
              (pvar ("h" 70) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 73)) (local ("x" 72)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 64))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 65))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 66))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 67))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 69))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("h" 70))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
