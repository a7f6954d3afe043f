(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_list_matches")
 (source "lib_list_matches.zls")
 (digest "md5:e853817db1064f20abefeaf0af798efe")
 (needs "List" "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 3 0 8 49))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 80)))
 (results
  (result "pure"
    (parts (nameless) (nameless) (nameless) (nameless) (nameless) (named "find_value"))))
 (code
  (open "List")
  (machine "pure" (at 3 0 8 49) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 52) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("find_value" 54) (name ("Stdlib" "int")))
            (apply
              (global ("List" "hd"))
              (apply
                (global ("List" "flatten"))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (global ("Stdlib" "[]"))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple
                            (local ("t" 52))
                            (apply
                              (global ("Stdlib" "::"))
                              (tuple (int 4) (global ("Stdlib" "[]"))))))
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple
                            (apply
                              (global ("Stdlib" "::"))
                              (tuple (int 5) (global ("Stdlib" "[]"))))
                            (global ("Stdlib" "[]"))))))))))
            (at 8 6 8 16))
          (let
            (pvar ("r" 62) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("t" 52)) (local ("t" 52)))
            (at 4 53 4 58))
          (let
            (pvar ("q" 60) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 52)) (int 5))
            (at 4 34 4 39))
          (let
            (pvar ("p" 58) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (int 10) (local ("t" 52)))
            (at 4 14 4 20))
          (let
            (pvar ("l" 56)
              (name ("Stdlib" "list") (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (tuple (int 1) (local ("p" 58)))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (tuple (int 2) (local ("q" 60)))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple (tuple (int 3) (local ("r" 62))) (global ("Stdlib" "[]"))))))))
            (at 5 6 5 7))
          (let
            (ptuple
              (pvar ("ks" 55) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
              (pvar ("vs" 63) (name ("Stdlib" "list") (name ("Stdlib" "int")))))
            (apply (global ("List" "split")) (local ("l" 56)))
            (at 6 7 6 9))
          (let
            (pvar ("c" 53)
              (name ("Stdlib" "list") (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
            (apply (global ("List" "combine")) (local ("vs" 63)) (local ("ks" 55)))
            (at 7 6 7 7))
          (exp
            (tuple
              (apply (global ("List" "assoc")) (int 2) (local ("l" 56)))
              (apply (global ("List" "mem_assoc")) (int 7) (local ("l" 56)))
              (apply (global ("List" "length")) (local ("ks" 55)))
              (apply (global ("List" "nth")) (local ("vs" 63)) (int 1))
              (apply
                (global ("Stdlib" "fst"))
                (apply (global ("List" "nth")) (local ("c" 53)) (int 2)))
              (local ("find_value" 54))))))))
  (machine "main" (at 9 0 13 80) discrete (params)
    (memories (memory ("m" 71) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 73) (global "pure") discrete (params) (at 11 27 11 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 71)) (int 0)) (exp (call "reset" "pure" (instance ("i" 73))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 72) (name ("Stdlib" "int"))) (state (memory ("m" 71))) (at))
          (set (memory ("m" 71)) (apply (global ("Stdlib" "+")) (local ("x" 72)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 65) (name ("Stdlib" "int")))
              (pvar ("b" 66) (name ("Stdlib" "bool")))
              (pvar ("c" 67) (name ("Stdlib" "int")))
              (pvar ("d" 68) (name ("Stdlib" "int")))
              (pvar ("e" 69) (name ("Stdlib" "int")))
              (pvar ("f" 70) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 73)) (local ("x" 72)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 65))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 66))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 67))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 69))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 70))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
