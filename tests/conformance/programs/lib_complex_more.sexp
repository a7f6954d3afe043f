(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_complex_more")
 (source "lib_complex_more.zls")
 (digest "md5:496dc525fbc612c107878255e1597068")
 (needs "Complex" "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 3 0 7 39))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 13 33)))
 (results)
 (code
  (open "Complex")
  (machine "pure" (at 3 0 7 39) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 43) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("z" 47) (name ("Complex" "t")))
            (record
              (("Complex" "re")
                (apply
                  (global ("Stdlib" "-."))
                  (apply (global ("Stdlib" "float")) (local ("t" 43)))
                  (float "3.5")))
              (("Complex" "im") (float "0.75")))
            (at 4 6 4 7))
          (let
            (pvar ("p" 46) (name ("Complex" "t")))
            (apply
              (global ("Complex" "pow"))
              (local ("z" 47))
              (record (("Complex" "re") (float "1.5")) (("Complex" "im") (float "0.25"))))
            (at 7 6 7 7))
          (let
            (pvar ("l" 45) (name ("Complex" "t")))
            (apply (global ("Complex" "log")) (local ("z" 47)))
            (at 6 6 6 7))
          (let
            (pvar ("a" 44) (name ("Complex" "t")))
            (apply
              (global ("Complex" "add"))
              (global ("Complex" "zero"))
              (apply (global ("Complex" "inv")) (local ("z" 47))))
            (at 5 6 5 7))
          (exp
            (tuple
              (field (local ("a" 44)) ("Complex" "re"))
              (field (local ("a" 44)) ("Complex" "im"))
              (field (local ("l" 45)) ("Complex" "re"))
              (field (local ("l" 45)) ("Complex" "im"))
              (field (local ("p" 46)) ("Complex" "re"))
              (field (local ("p" 46)) ("Complex" "im"))
              (apply (global ("Complex" "norm2")) (local ("z" 47)))))))))
  (machine "main" (at 8 0 13 33) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 10 30 10 36)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 58))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 49) (name ("Stdlib" "float")))
              (pvar ("b" 50) (name ("Stdlib" "float")))
              (pvar ("c" 51) (name ("Stdlib" "float")))
              (pvar ("d" 52) (name ("Stdlib" "float")))
              (pvar ("e" 53) (name ("Stdlib" "float")))
              (pvar ("f" 54) (name ("Stdlib" "float")))
              (pvar ("g" 55) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 57)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 49))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 52))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("e" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("f" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("g" 55))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
