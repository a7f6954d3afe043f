(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex19_branch_state_isolation")
 (source "ex19_branch_state_isolation.zls")
 (digest "md5:236a70e655bf59a6aaae80afbdbc8d83")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 62)
    (doc "state inside a branch advances only when the branch is active; no reset on re-entry")))
 (results)
 (code
  (machine "main" (at 2 0 8 62) discrete (params)
    (memories
      (memory ("m" 20) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("o" 19) (name ("Stdlib" "int")) (value (int 42)) (at 5 17 5 18))
      (memory ("i" 25) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 22) (name ("Stdlib" "int")) (value (int 42)) (at 5 30 5 31))
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 26) (name ("Stdlib" "int")) (value (int 42)) (at 6 33 6 34)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 20)) (int 0))
          (set (memory ("i" 25)) (bool true))
          (set (memory ("i" 29)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 21) (name ("Stdlib" "int"))) (state (memory ("m" 20))) (at))
          (set (memory ("m" 20)) (apply (global ("Stdlib" "+")) (local ("x" 21)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 21)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pvar ("x" 24) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 25)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 22))) (int 1)))
                  (at 5 21 5 35))
                (set (memory ("i" 25)) (bool false))
                (set (memory ("o" 19)) (local ("x" 24)))
                (set (memory ("m" 22)) (local ("x" 24)))))
            (case
              (pconst (bool false))
              (seq
                (let
                  (pvar ("x" 28) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 29)))
                    (int 100)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 26))) (int 1)))
                  (at 6 22 6 38))
                (set (memory ("i" 29)) (bool false))
                (set (memory ("o" 19)) (local ("x" 28)))
                (set (memory ("m" 26)) (local ("x" 28))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 21))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 19)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
