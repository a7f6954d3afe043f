(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mixed")
 (source "mixed.zls")
 (digest "md5:679f487166ae25c25f64b9430eda845d")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "m" proba (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 4 0 6 41))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 7 0 7 47)))
 (results
  (result "m" (named "x")))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "m" (at 4 0 6 41) discrete (params)
    (memories
      (memory ("i" 19) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 16) (name ("Stdlib" "float")) (value (float "42")) (at 5 60 5 61)))
    (instances
      (instance ("i" 21) (global ("Infer_pf" "sample")) proba (params) (at 5 10 5 69))
      (instance ("i" 20) (global ("Infer_pf" "observe")) proba (params) (at 6 11 6 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 19)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 21))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 20))))))
      (method "step"
        (params (ptuple (pvar ("prob" 14) (tvar "1")) (pvar ("y" 13) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 18) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 19)))
              (apply (global ("Distribution" "uniform_float")) (tuple (float "0") (float "1")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 16))) (float "0.01"))))
            (at 5 17 5 69))
          (set (memory ("i" 19)) (bool false))
          (let
            (pvar ("x" 15) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 21))
              (tuple (local ("prob" 14)) (local ("x" 18))))
            (at 5 6 5 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 20))
              (tuple
                (local ("prob" 14))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("x" 15)) (float "0.1")))
                  (local ("y" 13)))))
            (at))
          (set (memory ("m" 16)) (local ("x" 15)))
          (exp (local ("x" 15)))))))
  (machine "main" (at 7 0 7 47) discrete (params) (memories)
    (instances
      (instance ("i" 22)
        (apply (global ("Infer_pf" "infer")) (int 100) (global "m"))
        discrete
        (params)
        (at 7 30 7 47)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 22)))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "float")))
        (exp
          (apply
            (global ("Distribution" "mean_float"))
            (call "step" (instance ("i" 22)) (float "0.5")))))))))
