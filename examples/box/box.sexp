(zelus-dump
 (format 1)
 (producer "pzjax zeluc 1 (built-in front end)")
 (module "Box")
 (source "box.zls")
 (digest "md5:d522a07b9135cdef698ac07427c12b36")
 (needs "Stdlib")
 (exports
  (val "width" any
    (name ("Stdlib" "float"))
    (at 3 0 3 15)
    (doc
      "A ball in a box, seen from above. The ground slows it down until it rests; a wall turns it back and takes a share of the\\x0aspeed at which it comes, not of the speed along the wall. Units: m, s."))
  (val "depth" any (name ("Stdlib" "float")) (at 4 0 4 15))
  (val "friction" any (name ("Stdlib" "float")) (at 5 0 5 18))
  (val "restitution" any (name ("Stdlib" "float")) (at 6 0 6 21))
  (val "bounced" any
    (arrow any
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 9 0 12 40)
    (doc
      "The direction after a wall, of which `ahead` pointed to it, and the share of the speed that is left"))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))))
    (at 14 0 40 9)))
 (results
  (result "bounced" (parts (nameless) (nameless) (named "share")))
  (result "main" (parts (named "x") (named "y") (named "speed") (named "hits"))))
 (code
  (types
    (type "state__246" (params) (at)
      (variant (constr0 "Box_Rolling_244") (constr0 "Box_Resting_245"))))
  (let "width" (at 3 0 3 15) (exp (float "2")))
  (let "depth" (at 4 0 4 15) (exp (float "1")))
  (let "friction" (at 5 0 5 18) (exp (float "0.3")))
  (let "restitution" (at 6 0 6 21) (exp (float "0.9")))
  (fun "bounced" (at 9 0 12 40)
    (params
      (ptuple
        (pvar ("ahead" 201) (name ("Stdlib" "float")))
        (pvar ("aside" 202) (name ("Stdlib" "float")))))
    (seq
      (let
        (pvar ("back" 203) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "*."))
          (apply (global ("Stdlib" "~-.")) (global "restitution"))
          (local ("ahead" 201)))
        (at 10 6 10 10))
      (let
        (pvar ("share" 205) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "sqrt"))
          (apply
            (global ("Stdlib" "+."))
            (apply (global ("Stdlib" "*.")) (local ("back" 203)) (local ("back" 203)))
            (apply (global ("Stdlib" "*.")) (local ("aside" 202)) (local ("aside" 202)))))
        (at 11 6 11 11))
      (exp
        (tuple
          (apply (global ("Stdlib" "/.")) (local ("back" 203)) (local ("share" 205)))
          (apply (global ("Stdlib" "/.")) (local ("aside" 202)) (local ("share" 205)))
          (local ("share" 205))))))
  (machine "main" (at 14 0 40 9) continuous (params)
    (memories
      (memory ("h" 253) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("x" 207) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 15 6 15 34))
      (memory ("y" 208) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 16 6 16 34))
      (memory ("speed" 209)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 17 6 17 22))
      (memory ("ux" 210) (name ("Stdlib" "float")) (value (float "42")) (at 18 6 18 19))
      (memory ("uy" 211) (name ("Stdlib" "float")) (value (float "42")) (at 19 6 19 19))
      (memory ("hits" 212) (name ("Stdlib" "int")) (value (int 42)) (at 20 6 20 19))
      (memory ("z" 249) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 21 14 21 63))
      (memory ("z" 250) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 22 13 22 62))
      (memory ("s" 242) (name "state__246") (value (constr0 "Box_Resting_245")) (at))
      (memory ("r" 243) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("z" 251) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 38 15 38 32)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("x" 207))) (float "0.3"))
          (set (pos (memory ("y" 208))) (float "0.2"))
          (set (pos (memory ("speed" 209))) (float "3"))
          (set (memory ("ux" 210)) (float "0.8"))
          (set (memory ("uy" 211)) (float "0.6"))
          (set (memory ("hits" 212)) (int 0))
          (set (memory ("s" 242)) (constr0 "Box_Rolling_244"))
          (set (memory ("r" 243)) (bool false))))
      (method "step"
        (params (ptuple (pvar ("time" 254) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 252) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 247) (name ("Stdlib" "bool")) (bool false) (at))
          (let
            (pvar ("ends" 214) (name ("Stdlib" "zero")))
            (state (zin (memory ("z" 250))))
            (at 22 6 22 10))
          (let
            (pvar ("sides" 213) (name ("Stdlib" "zero")))
            (state (zin (memory ("z" 249))))
            (at 21 6 21 11))
          (let (pvar ("l" 241) (name ("Stdlib" "int"))) (state (memory ("hits" 212))) (at))
          (let (pvar ("l" 240) (name ("Stdlib" "float"))) (state (memory ("uy" 211))) (at))
          (let (pvar ("l" 239) (name ("Stdlib" "float"))) (state (memory ("ux" 210))) (at))
          (let (pvar ("l" 238) (name ("Stdlib" "float"))) (state (pos (memory ("speed" 209)))) (at))
          (match
            (state (memory ("s" 242)))
            (case (pconstr0 "Box_Rolling_244")
              (seq
                (set
                  (der (memory ("speed" 209)))
                  (apply (global ("Stdlib" "~-.")) (global "friction")))
                (set (zout (memory ("z" 251))) (apply (global ("Stdlib" "~-.")) (local ("l" 238))))
                (match
                  (tuple
                    (state (zin (memory ("z" 251))))
                    (local ("ends" 214))
                    (local ("sides" 213)))
                  (case
                    (ptuple (wild) (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 247)) (bool true))
                      (set (memory ("s" 242)) (constr0 "Box_Rolling_244"))
                      (set (memory ("r" 243)) (bool true))
                      (set
                        (memory ("hits" 212))
                        (apply (global ("Stdlib" "+")) (local ("l" 241)) (int 1)))
                      (let
                        (ptuple
                          (pvar ("along" 217) (name ("Stdlib" "float")))
                          (pvar ("across" 218) (name ("Stdlib" "float")))
                          (pvar ("share" 219) (name ("Stdlib" "float"))))
                        (apply (global "bounced") (tuple (local ("l" 239)) (local ("l" 240))))
                        (at 27 17 27 22))
                      (set
                        (pos (memory ("speed" 209)))
                        (apply (global ("Stdlib" "*.")) (local ("share" 219)) (local ("l" 238))))
                      (set (memory ("uy" 211)) (local ("across" 218)))
                      (set (memory ("ux" 210)) (local ("along" 217)))))
                  (case
                    (ptuple (wild) (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 247)) (bool true))
                      (set (memory ("s" 242)) (constr0 "Box_Rolling_244"))
                      (set (memory ("r" 243)) (bool true))
                      (set
                        (memory ("hits" 212))
                        (apply (global ("Stdlib" "+")) (local ("l" 241)) (int 1)))
                      (let
                        (ptuple
                          (pvar ("across" 227) (name ("Stdlib" "float")))
                          (pvar ("along" 228) (name ("Stdlib" "float")))
                          (pvar ("share" 229) (name ("Stdlib" "float"))))
                        (apply (global "bounced") (tuple (local ("l" 240)) (local ("l" 239))))
                        (at 33 17 33 23))
                      (set
                        (pos (memory ("speed" 209)))
                        (apply (global ("Stdlib" "*.")) (local ("share" 229)) (local ("l" 238))))
                      (set (memory ("uy" 211)) (local ("across" 227)))
                      (set (memory ("ux" 210)) (local ("along" 228)))))
                  (case
                    (ptuple (pconst (bool true)) (wild) (wild))
                    (seq
                      (assign (name ("encore" 247)) (bool true))
                      (set (memory ("s" 242)) (constr0 "Box_Resting_245"))
                      (set (memory ("r" 243)) (bool true))
                      (set (pos (memory ("speed" 209))) (float "0"))))
                  (case (wild) (set (memory ("r" 243)) (bool false))))))
            (case (pconstr0 "Box_Resting_245")
              (seq
                (set (der (memory ("speed" 209))) (float "0"))
                (set (memory ("r" 243)) (bool false)))))
          (let
            (pvar ("h" 248) (name ("Stdlib" "float")))
            (if (var ("encore" 247)) (float "0") (global ("Stdlib" "infinity")))
            (at))
          (assign
            (name ("h" 252))
            (apply (global ("Stdlib" "min")) (var ("h" 252)) (local ("h" 248))))
          (set (memory ("h" 253)) (var ("h" 252)))
          (set
            (zout (memory ("z" 250)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "abs_float"))
                (apply
                  (global ("Stdlib" "-."))
                  (state (pos (memory ("y" 208))))
                  (apply (global ("Stdlib" "/.")) (global "depth") (float "2"))))
              (apply (global ("Stdlib" "/.")) (global "depth") (float "2"))))
          (set
            (zout (memory ("z" 249)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "abs_float"))
                (apply
                  (global ("Stdlib" "-."))
                  (state (pos (memory ("x" 207))))
                  (apply (global ("Stdlib" "/.")) (global "width") (float "2"))))
              (apply (global ("Stdlib" "/.")) (global "width") (float "2"))))
          (set
            (der (memory ("y" 208)))
            (apply
              (global ("Stdlib" "*."))
              (state (pos (memory ("speed" 209))))
              (state (memory ("uy" 211)))))
          (set
            (der (memory ("x" 207)))
            (apply
              (global ("Stdlib" "*."))
              (state (pos (memory ("speed" 209))))
              (state (memory ("ux" 210)))))
          (exp
            (tuple
              (state (pos (memory ("x" 207))))
              (state (pos (memory ("y" 208))))
              (state (pos (memory ("speed" 209))))
              (state (memory ("hits" 212)))))))))))
