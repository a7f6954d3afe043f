(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_accumulated_float")
 (source "num_accumulated_float.zls")
 (digest "md5:19b39ae4b811716c0d78166cc0c9066e")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 2 0 5 61)
    (doc "a filter and a pendulum by small steps: rounding errors add up the same"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 99)))
 (results
  (result "pure" (parts (named "th") (named "om") (named "y"))))
 (code
  (machine "pure" (at 2 0 5 61) discrete (params)
    (memories
      (memory ("m" 42) (name ("Stdlib" "float")) (value (float "42")) (at 5 10 5 13))
      (memory ("m" 40) (name ("Stdlib" "float")) (value (float "42")) (at 4 11 4 14))
      (memory ("m" 38) (name ("Stdlib" "float")) (value (float "42")) (at 3 11 3 14)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 42)) (float "0"))
          (set (memory ("m" 40)) (float "0"))
          (set (memory ("m" 38)) (float "0.5"))))
      (method "step"
        (params (pvar ("t" 34) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let (pvar ("x" 43) (name ("Stdlib" "float"))) (state (memory ("m" 42))) (at))
          (set
            (memory ("m" 42))
            (apply
              (global ("Stdlib" "+."))
              (apply (global ("Stdlib" "*.")) (float "0.9") (local ("x" 43)))
              (apply
                (global ("Stdlib" "/."))
                (apply
                  (global ("Stdlib" "*."))
                  (float "0.1")
                  (apply
                    (global ("Stdlib" "float"))
                    (apply (global ("Stdlib" "mod")) (local ("t" 34)) (int 7))))
                (float "3"))))
          (let (pvar ("x" 41) (name ("Stdlib" "float"))) (state (memory ("m" 40))) (at))
          (let (pvar ("x" 39) (name ("Stdlib" "float"))) (state (memory ("m" 38))) (at))
          (set
            (memory ("m" 40))
            (apply
              (global ("Stdlib" "-."))
              (local ("x" 41))
              (apply
                (global ("Stdlib" "*."))
                (float "0.1")
                (apply
                  (global ("Stdlib" "+."))
                  (apply
                    (global ("Stdlib" "*."))
                    (float "9.81")
                    (apply (global ("Stdlib" "sin")) (local ("x" 39))))
                  (apply (global ("Stdlib" "*.")) (float "0.2") (local ("x" 41)))))))
          (set
            (memory ("m" 38))
            (apply
              (global ("Stdlib" "+."))
              (local ("x" 39))
              (apply (global ("Stdlib" "*.")) (float "0.1") (local ("x" 41)))))
          (exp (tuple (local ("x" 39)) (local ("x" 41)) (local ("x" 43))))))))
  (machine "main" (at 6 0 9 99) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 50) (global "pure") discrete (params) (at 8 18 8 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 50))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 45) (name ("Stdlib" "float")))
              (pvar ("b" 46) (name ("Stdlib" "float")))
              (pvar ("c" 47) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 50)) (local ("x" 49)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 45))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 47))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
