(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_concat")
 (source "str_concat.zls")
 (digest "md5:98fd112668d5df7a3f3324a619f34005")
 (needs "Stdlib")
 (exports
  (val "label" any
    (arrow any
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))
      (name ("Stdlib" "string")))
    (at 2 0 2 72)
    (doc "strings put together from literals and numbers"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 7 56)))
 (results)
 (code
  (fun "label" (at 2 0 2 72)
    (params
      (ptuple (pvar ("n" 19) (name ("Stdlib" "int"))) (pvar ("x" 20) (name ("Stdlib" "float")))))
    (exp
      (apply
        (global ("Stdlib" "^"))
        (string "<")
        (apply
          (global ("Stdlib" "^"))
          (apply (global ("Stdlib" "string_of_int")) (local ("n" 19)))
          (apply
            (global ("Stdlib" "^"))
            (string "|")
            (apply
              (global ("Stdlib" "^"))
              (apply (global ("Stdlib" "string_of_float")) (local ("x" 20)))
              (string ">")))))))
  (machine "main" (at 3 0 7 56) discrete (params)
    (memories (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 24)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1)))
          (let
            (pvar ("s" 22) (name ("Stdlib" "string")))
            (apply (global "label")
              (tuple
                (local ("x" 25))
                (apply
                  (global ("Stdlib" "/."))
                  (apply (global ("Stdlib" "float")) (local ("x" 25)))
                  (float "4"))))
            (at 5 6 5 7))
          (let
            (pvar ("b" 23) (name ("Stdlib" "string")))
            (apply
              (global ("Stdlib" "^"))
              (local ("s" 22))
              (apply
                (global ("Stdlib" "^"))
                (apply
                  (global ("Stdlib" "string_of_bool"))
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 25)) (int 2))
                    (int 0)))
                (string "")))
            (at 6 6 6 7))
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("b" 23))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "^")) (local ("b" 23)) (local ("s" 22))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
