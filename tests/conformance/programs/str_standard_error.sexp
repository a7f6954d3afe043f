(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_standard_error")
 (source "str_standard_error.zls")
 (digest "md5:7304de747b08285ecc6626c8a1eb7b02")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 5 92)
    (doc "printing on standard error, between prints on standard output")))
 (results)
 (code
  (machine "main" (at 2 0 5 92) discrete (params)
    (memories (memory ("m" 8) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 8)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 9) (name ("Stdlib" "int"))) (state (memory ("m" 8))) (at))
          (set (memory ("m" 8)) (apply (global ("Stdlib" "+")) (local ("x" 9)) (int 1)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 9))) (at))
          (let (wild) (apply (global ("Stdlib" "prerr_string")) (string "e")) (at))
          (let (wild) (apply (global ("Stdlib" "prerr_int")) (local ("x" 9))) (at))
          (let (wild) (apply (global ("Stdlib" "prerr_char")) (char 32)) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "prerr_float"))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "float")) (local ("x" 9)))
                (float "0.5")))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " out")) (at))
          (let (wild) (apply (global ("Stdlib" "prerr_endline")) (string "!")) (at))
          (let (wild) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
          (let (wild) (apply (global ("Stdlib" "prerr_char")) (char 42)) (at))
          (exp (apply (global ("Stdlib" "prerr_newline")) (unit)))))))))
