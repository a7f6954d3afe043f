(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex40_reset_automaton")
 (source "ex40_reset_automaton.zls")
 (digest "md5:b0e4fe33ecabc9e20fe0d8bed340b8c2")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 11 31)
    (doc "reset brings the automaton back to its initial state")))
 (results)
 (code
  (types
    (type "state__182" (params) (at)
      (variant (constr0 "Ex40_reset_automaton_C_16") (constr0 "Ex40_reset_automaton_B_15")
        (constr0 "Ex40_reset_automaton_A_14"))))
  (machine "main" (at 2 0 11 31) discrete (params)
    (memories
      (memory ("m" 29) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 28) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 27) (name "state__182")
        (value (constr0 "Ex40_reset_automaton_C_16"))
        (at 6 38 6 39))
      (memory ("o" 26) (name ("Stdlib" "int")) (value (int 42)) (at 6 16 6 17))
      (memory ("i" 34) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 31) (name ("Stdlib" "int")) (value (int 42)) (at 8 29 8 30)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 29)) (int 0))
          (set (memory ("r" 28)) (bool false))
          (set (memory ("s" 27)) (constr0 "Ex40_reset_automaton_A_14"))
          (set (memory ("i" 34)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 30) (name ("Stdlib" "int"))) (state (memory ("m" 29))) (at))
          (set (memory ("m" 29)) (apply (global ("Stdlib" "+")) (local ("x" 30)) (int 1)))
          (when
            (apply (global ("Stdlib" "=")) (local ("x" 30)) (int 5))
            (seq
              (set (memory ("r" 28)) (bool false))
              (set (memory ("s" 27)) (constr0 "Ex40_reset_automaton_A_14"))
              (set (memory ("i" 34)) (bool true))))
          (match
            (state (memory ("s" 27)))
            (case (pconstr0 "Ex40_reset_automaton_A_14")
              (seq
                (when (state (memory ("r" 28))) (seq))
                (set (memory ("o" 26)) (int 1))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 28)) (bool true))
                      (set (memory ("s" 27)) (constr0 "Ex40_reset_automaton_B_15"))))
                  (case (wild) (set (memory ("r" 28)) (bool false))))))
            (case (pconstr0 "Ex40_reset_automaton_B_15")
              (seq
                (when (state (memory ("r" 28))) (seq))
                (set (memory ("o" 26)) (int 2))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 28)) (bool true))
                      (set (memory ("s" 27)) (constr0 "Ex40_reset_automaton_C_16"))))
                  (case (wild) (set (memory ("r" 28)) (bool false))))))
            (case (pconstr0 "Ex40_reset_automaton_C_16")
              (seq
                (when (state (memory ("r" 28))) (set (memory ("i" 34)) (bool true)))
                (let
                  (pvar ("x" 33) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 34)))
                    (int 3)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 31))) (int 1)))
                  (at 8 20 8 34))
                (set (memory ("i" 34)) (bool false))
                (set (memory ("o" 26)) (local ("x" 33)))
                (set (memory ("m" 31)) (local ("x" 33)))
                (set (memory ("r" 28)) (bool false)))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 26)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
