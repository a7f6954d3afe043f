(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_histogram")
 (source "arr_histogram.zls")
 (digest "md5:7c1a547625a854c5ea59d7ae93511946")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "counts per class in an array memory, read back at a computed index"))
  (val "zeros" discrete
    (arrow discrete (name ("Stdlib" "unit")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 3 0 4 53))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 5 0 10 24))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 14 93)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "zeros" (at 3 0 4 53) discrete (params)
    (memories
      (memory ("v" 42)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (array (name ("Stdlib" "int")) (plus 2 1)))
        (seq
          (for to ("i" 43) (int 0) (int 2)
            (set (lindex (memory ("v" 42)) (local ("i" 43))) (int 0)))
          (exp (state (memory ("v" 42))))))))
  (machine "pure" (at 5 0 10 24) discrete (params)
    (memories
      (memory ("i" 51) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 48)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at 8 6 8 7)))
    (instances (instance ("i" 58) (global "zeros") discrete (params) (at 6 15 6 23)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 51)) (bool true)) (exp (call "reset" "zeros" (instance ("i" 58))))))
      (method "step"
        (params (pvar ("t" 45) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (when
            (state (memory ("i" 51)))
            (seq
              (set (memory ("h" 48)) (call "step" "zeros" (instance ("i" 58)) (unit)))
              (exp (call "reset" "zeros" (instance ("i" 58))))))
          (set (memory ("i" 51)) (bool false))
          (let
            (pvar ("l" 50) (array (name ("Stdlib" "int")) (plus 2 1)))
            (state (memory ("h" 48)))
            (at))
          (let
            (pvar ("c" 47) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "mod"))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (local ("t" 45)) (local ("t" 45)))
                (apply (global ("Stdlib" "/")) (local ("t" 45)) (int 2)))
              (global "n"))
            (at 7 6 7 7))
          (let
            (pvar ("before_h" 46) (name ("Stdlib" "int")))
            (access (local ("l" 50)) (local ("c" 47)))
            (at 10 6 10 14))
          (set
            (memory ("h" 48))
            (update (plus 2 1)
              (local ("l" 50))
              (local ("c" 47))
              (apply (global ("Stdlib" "+")) (local ("before_h" 46)) (int 1))))
          (exp
            (tuple
              (access (state (memory ("h" 48))) (int 0))
              (access (state (memory ("h" 48))) (int 1))
              (access (state (memory ("h" 48))) (int 2))))))))
  (machine "main" (at 11 0 14 93) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 59) (global "pure") discrete (params) (at 13 18 13 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 59))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 53) (name ("Stdlib" "int")))
              (pvar ("b" 54) (name ("Stdlib" "int")))
              (pvar ("c" 55) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 59)) (local ("x" 57)))
            (at 13 7 13 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 55))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
