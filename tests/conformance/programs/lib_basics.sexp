(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_basics")
 (source "lib_basics.zls")
 (digest "md5:d72aaffbc5a2eb875920d7c92e88e781")
 (needs "Basics" "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 10 148)))
 (results)
 (code
  (open "Basics")
  (machine "main" (at 3 0 10 148) discrete (params)
    (memories (memory ("m" 12) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
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
            (pvar ("x" 11) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "float")) (local ("x" 13)))
              (float "0.1"))
            (at 5 6 5 7))
          (let (wild)
            (apply
              (global ("Basics" "output_strings"))
              (global ("Stdlib" "stdout"))
              (apply
                (global ("Stdlib" "::"))
                (tuple (string "a")
                  (apply (global ("Stdlib" "::")) (tuple (string "b") (global ("Stdlib" "[]")))))))
            (at))
          (let (wild)
            (apply
              (global ("Basics" "output_quoted_strings"))
              (global ("Stdlib" "stdout"))
              (apply (global ("Stdlib" "::")) (tuple (string "c") (global ("Stdlib" "[]")))))
            (at))
          (let (wild)
            (apply
              (global ("Basics" "output_floats"))
              (global ("Stdlib" "stdout"))
              (apply
                (global ("Stdlib" "::"))
                (tuple
                  (local ("x" 11))
                  (apply (global ("Stdlib" "::")) (tuple (float "0.5") (global ("Stdlib" "[]")))))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Basics" "stdform_of_float"))
                (int 12)
                (int 4)
                (apply (global ("Stdlib" "-.")) (local ("x" 11)) (float "0.35"))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("Basics" "=~=")) (local ("x" 11)) (float "0.3"))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("Basics" "float_eq")) (float "0.1") (local ("x" 11)) (float "0.31"))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (apply
                (global ("Basics" "bad_sgn"))
                (apply (global ("Stdlib" "-.")) (local ("x" 11)) (float "0.2"))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
