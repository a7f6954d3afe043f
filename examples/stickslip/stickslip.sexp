(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Stickslip")
 (source "stickslip.zls")
 (digest "md5:b112a828de6a2e40c6a99001d67e1f78")
 (needs "Stdlib")
 (exports
  (val "hold" any
    (name ("Stdlib" "float"))
    (at 4 0 4 14)
    (doc
      "Stick and slip: what makes a violin sound and a door creak. A block lies on the ground, and a spring pulls it whose\\x0aother end moves steadily. Friction holds the block until the spring pulls more than `hold`; then it slips, braked by\\x0athe smaller friction `slide`, until it is at rest again."))
  (val "slide" any (name ("Stdlib" "float")) (at 5 0 5 15))
  (val "stiffness" any (name ("Stdlib" "float")) (at 6 0 6 19))
  (val "pull" any (name ("Stdlib" "float")) (at 7 0 7 14))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 9 0 19 9)))
 (results
  (result "main" (parts (named "stretch") (named "speed") (named "place"))))
 (code
  (types
    (type "state__234" (params) (at)
      (variant (constr0 "Stickslip_Slip_19") (constr0 "Stickslip_Stick_18"))))
  (let "hold" (at 4 0 4 14) (exp (float "1")))
  (let "slide" (at 5 0 5 15) (exp (float "0.5")))
  (let "stiffness" (at 6 0 6 19) (exp (float "4")))
  (let "pull" (at 7 0 7 14) (exp (float "0.4")))
  (machine "main" (at 9 0 19 9) continuous (params)
    (memories
      (memory ("major" 32) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 44) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 15 26 15 43))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 38) (name "state__234") (value (constr0 "Stickslip_Slip_19")) (at 15 49 15 53))
      (memory ("stretch" 36)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 10 20 10 33))
      (memory ("speed" 35)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 18 42 18 47))
      (memory ("place" 34)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 11 18 11 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 39)) (bool false))
          (set (memory ("s" 38)) (constr0 "Stickslip_Stick_18"))
          (set (pos (memory ("stretch" 36))) (float "0.05"))
          (set (pos (memory ("speed" 35))) (float "0"))
          (set (pos (memory ("place" 34))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 31) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("h" 42) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 40) (name ("Stdlib" "bool")) (bool false) (at))
          (let
            (pvar ("force" 33) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "*."))
              (global "stiffness")
              (state (pos (memory ("stretch" 36)))))
            (at 13 6 13 11))
          (let (pvar ("l" 37) (name ("Stdlib" "float"))) (state (pos (memory ("speed" 35)))) (at))
          (match
            (state (memory ("s" 38)))
            (case (pconstr0 "Stickslip_Stick_18")
              (seq
                (set (der (memory ("speed" 35))) (float "0"))
                (when (state (memory ("r" 39))) (seq))
                (set
                  (zout (memory ("x" 44)))
                  (apply (global ("Stdlib" "-.")) (local ("force" 33)) (global "hold")))
                (match
                  (state (zin (memory ("x" 44))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 40)) (bool true))
                      (set (memory ("r" 39)) (bool true))
                      (set (memory ("s" 38)) (constr0 "Stickslip_Slip_19"))))
                  (case (wild) (set (memory ("r" 39)) (bool false))))))
            (case (pconstr0 "Stickslip_Slip_19")
              (seq
                (when (state (memory ("r" 39))) (seq))
                (set
                  (der (memory ("speed" 35)))
                  (apply (global ("Stdlib" "-.")) (local ("force" 33)) (global "slide")))
                (set (zout (memory ("x" 44))) (apply (global ("Stdlib" "~-.")) (local ("l" 37))))
                (match
                  (state (zin (memory ("x" 44))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 40)) (bool true))
                      (set (pos (memory ("speed" 35))) (float "0"))
                      (set (memory ("r" 39)) (bool true))
                      (set (memory ("s" 38)) (constr0 "Stickslip_Stick_18"))))
                  (case (wild) (set (memory ("r" 39)) (bool false)))))))
          (set
            (memory ("h" 41))
            (if (var ("encore" 40)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 42))
            (apply (global ("Stdlib" "min")) (var ("h" 42)) (state (memory ("h" 41)))))
          (set (memory ("h" 43)) (var ("h" 42)))
          (set (der (memory ("place" 34))) (state (pos (memory ("speed" 35)))))
          (set
            (der (memory ("stretch" 36)))
            (apply (global ("Stdlib" "-.")) (global "pull") (state (pos (memory ("speed" 35))))))
          (exp
            (tuple
              (state (pos (memory ("stretch" 36))))
              (state (pos (memory ("speed" 35))))
              (state (pos (memory ("place" 34))))))))))))
