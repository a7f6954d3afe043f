(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_compare_structures")
 (source "num_compare_structures.zls")
 (digest "md5:6005992018683297cebfdc475cb4f940")
 (needs "Stdlib")
 (exports
  (val "make" discrete (arrow discrete (name ("Stdlib" "int")) (name "v")) (at 3 0 4 107))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))))
    (at 5 0 9 27))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 14 113)))
 (results
  (result "make" (named "v")))
 (code
  (types
    (type "v" (params) (at 2 0 2 29)
      (variant (constr0 "A") (constr1 "B" (name ("Stdlib" "int")) (name ("Stdlib" "float"))))))
  (machine "make" (at 3 0 4 107) discrete (params)
    (memories (memory ("v" 44) (name "v") (value (constr0 "A")) (at 4 35 4 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 43) (name ("Stdlib" "int"))))
        (returns (name "v"))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 43)) (int 3))
            (case (pconst (int 0)) (set (memory ("v" 44)) (constr0 "A")))
            (case
              (pconst (int 1))
              (set (memory ("v" 44)) (constr1 "B" (local ("t" 43)) (float "0.5"))))
            (case (wild)
              (set
                (memory ("v" 44))
                (constr1 "B" (local ("t" 43)) (apply (global ("Stdlib" "float")) (local ("t" 43)))))))
          (exp (state (memory ("v" 44))))))))
  (machine "pure" (at 5 0 9 27) discrete (params) (memories)
    (instances
      (instance ("i" 65) (global "make") discrete (params) (at 9 11 9 23))
      (instance ("i" 64) (global "make") discrete (params) (at 8 11 8 17)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "make" (instance ("i" 65))))
          (exp (call "reset" "make" (instance ("i" 64))))))
      (method "step"
        (params (pvar ("t" 45) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("w" 54) (name "v"))
            (call "step" "make"
              (instance ("i" 65))
              (apply (global ("Stdlib" "+")) (local ("t" 45)) (int 3)))
            (at 9 11 9 23))
          (let
            (pvar ("u" 52) (name "v"))
            (call "step" "make" (instance ("i" 64)) (local ("t" 45)))
            (at 8 11 8 17))
          (let
            (pvar ("u" 53) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "mod")) (local ("t" 45)) (int 2))
            (at 8 19 8 26))
          (let
            (pvar ("p" 46) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "mod")) (local ("t" 45)) (int 3))
            (at 6 11 6 18))
          (let
            (pvar ("p" 47) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "float"))
              (apply (global ("Stdlib" "mod")) (local ("t" 45)) (int 2)))
            (at 6 21 6 36))
          (let
            (pvar ("p" 48) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" ">")) (local ("t" 45)) (int 4))
            (at 6 38 6 43))
          (exp
            (tuple
              (apply
                (global ("Stdlib" "="))
                (tuple (local ("p" 46)) (tuple (local ("p" 47)) (local ("p" 48))))
                (tuple (int 1) (tuple (float "1") (bool true))))
              (apply
                (global ("Stdlib" "<"))
                (tuple (local ("p" 46)) (tuple (local ("p" 47)) (local ("p" 48))))
                (tuple (int 1) (tuple (float "1") (bool true))))
              (apply
                (global ("Stdlib" "compare"))
                (tuple (local ("p" 46)) (tuple (local ("p" 47)) (local ("p" 48))))
                (tuple (int 1) (tuple (float "1") (bool true))))
              (apply
                (global ("Stdlib" "<>"))
                (tuple (local ("u" 52)) (local ("u" 53)))
                (tuple (local ("w" 54)) (int 1)))
              (apply
                (global ("Stdlib" "compare"))
                (tuple (local ("u" 52)) (local ("u" 53)))
                (tuple (local ("w" 54)) (int 1)))))))))
  (machine "main" (at 10 0 14 113) discrete (params)
    (memories (memory ("m" 62) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 66) (global "pure") discrete (params) (at 12 24 12 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 62)) (int 0)) (exp (call "reset" "pure" (instance ("i" 66))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 63) (name ("Stdlib" "int"))) (state (memory ("m" 62))) (at))
          (set (memory ("m" 62)) (apply (global ("Stdlib" "+")) (local ("x" 63)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 57) (name ("Stdlib" "bool")))
              (pvar ("b" 58) (name ("Stdlib" "bool")))
              (pvar ("c" 59) (name ("Stdlib" "int")))
              (pvar ("d" 60) (name ("Stdlib" "bool")))
              (pvar ("e" 61) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 66)) (local ("x" 63)))
            (at 12 7 12 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("a" 57))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 58))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 59))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 60))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 61))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
