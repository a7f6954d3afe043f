(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Tup_everything")
 (source "tup_everything.zls")
 (digest "md5:5279cb67782900ef444e680d54c8a7b5")
 (needs "Stdlib")
 (exports
  (val "f" any (arrow any (name "v") (name ("Stdlib" "int"))) (at 4 0 4 48))
  (val "make" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (product (name "r") (name "v") (product (name ("Stdlib" "bool")) (name ("Stdlib" "char"))))))
    (at 5 0 5 65))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))))
    (at 6 0 9 87))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 14 51)))
 (results
  (result "make" (parts (named "t") (nameless)))
  (result "pure" (parts (named "a") (nameless) (nameless) (named "b"))))
 (code
  (types
    (type "r" (params) (at 2 0 2 31)
      (record ("k" (name ("Stdlib" "int"))) ("z" (name ("Stdlib" "float"))))))
  (types
    (type "v" (params) (at 3 0 3 26)
      (variant (constr0 "None") (constr1 "One" (name ("Stdlib" "int"))))))
  (fun "f" (at 4 0 4 48)
    (params (pvar ("v" 46) (name "v")))
    (seq
      (letvar ("result" 47) (name ("Stdlib" "int")) (int 42) (at 4 33 4 34))
      (match
        (local ("v" 46))
        (case (pconstr0 "None") (assign (name ("result" 47)) (int 0)))
        (case
          (pconstr1 "One" (pvar ("n" 48) (name ("Stdlib" "int"))))
          (assign (name ("result" 47)) (local ("n" 48)))))
      (exp (var ("result" 47)))))
  (machine "make" (at 5 0 5 65) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 49) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (product (name "r") (name "v")
              (product (name ("Stdlib" "bool")) (name ("Stdlib" "char"))))))
        (exp
          (tuple
            (local ("t" 49))
            (tuple
              (record ("k" (local ("t" 49))) ("z" (float "0.5")))
              (constr1 "One" (local ("t" 49)))
              (tuple (apply (global ("Stdlib" ">")) (local ("t" 49)) (int 3)) (char 99))))))))
  (machine "pure" (at 6 0 9 87) discrete (params)
    (memories
      (memory ("w" 54) (name "v") (value (constr0 "None")) (at 8 24 8 25))
      (memory ("r" 53) (name "r") (value (record ("z" (float "42")) ("k" (int 42)))) (at 8 21 8 22))
      (memory ("b" 52) (name ("Stdlib" "bool")) (value (bool false)) (at 8 28 8 29))
      (memory ("a" 51) (name ("Stdlib" "int")) (value (int 42)) (at 8 17 8 18)))
    (instances (instance ("i" 66) (global "make") discrete (params) (at 8 38 8 44)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "make" (instance ("i" 66)))))
      (method "step"
        (params (pvar ("t" 50) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 50)) (int 2))
            (case
              (pconst (int 0))
              (seq
                (let
                  (ptuple
                    (pvar ("copy" 62) (name ("Stdlib" "int")))
                    (ptuple
                      (pvar ("copy" 63) (name "r"))
                      (pvar ("copy" 64) (name "v"))
                      (ptuple (pvar ("copy" 65) (name ("Stdlib" "bool"))) (wild))))
                  (call "step" "make" (instance ("i" 66)) (local ("t" 50)))
                  (at))
                (set (memory ("w" 54)) (local ("copy" 64)))
                (set (memory ("r" 53)) (local ("copy" 63)))
                (set (memory ("b" 52)) (local ("copy" 65)))
                (set (memory ("a" 51)) (local ("copy" 62)))))
            (case (wild)
              (seq
                (set (memory ("a" 51)) (int 0))
                (set (memory ("r" 53)) (record ("k" (int 9)) ("z" (float "1"))))
                (set (memory ("w" 54)) (constr0 "None"))
                (set (memory ("b" 52)) (bool true)))))
          (exp
            (tuple
              (state (memory ("a" 51)))
              (field (state (memory ("r" 53))) "k")
              (apply (global "f") (state (memory ("w" 54))))
              (state (memory ("b" 52)))))))))
  (machine "main" (at 10 0 14 51) discrete (params)
    (memories (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 67) (global "pure") discrete (params) (at 12 21 12 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 60)) (int 0)) (exp (call "reset" "pure" (instance ("i" 67))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (set (memory ("m" 60)) (apply (global ("Stdlib" "+")) (local ("x" 61)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 56) (name ("Stdlib" "int")))
              (pvar ("b" 57) (name ("Stdlib" "int")))
              (pvar ("c" 58) (name ("Stdlib" "int")))
              (pvar ("d" 59) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 67)) (local ("x" 61)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 56))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 57))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 58))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 59))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
