(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Box")
 (source "box.zls")
 (digest "md5:d522a07b9135cdef698ac07427c12b36")
 (needs "Stdlib")
 (exports
  (val "width" any (name ("Stdlib" "float")) (at 3 0 3 15))
  (val "depth" any (name ("Stdlib" "float")) (at 4 0 4 15))
  (val "friction" any (name ("Stdlib" "float")) (at 5 0 5 18))
  (val "restitution" any (name ("Stdlib" "float")) (at 6 0 6 21))
  (val "bounced" any
    (arrow any
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 9 0 12 40))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))))
    (at 14 0 40 9)))
 (code
  (types
    (type "state__944" (params) (at)
      (variant (constr0 "Box_Resting_55") (constr0 "Box_Rolling_54"))))
  (let "width" (at 3 0 3 15) (exp (float "2")))
  (let "depth" (at 4 0 4 15) (exp (float "1")))
  (let "friction" (at 5 0 5 18) (exp (float "0.3")))
  (let "restitution" (at 6 0 6 21) (exp (float "0.9")))
  (fun "bounced" (at 9 0 12 40)
    (params
      (ptuple
        (pvar ("ahead" 77) (name ("Stdlib" "float")))
        (pvar ("aside" 78) (name ("Stdlib" "float")))))
    (seq
      (let
        (pvar ("back" 79) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "*."))
          (apply (global ("Stdlib" "~-.")) (global "restitution"))
          (local ("ahead" 77)))
        (at 10 6 10 10))
      (let
        (pvar ("share" 80) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "sqrt"))
          (apply
            (global ("Stdlib" "+."))
            (apply (global ("Stdlib" "*.")) (local ("back" 79)) (local ("back" 79)))
            (apply (global ("Stdlib" "*.")) (local ("aside" 78)) (local ("aside" 78)))))
        (at 11 6 11 11))
      (exp
        (tuple
          (apply (global ("Stdlib" "/.")) (local ("back" 79)) (local ("share" 80)))
          (apply (global ("Stdlib" "/.")) (local ("aside" 78)) (local ("share" 80)))
          (local ("share" 80))))))
  (machine "main" (at 14 0 40 9) continuous (params)
    (memories
      (memory ("major" 82) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 103) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 38 15 38 32))
      (memory ("h" 102) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 100) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 98) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 22 13 22 62))
      (memory ("x" 97) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 21 14 21 63))
      (memory ("r" 96) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 95) (name "state__944") (value (constr0 "Box_Resting_55")) (at 31 40 31 47))
      (memory ("y" 90) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 16 14 16 25))
      (memory ("x" 89) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 15 14 15 25))
      (memory ("uy" 88) (name ("Stdlib" "float")) (value (float "42")) (at 29 16 29 18))
      (memory ("ux" 87) (name ("Stdlib" "float")) (value (float "42")) (at 28 15 28 17))
      (memory ("speed" 86)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 30 16 30 21))
      (memory ("hits" 84) (name ("Stdlib" "int")) (value (int 42)) (at 31 16 31 20)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 96)) (bool false))
          (set (memory ("s" 95)) (constr0 "Box_Rolling_54"))
          (set (memory ("hits" 84)) (int 0))
          (set (memory ("uy" 88)) (float "0.6"))
          (set (memory ("ux" 87)) (float "0.8"))
          (set (pos (memory ("speed" 86))) (float "3"))
          (set (pos (memory ("y" 90))) (float "0.2"))
          (set (pos (memory ("x" 89))) (float "0.3"))))
      (method "step"
        (params (ptuple (pvar ("time" 81) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 101) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 99) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 91) (name ("Stdlib" "int"))) (state (memory ("hits" 84))) (at))
          (let (pvar ("l" 92) (name ("Stdlib" "float"))) (state (pos (memory ("speed" 86)))) (at))
          (let (pvar ("l" 93) (name ("Stdlib" "float"))) (state (memory ("ux" 87))) (at))
          (let (pvar ("l" 94) (name ("Stdlib" "float"))) (state (memory ("uy" 88))) (at))
          (match
            (state (memory ("s" 95)))
            (case (pconstr0 "Box_Rolling_54")
              (seq
                (when (state (memory ("r" 96))) (seq))
                (set
                  (der (memory ("speed" 86)))
                  (apply (global ("Stdlib" "~-.")) (global "friction")))
                (set (zout (memory ("x" 103))) (apply (global ("Stdlib" "~-.")) (local ("l" 92))))
                (match
                  (tuple
                    (state (zin (memory ("x" 103))))
                    (state (zin (memory ("x" 98))))
                    (state (zin (memory ("x" 97)))))
                  (case
                    (ptuple (wild) (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 99)) (bool true))
                      (set
                        (memory ("hits" 84))
                        (apply (global ("Stdlib" "+")) (local ("l" 91)) (int 1)))
                      (let
                        (ptuple
                          (pvar ("along" 105) (name ("Stdlib" "float")))
                          (pvar ("across" 104) (name ("Stdlib" "float")))
                          (pvar ("share" 106) (name ("Stdlib" "float"))))
                        (apply (global "bounced") (tuple (local ("l" 93)) (local ("l" 94))))
                        (at 27 17 27 22))
                      (set
                        (pos (memory ("speed" 86)))
                        (apply (global ("Stdlib" "*.")) (local ("share" 106)) (local ("l" 92))))
                      (set (memory ("uy" 88)) (local ("across" 104)))
                      (set (memory ("ux" 87)) (local ("along" 105)))
                      (set (memory ("r" 96)) (bool true))
                      (set (memory ("s" 95)) (constr0 "Box_Rolling_54"))))
                  (case
                    (ptuple (wild) (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 99)) (bool true))
                      (set
                        (memory ("hits" 84))
                        (apply (global ("Stdlib" "+")) (local ("l" 91)) (int 1)))
                      (let
                        (ptuple
                          (pvar ("across" 107) (name ("Stdlib" "float")))
                          (pvar ("along" 108) (name ("Stdlib" "float")))
                          (pvar ("share" 109) (name ("Stdlib" "float"))))
                        (apply (global "bounced") (tuple (local ("l" 94)) (local ("l" 93))))
                        (at 33 17 33 23))
                      (set
                        (pos (memory ("speed" 86)))
                        (apply (global ("Stdlib" "*.")) (local ("share" 109)) (local ("l" 92))))
                      (set (memory ("uy" 88)) (local ("across" 107)))
                      (set (memory ("ux" 87)) (local ("along" 108)))
                      (set (memory ("r" 96)) (bool true))
                      (set (memory ("s" 95)) (constr0 "Box_Rolling_54"))))
                  (case
                    (ptuple (pconst (bool true)) (wild) (wild))
                    (seq
                      (assign (name ("encore" 99)) (bool true))
                      (set (pos (memory ("speed" 86))) (float "0"))
                      (set (memory ("r" 96)) (bool true))
                      (set (memory ("s" 95)) (constr0 "Box_Resting_55"))))
                  (case (wild) (set (memory ("r" 96)) (bool false))))))
            (case (pconstr0 "Box_Resting_55")
              (seq
                (when (state (memory ("r" 96))) (seq))
                (set (der (memory ("speed" 86))) (float "0"))
                (set (memory ("r" 96)) (bool false)))))
          (set
            (memory ("h" 100))
            (if (var ("encore" 99)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 101))
            (apply (global ("Stdlib" "min")) (var ("h" 101)) (state (memory ("h" 100)))))
          (set (memory ("h" 102)) (var ("h" 101)))
          (set
            (zout (memory ("x" 98)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "abs_float"))
                (apply
                  (global ("Stdlib" "-."))
                  (state (pos (memory ("y" 90))))
                  (apply (global ("Stdlib" "/.")) (global "depth") (float "2"))))
              (apply (global ("Stdlib" "/.")) (global "depth") (float "2"))))
          (set
            (zout (memory ("x" 97)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "abs_float"))
                (apply
                  (global ("Stdlib" "-."))
                  (state (pos (memory ("x" 89))))
                  (apply (global ("Stdlib" "/.")) (global "width") (float "2"))))
              (apply (global ("Stdlib" "/.")) (global "width") (float "2"))))
          (set
            (der (memory ("y" 90)))
            (apply
              (global ("Stdlib" "*."))
              (state (pos (memory ("speed" 86))))
              (state (memory ("uy" 88)))))
          (set
            (der (memory ("x" 89)))
            (apply
              (global ("Stdlib" "*."))
              (state (pos (memory ("speed" 86))))
              (state (memory ("ux" 87)))))
          (exp
            (tuple
              (state (pos (memory ("x" 89))))
              (state (pos (memory ("y" 90))))
              (state (pos (memory ("speed" 86))))
              (state (memory ("hits" 84)))))))))))
