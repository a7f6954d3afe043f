(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Coin")
 (source "coin.zls")
 (digest "md5:1d4316654df361a4e116442bdcb264ec")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "coin" proba
    (arrow proba (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
    (at 12 0 15 41)
    (doc
      "The model: a bias that is drawn once, at the first instant, and then stays; every\\x0aflip is an observation. The prior is uniform."))
  (val "detector" discrete
    (arrow discrete
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Stdlib" "bool")))
    (at 18 0 23 38)
    (doc "The detector: once sure, for ever sure."))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "bool")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 28 0 31 41)
    (doc
      "The simulation: a coin that always falls on heads. After n of them the posterior is\\x0athe distribution beta (n + 1, 1), whose mean is (n + 1) / (n + 2). `stats_float`\\x0agives a mean and a variance.")))
 (results
  (result "coin" (named "bias"))
  (result "detector" (named "cheater"))
  (result "main"
    (parts
      (parts (nameless) (named "cheater"))
      (parts (nameless) (named "mean"))
      (parts (nameless) (named "variance")))))
 (code
  (types
    (type "state__402" (params) (at) (variant (constr0 "Coin_Sure_30") (constr0 "Coin_Unsure_29"))))
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "coin" (at 12 0 15 41) discrete (params)
    (memories
      (memory ("i" 44) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("bias" 42) (name ("Stdlib" "float")) (value (float "42")) (at 14 6 14 10)))
    (instances
      (instance ("i" 55) (global ("Infer_pf" "sample")) proba (params) (at 13 18 13 51))
      (instance ("i" 54) (global ("Infer_pf" "observe")) proba (params) (at 15 11 15 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 44)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 55))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 54))))))
      (method "step"
        (params (ptuple (pvar ("prob" 41) (tvar "1")) (pvar ("flip" 40) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (when
            (state (memory ("i" 44)))
            (seq
              (set
                (memory ("bias" 42))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 55))
                  (tuple
                    (local ("prob" 41))
                    (apply
                      (global ("Distribution" "uniform_float"))
                      (tuple (float "0") (float "1"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 55))))))
          (set (memory ("i" 44)) (bool false))
          (let (pvar ("l" 43) (name ("Stdlib" "float"))) (state (memory ("bias" 42))) (at))
          (set (memory ("bias" 42)) (local ("l" 43)))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 54))
              (tuple
                (local ("prob" 41))
                (tuple
                  (apply (global ("Distribution" "bernoulli")) (local ("l" 43)))
                  (local ("flip" 40)))))
            (at))
          (exp (local ("l" 43)))))))
  (machine "detector" (at 18 0 23 38) discrete (params)
    (memories
      (memory ("r" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 48) (name "state__402") (value (constr0 "Coin_Sure_30")) (at 22 58 22 62))
      (memory ("cheater" 47) (name ("Stdlib" "bool")) (value (bool false)) (at 21 13 21 20)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 49)) (bool false))
          (set (memory ("s" 48)) (constr0 "Coin_Unsure_29"))))
      (method "step"
        (params
          (ptuple
            (pvar ("mean" 45) (name ("Stdlib" "float")))
            (pvar ("variance" 46) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (match
            (state (memory ("s" 48)))
            (case (pconstr0 "Coin_Unsure_29")
              (seq
                (when (state (memory ("r" 49))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "&&"))
                    (apply (global ("Stdlib" ">")) (local ("mean" 45)) (float "0.9"))
                    (apply (global ("Stdlib" "<")) (local ("variance" 46)) (float "0.01")))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 49)) (bool true))
                      (set (memory ("s" 48)) (constr0 "Coin_Sure_30"))))
                  (case (wild) (set (memory ("r" 49)) (bool false))))))
            (case (pconstr0 "Coin_Sure_30")
              (seq (when (state (memory ("r" 49))) (seq)) (set (memory ("r" 49)) (bool false)))))
          (match
            (state (memory ("s" 48)))
            (case (pconstr0 "Coin_Unsure_29")
              (seq
                (when (state (memory ("r" 49))) (seq))
                (set (memory ("cheater" 47)) (bool false))))
            (case (pconstr0 "Coin_Sure_30")
              (seq (when (state (memory ("r" 49))) (seq)) (set (memory ("cheater" 47)) (bool true)))))
          (exp (state (memory ("cheater" 47))))))))
  (machine "main" (at 28 0 31 41) discrete (params) (memories)
    (instances
      (instance ("i" 57)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "coin"))
        discrete
        (params)
        (at 29 13 29 33))
      (instance ("i" 56) (global "detector") discrete (params) (at 31 16 31 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" (instance ("i" 57))))
          (exp (call "reset" "detector" (instance ("i" 56))))))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "bool")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let
            (pvar ("bias" 50) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (call "step" (instance ("i" 57)) (bool true))
            (at 29 6 29 10))
          (let
            (ptuple
              (pvar ("mean" 52) (name ("Stdlib" "float")))
              (pvar ("variance" 53) (name ("Stdlib" "float"))))
            (apply (global ("Distribution" "stats_float")) (local ("bias" 50)))
            (at 30 7 30 11))
          (let
            (pvar ("cheater" 51) (name ("Stdlib" "bool")))
            (call "step" "detector"
              (instance ("i" 56))
              (tuple (local ("mean" 52)) (local ("variance" 53))))
            (at 31 6 31 13))
          (exp
            (tuple
              (tuple (string "cheater") (local ("cheater" 51)))
              (tuple (string "mean") (local ("mean" 52)))
              (tuple (string "std") (local ("variance" 53)))))))))))
