(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex05_strong_automaton")
 (source "ex05_strong_automaton.zls")
 (digest "md5:3c771ae394ff28b4df1825538262d839")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 10 62)
    (doc
      "strong: the transition is tested first, the target body runs at once;\\x0aone transition at most per instant")))
 (results)
 (code
  (types
    (type "state__228" (params) (at)
      (variant (constr0 "Ex05_strong_automaton_C_16") (constr0 "Ex05_strong_automaton_B_15")
        (constr0 "Ex05_strong_automaton_A_14"))))
  (machine "main" (at 3 0 10 62) discrete (params)
    (memories
      (memory ("m" 25) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("r" 24) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 23) (name "state__228")
        (value (constr0 "Ex05_strong_automaton_C_16"))
        (at 6 40 6 41))
      (memory ("o" 22) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 25)) (int 0))
          (set (memory ("r" 24)) (bool false))
          (set (memory ("s" 23)) (constr0 "Ex05_strong_automaton_A_14"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 26) (name ("Stdlib" "int"))) (state (memory ("m" 25))) (at))
          (set (memory ("m" 25)) (apply (global ("Stdlib" "+")) (local ("x" 26)) (int 1)))
          (match
            (state (memory ("s" 23)))
            (case (pconstr0 "Ex05_strong_automaton_A_14")
              (seq
                (when (state (memory ("r" 24))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 26)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 24)) (bool true))
                      (set (memory ("s" 23)) (constr0 "Ex05_strong_automaton_B_15"))))
                  (case (wild) (set (memory ("r" 24)) (bool false))))))
            (case (pconstr0 "Ex05_strong_automaton_B_15")
              (seq
                (when (state (memory ("r" 24))) (seq))
                (match
                  (apply (global ("Stdlib" ">=")) (local ("x" 26)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 24)) (bool true))
                      (set (memory ("s" 23)) (constr0 "Ex05_strong_automaton_C_16"))))
                  (case (wild) (set (memory ("r" 24)) (bool false))))))
            (case (pconstr0 "Ex05_strong_automaton_C_16")
              (seq
                (when (state (memory ("r" 24))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 26)) (int 5))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 24)) (bool true))
                      (set (memory ("s" 23)) (constr0 "Ex05_strong_automaton_A_14"))))
                  (case (wild) (set (memory ("r" 24)) (bool false)))))))
          (match
            (state (memory ("s" 23)))
            (case (pconstr0 "Ex05_strong_automaton_A_14")
              (seq (when (state (memory ("r" 24))) (seq)) (set (memory ("o" 22)) (int 0))))
            (case (pconstr0 "Ex05_strong_automaton_B_15")
              (seq (when (state (memory ("r" 24))) (seq)) (set (memory ("o" 22)) (int 10))))
            (case (pconstr0 "Ex05_strong_automaton_C_16")
              (seq (when (state (memory ("r" 24))) (seq)) (set (memory ("o" 22)) (int 20)))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 26))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 22)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
