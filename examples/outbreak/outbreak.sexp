(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Outbreak")
 (source "outbreak.zls")
 (digest "md5:e21c885752dabadf38340cda97681ca0")
 (needs "Distribution" "Infer_pf" "Stdlib" "Zelus_jax")
 (exports
  (val "population" any (name ("Stdlib" "float")) (at 12 0 12 24))
  (val "recovery" any (name ("Stdlib" "float")) (at 13 0 13 18))
  (val "reported" any (name ("Stdlib" "float")) (at 14 0 14 18))
  (val "seeds" any (name ("Stdlib" "float")) (at 15 0 15 17))
  (val "many" any (name ("Stdlib" "float")) (at 16 0 16 15))
  (val "few" any (name ("Stdlib" "float")) (at 17 0 17 15))
  (val "spread" any (name ("Distribution" "t") (name ("Stdlib" "float"))) (at 20 0 20 37))
  (val "epidemic" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 23 0 31 9))
  (val "outbreak" proba
    (arrow proba
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 34 0 39 69))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 42 0 47 48)))
 (code
  (types
    (type "state__969" (params) (at)
      (variant (constr0 "Outbreak_Measures_51") (constr0 "Outbreak_Free_50"))))
  (open "Distribution")
  (open "Infer_pf")
  (open "Zelus_jax")
  (let "population" (at 12 0 12 24) (exp (float "10000")))
  (let "recovery" (at 13 0 13 18) (exp (float "0.2")))
  (let "reported" (at 14 0 14 18) (exp (float "0.1")))
  (let "seeds" (at 15 0 15 17) (exp (float "0.001")))
  (let "many" (at 16 0 16 15) (exp (float "0.02")))
  (let "few" (at 17 0 17 15) (exp (float "0.015")))
  (let "spread" (at 20 0 20 37)
    (exp (apply (global ("Distribution" "uniform_float")) (tuple (float "0.3") (float "0.9")))))
  (machine "epidemic" (at 23 0 31 9) continuous (params)
    (memories
      (memory ("major" 84) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 97) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 29 39 29 60))
      (memory ("h" 96) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 94) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 92) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("r" 91) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 90) (name "state__969")
        (value (constr0 "Outbreak_Measures_51"))
        (at 29 66 29 74))
      (memory ("susceptible" 89)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 24 24 24 31))
      (memory ("infected" 88)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 25 21 25 49))
      (memory ("contact" 86) (name ("Stdlib" "float")) (value (float "42")) (at 29 19 29 26)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 91)) (bool false))
          (set (memory ("s" 90)) (constr0 "Outbreak_Free_50"))
          (set (memory ("i" 92)) (bool true))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 83) (name ("Stdlib" "float")))
            (pvar ("rate" 82) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("h" 95) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 93) (name ("Stdlib" "bool")) (bool false) (at))
          (when (state (memory ("i" 92))) (set (pos (memory ("infected" 88))) (global "seeds")))
          (match
            (state (memory ("s" 90)))
            (case (pconstr0 "Outbreak_Free_50")
              (seq
                (when (state (memory ("r" 91))) (seq))
                (set (memory ("contact" 86)) (float "1"))
                (set
                  (zout (memory ("x" 97)))
                  (apply
                    (global ("Stdlib" "-."))
                    (state (pos (memory ("infected" 88))))
                    (global "many")))
                (match
                  (state (zin (memory ("x" 97))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 93)) (bool true))
                      (set (memory ("r" 91)) (bool true))
                      (set (memory ("s" 90)) (constr0 "Outbreak_Measures_51"))))
                  (case (wild) (set (memory ("r" 91)) (bool false))))))
            (case (pconstr0 "Outbreak_Measures_51")
              (seq
                (when (state (memory ("r" 91))) (seq))
                (set (memory ("contact" 86)) (float "0.5"))
                (set
                  (zout (memory ("x" 97)))
                  (apply
                    (global ("Stdlib" "-."))
                    (global "few")
                    (state (pos (memory ("infected" 88))))))
                (match
                  (state (zin (memory ("x" 97))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 93)) (bool true))
                      (set (memory ("r" 91)) (bool true))
                      (set (memory ("s" 90)) (constr0 "Outbreak_Free_50"))))
                  (case (wild) (set (memory ("r" 91)) (bool false)))))))
          (set
            (memory ("h" 94))
            (if (var ("encore" 93)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 95))
            (apply (global ("Stdlib" "min")) (var ("h" 95)) (state (memory ("h" 94)))))
          (set (memory ("h" 96)) (var ("h" 95)))
          (when
            (state (memory ("i" 92)))
            (set
              (pos (memory ("susceptible" 89)))
              (apply (global ("Stdlib" "-.")) (float "1") (global "seeds"))))
          (set (memory ("i" 92)) (bool false))
          (let
            (pvar ("caught" 85) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "-.")) (float "1") (state (pos (memory ("susceptible" 89)))))
            (at 26 6 26 12))
          (let
            (pvar ("flow" 87) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "*.")) (state (memory ("contact" 86))) (local ("rate" 82)))
                (state (pos (memory ("susceptible" 89)))))
              (state (pos (memory ("infected" 88)))))
            (at 27 6 27 10))
          (set
            (der (memory ("infected" 88)))
            (apply
              (global ("Stdlib" "-."))
              (local ("flow" 87))
              (apply
                (global ("Stdlib" "*."))
                (global "recovery")
                (state (pos (memory ("infected" 88)))))))
          (set
            (der (memory ("susceptible" 89)))
            (apply (global ("Stdlib" "~-.")) (local ("flow" 87))))
          (exp (tuple (state (pos (memory ("infected" 88)))) (local ("caught" 85))))))))
  (machine "outbreak" (at 34 0 39 69) discrete (params)
    (memories
      (memory ("i" 109) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 106) (name ("Stdlib" "float")) (value (float "42")) (at 38 38 38 44))
      (memory ("rate" 104) (name ("Stdlib" "float")) (value (float "42")) (at 36 6 36 10)))
    (instances
      (instance ("i" 120) (global ("Infer_pf" "sample")) proba (params) (at 35 18 35 31))
      (instance ("i" 119)
        (apply (global ("Zelus_jax" "advance")) (global "epidemic"))
        discrete
        (params)
        (at 37 27 37 55))
      (instance ("i" 118) (global ("Infer_pf" "observe")) proba (params) (at 39 11 39 69)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 109)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 120))))
          (exp (call "reset" (instance ("i" 119))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 118))))))
      (method "step"
        (params (ptuple (pvar ("prob" 100) (tvar "1")) (pvar ("cases" 99) (name ("Stdlib" "int")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 108) (name ("Stdlib" "float")))
            (if (state (memory ("i" 109))) (global "seeds") (state (memory ("m" 106))))
            (at 38 24 38 45))
          (when
            (state (memory ("i" 109)))
            (seq
              (set
                (memory ("rate" 104))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 120))
                  (tuple (local ("prob" 100)) (global "spread"))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 120))))))
          (set (memory ("i" 109)) (bool false))
          (let (pvar ("l" 105) (name ("Stdlib" "float"))) (state (memory ("rate" 104))) (at))
          (set (memory ("rate" 104)) (local ("l" 105)))
          (let
            (ptuple
              (pvar ("infected" 103) (name ("Stdlib" "float")))
              (pvar ("caught" 101) (name ("Stdlib" "float"))))
            (call "step" (instance ("i" 119)) (tuple (float "1") (local ("l" 105))))
            (at 37 7 37 15))
          (let
            (pvar ("fresh" 102) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "-.")) (local ("caught" 101)) (local ("x" 108)))
            (at 38 6 38 11))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 118))
              (tuple
                (local ("prob" 100))
                (tuple
                  (apply
                    (global ("Distribution" "poisson"))
                    (apply
                      (global ("Stdlib" "*."))
                      (apply (global ("Stdlib" "*.")) (global "reported") (global "population"))
                      (local ("fresh" 102))))
                  (local ("cases" 99)))))
            (at))
          (set (memory ("m" 106)) (local ("caught" 101)))
          (exp (tuple (local ("l" 105)) (local ("infected" 103))))))))
  (machine "main" (at 42 0 47 48) discrete (params) (memories)
    (instances
      (instance ("i" 121)
        (apply
          (global ("Infer_pf" "infer_ess_resample"))
          (int 2000)
          (float "0.5")
          (global "outbreak"))
        discrete
        (params)
        (at 43 30 43 74)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 121)))))
      (method "step"
        (params (pvar ("cases" 110) (name ("Stdlib" "int"))))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("rates" 114) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("shares" 115) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply
              (global ("Distribution" "split"))
              (call "step" (instance ("i" 121)) (local ("cases" 110))))
            (at 43 7 43 12))
          (let
            (pvar ("infected" 112) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (global "population")
              (apply (global ("Distribution" "mean_float")) (local ("shares" 115))))
            (at 47 6 47 14))
          (let
            (ptuple
              (pvar ("average" 111) (name ("Stdlib" "float")))
              (pvar ("variance" 117) (name ("Stdlib" "float"))))
            (apply (global ("Distribution" "stats_float")) (local ("rates" 114)))
            (at 44 7 44 14))
          (let
            (pvar ("std" 116) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "/."))
              (apply (global ("Stdlib" "sqrt")) (local ("variance" 117)))
              (global "recovery"))
            (at 46 6 46 9))
          (let
            (pvar ("mean" 113) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "/.")) (local ("average" 111)) (global "recovery"))
            (at 45 6 45 10))
          (exp
            (tuple
              (tuple (string "reproduction") (local ("mean" 113)))
              (tuple (string "std") (local ("std" 116)))
              (tuple (string "infected") (local ("infected" 112)))))))))))
