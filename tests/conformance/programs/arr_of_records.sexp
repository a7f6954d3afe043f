(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_of_records")
 (source "arr_of_records.zls")
 (digest "md5:874d27b647cfe087b8eccd54019ce951")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 3 0 3 16))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 4 0 7 94))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 97)))
 (results
  (result "pure" (parts (nameless) (nameless) (named "sum"))))
 (code
  (types
    (type "point" (params) (at 2 0 2 35)
      (record ("x" (name ("Stdlib" "int"))) ("y" (name ("Stdlib" "float"))))))
  (let "n" (at 3 0 3 16) (exp (int 3)))
  (machine "pure" (at 4 0 7 94) discrete (params)
    (memories
      (memory ("v" 44)
        (array (name "point") (plus 2 1))
        (value (vec (record ("y" (float "42")) ("x" (int 42))) (plus 2 1)))
        (at))
      (memory ("sum" 43) (name ("Stdlib" "float")) (value (float "42")) (at 7 42 7 45)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 41) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (for to ("i" 48) (int 0) (int 2)
            (set
              (lindex (memory ("v" 44)) (local ("i" 48)))
              (record
                ("x" (apply (global ("Stdlib" "*")) (local ("i" 48)) (local ("t" 41))))
                ("y"
                  (apply
                    (global ("Stdlib" "float"))
                    (apply (global ("Stdlib" "+")) (local ("i" 48)) (local ("t" 41))))))))
          (set (memory ("sum" 43)) (float "0"))
          (for to ("i" 45) (int 0) (int 2)
            (set
              (memory ("sum" 43))
              (apply
                (global ("Stdlib" "+."))
                (state (memory ("sum" 43)))
                (field (access (state (memory ("v" 44))) (local ("i" 45))) "y"))))
          (let
            (pvar ("a" 42) (name "point"))
            (access (state (memory ("v" 44))) (int 1))
            (at 6 6 6 7))
          (exp
            (tuple
              (field (local ("a" 42)) "x")
              (field (local ("a" 42)) "y")
              (state (memory ("sum" 43)))))))))
  (machine "main" (at 8 0 11 97) discrete (params)
    (memories (memory ("m" 54) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 56) (global "pure") discrete (params) (at 10 18 10 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 54)) (int 0)) (exp (call "reset" "pure" (instance ("i" 56))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 55) (name ("Stdlib" "int"))) (state (memory ("m" 54))) (at))
          (set (memory ("m" 54)) (apply (global ("Stdlib" "+")) (local ("x" 55)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 51) (name ("Stdlib" "int")))
              (pvar ("b" 52) (name ("Stdlib" "float")))
              (pvar ("c" 53) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 56)) (local ("x" 55)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 52))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 53))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
