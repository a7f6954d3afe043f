(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_list_basic")
 (source "lib_list_basic.zls")
 (digest "md5:aa978aafcb36e2d094fb73bdd2a37f83")
 (needs "List" "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 3 0 5 46))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 11 51)))
 (results)
 (code
  (open "List")
  (machine "pure" (at 3 0 5 46) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 40) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("l" 41) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (local ("t" 40))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("Stdlib" "+")) (local ("t" 40)) (int 1))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply (global ("Stdlib" "*")) (local ("t" 40)) (local ("t" 40)))
                        (global ("Stdlib" "[]"))))))))
            (at 4 6 4 7))
          (let
            (pvar ("m" 42) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("List" "append"))
              (local ("l" 41))
              (apply
                (global ("Stdlib" "::"))
                (tuple (int 0)
                  (apply
                    (global ("List" "concat"))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple (local ("t" 40)) (global ("Stdlib" "[]"))))
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple
                            (apply
                              (global ("Stdlib" "::"))
                              (tuple (int 1)
                                (apply
                                  (global ("Stdlib" "::"))
                                  (tuple (int 2) (global ("Stdlib" "[]"))))))
                            (global ("Stdlib" "[]"))))))))))
            (at 5 6 5 7))
          (exp
            (tuple
              (apply (global ("List" "length")) (local ("l" 41)))
              (apply (global ("List" "hd")) (local ("l" 41)))
              (apply (global ("List" "nth")) (local ("l" 41)) (int 2))
              (apply (global ("List" "length")) (local ("m" 42)))
              (apply (global ("List" "hd")) (apply (global ("List" "tl")) (local ("m" 42))))
              (apply
                (global ("List" "nth"))
                (apply (global ("List" "rev")) (local ("m" 42)))
                (int 0))
              (apply (global ("List" "mem")) (local ("t" 40)) (local ("m" 42)))
              (apply (global ("List" "mem")) (int 99) (local ("m" 42)))))))))
  (machine "main" (at 6 0 11 51) discrete (params)
    (memories (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 54) (global "pure") discrete (params) (at 8 33 8 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 52)) (int 0)) (exp (call "reset" "pure" (instance ("i" 54))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 44) (name ("Stdlib" "int")))
              (pvar ("b" 45) (name ("Stdlib" "int")))
              (pvar ("c" 46) (name ("Stdlib" "int")))
              (pvar ("d" 47) (name ("Stdlib" "int")))
              (pvar ("e" 48) (name ("Stdlib" "int")))
              (pvar ("f" 49) (name ("Stdlib" "int")))
              (pvar ("g" 50) (name ("Stdlib" "bool")))
              (pvar ("h" 51) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 54)) (local ("x" 53)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 44))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 45))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 47))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 49))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("g" 50))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("h" 51))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
