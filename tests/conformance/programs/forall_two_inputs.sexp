(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_two_inputs")
 (source "forall_two_inputs.zls")
 (digest "md5:2cede672e983ad7d7b23f050905c1168")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "several inputs of the same size: a dot product"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 3 1))))
    (at 3 0 7 30))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 68)))
 (results
  (result "pure" (parts (named "dot") (nameless))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 4)))
  (machine "pure" (at 3 0 7 30) discrete (params)
    (memories
      (memory ("w" 54)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at))
      (memory ("v" 53)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at))
      (memory ("u" 52)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at))
      (memory ("dot" 51) (name ("Stdlib" "int")) (value (int 42)) (at 6 4 6 7)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 50) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 3 1))))
        (seq
          (for to ("i" 60) (int 0) (int 3)
            (seq
              (set
                (lindex (memory ("v" 53)) (local ("i" 60)))
                (apply (global ("Stdlib" "-")) (local ("i" 60)) (local ("t" 50))))
              (set
                (lindex (memory ("u" 52)) (local ("i" 60)))
                (apply (global ("Stdlib" "+")) (local ("i" 60)) (local ("t" 50))))))
          (set (memory ("dot" 51)) (int 0))
          (for to ("i" 55) (int 0) (int 3)
            (seq
              (set
                (lindex (memory ("w" 54)) (local ("i" 55)))
                (apply
                  (global ("Stdlib" "+"))
                  (apply
                    (global ("Stdlib" "+"))
                    (access (state (memory ("u" 52))) (local ("i" 55)))
                    (access (state (memory ("v" 53))) (local ("i" 55))))
                  (local ("i" 55))))
              (set
                (memory ("dot" 51))
                (apply
                  (global ("Stdlib" "+"))
                  (state (memory ("dot" 51)))
                  (apply
                    (global ("Stdlib" "*"))
                    (access (state (memory ("u" 52))) (local ("i" 55)))
                    (access (state (memory ("v" 53))) (local ("i" 55))))))))
          (exp (tuple (state (memory ("dot" 51))) (state (memory ("w" 54)))))))))
  (machine "main" (at 8 0 11 68) discrete (params)
    (memories (memory ("m" 66) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 68) (global "pure") discrete (params) (at 10 15 10 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 66)) (int 0)) (exp (call "reset" "pure" (instance ("i" 68))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 67) (name ("Stdlib" "int"))) (state (memory ("m" 66))) (at))
          (set (memory ("m" 66)) (apply (global ("Stdlib" "+")) (local ("x" 67)) (int 1)))
          (let
            (ptuple
              (pvar ("d" 64) (name ("Stdlib" "int")))
              (pvar ("w" 65) (array (name ("Stdlib" "int")) (plus 3 1))))
            (call "step" "pure" (instance ("i" 68)) (local ("x" 67)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 64))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("w" 65)) (int 3)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
