(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Signals")
 (source "signals.zls")
 (digest "md5:8fa5c02a7869e0873c61336efffdf6f7")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "events" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "signal") (name ("Stdlib" "float"))))
    (at 7 0 15 42))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 17 0 23 26)))
 (results
  (result "events" (named "s"))
  (result "main" (parts (named "p") (named "m"))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "events" (at 7 0 15 42) discrete (params)
    (memories (memory ("mu" 51) (name ("Stdlib" "float")) (value (float "42")) (at 12 19 12 21)))
    (instances
      (instance ("i" 67) (global ("Infer_pf" "sample")) proba (params) (at 9 13 9 41))
      (instance ("i" 66) (global ("Infer_pf" "sample")) proba (params) (at 8 16 8 39))
      (instance ("i" 65) (global ("Infer_pf" "observe")) proba (params) (at 15 11 15 42)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 67))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 66))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 65))))))
      (method "step"
        (params (ptuple (pvar ("prob" 48) (tvar "1")) (pvar ("y" 47) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "signal") (name ("Stdlib" "float"))))
        (seq
          (letvar ("sp" 55) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 54) (name ("Stdlib" "float")) (float "42") (at 10 37 10 41))
          (let
            (pvar ("size" 52) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 67))
              (tuple
                (local ("prob" 48))
                (apply (global ("Distribution" "gaussian")) (tuple (float "2") (float "1")))))
            (at 9 6 9 10))
          (let
            (pvar ("happens" 50) (name ("Stdlib" "bool")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 66))
              (tuple
                (local ("prob" 48))
                (apply (global ("Distribution" "bernoulli")) (float "0.25"))))
            (at 8 6 8 13))
          (match
            (local ("happens" 50))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("sp" 55)) (bool true))
                (assign (name ("sv" 54)) (local ("size" 52)))))
            (case (wild) (seq)))
          (match
            (tuple (var ("sv" 54)) (var ("sp" 55)))
            (case
              (ptuple (pvar ("x" 56) (name ("Stdlib" "float"))) (pconst (bool true)))
              (set (memory ("mu" 51)) (local ("x" 56))))
            (case (wild) (set (memory ("mu" 51)) (float "0"))))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 65))
              (tuple
                (local ("prob" 48))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (state (memory ("mu" 51))) (float "1")))
                  (local ("y" 47)))))
            (at))
          (exp (tuple (var ("sv" 54)) (var ("sp" 55))))))))
  (machine "main" (at 17 0 23 26) discrete (params)
    (memories (memory ("m" 59) (name ("Stdlib" "float")) (value (float "42")) (at 22 28 22 29)))
    (instances
      (instance ("i" 68)
        (apply (global ("Infer_pf" "infer")) (int 4000) (global "events"))
        discrete
        (params)
        (at 18 10 18 29)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 68)))))
      (method "step"
        (params (pvar ("y" 57) (name ("Stdlib" "float"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("d" 58)
              (name ("Distribution" "t") (name ("Stdlib" "signal") (name ("Stdlib" "float")))))
            (call "step" (instance ("i" 68)) (local ("y" 57)))
            (at 18 6 18 7))
          (let
            (ptuple
              (pvar ("sizesv" 61) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("copy" 64) (name ("Stdlib" "bool"))))
            (apply (global ("Distribution" "to_signal")) (local ("d" 58)))
            (at))
          (match
            (tuple (local ("sizesv" 61)) (local ("copy" 64)))
            (case
              (ptuple
                (pvar ("values" 63) (name ("Distribution" "t") (name ("Stdlib" "float"))))
                (pconst (bool true)))
              (set
                (memory ("m" 59))
                (apply (global ("Distribution" "mean_float")) (local ("values" 63)))))
            (case (wild) (set (memory ("m" 59)) (float "0"))))
          (let
            (pvar ("p" 60) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_signal_present")) (local ("d" 58)))
            (at 19 6 19 7))
          (exp (tuple (local ("p" 60)) (state (memory ("m" 59)))))))))))
