(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh13_max_c_step")
 (source "qh13_max_c_step.zls")
 (digest "md5:44163737ad46cd5ce5ee2749bdae41a2")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 14 9)
    (doc
      "-maxcstep smaller than the solver's own steps: the run stops after a crossing (requested date out of range).\\x0acommand: -maxt 4.2 -maxcstep 0.05\\x0aRight: crossings at 0.6, 1.1, 2.6, 3.1.")))
 (results)
 (code
  (types
    (type "state__358" (params) (at)
      (variant (constr0 "Qh13_max_c_step_Off_16") (constr0 "Qh13_max_c_step_On_15"))))
  (machine "main" (at 4 0 14 9) continuous (params)
    (memories
      (memory ("major" 36) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 52) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 23 10 35))
      (memory ("x" 51) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 19 11 31))
      (memory ("h" 50) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 48) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 46) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 44) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 41) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 40) (name "state__358")
        (value (constr0 "Qh13_max_c_step_Off_16"))
        (at 10 86 10 89))
      (memory ("t" 38) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 41)) (bool false))
          (set (memory ("s" 40)) (constr0 "Qh13_max_c_step_On_15"))
          (set (pos (memory ("t" 38))) (float "0"))
          (set (memory ("i" 46)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 35) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 49) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 47) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("tickp" 43) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("tickv" 42) (name ("Stdlib" "unit")) (unit) (at))
          (match
            (state (memory ("s" 40)))
            (case (pconstr0 "Qh13_max_c_step_On_15")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (set
                  (zout (memory ("x" 52)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 38)))) (float "0.6")))
                (set
                  (zout (memory ("x" 51)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 38)))) (float "2.6")))
                (match
                  (tuple (state (zin (memory ("x" 51)))) (state (zin (memory ("x" 52)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 47)) (bool true))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 38)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Qh13_max_c_step_Off_16"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 47)) (bool true))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 38)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Qh13_max_c_step_Off_16"))))
                  (case (wild) (set (memory ("r" 41)) (bool false))))))
            (case (pconstr0 "Qh13_max_c_step_Off_16")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (set
                  (zout (memory ("x" 52)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 38)))) (float "1.1")))
                (set
                  (zout (memory ("x" 51)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 38)))) (float "3.1")))
                (match
                  (tuple (state (zin (memory ("x" 51)))) (state (zin (memory ("x" 52)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 47)) (bool true))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 38)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Qh13_max_c_step_On_15"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 47)) (bool true))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 38)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Qh13_max_c_step_On_15"))))
                  (case (wild) (set (memory ("r" 41)) (bool false)))))))
          (when
            (state (memory ("i" 46)))
            (set (memory ("h" 44)) (apply (global ("Stdlib" "+.")) (local ("time" 35)) (float "0"))))
          (let
            (pvar ("z" 45) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 36)))
              (apply (global ("Stdlib" ">=")) (local ("time" 35)) (state (memory ("h" 44)))))
            (at))
          (match
            (local ("z" 45))
            (case
              (pconst (bool true))
              (seq (assign (name ("tickp" 43)) (bool true)) (assign (name ("tickv" 42)) (unit))))
            (case (wild) (seq)))
          (match
            (tuple (var ("tickv" 42)) (var ("tickp" 43)))
            (case
              (ptuple (pconst (unit)) (pconst (bool true)))
              (assign (name ("encore" 47)) (bool true)))
            (case (wild) (seq)))
          (set
            (memory ("h" 48))
            (if (var ("encore" 47)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 44))
            (if
              (local ("z" 45))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 44))) (float "0.25"))
              (state (memory ("h" 44)))))
          (assign
            (name ("h" 49))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 49))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 48))) (state (memory ("h" 44))))))
          (set (memory ("h" 50)) (var ("h" 49)))
          (set (memory ("i" 46)) (bool false))
          (set (der (memory ("t" 38))) (float "1"))
          (exp (unit))))))))
