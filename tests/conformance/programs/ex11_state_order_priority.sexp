(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex11_state_order_priority")
 (source "ex11_state_order_priority.zls")
 (digest "md5:cc95db9659e1061fe8da24a6810d9da3")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 62)
    (doc "several transitions: the first true one wins")))
 (results)
 (code
  (types
    (type "state__254" (params) (at)
      (variant (constr0 "Ex11_state_order_priority_C_16") (constr0 "Ex11_state_order_priority_B_15")
        (constr0 "Ex11_state_order_priority_A_14"))))
  (machine "main" (at 2 0 9 62) discrete (params)
    (memories
      (memory ("m" 25) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 24) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 23) (name "state__254")
        (value (constr0 "Ex11_state_order_priority_C_16"))
        (at 5 40 5 41))
      (memory ("o" 22) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 25)) (int 0))
          (set (memory ("r" 24)) (bool false))
          (set (memory ("s" 23)) (constr0 "Ex11_state_order_priority_A_14"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 26) (name ("Stdlib" "int"))) (state (memory ("m" 25))) (at))
          (set (memory ("m" 25)) (apply (global ("Stdlib" "+")) (local ("x" 26)) (int 1)))
          (match
            (state (memory ("s" 23)))
            (case (pconstr0 "Ex11_state_order_priority_A_14")
              (seq
                (when (state (memory ("r" 24))) (seq))
                (set (memory ("o" 22)) (int 1))
                (match
                  (tuple
                    (apply (global ("Stdlib" ">=")) (local ("x" 26)) (int 0))
                    (apply (global ("Stdlib" ">=")) (local ("x" 26)) (int 1)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 24)) (bool true))
                      (set (memory ("s" 23)) (constr0 "Ex11_state_order_priority_B_15"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 24)) (bool true))
                      (set (memory ("s" 23)) (constr0 "Ex11_state_order_priority_C_16"))))
                  (case (wild) (set (memory ("r" 24)) (bool false))))))
            (case (pconstr0 "Ex11_state_order_priority_B_15")
              (seq
                (when (state (memory ("r" 24))) (seq))
                (set (memory ("o" 22)) (int 2))
                (match
                  (apply (global ("Stdlib" ">=")) (local ("x" 26)) (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 24)) (bool true))
                      (set (memory ("s" 23)) (constr0 "Ex11_state_order_priority_A_14"))))
                  (case (wild) (set (memory ("r" 24)) (bool false))))))
            (case (pconstr0 "Ex11_state_order_priority_C_16")
              (seq
                (when (state (memory ("r" 24))) (seq))
                (set (memory ("o" 22)) (int 3))
                (match
                  (apply (global ("Stdlib" ">=")) (local ("x" 26)) (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 24)) (bool true))
                      (set (memory ("s" 23)) (constr0 "Ex11_state_order_priority_A_14"))))
                  (case (wild) (set (memory ("r" 24)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 26))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 22)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
