(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_float_formats")
 (source "num_float_formats.zls")
 (digest "md5:3a09af081cf355036a55f01bb9b189b4")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 86)
    (doc "how floats are printed: points, exponents, 12 digits")))
 (results)
 (code
  (machine "main" (at 2 0 8 86) discrete (params)
    (memories
      (memory ("m" 24) (name ("Stdlib" "float")) (value (float "42")) (at 5 14 5 17))
      (memory ("m" 22) (name ("Stdlib" "float")) (value (float "42")) (at 4 14 4 17))
      (memory ("m" 20) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 20)) (int 0))
          (set (memory ("m" 22)) (float "1"))
          (set (memory ("m" 24)) (float "1"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 21) (name ("Stdlib" "int"))) (state (memory ("m" 20))) (at))
          (set (memory ("m" 20)) (apply (global ("Stdlib" "+")) (local ("x" 21)) (int 1)))
          (let (pvar ("x" 23) (name ("Stdlib" "float"))) (state (memory ("m" 22))) (at))
          (set (memory ("m" 22)) (apply (global ("Stdlib" "*.")) (local ("x" 23)) (float "37.5")))
          (let (pvar ("x" 25) (name ("Stdlib" "float"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Stdlib" "/.")) (local ("x" 25)) (float "64")))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 23))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 25))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (apply (global ("Stdlib" "~-.")) (local ("x" 23))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (apply (global ("Stdlib" "+.")) (local ("x" 23)) (local ("x" 25))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_float"))
                (apply (global ("Stdlib" "float")) (local ("x" 21)))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_float"))
                (apply
                  (global ("Stdlib" "*."))
                  (float "1e+15")
                  (apply (global ("Stdlib" "float")) (local ("x" 21))))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
