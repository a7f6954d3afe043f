(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Tup_unit_values")
 (source "tup_unit_values.zls")
 (digest "md5:5b58956f122df8a0cfc3afac5bb5c8eb")
 (needs "Stdlib")
 (exports
  (val "tick" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 2 0 2 48)
    (doc "unit as a value: in tuples, delays and signals"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
    (at 3 0 7 16))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 95)))
 (results
  (result "tick" (named "c"))
  (result "pure" (parts (named "a") (named "b") (named "u"))))
 (code
  (machine "tick" (at 2 0 2 48) discrete (params)
    (memories (memory ("m" 45) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 45)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 46) (name ("Stdlib" "int"))) (state (memory ("m" 45))) (at))
          (set (memory ("m" 45)) (apply (global ("Stdlib" "+")) (local ("x" 46)) (int 1)))
          (exp (local ("x" 46)))))))
  (machine "pure" (at 3 0 7 16) discrete (params)
    (memories
      (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36))
      (memory ("m" 54) (name ("Stdlib" "unit")) (value (unit)) (at 5 10 5 12)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (set (memory ("m" 54)) (unit))))
      (method "step"
        (params (pvar ("t" 47) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let (pvar ("x" 55) (name ("Stdlib" "unit"))) (state (memory ("m" 54))) (at))
          (let
            (pvar ("u" 52) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" "=")) (local ("x" 55)) (unit))
            (at 6 6 6 7))
          (set (memory ("m" 54)) (unit))
          (let
            (pvar ("a" 48) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 47)) (int 1))
            (at 4 10 4 11))
          (exp (tuple (local ("a" 48)) (local ("x" 57)) (local ("u" 52))))))))
  (machine "main" (at 8 0 11 95) discrete (params)
    (memories (memory ("m" 62) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 64) (global "pure") discrete (params) (at 10 18 10 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 62)) (int 0)) (exp (call "reset" "pure" (instance ("i" 64))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 63) (name ("Stdlib" "int"))) (state (memory ("m" 62))) (at))
          (set (memory ("m" 62)) (apply (global ("Stdlib" "+")) (local ("x" 63)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 59) (name ("Stdlib" "int")))
              (pvar ("b" 60) (name ("Stdlib" "int")))
              (pvar ("c" 61) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 64)) (local ("x" 63)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 59))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 60))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 61))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
