(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Kalman")
 (source "kalman.zls")
 (digest "md5:55ef63917d89a750e81c63bbaca724d1")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "walk" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 8 0 10 41)
    (doc "The walk starts anywhere, then moves by steps of variance 1."))
  (val "main" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
    (at 13 0 15 42)
    (doc "The error is the squared distance of the posterior mean from the true position.")))
 (results
  (result "walk" (named "x"))
  (result "main" (parts (named "error") (named "x"))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "walk" (at 8 0 10 41) discrete (params)
    (memories
      (memory ("i" 27) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 24) (name ("Stdlib" "float")) (value (float "42")) (at 9 58 9 59)))
    (instances
      (instance ("i" 34) (global ("Infer_pf" "sample")) proba (params) (at 9 10 9 66))
      (instance ("i" 33) (global ("Infer_pf" "observe")) proba (params) (at 10 11 10 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 27)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 34))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 33))))))
      (method "step"
        (params (ptuple (pvar ("prob" 22) (tvar "1")) (pvar ("y" 21) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 26) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 27)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "2500")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 24))) (float "1"))))
            (at 9 17 9 66))
          (set (memory ("i" 27)) (bool false))
          (let
            (pvar ("x" 23) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 34))
              (tuple (local ("prob" 22)) (local ("x" 26))))
            (at 9 6 9 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 33))
              (tuple
                (local ("prob" 22))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 23)) (float "1")))
                  (local ("y" 21)))))
            (at))
          (set (memory ("m" 24)) (local ("x" 23)))
          (exp (local ("x" 23)))))))
  (machine "main" (at 13 0 15 42) discrete
    (params (pvar ("particles" 28) (name ("Stdlib" "int"))))
    (memories)
    (instances
      (instance ("i" 35)
        (apply (global ("Infer_pf" "infer")) (local ("particles" 28)) (global "walk"))
        discrete
        (params)
        (at 14 21 14 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 35)))))
      (method "step"
        (params
          (ptuple
            (pvar ("truth" 29) (name ("Stdlib" "float")))
            (pvar ("y" 30) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 32) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "mean_float"))
              (call "step" (instance ("i" 35)) (local ("y" 30))))
            (at 14 6 14 7))
          (let
            (pvar ("error" 31) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "-.")) (local ("x" 32)) (local ("truth" 29)))
              (apply (global ("Stdlib" "-.")) (local ("x" 32)) (local ("truth" 29))))
            (at 15 6 15 11))
          (exp (tuple (local ("error" 31)) (local ("x" 32))))))))))
