(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Tracker")
 (source "tracker.zls")
 (digest "md5:27dcd70d05cdc7d1b07e8e6f3123d09b")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "step_noise" any (name ("Stdlib" "float")) (at 8 0 8 20))
  (val "measure_noise" any (name ("Stdlib" "float")) (at 9 0 9 23))
  (val "model" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 12 0 14 64))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 17 0 18 63)))
 (results
  (result "model" (named "position"))
  (result "main" (parts (parts (nameless) (named "mean")) (nameless))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "step_noise" (at 8 0 8 20) (exp (float "0.5")))
  (let "measure_noise" (at 9 0 9 23) (exp (float "2")))
  (machine "model" (at 12 0 14 64) discrete (params)
    (memories (memory ("m" 23) (name ("Stdlib" "float")) (value (float "42")) (at 13 35 13 38)))
    (instances
      (instance ("i" 29) (global ("Infer_pf" "sample")) proba (params) (at 13 17 13 65))
      (instance ("i" 28) (global ("Infer_pf" "observe")) proba (params) (at 14 11 14 64)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 23)) (float "0"))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 29))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 28))))))
      (method "step"
        (params
          (ptuple (pvar ("prob" 21) (tvar "1")) (pvar ("measure" 20) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let (pvar ("x" 24) (name ("Stdlib" "float"))) (state (memory ("m" 23))) (at))
          (let
            (pvar ("position" 22) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 29))
              (tuple
                (local ("prob" 21))
                (apply
                  (global ("Distribution" "gaussian"))
                  (tuple (local ("x" 24)) (global "step_noise")))))
            (at 13 6 13 14))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 28))
              (tuple
                (local ("prob" 21))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("position" 22)) (global "measure_noise")))
                  (local ("measure" 20)))))
            (at))
          (set (memory ("m" 23)) (local ("position" 22)))
          (exp (local ("position" 22)))))))
  (machine "main" (at 17 0 18 63) discrete (params) (memories)
    (instances
      (instance ("i" 30)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "model"))
        discrete
        (params)
        (at 18 37 18 63)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 30)))))
      (method "step"
        (params (pvar ("measure" 25) (name ("Stdlib" "float"))))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("mean" 26) (name ("Stdlib" "float")))
              (pvar ("variance" 27) (name ("Stdlib" "float"))))
            (apply
              (global ("Distribution" "stats_float"))
              (call "step" (instance ("i" 30)) (local ("measure" 25))))
            (at 18 7 18 11))
          (exp
            (tuple
              (tuple (string "position") (local ("mean" 26)))
              (tuple (string "std") (apply (global ("Stdlib" "sqrt")) (local ("variance" 27))))))))))))
