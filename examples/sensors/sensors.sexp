(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sensors")
 (source "sensors.zls")
 (digest "md5:7d3404f46255c2775dd20cf8b42b103a")
 (needs "Distribution" "Infer_importance" "Probzelus" "Stdlib")
 (exports
  (val "offset" proba
    (arrow proba
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 12 0 15 51)
    (doc
      "The error of a measure has a variance of 1. The offset is drawn at the first instant and then\\x0astays: importance sampling is enough, and nothing is resampled."))
  (val "sensor" discrete
    (arrow discrete
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Distribution" "t") (name ("Stdlib" "float"))))
    (at 17 0 18 53))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Distribution" "t") (name ("Stdlib" "float"))))))
    (at 21 0 23 39)
    (doc "The simulation: a sensor whose offset is 1.5.")))
 (results
  (result "offset" (named "value"))
  (result "sensor" (named "posterior"))
  (result "main"
    (parts (parts (nameless) (named "measure")) (parts (nameless) (named "posterior")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_importance")
  (machine "offset" (at 12 0 15 51) discrete (params)
    (memories
      (memory ("i" 34) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("value" 32) (name ("Stdlib" "float")) (value (float "42")) (at 14 6 14 11)))
    (instances
      (instance ("i" 41) (global ("Infer_importance" "sample")) proba (params) (at 13 19 13 60))
      (instance ("i" 40) (global ("Infer_importance" "observe")) proba (params) (at 15 11 15 51)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 34)) (bool true))
          (exp (call "reset" ("Infer_importance" "sample") (instance ("i" 41))))
          (exp (call "reset" ("Infer_importance" "observe") (instance ("i" 40))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 31) (tvar "1"))
            (ptuple
              (pvar ("spread" 30) (name ("Stdlib" "float")))
              (pvar ("measure" 29) (name ("Stdlib" "float"))))))
        (returns (name ("Stdlib" "float")))
        (seq
          (when
            (state (memory ("i" 34)))
            (seq
              (set
                (memory ("value" 32))
                (call "step" ("Infer_importance" "sample")
                  (instance ("i" 41))
                  (tuple
                    (local ("prob" 31))
                    (apply
                      (global ("Distribution" "gaussian"))
                      (tuple (float "0")
                        (apply (global ("Stdlib" "*.")) (local ("spread" 30)) (local ("spread" 30))))))))
              (exp (call "reset" ("Infer_importance" "sample") (instance ("i" 41))))))
          (set (memory ("i" 34)) (bool false))
          (let (pvar ("l" 33) (name ("Stdlib" "float"))) (state (memory ("value" 32))) (at))
          (set (memory ("value" 32)) (local ("l" 33)))
          (let
            (pconst (unit))
            (call "step" ("Infer_importance" "observe")
              (instance ("i" 40))
              (tuple
                (local ("prob" 31))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("l" 33)) (float "1")))
                  (local ("measure" 29)))))
            (at))
          (exp (local ("l" 33)))))))
  (machine "sensor" (at 17 0 18 53) discrete (params) (memories)
    (instances
      (instance ("i" 42)
        (apply (global ("Infer_importance" "infer")) (int 2000) (global "offset"))
        discrete
        (params)
        (at 18 18 18 53)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 42)))))
      (method "step"
        (params
          (ptuple
            (pvar ("spread" 36) (name ("Stdlib" "float")))
            (pvar ("measure" 35) (name ("Stdlib" "float")))))
        (returns (name ("Distribution" "t") (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("posterior" 37) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (call "step" (instance ("i" 42)) (tuple (local ("spread" 36)) (local ("measure" 35))))
            (at 18 6 18 15))
          (exp (local ("posterior" 37)))))))
  (machine "main" (at 21 0 23 39) discrete (params) (memories)
    (instances (instance ("i" 43) (global "sensor") discrete (params) (at 23 18 23 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "sensor" (instance ("i" 43)))))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product
              (name ("Stdlib" "string"))
              (name ("Distribution" "t") (name ("Stdlib" "float"))))))
        (seq
          (let
            (pvar ("measure" 38) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "draw"))
              (apply (global ("Distribution" "gaussian")) (tuple (float "1.5") (float "1"))))
            (at 22 6 22 13))
          (let
            (pvar ("posterior" 39) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (call "step" "sensor" (instance ("i" 43)) (tuple (float "2") (local ("measure" 38))))
            (at 23 6 23 15))
          (exp
            (tuple
              (tuple (string "measure") (local ("measure" 38)))
              (tuple (string "offset") (local ("posterior" 39)))))))))))
