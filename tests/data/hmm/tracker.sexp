(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Tracker")
 (source "tracker.zls")
 (digest "md5:7b85ae50b60ce3e0080e531057a804a4")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "tracker" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 7 0 9 54))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 11 0 11 64)))
 (results
  (result "tracker" (named "position")))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "tracker" (at 7 0 9 54) discrete (params)
    (memories (memory ("m" 17) (name ("Stdlib" "float")) (value (float "42")) (at 8 35 8 38)))
    (instances
      (instance ("i" 21) (global ("Infer_pf" "sample")) proba (params) (at 8 17 8 58))
      (instance ("i" 20) (global ("Infer_pf" "observe")) proba (params) (at 9 11 9 54)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 17)) (float "0"))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 21))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 20))))))
      (method "step"
        (params
          (ptuple (pvar ("prob" 15) (tvar "1")) (pvar ("measure" 14) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let (pvar ("x" 18) (name ("Stdlib" "float"))) (state (memory ("m" 17))) (at))
          (let
            (pvar ("position" 16) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 21))
              (tuple
                (local ("prob" 15))
                (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 18)) (float "1")))))
            (at 8 6 8 14))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 20))
              (tuple
                (local ("prob" 15))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("position" 16)) (float "1")))
                  (local ("measure" 14)))))
            (at))
          (set (memory ("m" 17)) (local ("position" 16)))
          (exp (local ("position" 16)))))))
  (machine "main" (at 11 0 11 64) discrete (params) (memories)
    (instances
      (instance ("i" 22)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "tracker"))
        discrete
        (params)
        (at 11 36 11 64)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 22)))))
      (method "step"
        (params (pvar ("measure" 19) (name ("Stdlib" "float"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (exp
          (apply
            (global ("Distribution" "stats_float"))
            (call "step" (instance ("i" 22)) (local ("measure" 19))))))))))
