(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H29_reset_of_an_instance")
 (source "h29_reset_of_an_instance.zls")
 (digest "md5:fd73af95438fda50c8962b03cd3d2801")
 (needs "Stdlib")
 (exports
  (val "clock" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 5 0 5 54)
    (doc
      "An instance of a hybrid node inside a state is restarted by then, frozen when the state is left, resumed by continue.\\x0acommand: -maxt 4.2\\x0atolerance: 1e-9\\x0aanalytic: y is the time spent in Run since the last entry by then."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 15 115)))
 (results
  (result "clock" (named "y")))
 (code
  (types
    (type "state__300" (params) (at)
      (variant (constr0 "H29_reset_of_an_instance_Rest_18")
        (constr0 "H29_reset_of_an_instance_Run_17"))))
  (machine "clock" (at 5 0 5 54) continuous (params)
    (memories
      (memory ("major" 42) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("y" 43) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 42 5 45)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("y" 43))) (float "0")))
      (method "step"
        (params (ptuple (pvar ("time" 41) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq (set (der (memory ("y" 43))) (float "1")) (exp (state (pos (memory ("y" 43)))))))))
  (machine "main" (at 6 0 15 115) continuous (params)
    (memories
      (memory ("major" 45) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 62) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 16 11 29))
      (memory ("x" 61) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 12 15 12 28))
      (memory ("h" 57) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 55) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 53) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 49) (name "state__300")
        (value (constr0 "H29_reset_of_an_instance_Rest_18"))
        (at 11 35 11 39))
      (memory ("y" 47) (name ("Stdlib" "float")) (value (float "42")) (at 10 77 10 78))
      (memory ("t" 46) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("i" 63) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("c" 58) (name ("Stdlib" "float")) (value (float "42")) (at 10 29 10 30)))
    (instances (instance ("i" 66) (global "clock") continuous (params) (at 10 33 10 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 50)) (bool false))
          (set (memory ("s" 49)) (constr0 "H29_reset_of_an_instance_Run_17"))
          (set (memory ("y" 47)) (float "0"))
          (set (pos (memory ("t" 46))) (float "0"))
          (set (memory ("i" 63)) (bool true))
          (exp (call "reset" "clock" (instance ("i" 66))))
          (set (memory ("i" 53)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 44) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 56) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 54) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 49)))
            (case (pconstr0 "H29_reset_of_an_instance_Run_17")
              (seq
                (when
                  (state (memory ("r" 50)))
                  (seq
                    (set (memory ("i" 63)) (bool true))
                    (exp (call "reset" "clock" (instance ("i" 66))))))
                (when
                  (state (memory ("i" 63)))
                  (set
                    (memory ("h" 59))
                    (apply (global ("Stdlib" "+.")) (local ("time" 44)) (float "0"))))
                (set (memory ("i" 63)) (bool false))
                (let
                  (pvar ("z" 60) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 45)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 44)) (state (memory ("h" 59)))))
                  (at))
                (set
                  (memory ("h" 59))
                  (if
                    (local ("z" 60))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 59))) (float "0.125"))
                    (state (memory ("h" 59)))))
                (set
                  (memory ("c" 58))
                  (call "step" "clock" (instance ("i" 66)) (tuple (local ("time" 44)) (unit))))
                (match
                  (local ("z" 60))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 54)) (bool true))
                      (set (memory ("y" 47)) (state (memory ("c" 58))))))
                  (case (wild) (seq)))
                (set
                  (zout (memory ("x" 62)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 46)))) (float "1.01")))
                (set
                  (zout (memory ("x" 61)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 46)))) (float "3.01")))
                (match
                  (tuple (state (zin (memory ("x" 61)))) (state (zin (memory ("x" 62)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 54)) (bool true))
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "H29_reset_of_an_instance_Rest_18"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 54)) (bool true))
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "H29_reset_of_an_instance_Rest_18"))))
                  (case (wild) (set (memory ("r" 50)) (bool false))))
                (assign
                  (name ("h" 56))
                  (apply (global ("Stdlib" "min")) (var ("h" 56)) (state (memory ("h" 59)))))))
            (case (pconstr0 "H29_reset_of_an_instance_Rest_18")
              (seq
                (when (state (memory ("r" 50))) (seq))
                (set
                  (zout (memory ("x" 62)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 46)))) (float "2.01")))
                (set
                  (zout (memory ("x" 61)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 46)))) (float "3.51")))
                (match
                  (tuple (state (zin (memory ("x" 61)))) (state (zin (memory ("x" 62)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 54)) (bool true))
                      (set (memory ("r" 50)) (bool false))
                      (set (memory ("s" 49)) (constr0 "H29_reset_of_an_instance_Run_17"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 54)) (bool true))
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "H29_reset_of_an_instance_Run_17"))))
                  (case (wild) (set (memory ("r" 50)) (bool false)))))))
          (set
            (memory ("h" 55))
            (if (var ("encore" 54)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 53)))
            (set
              (memory ("h" 51))
              (apply (global ("Stdlib" "+.")) (local ("time" 44)) (float "0.2"))))
          (let
            (pvar ("z" 52) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 45)))
              (apply (global ("Stdlib" ">=")) (local ("time" 44)) (state (memory ("h" 51)))))
            (at))
          (set
            (memory ("h" 51))
            (if
              (local ("z" 52))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 51))) (float "0.5"))
              (state (memory ("h" 51)))))
          (assign
            (name ("h" 56))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 56))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 55))) (state (memory ("h" 51))))))
          (set (memory ("h" 57)) (var ("h" 56)))
          (set (memory ("i" 53)) (bool false))
          (match
            (local ("z" 52))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 46)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("y" 47))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 46))) (float "1"))
          (exp (unit))))))))
