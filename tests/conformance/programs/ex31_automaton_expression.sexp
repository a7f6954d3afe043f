(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex31_automaton_expression")
 (source "ex31_automaton_expression.zls")
 (digest "md5:ae88a2f03bda05645d6f0c9da6b1c770")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 7 31)
    (doc "an automaton used as an expression; each state gives the value")))
 (results)
 (code
  (types
    (type "state__227" (params) (at)
      (variant (constr0 "Ex31_automaton_expression_High_18")
        (constr0 "Ex31_automaton_expression_Low_17"))))
  (machine "main" (at 2 0 7 31) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 28) (name "state__227")
        (value (constr0 "Ex31_automaton_expression_High_18"))
        (at 5 37 5 44))
      (memory ("k" 27) (name ("Stdlib" "int")) (value (int 42)) (at 5 42 5 43))
      (memory ("result" 26) (name ("Stdlib" "int")) (value (int 42)) (at 5 16 5 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 30)) (int 0))
          (set (memory ("r" 29)) (bool false))
          (set (memory ("s" 28)) (constr0 "Ex31_automaton_expression_Low_17"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (match
            (state (memory ("s" 28)))
            (case (pconstr0 "Ex31_automaton_expression_Low_17")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (set (memory ("result" 26)) (local ("x" 31)))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("k" 27)) (local ("x" 31)))
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex31_automaton_expression_High_18"))))
                  (case (wild) (set (memory ("r" 29)) (bool false))))))
            (case (pconstr0 "Ex31_automaton_expression_High_18")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (set
                  (memory ("result" 26))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply (global ("Stdlib" "*")) (state (memory ("k" 27))) (int 100))
                    (local ("x" 31))))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex31_automaton_expression_Low_17"))))
                  (case (wild) (set (memory ("r" 29)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 26)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
