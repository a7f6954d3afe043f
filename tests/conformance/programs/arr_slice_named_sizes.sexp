(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_slice_named_sizes")
 (source "arr_slice_named_sizes.zls")
 (digest "md5:c3175d1a3546ad83b8447423ff19f26b")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 3 0 3 16)
    (doc "the ends of a slice are sizes: globals"))
  (val "m" static (name ("Stdlib" "int")) (at 4 0 4 16))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 5 0 7 19))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 10 38)))
 (results)
 (code
  (let "n" (at 3 0 3 16) (exp (int 5)))
  (let "m" (at 4 0 4 16) (exp (int 1)))
  (machine "pure" (at 5 0 7 19) discrete (params)
    (memories
      (memory ("v" 18)
        (array (name ("Stdlib" "int")) (global "n"))
        (value (vec (int 42) (global "n")))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 16) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (for to ("i" 19) (int 0)
            (apply (global ("Stdlib" "-")) (global "n") (int 1))
            (set
              (lindex (memory ("v" 18)) (local ("i" 19)))
              (apply
                (global ("Stdlib" "+"))
                (local ("i" 19))
                (apply (global ("Stdlib" "*")) (int 7) (local ("t" 16))))))
          (let
            (pvar ("s" 17)
              (array (name ("Stdlib" "int")) (plus (minus (global "m") (global "m")) 1)))
            (slice (state (memory ("v" 18))) (global "m") (global "m"))
            (at 7 6 7 7))
          (exp (access (local ("s" 17)) (int 0)))))))
  (machine "main" (at 8 0 10 38) discrete (params)
    (memories (memory ("m" 22) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 24) (global "pure") discrete (params) (at 10 12 10 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 22)) (int 0)) (exp (call "reset" "pure" (instance ("i" 24))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 23) (name ("Stdlib" "int"))) (state (memory ("m" 22))) (at))
          (set (memory ("m" 22)) (apply (global ("Stdlib" "+")) (local ("x" 23)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 24)) (local ("x" 23))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
