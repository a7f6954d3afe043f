(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex86_then_and_continue_mixed")
 (source "ex86_then_and_continue_mixed.zls")
 (digest "md5:b5f1006c45a6a6e4adba0745661da965")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 31)
    (doc "the same target reached once by history, once by reset (a warning, not an error)")))
 (results)
 (code
  (types
    (type "state__288" (params) (at)
      (variant (constr0 "Ex86_then_and_continue_mixed_B_13")
        (constr0 "Ex86_then_and_continue_mixed_A_12"))))
  (machine "main" (at 2 0 8 31) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 28) (name "state__288")
        (value (constr0 "Ex86_then_and_continue_mixed_B_13"))
        (at 5 56 5 57))
      (memory ("o" 27) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15))
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 5 27 5 28))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 6 28 6 29)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 30)) (int 0))
          (set (memory ("r" 29)) (bool false))
          (set (memory ("s" 28)) (constr0 "Ex86_then_and_continue_mixed_A_12"))
          (set (memory ("i" 35)) (bool true))
          (set (memory ("i" 39)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (match
            (state (memory ("s" 28)))
            (case (pconstr0 "Ex86_then_and_continue_mixed_A_12")
              (seq
                (when (state (memory ("r" 29))) (set (memory ("i" 35)) (bool true)))
                (let
                  (pvar ("x" 34) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 35)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 32))) (int 1)))
                  (at 5 18 5 32))
                (set (memory ("i" 35)) (bool false))
                (set (memory ("o" 27)) (local ("x" 34)))
                (set (memory ("m" 32)) (local ("x" 34)))
                (match
                  (tuple
                    (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 6))
                    (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 1)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 29)) (bool false))
                      (set (memory ("s" 28)) (constr0 "Ex86_then_and_continue_mixed_B_13"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex86_then_and_continue_mixed_B_13"))))
                  (case (wild) (set (memory ("r" 29)) (bool false))))))
            (case (pconstr0 "Ex86_then_and_continue_mixed_B_13")
              (seq
                (when (state (memory ("r" 29))) (set (memory ("i" 39)) (bool true)))
                (let
                  (pvar ("x" 38) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 39)))
                    (int 50)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 36))) (int 1)))
                  (at 6 18 6 33))
                (set (memory ("i" 39)) (bool false))
                (set (memory ("o" 27)) (local ("x" 38)))
                (set (memory ("m" 36)) (local ("x" 38)))
                (match
                  (tuple
                    (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 8))
                    (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 3)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 29)) (bool false))
                      (set (memory ("s" 28)) (constr0 "Ex86_then_and_continue_mixed_A_12"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex86_then_and_continue_mixed_A_12"))))
                  (case (wild) (set (memory ("r" 29)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 27)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
