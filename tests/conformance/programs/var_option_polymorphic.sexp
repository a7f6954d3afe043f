(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_option_polymorphic")
 (source "var_option_polymorphic.zls")
 (digest "md5:dc38845dca1ac4a024cceb809e1130bc")
 (needs "Stdlib")
 (exports
  (val "get" any
    (arrow any (product (name ("Stdlib" "option") (tvar "a")) (tvar "a")) (tvar "a"))
    (at 2 0 2 56)
    (doc "one polymorphic function on options, at several types"))
  (val "is_some" any
    (arrow any (name ("Stdlib" "option") (tvar "a")) (name ("Stdlib" "bool")))
    (at 3 0 3 62))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 4 0 9 41))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 14 69)))
 (results)
 (code
  (fun "get" (at 2 0 2 56)
    (params
      (ptuple (pvar ("o" 56) (name ("Stdlib" "option") (tvar "1"))) (pvar ("d" 55) (tvar "1"))))
    (seq
      (letvar ("result" 57) (tvar "1") (any) (at 2 40 2 41))
      (match
        (local ("o" 56))
        (case (pconstr0 ("Stdlib" "None")) (assign (name ("result" 57)) (local ("d" 55))))
        (case
          (pconstr1 ("Stdlib" "Some") (pvar ("x" 58) (tvar "1")))
          (assign (name ("result" 57)) (local ("x" 58)))))
      (exp (var ("result" 57)))))
  (fun "is_some" (at 3 0 3 62)
    (params (pvar ("o" 59) (name ("Stdlib" "option") (tvar "1"))))
    (seq
      (letvar ("result" 60) (name ("Stdlib" "bool")) (bool false) (at 3 58 3 62))
      (match
        (local ("o" 59))
        (case (pconstr0 ("Stdlib" "None")) (assign (name ("result" 60)) (bool false)))
        (case (pconstr1 ("Stdlib" "Some") (wild)) (assign (name ("result" 60)) (bool true))))
      (exp (var ("result" 60)))))
  (machine "pure" (at 4 0 9 41) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 61) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("d" 65)
              (name ("Stdlib" "option") (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
            (if
              (apply (global ("Stdlib" "<")) (local ("t" 61)) (int 3))
              (constr1 ("Stdlib" "Some") (tuple (local ("t" 61)) (local ("t" 61))))
              (constr0 ("Stdlib" "None")))
            (at 9 6 9 7))
          (let
            (pvar ("c" 64) (name ("Stdlib" "option") (name ("Stdlib" "bool"))))
            (if
              (apply (global ("Stdlib" ">")) (local ("t" 61)) (int 5))
              (constr1 ("Stdlib" "Some") (bool true))
              (constr0 ("Stdlib" "None")))
            (at 7 6 7 7))
          (let
            (pvar ("b" 63) (name ("Stdlib" "option") (name ("Stdlib" "float"))))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 61)) (int 3))
                (int 0))
              (constr1 ("Stdlib" "Some") (apply (global ("Stdlib" "float")) (local ("t" 61))))
              (constr0 ("Stdlib" "None")))
            (at 6 6 6 7))
          (let
            (pvar ("a" 62) (name ("Stdlib" "option") (name ("Stdlib" "int"))))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 61)) (int 2))
                (int 0))
              (constr1 ("Stdlib" "Some") (local ("t" 61)))
              (constr0 ("Stdlib" "None")))
            (at 5 6 5 7))
          (exp
            (tuple
              (apply (global "get") (tuple (local ("a" 62)) (int 7)))
              (apply (global "get") (tuple (local ("b" 63)) (float "0.25")))
              (apply (global "get") (tuple (local ("c" 64)) (bool false)))
              (apply (global "is_some") (local ("d" 65)))))))))
  (machine "main" (at 10 0 14 69) discrete (params)
    (memories (memory ("m" 73) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 75) (global "pure") discrete (params) (at 12 21 12 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 73)) (int 0)) (exp (call "reset" "pure" (instance ("i" 75))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 74) (name ("Stdlib" "int"))) (state (memory ("m" 73))) (at))
          (set (memory ("m" 73)) (apply (global ("Stdlib" "+")) (local ("x" 74)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 69) (name ("Stdlib" "int")))
              (pvar ("b" 70) (name ("Stdlib" "float")))
              (pvar ("c" 71) (name ("Stdlib" "bool")))
              (pvar ("d" 72) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 75)) (local ("x" 74)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 69))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 70))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 71))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 72))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
