(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_generators")
 (source "int_generators.zls")
 (digest "md5:5e770930fa1cc7b7fbd299321dd64322")
 (needs "Stdlib")
 (exports
  (val "step_of" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (name ("Stdlib" "int")))
    (at 2 0 3 74)
    (doc "linear congruential generators: products that leave 63 bits, a hundred rounds a step"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 4 0 8 54))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 31)))
 (results
  (result "step_of" (named "y"))
  (result "pure" (parts (named "x") (named "y") (named "z") (named "park"))))
 (code
  (machine "step_of" (at 2 0 3 74) discrete (params)
    (memories (memory ("y" 62) (name ("Stdlib" "int")) (value (int 42)) (at 3 29 3 30)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("a" 59) (name ("Stdlib" "int")))
            (pvar ("c" 60) (name ("Stdlib" "int")))
            (pvar ("x" 61) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (set (memory ("y" 62)) (local ("x" 61)))
          (for to ("i" 63) (int 0) (int 99)
            (set
              (memory ("y" 62))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (state (memory ("y" 62))) (local ("a" 59)))
                (local ("c" 60)))))
          (exp (state (memory ("y" 62))))))))
  (machine "pure" (at 4 0 8 54) discrete (params)
    (memories
      (memory ("i" 78) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 76) (name ("Stdlib" "int")) (value (int 42)) (at 8 13 8 18))
      (memory ("m" 74) (name ("Stdlib" "int")) (value (int 42)) (at 7 10 7 17))
      (memory ("m" 72) (name ("Stdlib" "int")) (value (int 42)) (at 6 10 6 11))
      (memory ("m" 70) (name ("Stdlib" "int")) (value (int 42)) (at 5 10 5 11)))
    (instances (instance ("i" 86) (global "step_of") discrete (params) (at 5 16 5 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 78)) (bool true))
          (set (memory ("m" 76)) (int 12345))
          (set (memory ("m" 72)) (int 1))
          (set (memory ("m" 70)) (int 1))
          (exp (call "reset" "step_of" (instance ("i" 86))))))
      (method "step"
        (params (pvar ("t" 65) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (when
            (state (memory ("i" 78)))
            (set (memory ("m" 74)) (apply (global ("Stdlib" "+")) (local ("t" 65)) (int 1))))
          (set (memory ("i" 78)) (bool false))
          (let (pvar ("x" 77) (name ("Stdlib" "int"))) (state (memory ("m" 76))) (at))
          (set
            (memory ("m" 76))
            (apply
              (global ("Stdlib" "mod"))
              (apply (global ("Stdlib" "*")) (local ("x" 77)) (int 16807))
              (int 2147483647)))
          (let (pvar ("x" 75) (name ("Stdlib" "int"))) (state (memory ("m" 74))) (at))
          (set
            (memory ("m" 74))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (int 1103515245) (local ("x" 75)))
              (int 12345)))
          (let (pvar ("x" 73) (name ("Stdlib" "int"))) (state (memory ("m" 72))) (at))
          (set
            (memory ("m" 72))
            (apply
              (global ("Stdlib" "+"))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (local ("x" 73)) (int -2859235813007982803))
                (int 1442695040888963407))
              (local ("t" 65))))
          (let (pvar ("x" 71) (name ("Stdlib" "int"))) (state (memory ("m" 70))) (at))
          (set
            (memory ("m" 70))
            (call "step" "step_of"
              (instance ("i" 86))
              (tuple (int 1000003) (int 7) (local ("x" 71)))))
          (exp (tuple (local ("x" 71)) (local ("x" 73)) (local ("x" 75)) (local ("x" 77))))))))
  (machine "main" (at 9 0 13 31) discrete (params)
    (memories (memory ("m" 84) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 87) (global "pure") discrete (params) (at 11 21 11 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 84)) (int 0)) (exp (call "reset" "pure" (instance ("i" 87))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 85) (name ("Stdlib" "int"))) (state (memory ("m" 84))) (at))
          (set (memory ("m" 84)) (apply (global ("Stdlib" "+")) (local ("x" 85)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 80) (name ("Stdlib" "int")))
              (pvar ("b" 81) (name ("Stdlib" "int")))
              (pvar ("c" 82) (name ("Stdlib" "int")))
              (pvar ("d" 83) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 87)) (local ("x" 85)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 80))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 81))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 82))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 83))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
