(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_match_computed")
 (source "str_match_computed.zls")
 (digest "md5:2278ed47f28ba18f4b9f7ac2b5a4334b")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 3 0 10 59))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 14 110)))
 (results
  (result "pure" (parts (named "o") (nameless) (nameless) (nameless))))
 (code
  (types
    (type "r" (params) (at 2 0 2 37)
      (record ("name" (name ("Stdlib" "string"))) ("age" (name ("Stdlib" "int"))))))
  (machine "pure" (at 3 0 10 59) discrete (params)
    (memories (memory ("o" 37) (name ("Stdlib" "int")) (value (int 42)) (at 6 19 6 20)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 34) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("b" 36) (name "r"))
            (record
              ("name"
                (apply
                  (global ("Stdlib" "^"))
                  (string "k")
                  (apply
                    (global ("Stdlib" "string_of_int"))
                    (apply (global ("Stdlib" "mod")) (local ("t" 34)) (int 3)))))
              ("age" (local ("t" 34))))
            (at 10 6 10 7))
          (let
            (pvar ("s" 38) (name ("Stdlib" "string")))
            (apply
              (global ("Stdlib" "^"))
              (string "k")
              (apply
                (global ("Stdlib" "string_of_int"))
                (apply (global ("Stdlib" "mod")) (local ("t" 34)) (int 4))))
            (at 4 6 4 7))
          (let
            (pvar ("a" 35) (name "r"))
            (record ("name" (local ("s" 38))) ("age" (local ("t" 34))))
            (at 9 6 9 7))
          (match
            (local ("s" 38))
            (case (pconst (string "k0")) (set (memory ("o" 37)) (int 0)))
            (case
              (por (pconst (string "k1")) (pconst (string "k2")))
              (set (memory ("o" 37)) (int 12)))
            (case (wild) (set (memory ("o" 37)) (int -1))))
          (exp
            (tuple
              (state (memory ("o" 37)))
              (apply (global ("Stdlib" "compare")) (local ("a" 35)) (local ("b" 36)))
              (apply (global ("Stdlib" "<")) (local ("a" 35)) (local ("b" 36)))
              (apply (global ("Stdlib" "=")) (local ("a" 35)) (local ("b" 36)))))))))
  (machine "main" (at 11 0 14 110) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 13 21 13 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 44)) (int 0)) (exp (call "reset" "pure" (instance ("i" 46))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (let
            (ptuple
              (pvar ("o" 43) (name ("Stdlib" "int")))
              (pvar ("c" 40) (name ("Stdlib" "int")))
              (pvar ("l" 42) (name ("Stdlib" "bool")))
              (pvar ("e" 41) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 13 7 13 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("o" 43))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 40))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("l" 42))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("e" 41))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
