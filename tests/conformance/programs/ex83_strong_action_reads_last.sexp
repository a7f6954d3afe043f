(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex83_strong_action_reads_last")
 (source "ex83_strong_action_reads_last.zls")
 (digest "md5:c2c267c235360645f83ffde6dfc516d6")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 62)
    (doc "a strong emission reads last x of a variable the automaton writes")))
 (results)
 (code
  (types
    (type "state__313" (params) (at)
      (variant (constr0 "Ex83_strong_action_reads_last_B_16")
        (constr0 "Ex83_strong_action_reads_last_A_15"))))
  (machine "main" (at 2 0 9 62) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 28) (name "state__313")
        (value (constr0 "Ex83_strong_action_reads_last_B_16"))
        (at 6 71 6 72))
      (memory ("y" 25) (name ("Stdlib" "int")) (value (int 42)) (at 6 52 6 53))
      (memory ("x" 24) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 30)) (int 0))
          (set (memory ("r" 29)) (bool false))
          (set (memory ("s" 28)) (constr0 "Ex83_strong_action_reads_last_A_15"))
          (set (memory ("y" 25)) (int 0))
          (set (memory ("x" 24)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (let (pvar ("l" 26) (name ("Stdlib" "int"))) (state (memory ("x" 24))) (at))
          (let (pvar ("l" 27) (name ("Stdlib" "int"))) (state (memory ("y" 25))) (at))
          (match
            (state (memory ("s" 28)))
            (case (pconstr0 "Ex83_strong_action_reads_last_A_15")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("y" 25))
                        (apply (global ("Stdlib" "*")) (local ("l" 26)) (int 10)))
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex83_strong_action_reads_last_B_16"))))
                  (case (wild) (set (memory ("r" 29)) (bool false))))))
            (case (pconstr0 "Ex83_strong_action_reads_last_B_16")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("y" 25))
                        (apply (global ("Stdlib" "+")) (local ("l" 27)) (int 1)))
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex83_strong_action_reads_last_A_15"))))
                  (case (wild) (set (memory ("r" 29)) (bool false)))))))
          (match
            (state (memory ("s" 28)))
            (case (pconstr0 "Ex83_strong_action_reads_last_A_15")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (set (memory ("x" 24)) (apply (global ("Stdlib" "+")) (local ("l" 26)) (int 1)))))
            (case (pconstr0 "Ex83_strong_action_reads_last_B_16")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (set (memory ("x" 24)) (apply (global ("Stdlib" "+")) (local ("l" 26)) (int 100))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 24)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("y" 25)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
