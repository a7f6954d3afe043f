(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Outlier")
 (source "outlier.zls")
 (digest "md5:fa60acc5878a2dd97d21c43c8413c2b5")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "walk" proba
    (arrow proba (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 10 0 11 65))
  (val "trusting" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 13 0 15 47))
  (val "careful" proba
    (arrow proba
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
    (at 17 0 25 9))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 27 0 31 33)))
 (results
  (result "walk" (named "x"))
  (result "trusting" (named "x"))
  (result "careful" (parts (named "x") (named "failed")))
  (result "main"
    (parts
      (parts (nameless) (named "naive"))
      (parts (nameless) (named "robust"))
      (parts (nameless) (named "failed")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "walk" (at 10 0 11 65) discrete (params)
    (memories
      (memory ("i" 64) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 61) (name ("Stdlib" "float")) (value (float "42")) (at 11 57 11 58)))
    (instances (instance ("i" 90) (global ("Infer_pf" "sample")) proba (params) (at 11 10 11 65)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 64)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 90))))))
      (method "step"
        (params (ptuple (pvar ("prob" 59) (tvar "1")) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 63) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 64)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "100")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 61))) (float "1"))))
            (at 11 17 11 65))
          (set (memory ("i" 64)) (bool false))
          (let
            (pvar ("x" 60) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 90))
              (tuple (local ("prob" 59)) (local ("x" 63))))
            (at 11 6 11 7))
          (set (memory ("m" 61)) (local ("x" 60)))
          (exp (local ("x" 60)))))))
  (machine "trusting" (at 13 0 15 47) discrete (params)
    (memories
      (memory ("i" 72) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 69) (name ("Stdlib" "float")) (value (float "42")) (at 11 57 11 58)))
    (instances
      (instance ("i" 92) (global ("Infer_pf" "sample")) proba (params) (at 11 10 11 65))
      (instance ("i" 91) (global ("Infer_pf" "observe")) proba (params) (at 15 11 15 47)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 72)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 92))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 91))))))
      (method "step"
        (params
          (ptuple (pvar ("prob" 66) (tvar "1")) (pvar ("measure" 65) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 71) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 72)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "100")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 69))) (float "1"))))
            (at 11 17 11 65))
          (set (memory ("i" 72)) (bool false))
          (let
            (pvar ("x" 68) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 92))
              (tuple (local ("prob" 66)) (local ("x" 71))))
            (at 11 6 11 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 91))
              (tuple
                (local ("prob" 66))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 68)) (float "1")))
                  (local ("measure" 65)))))
            (at))
          (set (memory ("m" 69)) (local ("x" 68)))
          (exp (local ("x" 68)))))))
  (machine "careful" (at 17 0 25 9) discrete (params)
    (memories
      (memory ("i" 83) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 80) (name ("Stdlib" "float")) (value (float "42")) (at 11 57 11 58))
      (memory ("rate" 76) (name ("Stdlib" "float")) (value (float "42")) (at 20 6 20 10)))
    (instances
      (instance ("i" 97) (global ("Infer_pf" "sample")) proba (params) (at 19 18 19 43))
      (instance ("i" 96) (global ("Infer_pf" "sample")) proba (params) (at 21 15 21 38))
      (instance ("i" 95) (global ("Infer_pf" "sample")) proba (params) (at 11 10 11 65))
      (instance ("i" 93) (global ("Infer_pf" "observe")) proba (params) (at 23 24 23 66))
      (instance ("i" 94) (global ("Infer_pf" "observe")) proba (params) (at 24 25 24 61)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 83)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 97))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 96))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 95))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 93))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 94))))))
      (method "step"
        (params
          (ptuple (pvar ("prob" 74) (tvar "1")) (pvar ("measure" 73) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
        (seq
          (when
            (state (memory ("i" 83)))
            (seq
              (set
                (memory ("rate" 76))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 97))
                  (tuple
                    (local ("prob" 74))
                    (apply (global ("Distribution" "beta")) (tuple (float "1") (float "10"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 97))))))
          (let
            (pvar ("x" 82) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 83)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "100")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 80))) (float "1"))))
            (at 11 17 11 65))
          (set (memory ("i" 83)) (bool false))
          (let (pvar ("l" 79) (name ("Stdlib" "float"))) (state (memory ("rate" 76))) (at))
          (set (memory ("rate" 76)) (local ("l" 79)))
          (let
            (pvar ("failed" 75) (name ("Stdlib" "bool")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 96))
              (tuple
                (local ("prob" 74))
                (apply (global ("Distribution" "bernoulli")) (local ("l" 79)))))
            (at 21 6 21 12))
          (let
            (pvar ("x" 78) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 95))
              (tuple (local ("prob" 74)) (local ("x" 82))))
            (at 11 6 11 7))
          (match
            (local ("failed" 75))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" ("Infer_pf" "observe")
                    (instance ("i" 93))
                    (tuple
                      (local ("prob" 74))
                      (tuple
                        (apply
                          (global ("Distribution" "gaussian"))
                          (tuple (float "0") (float "10000")))
                        (local ("measure" 73)))))
                  (at))
                (exp (unit))))
            (case
              (pconst (bool false))
              (seq
                (let
                  (pconst (unit))
                  (call "step" ("Infer_pf" "observe")
                    (instance ("i" 94))
                    (tuple
                      (local ("prob" 74))
                      (tuple
                        (apply
                          (global ("Distribution" "gaussian"))
                          (tuple (local ("x" 78)) (float "1")))
                        (local ("measure" 73)))))
                  (at))
                (exp (unit)))))
          (set (memory ("m" 80)) (local ("x" 78)))
          (exp (tuple (local ("x" 78)) (local ("failed" 75))))))))
  (machine "main" (at 27 0 31 33) discrete (params) (memories)
    (instances
      (instance ("i" 99)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "careful"))
        discrete
        (params)
        (at 29 36 29 64))
      (instance ("i" 98)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "trusting"))
        discrete
        (params)
        (at 28 25 28 54)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 99)))) (exp (call "reset" (instance ("i" 98))))))
      (method "step"
        (params (pvar ("measure" 84) (name ("Stdlib" "float"))))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("positions" 88) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("failures" 86) (name ("Distribution" "t") (name ("Stdlib" "bool")))))
            (apply
              (global ("Distribution" "split"))
              (call "step" (instance ("i" 99)) (local ("measure" 84))))
            (at 29 7 29 16))
          (let
            (pvar ("failed" 85) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_bool")) (local ("failures" 86)))
            (at 31 6 31 12))
          (let
            (pvar ("robust" 89) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("positions" 88)))
            (at 30 6 30 12))
          (let
            (pvar ("naive" 87) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 98)) (local ("measure" 84))))
            (at 28 6 28 11))
          (exp
            (tuple
              (tuple (string "trusting") (local ("naive" 87)))
              (tuple (string "careful") (local ("robust" 89)))
              (tuple (string "failed") (local ("failed" 85)))))))))))
