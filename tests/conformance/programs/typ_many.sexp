(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Typ_many")
 (source "typ_many.zls")
 (digest "md5:4487d35d7f6b4e46df5f23d0423f269e")
 (needs "Stdlib")
 (exports
  (val "make" discrete (arrow discrete (name ("Stdlib" "int")) (name "v")) (at 4 0 8 51))
  (val "code" any (arrow any (name "v") (name ("Stdlib" "float"))) (at 9 0 11 75))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 12 0 15 67))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 16 0 20 49)))
 (results
  (result "make" (named "v")))
 (code
  (types
    (type "r" (params) (at 2 0 2 99)
      (record
        ("f1" (name ("Stdlib" "int")))
        ("f2" (name ("Stdlib" "float")))
        ("f3" (name ("Stdlib" "bool")))
        ("f4" (name ("Stdlib" "char")))
        ("f5" (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        ("f6" (name ("Stdlib" "option") (name ("Stdlib" "int"))))
        ("f7" (name ("Stdlib" "unit"))))))
  (types
    (type "v" (params) (at 3 0 3 96)
      (variant (constr0 "C0")
        (constr1 "C1" (name ("Stdlib" "int")))
        (constr0 "C2")
        (constr1 "C3" (name ("Stdlib" "float")))
        (constr1 "C4" (name ("Stdlib" "bool")) (name ("Stdlib" "int")))
        (constr0 "C5")
        (constr1 "C6"
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))))))
  (machine "make" (at 4 0 8 51) discrete (params)
    (memories (memory ("v" 74) (name "v") (value (constr0 "C5")) (at 6 16 6 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 73) (name ("Stdlib" "int"))))
        (returns (name "v"))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 73)) (int 7))
            (case (pconst (int 0)) (set (memory ("v" 74)) (constr0 "C0")))
            (case (pconst (int 1)) (set (memory ("v" 74)) (constr1 "C1" (local ("t" 73)))))
            (case (pconst (int 2)) (set (memory ("v" 74)) (constr0 "C2")))
            (case
              (pconst (int 3))
              (set
                (memory ("v" 74))
                (constr1 "C3" (apply (global ("Stdlib" "float")) (local ("t" 73))))))
            (case
              (pconst (int 4))
              (set
                (memory ("v" 74))
                (constr1 "C4"
                  (apply (global ("Stdlib" ">")) (local ("t" 73)) (int 5))
                  (local ("t" 73)))))
            (case (pconst (int 5)) (set (memory ("v" 74)) (constr0 "C5")))
            (case (wild)
              (set
                (memory ("v" 74))
                (constr1 "C6"
                  (local ("t" 73))
                  (apply (global ("Stdlib" "+")) (local ("t" 73)) (int 1))
                  (apply (global ("Stdlib" "+")) (local ("t" 73)) (int 2))
                  (apply (global ("Stdlib" "+")) (local ("t" 73)) (int 3))))))
          (exp (state (memory ("v" 74))))))))
  (fun "code" (at 9 0 11 75)
    (params (pvar ("v" 75) (name "v")))
    (seq
      (letvar ("result" 76) (name ("Stdlib" "float")) (float "42") (at 10 20 10 23))
      (match
        (local ("v" 75))
        (case
          (por (por (pconstr0 "C0") (pconstr0 "C2")) (pconstr0 "C5"))
          (assign (name ("result" 76)) (float "0.5")))
        (case
          (por
            (por
              (pconstr1 "C1" (pvar ("n" 77) (name ("Stdlib" "int"))))
              (pconstr1 "C4" (pconst (bool true)) (pvar ("n" 77) (name ("Stdlib" "int")))))
            (pconstr1 "C6" (wild) (pvar ("n" 77) (name ("Stdlib" "int"))) (pconst (int 8)) (wild)))
          (assign (name ("result" 76)) (apply (global ("Stdlib" "float")) (local ("n" 77)))))
        (case
          (pconstr1 "C3" (pvar ("x" 78) (name ("Stdlib" "float"))))
          (assign
            (name ("result" 76))
            (apply (global ("Stdlib" "*.")) (local ("x" 78)) (float "10"))))
        (case
          (pconstr1 "C4" (pconst (bool false)) (pvar ("n" 79) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 76))
            (apply
              (global ("Stdlib" "float"))
              (apply (global ("Stdlib" "-")) (int 0) (local ("n" 79))))))
        (case
          (pconstr1 "C6"
            (pvar ("a" 80) (name ("Stdlib" "int")))
            (pvar ("b" 81) (name ("Stdlib" "int")))
            (pvar ("c" 82) (name ("Stdlib" "int")))
            (pvar ("d" 83) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 76))
            (apply
              (global ("Stdlib" "float"))
              (apply
                (global ("Stdlib" "*"))
                (apply
                  (global ("Stdlib" "*"))
                  (apply (global ("Stdlib" "*")) (local ("a" 80)) (local ("b" 81)))
                  (local ("c" 82)))
                (local ("d" 83)))))))
      (exp (var ("result" 76)))))
  (machine "pure" (at 12 0 15 67) discrete (params)
    (memories (memory ("result" 89) (name ("Stdlib" "int")) (value (int 42)) (at 12 75 12 76)))
    (instances (instance ("i" 99) (global "make") discrete (params) (at 12 26 12 34)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "make" (instance ("i" 99)))))
      (method "step"
        (params (pvar ("t" 84) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("r0" 88) (name "r"))
            (record
              ("f1" (local ("t" 84)))
              ("f2" (float "0.5"))
              ("f3" (bool false))
              ("f4" (char 99))
              ("f5" (tuple (local ("t" 84)) (local ("t" 84))))
              ("f6" (constr1 ("Stdlib" "Some") (local ("t" 84))))
              ("f7" (unit)))
            (at 14 6 14 8))
          (let
            (pvar ("r" 87) (name "r"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 84)) (int 2))
                (int 0))
              (local ("r0" 88))
              (with (local ("r0" 88)) ("f1" (int 0)) ("f6" (constr0 ("Stdlib" "None")))))
            (at 15 6 15 7))
          (match
            (field (local ("r" 87)) "f6")
            (case (pconstr0 ("Stdlib" "None")) (set (memory ("result" 89)) (int 0)))
            (case
              (pconstr1 ("Stdlib" "Some") (pvar ("n" 90) (name ("Stdlib" "int"))))
              (set (memory ("result" 89)) (local ("n" 90)))))
          (exp
            (tuple
              (apply (global "code") (call "step" "make" (instance ("i" 99)) (local ("t" 84))))
              (field (local ("r" 87)) "f1")
              (field (local ("r" 87)) "f2")
              (state (memory ("result" 89)))
              (apply (global ("Stdlib" "fst")) (field (local ("r" 87)) "f5"))))))))
  (machine "main" (at 16 0 20 49) discrete (params)
    (memories (memory ("m" 97) (name ("Stdlib" "int")) (value (int 42)) (at 17 14 17 15)))
    (instances (instance ("i" 100) (global "pure") discrete (params) (at 18 24 18 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 97)) (int 0)) (exp (call "reset" "pure" (instance ("i" 100))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 98) (name ("Stdlib" "int"))) (state (memory ("m" 97))) (at))
          (set (memory ("m" 97)) (apply (global ("Stdlib" "+")) (local ("x" 98)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 92) (name ("Stdlib" "float")))
              (pvar ("b" 93) (name ("Stdlib" "int")))
              (pvar ("c" 94) (name ("Stdlib" "float")))
              (pvar ("d" 95) (name ("Stdlib" "int")))
              (pvar ("e" 96) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 100)) (local ("x" 98)))
            (at 18 7 18 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 92))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 93))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 94))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 95))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 96))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
