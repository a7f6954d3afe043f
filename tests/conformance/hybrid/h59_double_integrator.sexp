(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H59_double_integrator")
 (source "h59_double_integrator.zls")
 (digest "md5:e32f01d729c698c1c44b8d6df5666646")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 14 117)
    (doc
      "A double integrator driven to rest in minimum time: full force, switching curve, off.\\x0acommand: -maxt 4.0 -maxstep 0.02\\x0atolerance: 2e-3\\x0aanalytic: from rest at 1: force -1 until date 1 (x = 0.5), +1 until date 2 (x = 0, v = 0).")))
 (results)
 (code
  (types
    (type "state__355" (params) (at)
      (variant (constr0 "H59_double_integrator_Off_19") (constr0 "H59_double_integrator_Brake_18")
        (constr0 "H59_double_integrator_Push_17"))))
  (machine "main" (at 5 0 14 117) continuous (params)
    (memories
      (memory ("major" 35) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 49) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 38 10 60))
      (memory ("h" 48) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 46) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 44) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 42) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 41) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 40) (name "state__355")
        (value (constr0 "H59_double_integrator_Off_19"))
        (at 10 168 10 173))
      (memory ("x" 38) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 15))
      (memory ("v" 37) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 11 57 11 58))
      (memory ("t" 36) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 41)) (bool false))
          (set (memory ("s" 40)) (constr0 "H59_double_integrator_Push_17"))
          (set (pos (memory ("t" 36))) (float "0"))
          (set (pos (memory ("v" 37))) (float "0"))
          (set (pos (memory ("x" 38))) (float "1"))
          (set (memory ("i" 44)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 34) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 47) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 45) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 39) (name ("Stdlib" "float"))) (state (pos (memory ("v" 37)))) (at))
          (match
            (state (memory ("s" 40)))
            (case (pconstr0 "H59_double_integrator_Push_17")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (set (der (memory ("v" 37))) (float "-1"))
                (set
                  (zout (memory ("x" 49)))
                  (apply
                    (global ("Stdlib" "-."))
                    (apply
                      (global ("Stdlib" "*."))
                      (apply (global ("Stdlib" "*.")) (float "0.5") (state (pos (memory ("v" 37)))))
                      (state (pos (memory ("v" 37)))))
                    (state (pos (memory ("x" 38))))))
                (match
                  (state (zin (memory ("x" 49))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 45)) (bool true))
                      (let (wild)
                        (apply (global ("Stdlib" "print_string")) (string "switch "))
                        (at))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 36)))))
                        (at))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 38)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "H59_double_integrator_Brake_18"))))
                  (case (wild) (set (memory ("r" 41)) (bool false))))))
            (case (pconstr0 "H59_double_integrator_Brake_18")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (set (der (memory ("v" 37))) (float "1"))
                (set (zout (memory ("x" 49))) (local ("l" 39)))
                (match
                  (state (zin (memory ("x" 49))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 45)) (bool true))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "rest ")) (at))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 36)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (pos (memory ("v" 37))) (float "0"))
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "H59_double_integrator_Off_19"))))
                  (case (wild) (set (memory ("r" 41)) (bool false))))))
            (case (pconstr0 "H59_double_integrator_Off_19")
              (seq
                (set (der (memory ("v" 37))) (float "0"))
                (when (state (memory ("r" 41))) (seq))
                (set (memory ("r" 41)) (bool false)))))
          (set
            (memory ("h" 46))
            (if (var ("encore" 45)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 44)))
            (set
              (memory ("h" 42))
              (apply (global ("Stdlib" "+.")) (local ("time" 34)) (float "0.125"))))
          (let
            (pvar ("z" 43) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 35)))
              (apply (global ("Stdlib" ">=")) (local ("time" 34)) (state (memory ("h" 42)))))
            (at))
          (set
            (memory ("h" 42))
            (if
              (local ("z" 43))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 42))) (float "0.5"))
              (state (memory ("h" 42)))))
          (assign
            (name ("h" 47))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 47))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 46))) (state (memory ("h" 42))))))
          (set (memory ("h" 48)) (var ("h" 47)))
          (set (memory ("i" 44)) (bool false))
          (match
            (local ("z" 43))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 38)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("v" 37)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 36))) (float "1"))
          (set (der (memory ("x" 38))) (state (pos (memory ("v" 37)))))
          (exp (unit))))))))
