(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex32_nested_automata")
 (source "ex32_nested_automata.zls")
 (digest "md5:d3165083b22340033831905fb9463943")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 13 31)
    (doc "entering the outer state by reset resets the inner automaton")))
 (results)
 (code
  (types
    (type "state__153" (params) (at)
      (variant (constr0 "Ex32_nested_automata_In2_19") (constr0 "Ex32_nested_automata_In1_18"))))
  (types
    (type "state__152" (params) (at)
      (variant (constr0 "Ex32_nested_automata_Pause_17") (constr0 "Ex32_nested_automata_Outer_16"))))
  (machine "main" (at 2 0 13 31) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 28) (name "state__152")
        (value (constr0 "Ex32_nested_automata_Pause_17"))
        (at 10 27 10 32))
      (memory ("o" 27) (name ("Stdlib" "int")) (value (int 42)) (at 7 23 7 24))
      (memory ("r" 33) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 32) (name "state__153")
        (value (constr0 "Ex32_nested_automata_In2_19"))
        (at 7 45 7 48)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 30)) (int 0))
          (set (memory ("r" 29)) (bool false))
          (set (memory ("s" 28)) (constr0 "Ex32_nested_automata_Outer_16"))
          (set (memory ("r" 33)) (bool false))
          (set (memory ("s" 32)) (constr0 "Ex32_nested_automata_In1_18"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (match
            (state (memory ("s" 28)))
            (case (pconstr0 "Ex32_nested_automata_Outer_16")
              (seq
                (when
                  (state (memory ("r" 29)))
                  (seq
                    (set (memory ("r" 33)) (bool false))
                    (set (memory ("s" 32)) (constr0 "Ex32_nested_automata_In1_18"))))
                (match
                  (state (memory ("s" 32)))
                  (case (pconstr0 "Ex32_nested_automata_In1_18")
                    (seq
                      (when (state (memory ("r" 33))) (seq))
                      (set (memory ("o" 27)) (int 1))
                      (match (bool true)
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 33)) (bool true))
                            (set (memory ("s" 32)) (constr0 "Ex32_nested_automata_In2_19"))))
                        (case (wild) (set (memory ("r" 33)) (bool false))))))
                  (case (pconstr0 "Ex32_nested_automata_In2_19")
                    (seq
                      (when (state (memory ("r" 33))) (seq))
                      (set (memory ("o" 27)) (int 2))
                      (set (memory ("r" 33)) (bool false)))))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex32_nested_automata_Pause_17"))))
                  (case (wild) (set (memory ("r" 29)) (bool false))))))
            (case (pconstr0 "Ex32_nested_automata_Pause_17")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (set (memory ("o" 27)) (int 0))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex32_nested_automata_Outer_16"))))
                  (case (wild) (set (memory ("r" 29)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 27)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
