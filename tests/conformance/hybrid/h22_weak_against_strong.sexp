(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H22_weak_against_strong")
 (source "h22_weak_against_strong.zls")
 (digest "md5:78ff4f01e091f5c1692a84f6b76bd780")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 10 132)
    (doc
      "The same event moves a weak and a strong automaton; in that discrete step the weak one still shows its old mode.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9")))
 (results)
 (code
  (types
    (type "state__267" (params) (at)
      (variant (constr0 "H22_weak_against_strong_B_25") (constr0 "H22_weak_against_strong_A_24"))))
  (types
    (type "state__266" (params) (at)
      (variant (constr0 "H22_weak_against_strong_B_23") (constr0 "H22_weak_against_strong_A_22"))))
  (machine "main" (at 4 0 10 132) continuous (params)
    (memories
      (memory ("major" 42) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 57) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 55) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 53) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 49) (name "state__267")
        (value (constr0 "H22_weak_against_strong_B_25"))
        (at 8 48 8 49))
      (memory ("r" 48) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 47) (name "state__266")
        (value (constr0 "H22_weak_against_strong_B_23"))
        (at 7 47 7 48))
      (memory ("w" 45) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 7 26 7 27))
      (memory ("t" 44) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17))
      (memory ("s" 43) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 8 26 8 27)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 50)) (bool false))
          (set (memory ("s" 49)) (constr0 "H22_weak_against_strong_A_24"))
          (set (memory ("i" 55)) (bool true))
          (set (memory ("r" 48)) (bool false))
          (set (memory ("s" 47)) (constr0 "H22_weak_against_strong_A_22"))
          (set (pos (memory ("t" 44))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 41) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 58) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 56) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 55)))
            (set (memory ("h" 51)) (apply (global ("Stdlib" "+.")) (local ("time" 41)) (float "1"))))
          (let
            (pvar ("z" 52) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 42)))
              (apply (global ("Stdlib" ">=")) (local ("time" 41)) (state (memory ("h" 51)))))
            (at))
          (match
            (state (memory ("s" 49)))
            (case (pconstr0 "H22_weak_against_strong_A_24")
              (seq
                (when (state (memory ("r" 50))) (seq))
                (match
                  (local ("z" 52))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 56)) (bool true))
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "H22_weak_against_strong_B_25"))))
                  (case (wild) (set (memory ("r" 50)) (bool false))))))
            (case (pconstr0 "H22_weak_against_strong_B_25")
              (seq
                (when (state (memory ("r" 50))) (seq))
                (match
                  (local ("z" 52))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 56)) (bool true))
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "H22_weak_against_strong_A_24"))))
                  (case (wild) (set (memory ("r" 50)) (bool false)))))))
          (match
            (state (memory ("s" 47)))
            (case (pconstr0 "H22_weak_against_strong_A_22")
              (seq
                (when (state (memory ("r" 48))) (seq))
                (set (memory ("w" 45)) (string "a"))
                (match
                  (local ("z" 52))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 56)) (bool true))
                      (set (memory ("r" 48)) (bool true))
                      (set (memory ("s" 47)) (constr0 "H22_weak_against_strong_B_23"))))
                  (case (wild) (set (memory ("r" 48)) (bool false))))))
            (case (pconstr0 "H22_weak_against_strong_B_23")
              (seq
                (when (state (memory ("r" 48))) (seq))
                (set (memory ("w" 45)) (string "b"))
                (match
                  (local ("z" 52))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 56)) (bool true))
                      (set (memory ("r" 48)) (bool true))
                      (set (memory ("s" 47)) (constr0 "H22_weak_against_strong_A_22"))))
                  (case (wild) (set (memory ("r" 48)) (bool false)))))))
          (set
            (memory ("h" 57))
            (if (var ("encore" 56)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 55)))
            (set
              (memory ("h" 53))
              (apply (global ("Stdlib" "+.")) (local ("time" 41)) (float "0.5"))))
          (let
            (pvar ("z" 54) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 42)))
              (apply (global ("Stdlib" ">=")) (local ("time" 41)) (state (memory ("h" 53)))))
            (at))
          (set
            (memory ("h" 53))
            (if
              (local ("z" 54))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 53))) (float "1"))
              (state (memory ("h" 53)))))
          (set
            (memory ("h" 51))
            (if
              (local ("z" 52))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 51))) (float "1"))
              (state (memory ("h" 51)))))
          (assign
            (name ("h" 58))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 58))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 57)))
                  (state (memory ("h" 53))))
                (state (memory ("h" 51))))))
          (set (memory ("h" 59)) (var ("h" 58)))
          (set (memory ("i" 55)) (bool false))
          (match
            (state (memory ("s" 49)))
            (case (pconstr0 "H22_weak_against_strong_A_24")
              (seq (when (state (memory ("r" 50))) (seq)) (set (memory ("s" 43)) (string "a"))))
            (case (pconstr0 "H22_weak_against_strong_B_25")
              (seq (when (state (memory ("r" 50))) (seq)) (set (memory ("s" 43)) (string "b")))))
          (match
            (local ("z" 54))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_string")) (state (memory ("w" 45))))
                  (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_string")) (state (memory ("s" 43))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 44)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (local ("z" 52))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_string")) (state (memory ("w" 45))))
                  (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_string")) (state (memory ("s" 43))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 44)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 44))) (float "1"))
          (exp (unit))))))))
