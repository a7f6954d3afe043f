(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex66_automaton_in_branch_keeps_state")
 (source "ex66_automaton_in_branch_keeps_state.zls")
 (digest "md5:21b44d14fa4ba3dfad59dbf32da2fc79")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 12 31)))
 (results)
 (code
  (types
    (type "state__181" (params) (at)
      (variant (constr0 "Ex66_automaton_in_branch_keeps_state_B_13")
        (constr0 "Ex66_automaton_in_branch_keeps_state_A_12"))))
  (machine "main" (at 1 0 12 31) discrete (params)
    (memories
      (memory ("m" 20) (name ("Stdlib" "int")) (value (int 42)) (at 2 14 2 15))
      (memory ("o" 19) (name ("Stdlib" "int")) (value (int 42)) (at 6 21 6 22))
      (memory ("r" 23) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 22) (name "state__181")
        (value (constr0 "Ex66_automaton_in_branch_keeps_state_B_13"))
        (at 6 43 6 44)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 20)) (int 0))
          (set (memory ("r" 23)) (bool false))
          (set (memory ("s" 22)) (constr0 "Ex66_automaton_in_branch_keeps_state_A_12"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 21) (name ("Stdlib" "int"))) (state (memory ("m" 20))) (at))
          (set (memory ("m" 20)) (apply (global ("Stdlib" "+")) (local ("x" 21)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 21)) (int 3))
              (int 0))
            (case
              (pconst (bool true))
              (match
                (state (memory ("s" 22)))
                (case (pconstr0 "Ex66_automaton_in_branch_keeps_state_A_12")
                  (seq
                    (when (state (memory ("r" 23))) (seq))
                    (set (memory ("o" 19)) (int 1))
                    (match (bool true)
                      (case
                        (pconst (bool true))
                        (seq
                          (set (memory ("r" 23)) (bool true))
                          (set
                            (memory ("s" 22))
                            (constr0 "Ex66_automaton_in_branch_keeps_state_B_13"))))
                      (case (wild) (set (memory ("r" 23)) (bool false))))))
                (case (pconstr0 "Ex66_automaton_in_branch_keeps_state_B_13")
                  (seq
                    (when (state (memory ("r" 23))) (seq))
                    (set (memory ("o" 19)) (int 2))
                    (match (bool true)
                      (case
                        (pconst (bool true))
                        (seq
                          (set (memory ("r" 23)) (bool true))
                          (set
                            (memory ("s" 22))
                            (constr0 "Ex66_automaton_in_branch_keeps_state_A_12"))))
                      (case (wild) (set (memory ("r" 23)) (bool false))))))))
            (case (pconst (bool false)) (set (memory ("o" 19)) (int 0))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 19)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
