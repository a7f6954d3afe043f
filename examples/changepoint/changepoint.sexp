(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Changepoint")
 (source "changepoint.zls")
 (digest "md5:4ec80bcc7e91087805270e944c78d622")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "hazard" any
    (name ("Stdlib" "float"))
    (at 12 0 12 18)
    (doc "One instant in 40 begins with a change."))
  (val "prior" any
    (name ("Distribution" "t") (name ("Stdlib" "float")))
    (at 15 0 15 28)
    (doc "What a rate may be, before any count: a mean of 4, and up to 15 or so."))
  (val "rates" proba
    (arrow proba
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
    (at 17 0 25 40))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "bool")))))
    (at 28 0 32 28)
    (doc "An alarm means that a change came in the last five instants, almost for sure.")))
 (results
  (result "rates" (parts (named "rate") (nameless)))
  (result "main"
    (parts
      (parts (nameless) (named "rate"))
      (parts (nameless) (named "change"))
      (parts (nameless) (named "alarm")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "hazard" (at 12 0 12 18) (exp (float "0.025")))
  (let "prior" (at 15 0 15 28)
    (exp (apply (global ("Distribution" "gamma")) (tuple (float "2") (float "0.5")))))
  (machine "rates" (at 17 0 25 40) discrete (params)
    (memories
      (memory ("i" 43) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("rate" 40) (name ("Stdlib" "float")) (value (float "42")) (at 21 19 21 23))
      (memory ("age" 38) (name ("Stdlib" "int")) (value (int 42)) (at 21 43 21 46)))
    (instances
      (instance ("i" 53) (global ("Infer_pf" "sample")) proba (params) (at 18 18 18 30))
      (instance ("i" 52) (global ("Infer_pf" "sample")) proba (params) (at 19 16 19 41))
      (instance ("i" 51) (global ("Infer_pf" "sample")) proba (params) (at 21 26 21 38))
      (instance ("i" 50) (global ("Infer_pf" "observe")) proba (params) (at 25 11 25 40)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 43)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 53))))
          (set (memory ("age" 38)) (int 10))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 52))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 51))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 50))))))
      (method "step"
        (params (ptuple (pvar ("prob" 37) (tvar "1")) (pvar ("count" 36) (name ("Stdlib" "int")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
        (seq
          (when
            (state (memory ("i" 43)))
            (seq
              (set
                (memory ("rate" 40))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 53))
                  (tuple (local ("prob" 37)) (global "prior"))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 53))))))
          (set (memory ("i" 43)) (bool false))
          (let
            (pvar ("changed" 39) (name ("Stdlib" "bool")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 52))
              (tuple
                (local ("prob" 37))
                (apply (global ("Distribution" "bernoulli")) (global "hazard"))))
            (at 19 6 19 13))
          (let (pvar ("l" 41) (name ("Stdlib" "int"))) (state (memory ("age" 38))) (at))
          (let (pvar ("l" 42) (name ("Stdlib" "float"))) (state (memory ("rate" 40))) (at))
          (match
            (local ("changed" 39))
            (case
              (pconst (bool true))
              (seq
                (set (memory ("age" 38)) (int 0))
                (set
                  (memory ("rate" 40))
                  (call "step" ("Infer_pf" "sample")
                    (instance ("i" 51))
                    (tuple (local ("prob" 37)) (global "prior"))))))
            (case
              (pconst (bool false))
              (seq
                (set (memory ("age" 38)) (apply (global ("Stdlib" "+")) (local ("l" 41)) (int 1)))
                (set (memory ("rate" 40)) (local ("l" 42))))))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 50))
              (tuple
                (local ("prob" 37))
                (tuple
                  (apply (global ("Distribution" "poisson")) (state (memory ("rate" 40))))
                  (local ("count" 36)))))
            (at))
          (exp
            (tuple
              (state (memory ("rate" 40)))
              (apply (global ("Stdlib" "<")) (state (memory ("age" 38))) (int 5))))))))
  (machine "main" (at 28 0 32 28) discrete (params) (memories)
    (instances
      (instance ("i" 54)
        (apply (global ("Infer_pf" "infer")) (int 5000) (global "rates"))
        discrete
        (params)
        (at 29 34 29 58)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 54)))))
      (method "step"
        (params (pvar ("count" 44) (name ("Stdlib" "int"))))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "bool")))))
        (seq
          (let
            (ptuple
              (pvar ("rates_now" 48) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("recent" 49) (name ("Distribution" "t") (name ("Stdlib" "bool")))))
            (apply
              (global ("Distribution" "split"))
              (call "step" (instance ("i" 54)) (local ("count" 44))))
            (at 29 7 29 16))
          (let
            (pvar ("change" 46) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_bool")) (local ("recent" 49)))
            (at 31 6 31 12))
          (let
            (pvar ("alarm" 45) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" ">")) (local ("change" 46)) (float "0.9"))
            (at 32 6 32 11))
          (let
            (pvar ("rate" 47) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("rates_now" 48)))
            (at 30 6 30 10))
          (exp
            (tuple
              (tuple (string "rate") (local ("rate" 47)))
              (tuple (string "change") (local ("change" 46)))
              (tuple (string "alarm") (local ("alarm" 45)))))))))))
