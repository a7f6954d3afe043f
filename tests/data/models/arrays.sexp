(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arrays")
 (source "arrays.zls")
 (digest "md5:f3db4145ea27171b93e9b1f947187226")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "walk" proba (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 7 0 9 41))
  (val "walks" proba
    (arrow proba
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 11 0 16 20))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 18 0 20 30)))
 (results
  (result "walk" (named "x"))
  (result "walks" (parts (named "first") (named "third"))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "walk" (at 7 0 9 41) discrete (params)
    (memories
      (memory ("i" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 47) (name ("Stdlib" "float")) (value (float "42")) (at 8 55 8 56)))
    (instances
      (instance ("i" 63) (global ("Infer_pf" "sample")) proba (params) (at 8 10 8 63))
      (instance ("i" 62) (global ("Infer_pf" "observe")) proba (params) (at 9 11 9 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 50)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 63))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 62))))))
      (method "step"
        (params (ptuple (pvar ("prob" 45) (tvar "1")) (pvar ("y" 44) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 49) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 50)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "4")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 47))) (float "1"))))
            (at 8 17 8 63))
          (set (memory ("i" 50)) (bool false))
          (let
            (pvar ("x" 46) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 63))
              (tuple (local ("prob" 45)) (local ("x" 49))))
            (at 8 6 8 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 62))
              (tuple
                (local ("prob" 45))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 46)) (float "1")))
                  (local ("y" 44)))))
            (at))
          (set (memory ("m" 47)) (local ("x" 46)))
          (exp (local ("x" 46)))))))
  (machine "walks" (at 11 0 16 20) discrete (params)
    (memories
      (memory ("xs" 55)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at)))
    (instances
      (instance ("i" 64) (global "walk") proba (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 13 12 13 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 56) (int 0) (int 2)
          (exp (call "reset" "walk" (instance ("i" 64) (local ("i" 56)))))))
      (method "step"
        (params (ptuple (pvar ("prob" 52) (tvar "1")) (pvar ("y" 51) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (for to ("i" 56) (int 0) (int 2)
            (set
              (lindex (memory ("xs" 55)) (local ("i" 56)))
              (call "step" "walk"
                (instance ("i" 64) (local ("i" 56)))
                (tuple
                  (local ("prob" 52))
                  (apply
                    (global ("Stdlib" "+."))
                    (local ("y" 51))
                    (apply
                      (global ("Stdlib" "*."))
                      (float "2")
                      (apply (global ("Stdlib" "float_of_int")) (local ("i" 56)))))))))
          (let
            (pvar ("third" 54) (name ("Stdlib" "float")))
            (access (state (memory ("xs" 55))) (int 2))
            (at 16 6 16 11))
          (let
            (pvar ("first" 53) (name ("Stdlib" "float")))
            (access (state (memory ("xs" 55))) (int 0))
            (at 15 6 15 11))
          (exp (tuple (local ("first" 53)) (local ("third" 54))))))))
  (machine "main" (at 18 0 20 30) discrete (params) (memories)
    (instances
      (instance ("i" 65)
        (apply (global ("Infer_pf" "infer")) (int 4000) (global "walks"))
        discrete
        (params)
        (at 19 10 19 28)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 65)))))
      (method "step"
        (params (pvar ("y" 58) (name ("Stdlib" "float"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("d" 59)
              (name ("Distribution" "t")
                (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
            (call "step" (instance ("i" 65)) (local ("y" 58)))
            (at 19 6 19 7))
          (let
            (ptuple
              (pvar ("first" 60) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("third" 61) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply (global ("Distribution" "split")) (local ("d" 59)))
            (at 20 7 20 12))
          (exp
            (tuple
              (apply (global ("Distribution" "mean_float")) (local ("first" 60)))
              (apply (global ("Distribution" "mean_float")) (local ("third" 61)))))))))))
