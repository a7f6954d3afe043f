(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_division_signs")
 (source "num_division_signs.zls")
 (digest "md5:8aa03db64c78e755145f1a08388acff6")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 4 41)
    (doc "division and remainder of all signs: toward zero, the sign of the dividend"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 9 93)))
 (results)
 (code
  (machine "pure" (at 2 0 4 41) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 34) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("b" 36) (name ("Stdlib" "int")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 34)) (int 2))
                (int 0))
              (int 4)
              (int -7))
            (at 4 6 4 7))
          (let
            (pvar ("a" 35) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "-"))
              (apply (global ("Stdlib" "*")) (local ("t" 34)) (int 5))
              (int 23))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "/")) (local ("a" 35)) (int 3))
              (apply (global ("Stdlib" "mod")) (local ("a" 35)) (int 3))
              (apply (global ("Stdlib" "/")) (local ("a" 35)) (int -3))
              (apply (global ("Stdlib" "mod")) (local ("a" 35)) (int -3))
              (apply (global ("Stdlib" "/")) (local ("a" 35)) (local ("b" 36)))
              (apply (global ("Stdlib" "mod")) (local ("a" 35)) (local ("b" 36)))))))))
  (machine "main" (at 5 0 9 93) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 7 27 7 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 44)) (int 0)) (exp (call "reset" "pure" (instance ("i" 46))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 38) (name ("Stdlib" "int")))
              (pvar ("b" 39) (name ("Stdlib" "int")))
              (pvar ("c" 40) (name ("Stdlib" "int")))
              (pvar ("d" 41) (name ("Stdlib" "int")))
              (pvar ("e" 42) (name ("Stdlib" "int")))
              (pvar ("f" 43) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 39))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 41))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 42))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 43))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
