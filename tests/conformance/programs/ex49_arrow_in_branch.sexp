(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex49_arrow_in_branch")
 (source "ex49_arrow_in_branch.zls")
 (digest "md5:55fe5417e8f3a0f52d1348bd116b9479")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 31)
    (doc "-> is relative to the first activation of the enclosing branch since its reset")))
 (results)
 (code
  (machine "main" (at 2 0 9 31) discrete (params)
    (memories
      (memory ("m" 18) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("o" 16) (name ("Stdlib" "int")) (value (int 42)) (at 5 17 5 18))
      (memory ("i" 21) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 18)) (int 0)) (set (memory ("i" 21)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 19) (name ("Stdlib" "int"))) (state (memory ("m" 18))) (at))
          (set (memory ("m" 18)) (apply (global ("Stdlib" "+")) (local ("x" 19)) (int 1)))
          (match
            (apply (global ("Stdlib" "<")) (local ("x" 19)) (int 2))
            (case (pconst (bool true)) (set (memory ("o" 16)) (int 0)))
            (case
              (pconst (bool false))
              (seq
                (let
                  (pvar ("x" 20) (name ("Stdlib" "int")))
                  (if (state (memory ("i" 21))) (int 1) (int 2))
                  (at 6 22 6 28))
                (set (memory ("i" 21)) (bool false))
                (set (memory ("o" 16)) (local ("x" 20))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 16)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
