(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex04_weak_automaton")
 (source "ex04_weak_automaton.zls")
 (digest "md5:c98883ebebd733eddd8f48b431d2e13f")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 9 62)
    (doc
      "weak: body of the current state runs, then the transition is tested;\\x0atarget becomes active at the next instant, reset")))
 (results)
 (code
  (types
    (type "state__263" (params) (at)
      (variant (constr0 "Ex04_weak_automaton_Down_13") (constr0 "Ex04_weak_automaton_Up_12"))))
  (machine "main" (at 3 0 9 62) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("r" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 28) (name "state__263")
        (value (constr0 "Ex04_weak_automaton_Down_13"))
        (at 6 55 6 59))
      (memory ("o" 27) (name ("Stdlib" "int")) (value (int 42)) (at 6 17 6 18))
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 6 30 6 31))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 7 30 7 31)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 30)) (int 0))
          (set (memory ("r" 29)) (bool false))
          (set (memory ("s" 28)) (constr0 "Ex04_weak_automaton_Up_12"))
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
            (case (pconstr0 "Ex04_weak_automaton_Up_12")
              (seq
                (when (state (memory ("r" 29))) (set (memory ("i" 35)) (bool true)))
                (let
                  (pvar ("x" 34) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 35)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 32))) (int 1)))
                  (at 6 21 6 35))
                (set (memory ("i" 35)) (bool false))
                (set (memory ("o" 27)) (local ("x" 34)))
                (set (memory ("m" 32)) (local ("x" 34)))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 34)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex04_weak_automaton_Down_13"))))
                  (case (wild) (set (memory ("r" 29)) (bool false))))))
            (case (pconstr0 "Ex04_weak_automaton_Down_13")
              (seq
                (when (state (memory ("r" 29))) (set (memory ("i" 39)) (bool true)))
                (let
                  (pvar ("x" 38) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 39)))
                    (int 0)
                    (apply (global ("Stdlib" "-")) (state (memory ("m" 36))) (int 1)))
                  (at 7 21 7 35))
                (set (memory ("i" 39)) (bool false))
                (set (memory ("o" 27)) (local ("x" 38)))
                (set (memory ("m" 36)) (local ("x" 38)))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 5))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex04_weak_automaton_Up_12"))))
                  (case (wild) (set (memory ("r" 29)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 31))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 27)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
