(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Kalman")
 (source "kalman.zls")
 (digest "md5:100c32293a2361f046cdfc8f75181b55")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "step_noise" any
    (name ("Stdlib" "float"))
    (at 10 0 10 20)
    (doc "Variances: of a random step of the position, and of the error of a measure."))
  (val "measure_noise" any (name ("Stdlib" "float")) (at 11 0 11 23))
  (val "kalman" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 15 0 20 43)
    (doc
      "The exact posterior of the position, a Gaussian, by Kalman's equations: predict,\\x0athen correct by the gain. The position starts at 0."))
  (val "tracker" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 23 0 25 64)
    (doc "The same model, for the particle filter."))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product
        (product
          (name ("Stdlib" "string"))
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (product
          (name ("Stdlib" "string"))
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
    (at 27 0 29 58)))
 (results
  (result "kalman" (parts (named "mean") (named "variance")))
  (result "tracker" (named "position"))
  (result "main" (parts (parts (nameless) (named "exact")) (parts (nameless) (named "particles")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "step_noise" (at 10 0 10 20) (exp (float "0.5")))
  (let "measure_noise" (at 11 0 11 23) (exp (float "2")))
  (machine "kalman" (at 15 0 20 43) discrete (params)
    (memories
      (memory ("m" 50) (name ("Stdlib" "float")) (value (float "42")) (at 19 15 19 18))
      (memory ("m" 48) (name ("Stdlib" "float")) (value (float "42")) (at 16 19 16 22)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 50)) (float "0")) (set (memory ("m" 48)) (float "0"))))
      (method "step"
        (params (pvar ("measure" 42) (name ("Stdlib" "float"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let (pvar ("x" 51) (name ("Stdlib" "float"))) (state (memory ("m" 50))) (at))
          (let (pvar ("x" 49) (name ("Stdlib" "float"))) (state (memory ("m" 48))) (at))
          (let
            (pvar ("predicted" 46) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "+.")) (local ("x" 49)) (global "step_noise"))
            (at 16 6 16 15))
          (let
            (pvar ("gain" 43) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "/."))
              (local ("predicted" 46))
              (apply (global ("Stdlib" "+.")) (local ("predicted" 46)) (global "measure_noise")))
            (at 17 6 17 10))
          (let
            (pvar ("mean" 44) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (local ("x" 51))
              (apply
                (global ("Stdlib" "*."))
                (local ("gain" 43))
                (apply (global ("Stdlib" "-.")) (local ("measure" 42)) (local ("x" 51)))))
            (at 18 6 18 10))
          (set (memory ("m" 50)) (local ("mean" 44)))
          (let
            (pvar ("variance" 47) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "-.")) (float "1") (local ("gain" 43)))
              (local ("predicted" 46)))
            (at 20 6 20 14))
          (set (memory ("m" 48)) (local ("variance" 47)))
          (exp (tuple (local ("mean" 44)) (local ("variance" 47))))))))
  (machine "tracker" (at 23 0 25 64) discrete (params)
    (memories (memory ("m" 55) (name ("Stdlib" "float")) (value (float "42")) (at 24 35 24 38)))
    (instances
      (instance ("i" 63) (global ("Infer_pf" "sample")) proba (params) (at 24 17 24 65))
      (instance ("i" 62) (global ("Infer_pf" "observe")) proba (params) (at 25 11 25 64)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 55)) (float "0"))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 63))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 62))))))
      (method "step"
        (params
          (ptuple (pvar ("prob" 53) (tvar "1")) (pvar ("measure" 52) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let (pvar ("x" 56) (name ("Stdlib" "float"))) (state (memory ("m" 55))) (at))
          (let
            (pvar ("position" 54) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 63))
              (tuple
                (local ("prob" 53))
                (apply
                  (global ("Distribution" "gaussian"))
                  (tuple (local ("x" 56)) (global "step_noise")))))
            (at 24 6 24 14))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 62))
              (tuple
                (local ("prob" 53))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("position" 54)) (global "measure_noise")))
                  (local ("measure" 52)))))
            (at))
          (set (memory ("m" 55)) (local ("position" 54)))
          (exp (local ("position" 54)))))))
  (machine "main" (at 27 0 29 58) discrete (params) (memories)
    (instances
      (instance ("i" 65)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "tracker"))
        discrete
        (params)
        (at 29 30 29 58))
      (instance ("i" 64) (global "kalman") discrete (params) (at 28 14 28 28)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" (instance ("i" 65))))
          (exp (call "reset" "kalman" (instance ("i" 64))))))
      (method "step"
        (params (pvar ("measure" 57) (name ("Stdlib" "float"))))
        (returns
          (product
            (product
              (name ("Stdlib" "string"))
              (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
            (product
              (name ("Stdlib" "string"))
              (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
        (seq
          (let
            (ptuple
              (pvar ("particles" 60) (name ("Stdlib" "float")))
              (pvar ("particles" 61) (name ("Stdlib" "float"))))
            (apply
              (global ("Distribution" "stats_float"))
              (call "step" (instance ("i" 65)) (local ("measure" 57))))
            (at))
          (let
            (ptuple
              (pvar ("exact" 58) (name ("Stdlib" "float")))
              (pvar ("exact" 59) (name ("Stdlib" "float"))))
            (call "step" "kalman" (instance ("i" 64)) (local ("measure" 57)))
            (at))
          (exp
            (tuple
              (tuple (string "exact") (tuple (local ("exact" 58)) (local ("exact" 59))))
              (tuple (string "particles") (tuple (local ("particles" 60)) (local ("particles" 61))))))))))))
