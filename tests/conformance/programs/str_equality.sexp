(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_equality")
 (source "str_equality.zls")
 (digest "md5:4622cd2d95ff8e2ab3626f98c4d8329c")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 7 18)
    (doc "strings compared: equal or not")))
 (results)
 (code
  (machine "main" (at 2 0 7 18) discrete (params)
    (memories (memory ("m" 16) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 16)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 17) (name ("Stdlib" "int"))) (state (memory ("m" 16))) (at))
          (set (memory ("m" 16)) (apply (global ("Stdlib" "+")) (local ("x" 17)) (int 1)))
          (let
            (pvar ("a" 14) (name ("Stdlib" "string")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 17)) (int 2))
                (int 0))
              (string "even")
              (string "odd"))
            (at 4 6 4 7))
          (let
            (pvar ("b" 15) (name ("Stdlib" "string")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 17)) (int 3))
                (int 0))
              (string "even")
              (string "odd"))
            (at 5 6 5 7))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("Stdlib" "=")) (local ("a" 14)) (local ("b" 15)))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("Stdlib" "<>")) (local ("a" 14)) (string "odd"))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
