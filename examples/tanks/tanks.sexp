(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Tanks")
 (source "tanks.zls")
 (digest "md5:f705087f91479fcf839cfea197140dc3")
 (needs "Stdlib")
 (exports
  (val "low" any
    (name ("Stdlib" "float"))
    (at 4 0 4 14)
    (doc
      "Two tanks, one above the other, and three valves. The first tank is filled, and then runs into the second one, which\\x0ais emptied while the first is filled again. What runs out of a tank goes with the root of its level, as\\x0aTorricelli says."))
  (val "high" any (name ("Stdlib" "float")) (at 5 0 5 14))
  (val "inflow" any (name ("Stdlib" "float")) (at 6 0 6 18))
  (val "pipe" any (name ("Stdlib" "float")) (at 7 0 7 14))
  (val "tank" continuous
    (arrow continuous
      (product (name ("Stdlib" "float")) (name ("Stdlib" "bool")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 9 0 11 47))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 13 0 26 9)))
 (results
  (result "tank" (parts (named "level") (named "outgoing")))
  (result "main"
    (parts (named "upper") (named "lower") (named "inlet") (named "middle") (named "outlet"))))
 (code
  (types
    (type "state__541" (params) (at) (variant (constr0 "Tanks_Empty_63") (constr0 "Tanks_Keep_62"))))
  (types
    (type "state__540" (params) (at) (variant (constr0 "Tanks_Pass_61") (constr0 "Tanks_Fill_60"))))
  (let "low" (at 4 0 4 14) (exp (float "0.25")))
  (let "high" (at 5 0 5 14) (exp (float "1")))
  (let "inflow" (at 6 0 6 18) (exp (float "0.125")))
  (let "pipe" (at 7 0 7 14) (exp (float "0.2")))
  (machine "tank" (at 9 0 11 47) continuous (params)
    (memories
      (memory ("major" 84) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("i" 87) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("level" 85)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 11 18 11 38)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 87)) (bool true)))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 83) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("incoming" 81) (name ("Stdlib" "float")))
              (pvar ("valve" 82) (name ("Stdlib" "bool"))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (when (state (memory ("i" 87))) (set (pos (memory ("level" 85))) (global "low")))
          (set (memory ("i" 87)) (bool false))
          (let
            (pvar ("outgoing" 86) (name ("Stdlib" "float")))
            (if
              (local ("valve" 82))
              (apply
                (global ("Stdlib" "*."))
                (global "pipe")
                (apply
                  (global ("Stdlib" "sqrt"))
                  (apply (global ("Stdlib" "max")) (state (pos (memory ("level" 85)))) (float "0"))))
              (float "0"))
            (at 10 6 10 14))
          (set
            (der (memory ("level" 85)))
            (apply (global ("Stdlib" "-.")) (local ("incoming" 81)) (local ("outgoing" 86))))
          (exp (tuple (state (pos (memory ("level" 85)))) (local ("outgoing" 86))))))))
  (machine "main" (at 13 0 26 9) continuous (params)
    (memories
      (memory ("major" 89) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 119) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 117) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 115) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 114) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 18 14 18 30))
      (memory ("x" 113) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 17 18 17 34))
      (memory ("x" 112) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 16 13 16 30))
      (memory ("r" 111) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 110) (name "state__541") (value (constr0 "Tanks_Empty_63")) (at 24 55 24 60))
      (memory ("r" 109) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 108) (name "state__540") (value (constr0 "Tanks_Pass_61")) (at 20 67 20 71))
      (memory ("level" 106)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 11 18 11 38))
      (memory ("level" 102)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 11 18 11 38))
      (memory ("outlet" 96) (name ("Stdlib" "bool")) (value (bool false)) (at 24 19 24 25))
      (memory ("middle" 95) (name ("Stdlib" "bool")) (value (bool false)) (at 20 36 20 42))
      (memory ("inlet" 92) (name ("Stdlib" "bool")) (value (bool false)) (at 20 19 20 24)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 111)) (bool false))
          (set (memory ("s" 110)) (constr0 "Tanks_Keep_62"))
          (set (memory ("r" 109)) (bool false))
          (set (memory ("s" 108)) (constr0 "Tanks_Fill_60"))
          (set (memory ("i" 115)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 88) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (letvar ("h" 118) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 116) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 110)))
            (case (pconstr0 "Tanks_Keep_62")
              (seq
                (when (state (memory ("r" 111))) (seq))
                (set (memory ("outlet" 96)) (bool false))
                (match
                  (state (zin (memory ("x" 113))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 116)) (bool true))
                      (set (memory ("r" 111)) (bool true))
                      (set (memory ("s" 110)) (constr0 "Tanks_Empty_63"))))
                  (case (wild) (set (memory ("r" 111)) (bool false))))))
            (case (pconstr0 "Tanks_Empty_63")
              (seq
                (when (state (memory ("r" 111))) (seq))
                (set (memory ("outlet" 96)) (bool true))
                (match
                  (state (zin (memory ("x" 114))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 116)) (bool true))
                      (set (memory ("r" 111)) (bool true))
                      (set (memory ("s" 110)) (constr0 "Tanks_Keep_62"))))
                  (case (wild) (set (memory ("r" 111)) (bool false)))))))
          (match
            (state (memory ("s" 108)))
            (case (pconstr0 "Tanks_Fill_60")
              (seq
                (when (state (memory ("r" 109))) (seq))
                (set (memory ("middle" 95)) (bool false))
                (set (memory ("inlet" 92)) (bool true))
                (match
                  (state (zin (memory ("x" 112))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 116)) (bool true))
                      (set (memory ("r" 109)) (bool true))
                      (set (memory ("s" 108)) (constr0 "Tanks_Pass_61"))))
                  (case (wild) (set (memory ("r" 109)) (bool false))))))
            (case (pconstr0 "Tanks_Pass_61")
              (seq
                (when (state (memory ("r" 109))) (seq))
                (set (memory ("middle" 95)) (bool true))
                (set (memory ("inlet" 92)) (bool false))
                (match
                  (state (zin (memory ("x" 113))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 116)) (bool true))
                      (set (memory ("r" 109)) (bool true))
                      (set (memory ("s" 108)) (constr0 "Tanks_Fill_60"))))
                  (case (wild) (set (memory ("r" 109)) (bool false)))))))
          (set
            (memory ("h" 117))
            (if (var ("encore" 116)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 118))
            (apply (global ("Stdlib" "min")) (var ("h" 118)) (state (memory ("h" 117)))))
          (set (memory ("h" 119)) (var ("h" 118)))
          (when (state (memory ("i" 115))) (set (pos (memory ("level" 106))) (global "low")))
          (when (state (memory ("i" 115))) (set (pos (memory ("level" 102))) (global "low")))
          (set (memory ("i" 115)) (bool false))
          (set
            (zout (memory ("x" 114)))
            (apply (global ("Stdlib" "-.")) (global "low") (state (pos (memory ("level" 106))))))
          (set
            (zout (memory ("x" 113)))
            (apply (global ("Stdlib" "-.")) (global "low") (state (pos (memory ("level" 102))))))
          (set
            (zout (memory ("x" 112)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("level" 102)))) (global "high")))
          (let
            (pvar ("outgoing" 103) (name ("Stdlib" "float")))
            (if
              (state (memory ("middle" 95)))
              (apply
                (global ("Stdlib" "*."))
                (global "pipe")
                (apply
                  (global ("Stdlib" "sqrt"))
                  (apply (global ("Stdlib" "max")) (state (pos (memory ("level" 102)))) (float "0"))))
              (float "0"))
            (at 10 6 10 14))
          (let
            (pvar ("outgoing" 107) (name ("Stdlib" "float")))
            (if
              (state (memory ("outlet" 96)))
              (apply
                (global ("Stdlib" "*."))
                (global "pipe")
                (apply
                  (global ("Stdlib" "sqrt"))
                  (apply (global ("Stdlib" "max")) (state (pos (memory ("level" 106)))) (float "0"))))
              (float "0"))
            (at 10 6 10 14))
          (set
            (der (memory ("level" 106)))
            (apply (global ("Stdlib" "-.")) (local ("outgoing" 103)) (local ("outgoing" 107))))
          (let
            (pvar ("incoming" 100) (name ("Stdlib" "float")))
            (if (state (memory ("inlet" 92))) (global "inflow") (float "0"))
            (at 9 17 9 25))
          (set
            (der (memory ("level" 102)))
            (apply (global ("Stdlib" "-.")) (local ("incoming" 100)) (local ("outgoing" 103))))
          (exp
            (tuple
              (state (pos (memory ("level" 102))))
              (state (pos (memory ("level" 106))))
              (state (memory ("inlet" 92)))
              (state (memory ("middle" 95)))
              (state (memory ("outlet" 96)))))))))))
