(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Orbit")
 (source "orbit.zls")
 (digest "md5:0dd592550a0ec513c1d669aeda3b288f")
 (needs "Stdlib")
 (exports
  (val "high" any
    (name ("Stdlib" "float"))
    (at 5 0 5 14)
    (doc
      "From a low orbit to a high one, on half an ellipse: Hohmann's transfer. A satellite goes round on a circle of radius 1;\\x0aa burn makes an ellipse of it that reaches out to radius 4. There, where the satellite comes no farther, a second\\x0aburn makes a circle of radius 4. A burn multiplies the speed. The units are those in which a turn on the first circle\\x0atakes 2 pi."))
  (val "start" any (name ("Stdlib" "float")) (at 6 0 6 15))
  (val "fast" any
    (arrow any
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 9 0 9 45)
    (doc "How fast one is at the distance r, on an ellipse whose long half axis is a: vis viva."))
  (val "between" any (name ("Stdlib" "float")) (at 10 0 10 34))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))))
    (at 12 0 27 9)))
 (results
  (result "main" (parts (named "x") (named "y") (named "energy") (named "stage"))))
 (code
  (types
    (type "state__1055" (params) (at)
      (variant (constr0 "Orbit_High_49") (constr0 "Orbit_Transfer_48") (constr0 "Orbit_Low_47"))))
  (let "high" (at 5 0 5 14) (exp (float "4")))
  (let "start" (at 6 0 6 15) (exp (float "3")))
  (fun "fast" (at 9 0 9 45)
    (params
      (ptuple (pvar ("r" 70) (name ("Stdlib" "float"))) (pvar ("a" 69) (name ("Stdlib" "float")))))
    (exp
      (apply
        (global ("Stdlib" "sqrt"))
        (apply
          (global ("Stdlib" "-."))
          (apply (global ("Stdlib" "/.")) (float "2") (local ("r" 70)))
          (apply (global ("Stdlib" "/.")) (float "1") (local ("a" 69)))))))
  (let "between" (at 10 0 10 34)
    (exp
      (apply
        (global ("Stdlib" "*."))
        (float "0.5")
        (apply (global ("Stdlib" "+.")) (float "1") (global "high")))))
  (machine "main" (at 12 0 27 9) continuous (params)
    (memories
      (memory ("major" 72) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 97) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 24 19 24 64))
      (memory ("h" 96) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 94) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 92) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 90) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 87) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 86) (name "state__1055") (value (constr0 "Orbit_High_49")) (at 22 87 22 95))
      (memory ("y" 80) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 14 14 14 15))
      (memory ("x" 79) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 13 14 13 15))
      (memory ("v" 78) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 16 65 16 79))
      (memory ("u" 77) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 15 65 15 79))
      (memory ("stage" 76) (name ("Stdlib" "int")) (value (int 42)) (at 22 74 22 79)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 87)) (bool false))
          (set (memory ("s" 86)) (constr0 "Orbit_Low_47"))
          (set (memory ("stage" 76)) (int 0))
          (set (memory ("i" 92)) (bool true))
          (set (pos (memory ("u" 77))) (float "0"))
          (set (pos (memory ("v" 78))) (float "1"))
          (set (pos (memory ("x" 79))) (float "1"))
          (set (pos (memory ("y" 80))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 71) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 95) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 93) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("burnp" 89) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("burnv" 88) (name ("Stdlib" "float")) (float "42") (at 22 50 22 69))
          (when
            (state (memory ("i" 92)))
            (set
              (memory ("h" 90))
              (apply (global ("Stdlib" "+.")) (local ("time" 71)) (global "start"))))
          (let
            (pvar ("z" 91) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 72)))
              (apply (global ("Stdlib" ">=")) (local ("time" 71)) (state (memory ("h" 90)))))
            (at))
          (let (pvar ("l" 82) (name ("Stdlib" "float"))) (state (pos (memory ("u" 77)))) (at))
          (let (pvar ("l" 83) (name ("Stdlib" "float"))) (state (pos (memory ("v" 78)))) (at))
          (let (pvar ("l" 84) (name ("Stdlib" "float"))) (state (pos (memory ("x" 79)))) (at))
          (let (pvar ("l" 85) (name ("Stdlib" "float"))) (state (pos (memory ("y" 80)))) (at))
          (match
            (state (memory ("s" 86)))
            (case (pconstr0 "Orbit_Low_47")
              (seq
                (when (state (memory ("r" 87))) (seq))
                (match
                  (local ("z" 91))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 93)) (bool true))
                      (set (memory ("stage" 76)) (int 1))
                      (assign (name ("burnp" 89)) (bool true))
                      (assign
                        (name ("burnv" 88))
                        (apply (global "fast") (tuple (float "1") (global "between"))))
                      (set (memory ("r" 87)) (bool true))
                      (set (memory ("s" 86)) (constr0 "Orbit_Transfer_48"))))
                  (case (wild) (set (memory ("r" 87)) (bool false))))))
            (case (pconstr0 "Orbit_Transfer_48")
              (seq
                (when (state (memory ("r" 87))) (seq))
                (set
                  (zout (memory ("x" 97)))
                  (apply
                    (global ("Stdlib" "~-."))
                    (apply
                      (global ("Stdlib" "+."))
                      (apply (global ("Stdlib" "*.")) (local ("l" 84)) (local ("l" 82)))
                      (apply (global ("Stdlib" "*.")) (local ("l" 85)) (local ("l" 83))))))
                (match
                  (state (zin (memory ("x" 97))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 93)) (bool true))
                      (set (memory ("stage" 76)) (int 2))
                      (assign (name ("burnp" 89)) (bool true))
                      (assign
                        (name ("burnv" 88))
                        (apply
                          (global ("Stdlib" "/."))
                          (apply (global "fast") (tuple (global "high") (global "high")))
                          (apply (global "fast") (tuple (global "high") (global "between")))))
                      (set (memory ("r" 87)) (bool true))
                      (set (memory ("s" 86)) (constr0 "Orbit_High_49"))))
                  (case (wild) (set (memory ("r" 87)) (bool false))))))
            (case (pconstr0 "Orbit_High_49")
              (seq (when (state (memory ("r" 87))) (seq)) (set (memory ("r" 87)) (bool false)))))
          (match
            (tuple (var ("burnv" 88)) (var ("burnp" 89)))
            (case
              (ptuple (pvar ("more" 98) (name ("Stdlib" "float"))) (pconst (bool true)))
              (seq
                (assign (name ("encore" 93)) (bool true))
                (set
                  (pos (memory ("v" 78)))
                  (apply (global ("Stdlib" "*.")) (local ("more" 98)) (local ("l" 83))))))
            (case (wild) (seq)))
          (match
            (tuple (var ("burnv" 88)) (var ("burnp" 89)))
            (case
              (ptuple (pvar ("more" 99) (name ("Stdlib" "float"))) (pconst (bool true)))
              (seq
                (assign (name ("encore" 93)) (bool true))
                (set
                  (pos (memory ("u" 77)))
                  (apply (global ("Stdlib" "*.")) (local ("more" 99)) (local ("l" 82))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 94))
            (if (var ("encore" 93)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 90))
            (if
              (local ("z" 91))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 90))) (float "1000000"))
              (state (memory ("h" 90)))))
          (assign
            (name ("h" 95))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 95))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 94))) (state (memory ("h" 90))))))
          (set (memory ("h" 96)) (var ("h" 95)))
          (set (memory ("i" 92)) (bool false))
          (let
            (pvar ("r" 74) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "sqrt"))
              (apply
                (global ("Stdlib" "+."))
                (apply
                  (global ("Stdlib" "*."))
                  (state (pos (memory ("x" 79))))
                  (state (pos (memory ("x" 79)))))
                (apply
                  (global ("Stdlib" "*."))
                  (state (pos (memory ("y" 80))))
                  (state (pos (memory ("y" 80)))))))
            (at 17 6 17 7))
          (let
            (pvar ("energy" 73) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "*."))
                (float "0.5")
                (apply
                  (global ("Stdlib" "+."))
                  (apply
                    (global ("Stdlib" "*."))
                    (state (pos (memory ("u" 77))))
                    (state (pos (memory ("u" 77)))))
                  (apply
                    (global ("Stdlib" "*."))
                    (state (pos (memory ("v" 78))))
                    (state (pos (memory ("v" 78)))))))
              (apply (global ("Stdlib" "/.")) (float "1") (local ("r" 74))))
            (at 18 6 18 12))
          (set
            (der (memory ("v" 78)))
            (apply
              (global ("Stdlib" "/."))
              (apply (global ("Stdlib" "~-.")) (state (pos (memory ("y" 80)))))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "*.")) (local ("r" 74)) (local ("r" 74)))
                (local ("r" 74)))))
          (set
            (der (memory ("u" 77)))
            (apply
              (global ("Stdlib" "/."))
              (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 79)))))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "*.")) (local ("r" 74)) (local ("r" 74)))
                (local ("r" 74)))))
          (set (der (memory ("y" 80))) (state (pos (memory ("v" 78)))))
          (set (der (memory ("x" 79))) (state (pos (memory ("u" 77)))))
          (exp
            (tuple
              (state (pos (memory ("x" 79))))
              (state (pos (memory ("y" 80))))
              (local ("energy" 73))
              (state (memory ("stage" 76)))))))))))
