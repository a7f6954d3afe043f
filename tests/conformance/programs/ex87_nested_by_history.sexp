(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex87_nested_by_history")
 (source "ex87_nested_by_history.zls")
 (digest "md5:c44026f55822653cb4d00674f5ddc811")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 13 31)
    (doc "re-entering the outer state by continue resumes the inner automaton where it was")))
 (results)
 (code
  (types
    (type "state__194" (params) (at)
      (variant (constr0 "Ex87_nested_by_history_C_22") (constr0 "Ex87_nested_by_history_B_21")
        (constr0 "Ex87_nested_by_history_A_20"))))
  (types
    (type "state__193" (params) (at)
      (variant (constr0 "Ex87_nested_by_history_Q_19") (constr0 "Ex87_nested_by_history_P_18"))))
  (machine "main" (at 2 0 13 31) discrete (params)
    (memories
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 32) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 31) (name "state__193")
        (value (constr0 "Ex87_nested_by_history_Q_19"))
        (at 10 40 10 41))
      (memory ("o" 30) (name ("Stdlib" "int")) (value (int 42)) (at 6 24 6 25))
      (memory ("r" 36) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 35) (name "state__194")
        (value (constr0 "Ex87_nested_by_history_C_22"))
        (at 6 46 6 47)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 33)) (int 0))
          (set (memory ("r" 32)) (bool false))
          (set (memory ("s" 31)) (constr0 "Ex87_nested_by_history_P_18"))
          (set (memory ("r" 36)) (bool false))
          (set (memory ("s" 35)) (constr0 "Ex87_nested_by_history_A_20"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 34) (name ("Stdlib" "int"))) (state (memory ("m" 33))) (at))
          (set (memory ("m" 33)) (apply (global ("Stdlib" "+")) (local ("x" 34)) (int 1)))
          (match
            (state (memory ("s" 31)))
            (case (pconstr0 "Ex87_nested_by_history_P_18")
              (seq
                (when
                  (state (memory ("r" 32)))
                  (seq
                    (set (memory ("r" 36)) (bool false))
                    (set (memory ("s" 35)) (constr0 "Ex87_nested_by_history_A_20"))))
                (match
                  (state (memory ("s" 35)))
                  (case (pconstr0 "Ex87_nested_by_history_A_20")
                    (seq
                      (when (state (memory ("r" 36))) (seq))
                      (set (memory ("o" 30)) (int 1))
                      (match (bool true)
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 36)) (bool true))
                            (set (memory ("s" 35)) (constr0 "Ex87_nested_by_history_B_21"))))
                        (case (wild) (set (memory ("r" 36)) (bool false))))))
                  (case (pconstr0 "Ex87_nested_by_history_B_21")
                    (seq
                      (when (state (memory ("r" 36))) (seq))
                      (set (memory ("o" 30)) (int 2))
                      (match (bool true)
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 36)) (bool true))
                            (set (memory ("s" 35)) (constr0 "Ex87_nested_by_history_C_22"))))
                        (case (wild) (set (memory ("r" 36)) (bool false))))))
                  (case (pconstr0 "Ex87_nested_by_history_C_22")
                    (seq
                      (when (state (memory ("r" 36))) (seq))
                      (set (memory ("o" 30)) (int 3))
                      (match (bool true)
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 36)) (bool true))
                            (set (memory ("s" 35)) (constr0 "Ex87_nested_by_history_A_20"))))
                        (case (wild) (set (memory ("r" 36)) (bool false)))))))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 34)) (int 4))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 32)) (bool false))
                      (set (memory ("s" 31)) (constr0 "Ex87_nested_by_history_Q_19"))))
                  (case (wild) (set (memory ("r" 32)) (bool false))))))
            (case (pconstr0 "Ex87_nested_by_history_Q_19")
              (seq
                (when (state (memory ("r" 32))) (seq))
                (set (memory ("o" 30)) (int 0))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 32)) (bool false))
                      (set (memory ("s" 31)) (constr0 "Ex87_nested_by_history_P_18"))))
                  (case (wild) (set (memory ("r" 32)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 30)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
