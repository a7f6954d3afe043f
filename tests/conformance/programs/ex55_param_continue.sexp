(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex55_param_continue")
 (source "ex55_param_continue.zls")
 (digest "md5:c8480250c24ab1e4aa6a92752865d31e")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 31)
    (doc "entering a parametrised state by continue gives new parameters but keeps its memory")))
 (results)
 (code
  (types
    (type "state__343" (params) (at)
      (variant (constr0 "Ex55_param_continue_B_17") (constr0 "Ex55_param_continue_A_16"))))
  (machine "main" (at 2 0 9 31) discrete (params)
    (memories
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 32) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 31) (name "state__343")
        (value (constr0 "Ex55_param_continue_B_17"))
        (at 5 53 5 63))
      (memory ("k" 30) (name ("Stdlib" "int")) (value (int 42)) (at 5 55 5 62))
      (memory ("o" 29) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 6 52 6 53)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 33)) (int 0))
          (set (memory ("r" 32)) (bool false))
          (set (memory ("s" 31)) (constr0 "Ex55_param_continue_A_16"))
          (set (memory ("i" 39)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 34) (name ("Stdlib" "int"))) (state (memory ("m" 33))) (at))
          (set (memory ("m" 33)) (apply (global ("Stdlib" "+")) (local ("x" 34)) (int 1)))
          (match
            (state (memory ("s" 31)))
            (case (pconstr0 "Ex55_param_continue_A_16")
              (seq
                (when (state (memory ("r" 32))) (seq))
                (set (memory ("o" 29)) (apply (global ("Stdlib" "-")) (int 0) (local ("x" 34))))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 34)) (int 3))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("k" 30))
                        (apply (global ("Stdlib" "*")) (local ("x" 34)) (int 100)))
                      (set (memory ("r" 32)) (bool false))
                      (set (memory ("s" 31)) (constr0 "Ex55_param_continue_B_17"))))
                  (case (wild) (set (memory ("r" 32)) (bool false))))))
            (case (pconstr0 "Ex55_param_continue_B_17")
              (seq
                (when (state (memory ("r" 32))) (set (memory ("i" 39)) (bool true)))
                (let
                  (pvar ("x" 38) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 39)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 36))) (int 1)))
                  (at 6 43 6 57))
                (set (memory ("i" 39)) (bool false))
                (set (memory ("m" 36)) (local ("x" 38)))
                (set
                  (memory ("o" 29))
                  (apply (global ("Stdlib" "+")) (state (memory ("k" 30))) (local ("x" 38))))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 34)) (int 3))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 32)) (bool false))
                      (set (memory ("s" 31)) (constr0 "Ex55_param_continue_A_16"))))
                  (case (wild) (set (memory ("r" 32)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 29)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
