(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_in_branches")
 (source "arr_in_branches.zls")
 (digest "md5:cdc5e482fa6e7dd3afcd5f203d6c2c76")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "an array given by one branch or the other"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 3 0 6 77))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 74)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "pure" (at 3 0 6 77) discrete (params)
    (memories
      (memory ("v" 29)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns (array (name ("Stdlib" "int")) (plus 2 1)))
        (seq
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 28)) (int 3))
              (int 0))
            (case
              (pconst (bool true))
              (for to ("i" 30) (int 0) (int 2)
                (set (lindex (memory ("v" 29)) (local ("i" 30))) (local ("i" 30)))))
            (case
              (pconst (bool false))
              (for to ("i" 32) (int 0) (int 2)
                (set
                  (lindex (memory ("v" 29)) (local ("i" 32)))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply (global ("Stdlib" "*")) (int 10) (local ("i" 32)))
                    (local ("t" 28)))))))
          (exp (state (memory ("v" 29))))))))
  (machine "main" (at 7 0 10 74) discrete (params)
    (memories (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 38) (global "pure") discrete (params) (at 9 10 9 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 36)) (int 0)) (exp (call "reset" "pure" (instance ("i" 38))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
          (set (memory ("m" 36)) (apply (global ("Stdlib" "+")) (local ("x" 37)) (int 1)))
          (let
            (pvar ("v" 35) (array (name ("Stdlib" "int")) (plus 2 1)))
            (call "step" "pure" (instance ("i" 38)) (local ("x" 37)))
            (at 9 6 9 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 35)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 35)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
