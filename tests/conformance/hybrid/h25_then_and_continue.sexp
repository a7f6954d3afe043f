(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H25_then_and_continue")
 (source "h25_then_and_continue.zls")
 (digest "md5:3dca9c9ad3acfea1073d03da7a87e135")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 6 0 6 50)
    (doc
      "Entry by then restarts the memories and nodes of the target; entry by continue does not.\\x0acommand: -maxt 4.2\\x0atolerance: 1e-9\\x0an counts the ticks (every 0.25) seen in On since its last restart; On is left at 0.6 and 2.6, resumed by history at 1.1,\\x0arestarted at 3.1. (The compiler warns that states are entered in both ways.)"))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 18 113)))
 (results
  (result "count" (named "n")))
 (code
  (types
    (type "state__351" (params) (at)
      (variant (constr0 "H25_then_and_continue_Off_19") (constr0 "H25_then_and_continue_On_18"))))
  (machine "count" (at 6 0 6 50) discrete (params)
    (memories
      (memory ("i" 48) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 45) (name ("Stdlib" "int")) (value (int 42)) (at 6 45 6 46)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 48)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 47) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 48)))
              (int 1)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 45))) (int 1)))
            (at 6 36 6 50))
          (set (memory ("i" 48)) (bool false))
          (set (memory ("m" 45)) (local ("x" 47)))
          (exp (local ("x" 47)))))))
  (machine "main" (at 7 0 18 113) continuous (params)
    (memories
      (memory ("major" 50) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 68) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 14 16 14 28))
      (memory ("x" 67) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 15 15 15 27))
      (memory ("h" 66) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 64) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 62) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 60) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 58) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 55) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 54) (name "state__351")
        (value (constr0 "H25_then_and_continue_Off_19"))
        (at 14 34 14 37))
      (memory ("t" 52) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17))
      (memory ("n" 51) (name ("Stdlib" "int")) (value (int 42)) (at 13 34 13 35)))
    (instances (instance ("i" 71) (global "count") discrete (params) (at 13 38 13 46)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 55)) (bool false))
          (set (memory ("s" 54)) (constr0 "H25_then_and_continue_On_18"))
          (set (memory ("i" 62)) (bool true))
          (set (memory ("n" 51)) (int 0))
          (set (pos (memory ("t" 52))) (float "0"))
          (exp (call "reset" "count" (instance ("i" 71))))))
      (method "step"
        (params (ptuple (pvar ("time" 49) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 65) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 63) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("tickp" 57) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("tickv" 56) (name ("Stdlib" "unit")) (unit) (at))
          (when
            (state (memory ("i" 62)))
            (set (memory ("h" 58)) (apply (global ("Stdlib" "+.")) (local ("time" 49)) (float "0"))))
          (let
            (pvar ("z" 59) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 50)))
              (apply (global ("Stdlib" ">=")) (local ("time" 49)) (state (memory ("h" 58)))))
            (at))
          (match
            (local ("z" 59))
            (case
              (pconst (bool true))
              (seq (assign (name ("tickp" 57)) (bool true)) (assign (name ("tickv" 56)) (unit))))
            (case (wild) (seq)))
          (match
            (state (memory ("s" 54)))
            (case (pconstr0 "H25_then_and_continue_On_18")
              (seq
                (when (state (memory ("r" 55))) (exp (call "reset" "count" (instance ("i" 71)))))
                (match
                  (tuple (var ("tickv" 56)) (var ("tickp" 57)))
                  (case
                    (ptuple (pconst (unit)) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set (memory ("n" 51)) (call "step" "count" (instance ("i" 71)) (unit)))))
                  (case (wild) (seq)))
                (set
                  (zout (memory ("x" 68)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 52)))) (float "0.6")))
                (set
                  (zout (memory ("x" 67)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 52)))) (float "2.6")))
                (match
                  (tuple (state (zin (memory ("x" 67)))) (state (zin (memory ("x" 68)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set (memory ("r" 55)) (bool true))
                      (set (memory ("s" 54)) (constr0 "H25_then_and_continue_Off_19"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set (memory ("r" 55)) (bool true))
                      (set (memory ("s" 54)) (constr0 "H25_then_and_continue_Off_19"))))
                  (case (wild) (set (memory ("r" 55)) (bool false))))))
            (case (pconstr0 "H25_then_and_continue_Off_19")
              (seq
                (when (state (memory ("r" 55))) (seq))
                (set
                  (zout (memory ("x" 68)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 52)))) (float "1.1")))
                (set
                  (zout (memory ("x" 67)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 52)))) (float "3.1")))
                (match
                  (tuple (state (zin (memory ("x" 67)))) (state (zin (memory ("x" 68)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set (memory ("r" 55)) (bool false))
                      (set (memory ("s" 54)) (constr0 "H25_then_and_continue_On_18"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set (memory ("r" 55)) (bool true))
                      (set (memory ("s" 54)) (constr0 "H25_then_and_continue_On_18"))))
                  (case (wild) (set (memory ("r" 55)) (bool false)))))))
          (set
            (memory ("h" 64))
            (if (var ("encore" 63)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 62)))
            (set
              (memory ("h" 60))
              (apply (global ("Stdlib" "+.")) (local ("time" 49)) (float "0.2"))))
          (let
            (pvar ("z" 61) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 50)))
              (apply (global ("Stdlib" ">=")) (local ("time" 49)) (state (memory ("h" 60)))))
            (at))
          (set
            (memory ("h" 60))
            (if
              (local ("z" 61))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 60))) (float "0.5"))
              (state (memory ("h" 60)))))
          (set
            (memory ("h" 58))
            (if
              (local ("z" 59))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 58))) (float "0.25"))
              (state (memory ("h" 58)))))
          (assign
            (name ("h" 65))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 65))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 64)))
                  (state (memory ("h" 60))))
                (state (memory ("h" 58))))))
          (set (memory ("h" 66)) (var ("h" 65)))
          (set (memory ("i" 62)) (bool false))
          (match
            (local ("z" 61))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 52)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 51)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 52))) (float "1"))
          (exp (unit))))))))
