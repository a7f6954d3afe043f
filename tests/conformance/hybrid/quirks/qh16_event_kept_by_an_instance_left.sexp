(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh16_event_kept_by_an_instance_left")
 (source "qh16_event_kept_by_an_instance_left.zls")
 (digest "md5:e0beb72efa4559d9f3d204224c75c0f8")
 (needs "Stdlib")
 (exports
  (val "inner" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 4 0 7 45)
    (doc
      "A crossing of an instance at the very date where a strong transition leaves it: the event is not cleared, and is seen when the state is resumed.\\x0acommand: -maxt 3.1\\x0aRight: 0 0 -1 -1 0 0 (the crossing at 1 is over at 2)."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 15 81)))
 (results
  (result "inner" (named "n")))
 (code
  (types
    (type "state__210" (params) (at)
      (variant (constr0 "Qh16_event_kept_by_an_instance_left_B_21")
        (constr0 "Qh16_event_kept_by_an_instance_left_A_20"))))
  (machine "inner" (at 4 0 7 45) continuous (params)
    (memories
      (memory ("major" 45) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 53) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 49) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 14 7 19))
      (memory ("x" 47) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17))
      (memory ("n" 46) (name ("Stdlib" "int")) (value (int 42)) (at 7 26 7 27)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("n" 46)) (int 0)) (set (pos (memory ("x" 47))) (float "-1"))))
      (method "step"
        (params (ptuple (pvar ("time" 44) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("h" 52) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 50) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 48) (name ("Stdlib" "int"))) (state (memory ("n" 46))) (at))
          (match
            (state (zin (memory ("x" 49))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 50)) (bool true))
                (set (memory ("n" 46)) (apply (global ("Stdlib" "+")) (local ("l" 48)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 51))
            (if (var ("encore" 50)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 52))
            (apply (global ("Stdlib" "min")) (var ("h" 52)) (state (memory ("h" 51)))))
          (set (memory ("h" 53)) (var ("h" 52)))
          (set (zout (memory ("x" 49))) (state (pos (memory ("x" 47)))))
          (set (der (memory ("x" 47))) (float "1"))
          (exp (state (memory ("n" 46))))))))
  (machine "main" (at 8 0 15 81) continuous (params)
    (memories
      (memory ("major" 55) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 68) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 12 57 12 62))
      (memory ("h" 66) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 64) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 62) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 60) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 59) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 58) (name "state__210")
        (value (constr0 "Qh16_event_kept_by_an_instance_left_B_21"))
        (at 12 68 12 69))
      (memory ("t" 57) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17))
      (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 12 44 12 45))
      (memory ("k" 67) (name ("Stdlib" "int")) (value (int 42)) (at 12 27 12 28)))
    (instances (instance ("i" 70) (global "inner") continuous (params) (at 12 31 12 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 59)) (bool false))
          (set (memory ("s" 58)) (constr0 "Qh16_event_kept_by_an_instance_left_A_20"))
          (set (pos (memory ("t" 57))) (float "-1"))
          (set (memory ("i" 62)) (bool true))
          (set (memory ("m" 56)) (int 0))
          (exp (call "reset" "inner" (instance ("i" 70))))))
      (method "step"
        (params (ptuple (pvar ("time" 54) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 65) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 63) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 58)))
            (case (pconstr0 "Qh16_event_kept_by_an_instance_left_A_20")
              (seq
                (when (state (memory ("r" 59))) (seq))
                (set (zout (memory ("x" 68))) (state (pos (memory ("t" 57)))))
                (match
                  (state (zin (memory ("x" 68))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set (memory ("r" 59)) (bool true))
                      (set (memory ("s" 58)) (constr0 "Qh16_event_kept_by_an_instance_left_B_21"))))
                  (case (wild) (set (memory ("r" 59)) (bool false))))))
            (case (pconstr0 "Qh16_event_kept_by_an_instance_left_B_21")
              (seq
                (when (state (memory ("r" 59))) (seq))
                (set
                  (zout (memory ("x" 68)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 57)))) (float "1")))
                (match
                  (state (zin (memory ("x" 68))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set (memory ("r" 59)) (bool false))
                      (set (memory ("s" 58)) (constr0 "Qh16_event_kept_by_an_instance_left_A_20"))))
                  (case (wild) (set (memory ("r" 59)) (bool false)))))))
          (set
            (memory ("h" 64))
            (if (var ("encore" 63)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 62)))
            (set
              (memory ("h" 60))
              (apply (global ("Stdlib" "+.")) (local ("time" 54)) (float "0.25"))))
          (let
            (pvar ("z" 61) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 55)))
              (apply (global ("Stdlib" ">=")) (local ("time" 54)) (state (memory ("h" 60)))))
            (at))
          (set
            (memory ("h" 60))
            (if
              (local ("z" 61))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 60))) (float "0.5"))
              (state (memory ("h" 60)))))
          (assign
            (name ("h" 65))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 65))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 64))) (state (memory ("h" 60))))))
          (set (memory ("h" 66)) (var ("h" 65)))
          (set (memory ("i" 62)) (bool false))
          (match
            (state (memory ("s" 58)))
            (case (pconstr0 "Qh16_event_kept_by_an_instance_left_A_20")
              (seq
                (when (state (memory ("r" 59))) (exp (call "reset" "inner" (instance ("i" 70)))))
                (set
                  (memory ("k" 67))
                  (call "step" "inner" (instance ("i" 70)) (tuple (local ("time" 54)) (unit))))
                (set (memory ("m" 56)) (state (memory ("k" 67))))))
            (case (pconstr0 "Qh16_event_kept_by_an_instance_left_B_21")
              (seq (when (state (memory ("r" 59))) (seq)) (set (memory ("m" 56)) (int -1)))))
          (match
            (local ("z" 61))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("m" 56)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 57))) (float "1"))
          (exp (unit))))))))
