(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H66_watchdog")
 (source "h66_watchdog.zls")
 (digest "md5:8cb56b0239c3081179283b6d546c91c2")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 18 86)
    (doc
      "A watchdog: a strong automaton and a timer restarted by every beat; alarm when none comes for 1.\\x0acommand: -maxt 6.0\\x0atolerance: 1e-9\\x0aanalytic: beats at 0.4, 0.8, 1.2 (then none until 4.05): alarm at 2.2; back at 4.05; alarm again at 5.05.")))
 (results)
 (code
  (types
    (type "state__418" (params) (at)
      (variant (constr0 "H66_watchdog_Alarm_28") (constr0 "H66_watchdog_Watch_27"))))
  (machine "main" (at 5 0 18 86) continuous (params)
    (memories
      (memory ("major" 51) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 74) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 12 27 12 44))
      (memory ("h" 73) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 71) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 69) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 67) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 65) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 58) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 57) (name "state__418")
        (value (constr0 "H66_watchdog_Alarm_28"))
        (at 12 67 12 72))
      (memory ("t" 55) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("d" 52) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 43 10 46)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 58)) (bool false))
          (set (memory ("s" 57)) (constr0 "H66_watchdog_Watch_27"))
          (set (memory ("i" 69)) (bool true))
          (set (pos (memory ("t" 55))) (float "0"))
          (set (pos (memory ("d" 52))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 50) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 72) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 70) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("calmp" 64) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("calmv" 63) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("beatp" 62) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("beatv" 61) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("alarmp" 60) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("alarmv" 59) (name ("Stdlib" "unit")) (unit) (at))
          (when
            (state (memory ("i" 69)))
            (set
              (memory ("h" 67))
              (apply (global ("Stdlib" "+.")) (local ("time" 50)) (float "0.4"))))
          (let
            (pvar ("z" 68) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 51)))
              (apply (global ("Stdlib" ">=")) (local ("time" 50)) (state (memory ("h" 67)))))
            (at))
          (when
            (state (memory ("i" 69)))
            (set
              (memory ("h" 65))
              (apply (global ("Stdlib" "+.")) (local ("time" 50)) (float "4.05"))))
          (let
            (pvar ("z" 66) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 51)))
              (apply (global ("Stdlib" ">=")) (local ("time" 50)) (state (memory ("h" 65)))))
            (at))
          (match
            (tuple
              (local ("z" 66))
              (local ("z" 68))
              (apply (global ("Stdlib" "<")) (state (pos (memory ("t" 55)))) (float "1.3")))
            (case
              (por
                (ptuple (wild) (pconst (bool true)) (pconst (bool true)))
                (ptuple (pconst (bool true)) (wild) (wild)))
              (seq (assign (name ("beatp" 62)) (bool true)) (assign (name ("beatv" 61)) (unit))))
            (case (wild) (seq)))
          (let (pvar ("l" 56) (name ("Stdlib" "float"))) (state (pos (memory ("d" 52)))) (at))
          (match
            (state (memory ("s" 57)))
            (case (pconstr0 "H66_watchdog_Watch_27")
              (seq
                (when (state (memory ("r" 58))) (seq))
                (set
                  (zout (memory ("x" 74)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 56)) (float "1")))
                (match
                  (state (zin (memory ("x" 74))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 70)) (bool true))
                      (assign (name ("alarmp" 60)) (bool true))
                      (assign (name ("alarmv" 59)) (unit))
                      (set (memory ("r" 58)) (bool true))
                      (set (memory ("s" 57)) (constr0 "H66_watchdog_Alarm_28"))))
                  (case (wild) (set (memory ("r" 58)) (bool false))))))
            (case (pconstr0 "H66_watchdog_Alarm_28")
              (seq
                (when (state (memory ("r" 58))) (seq))
                (match
                  (tuple (var ("beatv" 61)) (var ("beatp" 62)))
                  (case
                    (ptuple (pconst (unit)) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 70)) (bool true))
                      (assign (name ("calmp" 64)) (bool true))
                      (assign (name ("calmv" 63)) (unit))
                      (set (memory ("r" 58)) (bool true))
                      (set (memory ("s" 57)) (constr0 "H66_watchdog_Watch_27"))))
                  (case (wild) (set (memory ("r" 58)) (bool false)))))))
          (match
            (tuple (var ("beatv" 61)) (var ("beatp" 62)))
            (case
              (ptuple (pconst (unit)) (pconst (bool true)))
              (seq
                (assign (name ("encore" 70)) (bool true))
                (set (pos (memory ("d" 52))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 71))
            (if (var ("encore" 70)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 67))
            (if
              (local ("z" 68))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 67))) (float "0.4"))
              (state (memory ("h" 67)))))
          (set
            (memory ("h" 65))
            (if
              (local ("z" 66))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 65))) (float "8"))
              (state (memory ("h" 65)))))
          (assign
            (name ("h" 72))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 72))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 71)))
                  (state (memory ("h" 67))))
                (state (memory ("h" 65))))))
          (set (memory ("h" 73)) (var ("h" 72)))
          (set (memory ("i" 69)) (bool false))
          (match
            (tuple
              (tuple (var ("beatv" 61)) (var ("beatp" 62)))
              (tuple (var ("calmv" 63)) (var ("calmp" 64)))
              (tuple (var ("alarmv" 59)) (var ("alarmp" 60))))
            (case
              (ptuple (wild) (wild) (ptuple (pconst (unit)) (pconst (bool true))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "alarm ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 55)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (wild) (ptuple (pconst (unit)) (pconst (bool true))) (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "calm ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 55)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (ptuple (pconst (unit)) (pconst (bool true))) (wild) (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "beat ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 55)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("d" 52))) (float "1"))
          (set (der (memory ("t" 55))) (float "1"))
          (exp (unit))))))))
