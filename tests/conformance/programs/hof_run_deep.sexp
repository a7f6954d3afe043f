(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Hof_run_deep")
 (source "hof_run_deep.zls")
 (digest "md5:e5932a06155b8a2780166a5daf55d974")
 (needs "Stdlib")
 (exports
  (val "acc" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 47)
    (doc "a node argument handed through several nodes, and under a reset, a branch and a loop"))
  (val "under" discrete
    (arrow static
      (arrow discrete (tvar "a") (tvar "b"))
      (arrow discrete (product (tvar "a") (name ("Stdlib" "bool"))) (tvar "b")))
    (at 3 0 3 65))
  (val "chosen" discrete
    (arrow static
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (arrow discrete
        (product (name ("Stdlib" "int")) (name ("Stdlib" "bool")))
        (name ("Stdlib" "int"))))
    (at 4 0 5 88))
  (val "many" discrete
    (arrow static
      (arrow discrete (name ("Stdlib" "int")) (tvar "a"))
      (arrow discrete (name ("Stdlib" "int")) (array (tvar "a") (plus 2 1))))
    (at 6 0 7 59))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (array (name ("Stdlib" "int")) (plus 2 1))))
    (at 8 0 9 20))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 99)))
 (results
  (result "acc" (named "s"))
  (result "under" (named "y"))
  (result "chosen" (named "y"))
  (result "pure" (parts (named "y") (named "y") (named "v"))))
 (code
  (machine "acc" (at 2 0 2 47) discrete (params)
    (memories
      (memory ("i" 76) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 73) (name ("Stdlib" "int")) (value (int 42)) (at 2 42 2 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 76)) (bool true)))
      (method "step"
        (params (pvar ("x" 71) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 75) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 76)))
              (local ("x" 71))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 73))) (local ("x" 71))))
            (at 2 33 2 47))
          (set (memory ("i" 76)) (bool false))
          (set (memory ("m" 73)) (local ("x" 75)))
          (exp (local ("x" 75)))))))
  (machine "pure" (at 8 0 9 20) discrete (params)
    (memories
      (memory ("y" 86) (name ("Stdlib" "int")) (value (int 42)) (at 5 32 5 33))
      (memory ("y" 83) (name ("Stdlib" "int")) (value (int 42)) (at 3 46 3 47))
      (memory ("v" 80)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("y" 91) (name ("Stdlib" "int")) (value (int 42)) (at 3 46 3 47)))
    (instances
      (instance ("i" 100) (global "acc") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 7 41 7 54))
      (instance ("i" 99) (global "acc") discrete (params) (at 3 50 3 57))
      (instance ("i" 98) (global "acc") discrete (params) (at 3 50 3 57)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (for to ("i" 87) (int 0) (int 2)
            (exp (call "reset" "acc" (instance ("i" 100) (local ("i" 87))))))
          (exp (call "reset" "acc" (instance ("i" 99))))
          (exp (call "reset" "acc" (instance ("i" 98))))))
      (method "step"
        (params (pvar ("t" 77) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (array (name ("Stdlib" "int")) (plus 2 1))))
        (seq
          (for to ("i" 87) (int 0) (int 2)
            (set
              (lindex (memory ("v" 80)) (local ("i" 87)))
              (call "step" "acc"
                (instance ("i" 100) (local ("i" 87)))
                (apply (global ("Stdlib" "+")) (local ("t" 77)) (local ("i" 87))))))
          (let
            (pvar ("c" 84) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 77)) (int 2))
              (int 0))
            (at 4 24 4 25))
          (match
            (local ("c" 84))
            (case
              (pconst (bool true))
              (seq
                (when (bool false) (exp (call "reset" "acc" (instance ("i" 99)))))
                (set (memory ("y" 91)) (call "step" "acc" (instance ("i" 99)) (local ("t" 77))))
                (set (memory ("y" 86)) (state (memory ("y" 91))))))
            (case
              (pconst (bool false))
              (set (memory ("y" 86)) (apply (global ("Stdlib" "-")) (int 0) (local ("t" 77))))))
          (let
            (pvar ("c" 81) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 77)) (int 4))
              (int 3))
            (at 3 23 3 24))
          (when (local ("c" 81)) (exp (call "reset" "acc" (instance ("i" 98)))))
          (set (memory ("y" 83)) (call "step" "acc" (instance ("i" 98)) (local ("t" 77))))
          (exp
            (tuple (state (memory ("y" 83))) (state (memory ("y" 86))) (state (memory ("v" 80)))))))))
  (machine "main" (at 10 0 13 99) discrete (params)
    (memories (memory ("m" 96) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 101) (global "pure") discrete (params) (at 12 18 12 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 96)) (int 0)) (exp (call "reset" "pure" (instance ("i" 101))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 97) (name ("Stdlib" "int"))) (state (memory ("m" 96))) (at))
          (set (memory ("m" 96)) (apply (global ("Stdlib" "+")) (local ("x" 97)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 93) (name ("Stdlib" "int")))
              (pvar ("b" 94) (name ("Stdlib" "int")))
              (pvar ("v" 95) (array (name ("Stdlib" "int")) (plus 2 1))))
            (call "step" "pure" (instance ("i" 101)) (local ("x" 97)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 93))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 94))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 95)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
