(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pendulum")
 (source "pendulum.zls")
 (digest "md5:85440aaf637714b6fd31b4e253b1b2e1")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "dt" any (name ("Stdlib" "float")) (at 10 0 10 13))
  (val "gravity" any (name ("Stdlib" "float")) (at 11 0 11 18))
  (val "push" any
    (name ("Stdlib" "float"))
    (at 14 0 14 15)
    (doc "Variances: of a push during one instant, and of the error of a measure."))
  (val "error" any (name ("Stdlib" "float")) (at 15 0 15 15))
  (val "swing" any
    (arrow any
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 18 0 19 64)
    (doc "One instant of the motion, by the semi-implicit Euler scheme: angle and speed."))
  (val "pendulum" discrete
    (arrow discrete (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 21 0 22 68))
  (val "model" proba
    (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 24 0 29 57))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 31 0 35 25)))
 (results
  (result "swing" (parts (nameless) (named "next_speed")))
  (result "pendulum" (named "angle"))
  (result "model" (named "angle"))
  (result "main"
    (parts
      (parts (nameless) (named "angle"))
      (parts (nameless) (named "measure"))
      (parts (nameless) (named "mean"))
      (parts (nameless) (named "std")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "dt" (at 10 0 10 13) (exp (float "0.05")))
  (let "gravity" (at 11 0 11 18) (exp (float "9.81")))
  (let "push" (at 14 0 14 15) (exp (float "0.01")))
  (let "error" (at 15 0 15 15) (exp (float "0.1")))
  (fun "swing" (at 18 0 19 64)
    (params
      (ptuple
        (pvar ("angle" 65) (name ("Stdlib" "float")))
        (pvar ("speed" 67) (name ("Stdlib" "float")))
        (pvar ("pushed" 66) (name ("Stdlib" "float")))))
    (seq
      (let
        (pvar ("next_speed" 68) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "+."))
          (apply
            (global ("Stdlib" "-."))
            (local ("speed" 67))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "*.")) (global "dt") (global "gravity"))
              (apply (global ("Stdlib" "sin")) (local ("angle" 65)))))
          (local ("pushed" 66)))
        (at 19 6 19 16))
      (exp
        (tuple
          (apply
            (global ("Stdlib" "+."))
            (local ("angle" 65))
            (apply (global ("Stdlib" "*.")) (global "dt") (local ("next_speed" 68))))
          (local ("next_speed" 68))))))
  (machine "pendulum" (at 21 0 22 68) discrete (params)
    (memories
      (memory ("m" 72)
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (value (tuple (float "42") (float "42")))
        (at 22 23 22 33)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 72)) (tuple (float "1") (float "0"))))
      (method "step"
        (params (pvar ("pushed" 69) (name ("Stdlib" "float"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (ptuple
              (pvar ("x" 73) (name ("Stdlib" "float")))
              (pvar ("x" 74) (name ("Stdlib" "float"))))
            (state (memory ("m" 72)))
            (at))
          (set
            (memory ("m" 72))
            (apply (global "swing") (tuple (local ("x" 73)) (local ("x" 74)) (local ("pushed" 69)))))
          (exp (local ("x" 73)))))))
  (machine "model" (at 24 0 29 57) discrete (params)
    (memories
      (memory ("i" 86) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("speed" 79) (name ("Stdlib" "float")) (value (float "42")) (at 28 14 28 19))
      (memory ("angle" 77) (name ("Stdlib" "float")) (value (float "42")) (at 28 7 28 12)))
    (instances
      (instance ("i" 101) (global ("Infer_pf" "sample")) proba (params) (at 27 19 27 47))
      (instance ("i" 100) (global ("Infer_pf" "sample")) proba (params) (at 26 19 26 47))
      (instance ("i" 99) (global ("Infer_pf" "sample")) proba (params) (at 25 15 25 44))
      (instance ("i" 98) (global ("Infer_pf" "observe")) proba (params) (at 29 11 29 57)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 86)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 101))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 100))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 99))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 98))))))
      (method "step"
        (params
          (ptuple (pvar ("prob" 76) (tvar "1")) (pvar ("measure" 75) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (when
            (state (memory ("i" 86)))
            (seq
              (set
                (memory ("speed" 79))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 101))
                  (tuple
                    (local ("prob" 76))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 101))))))
          (when
            (state (memory ("i" 86)))
            (seq
              (set
                (memory ("angle" 77))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 100))
                  (tuple
                    (local ("prob" 76))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 100))))))
          (set (memory ("i" 86)) (bool false))
          (let (pvar ("l" 84) (name ("Stdlib" "float"))) (state (memory ("angle" 77))) (at))
          (let (pvar ("l" 85) (name ("Stdlib" "float"))) (state (memory ("speed" 79))) (at))
          (let
            (pvar ("pushed" 78) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 99))
              (tuple
                (local ("prob" 76))
                (apply (global ("Distribution" "gaussian")) (tuple (float "0") (global "push")))))
            (at 25 6 25 12))
          (let
            (pvar ("next_speed" 83) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply
                (global ("Stdlib" "-."))
                (local ("l" 85))
                (apply
                  (global ("Stdlib" "*."))
                  (apply (global ("Stdlib" "*.")) (global "dt") (global "gravity"))
                  (apply (global ("Stdlib" "sin")) (local ("l" 84)))))
              (local ("pushed" 78)))
            (at 19 6 19 16))
          (set
            (memory ("angle" 77))
            (apply
              (global ("Stdlib" "+."))
              (local ("l" 84))
              (apply (global ("Stdlib" "*.")) (global "dt") (local ("next_speed" 83)))))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 98))
              (tuple
                (local ("prob" 76))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple
                      (apply (global ("Stdlib" "sin")) (state (memory ("angle" 77))))
                      (global "error")))
                  (local ("measure" 75)))))
            (at))
          (set (memory ("speed" 79)) (local ("next_speed" 83)))
          (exp (state (memory ("angle" 77))))))))
  (machine "main" (at 31 0 35 25) discrete (params)
    (memories
      (memory ("m" 95)
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (value (tuple (float "42") (float "42")))
        (at 22 23 22 33)))
    (instances
      (instance ("i" 102)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "model"))
        discrete
        (params)
        (at 34 37 34 63)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 95)) (tuple (float "1") (float "0")))
          (exp (call "reset" (instance ("i" 102))))))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("x" 96) (name ("Stdlib" "float")))
              (pvar ("x" 97) (name ("Stdlib" "float"))))
            (state (memory ("m" 95)))
            (at))
          (let
            (pvar ("measure" 89) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "draw"))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (apply (global ("Stdlib" "sin")) (local ("x" 96))) (global "error"))))
            (at 33 6 33 13))
          (let
            (ptuple
              (pvar ("mean" 88) (name ("Stdlib" "float")))
              (pvar ("variance" 91) (name ("Stdlib" "float"))))
            (apply
              (global ("Distribution" "stats_float"))
              (call "step" (instance ("i" 102)) (local ("measure" 89))))
            (at 34 7 34 11))
          (let
            (pvar ("std" 90) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "sqrt")) (local ("variance" 91)))
            (at 35 6 35 9))
          (let
            (pvar ("pushed" 92) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "draw"))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (global "push"))))
            (at 21 18 21 24))
          (set
            (memory ("m" 95))
            (apply (global "swing") (tuple (local ("x" 96)) (local ("x" 97)) (local ("pushed" 92)))))
          (exp
            (tuple
              (tuple (string "angle") (local ("x" 96)))
              (tuple (string "measure") (local ("measure" 89)))
              (tuple (string "mean") (local ("mean" 88)))
              (tuple (string "std") (local ("std" 90)))))))))))
