(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ball")
 (source "ball.zls")
 (digest "md5:6180a13c9918eca408c0b42784240a07")
 (needs "Stdlib")
 (exports
  (val "g" any
    (name ("Stdlib" "float"))
    (at 2 0 2 12)
    (doc
      "A ball falls from a height of 10 m and bounces. When it arrives slowly enough it stays where it is."))
  (val "restitution" any (name ("Stdlib" "float")) (at 3 0 3 21))
  (val "slow" any (name ("Stdlib" "float")) (at 4 0 4 14))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 6 0 20 9)))
 (results
  (result "main" (parts (named "height") (named "speed") (named "bounces"))))
 (code
  (types
    (type "state__258" (params) (at)
      (variant (constr0 "Ball_Resting_19") (constr0 "Ball_Flying_18"))))
  (let "g" (at 2 0 2 12) (exp (float "9.81")))
  (let "restitution" (at 3 0 3 21) (exp (float "0.8")))
  (let "slow" (at 4 0 4 14) (exp (float "1")))
  (machine "main" (at 6 0 20 9) continuous (params)
    (memories
      (memory ("major" 32) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 45) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 41) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 14 10 27))
      (memory ("r" 40) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 39) (name "state__258") (value (constr0 "Ball_Resting_19")) (at 15 71 15 78))
      (memory ("speed" 36)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 15 56 15 61))
      (memory ("height" 35)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 7 6 7 24))
      (memory ("bounces" 33) (name ("Stdlib" "int")) (value (int 42)) (at 18 16 18 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 40)) (bool false))
          (set (memory ("s" 39)) (constr0 "Ball_Flying_18"))
          (set (memory ("bounces" 33)) (int 0))
          (set (pos (memory ("speed" 36))) (float "0"))
          (set (pos (memory ("height" 35))) (float "10"))))
      (method "step"
        (params (ptuple (pvar ("time" 31) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 44) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 42) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 37) (name ("Stdlib" "int"))) (state (memory ("bounces" 33))) (at))
          (let (pvar ("l" 38) (name ("Stdlib" "float"))) (state (pos (memory ("speed" 36)))) (at))
          (match
            (state (memory ("s" 39)))
            (case (pconstr0 "Ball_Flying_18")
              (seq
                (when (state (memory ("r" 40))) (seq))
                (set (der (memory ("speed" 36))) (apply (global ("Stdlib" "~-.")) (global "g")))
                (match
                  (tuple
                    (state (zin (memory ("x" 41))))
                    (apply
                      (global ("Stdlib" ">"))
                      (local ("l" 38))
                      (apply (global ("Stdlib" "~-.")) (global "slow"))))
                  (case
                    (ptuple (pconst (bool true)) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 42)) (bool true))
                      (set (pos (memory ("speed" 36))) (float "0"))
                      (set (memory ("r" 40)) (bool true))
                      (set (memory ("s" 39)) (constr0 "Ball_Resting_19"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 42)) (bool true))
                      (set
                        (memory ("bounces" 33))
                        (apply (global ("Stdlib" "+")) (local ("l" 37)) (int 1)))
                      (set
                        (pos (memory ("speed" 36)))
                        (apply
                          (global ("Stdlib" "*."))
                          (apply (global ("Stdlib" "~-.")) (global "restitution"))
                          (local ("l" 38))))
                      (set (memory ("r" 40)) (bool true))
                      (set (memory ("s" 39)) (constr0 "Ball_Flying_18"))))
                  (case (wild) (set (memory ("r" 40)) (bool false))))
                (set (der (memory ("height" 35))) (state (pos (memory ("speed" 36)))))))
            (case (pconstr0 "Ball_Resting_19")
              (seq
                (when (state (memory ("r" 40))) (seq))
                (set (der (memory ("speed" 36))) (float "0"))
                (set (der (memory ("height" 35))) (float "0"))
                (set (memory ("r" 40)) (bool false)))))
          (set
            (memory ("h" 43))
            (if (var ("encore" 42)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 44))
            (apply (global ("Stdlib" "min")) (var ("h" 44)) (state (memory ("h" 43)))))
          (set (memory ("h" 45)) (var ("h" 44)))
          (set
            (zout (memory ("x" 41)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("height" 35))))))
          (exp
            (tuple
              (state (pos (memory ("height" 35))))
              (state (pos (memory ("speed" 36))))
              (state (memory ("bounces" 33)))))))))))
