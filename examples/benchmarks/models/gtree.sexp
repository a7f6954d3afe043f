(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Gtree")
 (source "gtree.zls")
 (digest "md5:de4e067d8edc4fc2efc3e3d2e8e38ca5")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "tree" proba
    (arrow proba
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 9 0 14 44))
  (val "main" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))
        (product
          (name ("Stdlib" "float"))
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
    (at 17 0 21 78)
    (doc "The error adds the squared errors of a and of b.")))
 (results
  (result "tree" (parts (named "a") (named "b")))
  (result "main" (parts (named "error") (parts (named "a") (named "b")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "tree" (at 9 0 14 44) discrete (params)
    (memories
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("a" 36) (name ("Stdlib" "float")) (value (float "42")) (at 11 6 11 7)))
    (instances
      (instance ("i" 53) (global ("Infer_pf" "sample")) proba (params) (at 10 15 10 45))
      (instance ("i" 52) (global ("Infer_pf" "observe")) proba (params) (at 14 11 14 44))
      (instance ("i" 51) (global ("Infer_pf" "sample")) proba (params) (at 12 10 12 37))
      (instance ("i" 50) (global ("Infer_pf" "observe")) proba (params) (at 13 11 13 44)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 39)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 53))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 52))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 51))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 50))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 35) (tvar "1"))
            (ptuple
              (pvar ("c" 33) (name ("Stdlib" "float")))
              (pvar ("d" 34) (name ("Stdlib" "float"))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (when
            (state (memory ("i" 39)))
            (seq
              (set
                (memory ("a" 36))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 53))
                  (tuple
                    (local ("prob" 35))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "100"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 53))))))
          (set (memory ("i" 39)) (bool false))
          (let (pvar ("l" 38) (name ("Stdlib" "float"))) (state (memory ("a" 36))) (at))
          (set (memory ("a" 36)) (local ("l" 38)))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 52))
              (tuple
                (local ("prob" 35))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("l" 38)) (float "1000")))
                  (local ("d" 34)))))
            (at))
          (let
            (pvar ("b" 37) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 51))
              (tuple
                (local ("prob" 35))
                (apply (global ("Distribution" "gaussian")) (tuple (local ("l" 38)) (float "10")))))
            (at 12 6 12 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 50))
              (tuple
                (local ("prob" 35))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("b" 37)) (float "1000")))
                  (local ("c" 33)))))
            (at))
          (exp (tuple (local ("l" 38)) (local ("b" 37))))))))
  (machine "main" (at 17 0 21 78) discrete
    (params (pvar ("particles" 42) (name ("Stdlib" "int"))))
    (memories)
    (instances
      (instance ("i" 54)
        (apply (global ("Infer_pf" "infer")) (local ("particles" 42)) (global "tree"))
        discrete
        (params)
        (at 18 28 18 57)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 54)))))
      (method "step"
        (params
          (ptuple
            (pvar ("true_a" 43) (name ("Stdlib" "float")))
            (pvar ("true_b" 44) (name ("Stdlib" "float")))
            (pvar ("c" 40) (name ("Stdlib" "float")))
            (pvar ("d" 41) (name ("Stdlib" "float")))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("root" 49) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("child" 47) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply
              (global ("Distribution" "split"))
              (call "step" (instance ("i" 54)) (tuple (local ("c" 40)) (local ("d" 41)))))
            (at 18 7 18 11))
          (let
            (pvar ("b" 46) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("child" 47)))
            (at 20 6 20 7))
          (let
            (pvar ("a" 45) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("root" 49)))
            (at 19 6 19 7))
          (let
            (pvar ("error" 48) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "-.")) (local ("a" 45)) (local ("true_a" 43)))
                (apply (global ("Stdlib" "-.")) (local ("a" 45)) (local ("true_a" 43))))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "-.")) (local ("b" 46)) (local ("true_b" 44)))
                (apply (global ("Stdlib" "-.")) (local ("b" 46)) (local ("true_b" 44)))))
            (at 21 6 21 11))
          (exp (tuple (local ("error" 48)) (tuple (local ("a" 45)) (local ("b" 46)))))))))))
