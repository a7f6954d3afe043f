(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Kalman3d")
 (source "kalman3d.zls")
 (digest "md5:c83d0dd838a5a6c11f1738b2b0a2c64b")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "axis" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 9 0 11 41))
  (val "walk" proba
    (arrow proba
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product
        (name ("Stdlib" "float"))
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
    (at 13 0 16 18))
  (val "square" any (arrow any (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 18 0 18 21))
  (val "main" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))
        (product
          (name ("Stdlib" "float"))
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
    (at 21 0 27 73)
    (doc "The error adds the squared errors of the axes.")))
 (results
  (result "axis" (named "x"))
  (result "walk" (parts (named "x0") (parts (named "x1") (named "x2"))))
  (result "main" (parts (named "error") (parts (named "x0") (named "x1") (named "x2")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (machine "axis" (at 9 0 11 41) discrete (params)
    (memories
      (memory ("i" 78) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 75) (name ("Stdlib" "float")) (value (float "42")) (at 10 58 10 59)))
    (instances
      (instance ("i" 119) (global ("Infer_pf" "sample")) proba (params) (at 10 10 10 66))
      (instance ("i" 118) (global ("Infer_pf" "observe")) proba (params) (at 11 11 11 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 78)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 119))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 118))))))
      (method "step"
        (params (ptuple (pvar ("prob" 73) (tvar "1")) (pvar ("y" 72) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 77) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 78)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "2500")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 75))) (float "1"))))
            (at 10 17 10 66))
          (set (memory ("i" 78)) (bool false))
          (let
            (pvar ("x" 74) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 119))
              (tuple (local ("prob" 73)) (local ("x" 77))))
            (at 10 6 10 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 118))
              (tuple
                (local ("prob" 73))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 74)) (float "1")))
                  (local ("y" 72)))))
            (at))
          (set (memory ("m" 75)) (local ("x" 74)))
          (exp (local ("x" 74)))))))
  (machine "walk" (at 13 0 16 18) discrete (params)
    (memories
      (memory ("i" 101) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 98) (name ("Stdlib" "float")) (value (float "42")) (at 10 58 10 59))
      (memory ("m" 95) (name ("Stdlib" "float")) (value (float "42")) (at 10 58 10 59))
      (memory ("m" 92) (name ("Stdlib" "float")) (value (float "42")) (at 10 58 10 59)))
    (instances
      (instance ("i" 125) (global ("Infer_pf" "sample")) proba (params) (at 10 10 10 66))
      (instance ("i" 124) (global ("Infer_pf" "observe")) proba (params) (at 11 11 11 41))
      (instance ("i" 123) (global ("Infer_pf" "sample")) proba (params) (at 10 10 10 66))
      (instance ("i" 122) (global ("Infer_pf" "observe")) proba (params) (at 11 11 11 41))
      (instance ("i" 121) (global ("Infer_pf" "sample")) proba (params) (at 10 10 10 66))
      (instance ("i" 120) (global ("Infer_pf" "observe")) proba (params) (at 11 11 11 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 101)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 125))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 124))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 123))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 122))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 121))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 120))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 82) (tvar "1"))
            (ptuple
              (pvar ("y0" 79) (name ("Stdlib" "float")))
              (pvar ("y1" 80) (name ("Stdlib" "float")))
              (pvar ("y2" 81) (name ("Stdlib" "float"))))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
        (seq
          (let
            (pvar ("x" 100) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 101)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "2500")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 98))) (float "1"))))
            (at 10 17 10 66))
          (let
            (pvar ("x" 97) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 101)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "2500")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 95))) (float "1"))))
            (at 10 17 10 66))
          (let
            (pvar ("x" 94) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 101)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "2500")))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (state (memory ("m" 92))) (float "1"))))
            (at 10 17 10 66))
          (set (memory ("i" 101)) (bool false))
          (let
            (pvar ("x" 91) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 125))
              (tuple (local ("prob" 82)) (local ("x" 100))))
            (at 10 6 10 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 124))
              (tuple
                (local ("prob" 82))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 91)) (float "1")))
                  (local ("y2" 81)))))
            (at))
          (set (memory ("m" 98)) (local ("x" 91)))
          (let
            (pvar ("x" 89) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 123))
              (tuple (local ("prob" 82)) (local ("x" 97))))
            (at 10 6 10 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 122))
              (tuple
                (local ("prob" 82))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 89)) (float "1")))
                  (local ("y1" 80)))))
            (at))
          (set (memory ("m" 95)) (local ("x" 89)))
          (let
            (pvar ("x" 87) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 121))
              (tuple (local ("prob" 82)) (local ("x" 94))))
            (at 10 6 10 7))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 120))
              (tuple
                (local ("prob" 82))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 87)) (float "1")))
                  (local ("y0" 79)))))
            (at))
          (set (memory ("m" 92)) (local ("x" 87)))
          (exp (tuple (local ("x" 87)) (tuple (local ("x" 89)) (local ("x" 91)))))))))
  (fun "square" (at 18 0 18 21)
    (params (pvar ("x" 102) (name ("Stdlib" "float"))))
    (exp (apply (global ("Stdlib" "*.")) (local ("x" 102)) (local ("x" 102)))))
  (machine "main" (at 21 0 27 73) discrete
    (params (pvar ("particles" 103) (name ("Stdlib" "int"))))
    (memories)
    (instances
      (instance ("i" 126)
        (apply (global ("Infer_pf" "infer")) (local ("particles" 103)) (global "walk"))
        discrete
        (params)
        (at 22 30 22 65)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 126)))))
      (method "step"
        (params
          (ptuple
            (pvar ("t0" 104) (name ("Stdlib" "float")))
            (pvar ("t1" 105) (name ("Stdlib" "float")))
            (pvar ("t2" 106) (name ("Stdlib" "float")))
            (pvar ("y0" 107) (name ("Stdlib" "float")))
            (pvar ("y1" 108) (name ("Stdlib" "float")))
            (pvar ("y2" 109) (name ("Stdlib" "float")))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("first" 111) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("others" 112)
                (name ("Distribution" "t")
                  (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
            (apply
              (global ("Distribution" "split"))
              (call "step"
                (instance ("i" 126))
                (tuple (local ("y0" 107)) (local ("y1" 108)) (local ("y2" 109)))))
            (at 22 7 22 12))
          (let
            (ptuple
              (pvar ("second" 113) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("third" 114) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply (global ("Distribution" "split")) (local ("others" 112)))
            (at 23 7 23 13))
          (let
            (pvar ("x2" 117) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("third" 114)))
            (at 26 6 26 8))
          (let
            (pvar ("x1" 116) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("second" 113)))
            (at 25 6 25 8))
          (let
            (pvar ("x0" 115) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_float")) (local ("first" 111)))
            (at 24 6 24 8))
          (let
            (pvar ("error" 110) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply
                (global ("Stdlib" "+."))
                (apply (global "square")
                  (apply (global ("Stdlib" "-.")) (local ("x0" 115)) (local ("t0" 104))))
                (apply (global "square")
                  (apply (global ("Stdlib" "-.")) (local ("x1" 116)) (local ("t1" 105)))))
              (apply (global "square")
                (apply (global ("Stdlib" "-.")) (local ("x2" 117)) (local ("t2" 106)))))
            (at 27 6 27 11))
          (exp
            (tuple
              (local ("error" 110))
              (tuple (local ("x0" 115)) (local ("x1" 116)) (local ("x2" 117)))))))))))
