(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Kalman3d")
 (source "kalman3d.zls")
 (digest "md5:09bff50244db914990be8fd23b3f467c")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "step_noise" any
    (name ("Stdlib" "float"))
    (at 11 0 11 20)
    (doc "Variances: of a step of the model, and of the error of a measure."))
  (val "measure_noise" any (name ("Stdlib" "float")) (at 12 0 12 24))
  (val "axis" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 14 0 16 57))
  (val "position" proba
    (arrow proba
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product
        (name ("Stdlib" "float"))
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
    (at 18 0 21 17))
  (val "helix" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 23 0 24 34))
  (val "noisy" any (arrow any (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 26 0 26 48))
  (val "square" any (arrow any (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 27 0 27 21))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product
        (product
          (name ("Stdlib" "string"))
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (product
          (name ("Stdlib" "string"))
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 29 0 36 77)))
 (results
  (result "axis" (named "x"))
  (result "position" (parts (named "px") (parts (named "py") (named "pz"))))
  (result "main"
    (parts
      (parts (nameless) (named "truth"))
      (parts (nameless) (named "mean"))
      (parts (nameless) (named "error")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "step_noise" (at 11 0 11 20) (exp (float "0.3")))
  (let "measure_noise" (at 12 0 12 24) (exp (float "0.25")))
  (machine "axis" (at 14 0 16 57) discrete (params)
    (memories
      (memory ("i" 107) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 104) (name ("Stdlib" "float")) (value (float "42")) (at 15 57 15 58)))
    (instances
      (instance ("i" 157) (global ("Infer_pf" "sample")) proba (params) (at 15 10 15 72))
      (instance ("i" 156) (global ("Infer_pf" "observe")) proba (params) (at 16 11 16 57)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 107)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 157))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 156))))))
      (method "step"
        (params
          (ptuple (pvar ("prob" 102) (tvar "1")) (pvar ("measure" 101) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 106) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 107)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "100")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 104))) (global "step_noise"))))
            (at 15 17 15 72))
          (set (memory ("i" 107)) (bool false))
          (let
            (pvar ("x" 103) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 157))
              (tuple (local ("prob" 102)) (local ("x" 106))))
            (at 15 6 15 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 156))
              (tuple
                (local ("prob" 102))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("x" 103)) (global "measure_noise")))
                  (local ("measure" 101)))))
            (at))
          (set (memory ("m" 104)) (local ("x" 103)))
          (exp (local ("x" 103)))))))
  (machine "position" (at 18 0 21 17) discrete (params)
    (memories
      (memory ("i" 130) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 127) (name ("Stdlib" "float")) (value (float "42")) (at 15 57 15 58))
      (memory ("m" 124) (name ("Stdlib" "float")) (value (float "42")) (at 15 57 15 58))
      (memory ("m" 121) (name ("Stdlib" "float")) (value (float "42")) (at 15 57 15 58)))
    (instances
      (instance ("i" 163) (global ("Infer_pf" "sample")) proba (params) (at 15 10 15 72))
      (instance ("i" 162) (global ("Infer_pf" "observe")) proba (params) (at 16 11 16 57))
      (instance ("i" 161) (global ("Infer_pf" "sample")) proba (params) (at 15 10 15 72))
      (instance ("i" 160) (global ("Infer_pf" "observe")) proba (params) (at 16 11 16 57))
      (instance ("i" 159) (global ("Infer_pf" "sample")) proba (params) (at 15 10 15 72))
      (instance ("i" 158) (global ("Infer_pf" "observe")) proba (params) (at 16 11 16 57)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 130)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 163))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 162))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 161))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 160))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 159))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 158))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 111) (tvar "1"))
            (ptuple
              (pvar ("x" 108) (name ("Stdlib" "float")))
              (pvar ("y" 109) (name ("Stdlib" "float")))
              (pvar ("z" 110) (name ("Stdlib" "float"))))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
        (seq
          (let
            (pvar ("x" 129) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 130)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "100")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 127))) (global "step_noise"))))
            (at 15 17 15 72))
          (let
            (pvar ("x" 126) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 130)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "100")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 124))) (global "step_noise"))))
            (at 15 17 15 72))
          (let
            (pvar ("x" 123) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 130)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "100")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 121))) (global "step_noise"))))
            (at 15 17 15 72))
          (set (memory ("i" 130)) (bool false))
          (let
            (pvar ("x" 120) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 163))
              (tuple (local ("prob" 111)) (local ("x" 129))))
            (at 15 6 15 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 162))
              (tuple
                (local ("prob" 111))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("x" 120)) (global "measure_noise")))
                  (local ("z" 110)))))
            (at))
          (set (memory ("m" 127)) (local ("x" 120)))
          (let
            (pvar ("x" 118) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 161))
              (tuple (local ("prob" 111)) (local ("x" 126))))
            (at 15 6 15 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 160))
              (tuple
                (local ("prob" 111))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("x" 118)) (global "measure_noise")))
                  (local ("y" 109)))))
            (at))
          (set (memory ("m" 124)) (local ("x" 118)))
          (let
            (pvar ("x" 116) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 159))
              (tuple (local ("prob" 111)) (local ("x" 123))))
            (at 15 6 15 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 158))
              (tuple
                (local ("prob" 111))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("x" 116)) (global "measure_noise")))
                  (local ("x" 108)))))
            (at))
          (set (memory ("m" 121)) (local ("x" 116)))
          (exp (tuple (local ("x" 116)) (tuple (local ("x" 118)) (local ("x" 120)))))))))
  (machine "helix" (at 23 0 24 34) discrete (params)
    (memories (memory ("m" 132) (name ("Stdlib" "float")) (value (float "42")) (at 24 13 24 16)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 132)) (float "0")))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let (pvar ("x" 133) (name ("Stdlib" "float"))) (state (memory ("m" 132))) (at))
          (set (memory ("m" 132)) (apply (global ("Stdlib" "+.")) (local ("x" 133)) (float "1")))
          (exp
            (tuple
              (apply
                (global ("Stdlib" "*."))
                (float "5")
                (apply
                  (global ("Stdlib" "cos"))
                  (apply (global ("Stdlib" "*.")) (float "0.1") (local ("x" 133)))))
              (apply
                (global ("Stdlib" "*."))
                (float "5")
                (apply
                  (global ("Stdlib" "sin"))
                  (apply (global ("Stdlib" "*.")) (float "0.1") (local ("x" 133)))))
              (apply (global ("Stdlib" "*.")) (float "0.1") (local ("x" 133)))))))))
  (fun "noisy" (at 26 0 26 48)
    (params (pvar ("x" 134) (name ("Stdlib" "float"))))
    (exp
      (apply
        (global ("Distribution" "draw"))
        (apply
          (global ("Distribution" "gaussian"))
          (tuple (local ("x" 134)) (global "measure_noise"))))))
  (fun "square" (at 27 0 27 21)
    (params (pvar ("x" 135) (name ("Stdlib" "float"))))
    (exp (apply (global ("Stdlib" "*.")) (local ("x" 135)) (local ("x" 135)))))
  (machine "main" (at 29 0 36 77) discrete (params)
    (memories (memory ("m" 154) (name ("Stdlib" "float")) (value (float "42")) (at 24 13 24 16)))
    (instances
      (instance ("i" 164)
        (apply (global ("Infer_pf" "infer")) (int 5000) (global "position"))
        discrete
        (params)
        (at 32 30 32 79)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 154)) (float "0")) (exp (call "reset" (instance ("i" 164))))))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product
            (product
              (name ("Stdlib" "string"))
              (product
                (name ("Stdlib" "float"))
                (name ("Stdlib" "float"))
                (name ("Stdlib" "float"))))
            (product
              (name ("Stdlib" "string"))
              (product
                (name ("Stdlib" "float"))
                (name ("Stdlib" "float"))
                (name ("Stdlib" "float"))))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let (pvar ("x" 155) (name ("Stdlib" "float"))) (state (memory ("m" 154))) (at))
          (let
            (pvar ("truth" 147) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (float "5")
              (apply
                (global ("Stdlib" "cos"))
                (apply (global ("Stdlib" "*.")) (float "0.1") (local ("x" 155)))))
            (at 23 21 23 45))
          (let
            (pvar ("truth" 148) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (float "5")
              (apply
                (global ("Stdlib" "sin"))
                (apply (global ("Stdlib" "*.")) (float "0.1") (local ("x" 155)))))
            (at 23 47 23 71))
          (let
            (pvar ("truth" 149) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "*.")) (float "0.1") (local ("x" 155)))
            (at 23 73 23 84))
          (let
            (ptuple
              (pvar ("first" 137) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("others" 144)
                (name ("Distribution" "t")
                  (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
            (apply
              (global ("Distribution" "split"))
              (call "step"
                (instance ("i" 164))
                (tuple
                  (apply (global "noisy") (local ("truth" 147)))
                  (apply (global "noisy") (local ("truth" 148)))
                  (apply (global "noisy") (local ("truth" 149))))))
            (at 32 7 32 12))
          (let
            (pvar ("mean" 138) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("first" 137)))
            (at 34 14 34 30))
          (let
            (ptuple
              (pvar ("second" 145) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("third" 146) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply (global ("Distribution" "split")) (local ("others" 144)))
            (at 33 7 33 13))
          (let
            (pvar ("mean" 139) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("second" 145)))
            (at 34 32 34 49))
          (let
            (pvar ("mean" 140) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("third" 146)))
            (at 34 51 34 67))
          (let
            (pvar ("error" 136) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "sqrt"))
              (apply
                (global ("Stdlib" "+."))
                (apply
                  (global ("Stdlib" "+."))
                  (apply (global "square")
                    (apply (global ("Stdlib" "-.")) (local ("mean" 138)) (local ("truth" 147))))
                  (apply (global "square")
                    (apply (global ("Stdlib" "-.")) (local ("mean" 139)) (local ("truth" 148)))))
                (apply (global "square")
                  (apply (global ("Stdlib" "-.")) (local ("mean" 140)) (local ("truth" 149))))))
            (at 36 6 36 11))
          (set (memory ("m" 154)) (apply (global ("Stdlib" "+.")) (local ("x" 155)) (float "1")))
          (exp
            (tuple
              (tuple (string "truth")
                (tuple (local ("truth" 147)) (local ("truth" 148)) (local ("truth" 149))))
              (tuple (string "mean")
                (tuple (local ("mean" 138)) (local ("mean" 139)) (local ("mean" 140))))
              (tuple (string "error") (local ("error" 136)))))))))))
