(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_escapes")
 (source "str_escapes.zls")
 (digest "md5:7504aa3f94dfc002ebad2bd4add9e507")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 6 71)
    (doc "strings and characters with quotes, backslashes, tabs, line ends and bytes by number")))
 (results)
 (code
  (machine "main" (at 2 0 6 71) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "a\"b\\\\c\\x09d'")) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (char 63)) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "AB")) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (char 67)) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "(* no comment *)")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "one line")) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (char 34)) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "x\\x0ay%d {t}")) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
