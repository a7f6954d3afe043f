(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Resets")
 (source "resets.zls")
 (digest "md5:51d8014c3af105590b07574733a580c9")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "bias" proba (arrow proba (name ("Stdlib" "bool")) (name ("Stdlib" "float"))) (at 7 0 10 38))
  (val "kept" proba
    (arrow proba (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 12 0 14 16))
  (val "level" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 17 0 22 41)
    (doc "A level that jumps with probability 1/4: drawn anew at the jump, kept otherwise."))
  (val "main" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 24 0 29 41)))
 (results
  (result "bias" (named "p"))
  (result "kept" (named "x"))
  (result "level" (named "x"))
  (result "main" (parts (named "p") (named "x"))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "bias" (at 7 0 10 38) discrete (params)
    (memories
      (memory ("i" 52) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("p" 50) (name ("Stdlib" "float")) (value (float "42")) (at 9 6 9 7)))
    (instances
      (instance ("i" 71) (global ("Infer_pf" "sample")) proba (params) (at 8 15 8 39))
      (instance ("i" 70) (global ("Infer_pf" "observe")) proba (params) (at 10 11 10 38)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 52)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 71))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 70))))))
      (method "step"
        (params (ptuple (pvar ("prob" 49) (tvar "1")) (pvar ("flip" 48) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (when
            (state (memory ("i" 52)))
            (seq
              (set
                (memory ("p" 50))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 71))
                  (tuple
                    (local ("prob" 49))
                    (apply (global ("Distribution" "beta")) (tuple (float "1") (float "1"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 71))))))
          (set (memory ("i" 52)) (bool false))
          (let (pvar ("l" 51) (name ("Stdlib" "float"))) (state (memory ("p" 50))) (at))
          (set (memory ("p" 50)) (local ("l" 51)))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 70))
              (tuple
                (local ("prob" 49))
                (tuple
                  (apply (global ("Distribution" "bernoulli")) (local ("l" 51)))
                  (local ("flip" 48)))))
            (at))
          (exp (local ("l" 51)))))))
  (machine "kept" (at 12 0 14 16) discrete (params)
    (memories
      (memory ("i" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 54) (name ("Stdlib" "float")) (value (float "42")) (at 14 6 14 7)))
    (instances (instance ("i" 72) (global ("Infer_pf" "sample")) proba (params) (at 13 15 13 44)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 56)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 72))))))
      (method "step"
        (params (ptuple (pvar ("prob" 53) (tvar "1")) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq
          (when
            (state (memory ("i" 56)))
            (seq
              (set
                (memory ("x" 54))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 72))
                  (tuple
                    (local ("prob" 53))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "25"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 72))))))
          (set (memory ("i" 56)) (bool false))
          (let (pvar ("l" 55) (name ("Stdlib" "float"))) (state (memory ("x" 54))) (at))
          (set (memory ("x" 54)) (local ("l" 55)))
          (exp (local ("l" 55)))))))
  (machine "level" (at 17 0 22 41) discrete (params)
    (memories
      (memory ("i" 63) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 61) (name ("Stdlib" "float")) (value (float "42")) (at 14 6 14 7)))
    (instances
      (instance ("i" 75) (global ("Infer_pf" "sample")) proba (params) (at 18 13 18 36))
      (instance ("i" 74) (global ("Infer_pf" "sample")) proba (params) (at 13 15 13 44))
      (instance ("i" 73) (global ("Infer_pf" "observe")) proba (params) (at 22 11 22 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 75))))
          (set (memory ("i" 63)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 74))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 73))))))
      (method "step"
        (params (ptuple (pvar ("prob" 58) (tvar "1")) (pvar ("y" 57) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (letvar ("l" 62) (name ("Stdlib" "float")) (float "42") (at))
          (let
            (pvar ("jump" 59) (name ("Stdlib" "bool")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 75))
              (tuple
                (local ("prob" 58))
                (apply (global ("Distribution" "bernoulli")) (float "0.25"))))
            (at 18 6 18 10))
          (when
            (local ("jump" 59))
            (seq
              (set (memory ("i" 63)) (bool true))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 74))))))
          (when
            (state (memory ("i" 63)))
            (seq
              (set
                (memory ("x" 61))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 74))
                  (tuple
                    (local ("prob" 58))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "25"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 74))))))
          (set (memory ("i" 63)) (bool false))
          (assign (name ("l" 62)) (state (memory ("x" 61))))
          (set (memory ("x" 61)) (var ("l" 62)))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 73))
              (tuple
                (local ("prob" 58))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (var ("l" 62)) (float "1")))
                  (local ("y" 57)))))
            (at))
          (exp (var ("l" 62)))))))
  (machine "main" (at 24 0 29 41) discrete (params)
    (memories
      (memory ("d" 67)
        (name ("Distribution" "t") (name ("Stdlib" "float")))
        (value (any))
        (at 26 8 26 9)))
    (instances
      (instance ("i" 77)
        (apply (global ("Infer_pf" "infer")) (int 4000) (global "level"))
        discrete
        (params)
        (at 29 21 29 41))
      (instance ("i" 76)
        (apply (global ("Infer_pf" "infer")) (int 4000) (global "bias"))
        discrete
        (params)
        (at 26 12 26 32)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 77)))) (exp (call "reset" (instance ("i" 76))))))
      (method "step"
        (params
          (ptuple
            (pvar ("flip" 65) (name ("Stdlib" "bool")))
            (pvar ("again" 64) (name ("Stdlib" "bool")))
            (pvar ("y" 66) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 69) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 77)) (local ("y" 66))))
            (at 29 6 29 7))
          (when (local ("again" 64)) (exp (call "reset" (instance ("i" 76)))))
          (set (memory ("d" 67)) (call "step" (instance ("i" 76)) (local ("flip" 65))))
          (let
            (pvar ("p" 68) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (state (memory ("d" 67))))
            (at 28 6 28 7))
          (exp (tuple (local ("p" 68)) (local ("x" 69))))))))))
