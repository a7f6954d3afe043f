(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Wheels")
 (source "wheels.zls")
 (digest "md5:9bebbcd302e26c97b44da71e121b151b")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "distance" any (name ("Stdlib" "float")) (at 10 0 10 18))
  (val "vehicle" proba
    (arrow proba
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 12 0 16 74))
  (val "main" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))
        (product
          (name ("Stdlib" "float"))
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
    (at 19 0 23 78)
    (doc "The error adds the squared errors of the velocity and of the turning rate.")))
 (results
  (result "vehicle" (parts (named "velocity") (named "omega")))
  (result "main" (parts (named "error") (parts (named "v") (named "o")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "distance" (at 10 0 10 18) (exp (float "2")))
  (machine "vehicle" (at 12 0 16 74) discrete (params)
    (memories
      (memory ("i" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 46) (name ("Stdlib" "float")) (value (float "42")) (at 14 65 14 73))
      (memory ("m" 43) (name ("Stdlib" "float")) (value (float "42")) (at 13 62 13 67)))
    (instances
      (instance ("i" 63) (global ("Infer_pf" "sample")) proba (params) (at 14 17 14 80))
      (instance ("i" 62) (global ("Infer_pf" "sample")) proba (params) (at 13 14 13 74))
      (instance ("i" 61) (global ("Infer_pf" "observe")) proba (params) (at 16 11 16 74))
      (instance ("i" 60) (global ("Infer_pf" "observe")) proba (params) (at 15 11 15 72)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 49)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 63))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 62))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 61))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 60))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 40) (tvar "1"))
            (ptuple
              (pvar ("left" 38) (name ("Stdlib" "float")))
              (pvar ("right" 39) (name ("Stdlib" "float"))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 48) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 49)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "2500")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 46))) (float "1"))))
            (at 14 24 14 80))
          (let
            (pvar ("x" 45) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 49)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "2500")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 43))) (float "1"))))
            (at 13 21 13 74))
          (set (memory ("i" 49)) (bool false))
          (let
            (pvar ("velocity" 42) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 63))
              (tuple (local ("prob" 40)) (local ("x" 48))))
            (at 14 6 14 14))
          (let
            (pvar ("omega" 41) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 62))
              (tuple (local ("prob" 40)) (local ("x" 45))))
            (at 13 6 13 11))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 61))
              (tuple
                (local ("prob" 40))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple
                      (apply
                        (global ("Stdlib" "+."))
                        (local ("velocity" 42))
                        (apply (global ("Stdlib" "*.")) (global "distance") (local ("omega" 41))))
                      (float "0.95")))
                  (local ("right" 39)))))
            (at))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 60))
              (tuple
                (local ("prob" 40))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple
                      (apply
                        (global ("Stdlib" "-."))
                        (local ("velocity" 42))
                        (apply (global ("Stdlib" "*.")) (global "distance") (local ("omega" 41))))
                      (float "1")))
                  (local ("left" 38)))))
            (at))
          (set (memory ("m" 46)) (local ("velocity" 42)))
          (set (memory ("m" 43)) (local ("omega" 41)))
          (exp (tuple (local ("velocity" 42)) (local ("omega" 41))))))))
  (machine "main" (at 19 0 23 78) discrete
    (params (pvar ("particles" 51) (name ("Stdlib" "int"))))
    (memories)
    (instances
      (instance ("i" 64)
        (apply (global ("Infer_pf" "infer")) (local ("particles" 51)) (global "vehicle"))
        discrete
        (params)
        (at 20 32 20 71)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 64)))))
      (method "step"
        (params
          (ptuple
            (pvar ("true_v" 54) (name ("Stdlib" "float")))
            (pvar ("true_o" 53) (name ("Stdlib" "float")))
            (pvar ("left" 50) (name ("Stdlib" "float")))
            (pvar ("right" 52) (name ("Stdlib" "float")))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("velocity" 59) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("omega" 57) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply
              (global ("Distribution" "split"))
              (call "step" (instance ("i" 64)) (tuple (local ("left" 50)) (local ("right" 52)))))
            (at 20 7 20 15))
          (let
            (pvar ("o" 56) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("omega" 57)))
            (at 22 6 22 7))
          (let
            (pvar ("v" 58) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("velocity" 59)))
            (at 21 6 21 7))
          (let
            (pvar ("error" 55) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "-.")) (local ("v" 58)) (local ("true_v" 54)))
                (apply (global ("Stdlib" "-.")) (local ("v" 58)) (local ("true_v" 54))))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "-.")) (local ("o" 56)) (local ("true_o" 53)))
                (apply (global ("Stdlib" "-.")) (local ("o" 56)) (local ("true_o" 53)))))
            (at 23 6 23 11))
          (exp (tuple (local ("error" 55)) (tuple (local ("v" 58)) (local ("o" 56)))))))))))
