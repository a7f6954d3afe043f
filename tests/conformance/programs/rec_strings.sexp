(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rec_strings")
 (source "rec_strings.zls")
 (digest "md5:ffb4fe94279333be038cec8887e87ab9")
 (needs "Stdlib")
 (exports
  (val "full" any (arrow any (name "name") (name ("Stdlib" "string"))) (at 3 0 3 63))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 8 100)))
 (results)
 (code
  (types
    (type "name" (params) (at 2 0 2 43)
      (record ("first" (name ("Stdlib" "char"))) ("rest" (name ("Stdlib" "string"))))))
  (fun "full" (at 3 0 3 63)
    (params (pvar ("n" 16) (name "name")))
    (exp
      (apply
        (global ("Stdlib" "^"))
        (apply
          (global ("Stdlib" "string_of_int"))
          (apply (global ("Stdlib" "int_of_char")) (field (local ("n" 16)) "first")))
        (apply (global ("Stdlib" "^")) (string ":") (field (local ("n" 16)) "rest")))))
  (machine "main" (at 4 0 8 100) discrete (params)
    (memories (memory ("m" 20) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 20)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 21) (name ("Stdlib" "int"))) (state (memory ("m" 20))) (at))
          (set (memory ("m" 20)) (apply (global ("Stdlib" "+")) (local ("x" 21)) (int 1)))
          (let
            (pvar ("n" 18) (name "name"))
            (record
              ("first"
                (if
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 21)) (int 2))
                    (int 0))
                  (char 97)
                  (char 90)))
              ("rest"
                (if
                  (apply (global ("Stdlib" "<")) (local ("x" 21)) (int 5))
                  (string "low")
                  (string "high"))))
            (at 6 6 6 7))
          (let
            (pvar ("m" 19) (name "name"))
            (with (local ("n" 18)) ("first" (char 109)))
            (at 7 6 7 7))
          (let (wild)
            (apply (global ("Stdlib" "print_char")) (field (local ("n" 18)) "first"))
            (at))
          (let (wild)
            (apply (global ("Stdlib" "print_string")) (field (local ("n" 18)) "rest"))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_string")) (apply (global "full") (local ("m" 19))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
