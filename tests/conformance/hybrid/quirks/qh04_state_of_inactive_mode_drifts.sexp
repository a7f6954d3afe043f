(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh04_state_of_inactive_mode_drifts")
 (source "qh04_state_of_inactive_mode_drifts.zls")
 (digest "md5:380f8396d3c6c61b2afd5a810d6b9ed6")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 10 9)
    (doc
      "A state declared inside a mode goes on with its last derivative while the mode is inactive (resumed by history).\\x0acommand: -maxt 3.05\\x0aRight: 0.5, then 1.5 (y is 1.1 when A is resumed at 2.1).")))
 (results)
 (code
  (types
    (type "state__211" (params) (at)
      (variant (constr0 "Qh04_state_of_inactive_mode_drifts_B_12")
        (constr0 "Qh04_state_of_inactive_mode_drifts_A_11"))))
  (machine "main" (at 4 0 10 9) continuous (params)
    (memories
      (memory ("major" 27) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 38) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 60 7 72))
      (memory ("x" 37) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 75 7 87))
      (memory ("x" 36) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 16 8 28))
      (memory ("h" 34) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 32) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 30) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 29) (name "state__211")
        (value (constr0 "Qh04_state_of_inactive_mode_drifts_B_12"))
        (at 8 34 8 35))
      (memory ("t" 28) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17))
      (memory ("y" 35) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 35 7 38)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 30)) (bool false))
          (set (memory ("s" 29)) (constr0 "Qh04_state_of_inactive_mode_drifts_A_11"))
          (set (pos (memory ("t" 28))) (float "0"))
          (set (pos (memory ("y" 35))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 26) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 33) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 31) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 29)))
            (case (pconstr0 "Qh04_state_of_inactive_mode_drifts_A_11")
              (seq
                (when (state (memory ("r" 30))) (set (pos (memory ("y" 35))) (float "0")))
                (set
                  (zout (memory ("x" 38)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 28)))) (float "0.5")))
                (set
                  (zout (memory ("x" 37)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 28)))) (float "2.5")))
                (match
                  (tuple (state (zin (memory ("x" 37)))) (state (zin (memory ("x" 38)))))
                  (case
                    (por (ptuple (wild) (pconst (bool true))) (ptuple (pconst (bool true)) (wild)))
                    (seq
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("y" 35)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (exp (unit))))
                  (case (wild) (seq)))
                (set (der (memory ("y" 35))) (float "1"))
                (set
                  (zout (memory ("x" 36)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 28)))) (float "1.1")))
                (match
                  (state (zin (memory ("x" 36))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 31)) (bool true))
                      (set (memory ("r" 30)) (bool true))
                      (set (memory ("s" 29)) (constr0 "Qh04_state_of_inactive_mode_drifts_B_12"))))
                  (case (wild) (set (memory ("r" 30)) (bool false))))))
            (case (pconstr0 "Qh04_state_of_inactive_mode_drifts_B_12")
              (seq
                (when (state (memory ("r" 30))) (seq))
                (set
                  (zout (memory ("x" 36)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 28)))) (float "2.1")))
                (match
                  (state (zin (memory ("x" 36))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 31)) (bool true))
                      (set (memory ("r" 30)) (bool false))
                      (set (memory ("s" 29)) (constr0 "Qh04_state_of_inactive_mode_drifts_A_11"))))
                  (case (wild) (set (memory ("r" 30)) (bool false)))))))
          (set
            (memory ("h" 32))
            (if (var ("encore" 31)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 33))
            (apply (global ("Stdlib" "min")) (var ("h" 33)) (state (memory ("h" 32)))))
          (set (memory ("h" 34)) (var ("h" 33)))
          (set (der (memory ("t" 28))) (float "1"))
          (exp (unit))))))))
