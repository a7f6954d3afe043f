(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_that_grow")
 (source "str_that_grow.zls")
 (digest "md5:b13e4f68e6122552df5747412d1fd3bc")
 (needs "Stdlib" "String")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 7 37)
    (doc "strings kept from one instant to the next that grow at each"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 13 76)))
 (results)
 (code
  (machine "pure" (at 2 0 7 37) discrete (params)
    (memories
      (memory ("i" 46) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 43) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 3 21 3 22))
      (memory ("u" 41) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 6 16 6 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 46)) (bool true)) (set (memory ("u" 41)) (string ""))))
      (method "step"
        (params (pvar ("t" 39) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 45) (name ("Stdlib" "string")))
            (if
              (state (memory ("i" 46)))
              (string "a")
              (apply (global ("Stdlib" "^")) (state (memory ("m" 43))) (string "b")))
            (at 3 12 3 28))
          (set (memory ("i" 46)) (bool false))
          (let (pvar ("l" 42) (name ("Stdlib" "string"))) (state (memory ("u" 41))) (at))
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 39)) (int 2))
            (case
              (pconst (int 0))
              (set
                (memory ("u" 41))
                (apply
                  (global ("Stdlib" "^"))
                  (local ("l" 42))
                  (apply
                    (global ("Stdlib" "^"))
                    (apply (global ("Stdlib" "string_of_int")) (local ("t" 39)))
                    (string ",")))))
            (case (wild)
              (set (memory ("u" 41)) (apply (global ("Stdlib" "^")) (local ("l" 42)) (string "-")))))
          (set (memory ("m" 43)) (local ("x" 45)))
          (exp
            (tuple
              (apply (global ("String" "length")) (local ("x" 45)))
              (apply (global ("String" "length")) (state (memory ("u" 41))))))))))
  (machine "main" (at 8 0 13 76) discrete (params)
    (memories
      (memory ("i" 59) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 57) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 11 15 11 16))
      (memory ("m" 54) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 10 25 10 26))
      (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 60) (global "pure") discrete (params) (at 12 15 12 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 59)) (bool true))
          (set (memory ("m" 52)) (int 0))
          (set (memory ("m" 57)) (string ""))
          (exp (call "reset" "pure" (instance ("i" 60))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("x" 56) (name ("Stdlib" "string")))
            (if
              (state (memory ("i" 59)))
              (string "a")
              (apply (global ("Stdlib" "^")) (state (memory ("m" 54))) (string "b")))
            (at 10 16 10 32))
          (set (memory ("i" 59)) (bool false))
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (set (memory ("m" 54)) (local ("x" 56)))
          (let (pvar ("x" 58) (name ("Stdlib" "string"))) (state (memory ("m" 57))) (at))
          (set
            (memory ("m" 57))
            (apply
              (global ("Stdlib" "^"))
              (local ("x" 58))
              (apply
                (global ("Stdlib" "^"))
                (apply (global ("Stdlib" "string_of_int")) (local ("x" 53)))
                (string ","))))
          (let
            (ptuple (pvar ("n" 51) (name ("Stdlib" "int"))) (pvar ("m" 50) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 60)) (local ("x" 53)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("x" 56))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("x" 58))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("m" 50))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
