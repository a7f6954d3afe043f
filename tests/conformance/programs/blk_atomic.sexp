(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_atomic")
 (source "blk_atomic.zls")
 (digest "md5:73d89457fb26f0fc52a1ec406ab286c6")
 (needs "Stdlib")
 (exports
  (val "pair" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 2 44)
    (doc "atomic expressions and nodes"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 5 17))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 93)))
 (results
  (result "pure" (parts (named "a") (named "b") (nameless))))
 (code
  (machine "pair" (at 2 0 2 44) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple (pvar ("x" 36) (name ("Stdlib" "int"))) (pvar ("y" 37) (name ("Stdlib" "int")))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (exp
          (tuple
            (apply (global ("Stdlib" "+")) (local ("x" 36)) (int 1))
            (apply (global ("Stdlib" "*")) (local ("y" 37)) (int 2)))))))
  (machine "pure" (at 3 0 5 17) discrete (params)
    (memories (memory ("m" 42) (name ("Stdlib" "int")) (value (int 42)) (at 5 10 5 11)))
    (instances (instance ("i" 50) (global "pair") discrete (params) (at 4 15 4 26)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 42)) (int 0)) (exp (call "reset" "pair" (instance ("i" 50))))))
      (method "step"
        (params (pvar ("t" 38) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 43) (name ("Stdlib" "int"))) (state (memory ("m" 42))) (at))
          (let
            (ptuple (pvar ("a" 39) (name ("Stdlib" "int"))) (pvar ("b" 40) (name ("Stdlib" "int"))))
            (call "step" "pair" (instance ("i" 50)) (tuple (local ("t" 38)) (local ("x" 43))))
            (at 4 7 4 8))
          (set (memory ("m" 42)) (local ("a" 39)))
          (exp
            (tuple
              (local ("a" 39))
              (local ("b" 40))
              (apply (global ("Stdlib" "+")) (local ("a" 39)) (local ("b" 40)))))))))
  (machine "main" (at 6 0 9 93) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 51) (global "pure") discrete (params) (at 8 18 8 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 51))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 45) (name ("Stdlib" "int")))
              (pvar ("b" 46) (name ("Stdlib" "int")))
              (pvar ("c" 47) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 51)) (local ("x" 49)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 45))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 47))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
