(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_weak_counters")
 (source "aut_weak_counters.zls")
 (digest "md5:bd75d4d01b4a53e53ee324b77140234e")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 6 51)
    (doc "weak automaton: three states, several transitions each, counters restarted"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 62)))
 (results
  (result "pure" (parts (named "o") (named "k"))))
 (code
  (types
    (type "state__426" (params) (at)
      (variant (constr0 "Aut_weak_counters_C_25") (constr0 "Aut_weak_counters_B_24")
        (constr0 "Aut_weak_counters_A_23"))))
  (machine "pure" (at 2 0 6 51) discrete (params)
    (memories
      (memory ("r" 45) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 44) (name "state__426")
        (value (constr0 "Aut_weak_counters_C_25"))
        (at 4 64 4 65))
      (memory ("o" 43) (name ("Stdlib" "int")) (value (int 42)) (at 4 16 4 17))
      (memory ("k" 42) (name ("Stdlib" "int")) (value (int 42)) (at 4 39 4 40))
      (memory ("i" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 4 29 4 30))
      (memory ("i" 53) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at 5 30 5 31)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 45)) (bool false))
          (set (memory ("s" 44)) (constr0 "Aut_weak_counters_A_23"))
          (set (memory ("i" 49)) (bool true))
          (set (memory ("i" 53)) (bool true))))
      (method "step"
        (params (pvar ("t" 41) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (match
            (state (memory ("s" 44)))
            (case (pconstr0 "Aut_weak_counters_A_23")
              (seq
                (when (state (memory ("r" 45))) (set (memory ("i" 49)) (bool true)))
                (let
                  (pvar ("x" 48) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 49)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 46))) (int 1)))
                  (at 4 20 4 34))
                (set (memory ("i" 49)) (bool false))
                (set (memory ("k" 42)) (int 1))
                (set (memory ("o" 43)) (local ("x" 48)))
                (set (memory ("m" 46)) (local ("x" 48)))
                (match
                  (tuple
                    (apply (global ("Stdlib" ">")) (local ("t" 41)) (int 100))
                    (apply (global ("Stdlib" "=")) (local ("x" 48)) (int 2)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 45)) (bool true))
                      (set (memory ("s" 44)) (constr0 "Aut_weak_counters_B_24"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 45)) (bool true))
                      (set (memory ("s" 44)) (constr0 "Aut_weak_counters_C_25"))))
                  (case (wild) (set (memory ("r" 45)) (bool false))))))
            (case (pconstr0 "Aut_weak_counters_B_24")
              (seq
                (when (state (memory ("r" 45))) (set (memory ("i" 53)) (bool true)))
                (let
                  (pvar ("x" 52) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 53)))
                    (int 10)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 50))) (int 2)))
                  (at 5 20 5 35))
                (set (memory ("i" 53)) (bool false))
                (set (memory ("k" 42)) (int 2))
                (set (memory ("o" 43)) (local ("x" 52)))
                (set (memory ("m" 50)) (local ("x" 52)))
                (match
                  (tuple
                    (apply (global ("Stdlib" "=")) (local ("x" 52)) (int 14))
                    (apply
                      (global ("Stdlib" "="))
                      (apply (global ("Stdlib" "mod")) (local ("t" 41)) (int 5))
                      (int 0)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 45)) (bool true))
                      (set (memory ("s" 44)) (constr0 "Aut_weak_counters_A_23"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 45)) (bool true))
                      (set (memory ("s" 44)) (constr0 "Aut_weak_counters_C_25"))))
                  (case (wild) (set (memory ("r" 45)) (bool false))))))
            (case (pconstr0 "Aut_weak_counters_C_25")
              (seq
                (when (state (memory ("r" 45))) (seq))
                (set (memory ("k" 42)) (int 3))
                (set (memory ("o" 43)) (int 100))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 45)) (bool true))
                      (set (memory ("s" 44)) (constr0 "Aut_weak_counters_A_23"))))
                  (case (wild) (set (memory ("r" 45)) (bool false)))))))
          (exp (tuple (state (memory ("o" 43))) (state (memory ("k" 42)))))))))
  (machine "main" (at 7 0 10 62) discrete (params)
    (memories (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 59) (global "pure") discrete (params) (at 9 15 9 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 57)) (int 0)) (exp (call "reset" "pure" (instance ("i" 59))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 58) (name ("Stdlib" "int"))) (state (memory ("m" 57))) (at))
          (set (memory ("m" 57)) (apply (global ("Stdlib" "+")) (local ("x" 58)) (int 1)))
          (let
            (ptuple (pvar ("a" 55) (name ("Stdlib" "int"))) (pvar ("b" 56) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 59)) (local ("x" 58)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 55))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 56))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
