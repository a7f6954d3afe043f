(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Dly_tuples")
 (source "dly_tuples.zls")
 (digest "md5:88b064e6e663ba4b4b7db9b601993c4d")
 (needs "Stdlib")
 (exports
  (val "f" any (arrow any (name "v") (name ("Stdlib" "int"))) (at 4 0 4 43))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 5 0 8 13))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 49)))
 (results
  (result "pure" (parts (named "a") (named "b") (named "n") (nameless))))
 (code
  (types
    (type "v" (params) (at 2 0 2 21) (variant (constr0 "A") (constr1 "B" (name ("Stdlib" "int"))))))
  (types (type "r" (params) (at 3 0 3 20) (record ("n" (name ("Stdlib" "int"))))))
  (fun "f" (at 4 0 4 43)
    (params (pvar ("v" 50) (name "v")))
    (seq
      (letvar ("result" 51) (name ("Stdlib" "int")) (int 42) (at 4 30 4 31))
      (match
        (local ("v" 50))
        (case (pconstr0 "A") (assign (name ("result" 51)) (int 0)))
        (case
          (pconstr1 "B" (pvar ("k" 52) (name ("Stdlib" "int"))))
          (assign (name ("result" 51)) (local ("k" 52)))))
      (exp (var ("result" 51)))))
  (machine "pure" (at 5 0 8 13) discrete (params)
    (memories
      (memory ("m" 62)
        (product (name "r") (name "v"))
        (value (tuple (record ("n" (int 42))) (constr0 "A")))
        (at 7 15 7 29))
      (memory ("m" 59)
        (product (name ("Stdlib" "int")) (name ("Stdlib" "bool")))
        (value (tuple (int 42) (bool false)))
        (at 6 15 6 24)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 62)) (tuple (record ("n" (int 5))) (constr0 "A")))
          (set (memory ("m" 59)) (tuple (int 0) (bool true)))))
      (method "step"
        (params (pvar ("t" 53) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (ptuple (pvar ("x" 63) (name "r")) (pvar ("x" 64) (name "v")))
            (state (memory ("m" 62)))
            (at))
          (let (pvar ("n" 56) (name ("Stdlib" "int"))) (field (local ("x" 63)) "n") (at 8 6 8 7))
          (set
            (memory ("m" 62))
            (tuple (record ("n" (local ("t" 53)))) (constr1 "B" (local ("t" 53)))))
          (let
            (ptuple
              (pvar ("x" 60) (name ("Stdlib" "int")))
              (pvar ("x" 61) (name ("Stdlib" "bool"))))
            (state (memory ("m" 59)))
            (at))
          (set
            (memory ("m" 59))
            (tuple
              (local ("t" 53))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 53)) (int 2))
                (int 0))))
          (exp
            (tuple
              (local ("x" 60))
              (local ("x" 61))
              (local ("n" 56))
              (apply (global "f") (local ("x" 64)))))))))
  (machine "main" (at 9 0 13 49) discrete (params)
    (memories (memory ("m" 70) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 72) (global "pure") discrete (params) (at 11 21 11 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 70)) (int 0)) (exp (call "reset" "pure" (instance ("i" 72))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 71) (name ("Stdlib" "int"))) (state (memory ("m" 70))) (at))
          (set (memory ("m" 70)) (apply (global ("Stdlib" "+")) (local ("x" 71)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 66) (name ("Stdlib" "int")))
              (pvar ("b" 67) (name ("Stdlib" "bool")))
              (pvar ("c" 68) (name ("Stdlib" "int")))
              (pvar ("d" 69) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 72)) (local ("x" 71)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 66))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 67))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 69))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
