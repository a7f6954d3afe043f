(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Outlier")
 (source "outlier.zls")
 (digest "md5:b8bd5097512c0412e36e26474a565e8e")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "track" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 10 0 18 9))
  (val "main" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
    (at 21 0 23 42)
    (doc "The error is the squared distance of the posterior mean from the true position.")))
 (results
  (result "track" (named "x"))
  (result "main" (parts (named "error") (named "x"))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "track" (at 10 0 18 9) discrete (params)
    (memories
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 32) (name ("Stdlib" "float")) (value (float "42")) (at 11 58 11 59))
      (memory ("rate" 29) (name ("Stdlib" "float")) (value (float "42")) (at 13 6 13 10)))
    (instances
      (instance ("i" 45) (global ("Infer_pf" "sample")) proba (params) (at 12 18 12 47))
      (instance ("i" 44) (global ("Infer_pf" "sample")) proba (params) (at 14 15 14 38))
      (instance ("i" 43) (global ("Infer_pf" "sample")) proba (params) (at 11 10 11 66))
      (instance ("i" 41) (global ("Infer_pf" "observe")) proba (params) (at 16 24 16 60))
      (instance ("i" 42) (global ("Infer_pf" "observe")) proba (params) (at 17 25 17 55)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 35)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 45))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 44))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 43))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 41))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 42))))))
      (method "step"
        (params (ptuple (pvar ("prob" 27) (tvar "1")) (pvar ("y" 26) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (when
            (state (memory ("i" 35)))
            (seq
              (set
                (memory ("rate" 29))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 45))
                  (tuple
                    (local ("prob" 27))
                    (apply (global ("Distribution" "beta")) (tuple (float "100") (float "1000"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 45))))))
          (let
            (pvar ("x" 34) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 35)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "2500")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 32))) (float "1"))))
            (at 11 17 11 66))
          (set (memory ("i" 35)) (bool false))
          (let (pvar ("l" 31) (name ("Stdlib" "float"))) (state (memory ("rate" 29))) (at))
          (set (memory ("rate" 29)) (local ("l" 31)))
          (let
            (pvar ("failed" 28) (name ("Stdlib" "bool")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 44))
              (tuple
                (local ("prob" 27))
                (apply (global ("Distribution" "bernoulli")) (local ("l" 31)))))
            (at 14 6 14 12))
          (let
            (pvar ("x" 30) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 43))
              (tuple (local ("prob" 27)) (local ("x" 34))))
            (at 11 6 11 7))
          (match
            (local ("failed" 28))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" ("Infer_pf" "observe")
                    (instance ("i" 41))
                    (tuple
                      (local ("prob" 27))
                      (tuple
                        (apply
                          (global ("Distribution" "gaussian"))
                          (tuple (float "0") (float "10000")))
                        (local ("y" 26)))))
                  (at))
                (exp (unit))))
            (case
              (pconst (bool false))
              (seq
                (let
                  (pconst (unit))
                  (call "step" ("Infer_pf" "observe")
                    (instance ("i" 42))
                    (tuple
                      (local ("prob" 27))
                      (tuple
                        (apply
                          (global ("Distribution" "gaussian"))
                          (tuple (local ("x" 30)) (float "1")))
                        (local ("y" 26)))))
                  (at))
                (exp (unit)))))
          (set (memory ("m" 32)) (local ("x" 30)))
          (exp (local ("x" 30)))))))
  (machine "main" (at 21 0 23 42) discrete
    (params (pvar ("particles" 36) (name ("Stdlib" "int"))))
    (memories)
    (instances
      (instance ("i" 46)
        (apply (global ("Infer_pf" "infer")) (local ("particles" 36)) (global "track"))
        discrete
        (params)
        (at 22 21 22 46)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 46)))))
      (method "step"
        (params
          (ptuple
            (pvar ("truth" 37) (name ("Stdlib" "float")))
            (pvar ("y" 38) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 40) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 46)) (local ("y" 38))))
            (at 22 6 22 7))
          (let
            (pvar ("error" 39) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "-.")) (local ("x" 40)) (local ("truth" 37)))
              (apply (global ("Stdlib" "-.")) (local ("x" 40)) (local ("truth" 37))))
            (at 23 6 23 11))
          (exp (tuple (local ("error" 39)) (local ("x" 40))))))))))
