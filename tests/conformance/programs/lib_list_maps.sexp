(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_list_maps")
 (source "lib_list_maps.zls")
 (digest "md5:7bd5591e7c96a4f47a325a739986c43b")
 (needs "List" "Stdlib")
 (exports
  (val "double" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 3 0 3 20))
  (val "up_to" any (arrow any (tvar "a") (tvar "a")) (at 4 0 4 15))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))))
    (at 5 0 8 24))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 97)))
 (results
  (result "up_to" (named "b")))
 (code
  (open "List")
  (fun "double" (at 3 0 3 20)
    (params (pvar ("x" 46) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (local ("x" 46)) (int 2))))
  (fun "up_to" (at 4 0 4 15) (params (pvar ("b" 47) (tvar "1"))) (exp (local ("b" 47))))
  (machine "pure" (at 5 0 8 24) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 48) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("b" 49) (name ("Stdlib" "list") (name ("Stdlib" "bool"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (apply (global ("Stdlib" ">")) (local ("t" 48)) (int 2))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("Stdlib" ">")) (local ("t" 48)) (int 4))
                    (global ("Stdlib" "[]"))))))
            (at 8 6 8 7))
          (let
            (pvar ("x" 51) (name ("Stdlib" "list") (name ("Stdlib" "float"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (apply (global ("Stdlib" "float")) (local ("t" 48)))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (float "0.5")
                    (apply (global ("Stdlib" "::")) (tuple (float "4") (global ("Stdlib" "[]"))))))))
            (at 7 6 7 7))
          (let
            (pvar ("l" 50) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (local ("t" 48))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (int 3)
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply (global ("Stdlib" "-")) (local ("t" 48)) (int 5))
                        (global ("Stdlib" "[]"))))))))
            (at 6 6 6 7))
          (exp
            (tuple
              (apply
                (global ("List" "nth"))
                (apply (global ("List" "map")) (global "double") (local ("l" 50)))
                (int 1))
              (apply
                (global ("List" "fold_left"))
                (global ("Stdlib" "*."))
                (float "1")
                (local ("x" 51)))
              (apply
                (global ("List" "fold_right"))
                (global ("Stdlib" "max"))
                (local ("l" 50))
                (int 0))
              (apply
                (global ("List" "nth"))
                (apply
                  (global ("List" "map2"))
                  (global ("Stdlib" "*"))
                  (local ("l" 50))
                  (local ("l" 50)))
                (int 2))
              (apply (global ("List" "for_all")) (global "up_to") (local ("b" 49)))
              (apply (global ("List" "exists")) (global "up_to") (local ("b" 49)))
              (apply
                (global ("List" "nth"))
                (apply (global ("List" "rev_map")) (global ("Stdlib" "succ")) (local ("l" 50)))
                (int 0))))))))
  (machine "main" (at 9 0 13 97) discrete (params)
    (memories (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 62) (global "pure") discrete (params) (at 11 30 11 36)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 60)) (int 0)) (exp (call "reset" "pure" (instance ("i" 62))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (set (memory ("m" 60)) (apply (global ("Stdlib" "+")) (local ("x" 61)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 53) (name ("Stdlib" "int")))
              (pvar ("b" 54) (name ("Stdlib" "float")))
              (pvar ("c" 55) (name ("Stdlib" "int")))
              (pvar ("d" 56) (name ("Stdlib" "int")))
              (pvar ("e" 57) (name ("Stdlib" "bool")))
              (pvar ("f" 58) (name ("Stdlib" "bool")))
              (pvar ("g" 59) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 62)) (local ("x" 61)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 55))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 56))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("e" 57))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("f" 58))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 59))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
