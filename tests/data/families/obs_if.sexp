(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Obs_if")
 (source "obs_if.zls")
 (digest "md5:470eacbc7959ca9a846dd83be079f4b9")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "m" proba
    (arrow proba
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 5 0 7 85)
    (doc "robust sensor: heavy tails when the flag is set"))
  (val "main" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
      (name ("Distribution" "t") (name ("Stdlib" "float"))))
    (at 8 0 8 47)))
 (results
  (result "m" (named "x")))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "m" (at 5 0 7 85) discrete (params)
    (memories (memory ("m" 24) (name ("Stdlib" "float")) (value (float "42")) (at 6 28 6 31)))
    (instances
      (instance ("i" 29) (global ("Infer_pf" "sample")) proba (params) (at 6 10 6 44))
      (instance ("i" 28) (global ("Infer_pf" "observe")) proba (params) (at 7 11 7 85)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 24)) (float "0"))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 29))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 28))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 22) (tvar "1"))
            (ptuple
              (pvar ("flag" 20) (name ("Stdlib" "bool")))
              (pvar ("y" 21) (name ("Stdlib" "float"))))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "float"))) (state (memory ("m" 24))) (at))
          (let
            (pvar ("x" 23) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 29))
              (tuple
                (local ("prob" 22))
                (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 25)) (float "1")))))
            (at 6 6 6 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 28))
              (tuple
                (local ("prob" 22))
                (tuple
                  (if
                    (local ("flag" 20))
                    (apply
                      (global ("Distribution" "student_t"))
                      (tuple (local ("x" 23)) (float "1") (float "3")))
                    (apply
                      (global ("Distribution" "gaussian"))
                      (tuple (local ("x" 23)) (float "1"))))
                  (local ("y" 21)))))
            (at))
          (set (memory ("m" 24)) (local ("x" 23)))
          (exp (local ("x" 23)))))))
  (machine "main" (at 8 0 8 47) discrete (params) (memories)
    (instances
      (instance ("i" 30)
        (apply (global ("Infer_pf" "infer")) (int 100) (global "m"))
        discrete
        (params)
        (at 8 26 8 47)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 30)))))
      (method "step"
        (params
          (ptuple
            (pvar ("flag" 26) (name ("Stdlib" "bool")))
            (pvar ("y" 27) (name ("Stdlib" "float")))))
        (returns (name ("Distribution" "t") (name ("Stdlib" "float"))))
        (exp (call "step" (instance ("i" 30)) (tuple (local ("flag" 26)) (local ("y" 27))))))))))
