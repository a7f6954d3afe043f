(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex57_run_static_closure")
 (source "ex57_run_static_closure.zls")
 (digest "md5:e2d86623198a4813c90d82373856fdb4")
 (needs "Stdlib")
 (exports
  (val "k" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "static arguments may be arbitrary static expressions, including functions"))
  (val "scale" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 23))
  (val "chain" discrete
    (arrow static
      (arrow any (tvar "a") (name ("Stdlib" "int")))
      (arrow static
        (arrow any (name ("Stdlib" "int")) (tvar "b"))
        (arrow discrete (tvar "a") (tvar "b"))))
    (at 4 0 4 42))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 7 60)))
 (results)
 (code
  (let "k" (at 2 0 2 16) (exp (int 2)))
  (machine "main" (at 5 0 7 60) discrete (params)
    (memories
      (memory ("m" 23) (name ("Stdlib" "int")) (value (int 42)) (at 4 30 4 31))
      (memory ("m" 21) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 21)) (int 0)) (set (memory ("m" 23)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 22) (name ("Stdlib" "int"))) (state (memory ("m" 21))) (at))
          (set (memory ("m" 21)) (apply (global ("Stdlib" "+")) (local ("x" 22)) (int 1)))
          (let (pvar ("x" 24) (name ("Stdlib" "int"))) (state (memory ("m" 23))) (at))
          (set (memory ("m" 23)) (apply (global ("Stdlib" "*")) (int 3) (local ("x" 22))))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("Stdlib" "succ")) (local ("x" 24))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
