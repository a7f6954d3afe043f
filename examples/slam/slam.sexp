(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Slam")
 (source "slam.zls")
 (digest "md5:25262b3fcbf00bdea162f0a9023e9ebc")
 (needs "Array" "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "cells" any (name ("Stdlib" "int")) (at 12 0 12 14))
  (val "slips" any (name ("Stdlib" "float")) (at 13 0 13 15))
  (val "errors" any (name ("Stdlib" "float")) (at 14 0 14 16))
  (val "inside" anydiscrete
    (arrow anydiscrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 16 0 16 76))
  (val "prior" any
    (name ("Distribution" "t") (name ("Stdlib" "list") (name ("Stdlib" "bool"))))
    (at 19 0 19 70)
    (doc "Every cell is black as likely as not, on its own."))
  (val "model" proba
    (arrow proba
      (product (name ("Stdlib" "int")) (name ("Stdlib" "bool")))
      (product (name ("Stdlib" "int")) (name ("Array" "t") (name ("Stdlib" "bool")))))
    (at 21 0 27 78))
  (val "world" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
    (at 30 0 34 37)
    (doc "The true corridor, in which every third cell is black, and the robot in it."))
  (val "walk" discrete
    (arrow discrete (name ("Stdlib" "float")) (name ("Stdlib" "int")))
    (at 37 0 40 66)
    (doc "Right until it seems to be at the end, then left until it seems to be back."))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "int")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Array" "t") (name ("Stdlib" "float"))))))
    (at 42 0 47 50)))
 (results
  (result "model" (parts (named "position") (named "map")))
  (result "world" (parts (named "position") (nameless)))
  (result "walk" (named "command"))
  (result "main"
    (parts
      (parts (nameless) (named "position"))
      (parts (nameless) (named "believed"))
      (parts (nameless) (named "map")))))
 (code
  (types
    (type "state__1124" (params) (at) (variant (constr0 "Slam_Left_63") (constr0 "Slam_Right_62"))))
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "cells" (at 12 0 12 14) (exp (int 11)))
  (let "slips" (at 13 0 13 15) (exp (float "0.1")))
  (let "errors" (at 14 0 14 16) (exp (float "0.1")))
  (fun "inside" (at 16 0 16 76)
    (params (pvar ("x" 93) (name ("Stdlib" "int"))))
    (exp
      (if
        (apply (global ("Stdlib" "<")) (local ("x" 93)) (int 0))
        (int 0)
        (if
          (apply (global ("Stdlib" ">=")) (local ("x" 93)) (global "cells"))
          (apply (global ("Stdlib" "-")) (global "cells") (int 1))
          (local ("x" 93))))))
  (let "prior" (at 19 0 19 70)
    (exp
      (apply
        (global ("Distribution" "of_list"))
        (apply
          (global ("Array" "to_list"))
          (apply
            (global ("Array" "make"))
            (global "cells")
            (apply (global ("Distribution" "bernoulli")) (float "0.5")))))))
  (machine "model" (at 21 0 27 78) discrete (params)
    (memories
      (memory ("i" 109) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 104) (name ("Stdlib" "int")) (value (int 42)) (at 25 65 25 73))
      (memory ("m" 102) (name ("Stdlib" "int")) (value (int 42)) (at 25 39 25 47))
      (memory ("map" 98) (name ("Array" "t") (name ("Stdlib" "bool"))) (value (any)) (at 23 6 23 9)))
    (instances
      (instance ("i" 138) (global ("Infer_pf" "sample")) proba (params) (at 24 13 24 37))
      (instance ("i" 137) (global ("Infer_pf" "sample")) proba (params) (at 22 31 22 45))
      (instance ("i" 136) (global ("Infer_pf" "observe")) proba (params) (at 27 11 27 78)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 109)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 138))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 137))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 136))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 96) (tvar "1"))
            (ptuple
              (pvar ("command" 94) (name ("Stdlib" "int")))
              (pvar ("seen" 95) (name ("Stdlib" "bool"))))))
        (returns (product (name ("Stdlib" "int")) (name ("Array" "t") (name ("Stdlib" "bool")))))
        (seq
          (let
            (pvar ("x" 106) (name ("Stdlib" "int")))
            (apply (global "inside")
              (apply (global ("Stdlib" "+")) (state (memory ("m" 104))) (local ("command" 94))))
            (at 25 53 25 84))
          (let
            (pvar ("slip" 100) (name ("Stdlib" "bool")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 138))
              (tuple
                (local ("prob" 96))
                (apply (global ("Distribution" "bernoulli")) (global "slips"))))
            (at 24 6 24 10))
          (let
            (pvar ("x" 108) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 109)))
              (int 0)
              (if (local ("slip" 100)) (state (memory ("m" 102))) (local ("x" 106))))
            (at 25 17 25 84))
          (when
            (state (memory ("i" 109)))
            (seq
              (set
                (memory ("map" 98))
                (apply
                  (global ("Array" "of_list"))
                  (call "step" ("Infer_pf" "sample")
                    (instance ("i" 137))
                    (tuple (local ("prob" 96)) (global "prior")))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 137))))))
          (set (memory ("i" 109)) (bool false))
          (let
            (pvar ("l" 101) (name ("Array" "t") (name ("Stdlib" "bool"))))
            (state (memory ("map" 98)))
            (at))
          (set (memory ("map" 98)) (local ("l" 101)))
          (let
            (pvar ("black" 97) (name ("Stdlib" "bool")))
            (apply (global ("Array" "get")) (local ("l" 101)) (local ("x" 108)))
            (at 26 6 26 11))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 136))
              (tuple
                (local ("prob" 96))
                (tuple
                  (apply
                    (global ("Distribution" "bernoulli"))
                    (if
                      (local ("black" 97))
                      (apply (global ("Stdlib" "-.")) (float "1") (global "errors"))
                      (global "errors")))
                  (local ("seen" 95)))))
            (at))
          (set (memory ("m" 104)) (local ("x" 108)))
          (set (memory ("m" 102)) (local ("x" 108)))
          (exp (tuple (local ("x" 108)) (local ("l" 101))))))))
  (machine "world" (at 30 0 34 37) discrete (params)
    (memories
      (memory ("i" 122) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 117) (name ("Stdlib" "int")) (value (int 42)) (at 32 65 32 73))
      (memory ("m" 115) (name ("Stdlib" "int")) (value (int 42)) (at 32 39 32 47)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 122)) (bool true)))
      (method "step"
        (params (pvar ("command" 110) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("x" 119) (name ("Stdlib" "int")))
            (apply (global "inside")
              (apply (global ("Stdlib" "+")) (state (memory ("m" 117))) (local ("command" 110))))
            (at 32 53 32 84))
          (let
            (pvar ("slip" 113) (name ("Stdlib" "bool")))
            (apply
              (global ("Distribution" "draw"))
              (apply (global ("Distribution" "bernoulli")) (global "slips")))
            (at 31 6 31 10))
          (let
            (pvar ("x" 121) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 122)))
              (int 0)
              (if (local ("slip" 113)) (state (memory ("m" 115))) (local ("x" 119))))
            (at 32 17 32 84))
          (set (memory ("i" 122)) (bool false))
          (let
            (pvar ("wrong" 114) (name ("Stdlib" "bool")))
            (apply
              (global ("Distribution" "draw"))
              (apply (global ("Distribution" "bernoulli")) (global "errors")))
            (at 34 6 34 11))
          (let
            (pvar ("black" 111) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 121)) (int 3))
              (int 1))
            (at 33 6 33 11))
          (set (memory ("m" 117)) (local ("x" 121)))
          (set (memory ("m" 115)) (local ("x" 121)))
          (exp
            (tuple
              (local ("x" 121))
              (apply (global ("Stdlib" "<>")) (local ("black" 111)) (local ("wrong" 114)))))))))
  (machine "walk" (at 37 0 40 66) discrete (params)
    (memories
      (memory ("r" 126) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 125) (name "state__1124") (value (constr0 "Slam_Left_63")) (at 39 61 39 65))
      (memory ("command" 124) (name ("Stdlib" "int")) (value (int 42)) (at 39 20 39 27)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 126)) (bool false))
          (set (memory ("s" 125)) (constr0 "Slam_Right_62"))))
      (method "step"
        (params (pvar ("believed" 123) (name ("Stdlib" "float"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 125)))
            (case (pconstr0 "Slam_Right_62")
              (seq
                (when (state (memory ("r" 126))) (seq))
                (match
                  (apply (global ("Stdlib" ">")) (local ("believed" 123)) (float "9.5"))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 126)) (bool true))
                      (set (memory ("s" 125)) (constr0 "Slam_Left_63"))))
                  (case (wild) (set (memory ("r" 126)) (bool false))))))
            (case (pconstr0 "Slam_Left_63")
              (seq
                (when (state (memory ("r" 126))) (seq))
                (match
                  (apply (global ("Stdlib" "<")) (local ("believed" 123)) (float "0.5"))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 126)) (bool true))
                      (set (memory ("s" 125)) (constr0 "Slam_Right_62"))))
                  (case (wild) (set (memory ("r" 126)) (bool false)))))))
          (match
            (state (memory ("s" 125)))
            (case (pconstr0 "Slam_Right_62")
              (seq (when (state (memory ("r" 126))) (seq)) (set (memory ("command" 124)) (int 1))))
            (case (pconstr0 "Slam_Left_63")
              (seq (when (state (memory ("r" 126))) (seq)) (set (memory ("command" 124)) (int -1)))))
          (exp (state (memory ("command" 124))))))))
  (machine "main" (at 42 0 47 50) discrete (params)
    (memories (memory ("m" 134) (name ("Stdlib" "float")) (value (float "42")) (at 43 22 43 25)))
    (instances
      (instance ("i" 141) (global "walk") discrete (params) (at 43 16 43 39))
      (instance ("i" 140) (global "world") discrete (params) (at 44 25 44 38))
      (instance ("i" 139)
        (apply (global ("Infer_pf" "infer")) (int 5000) (global "model"))
        discrete
        (params)
        (at 45 32 45 66)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 134)) (float "0"))
          (exp (call "reset" "walk" (instance ("i" 141))))
          (exp (call "reset" "world" (instance ("i" 140))))
          (exp (call "reset" (instance ("i" 139))))))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "int")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Array" "t") (name ("Stdlib" "float"))))))
        (seq
          (let (pvar ("x" 135) (name ("Stdlib" "float"))) (state (memory ("m" 134))) (at))
          (let
            (pvar ("command" 128) (name ("Stdlib" "int")))
            (call "step" "walk" (instance ("i" 141)) (local ("x" 135)))
            (at 43 6 43 13))
          (let
            (ptuple
              (pvar ("position" 131) (name ("Stdlib" "int")))
              (pvar ("seen" 133) (name ("Stdlib" "bool"))))
            (call "step" "world" (instance ("i" 140)) (local ("command" 128)))
            (at 44 7 44 15))
          (let
            (ptuple
              (pvar ("positions" 132) (name ("Distribution" "t") (name ("Stdlib" "int"))))
              (pvar ("maps" 130)
                (name ("Distribution" "t") (name ("Array" "t") (name ("Stdlib" "bool"))))))
            (apply
              (global ("Distribution" "split"))
              (call "step"
                (instance ("i" 139))
                (tuple (local ("command" 128)) (local ("seen" 133)))))
            (at 45 7 45 16))
          (let
            (pvar ("map" 129) (name ("Array" "t") (name ("Stdlib" "float"))))
            (apply
              (global ("Array" "map"))
              (global ("Distribution" "mean_bool"))
              (apply (global ("Distribution" "split_array")) (local ("maps" 130))))
            (at 47 6 47 9))
          (let
            (pvar ("believed" 127) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_int")) (local ("positions" 132)))
            (at 46 6 46 14))
          (set (memory ("m" 134)) (local ("believed" 127)))
          (exp
            (tuple
              (tuple (string "position") (local ("position" 131)))
              (tuple (string "believed") (local ("believed" 127)))
              (tuple (string "map") (local ("map" 129)))))))))))
