(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_access_update")
 (source "arr_access_update.zls")
 (digest "md5:5834df2690a20e134087ce40c32bddf3")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "access with a computed index, update at a constant and at a computed index"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 6 40))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 93)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 4)))
  (machine "pure" (at 3 0 6 40) discrete (params)
    (memories
      (memory ("v" 36)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 34) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 38) (int 0) (int 3)
            (set
              (lindex (memory ("v" 36)) (local ("i" 38)))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 10) (local ("i" 38)))
                (local ("t" 34)))))
          (let
            (pvar ("u" 35) (array (name ("Stdlib" "int")) (plus 3 1)))
            (update (plus 3 1)
              (state (memory ("v" 36)))
              (int 2)
              (apply (global ("Stdlib" "+")) (int 100) (local ("t" 34))))
            (at 5 6 5 7))
          (let
            (pvar ("w" 37) (array (name ("Stdlib" "int")) (plus 3 1)))
            (update (plus 3 1)
              (local ("u" 35))
              (apply (global ("Stdlib" "mod")) (local ("t" 34)) (global "n"))
              (apply (global ("Stdlib" "-")) (int 0) (local ("t" 34))))
            (at 6 6 6 7))
          (exp
            (tuple
              (access
                (state (memory ("v" 36)))
                (apply (global ("Stdlib" "mod")) (local ("t" 34)) (global "n")))
              (access (local ("u" 35)) (int 2))
              (access
                (local ("w" 37))
                (apply (global ("Stdlib" "mod")) (local ("t" 34)) (global "n")))))))))
  (machine "main" (at 7 0 10 93) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 9 18 9 24)))
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
              (pvar ("a" 41) (name ("Stdlib" "int")))
              (pvar ("b" 42) (name ("Stdlib" "int")))
              (pvar ("c" 43) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 41))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 42))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 43))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
