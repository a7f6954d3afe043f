(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Nested")
 (source "nested.zls")
 (digest "md5:80e60057a0f9d676e13bbe81968849bc")
 (needs "Distribution" "Infer_importance" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "belief" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 7 0 9 53)
    (doc "What a rival, who sees the particle's secret with noise, believes of it."))
  (val "secret" proba
    (arrow proba
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 11 0 15 50))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 17 0 22 60)))
 (results
  (result "belief" (named "x"))
  (result "secret" (parts (named "x") (named "guess")))
  (result "main" (parts (named "mx") (named "mg") (named "mb"))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (machine "belief" (at 7 0 9 53) discrete (params) (memories)
    (instances
      (instance ("i" 59) (global ("Infer_pf" "sample")) proba (params) (at 8 10 8 47))
      (instance ("i" 58) (global ("Infer_pf" "observe")) proba (params) (at 9 11 9 53)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 59))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 58))))))
      (method "step"
        (params (ptuple (pvar ("prob" 44) (tvar "1")) (pvar ("seen" 43) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 45) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 59))
              (tuple
                (local ("prob" 44))
                (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1")))))
            (at 8 6 8 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 58))
              (tuple
                (local ("prob" 44))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 45)) (float "1")))
                  (local ("seen" 43)))))
            (at))
          (exp (local ("x" 45)))))))
  (machine "secret" (at 11 0 15 50) discrete (params) (memories)
    (instances
      (instance ("i" 62) (global ("Infer_pf" "sample")) proba (params) (at 12 10 12 47))
      (instance ("i" 61) (global ("Infer_pf" "observe")) proba (params) (at 15 11 15 50))
      (instance ("i" 60)
        (apply (global ("Infer_pf" "infer")) (int 200) (global "belief"))
        discrete
        (params)
        (at 13 10 13 37)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 62))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 61))))
          (exp (call "reset" (instance ("i" 60))))))
      (method "step"
        (params (ptuple (pvar ("prob" 47) (tvar "1")) (pvar ("y" 46) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 50) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 62))
              (tuple
                (local ("prob" 47))
                (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "4")))))
            (at 12 6 12 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 61))
              (tuple
                (local ("prob" 47))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 50)) (float "1")))
                  (local ("y" 46)))))
            (at))
          (let
            (pvar ("d" 48) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (call "step" (instance ("i" 60)) (local ("x" 50)))
            (at 13 6 13 7))
          (let
            (pvar ("guess" 49) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("d" 48)))
            (at 14 6 14 11))
          (exp (tuple (local ("x" 50)) (local ("guess" 49))))))))
  (machine "main" (at 17 0 22 60) discrete (params) (memories)
    (instances
      (instance ("i" 64)
        (apply (global ("Infer_importance" "infer")) (int 4000) (global "belief"))
        discrete
        (params)
        (at 22 22 22 60))
      (instance ("i" 63)
        (apply (global ("Infer_pf" "infer")) (int 400) (global "secret"))
        discrete
        (params)
        (at 18 10 18 37)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 64)))) (exp (call "reset" (instance ("i" 63))))))
      (method "step"
        (params (pvar ("y" 51) (name ("Stdlib" "float"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("mb" 54) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 64)) (local ("y" 51))))
            (at 22 6 22 8))
          (let
            (pvar ("d" 52)
              (name ("Distribution" "t")
                (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
            (call "step" (instance ("i" 63)) (local ("y" 51)))
            (at 18 6 18 7))
          (let
            (ptuple
              (pvar ("x" 57) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("guess" 53) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply (global ("Distribution" "split")) (local ("d" 52)))
            (at 19 7 19 8))
          (let
            (pvar ("mg" 55) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("guess" 53)))
            (at 21 6 21 8))
          (let
            (pvar ("mx" 56) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("x" 57)))
            (at 20 6 20 8))
          (exp (tuple (local ("mx" 56)) (local ("mg" 55)) (local ("mb" 54))))))))))
