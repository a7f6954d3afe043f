(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H67_event_filters")
 (source "h67_event_filters.zls")
 (digest "md5:a00408bcf293a50660ad57dbad4d2311")
 (needs "Stdlib")
 (exports
  (val "alternate" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "bool")))
    (at 5 0 5 60)
    (doc
      "Discrete nodes that filter events: every second crossing makes a signal, read by a hybrid automaton.\\x0acommand: -maxt 5.0\\x0atolerance: 1e-9\\x0aanalytic: the ramp crosses 0 at 0.5, 1.5, 2.5, 3.5, 4.5; toggles at 1.5 and 3.5."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 15 81)))
 (results
  (result "alternate" (named "b")))
 (code
  (types
    (type "state__346" (params) (at)
      (variant (constr0 "H67_event_filters_High_32") (constr0 "H67_event_filters_Low_31"))))
  (machine "alternate" (at 5 0 5 60) discrete (params)
    (memories
      (memory ("i" 58) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 55) (name ("Stdlib" "bool")) (value (bool false)) (at 5 58 5 59)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 58)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let
            (pvar ("x" 57) (name ("Stdlib" "bool")))
            (if
              (state (memory ("i" 58)))
              (bool false)
              (apply (global ("Stdlib" "not")) (state (memory ("m" 55)))))
            (at 5 40 5 60))
          (set (memory ("i" 58)) (bool false))
          (set (memory ("m" 55)) (local ("x" 57)))
          (exp (local ("x" 57)))))))
  (machine "main" (at 6 0 15 81) continuous (params)
    (memories
      (memory ("major" 60) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 77) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 75) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 73) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 72) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 10 8 20))
      (memory ("h" 70) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 67) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 66) (name "state__346")
        (value (constr0 "H67_event_filters_High_32"))
        (at 12 112 12 116))
      (memory ("x" 63) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 39 7 43))
      (memory ("t" 62) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17))
      (memory ("o" 61) (name ("Stdlib" "int")) (value (int 42)) (at 12 18 12 19)))
    (instances (instance ("i" 81) (global "alternate") discrete (params) (at 10 37 10 49)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 67)) (bool false))
          (set (memory ("s" 66)) (constr0 "H67_event_filters_Low_31"))
          (set (pos (memory ("t" 62))) (float "0"))
          (exp (call "reset" "alternate" (instance ("i" 81))))
          (set (pos (memory ("x" 63))) (float "-0.5"))
          (set (memory ("i" 73)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 59) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 76) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 74) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("secondp" 69) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("secondv" 68) (name ("Stdlib" "float")) (float "42") (at 10 84 10 85))
          (match
            (state (zin (memory ("x" 72))))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pvar ("b" 80) (name ("Stdlib" "bool")))
                  (call "step" "alternate" (instance ("i" 81)) (unit))
                  (at 10 33 10 34))
                (match
                  (local ("b" 80))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("secondp" 69)) (bool true))
                      (assign (name ("secondv" 68)) (state (pos (memory ("t" 62)))))))
                  (case (wild) (seq)))))
            (case (wild) (seq)))
          (match
            (state (memory ("s" 66)))
            (case (pconstr0 "H67_event_filters_Low_31")
              (seq
                (when (state (memory ("r" 67))) (seq))
                (set (memory ("o" 61)) (int 0))
                (match
                  (tuple (var ("secondv" 68)) (var ("secondp" 69)))
                  (case
                    (ptuple (pvar ("d" 78) (name ("Stdlib" "float"))) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 74)) (bool true))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "high ")) (at))
                      (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 78))) (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 67)) (bool true))
                      (set (memory ("s" 66)) (constr0 "H67_event_filters_High_32"))))
                  (case (wild) (set (memory ("r" 67)) (bool false))))))
            (case (pconstr0 "H67_event_filters_High_32")
              (seq
                (when (state (memory ("r" 67))) (seq))
                (set (memory ("o" 61)) (int 1))
                (match
                  (tuple (var ("secondv" 68)) (var ("secondp" 69)))
                  (case
                    (ptuple (pvar ("d" 79) (name ("Stdlib" "float"))) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 74)) (bool true))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "low ")) (at))
                      (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 79))) (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 67)) (bool true))
                      (set (memory ("s" 66)) (constr0 "H67_event_filters_Low_31"))))
                  (case (wild) (set (memory ("r" 67)) (bool false)))))))
          (let (pvar ("l" 65) (name ("Stdlib" "float"))) (state (pos (memory ("x" 63)))) (at))
          (match
            (state (zin (memory ("x" 72))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 74)) (bool true))
                (set (pos (memory ("x" 63))) (float "-1"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 75))
            (if (var ("encore" 74)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 73)))
            (set
              (memory ("h" 70))
              (apply (global ("Stdlib" "+.")) (local ("time" 59)) (float "0.25"))))
          (let
            (pvar ("z" 71) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 60)))
              (apply (global ("Stdlib" ">=")) (local ("time" 59)) (state (memory ("h" 70)))))
            (at))
          (set
            (memory ("h" 70))
            (if
              (local ("z" 71))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 70))) (float "1"))
              (state (memory ("h" 70)))))
          (assign
            (name ("h" 76))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 76))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 75))) (state (memory ("h" 70))))))
          (set (memory ("h" 77)) (var ("h" 76)))
          (set (memory ("i" 73)) (bool false))
          (match
            (local ("z" 71))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 61)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 62))) (float "1"))
          (set (zout (memory ("x" 72))) (local ("l" 65)))
          (set (der (memory ("x" 63))) (float "1"))
          (exp (unit))))))))
