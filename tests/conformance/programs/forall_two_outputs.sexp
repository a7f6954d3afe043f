(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_two_outputs")
 (source "forall_two_outputs.zls")
 (digest "md5:345bc64087d876c4c56750a4b33d5640")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 2 0 2 16) (doc "several outputs of different types"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (array (name ("Stdlib" "int")) (plus 2 1))
        (array (name ("Stdlib" "float")) (plus 2 1))
        (array (name ("Stdlib" "bool")) (plus 2 1))))
    (at 3 0 6 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 11 57)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "pure" (at 3 0 6 6) discrete (params)
    (memories
      (memory ("w" 43)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at))
      (memory ("v" 42)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("b" 41)
        (array (name ("Stdlib" "bool")) (plus 2 1))
        (value (vec (bool false) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 40) (name ("Stdlib" "int"))))
        (returns
          (product
            (array (name ("Stdlib" "int")) (plus 2 1))
            (array (name ("Stdlib" "float")) (plus 2 1))
            (array (name ("Stdlib" "bool")) (plus 2 1))))
        (seq
          (for to ("i" 44) (int 0) (int 2)
            (seq
              (set
                (lindex (memory ("v" 42)) (local ("i" 44)))
                (apply (global ("Stdlib" "*")) (local ("i" 44)) (local ("t" 40))))
              (set
                (lindex (memory ("b" 41)) (local ("i" 44)))
                (apply
                  (global ("Stdlib" "="))
                  (apply
                    (global ("Stdlib" "mod"))
                    (state (lindex (memory ("v" 42)) (local ("i" 44))))
                    (int 2))
                  (int 0)))
              (set
                (lindex (memory ("w" 43)) (local ("i" 44)))
                (apply
                  (global ("Stdlib" "/."))
                  (apply
                    (global ("Stdlib" "float"))
                    (apply
                      (global ("Stdlib" "+"))
                      (state (lindex (memory ("v" 42)) (local ("i" 44))))
                      (int 1)))
                  (float "3")))))
          (exp
            (tuple (state (memory ("v" 42))) (state (memory ("w" 43))) (state (memory ("b" 41)))))))))
  (machine "main" (at 7 0 11 57) discrete (params)
    (memories (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 54) (global "pure") discrete (params) (at 9 18 9 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 52)) (int 0)) (exp (call "reset" "pure" (instance ("i" 54))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (let
            (ptuple
              (pvar ("v" 50) (array (name ("Stdlib" "int")) (plus 2 1)))
              (pvar ("w" 51) (array (name ("Stdlib" "float")) (plus 2 1)))
              (pvar ("b" 49) (array (name ("Stdlib" "bool")) (plus 2 1))))
            (call "step" "pure" (instance ("i" 54)) (local ("x" 53)))
            (at 9 7 9 8))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 50)) (int 2)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("w" 51)) (int 2)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (access (local ("b" 49)) (int 2))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
