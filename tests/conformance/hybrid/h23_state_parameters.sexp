(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H23_state_parameters")
 (source "h23_state_parameters.zls")
 (digest "md5:aa70abf7a36a990b939387baad8d7c3a")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "Parametrised states: the arguments are the values at the transition; the initial state is given with init.\\x0acommand: -maxt 3.4\\x0atolerance: 1e-9\\x0aanalytic: ramp at slope a until 1, pause a quarter of a unit, then the slope is doubled."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 12 20)))
 (results)
 (code
  (types
    (type "state__318" (params) (at)
      (variant (constr0 "H23_state_parameters_Pause_25") (constr0 "H23_state_parameters_Ramp_24"))))
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 40) (name ("Stdlib" "string")))
            (pvar ("x" 41) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 41))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 12 20) continuous (params)
    (memories
      (memory ("major" 43) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 56) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 38 10 50))
      (memory ("h" 55) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 53) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 51) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 50) (name "state__318")
        (value (constr0 "H23_state_parameters_Pause_25"))
        (at 10 84 10 100))
      (memory ("t0" 48) (name ("Stdlib" "float")) (value (float "42")) (at 10 90 10 91))
      (memory ("b" 47) (name ("Stdlib" "float")) (value (float "42")) (at 10 93 10 99))
      (memory ("a" 46) (name ("Stdlib" "float")) (value (float "42")) (at 12 16 12 19))
      (memory ("x" 45) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 11 61 11 62))
      (memory ("t" 44) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17)))
    (instances
      (instance ("i" 58) (global "show") discrete (params) (at 10 64 10 80))
      (instance ("i" 59) (global "show") discrete (params) (at 11 78 11 95)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("a" 46)) (float "0.5"))
          (set (memory ("r" 51)) (bool false))
          (set (memory ("s" 50)) (constr0 "H23_state_parameters_Ramp_24"))
          (set (pos (memory ("x" 45))) (float "0"))
          (set (pos (memory ("t" 44))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 58))))
          (exp (call "reset" "show" (instance ("i" 59))))))
      (method "step"
        (params (ptuple (pvar ("time" 42) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 54) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 52) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 50)))
            (case (pconstr0 "H23_state_parameters_Ramp_24")
              (seq
                (when (state (memory ("r" 51))) (exp (call "reset" "show" (instance ("i" 58)))))
                (set (der (memory ("x" 45))) (state (memory ("a" 46))))
                (set
                  (zout (memory ("x" 56)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 45)))) (float "1")))
                (match
                  (state (zin (memory ("x" 56))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 52)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 58))
                          (tuple (string "ramp") (state (pos (memory ("t" 44))))))
                        (at))
                      (set
                        (memory ("b" 47))
                        (apply
                          (global ("Stdlib" "+."))
                          (state (memory ("a" 46)))
                          (state (memory ("a" 46)))))
                      (set (memory ("t0" 48)) (state (pos (memory ("t" 44)))))
                      (set (memory ("r" 51)) (bool true))
                      (set (memory ("s" 50)) (constr0 "H23_state_parameters_Pause_25"))))
                  (case (wild) (set (memory ("r" 51)) (bool false))))))
            (case (pconstr0 "H23_state_parameters_Pause_25")
              (seq
                (set (der (memory ("x" 45))) (float "0"))
                (when (state (memory ("r" 51))) (exp (call "reset" "show" (instance ("i" 59)))))
                (set
                  (zout (memory ("x" 56)))
                  (apply
                    (global ("Stdlib" "-."))
                    (apply
                      (global ("Stdlib" "-."))
                      (state (pos (memory ("t" 44))))
                      (state (memory ("t0" 48))))
                    (float "0.25")))
                (match
                  (state (zin (memory ("x" 56))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 52)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 59))
                          (tuple (string "pause") (state (pos (memory ("t" 44))))))
                        (at))
                      (set (pos (memory ("x" 45))) (float "0"))
                      (set (memory ("a" 46)) (state (memory ("b" 47))))
                      (set (memory ("r" 51)) (bool true))
                      (set (memory ("s" 50)) (constr0 "H23_state_parameters_Ramp_24"))))
                  (case (wild) (set (memory ("r" 51)) (bool false)))))))
          (set
            (memory ("h" 53))
            (if (var ("encore" 52)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 54))
            (apply (global ("Stdlib" "min")) (var ("h" 54)) (state (memory ("h" 53)))))
          (set (memory ("h" 55)) (var ("h" 54)))
          (set (der (memory ("t" 44))) (float "1"))
          (exp (unit))))))))
