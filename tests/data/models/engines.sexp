(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Engines")
 (source "engines.zls")
 (digest "md5:67cd9554b14933245a1e7c561af1d0c9")
 (needs "Distribution" "Infer_importance" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "walk" proba (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 6 0 8 50))
  (val "main" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
      (product
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))))
    (at 10 0 22 27)))
 (results
  (result "walk" (named "x"))
  (result "main" (parts (named "all") (named "x") (named "s") (named "near"))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (machine "walk" (at 6 0 8 50) discrete (params)
    (memories
      (memory ("i" 67) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 64) (name ("Stdlib" "float")) (value (float "42")) (at 7 64 7 65)))
    (instances
      (instance ("i" 93) (global ("Infer_pf" "sample")) proba (params) (at 7 10 7 72))
      (instance ("i" 92) (global ("Infer_pf" "observe")) proba (params) (at 8 11 8 50)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 67)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 93))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 92))))))
      (method "step"
        (params (ptuple (pvar ("prob" 62) (tvar "1")) (pvar ("y" 61) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 66) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 67)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "4")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 64))) (float "1"))))
            (at 7 26 7 72))
          (set (memory ("i" 67)) (bool false))
          (let
            (pvar ("x" 63) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 93))
              (tuple (local ("prob" 62)) (local ("x" 66))))
            (at 7 6 7 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 92))
              (tuple
                (local ("prob" 62))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 63)) (float "1")))
                  (local ("y" 61)))))
            (at))
          (set (memory ("m" 64)) (local ("x" 63)))
          (exp (local ("x" 63)))))))
  (machine "main" (at 10 0 22 27) discrete (params) (memories)
    (instances
      (instance ("i" 103)
        (apply (global ("Infer_pf" "infer_depth")) (int 50) (int 1) (global "walk"))
        discrete
        (params)
        (at 18 21 18 55))
      (instance ("i" 102)
        (apply (global ("Infer_pf" "plan")) (int 50) (int 1) (global "walk"))
        discrete
        (params)
        (at 19 10 19 35))
      (instance ("i" 101)
        (apply (global ("Infer_importance" "gen")) (global "walk"))
        discrete
        (params)
        (at 21 17 21 44))
      (instance ("i" 100)
        (apply (global ("Infer_pf" "gen")) (global "walk"))
        discrete
        (params)
        (at 20 15 20 34))
      (instance ("i" 99)
        (apply (global ("Infer_importance" "infer")) (int 4000) (global "walk"))
        discrete
        (params)
        (at 11 21 11 57))
      (instance ("i" 98)
        (apply (global ("Infer_importance" "infer_decay")) (int 4000) (float "1") (global "walk"))
        discrete
        (params)
        (at 12 21 12 67))
      (instance ("i" 97)
        (apply (global ("Infer_pf" "infer")) (int 4000) (global "walk"))
        discrete
        (params)
        (at 13 21 13 49))
      (instance ("i" 96)
        (apply (global ("Infer_pf" "infer_ess_resample")) (int 4000) (float "0.5") (global "walk"))
        discrete
        (params)
        (at 14 21 14 66))
      (instance ("i" 95)
        (apply (global ("Infer_pf" "infer_noresample")) (int 4000) (global "walk"))
        discrete
        (params)
        (at 15 21 15 60))
      (instance ("i" 94)
        (apply (global ("Infer_pf" "infer_subresample")) (int 4000) (global "walk"))
        discrete
        (params)
        (at 16 21 16 70)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" (instance ("i" 103))))
          (exp (call "reset" (instance ("i" 102))))
          (exp (call "reset" (instance ("i" 101))))
          (exp (call "reset" (instance ("i" 100))))
          (exp (call "reset" (instance ("i" 99))))
          (exp (call "reset" (instance ("i" 98))))
          (exp (call "reset" (instance ("i" 97))))
          (exp (call "reset" (instance ("i" 96))))
          (exp (call "reset" (instance ("i" 95))))
          (exp (call "reset" (instance ("i" 94))))))
      (method "step"
        (params
          (ptuple
            (pvar ("when_" 68) (name ("Stdlib" "bool")))
            (pvar ("y" 69) (name ("Stdlib" "float")))))
        (returns
          (product
            (product
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float")))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (product
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float")))))
        (seq
          (let
            (pvar ("g" 82) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 103)) (local ("y" 69))))
            (at 18 6 18 7))
          (let
            (pvar ("p" 87) (name ("Stdlib" "float")))
            (call "step" (instance ("i" 102)) (local ("y" 69)))
            (at 19 6 19 7))
          (let
            (ptuple
              (pvar ("x2" 91) (name ("Stdlib" "float")))
              (pvar ("s2" 89) (name ("Stdlib" "float"))))
            (call "step" (instance ("i" 101)) (local ("y" 69)))
            (at 21 7 21 9))
          (let
            (ptuple
              (pvar ("x" 90) (name ("Stdlib" "float")))
              (pvar ("s" 88) (name ("Stdlib" "float"))))
            (call "step" (instance ("i" 100)) (local ("y" 69)))
            (at 20 7 20 8))
          (let
            (pvar ("a" 70) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 99)) (local ("y" 69))))
            (at 11 6 11 7))
          (let
            (pvar ("b" 77) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 98)) (local ("y" 69))))
            (at 12 6 12 7))
          (let
            (pvar ("c" 78) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 97)) (local ("y" 69))))
            (at 13 6 13 7))
          (let
            (pvar ("d" 79) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 96)) (local ("y" 69))))
            (at 14 6 14 7))
          (let
            (pvar ("e" 80) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 95)) (local ("y" 69))))
            (at 15 6 15 7))
          (let
            (pvar ("f" 81) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 94)) (tuple (local ("when_" 68)) (local ("y" 69)))))
            (at 16 6 16 7))
          (exp
            (tuple
              (tuple
                (local ("a" 70))
                (local ("b" 77))
                (local ("c" 78))
                (local ("d" 79))
                (local ("e" 80))
                (local ("f" 81)))
              (local ("x" 90))
              (local ("s" 88))
              (tuple (local ("g" 82)) (local ("p" 87)) (local ("x2" 91)) (local ("s2" 89)))))))))))
