(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_operators")
 (source "fun_operators.zls")
 (digest "md5:2cf244fef6f4450dfc285b063353156f")
 (needs "Stdlib")
 (exports
  (val "~~~" any
    (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 21)
    (doc "operators of the program's own, prefix and infix"))
  (val "|>>" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 28))
  (val "^^" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 4 24))
  (val "!!" any
    (arrow any (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
    (at 5 0 5 23))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 6 0 6 53))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 11 18)))
 (results)
 (code
  (fun "~~~" (at 2 0 2 21)
    (params (pvar ("x" 39) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (local ("x" 39)) (int 100))))
  (fun "!!" (at 5 0 5 23)
    (params
      (ptuple (pvar ("a" 40) (name ("Stdlib" "int"))) (pvar ("b" 41) (name ("Stdlib" "int")))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 40)) (local ("b" 41)))))
  (machine "pure" (at 6 0 6 53) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 42) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (exp
          (tuple
            (apply (global "~~~") (local ("t" 42)))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (int 7) (int 1000))
              (local ("t" 42)))
            (apply (global ("Stdlib" "-")) (int 5) (local ("t" 42)))
            (apply (global "!!") (tuple (local ("t" 42)) (int 3))))))))
  (machine "main" (at 7 0 11 18) discrete (params)
    (memories (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 52) (global "pure") discrete (params) (at 9 21 9 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 50)) (int 0)) (exp (call "reset" "pure" (instance ("i" 52))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 51) (name ("Stdlib" "int"))) (state (memory ("m" 50))) (at))
          (set (memory ("m" 50)) (apply (global ("Stdlib" "+")) (local ("x" 51)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 46) (name ("Stdlib" "int")))
              (pvar ("b" 47) (name ("Stdlib" "int")))
              (pvar ("c" 48) (name ("Stdlib" "int")))
              (pvar ("d" 49) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 52)) (local ("x" 51)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 47))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 49))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
