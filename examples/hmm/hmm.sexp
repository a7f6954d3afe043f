(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Hmm")
 (source "hmm.zls")
 (digest "md5:093d6bcbc36f47a321483cac59323d2e")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "pace" any (name ("Stdlib" "float")) (at 10 0 10 14))
  (val "amplitude" any (name ("Stdlib" "float")) (at 11 0 11 19))
  (val "tracker" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 15 0 17 54)
    (doc
      "The model: the position makes a random step at every instant, from 0, and is\\x0ameasured with an error. Both have variance 1."))
  (val "sine" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 20 0 21 35)
    (doc "The true position."))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 23 0 26 58)))
 (results
  (result "tracker" (named "position"))
  (result "main"
    (parts
      (parts (nameless) (named "position"))
      (parts (nameless) (named "measure"))
      (parts (nameless) (named "mean")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "pace" (at 10 0 10 14) (exp (float "0.1")))
  (let "amplitude" (at 11 0 11 19) (exp (float "5")))
  (machine "tracker" (at 15 0 17 54) discrete (params)
    (memories (memory ("m" 31) (name ("Stdlib" "float")) (value (float "42")) (at 16 35 16 38)))
    (instances
      (instance ("i" 43) (global ("Infer_pf" "sample")) proba (params) (at 16 17 16 58))
      (instance ("i" 42) (global ("Infer_pf" "observe")) proba (params) (at 17 11 17 54)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 31)) (float "0"))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 43))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 42))))))
      (method "step"
        (params
          (ptuple (pvar ("prob" 29) (tvar "1")) (pvar ("measure" 28) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let (pvar ("x" 32) (name ("Stdlib" "float"))) (state (memory ("m" 31))) (at))
          (let
            (pvar ("position" 30) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 43))
              (tuple
                (local ("prob" 29))
                (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 32)) (float "1")))))
            (at 16 6 16 14))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 42))
              (tuple
                (local ("prob" 29))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("position" 30)) (float "1")))
                  (local ("measure" 28)))))
            (at))
          (set (memory ("m" 31)) (local ("position" 30)))
          (exp (local ("position" 30)))))))
  (machine "sine" (at 20 0 21 35) discrete (params)
    (memories (memory ("m" 34) (name ("Stdlib" "float")) (value (float "42")) (at 21 13 21 16)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 34)) (float "0")))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "float")))
        (seq
          (let (pvar ("x" 35) (name ("Stdlib" "float"))) (state (memory ("m" 34))) (at))
          (set (memory ("m" 34)) (apply (global ("Stdlib" "+.")) (local ("x" 35)) (global "pace")))
          (exp
            (apply
              (global ("Stdlib" "*."))
              (global "amplitude")
              (apply (global ("Stdlib" "sin")) (local ("x" 35)))))))))
  (machine "main" (at 23 0 26 58) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "float")) (value (float "42")) (at 21 13 21 16)))
    (instances
      (instance ("i" 44)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "tracker"))
        discrete
        (params)
        (at 26 30 26 58)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (float "0")) (exp (call "reset" (instance ("i" 44))))))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "float"))) (state (memory ("m" 40))) (at))
          (let
            (pvar ("position" 38) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (global "amplitude")
              (apply (global ("Stdlib" "sin")) (local ("x" 41))))
            (at 24 6 24 14))
          (let
            (pvar ("measure" 37) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "draw"))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (local ("position" 38)) (float "1"))))
            (at 25 6 25 13))
          (let
            (ptuple (pvar ("mean" 36) (name ("Stdlib" "float"))) (wild))
            (apply
              (global ("Distribution" "stats_float"))
              (call "step" (instance ("i" 44)) (local ("measure" 37))))
            (at 26 7 26 11))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+.")) (local ("x" 41)) (global "pace")))
          (exp
            (tuple
              (tuple (string "position") (local ("position" 38)))
              (tuple (string "measure") (local ("measure" 37)))
              (tuple (string "mean") (local ("mean" 36)))))))))))
