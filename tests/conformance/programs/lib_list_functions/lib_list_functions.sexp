(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_list_functions")
 (source "lib_list_functions.zls")
 (digest "md5:cd73a6c48e066fdaa86b03704dfa6e77")
 (needs "Host" "List" "Stdlib")
 (exports
  (val "positive" any (arrow any (tvar "a") (tvar "a")) (at 4 0 4 18))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 5 0 12 86))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 13 0 19 117)))
 (results
  (result "positive" (named "b"))
  (result "pure"
    (parts (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (nameless)
      (nameless)
      (named "q")
      (nameless)
      (nameless)
      (nameless)
      (nameless))))
 (code
  (open "List")
  (open "Host")
  (fun "positive" (at 4 0 4 18) (params (pvar ("b" 76) (tvar "1"))) (exp (local ("b" 76))))
  (machine "pure" (at 5 0 12 86) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 77) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("b" 78) (name ("Stdlib" "list") (name ("Stdlib" "bool"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (apply (global ("Stdlib" ">")) (local ("t" 77)) (int 3))
                (apply (global ("Stdlib" "::")) (tuple (bool true) (global ("Stdlib" "[]"))))))
            (at 10 6 10 7))
          (let
            (pvar ("m" 81) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("List" "merge"))
              (global ("Host" "order"))
              (apply
                (global ("Stdlib" "::"))
                (tuple
                  (local ("t" 77))
                  (apply
                    (global ("Stdlib" "::"))
                    (tuple
                      (apply (global ("Stdlib" "+")) (local ("t" 77)) (int 2))
                      (global ("Stdlib" "[]"))))))
              (apply
                (global ("Stdlib" "::"))
                (tuple (int 4)
                  (apply (global ("Stdlib" "::")) (tuple (int 6) (global ("Stdlib" "[]")))))))
            (at 9 6 9 7))
          (let
            (pvar ("l" 80) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple (int 5)
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (local ("t" 77))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple (int 3)
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple
                            (apply (global ("Stdlib" "-")) (int 7) (local ("t" 77)))
                            (global ("Stdlib" "[]"))))))))))
            (at 6 6 6 7))
          (let
            (pvar ("q" 82) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply
                (global ("Stdlib" "+"))
                (apply
                  (global ("List" "length"))
                  (apply (global ("List" "find_all")) (global "positive") (local ("b" 78))))
                (apply (global ("List" "compare_lengths")) (local ("l" 80)) (local ("m" 81))))
              (apply (global ("List" "compare_length_with")) (local ("l" 80)) (int 2)))
            (at 12 6 12 7))
          (let
            (pvar ("s" 83) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 77)) (int 3))
                (int 0))
              (apply (global ("List" "sort")) (global ("Host" "order")) (local ("l" 80)))
              (if
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("t" 77)) (int 3))
                  (int 1))
                (apply (global ("List" "stable_sort")) (global ("Host" "order")) (local ("l" 80)))
                (apply (global ("List" "fast_sort")) (global ("Host" "order")) (local ("l" 80)))))
            (at 7 6 7 7))
          (let
            (pvar ("f" 79) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("List" "rev_append"))
              (apply (global ("List" "mapi")) (global ("Stdlib" "*")) (local ("l" 80)))
              (apply
                (global ("List" "cons"))
                (local ("t" 77))
                (apply
                  (global ("List" "rev_map2"))
                  (global ("Stdlib" "max"))
                  (local ("l" 80))
                  (local ("s" 83)))))
            (at 11 6 11 7))
          (let
            (pvar ("u" 84) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("List" "sort_uniq"))
              (global ("Host" "order"))
              (apply
                (global ("Stdlib" "::"))
                (tuple
                  (apply (global ("Stdlib" "mod")) (local ("t" 77)) (int 3))
                  (apply
                    (global ("Stdlib" "::"))
                    (tuple (int 2)
                      (apply
                        (global ("Stdlib" "::"))
                        (tuple (int 1)
                          (apply (global ("Stdlib" "::")) (tuple (int 2) (global ("Stdlib" "[]")))))))))))
            (at 8 6 8 7))
          (exp
            (tuple
              (apply (global ("List" "nth")) (local ("s" 83)) (int 0))
              (apply (global ("List" "nth")) (local ("s" 83)) (int 3))
              (apply (global ("List" "nth")) (local ("u" 84)) (int 0))
              (apply (global ("List" "length")) (local ("u" 84)))
              (apply (global ("List" "hd")) (local ("m" 81)))
              (apply (global ("List" "find")) (global "positive") (local ("b" 78)))
              (apply (global ("List" "nth")) (local ("f" 79)) (int 1))
              (apply
                (global ("List" "fold_left2"))
                (global ("Host" "sum3"))
                (int 0)
                (local ("l" 80))
                (local ("l" 80)))
              (apply
                (global ("List" "fold_right2"))
                (global ("Host" "sum3"))
                (local ("l" 80))
                (local ("l" 80))
                (int 1))
              (local ("q" 82))
              (apply
                (global ("List" "exists2"))
                (global ("Host" "differ"))
                (local ("l" 80))
                (local ("s" 83)))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("List" "iter")) (global ("Stdlib" "ignore")) (local ("l" 80)))
                (unit))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("List" "iteri")) (global ("Host" "quiet")) (local ("l" 80)))
                (unit))
              (apply
                (global ("Stdlib" "="))
                (apply
                  (global ("List" "iter2"))
                  (global ("Host" "quiet"))
                  (local ("l" 80))
                  (local ("l" 80)))
                (unit))))))))
  (machine "main" (at 13 0 19 117) discrete (params)
    (memories (memory ("m" 100) (name ("Stdlib" "int")) (value (int 42)) (at 14 14 14 15)))
    (instances (instance ("i" 102) (global "pure") discrete (params) (at 15 51 15 57)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 100)) (int 0)) (exp (call "reset" "pure" (instance ("i" 102))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 101) (name ("Stdlib" "int"))) (state (memory ("m" 100))) (at))
          (set (memory ("m" 100)) (apply (global ("Stdlib" "+")) (local ("x" 101)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 86) (name ("Stdlib" "int")))
              (pvar ("b" 87) (name ("Stdlib" "int")))
              (pvar ("c" 88) (name ("Stdlib" "int")))
              (pvar ("d" 89) (name ("Stdlib" "int")))
              (pvar ("e" 90) (name ("Stdlib" "int")))
              (pvar ("f" 91) (name ("Stdlib" "bool")))
              (pvar ("g" 92) (name ("Stdlib" "int")))
              (pvar ("h" 93) (name ("Stdlib" "int")))
              (pvar ("i" 94) (name ("Stdlib" "int")))
              (pvar ("j" 95) (name ("Stdlib" "int")))
              (pvar ("k" 96) (name ("Stdlib" "bool")))
              (pvar ("o" 97) (name ("Stdlib" "bool")))
              (pvar ("p" 98) (name ("Stdlib" "bool")))
              (pvar ("q" 99) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 102)) (local ("x" 101)))
            (at 15 7 15 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 86))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 87))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 88))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 89))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 90))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("f" 91))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 92))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("h" 93))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("i" 94))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("j" 95))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("k" 96))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("o" 97))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("p" 98))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("q" 99))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
