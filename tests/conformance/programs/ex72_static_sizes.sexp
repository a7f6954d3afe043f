(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex72_static_sizes")
 (source "ex72_static_sizes.zls")
 (digest "md5:8d944fafb432c362fd6fa60534491c78")
 (needs "Stdlib")
 (exports
  (val "ramp" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (id ("n" 2))))
      ("n" 2))
    (at 2 0 3 57)
    (doc "dependent static parameter: size of the result"))
  (val "total" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (array (name ("Stdlib" "int")) (id ("n" 7))) (name ("Stdlib" "int")))
      ("n" 7))
    (at 4 0 5 85))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 8 100)))
 (results
  (result "total" (named "s")))
 (code
  (machine "main" (at 6 0 8 100) discrete (params)
    (memories
      (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15))
      (memory ("s" 59) (name ("Stdlib" "int")) (value (int 42)) (at 5 43 5 44))
      (memory ("v" 58)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at))
      (memory ("s" 55) (name ("Stdlib" "int")) (value (int 42)) (at 5 43 5 44))
      (memory ("v" 54)
        (array (name ("Stdlib" "int")) (plus 1 1))
        (value (vec (int 42) (plus 1 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 60)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (set (memory ("m" 60)) (apply (global ("Stdlib" "+")) (local ("x" 61)) (int 1)))
          (for to ("i" 62) (int 0) (int 3)
            (set
              (lindex (memory ("v" 58)) (local ("i" 62)))
              (apply (global ("Stdlib" "*")) (local ("x" 61)) (local ("i" 62)))))
          (set (memory ("s" 59)) (int 0))
          (for to ("i" 64) (int 0) (int 3)
            (set
              (memory ("s" 59))
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("s" 59)))
                (access (state (memory ("v" 58))) (local ("i" 64))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("s" 59)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (for to ("i" 67) (int 0) (int 1)
            (set
              (lindex (memory ("v" 54)) (local ("i" 67)))
              (apply (global ("Stdlib" "*")) (local ("x" 61)) (local ("i" 67)))))
          (set (memory ("s" 55)) (int 0))
          (for to ("i" 69) (int 0) (int 1)
            (set
              (memory ("s" 55))
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("s" 55)))
                (access (state (memory ("v" 54))) (local ("i" 69))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("s" 55)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
