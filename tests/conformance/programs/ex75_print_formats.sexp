(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex75_print_formats")
 (source "ex75_print_formats.zls")
 (digest "md5:b047f216755f9544553b7fab7f9cc4f4")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 5 74)
    (doc "float printing: 12 significant digits, a trailing dot when it would look like an int")))
 (results)
 (code
  (machine "main" (at 2 0 5 74) discrete (params)
    (memories (memory ("m" 8) (name ("Stdlib" "float")) (value (float "42")) (at 3 14 3 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 8)) (float "1")))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 9) (name ("Stdlib" "float"))) (state (memory ("m" 8))) (at))
          (set (memory ("m" 8)) (apply (global ("Stdlib" "/.")) (local ("x" 9)) (float "3")))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 9))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_float"))
                (apply (global ("Stdlib" "*.")) (local ("x" 9)) (float "30000000000"))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Stdlib" "int_of_float"))
                (apply (global ("Stdlib" "*.")) (local ("x" 9)) (float "10"))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
