(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_of_bools")
 (source "arr_of_bools.zls")
 (digest "md5:f13b123769d6b005b1b1459afa52a2fe")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "arrays of booleans, combined cell by cell"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (array (name ("Stdlib" "bool")) (plus 4 1))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 3 0 7 54))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 71)))
 (results
  (result "pure" (parts (nameless) (named "any") (named "all"))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 5)))
  (machine "pure" (at 3 0 7 54) discrete (params)
    (memories
      (memory ("v" 45)
        (array (name ("Stdlib" "bool")) (plus 4 1))
        (value (vec (bool false) (plus 4 1)))
        (at))
      (memory ("any" 44) (name ("Stdlib" "bool")) (value (bool false)) (at 6 4 6 7))
      (memory ("all" 43) (name ("Stdlib" "bool")) (value (bool false)) (at 6 28 6 31)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 42) (name ("Stdlib" "int"))))
        (returns
          (product
            (array (name ("Stdlib" "bool")) (plus 4 1))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (for to ("i" 50) (int 0) (int 4)
            (set
              (lindex (memory ("v" 45)) (local ("i" 50)))
              (apply
                (global ("Stdlib" "="))
                (apply
                  (global ("Stdlib" "mod"))
                  (apply
                    (global ("Stdlib" "/"))
                    (local ("t" 42))
                    (apply (global ("Stdlib" "+")) (local ("i" 50)) (int 1)))
                  (int 2))
                (int 0))))
          (set (memory ("any" 44)) (bool false))
          (set (memory ("all" 43)) (bool true))
          (for to ("i" 46) (int 0) (int 4)
            (seq
              (set
                (memory ("all" 43))
                (apply
                  (global ("Stdlib" "&&"))
                  (state (memory ("all" 43)))
                  (access (state (memory ("v" 45))) (local ("i" 46)))))
              (set
                (memory ("any" 44))
                (apply
                  (global ("Stdlib" "||"))
                  (state (memory ("any" 44)))
                  (access (state (memory ("v" 45))) (local ("i" 46)))))))
          (exp
            (tuple
              (state (memory ("v" 45)))
              (state (memory ("any" 44)))
              (state (memory ("all" 43)))))))))
  (machine "main" (at 8 0 12 71) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 10 22 10 28)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 58))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple
              (pvar ("v" 55) (array (name ("Stdlib" "bool")) (plus 4 1)))
              (pvar ("any" 54) (name ("Stdlib" "bool")))
              (pvar ("all" 53) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 57)))
            (at 10 7 10 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (access (local ("v" 55)) (int 1))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("any" 54))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("all" 53))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
