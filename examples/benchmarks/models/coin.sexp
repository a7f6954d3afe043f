(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Coin")
 (source "coin.zls")
 (digest "md5:7f6ce6b697cc5388dcc84da82ec042f8")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "coin" proba
    (arrow proba (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
    (at 10 0 13 41))
  (val "main" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete
        (product (name ("Stdlib" "float")) (name ("Stdlib" "bool")))
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
    (at 16 0 18 48)
    (doc "The error is the squared distance of the posterior mean from the true bias.")))
 (results
  (result "coin" (named "bias"))
  (result "main" (parts (named "error") (named "bias"))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "coin" (at 10 0 13 41) discrete (params)
    (memories
      (memory ("i" 23) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("bias" 21) (name ("Stdlib" "float")) (value (float "42")) (at 12 6 12 10)))
    (instances
      (instance ("i" 30) (global ("Infer_pf" "sample")) proba (params) (at 11 18 11 42))
      (instance ("i" 29) (global ("Infer_pf" "observe")) proba (params) (at 13 11 13 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 23)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 30))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 29))))))
      (method "step"
        (params (ptuple (pvar ("prob" 20) (tvar "1")) (pvar ("flip" 19) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (when
            (state (memory ("i" 23)))
            (seq
              (set
                (memory ("bias" 21))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 30))
                  (tuple
                    (local ("prob" 20))
                    (apply (global ("Distribution" "beta")) (tuple (float "1") (float "1"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 30))))))
          (set (memory ("i" 23)) (bool false))
          (let (pvar ("l" 22) (name ("Stdlib" "float"))) (state (memory ("bias" 21))) (at))
          (set (memory ("bias" 21)) (local ("l" 22)))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 29))
              (tuple
                (local ("prob" 20))
                (tuple
                  (apply (global ("Distribution" "bernoulli")) (local ("l" 22)))
                  (local ("flip" 19)))))
            (at))
          (exp (local ("l" 22)))))))
  (machine "main" (at 16 0 18 48) discrete
    (params (pvar ("particles" 25) (name ("Stdlib" "int"))))
    (memories)
    (instances
      (instance ("i" 31)
        (apply (global ("Infer_pf" "infer")) (local ("particles" 25)) (global "coin"))
        discrete
        (params)
        (at 17 24 17 51)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 31)))))
      (method "step"
        (params
          (ptuple
            (pvar ("truth" 26) (name ("Stdlib" "float")))
            (pvar ("flip" 24) (name ("Stdlib" "bool")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("bias" 27) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 31)) (local ("flip" 24))))
            (at 17 6 17 10))
          (let
            (pvar ("error" 28) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "-.")) (local ("bias" 27)) (local ("truth" 26)))
              (apply (global ("Stdlib" "-.")) (local ("bias" 27)) (local ("truth" 26))))
            (at 18 6 18 11))
          (exp (tuple (local ("error" 28)) (local ("bias" 27))))))))))
