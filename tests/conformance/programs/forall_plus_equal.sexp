(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_plus_equal")
 (source "forall_plus_equal.zls")
 (digest "md5:e0a76114701a318f81862098ebed1850")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "contributions of all iterations added up"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 7 8))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 10 38)))
 (results
  (result "pure" (named "r")))
 (code
  (let "n" (at 2 0 2 16) (exp (int 4)))
  (machine "pure" (at 3 0 7 8) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 19) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("x" 21) (name ("Stdlib" "int")) (int 0) (at 5 6 5 15))
          (for to ("i" 22) (int 0) (int 3)
            (assign
              (name ("x" 21))
              (apply
                (global ("Stdlib" "+"))
                (var ("x" 21))
                (apply (global ("Stdlib" "*")) (local ("i" 22)) (local ("t" 19))))))
          (assign (name ("x" 21)) (apply (global ("Stdlib" "+")) (var ("x" 21)) (int 1000)))
          (exp (var ("x" 21)))))))
  (machine "main" (at 8 0 10 38) discrete (params)
    (memories (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 26) (global "pure") discrete (params) (at 10 12 10 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 24)) (int 0)) (exp (call "reset" "pure" (instance ("i" 26))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 26)) (local ("x" 25))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
