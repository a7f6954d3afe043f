(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H52_thermostat")
 (source "h52_thermostat.zls")
 (digest "md5:e62890411067cece624f5815c60d58ea")
 (needs "Stdlib")
 (exports
  (val "room" continuous
    (arrow continuous (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
    (at 6 0 7 64)
    (doc
      "A thermostat: exponential heating and cooling between two levels.\\x0acommand: -maxt 4.0 -maxstep 0.05\\x0atolerance: 1e-4\\x0aanalytic: towards 30 at rate 1 from 15 until 22: ln (15 / 8) = 0.628609; towards 10 until 18: ln (12 / 8) = 0.405465;\\x0atowards 30 until 22: ln (12 / 8) = 0.405465; and so on."))
  (val "relay" continuous
    (arrow continuous
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Stdlib" "bool")))
    (at 8 0 12 9))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 13 0 18 86)))
 (results
  (result "room" (named "temp"))
  (result "relay" (named "heat")))
 (code
  (types
    (type "state__413" (params) (at)
      (variant (constr0 "H52_thermostat_Off_31") (constr0 "H52_thermostat_On_30"))))
  (machine "room" (at 6 0 7 64) continuous (params)
    (memories
      (memory ("major" 60) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("temp" 61)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 7 17 7 54)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("temp" 61))) (float "15")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 59) (name ("Stdlib" "float")))
            (pvar ("heat" 58) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set
            (der (memory ("temp" 61)))
            (apply
              (global ("Stdlib" "-."))
              (if (local ("heat" 58)) (float "30") (float "10"))
              (state (pos (memory ("temp" 61))))))
          (exp (state (pos (memory ("temp" 61)))))))))
  (machine "relay" (at 8 0 12 9) continuous (params)
    (memories
      (memory ("major" 66) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 74) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 35 10 48))
      (memory ("h" 73) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 71) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 69) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 68) (name "state__413")
        (value (constr0 "H52_thermostat_Off_31"))
        (at 10 54 10 57))
      (memory ("heat" 67) (name ("Stdlib" "bool")) (value (bool false)) (at 10 17 10 21)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 69)) (bool false))
          (set (memory ("s" 68)) (constr0 "H52_thermostat_On_30"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 65) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("low" 63) (name ("Stdlib" "float")))
              (pvar ("high" 62) (name ("Stdlib" "float")))
              (pvar ("x" 64) (name ("Stdlib" "float"))))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (letvar ("h" 72) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 70) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 68)))
            (case (pconstr0 "H52_thermostat_On_30")
              (seq
                (when (state (memory ("r" 69))) (seq))
                (set (memory ("heat" 67)) (bool true))
                (set
                  (zout (memory ("x" 74)))
                  (apply (global ("Stdlib" "-.")) (local ("x" 64)) (local ("high" 62))))
                (match
                  (state (zin (memory ("x" 74))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 70)) (bool true))
                      (set (memory ("r" 69)) (bool true))
                      (set (memory ("s" 68)) (constr0 "H52_thermostat_Off_31"))))
                  (case (wild) (set (memory ("r" 69)) (bool false))))))
            (case (pconstr0 "H52_thermostat_Off_31")
              (seq
                (when (state (memory ("r" 69))) (seq))
                (set (memory ("heat" 67)) (bool false))
                (set
                  (zout (memory ("x" 74)))
                  (apply (global ("Stdlib" "-.")) (local ("low" 63)) (local ("x" 64))))
                (match
                  (state (zin (memory ("x" 74))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 70)) (bool true))
                      (set (memory ("r" 69)) (bool true))
                      (set (memory ("s" 68)) (constr0 "H52_thermostat_On_30"))))
                  (case (wild) (set (memory ("r" 69)) (bool false)))))))
          (set
            (memory ("h" 71))
            (if (var ("encore" 70)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 72))
            (apply (global ("Stdlib" "min")) (var ("h" 72)) (state (memory ("h" 71)))))
          (set (memory ("h" 73)) (var ("h" 72)))
          (exp (state (memory ("heat" 67))))))))
  (machine "main" (at 13 0 18 86) continuous (params)
    (memories
      (memory ("major" 77) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 89) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 87) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 85) (name ("Stdlib" "bool")) (value (bool false)) (at 17 20 17 24))
      (memory ("h" 83) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("temp" 82)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 7 17 7 54))
      (memory ("t" 79) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 16 14 16 17)))
    (instances (instance ("i" 90) (global "relay") continuous (params) (at 14 13 14 37)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 87)) (bool true))
          (set (pos (memory ("temp" 82))) (float "15"))
          (exp (call "reset" "relay" (instance ("i" 90))))
          (set (pos (memory ("t" 79))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 76) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 88) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 87)))
            (set
              (memory ("h" 83))
              (apply (global ("Stdlib" "+.")) (local ("time" 76)) (float "0.25"))))
          (let
            (pvar ("z" 84) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 77)))
              (apply (global ("Stdlib" ">=")) (local ("time" 76)) (state (memory ("h" 83)))))
            (at))
          (set
            (memory ("h" 83))
            (if
              (local ("z" 84))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 83))) (float "0.5"))
              (state (memory ("h" 83)))))
          (assign
            (name ("h" 88))
            (apply (global ("Stdlib" "min")) (var ("h" 88)) (state (memory ("h" 83)))))
          (set (memory ("h" 89)) (var ("h" 88)))
          (let
            (pvar ("heat" 78) (name ("Stdlib" "bool")))
            (call "step" "relay"
              (instance ("i" 90))
              (tuple
                (local ("time" 76))
                (tuple (float "18") (float "22") (state (pos (memory ("temp" 82)))))))
            (at 14 6 14 10))
          (when (state (memory ("i" 87))) (set (memory ("m" 85)) (local ("heat" 78))))
          (set (memory ("i" 87)) (bool false))
          (match
            (local ("z" 84))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("temp" 82)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (let (pvar ("x" 86) (name ("Stdlib" "bool"))) (state (memory ("m" 85))) (at))
          (set (memory ("m" 85)) (local ("heat" 78)))
          (match
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 77)))
              (apply (global ("Stdlib" "<>")) (local ("heat" 78)) (local ("x" 86))))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_string"))
                    (apply (global ("Stdlib" "string_of_bool")) (local ("heat" 78))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 79)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 79))) (float "1"))
          (set
            (der (memory ("temp" 82)))
            (apply
              (global ("Stdlib" "-."))
              (if (local ("heat" 78)) (float "30") (float "10"))
              (state (pos (memory ("temp" 82))))))
          (exp (unit))))))))
