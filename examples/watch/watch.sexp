(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Watch")
 (source "watch.zls")
 (digest "md5:247ef631a7415ab69edad8e20dc3bd6f")
 (needs "Stdlib")
 (exports
  (val "stopwatch" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
    (at 12 0 38 9)
    (doc "The time shown, in instants, and whether the watch runs."))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
    (at 41 0 46 54)
    (doc "The simulation: the buttons pressed at fixed instants.")))
 (results
  (result "stopwatch" (parts (named "display") (named "running")))
  (result "main" (parts (named "instant") (named "display") (named "running"))))
 (code
  (types
    (type "state__568" (params) (at)
      (variant (constr0 "Watch_Frozen_41") (constr0 "Watch_Live_40"))))
  (types
    (type "state__567" (params) (at)
      (variant (constr0 "Watch_Stopped_39") (constr0 "Watch_Running_38") (constr0 "Watch_Zero_37"))))
  (machine "stopwatch" (at 12 0 38 9) discrete (params)
    (memories
      (memory ("r" 63) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 62) (name "state__567") (value (constr0 "Watch_Stopped_39")) (at 20 33 20 40))
      (memory ("time" 59) (name ("Stdlib" "int")) (value (int 42)) (at 17 13 17 17))
      (memory ("running" 58) (name ("Stdlib" "bool")) (value (bool false)) (at 19 14 19 21))
      (memory ("display" 57) (name ("Stdlib" "int")) (value (int 42)) (at 18 14 18 21))
      (memory ("r" 65) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 64) (name "state__568") (value (constr0 "Watch_Frozen_41")) (at 27 34 27 40)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 63)) (bool false))
          (set (memory ("s" 62)) (constr0 "Watch_Zero_37"))
          (set (memory ("display" 57)) (int 0))
          (set (memory ("time" 59)) (int 0))
          (set (memory ("r" 65)) (bool false))
          (set (memory ("s" 64)) (constr0 "Watch_Live_40"))))
      (method "step"
        (params
          (ptuple
            (pvar ("start_stop" 56) (name ("Stdlib" "bool")))
            (pvar ("lap" 55) (name ("Stdlib" "bool")))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
        (seq
          (match
            (state (memory ("s" 62)))
            (case (pconstr0 "Watch_Zero_37")
              (seq
                (when (state (memory ("r" 63))) (seq))
                (match
                  (local ("start_stop" 56))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 63)) (bool true))
                      (set (memory ("s" 62)) (constr0 "Watch_Running_38"))))
                  (case (wild) (set (memory ("r" 63)) (bool false))))))
            (case (pconstr0 "Watch_Running_38")
              (seq
                (when (state (memory ("r" 63))) (seq))
                (match
                  (local ("start_stop" 56))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 63)) (bool true))
                      (set (memory ("s" 62)) (constr0 "Watch_Stopped_39"))))
                  (case (wild) (set (memory ("r" 63)) (bool false))))))
            (case (pconstr0 "Watch_Stopped_39")
              (seq
                (when (state (memory ("r" 63))) (seq))
                (match
                  (tuple (local ("lap" 55)) (local ("start_stop" 56)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 63)) (bool true))
                      (set (memory ("s" 62)) (constr0 "Watch_Running_38"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 63)) (bool true))
                      (set (memory ("s" 62)) (constr0 "Watch_Zero_37"))))
                  (case (wild) (set (memory ("r" 63)) (bool false)))))))
          (let (pvar ("l" 61) (name ("Stdlib" "int"))) (state (memory ("time" 59))) (at))
          (match
            (state (memory ("s" 62)))
            (case (pconstr0 "Watch_Zero_37")
              (seq
                (when (state (memory ("r" 63))) (seq))
                (set (memory ("running" 58)) (bool false))
                (set (memory ("display" 57)) (int 0))
                (set (memory ("time" 59)) (int 0))))
            (case (pconstr0 "Watch_Running_38")
              (seq
                (when
                  (state (memory ("r" 63)))
                  (seq
                    (set (memory ("r" 65)) (bool false))
                    (set (memory ("s" 64)) (constr0 "Watch_Live_40"))))
                (match
                  (state (memory ("s" 64)))
                  (case (pconstr0 "Watch_Live_40")
                    (seq
                      (when (state (memory ("r" 65))) (seq))
                      (match
                        (local ("lap" 55))
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 65)) (bool true))
                            (set (memory ("s" 64)) (constr0 "Watch_Frozen_41"))))
                        (case (wild) (set (memory ("r" 65)) (bool false))))))
                  (case (pconstr0 "Watch_Frozen_41")
                    (seq
                      (when (state (memory ("r" 65))) (seq))
                      (match
                        (local ("lap" 55))
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 65)) (bool true))
                            (set (memory ("s" 64)) (constr0 "Watch_Live_40"))))
                        (case (wild) (set (memory ("r" 65)) (bool false)))))))
                (set (memory ("time" 59)) (apply (global ("Stdlib" "+")) (local ("l" 61)) (int 1)))
                (match
                  (state (memory ("s" 64)))
                  (case (pconstr0 "Watch_Live_40")
                    (seq
                      (when (state (memory ("r" 65))) (seq))
                      (set (memory ("display" 57)) (state (memory ("time" 59))))))
                  (case (pconstr0 "Watch_Frozen_41") (seq)))
                (set (memory ("running" 58)) (bool true))))
            (case (pconstr0 "Watch_Stopped_39")
              (seq
                (when (state (memory ("r" 63))) (seq))
                (set (memory ("running" 58)) (bool false))
                (set (memory ("display" 57)) (state (memory ("time" 59)))))))
          (exp (tuple (state (memory ("display" 57))) (state (memory ("running" 58)))))))))
  (machine "main" (at 41 0 46 54) discrete (params)
    (memories (memory ("m" 71) (name ("Stdlib" "int")) (value (int 42)) (at 42 16 42 17)))
    (instances (instance ("i" 73) (global "stopwatch") discrete (params) (at 46 27 46 54)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 71)) (int 0)) (exp (call "reset" "stopwatch" (instance ("i" 73))))))
      (method "step"
        (params (pconst (unit)))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
        (seq
          (let (pvar ("x" 72) (name ("Stdlib" "int"))) (state (memory ("m" 71))) (at))
          (let
            (pvar ("lap" 68) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "||"))
              (apply
                (global ("Stdlib" "||"))
                (apply (global ("Stdlib" "=")) (local ("x" 72)) (int 6))
                (apply (global ("Stdlib" "=")) (local ("x" 72)) (int 9)))
              (apply (global ("Stdlib" "=")) (local ("x" 72)) (int 19)))
            (at 45 6 45 9))
          (let
            (pvar ("start_stop" 70) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "||"))
              (apply
                (global ("Stdlib" "||"))
                (apply
                  (global ("Stdlib" "||"))
                  (apply (global ("Stdlib" "=")) (local ("x" 72)) (int 2))
                  (apply (global ("Stdlib" "=")) (local ("x" 72)) (int 12)))
                (apply (global ("Stdlib" "=")) (local ("x" 72)) (int 15)))
              (apply (global ("Stdlib" "=")) (local ("x" 72)) (int 18)))
            (at 43 6 43 16))
          (let
            (ptuple
              (pvar ("display" 66) (name ("Stdlib" "int")))
              (pvar ("running" 69) (name ("Stdlib" "bool"))))
            (call "step" "stopwatch"
              (instance ("i" 73))
              (tuple (local ("start_stop" 70)) (local ("lap" 68))))
            (at 46 7 46 14))
          (set (memory ("m" 71)) (apply (global ("Stdlib" "+")) (local ("x" 72)) (int 1)))
          (exp (tuple (local ("x" 72)) (local ("display" 66)) (local ("running" 69))))))))))
