(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex64_forall_nested")
 (source "ex64_forall_nested.zls")
 (digest "md5:190b261545379e9bcca81cb9a1aa121d")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 7 37)))
 (results)
 (code
  (machine "main" (at 1 0 7 37) discrete (params)
    (memories
      (memory ("m" 28) (name ("Stdlib" "int")) (value (int 42)) (at 2 14 2 15))
      (memory ("mat" 26)
        (array (array (name ("Stdlib" "int")) (plus 2 1)) (plus 1 1))
        (value (vec (vec (int 42) (plus 2 1)) (plus 1 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 28)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 29) (name ("Stdlib" "int"))) (state (memory ("m" 28))) (at))
          (set (memory ("m" 28)) (apply (global ("Stdlib" "+")) (local ("x" 29)) (int 1)))
          (for to ("i" 30) (int 0) (int 1)
            (for to ("j" 32) (int 0) (int 2)
              (set
                (lindex (lindex (memory ("mat" 26)) (local ("i" 30))) (local ("j" 32)))
                (apply
                  (global ("Stdlib" "+"))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply (global ("Stdlib" "*")) (int 10) (local ("i" 30)))
                    (local ("j" 32)))
                  (local ("x" 29))))))
          (let
            (pvar ("r" 27) (array (name ("Stdlib" "int")) (plus 2 1)))
            (access (state (memory ("mat" 26))) (int 1))
            (at 6 6 6 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("r" 27)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
