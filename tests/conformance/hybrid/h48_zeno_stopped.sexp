(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H48_zeno_stopped")
 (source "h48_zeno_stopped.zls")
 (digest "md5:83c6f920386af74af8eb9c66766dba44")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 19 116)
    (doc
      "A bouncing ball that rests when it comes back too slowly: finitely many bounces, no fall through the ground.\\x0acommand: -maxt 4.0 -maxstep 0.01\\x0atolerance: 1e-3\\x0aanalytic: from 1 m, g = 10, factor 0.5: dates 0.447214, 0.894427, 1.118034, 1.229837; the fifth, at 1.285738, comes with\\x0aspeed 0.2795 (less than 0.3): rest.")))
 (results)
 (code
  (types
    (type "state__392" (params) (at)
      (variant (constr0 "H48_zeno_stopped_Rest_19") (constr0 "H48_zeno_stopped_Fly_18"))))
  (machine "main" (at 6 0 19 116) continuous (params)
    (memories
      (memory ("major" 39) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 59) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 14 16 14 31))
      (memory ("x" 58) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 15 15 15 30))
      (memory ("h" 57) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 55) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 53) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 51) (name ("Stdlib" "int")) (value (int 42)) (at 18 20 18 21))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 48) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 47) (name "state__392")
        (value (constr0 "H48_zeno_stopped_Rest_19"))
        (at 14 101 14 105))
      (memory ("y" 43) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 14 59 14 60))
      (memory ("v" 42) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 14 71 14 72))
      (memory ("t" 41) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("n" 40) (name ("Stdlib" "int")) (value (int 42)) (at 14 83 14 84)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 48)) (bool false))
          (set (memory ("s" 47)) (constr0 "H48_zeno_stopped_Fly_18"))
          (set (memory ("n" 40)) (int 0))
          (set (pos (memory ("v" 42))) (float "0"))
          (set (pos (memory ("y" 43))) (float "1"))
          (set (memory ("i" 53)) (bool true))
          (set (pos (memory ("t" 41))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 38) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 56) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 54) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 44) (name ("Stdlib" "int"))) (state (memory ("n" 40))) (at))
          (let (pvar ("l" 45) (name ("Stdlib" "float"))) (state (pos (memory ("v" 42)))) (at))
          (let (pvar ("l" 46) (name ("Stdlib" "float"))) (state (pos (memory ("y" 43)))) (at))
          (match
            (state (memory ("s" 47)))
            (case (pconstr0 "H48_zeno_stopped_Fly_18")
              (seq
                (when (state (memory ("r" 48))) (seq))
                (set (der (memory ("v" 42))) (float "-10"))
                (match
                  (tuple
                    (state (zin (memory ("x" 58))))
                    (state (zin (memory ("x" 59))))
                    (apply (global ("Stdlib" ">")) (local ("l" 45)) (float "-0.3")))
                  (case
                    (ptuple (wild) (pconst (bool true)) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 54)) (bool true))
                      (set
                        (memory ("n" 40))
                        (apply (global ("Stdlib" "+")) (local ("l" 44)) (int 1)))
                      (set (pos (memory ("v" 42))) (float "0"))
                      (set (pos (memory ("y" 43))) (float "0"))
                      (set (memory ("r" 48)) (bool true))
                      (set (memory ("s" 47)) (constr0 "H48_zeno_stopped_Rest_19"))))
                  (case
                    (ptuple (pconst (bool true)) (wild) (wild))
                    (seq
                      (assign (name ("encore" 54)) (bool true))
                      (set
                        (memory ("n" 40))
                        (apply (global ("Stdlib" "+")) (local ("l" 44)) (int 1)))
                      (set
                        (pos (memory ("v" 42)))
                        (apply (global ("Stdlib" "*.")) (float "-0.5") (local ("l" 45))))
                      (set (memory ("r" 48)) (bool true))
                      (set (memory ("s" 47)) (constr0 "H48_zeno_stopped_Fly_18"))))
                  (case (wild) (set (memory ("r" 48)) (bool false))))
                (set (der (memory ("y" 43))) (state (pos (memory ("v" 42)))))
                (set (zout (memory ("x" 59))) (apply (global ("Stdlib" "~-.")) (local ("l" 46))))
                (set (zout (memory ("x" 58))) (apply (global ("Stdlib" "~-.")) (local ("l" 46))))))
            (case (pconstr0 "H48_zeno_stopped_Rest_19")
              (seq
                (set (der (memory ("y" 43))) (float "0"))
                (set (der (memory ("v" 42))) (float "0"))
                (when (state (memory ("r" 48))) (seq))
                (set (memory ("r" 48)) (bool false)))))
          (set
            (memory ("h" 55))
            (if (var ("encore" 54)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 53)))
            (set
              (memory ("h" 49))
              (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0.25"))))
          (let
            (pvar ("z" 50) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 39)))
              (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 49)))))
            (at))
          (set
            (memory ("h" 49))
            (if
              (local ("z" 50))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 49))) (float "0.5"))
              (state (memory ("h" 49)))))
          (assign
            (name ("h" 56))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 56))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 55))) (state (memory ("h" 49))))))
          (set (memory ("h" 57)) (var ("h" 56)))
          (when (state (memory ("i" 53))) (set (memory ("m" 51)) (state (memory ("n" 40)))))
          (set (memory ("i" 53)) (bool false))
          (match
            (local ("z" 50))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("y" 43)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("v" 42)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (let (pvar ("x" 52) (name ("Stdlib" "int"))) (state (memory ("m" 51))) (at))
          (set (memory ("m" 51)) (state (memory ("n" 40))))
          (match
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 39)))
              (apply (global ("Stdlib" "<>")) (state (memory ("n" 40))) (local ("x" 52))))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 40)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 41)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 41))) (float "1"))
          (exp (unit))))))))
