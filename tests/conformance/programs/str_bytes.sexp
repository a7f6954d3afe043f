(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_bytes")
 (source "str_bytes.zls")
 (digest "md5:be560822a26e54e6e20007c99f95f3f9")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 5 116)
    (doc "bytes that are not ASCII, written by number and as they are")))
 (results)
 (code
  (machine "main" (at 2 0 5 116) discrete (params)
    (memories (memory ("m" 12) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 12)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 13) (name ("Stdlib" "int"))) (state (memory ("m" 12))) (at))
          (set (memory ("m" 12)) (apply (global ("Stdlib" "+")) (local ("x" 13)) (int 1)))
          (let
            (pvar ("s" 11) (name ("Stdlib" "string")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 13)) (int 2))
                (int 0))
              (string "\\xc8\\xff")
              (string "\\xc3\\xa9"))
            (at 4 6 4 7))
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 11))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (char 233)) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_char"))
              (apply
                (global ("Stdlib" "char_of_int"))
                (apply
                  (global ("Stdlib" "+"))
                  (int 250)
                  (apply (global ("Stdlib" "mod")) (local ("x" 13)) (int 6)))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "\\x01")) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
