(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_slice")
 (source "arr_slice.zls")
 (digest "md5:c8d8b5c7da8dc1a68246a1a17eef7c46")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 2 0 2 16) (doc "a slice, with both ends included"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 5 19))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 62)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 4)))
  (machine "pure" (at 3 0 5 19) discrete (params)
    (memories
      (memory ("v" 30)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 31) (int 0) (int 3)
            (set
              (lindex (memory ("v" 30)) (local ("i" 31)))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (local ("i" 31)) (local ("i" 31)))
                (apply (global ("Stdlib" "*")) (int 10) (local ("t" 28))))))
          (let
            (pvar ("s" 29) (array (name ("Stdlib" "int")) 1))
            (slice (state (memory ("v" 30))) 1 1)
            (at 5 6 5 7))
          (exp (tuple (access (local ("s" 29)) (int 0)) (access (state (memory ("v" 30))) (int 1))))))))
  (machine "main" (at 6 0 9 62) discrete (params)
    (memories (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 38) (global "pure") discrete (params) (at 8 15 8 21)))
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
            (ptuple (pvar ("a" 34) (name ("Stdlib" "int"))) (pvar ("b" 35) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 38)) (local ("x" 37)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 35))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
