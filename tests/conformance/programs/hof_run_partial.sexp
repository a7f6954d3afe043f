(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Hof_run_partial")
 (source "hof_run_partial.zls")
 (digest "md5:fda13b6a323d927b678a5b1b412aadee")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 2 59)
    (doc "nodes applied to static arguments and given on"))
  (val "late" discrete
    (arrow static
      (arrow discrete (name ("Stdlib" "int")) (tvar "a"))
      (arrow discrete (name ("Stdlib" "int")) (tvar "a")))
    (at 3 0 3 53))
  (val "sum" discrete
    (arrow static
      (arrow discrete (tvar "a") (name ("Stdlib" "int")))
      (arrow static
        (arrow discrete (tvar "a") (name ("Stdlib" "int")))
        (arrow discrete (tvar "a") (name ("Stdlib" "int")))))
    (at 4 0 4 42))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 5 0 5 73))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 62)))
 (results
  (result "count" (named "c"))
  (result "late" (named "y"))
  (result "pure" (parts (named "y") (nameless))))
 (code
  (machine "pure" (at 5 0 5 73) discrete (params)
    (memories
      (memory ("i" 86) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 83) (name ("Stdlib" "int")) (value (int 42)) (at 2 51 2 52))
      (memory ("m" 81) (name ("Stdlib" "int")) (value (int 42)) (at 3 45 3 46))
      (memory ("m" 78) (name ("Stdlib" "int")) (value (int 42)) (at 2 51 2 52))
      (memory ("m" 75) (name ("Stdlib" "int")) (value (int 42)) (at 2 51 2 52))
      (memory ("m" 73) (name ("Stdlib" "int")) (value (int 42)) (at 3 45 3 46)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 86)) (bool true))
          (set (memory ("m" 81)) (int 0))
          (set (memory ("m" 73)) (int 0))))
      (method "step"
        (params (pvar ("t" 61) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 82) (name ("Stdlib" "int"))) (state (memory ("m" 81))) (at))
          (let
            (pvar ("x" 85) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 86)))
              (local ("x" 82))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 83))) (int 10)))
            (at 2 42 2 59))
          (let
            (pvar ("x" 80) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 86)))
              (local ("t" 61))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 78))) (int 1)))
            (at 2 42 2 59))
          (let (pvar ("x" 74) (name ("Stdlib" "int"))) (state (memory ("m" 73))) (at))
          (let
            (pvar ("x" 77) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 86)))
              (local ("x" 74))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 75))) (int 3)))
            (at 2 42 2 59))
          (set (memory ("i" 86)) (bool false))
          (set (memory ("m" 81)) (local ("t" 61)))
          (set (memory ("m" 83)) (local ("x" 85)))
          (set (memory ("m" 78)) (local ("x" 80)))
          (set (memory ("m" 73)) (local ("t" 61)))
          (set (memory ("m" 75)) (local ("x" 77)))
          (exp
            (tuple
              (local ("x" 77))
              (apply (global ("Stdlib" "+")) (local ("x" 80)) (local ("x" 85)))))))))
  (machine "main" (at 6 0 9 62) discrete (params)
    (memories (memory ("m" 90) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 92) (global "pure") discrete (params) (at 8 15 8 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 90)) (int 0)) (exp (call "reset" "pure" (instance ("i" 92))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 91) (name ("Stdlib" "int"))) (state (memory ("m" 90))) (at))
          (set (memory ("m" 90)) (apply (global ("Stdlib" "+")) (local ("x" 91)) (int 1)))
          (let
            (ptuple (pvar ("a" 88) (name ("Stdlib" "int"))) (pvar ("b" 89) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 92)) (local ("x" 91)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 88))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 89))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
