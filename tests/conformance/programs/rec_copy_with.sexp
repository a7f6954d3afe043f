(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rec_copy_with")
 (source "rec_copy_with.zls")
 (digest "md5:ef55cb8c89a9098c2d9928fd8b3c2c59")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))))
    (at 3 0 6 47))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 12 51)))
 (results)
 (code
  (types
    (type "r" (params) (at 2 0 2 41)
      (record
        ("a" (name ("Stdlib" "int")))
        ("b" (name ("Stdlib" "float")))
        ("c" (name ("Stdlib" "bool"))))))
  (machine "pure" (at 3 0 6 47) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 37) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("p" 38) (name "r"))
            (record ("a" (local ("t" 37))) ("b" (float "0.5")) ("c" (bool false)))
            (at 4 6 4 7))
          (let
            (pvar ("q" 39) (name "r"))
            (with (local ("p" 38)) ("b" (apply (global ("Stdlib" "float")) (local ("t" 37)))))
            (at 5 6 5 7))
          (let
            (pvar ("s" 40) (name "r"))
            (with
              (local ("q" 39))
              ("a" (apply (global ("Stdlib" "-")) (int 0) (local ("t" 37))))
              ("c"
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("t" 37)) (int 2))
                  (int 0))))
            (at 6 6 6 7))
          (exp
            (tuple
              (field (local ("q" 39)) "a")
              (field (local ("q" 39)) "b")
              (field (local ("q" 39)) "c")
              (field (local ("s" 40)) "a")
              (field (local ("s" 40)) "b")
              (field (local ("s" 40)) "c")))))))
  (machine "main" (at 7 0 12 51) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 50) (global "pure") discrete (params) (at 9 27 9 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 50))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 42) (name ("Stdlib" "int")))
              (pvar ("b" 43) (name ("Stdlib" "float")))
              (pvar ("c" 44) (name ("Stdlib" "bool")))
              (pvar ("d" 45) (name ("Stdlib" "int")))
              (pvar ("e" 46) (name ("Stdlib" "float")))
              (pvar ("f" 47) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 50)) (local ("x" 49)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 42))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 43))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 44))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 45))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("e" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("f" 47))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
