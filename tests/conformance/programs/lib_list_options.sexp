(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_list_options")
 (source "lib_list_options.zls")
 (digest "md5:696414e39dd8346ac86a12b04d8515b1")
 (needs "List" "Stdlib")
 (exports
  (val "yes" any (arrow any (tvar "a") (tvar "a")) (at 3 0 3 13))
  (val "get" any
    (arrow any (product (name ("Stdlib" "option") (tvar "a")) (tvar "a")) (tvar "a"))
    (at 4 0 4 56))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 5 0 9 17))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 108)))
 (results
  (result "yes" (named "b")))
 (code
  (open "List")
  (fun "yes" (at 3 0 3 13) (params (pvar ("b" 52) (tvar "1"))) (exp (local ("b" 52))))
  (fun "get" (at 4 0 4 56)
    (params
      (ptuple (pvar ("o" 54) (name ("Stdlib" "option") (tvar "1"))) (pvar ("d" 53) (tvar "1"))))
    (seq
      (letvar ("result" 55) (tvar "1") (any) (at 4 40 4 41))
      (match
        (local ("o" 54))
        (case (pconstr0 ("Stdlib" "None")) (assign (name ("result" 55)) (local ("d" 53))))
        (case
          (pconstr1 ("Stdlib" "Some") (pvar ("x" 56) (tvar "1")))
          (assign (name ("result" 55)) (local ("x" 56)))))
      (exp (var ("result" 55)))))
  (machine "pure" (at 5 0 9 17) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 57) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("ps" 62)
              (name ("Stdlib" "list") (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (tuple (int 1) (int 10))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (tuple (int 2) (int 20)) (global ("Stdlib" "[]"))))))
            (at 9 6 9 8))
          (let
            (pvar ("b" 58) (name ("Stdlib" "list") (name ("Stdlib" "bool"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (apply (global ("Stdlib" ">")) (local ("t" 57)) (int 3))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("Stdlib" ">")) (local ("t" 57)) (int 6))
                    (global ("Stdlib" "[]"))))))
            (at 7 6 7 7))
          (let
            (pvar ("l" 59) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (local ("t" 57))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (int 4)
                    (apply (global ("Stdlib" "::")) (tuple (int 9) (global ("Stdlib" "[]"))))))))
            (at 6 6 6 7))
          (exp
            (tuple
              (apply (global "get")
                (tuple
                  (apply (global ("List" "nth_opt")) (local ("l" 59)) (local ("t" 57)))
                  (apply (global ("Stdlib" "-")) (int 0) (int 1))))
              (apply (global "get")
                (tuple
                  (apply (global ("List" "find_opt")) (global "yes") (local ("b" 58)))
                  (bool false)))
              (apply (global "get")
                (tuple
                  (apply (global ("List" "assoc_opt")) (local ("t" 57)) (local ("ps" 62)))
                  (apply (global ("Stdlib" "-")) (int 0) (int 2))))
              (apply
                (global ("List" "length"))
                (apply (global ("List" "remove_assoc")) (local ("t" 57)) (local ("ps" 62))))))))))
  (machine "main" (at 10 0 13 108) discrete (params)
    (memories (memory ("m" 70) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 72) (global "pure") discrete (params) (at 12 21 12 27)))
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
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 66))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 67))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 69))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
