(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Switching")
 (source "switching.zls")
 (digest "md5:25845a5c2933fc15df6cd6cfad91d72b")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "chain" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "bool")))
    (at 7 0 13 42))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 15 0 18 25)))
 (results
  (result "chain" (named "quick"))
  (result "main" (parts (named "p") (named "lz"))))
 (code
  (types
    (type "state__263" (params) (at)
      (variant (constr0 "Switching_Quick_27") (constr0 "Switching_Slow_26"))))
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "chain" (at 7 0 13 42) discrete (params)
    (memories
      (memory ("r" 41) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 40) (name "state__263") (value (constr0 "Switching_Quick_27")) (at 10 62 10 67))
      (memory ("quick" 39) (name ("Stdlib" "bool")) (value (bool false)) (at 10 32 10 37))
      (memory ("mu" 38) (name ("Stdlib" "float")) (value (float "42")) (at 10 19 10 21)))
    (instances
      (instance ("i" 47) (global ("Infer_pf" "sample")) proba (params) (at 8 13 8 35))
      (instance ("i" 46) (global ("Infer_pf" "observe")) proba (params) (at 13 11 13 42)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 41)) (bool false))
          (set (memory ("s" 40)) (constr0 "Switching_Slow_26"))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 47))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 46))))))
      (method "step"
        (params (ptuple (pvar ("prob" 36) (tvar "1")) (pvar ("y" 35) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let
            (pvar ("jump" 37) (name ("Stdlib" "bool")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 47))
              (tuple
                (local ("prob" 36))
                (apply (global ("Distribution" "bernoulli")) (float "0.2"))))
            (at 8 6 8 10))
          (match
            (state (memory ("s" 40)))
            (case (pconstr0 "Switching_Slow_26")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (set (memory ("quick" 39)) (bool false))
                (set (memory ("mu" 38)) (float "0"))
                (match
                  (local ("jump" 37))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Switching_Quick_27"))))
                  (case (wild) (set (memory ("r" 41)) (bool false))))))
            (case (pconstr0 "Switching_Quick_27")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (set (memory ("quick" 39)) (bool true))
                (set (memory ("mu" 38)) (float "3"))
                (match
                  (local ("jump" 37))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Switching_Slow_26"))))
                  (case (wild) (set (memory ("r" 41)) (bool false)))))))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 46))
              (tuple
                (local ("prob" 36))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (state (memory ("mu" 38))) (float "4")))
                  (local ("y" 35)))))
            (at))
          (exp (state (memory ("quick" 39))))))))
  (machine "main" (at 15 0 18 25) discrete (params) (memories)
    (instances
      (instance ("i" 48)
        (apply (global ("Infer_pf" "infer")) (int 4000) (global "chain"))
        discrete
        (params)
        (at 16 10 16 28)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 48)))))
      (method "step"
        (params (pvar ("y" 42) (name ("Stdlib" "float"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("d" 43) (name ("Distribution" "t") (name ("Stdlib" "bool"))))
            (call "step" (instance ("i" 48)) (local ("y" 42)))
            (at 16 6 16 7))
          (let
            (pvar ("lz" 44) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "log_evidence")) (local ("d" 43)))
            (at 18 6 18 8))
          (let
            (pvar ("p" 45) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_bool")) (local ("d" 43)))
            (at 17 6 17 7))
          (exp (tuple (local ("p" 45)) (local ("lz" 44))))))))))
