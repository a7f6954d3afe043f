(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Thermostat")
 (source "thermostat.zls")
 (digest "md5:1354b11f16f18e9cebeec24ce7a209aa")
 (needs "Stdlib")
 (exports
  (val "outside" any
    (name ("Stdlib" "float"))
    (at 4 0 4 17)
    (doc
      "A thermostat: a room in continuous time, and a controller that looks at it every quarter of an hour. It turns the heat\\x0aon below 19 degrees and off above 21; between these it leaves it as it is. Since it only looks now and then, the\\x0aroom gets colder and warmer than that. Time is in hours."))
  (val "hottest" any (name ("Stdlib" "float")) (at 5 0 5 18))
  (val "rate" any (name ("Stdlib" "float")) (at 6 0 6 14))
  (val "room" continuous
    (arrow continuous (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
    (at 8 0 9 94))
  (val "control" discrete
    (arrow discrete (product (tvar "a") (tvar "a") (tvar "a")) (name ("Stdlib" "bool")))
    (at 11 0 15 23))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
    (at 17 0 20 81)))
 (results
  (result "room" (named "temperature"))
  (result "control" (named "heat"))
  (result "main" (parts (named "temperature") (named "heat"))))
 (code
  (let "outside" (at 4 0 4 17) (exp (float "5")))
  (let "hottest" (at 5 0 5 18) (exp (float "35")))
  (let "rate" (at 6 0 6 14) (exp (float "0.4")))
  (machine "room" (at 8 0 9 94) continuous (params)
    (memories
      (memory ("major" 45) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("temperature" 46)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 9 24 9 84)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("temperature" 46))) (float "15")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 44) (name ("Stdlib" "float")))
            (pvar ("heat" 43) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set
            (der (memory ("temperature" 46)))
            (apply
              (global ("Stdlib" "*."))
              (global "rate")
              (apply
                (global ("Stdlib" "-."))
                (if (local ("heat" 43)) (global "hottest") (global "outside"))
                (state (pos (memory ("temperature" 46)))))))
          (exp (state (pos (memory ("temperature" 46)))))))))
  (machine "control" (at 11 0 15 23) discrete (params)
    (memories (memory ("m" 51) (name ("Stdlib" "bool")) (value (bool false)) (at 15 9 15 14)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 51)) (bool false)))
      (method "step"
        (params
          (ptuple
            (pvar ("low" 48) (tvar "1"))
            (pvar ("high" 47) (tvar "1"))
            (pvar ("temperature" 49) (tvar "1"))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let (pvar ("x" 52) (name ("Stdlib" "bool"))) (state (memory ("m" 51))) (at))
          (let
            (pvar ("heat" 50) (name ("Stdlib" "bool")))
            (if
              (apply (global ("Stdlib" "<")) (local ("temperature" 49)) (local ("low" 48)))
              (bool true)
              (if
                (apply (global ("Stdlib" ">")) (local ("temperature" 49)) (local ("high" 47)))
                (bool false)
                (local ("x" 52))))
            (at 12 6 12 10))
          (set (memory ("m" 51)) (local ("heat" 50)))
          (exp (local ("heat" 50)))))))
  (machine "main" (at 17 0 20 81) continuous (params)
    (memories
      (memory ("major" 55) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 67) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 65) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 63) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 61) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("temperature" 59)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 9 24 9 84))
      (memory ("heat" 56) (name ("Stdlib" "bool")) (value (bool false)) (at 20 36 20 40)))
    (instances (instance ("i" 68) (global "control") discrete (params) (at 20 43 20 76)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 63)) (bool true))
          (set (memory ("heat" 56)) (bool false))
          (set (pos (memory ("temperature" 59))) (float "15"))
          (exp (call "reset" "control" (instance ("i" 68))))))
      (method "step"
        (params (ptuple (pvar ("time" 54) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
        (seq
          (letvar ("h" 66) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 64) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 63)))
            (set (memory ("h" 61)) (apply (global ("Stdlib" "+.")) (local ("time" 54)) (float "0"))))
          (let
            (pvar ("z" 62) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 55)))
              (apply (global ("Stdlib" ">=")) (local ("time" 54)) (state (memory ("h" 61)))))
            (at))
          (match
            (local ("z" 62))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 64)) (bool true))
                (set
                  (memory ("heat" 56))
                  (call "step" "control"
                    (instance ("i" 68))
                    (tuple (float "19") (float "21") (state (pos (memory ("temperature" 59)))))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 65))
            (if (var ("encore" 64)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 61))
            (if
              (local ("z" 62))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 61))) (float "0.25"))
              (state (memory ("h" 61)))))
          (assign
            (name ("h" 66))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 66))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 65))) (state (memory ("h" 61))))))
          (set (memory ("h" 67)) (var ("h" 66)))
          (set (memory ("i" 63)) (bool false))
          (set
            (der (memory ("temperature" 59)))
            (apply
              (global ("Stdlib" "*."))
              (global "rate")
              (apply
                (global ("Stdlib" "-."))
                (if (state (memory ("heat" 56))) (global "hottest") (global "outside"))
                (state (pos (memory ("temperature" 59)))))))
          (exp (tuple (state (pos (memory ("temperature" 59)))) (state (memory ("heat" 56)))))))))))
