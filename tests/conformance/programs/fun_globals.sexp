(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_globals")
 (source "fun_globals.zls")
 (digest "md5:a4adf724c7496c6f310876f88a138ddf")
 (needs "Stdlib")
 (exports
  (val "n" any (name ("Stdlib" "int")) (at 3 0 3 13))
  (val "p" any (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 4 0 4 18))
  (val "r" any (name "r") (at 5 0 5 36))
  (val "s" any (name ("Stdlib" "string")) (at 6 0 6 15))
  (val "yes" any (name ("Stdlib" "bool")) (at 7 0 7 19))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))))
    (at 8 0 8 94))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 66)))
 (results)
 (code
  (types
    (type "r" (params) (at 2 0 2 31)
      (record ("a" (name ("Stdlib" "int"))) ("b" (name ("Stdlib" "float"))))))
  (let "n" (at 3 0 3 13) (exp (apply (global ("Stdlib" "*")) (int 3) (int 7))))
  (let "p" (at 4 0 4 18)
    (exp (tuple (global "n") (apply (global ("Stdlib" "+")) (global "n") (int 1)))))
  (let "r" (at 5 0 5 36)
    (exp
      (record
        ("a" (apply (global ("Stdlib" "fst")) (global "p")))
        ("b" (apply (global ("Stdlib" "sqrt")) (float "2.25"))))))
  (let "s" (at 6 0 6 15) (exp (string "value")))
  (let "yes" (at 7 0 7 19) (exp (apply (global ("Stdlib" "not")) (bool false))))
  (machine "pure" (at 8 0 8 94) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 31) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (ptuple (pvar ("x" 32) (name ("Stdlib" "int"))) (pvar ("y" 33) (name ("Stdlib" "int"))))
            (global "p")
            (at 8 85 8 86))
          (exp
            (tuple
              (apply (global ("Stdlib" "+")) (global "n") (local ("t" 31)))
              (apply (global ("Stdlib" "*")) (local ("x" 32)) (local ("y" 33)))
              (apply (global ("Stdlib" "-")) (field (global "r") "a") (local ("t" 31)))
              (apply
                (global ("Stdlib" "*."))
                (field (global "r") "b")
                (apply (global ("Stdlib" "float")) (local ("t" 31))))
              (apply
                (global ("Stdlib" "&&"))
                (global "yes")
                (apply (global ("Stdlib" ">")) (local ("t" 31)) (int 2)))))))))
  (machine "main" (at 9 0 13 66) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 11 24 11 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "pure" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 35) (name ("Stdlib" "int")))
              (pvar ("b" 36) (name ("Stdlib" "int")))
              (pvar ("c" 37) (name ("Stdlib" "int")))
              (pvar ("d" 38) (name ("Stdlib" "float")))
              (pvar ("e" 39) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 42)) (local ("x" 41)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_string")) (global "s")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 35))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 36))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 38))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("e" 39))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
