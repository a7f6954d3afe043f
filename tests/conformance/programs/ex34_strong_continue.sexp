(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex34_strong_continue")
 (source "ex34_strong_continue.zls")
 (digest "md5:8a5b4b1f75f5b3275569f6691c8bca12")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 7 31)))
 (results)
 (code
  (types
    (type "state__260" (params) (at)
      (variant (constr0 "Ex34_strong_continue_B_13") (constr0 "Ex34_strong_continue_A_12"))))
  (machine "main" (at 1 0 7 31) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 2 14 2 15))
      (memory ("r" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 28) (name "state__260")
        (value (constr0 "Ex34_strong_continue_B_13"))
        (at 4 57 4 58))
      (memory ("o" 27) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 4 27 4 28))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 5 28 5 29)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 30)) (int 0))
          (set (memory ("r" 29)) (bool false))
          (set (memory ("s" 28)) (constr0 "Ex34_strong_continue_A_12"))
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
            (case (pconstr0 "Ex34_strong_continue_A_12")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 29)) (bool false))
                      (set (memory ("s" 28)) (constr0 "Ex34_strong_continue_B_13"))))
                  (case (wild) (set (memory ("r" 29)) (bool false))))))
            (case (pconstr0 "Ex34_strong_continue_B_13")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (match
                  (tuple
                    (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 6))
                    (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 4)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 29)) (bool false))
                      (set (memory ("s" 28)) (constr0 "Ex34_strong_continue_A_12"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex34_strong_continue_A_12"))))
                  (case (wild) (set (memory ("r" 29)) (bool false)))))))
          (match
            (state (memory ("s" 28)))
            (case (pconstr0 "Ex34_strong_continue_A_12")
              (seq
                (when (state (memory ("r" 29))) (set (memory ("i" 35)) (bool true)))
                (let
                  (pvar ("x" 34) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 35)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 32))) (int 1)))
                  (at 4 18 4 32))
                (set (memory ("i" 35)) (bool false))
                (set (memory ("o" 27)) (local ("x" 34)))
                (set (memory ("m" 32)) (local ("x" 34)))))
            (case (pconstr0 "Ex34_strong_continue_B_13")
              (seq
                (when (state (memory ("r" 29))) (set (memory ("i" 39)) (bool true)))
                (let
                  (pvar ("x" 38) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 39)))
                    (int 50)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 36))) (int 1)))
                  (at 5 18 5 33))
                (set (memory ("i" 39)) (bool false))
                (set (memory ("o" 27)) (local ("x" 38)))
                (set (memory ("m" 36)) (local ("x" 38))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 27)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
