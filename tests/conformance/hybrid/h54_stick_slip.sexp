(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H54_stick_slip")
 (source "h54_stick_slip.zls")
 (digest "md5:9476d19c382a6bdcd38804efae8f739b")
 (needs "Stdlib")
 (exports
  (val "mu_s" any
    (name ("Stdlib" "float"))
    (at 5 0 5 14)
    (doc
      "Stick and slip: a mass pulled through a spring by a belt, dry friction; two states.\\x0acommand: -maxt 12.0 -maxstep 0.02\\x0atolerance: 1e-3\\x0aanalytic: slip when the force reaches 1, at date 2; then v oscillates about the belt speed until it is 0 again."))
  (val "mu_d" any (name ("Stdlib" "float")) (at 6 0 6 14))
  (val "k" any (name ("Stdlib" "float")) (at 7 0 7 11))
  (val "pull" any (name ("Stdlib" "float")) (at 8 0 8 14))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 18 115)))
 (results)
 (code
  (types
    (type "state__404" (params) (at)
      (variant (constr0 "H54_stick_slip_Slip_19") (constr0 "H54_stick_slip_Stick_18"))))
  (let "mu_s" (at 5 0 5 14) (exp (float "1")))
  (let "mu_d" (at 6 0 6 14) (exp (float "0.5")))
  (let "k" (at 7 0 7 11) (exp (float "1")))
  (let "pull" (at 8 0 8 14) (exp (float "0.4")))
  (machine "main" (at 9 0 18 115) continuous (params)
    (memories
      (memory ("major" 35) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 50) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 15 26 15 43))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 45) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 42) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 41) (name "state__404")
        (value (constr0 "H54_stick_slip_Slip_19"))
        (at 15 116 15 120))
      (memory ("v" 39) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 16 71 16 72))
      (memory ("t" 38) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 13 14 13 17))
      (memory ("d" 36) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 14 10 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 42)) (bool false))
          (set (memory ("s" 41)) (constr0 "H54_stick_slip_Stick_18"))
          (set (pos (memory ("t" 38))) (float "0"))
          (set (pos (memory ("d" 36))) (float "0.2"))
          (set (pos (memory ("v" 39))) (float "0"))
          (set (memory ("i" 45)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 34) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 48) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 46) (name ("Stdlib" "bool")) (bool false) (at))
          (let
            (pvar ("force" 37) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "*.")) (global "k") (state (pos (memory ("d" 36)))))
            (at 12 6 12 11))
          (let (pvar ("l" 40) (name ("Stdlib" "float"))) (state (pos (memory ("v" 39)))) (at))
          (match
            (state (memory ("s" 41)))
            (case (pconstr0 "H54_stick_slip_Stick_18")
              (seq
                (set (der (memory ("v" 39))) (float "0"))
                (when (state (memory ("r" 42))) (seq))
                (set
                  (zout (memory ("x" 50)))
                  (apply (global ("Stdlib" "-.")) (local ("force" 37)) (global "mu_s")))
                (match
                  (state (zin (memory ("x" 50))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 46)) (bool true))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "slip ")) (at))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 38)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 42)) (bool true))
                      (set (memory ("s" 41)) (constr0 "H54_stick_slip_Slip_19"))))
                  (case (wild) (set (memory ("r" 42)) (bool false))))))
            (case (pconstr0 "H54_stick_slip_Slip_19")
              (seq
                (when (state (memory ("r" 42))) (seq))
                (set
                  (der (memory ("v" 39)))
                  (apply (global ("Stdlib" "-.")) (local ("force" 37)) (global "mu_d")))
                (set (zout (memory ("x" 50))) (apply (global ("Stdlib" "~-.")) (local ("l" 40))))
                (match
                  (state (zin (memory ("x" 50))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 46)) (bool true))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "stick ")) (at))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 38)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (pos (memory ("v" 39))) (float "0"))
                      (set (memory ("r" 42)) (bool true))
                      (set (memory ("s" 41)) (constr0 "H54_stick_slip_Stick_18"))))
                  (case (wild) (set (memory ("r" 42)) (bool false)))))))
          (set
            (memory ("h" 47))
            (if (var ("encore" 46)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 45)))
            (set
              (memory ("h" 43))
              (apply (global ("Stdlib" "+.")) (local ("time" 34)) (float "0.5"))))
          (let
            (pvar ("z" 44) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 35)))
              (apply (global ("Stdlib" ">=")) (local ("time" 34)) (state (memory ("h" 43)))))
            (at))
          (set
            (memory ("h" 43))
            (if
              (local ("z" 44))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 43))) (float "1"))
              (state (memory ("h" 43)))))
          (assign
            (name ("h" 48))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 48))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 47))) (state (memory ("h" 43))))))
          (set (memory ("h" 49)) (var ("h" 48)))
          (set (memory ("i" 45)) (bool false))
          (match
            (local ("z" 44))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("d" 36)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("v" 39)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 38))) (float "1"))
          (set
            (der (memory ("d" 36)))
            (apply (global ("Stdlib" "-.")) (global "pull") (state (pos (memory ("v" 39))))))
          (exp (unit))))))))
