(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex60_two_state_watchdog")
 (source "ex60_two_state_watchdog.zls")
 (digest "md5:5b2304e4c12382b67a21bc63d75f1fd4")
 (needs "Stdlib")
 (exports
  (val "watchdog" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "int")))
      (name ("Stdlib" "bool")))
    (at 1 0 8 7))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 12 62)))
 (results
  (result "watchdog" (named "alarm")))
 (code
  (types
    (type "state__381" (params) (at)
      (variant (constr0 "Ex60_two_state_watchdog_Alarm_25")
        (constr0 "Ex60_two_state_watchdog_Count_24")
        (constr0 "Ex60_two_state_watchdog_Idle_23"))))
  (machine "watchdog" (at 1 0 8 7) discrete (params)
    (memories
      (memory ("r" 40) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 39) (name "state__381")
        (value (constr0 "Ex60_two_state_watchdog_Alarm_25"))
        (at 3 47 3 52))
      (memory ("alarm" 38) (name ("Stdlib" "bool")) (value (bool false)) (at 3 17 3 22))
      (memory ("i" 44) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 42) (name ("Stdlib" "int")) (value (int 42)) (at 4 30 4 31)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 40)) (bool false))
          (set (memory ("s" 39)) (constr0 "Ex60_two_state_watchdog_Idle_23"))
          (set (memory ("i" 44)) (bool true))))
      (method "step"
        (params
          (ptuple
            (pvar ("tick" 37) (name ("Stdlib" "bool")))
            (pvar ("n" 36) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (match
            (state (memory ("s" 39)))
            (case (pconstr0 "Ex60_two_state_watchdog_Idle_23")
              (seq
                (when (state (memory ("r" 40))) (seq))
                (set (memory ("alarm" 38)) (bool false))
                (match
                  (local ("tick" 37))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 40)) (bool true))
                      (set (memory ("s" 39)) (constr0 "Ex60_two_state_watchdog_Count_24"))))
                  (case (wild) (set (memory ("r" 40)) (bool false))))))
            (case (pconstr0 "Ex60_two_state_watchdog_Count_24")
              (seq
                (when (state (memory ("r" 40))) (set (memory ("i" 44)) (bool true)))
                (when (state (memory ("i" 44))) (set (memory ("m" 42)) (local ("n" 36))))
                (set (memory ("i" 44)) (bool false))
                (set (memory ("alarm" 38)) (bool false))
                (let (pvar ("x" 43) (name ("Stdlib" "int"))) (state (memory ("m" 42))) (at))
                (set (memory ("m" 42)) (apply (global ("Stdlib" "-")) (local ("x" 43)) (int 1)))
                (match
                  (tuple
                    (apply (global ("Stdlib" "=")) (local ("x" 43)) (int 0))
                    (local ("tick" 37)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 40)) (bool true))
                      (set (memory ("s" 39)) (constr0 "Ex60_two_state_watchdog_Count_24"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 40)) (bool true))
                      (set (memory ("s" 39)) (constr0 "Ex60_two_state_watchdog_Alarm_25"))))
                  (case (wild) (set (memory ("r" 40)) (bool false))))))
            (case (pconstr0 "Ex60_two_state_watchdog_Alarm_25")
              (seq
                (when (state (memory ("r" 40))) (seq))
                (set (memory ("alarm" 38)) (bool true))
                (match
                  (local ("tick" 37))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 40)) (bool true))
                      (set (memory ("s" 39)) (constr0 "Ex60_two_state_watchdog_Count_24"))))
                  (case (wild) (set (memory ("r" 40)) (bool false)))))))
          (exp (state (memory ("alarm" 38))))))))
  (machine "main" (at 9 0 12 62) discrete (params)
    (memories (memory ("m" 47) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 49) (global "watchdog") discrete (params) (at 11 10 11 47)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 47)) (int 0)) (exp (call "reset" "watchdog" (instance ("i" 49))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 48) (name ("Stdlib" "int"))) (state (memory ("m" 47))) (at))
          (set (memory ("m" 47)) (apply (global ("Stdlib" "+")) (local ("x" 48)) (int 1)))
          (let
            (pvar ("a" 46) (name ("Stdlib" "bool")))
            (call "step" "watchdog"
              (instance ("i" 49))
              (tuple
                (apply
                  (global ("Stdlib" "or"))
                  (apply
                    (global ("Stdlib" "or"))
                    (apply (global ("Stdlib" "=")) (local ("x" 48)) (int 1))
                    (apply (global ("Stdlib" "=")) (local ("x" 48)) (int 3)))
                  (apply (global ("Stdlib" "=")) (local ("x" 48)) (int 9)))
                (int 2)))
            (at 11 6 11 7))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if (local ("a" 46)) (string "ALARM") (string "ok")))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
