(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex89_let_on_transition")
 (source "ex89_let_on_transition.zls")
 (digest "md5:6d36148d51a647854f5e4ae53639ada3")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 70)
    (doc "lets of the state are visible in conditions; lets on a transition in the target argument")))
 (results)
 (code
  (types
    (type "state__336" (params) (at)
      (variant (constr0 "Ex89_let_on_transition_B_22") (constr0 "Ex89_let_on_transition_A_21"))))
  (machine "main" (at 2 0 8 70) discrete (params)
    (memories
      (memory ("m" 39) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 36) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 35) (name "state__336")
        (value (constr0 "Ex89_let_on_transition_B_22"))
        (at 5 89 5 93))
      (memory ("q" 34) (name ("Stdlib" "int")) (value (int 42)) (at 5 91 5 92))
      (memory ("o" 33) (name ("Stdlib" "int")) (value (int 42)) (at 5 30 5 31))
      (memory ("k" 41) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 39)) (int 0))
          (set (memory ("r" 36)) (bool false))
          (set (memory ("s" 35)) (constr0 "Ex89_let_on_transition_A_21"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("sp" 38) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 37) (name ("Stdlib" "int")) (int 42) (at 5 84 5 85))
          (let (pvar ("x" 40) (name ("Stdlib" "int"))) (state (memory ("m" 39))) (at))
          (set (memory ("m" 39)) (apply (global ("Stdlib" "+")) (local ("x" 40)) (int 1)))
          (match
            (state (memory ("s" 35)))
            (case (pconstr0 "Ex89_let_on_transition_A_21")
              (seq
                (when (state (memory ("r" 36))) (seq))
                (set (memory ("k" 41)) (apply (global ("Stdlib" "*")) (local ("x" 40)) (int 2)))
                (set (memory ("o" 33)) (state (memory ("k" 41))))
                (match
                  (apply (global ("Stdlib" ">")) (state (memory ("k" 41))) (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("sp" 38)) (bool true))
                      (let
                        (pvar ("m" 42) (name ("Stdlib" "int")))
                        (apply (global ("Stdlib" "+")) (state (memory ("k" 41))) (int 1))
                        (at 5 59 5 60))
                      (assign (name ("sv" 37)) (local ("m" 42)))
                      (set (memory ("q" 34)) (local ("m" 42)))
                      (set (memory ("r" 36)) (bool true))
                      (set (memory ("s" 35)) (constr0 "Ex89_let_on_transition_B_22"))))
                  (case (wild) (set (memory ("r" 36)) (bool false))))))
            (case (pconstr0 "Ex89_let_on_transition_B_22")
              (seq
                (when (state (memory ("r" 36))) (seq))
                (set
                  (memory ("o" 33))
                  (apply (global ("Stdlib" "+")) (int 100) (state (memory ("q" 34)))))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 40)) (int 2))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 36)) (bool true))
                      (set (memory ("s" 35)) (constr0 "Ex89_let_on_transition_A_21"))))
                  (case (wild) (set (memory ("r" 36)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 33)))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if
                (apply (global ("Stdlib" "snd")) (tuple (var ("sv" 37)) (var ("sp" 38))))
                (string "!")
                (string "")))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
