(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex82_strong_parametrised")
 (source "ex82_strong_parametrised.zls")
 (digest "md5:2922ad9fe8e56f94dfa34dcd4356da91")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 31)
    (doc "strong transitions with parameters: the target runs at once with the new parameter")))
 (results)
 (code
  (types
    (type "state__263" (params) (at)
      (variant (constr0 "Ex82_strong_parametrised_B_17") (constr0 "Ex82_strong_parametrised_A_16"))))
  (machine "main" (at 2 0 8 31) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 28) (name "state__263")
        (value (constr0 "Ex82_strong_parametrised_B_17"))
        (at 5 43 5 51))
      (memory ("k" 27) (name ("Stdlib" "int")) (value (int 42)) (at 5 45 5 50))
      (memory ("k" 26) (name ("Stdlib" "int")) (value (int 42)) (at 7 11 7 12))
      (memory ("o" 25) (name ("Stdlib" "int")) (value (int 42)) (at 5 17 5 18)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 30)) (int 0))
          (set (memory ("k" 26)) (int 5))
          (set (memory ("r" 29)) (bool false))
          (set (memory ("s" 28)) (constr0 "Ex82_strong_parametrised_A_16"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (match
            (state (memory ("s" 28)))
            (case (pconstr0 "Ex82_strong_parametrised_A_16")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("k" 27))
                        (apply (global ("Stdlib" "+")) (state (memory ("k" 26))) (int 1)))
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex82_strong_parametrised_B_17"))))
                  (case (wild) (set (memory ("r" 29)) (bool false))))))
            (case (pconstr0 "Ex82_strong_parametrised_B_17")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("k" 26))
                        (apply (global ("Stdlib" "+")) (state (memory ("k" 27))) (int 100)))
                      (set (memory ("r" 29)) (bool true))
                      (set (memory ("s" 28)) (constr0 "Ex82_strong_parametrised_A_16"))))
                  (case (wild) (set (memory ("r" 29)) (bool false)))))))
          (match
            (state (memory ("s" 28)))
            (case (pconstr0 "Ex82_strong_parametrised_A_16")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (set (memory ("o" 25)) (state (memory ("k" 26))))))
            (case (pconstr0 "Ex82_strong_parametrised_B_17")
              (seq
                (when (state (memory ("r" 29))) (seq))
                (set
                  (memory ("o" 25))
                  (apply (global ("Stdlib" "*")) (int 10) (state (memory ("k" 27))))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 25)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
