(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Gaussian")
 (source "gaussian.zls")
 (digest "md5:9434193e6057055bae6df81fd3c7e0f3")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "square" any (arrow any (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 9 0 9 21))
  (val "unknown" proba
    (arrow proba
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 11 0 16 45))
  (val "main" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (product
          (name ("Stdlib" "float"))
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
    (at 19 0 25 57)
    (doc "The error adds the squared errors of the mean and of the variance.")))
 (results
  (result "unknown" (parts (named "mu") (named "sigma2")))
  (result "main" (parts (named "error") (parts (named "mu") (named "sigma2")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (fun "square" (at 9 0 9 21)
    (params (pvar ("x" 32) (name ("Stdlib" "float"))))
    (exp (apply (global ("Stdlib" "*.")) (local ("x" 32)) (local ("x" 32)))))
  (machine "unknown" (at 11 0 16 45) discrete (params)
    (memories
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("sigma2" 36) (name ("Stdlib" "float")) (value (float "42")) (at 15 6 15 12))
      (memory ("mu" 35) (name ("Stdlib" "float")) (value (float "42")) (at 13 6 13 8)))
    (instances
      (instance ("i" 51) (global ("Infer_pf" "sample")) proba (params) (at 14 27 14 57))
      (instance ("i" 50) (global ("Infer_pf" "sample")) proba (params) (at 12 16 12 45))
      (instance ("i" 49) (global ("Infer_pf" "observe")) proba (params) (at 16 11 16 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 39)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 51))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 50))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 49))))))
      (method "step"
        (params (ptuple (pvar ("prob" 34) (tvar "1")) (pvar ("y" 33) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (when
            (state (memory ("i" 39)))
            (seq
              (set
                (memory ("sigma2" 36))
                (apply (global "square")
                  (call "step" ("Infer_pf" "sample")
                    (instance ("i" 51))
                    (tuple
                      (local ("prob" 34))
                      (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1")))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 51))))))
          (when
            (state (memory ("i" 39)))
            (seq
              (set
                (memory ("mu" 35))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 50))
                  (tuple
                    (local ("prob" 34))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "10"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 50))))))
          (set (memory ("i" 39)) (bool false))
          (let (pvar ("l" 38) (name ("Stdlib" "float"))) (state (memory ("sigma2" 36))) (at))
          (set (memory ("sigma2" 36)) (local ("l" 38)))
          (let (pvar ("l" 37) (name ("Stdlib" "float"))) (state (memory ("mu" 35))) (at))
          (set (memory ("mu" 35)) (local ("l" 37)))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 49))
              (tuple
                (local ("prob" 34))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("l" 37)) (local ("l" 38))))
                  (local ("y" 33)))))
            (at))
          (exp (tuple (local ("l" 37)) (local ("l" 38))))))))
  (machine "main" (at 19 0 25 57) discrete
    (params (pvar ("particles" 40) (name ("Stdlib" "int"))))
    (memories)
    (instances
      (instance ("i" 52)
        (apply (global ("Infer_pf" "infer")) (local ("particles" 40)) (global "unknown"))
        discrete
        (params)
        (at 20 29 20 56)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 52)))))
      (method "step"
        (params
          (ptuple
            (pvar ("true_mu" 41) (name ("Stdlib" "float")))
            (pvar ("true_sigma2" 42) (name ("Stdlib" "float")))
            (pvar ("y" 43) (name ("Stdlib" "float")))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("mus" 46) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("sigma2s" 48) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply
              (global ("Distribution" "split"))
              (call "step" (instance ("i" 52)) (local ("y" 43))))
            (at 20 7 20 10))
          (let
            (pvar ("sigma2" 47) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("sigma2s" 48)))
            (at 22 6 22 12))
          (let
            (pvar ("mu" 45) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("mus" 46)))
            (at 21 6 21 8))
          (let
            (pvar ("error" 44) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "-.")) (local ("mu" 45)) (local ("true_mu" 41)))
                (apply (global ("Stdlib" "-.")) (local ("mu" 45)) (local ("true_mu" 41))))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "-.")) (local ("sigma2" 47)) (local ("true_sigma2" 42)))
                (apply (global ("Stdlib" "-.")) (local ("sigma2" 47)) (local ("true_sigma2" 42)))))
            (at 23 6 23 11))
          (exp (tuple (local ("error" 44)) (tuple (local ("mu" 45)) (local ("sigma2" 47)))))))))))
