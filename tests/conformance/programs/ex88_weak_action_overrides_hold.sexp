(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex88_weak_action_overrides_hold")
 (source "ex88_weak_action_overrides_hold.zls")
 (digest "md5:475b45b0169d84b4034ef1c83350dc93")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 31)
    (doc "a held variable written by a transition action")))
 (results)
 (code
  (types
    (type "state__191" (params) (at)
      (variant (constr0 "Ex88_weak_action_overrides_hold_B_13")
        (constr0 "Ex88_weak_action_overrides_hold_A_12"))))
  (machine "main" (at 2 0 9 31) discrete (params)
    (memories
      (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 23) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 22) (name "state__191")
        (value (constr0 "Ex88_weak_action_overrides_hold_B_13"))
        (at 6 45 6 46))
      (memory ("x" 20) (name ("Stdlib" "int")) (value (int 42)) (at 6 35 6 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 24)) (int 0))
          (set (memory ("r" 23)) (bool false))
          (set (memory ("s" 22)) (constr0 "Ex88_weak_action_overrides_hold_A_12"))
          (set (memory ("x" 20)) (int 10))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1)))
          (let (pvar ("l" 21) (name ("Stdlib" "int"))) (state (memory ("x" 20))) (at))
          (match
            (state (memory ("s" 22)))
            (case (pconstr0 "Ex88_weak_action_overrides_hold_A_12")
              (seq
                (when (state (memory ("r" 23))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 25)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("x" 20)) (int 99))
                      (set (memory ("r" 23)) (bool true))
                      (set (memory ("s" 22)) (constr0 "Ex88_weak_action_overrides_hold_B_13"))))
                  (case (wild) (set (memory ("r" 23)) (bool false))))))
            (case (pconstr0 "Ex88_weak_action_overrides_hold_B_13")
              (seq
                (when (state (memory ("r" 23))) (seq))
                (set (memory ("x" 20)) (apply (global ("Stdlib" "+")) (local ("l" 21)) (int 1)))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 25)) (int 5))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 23)) (bool true))
                      (set (memory ("s" 22)) (constr0 "Ex88_weak_action_overrides_hold_A_12"))))
                  (case (wild) (set (memory ("r" 23)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 20)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
