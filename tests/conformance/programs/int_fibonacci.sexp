(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_fibonacci")
 (source "int_fibonacci.zls")
 (digest "md5:74be09e8cc109f1653544f09c772115f")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 9 27)
    (doc
      "sequences that leave 63 bits: Fibonacci ten at a time and by doubling, sums of sums, squares"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 14 31)))
 (results
  (result "pure" (parts (named "a") (named "d") (named "total") (named "q"))))
 (code
  (machine "pure" (at 2 0 9 27) discrete (params)
    (memories
      (memory ("m" 90) (name ("Stdlib" "int")) (value (int 42)) (at 9 10 9 11))
      (memory ("m" 88) (name ("Stdlib" "int")) (value (int 42)) (at 8 57 8 58))
      (memory ("m" 86) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15))
      (memory ("m" 84) (name ("Stdlib" "int")) (value (int 42)) (at 7 42 7 43))
      (memory ("m" 82) (name ("Stdlib" "int")) (value (int 42)) (at 7 10 7 11))
      (memory ("m" 80) (name ("Stdlib" "int")) (value (int 42)) (at 3 27 3 28))
      (memory ("m" 78) (name ("Stdlib" "int")) (value (int 42)) (at 3 10 3 11))
      (memory ("nb" 74) (name ("Stdlib" "int")) (value (int 42)) (at 5 21 5 23))
      (memory ("na" 73) (name ("Stdlib" "int")) (value (int 42)) (at 5 4 5 6)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 90)) (int 3))
          (set (memory ("m" 88)) (int 1))
          (set (memory ("m" 86)) (int 0))
          (set (memory ("m" 84)) (int 5))
          (set (memory ("m" 82)) (int 3))
          (set (memory ("m" 80)) (int 1))
          (set (memory ("m" 78)) (int 0))))
      (method "step"
        (params (pvar ("t" 68) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 91) (name ("Stdlib" "int"))) (state (memory ("m" 90))) (at))
          (set
            (memory ("m" 90))
            (apply
              (global ("Stdlib" "-"))
              (apply (global ("Stdlib" "*")) (local ("x" 91)) (local ("x" 91)))
              (local ("t" 68))))
          (let (pvar ("x" 89) (name ("Stdlib" "int"))) (state (memory ("m" 88))) (at))
          (set
            (memory ("m" 88))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (local ("x" 89)) (int 4))
              (local ("t" 68))))
          (let (pvar ("x" 87) (name ("Stdlib" "int"))) (state (memory ("m" 86))) (at))
          (set
            (memory ("m" 86))
            (apply
              (global ("Stdlib" "+"))
              (local ("x" 87))
              (apply (global ("Stdlib" "*")) (local ("x" 89)) (int 1000))))
          (let (pvar ("x" 85) (name ("Stdlib" "int"))) (state (memory ("m" 84))) (at))
          (let (pvar ("x" 83) (name ("Stdlib" "int"))) (state (memory ("m" 82))) (at))
          (set
            (memory ("m" 84))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (local ("x" 83)) (local ("x" 83)))
              (apply (global ("Stdlib" "*")) (local ("x" 85)) (local ("x" 85)))))
          (set
            (memory ("m" 82))
            (apply
              (global ("Stdlib" "*"))
              (local ("x" 83))
              (apply
                (global ("Stdlib" "-"))
                (apply (global ("Stdlib" "*")) (int 2) (local ("x" 85)))
                (local ("x" 83)))))
          (let (pvar ("x" 81) (name ("Stdlib" "int"))) (state (memory ("m" 80))) (at))
          (let (pvar ("x" 79) (name ("Stdlib" "int"))) (state (memory ("m" 78))) (at))
          (set (memory ("na" 73)) (local ("x" 79)))
          (set (memory ("nb" 74)) (apply (global ("Stdlib" "+")) (local ("x" 81)) (local ("t" 68))))
          (for to ("i" 92) (int 0) (int 9)
            (seq
              (let (pvar ("l" 94) (name ("Stdlib" "int"))) (state (memory ("nb" 74))) (at))
              (set
                (memory ("nb" 74))
                (apply
                  (global ("Stdlib" "+"))
                  (state (memory ("na" 73)))
                  (state (memory ("nb" 74)))))
              (set (memory ("na" 73)) (local ("l" 94)))))
          (set (memory ("m" 80)) (state (memory ("nb" 74))))
          (set (memory ("m" 78)) (state (memory ("na" 73))))
          (exp (tuple (local ("x" 79)) (local ("x" 83)) (local ("x" 87)) (local ("x" 91))))))))
  (machine "main" (at 10 0 14 31) discrete (params)
    (memories (memory ("m" 100) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 102) (global "pure") discrete (params) (at 12 21 12 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 100)) (int 0)) (exp (call "reset" "pure" (instance ("i" 102))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 101) (name ("Stdlib" "int"))) (state (memory ("m" 100))) (at))
          (set (memory ("m" 100)) (apply (global ("Stdlib" "+")) (local ("x" 101)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 96) (name ("Stdlib" "int")))
              (pvar ("b" 97) (name ("Stdlib" "int")))
              (pvar ("c" 98) (name ("Stdlib" "int")))
              (pvar ("d" 99) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 102)) (local ("x" 101)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 96))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 97))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 98))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 99))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
