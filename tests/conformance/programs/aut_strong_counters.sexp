(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_strong_counters")
 (source "aut_strong_counters.zls")
 (digest "md5:00f01588d3e4d897d560f6be4ed02fa1")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 6 57)
    (doc "strong automaton: three states, the target runs in the same instant"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 9 38)))
 (results
  (result "pure" (named "o")))
 (code
  (types
    (type "state__458" (params) (at)
      (variant (constr0 "Aut_strong_counters_C_18") (constr0 "Aut_strong_counters_B_17")
        (constr0 "Aut_strong_counters_A_16"))))
  (machine "pure" (at 2 0 6 57) discrete (params)
    (memories
      (memory ("r" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 34) (name "state__458")
        (value (constr0 "Aut_strong_counters_C_18"))
        (at 4 61 4 62))
      (memory ("o" 33) (name ("Stdlib" "int")) (value (int 42)) (at 4 16 4 17))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 4 29 4 30))
      (memory ("i" 43) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 5 30 5 31)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 35)) (bool false))
          (set (memory ("s" 34)) (constr0 "Aut_strong_counters_A_16"))
          (set (memory ("i" 39)) (bool true))
          (set (memory ("i" 43)) (bool true))))
      (method "step"
        (params (pvar ("t" 32) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 34)))
            (case (pconstr0 "Aut_strong_counters_A_16")
              (seq
                (when (state (memory ("r" 35))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 4))
                    (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 35)) (bool true))
                      (set (memory ("s" 34)) (constr0 "Aut_strong_counters_B_17"))))
                  (case (wild) (set (memory ("r" 35)) (bool false))))))
            (case (pconstr0 "Aut_strong_counters_B_17")
              (seq
                (when (state (memory ("r" 35))) (seq))
                (match
                  (tuple
                    (apply
                      (global ("Stdlib" "="))
                      (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 3))
                      (int 2))
                    (apply
                      (global ("Stdlib" "="))
                      (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 5))
                      (int 1)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 35)) (bool true))
                      (set (memory ("s" 34)) (constr0 "Aut_strong_counters_C_18"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 35)) (bool false))
                      (set (memory ("s" 34)) (constr0 "Aut_strong_counters_A_16"))))
                  (case (wild) (set (memory ("r" 35)) (bool false))))))
            (case (pconstr0 "Aut_strong_counters_C_18")
              (seq
                (when (state (memory ("r" 35))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 2))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 35)) (bool false))
                      (set (memory ("s" 34)) (constr0 "Aut_strong_counters_B_17"))))
                  (case (wild) (set (memory ("r" 35)) (bool false)))))))
          (match
            (state (memory ("s" 34)))
            (case (pconstr0 "Aut_strong_counters_A_16")
              (seq
                (when (state (memory ("r" 35))) (set (memory ("i" 39)) (bool true)))
                (let
                  (pvar ("x" 38) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 39)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 36))) (int 1)))
                  (at 4 20 4 34))
                (set (memory ("i" 39)) (bool false))
                (set (memory ("o" 33)) (local ("x" 38)))
                (set (memory ("m" 36)) (local ("x" 38)))))
            (case (pconstr0 "Aut_strong_counters_B_17")
              (seq
                (when (state (memory ("r" 35))) (set (memory ("i" 43)) (bool true)))
                (let
                  (pvar ("x" 42) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 43)))
                    (int 10)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 40))) (int 1)))
                  (at 5 20 5 35))
                (set (memory ("i" 43)) (bool false))
                (set (memory ("o" 33)) (local ("x" 42)))
                (set (memory ("m" 40)) (local ("x" 42)))))
            (case (pconstr0 "Aut_strong_counters_C_18")
              (seq
                (when (state (memory ("r" 35))) (seq))
                (set (memory ("o" 33)) (apply (global ("Stdlib" "-")) (int 0) (local ("t" 32)))))))
          (exp (state (memory ("o" 33))))))))
  (machine "main" (at 7 0 9 38) discrete (params)
    (memories (memory ("m" 45) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 47) (global "pure") discrete (params) (at 9 12 9 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 45)) (int 0)) (exp (call "reset" "pure" (instance ("i" 47))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 46) (name ("Stdlib" "int"))) (state (memory ("m" 45))) (at))
          (set (memory ("m" 45)) (apply (global ("Stdlib" "+")) (local ("x" 46)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 47)) (local ("x" 46))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
