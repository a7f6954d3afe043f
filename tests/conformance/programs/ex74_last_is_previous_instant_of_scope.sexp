(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex74_last_is_previous_instant_of_scope")
 (source "ex74_last_is_previous_instant_of_scope.zls")
 (digest "md5:74c27133d319223785c06062e7a08577")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 31)
    (doc "last refers to the previous activation of the block declaring the variable")))
 (results)
 (code
  (machine "main" (at 2 0 8 31) discrete (params)
    (memories
      (memory ("m" 16) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("o" 15) (name ("Stdlib" "int")) (value (int 42)) (at 5 57 5 58))
      (memory ("k" 18) (name ("Stdlib" "int")) (value (int 42)) (at 5 36 5 37)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 16)) (int 0)) (set (memory ("k" 18)) (int 100))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 17) (name ("Stdlib" "int"))) (state (memory ("m" 16))) (at))
          (set (memory ("m" 16)) (apply (global ("Stdlib" "+")) (local ("x" 17)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 17)) (int 2))
            (case
              (pconst (int 0))
              (seq
                (let (pvar ("l" 19) (name ("Stdlib" "int"))) (state (memory ("k" 18))) (at))
                (set
                  (memory ("k" 18))
                  (apply (global ("Stdlib" "+")) (local ("l" 19)) (local ("x" 17))))
                (set (memory ("o" 15)) (state (memory ("k" 18))))))
            (case (wild)
              (set (memory ("o" 15)) (apply (global ("Stdlib" "-")) (int 0) (local ("x" 17))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 15)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
