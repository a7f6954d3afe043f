(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Gaussian")
 (source "gaussian.zls")
 (digest "md5:f9728acf79fff9da90c37408d7bbf249")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "unknown" proba
    (arrow proba
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 9 0 14 53))
  (val "main" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (product
          (name ("Stdlib" "float"))
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
    (at 17 0 23 57)))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "unknown" (at 9 0 14 53) discrete (params)
    (memories
      (memory ("i" 36) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("sigma" 33) (name ("Stdlib" "float")) (value (float "42")) (at 13 6 13 11))
      (memory ("mu" 32) (name ("Stdlib" "float")) (value (float "42")) (at 11 6 11 8)))
    (instances
      (instance ("i" 48) (global ("Infer_pf" "sample")) proba (params) (at 12 19 12 47))
      (instance ("i" 47) (global ("Infer_pf" "sample")) proba (params) (at 10 16 10 45))
      (instance ("i" 46) (global ("Infer_pf" "observe")) proba (params) (at 14 11 14 53)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 36)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 48))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 47))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 46))))))
      (method "step"
        (params (ptuple (pvar ("prob" 31) (tvar "1")) (pvar ("y" 30) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (when
            (state (memory ("i" 36)))
            (seq
              (set
                (memory ("sigma" 33))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 48))
                  (tuple
                    (local ("prob" 31))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 48))))))
          (when
            (state (memory ("i" 36)))
            (seq
              (set
                (memory ("mu" 32))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 47))
                  (tuple
                    (local ("prob" 31))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "10"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 47))))))
          (set (memory ("i" 36)) (bool false))
          (let (pvar ("l" 35) (name ("Stdlib" "float"))) (state (memory ("sigma" 33))) (at))
          (set (memory ("sigma" 33)) (local ("l" 35)))
          (let (pvar ("l" 34) (name ("Stdlib" "float"))) (state (memory ("mu" 32))) (at))
          (set (memory ("mu" 32)) (local ("l" 34)))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 46))
              (tuple
                (local ("prob" 31))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple
                      (local ("l" 34))
                      (apply (global ("Stdlib" "*.")) (local ("l" 35)) (local ("l" 35)))))
                  (local ("y" 30)))))
            (at))
          (exp
            (tuple
              (local ("l" 34))
              (apply (global ("Stdlib" "*.")) (local ("l" 35)) (local ("l" 35)))))))))
  (machine "main" (at 17 0 23 57) discrete
    (params (pvar ("particles" 37) (name ("Stdlib" "int"))))
    (memories)
    (instances
      (instance ("i" 49)
        (apply (global ("Infer_pf" "infer")) (local ("particles" 37)) (global "unknown"))
        discrete
        (params)
        (at 18 29 18 56)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 49)))))
      (method "step"
        (params
          (ptuple
            (pvar ("true_mu" 38) (name ("Stdlib" "float")))
            (pvar ("true_sigma2" 39) (name ("Stdlib" "float")))
            (pvar ("y" 40) (name ("Stdlib" "float")))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("mus" 43) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("sigma2s" 45) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply
              (global ("Distribution" "split"))
              (call "step" (instance ("i" 49)) (local ("y" 40))))
            (at 18 7 18 10))
          (let
            (pvar ("sigma2" 44) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("sigma2s" 45)))
            (at 20 6 20 12))
          (let
            (pvar ("mu" 42) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("mus" 43)))
            (at 19 6 19 8))
          (let
            (pvar ("error" 41) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "-.")) (local ("mu" 42)) (local ("true_mu" 38)))
                (apply (global ("Stdlib" "-.")) (local ("mu" 42)) (local ("true_mu" 38))))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "-.")) (local ("sigma2" 44)) (local ("true_sigma2" 39)))
                (apply (global ("Stdlib" "-.")) (local ("sigma2" 44)) (local ("true_sigma2" 39)))))
            (at 21 6 21 11))
          (exp (tuple (local ("error" 41)) (tuple (local ("mu" 42)) (local ("sigma2" 44)))))))))))
