(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H53_van_der_pol")
 (source "h53_van_der_pol.zls")
 (digest "md5:e9b31a9b580068e7df4e9173d0831008")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 13 115)
    (doc
      "Van der Pol, mu = 1: dates of the sign changes of x.\\x0acommand: -maxt 21.0 -maxstep 0.05\\x0atolerance: 5e-3\\x0aThe automaton watches one direction at a time.")))
 (results)
 (code
  (types
    (type "state__356" (params) (at)
      (variant (constr0 "H53_van_der_pol_Negative_16") (constr0 "H53_van_der_pol_Positive_15"))))
  (machine "main" (at 5 0 13 115) continuous (params)
    (memories
      (memory ("major" 31) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 44) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 29 10 37))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 37) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 36) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 35) (name "state__356")
        (value (constr0 "H53_van_der_pol_Negative_16"))
        (at 10 110 10 118))
      (memory ("y" 34) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 39))
      (memory ("x" 33) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 15))
      (memory ("t" 32) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 36)) (bool false))
          (set (memory ("s" 35)) (constr0 "H53_van_der_pol_Positive_15"))
          (set (pos (memory ("t" 32))) (float "0"))
          (set (pos (memory ("x" 33))) (float "2"))
          (set (memory ("i" 39)) (bool true))
          (set (pos (memory ("y" 34))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 30) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 42) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 40) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 35)))
            (case (pconstr0 "H53_van_der_pol_Positive_15")
              (seq
                (when (state (memory ("r" 36))) (seq))
                (set
                  (zout (memory ("x" 44)))
                  (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 33))))))
                (match
                  (state (zin (memory ("x" 44))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 40)) (bool true))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "down ")) (at))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 32)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 36)) (bool true))
                      (set (memory ("s" 35)) (constr0 "H53_van_der_pol_Negative_16"))))
                  (case (wild) (set (memory ("r" 36)) (bool false))))))
            (case (pconstr0 "H53_van_der_pol_Negative_16")
              (seq
                (when (state (memory ("r" 36))) (seq))
                (set (zout (memory ("x" 44))) (state (pos (memory ("x" 33)))))
                (match
                  (state (zin (memory ("x" 44))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 40)) (bool true))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "up ")) (at))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 32)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 36)) (bool true))
                      (set (memory ("s" 35)) (constr0 "H53_van_der_pol_Positive_15"))))
                  (case (wild) (set (memory ("r" 36)) (bool false)))))))
          (set
            (memory ("h" 41))
            (if (var ("encore" 40)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 39)))
            (set
              (memory ("h" 37))
              (apply (global ("Stdlib" "+.")) (local ("time" 30)) (float "0.5"))))
          (let
            (pvar ("z" 38) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 31)))
              (apply (global ("Stdlib" ">=")) (local ("time" 30)) (state (memory ("h" 37)))))
            (at))
          (set
            (memory ("h" 37))
            (if
              (local ("z" 38))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 37))) (float "5"))
              (state (memory ("h" 37)))))
          (assign
            (name ("h" 42))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 42))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 41))) (state (memory ("h" 37))))))
          (set (memory ("h" 43)) (var ("h" 42)))
          (set (memory ("i" 39)) (bool false))
          (match
            (local ("z" 38))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 33)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("y" 34)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 32))) (float "1"))
          (set
            (der (memory ("y" 34)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "*."))
                (apply
                  (global ("Stdlib" "-."))
                  (float "1")
                  (apply
                    (global ("Stdlib" "*."))
                    (state (pos (memory ("x" 33))))
                    (state (pos (memory ("x" 33))))))
                (state (pos (memory ("y" 34)))))
              (state (pos (memory ("x" 33))))))
          (set (der (memory ("x" 33))) (state (pos (memory ("y" 34)))))
          (exp (unit))))))))
