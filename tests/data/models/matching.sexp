(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Matching")
 (source "matching.zls")
 (digest "md5:a7dce0ddb0f8f7d8e678a987c3e3ee8f")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "cause_of" discrete (arrow discrete (name ("Stdlib" "int")) (name "cause")) (at 9 0 13 41))
  (val "which" proba
    (arrow proba
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool"))))
    (at 15 0 25 45))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 27 0 29 30)))
 (results
  (result "cause_of" (named "cause"))
  (result "which" (parts (named "noise") (named "shift"))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (types
    (type "cause" (params) (at 7 0 7 60)
      (variant (constr0 "Noise")
        (constr1 "Shift" (name ("Stdlib" "float")))
        (constr1 "Scale" (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
  (machine "cause_of" (at 9 0 13 41) discrete (params)
    (memories (memory ("cause" 54) (name "cause") (value (constr0 "Noise")) (at 11 12 11 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("kind" 53) (name ("Stdlib" "int"))))
        (returns (name "cause"))
        (seq
          (match
            (local ("kind" 53))
            (case (pconst (int 0)) (set (memory ("cause" 54)) (constr0 "Noise")))
            (case (pconst (int 1)) (set (memory ("cause" 54)) (constr1 "Shift" (float "2"))))
            (case (wild) (set (memory ("cause" 54)) (constr1 "Scale" (float "1") (float "9")))))
          (exp (state (memory ("cause" 54))))))))
  (machine "which" (at 15 0 25 45) discrete (params)
    (memories
      (memory ("i" 64) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("sigma2" 62) (name ("Stdlib" "float")) (value (float "42")) (at 20 33 20 39))
      (memory ("mu" 59) (name ("Stdlib" "float")) (value (float "42")) (at 20 20 20 22))
      (memory ("kind" 58) (name ("Stdlib" "int")) (value (int 42)) (at 17 6 17 10)))
    (instances
      (instance ("i" 74) (global ("Infer_pf" "sample")) proba (params) (at 16 18 16 45))
      (instance ("i" 73) (global "cause_of") discrete (params) (at 18 14 18 29))
      (instance ("i" 72) (global ("Infer_pf" "observe")) proba (params) (at 25 11 25 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 64)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 74))))
          (exp (call "reset" "cause_of" (instance ("i" 73))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 72))))))
      (method "step"
        (params (ptuple (pvar ("prob" 56) (tvar "1")) (pvar ("y" 55) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool"))))
        (seq
          (when
            (state (memory ("i" 64)))
            (seq
              (set
                (memory ("kind" 58))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 74))
                  (tuple
                    (local ("prob" 56))
                    (apply (global ("Distribution" "uniform_int")) (tuple (int 0) (int 2))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 74))))))
          (set (memory ("i" 64)) (bool false))
          (let (pvar ("l" 63) (name ("Stdlib" "int"))) (state (memory ("kind" 58))) (at))
          (set (memory ("kind" 58)) (local ("l" 63)))
          (let
            (pvar ("cause" 57) (name "cause"))
            (call "step" "cause_of" (instance ("i" 73)) (local ("l" 63)))
            (at 18 6 18 11))
          (match
            (local ("cause" 57))
            (case (pconstr0 "Noise")
              (seq (set (memory ("sigma2" 62)) (float "1")) (set (memory ("mu" 59)) (float "0"))))
            (case
              (pconstr1 "Shift" (pvar ("m" 65) (name ("Stdlib" "float"))))
              (seq
                (set (memory ("sigma2" 62)) (float "1"))
                (set (memory ("mu" 59)) (local ("m" 65)))))
            (case
              (pconstr1 "Scale"
                (pvar ("m" 66) (name ("Stdlib" "float")))
                (pvar ("s" 67) (name ("Stdlib" "float"))))
              (seq
                (set (memory ("sigma2" 62)) (local ("s" 67)))
                (set (memory ("mu" 59)) (local ("m" 66))))))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 72))
              (tuple
                (local ("prob" 56))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (state (memory ("mu" 59))) (state (memory ("sigma2" 62)))))
                  (local ("y" 55)))))
            (at))
          (let
            (pvar ("shift" 61) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" "=")) (local ("l" 63)) (int 1))
            (at 24 6 24 11))
          (let
            (pvar ("noise" 60) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" "=")) (local ("l" 63)) (int 0))
            (at 23 6 23 11))
          (exp (tuple (local ("noise" 60)) (local ("shift" 61))))))))
  (machine "main" (at 27 0 29 30) discrete (params) (memories)
    (instances
      (instance ("i" 75)
        (apply (global ("Infer_pf" "infer_ess_resample")) (int 4000) (float "0.5") (global "which"))
        discrete
        (params)
        (at 28 10 28 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 75)))))
      (method "step"
        (params (pvar ("y" 68) (name ("Stdlib" "float"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("d" 69)
              (name ("Distribution" "t")
                (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))))
            (call "step" (instance ("i" 75)) (local ("y" 68)))
            (at 28 6 28 7))
          (let
            (ptuple
              (pvar ("noise" 70) (name ("Distribution" "t") (name ("Stdlib" "bool"))))
              (pvar ("shift" 71) (name ("Distribution" "t") (name ("Stdlib" "bool")))))
            (apply (global ("Distribution" "split")) (local ("d" 69)))
            (at 29 7 29 12))
          (exp
            (tuple
              (apply (global ("Distribution" "mean_bool")) (local ("noise" 70)))
              (apply (global ("Distribution" "mean_bool")) (local ("shift" 71)))))))))))
