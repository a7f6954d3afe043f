(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex09_param_states")
 (source "ex09_param_states.zls")
 (digest "md5:34db0c12f29b4cfadc5cd2ded6d235f0")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 7 62)))
 (results)
 (code
  (types
    (type "state__328" (params) (at)
      (variant (constr0 "Ex09_param_states_Run_17") (constr0 "Ex09_param_states_Start_16"))))
  (machine "main" (at 1 0 7 62) discrete (params)
    (memories
      (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 2 14 2 15))
      (memory ("r" 33) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 32) (name "state__328")
        (value (constr0 "Ex09_param_states_Run_17"))
        (at 4 43 4 57))
      (memory ("step" 31) (name ("Stdlib" "int")) (value (int 42)) (at 4 55 4 56))
      (memory ("base" 30) (name ("Stdlib" "int")) (value (int 42)) (at 4 47 4 53))
      (memory ("o" 29) (name ("Stdlib" "int")) (value (int 42)) (at 4 18 4 19))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 5 44 5 45)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 34)) (int 0))
          (set (memory ("r" 33)) (bool false))
          (set (memory ("s" 32)) (constr0 "Ex09_param_states_Start_16"))
          (set (memory ("i" 39)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 35) (name ("Stdlib" "int"))) (state (memory ("m" 34))) (at))
          (set (memory ("m" 34)) (apply (global ("Stdlib" "+")) (local ("x" 35)) (int 1)))
          (match
            (state (memory ("s" 32)))
            (case (pconstr0 "Ex09_param_states_Start_16")
              (seq
                (when (state (memory ("r" 33))) (seq))
                (set (memory ("o" 29)) (int 0))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 35)) (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("step" 31)) (int 2))
                      (set
                        (memory ("base" 30))
                        (apply (global ("Stdlib" "+")) (local ("x" 35)) (int 10)))
                      (set (memory ("r" 33)) (bool true))
                      (set (memory ("s" 32)) (constr0 "Ex09_param_states_Run_17"))))
                  (case (wild) (set (memory ("r" 33)) (bool false))))))
            (case (pconstr0 "Ex09_param_states_Run_17")
              (seq
                (when (state (memory ("r" 33))) (set (memory ("i" 39)) (bool true)))
                (let
                  (pvar ("x" 38) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 39)))
                    (state (memory ("base" 30)))
                    (apply
                      (global ("Stdlib" "+"))
                      (state (memory ("m" 36)))
                      (state (memory ("step" 31)))))
                  (at 5 32 5 52))
                (set (memory ("i" 39)) (bool false))
                (set (memory ("o" 29)) (local ("x" 38)))
                (set (memory ("m" 36)) (local ("x" 38)))
                (match
                  (apply (global ("Stdlib" ">")) (local ("x" 38)) (int 14))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("step" 31))
                        (apply (global ("Stdlib" "+")) (state (memory ("step" 31))) (int 1)))
                      (set
                        (memory ("base" 30))
                        (apply (global ("Stdlib" "-")) (local ("x" 38)) (int 10)))
                      (set (memory ("r" 33)) (bool true))
                      (set (memory ("s" 32)) (constr0 "Ex09_param_states_Run_17"))))
                  (case (wild) (set (memory ("r" 33)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 35))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 29)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
