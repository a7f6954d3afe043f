(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H72_hold_and_ramp")
 (source "h72_hold_and_ramp.zls")
 (digest "md5:bdb304aee9f6ef44d02b78dea66e8239")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 18 119)
    (doc
      "Sample and hold, then a slope limiter written with strong transitions.\\x0acommand: -maxt 4.1\\x0atolerance: 1e-9\\x0aanalytic: the target is 1 from 0.5, -1 from 1.4, 0 from 3; the follower moves at slope 0.8 and stops on the target.")))
 (results)
 (code
  (types
    (type "state__326" (params) (at)
      (variant (constr0 "H72_hold_and_ramp_Down_22") (constr0 "H72_hold_and_ramp_Up_21")
        (constr0 "H72_hold_and_ramp_Hold_20"))))
  (machine "main" (at 5 0 18 119) continuous (params)
    (memories
      (memory ("major" 53) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 81) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 15 58 15 76))
      (memory ("h" 80) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 78) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 76) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 74) (name ("Stdlib" "float")) (value (float "42")) (at 12 20 12 24))
      (memory ("m" 72) (name ("Stdlib" "float")) (value (float "42")) (at 12 74 12 78))
      (memory ("h" 70) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 68) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 66) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 64) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 59) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 58) (name "state__326")
        (value (constr0 "H72_hold_and_ramp_Down_22"))
        (at 14 38 14 40))
      (memory ("y" 55) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 11 6 11 18))
      (memory ("goal" 54) (name ("Stdlib" "float")) (value (float "42")) (at 8 33 8 37)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 59)) (bool false))
          (set (memory ("s" 58)) (constr0 "H72_hold_and_ramp_Hold_20"))
          (set (memory ("i" 76)) (bool true))
          (set (memory ("goal" 54)) (float "0"))
          (set (pos (memory ("y" 55))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 52) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 79) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 77) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sinkp" 63) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sinkv" 62) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("risep" 61) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("risev" 60) (name ("Stdlib" "unit")) (unit) (at))
          (when
            (state (memory ("i" 76)))
            (set
              (memory ("h" 68))
              (apply (global ("Stdlib" "+.")) (local ("time" 52)) (float "0.5"))))
          (let
            (pvar ("z" 69) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 53)))
              (apply (global ("Stdlib" ">=")) (local ("time" 52)) (state (memory ("h" 68)))))
            (at))
          (when
            (state (memory ("i" 76)))
            (set
              (memory ("h" 66))
              (apply (global ("Stdlib" "+.")) (local ("time" 52)) (float "1.4"))))
          (let
            (pvar ("z" 67) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 53)))
              (apply (global ("Stdlib" ">=")) (local ("time" 52)) (state (memory ("h" 66)))))
            (at))
          (when
            (state (memory ("i" 76)))
            (set (memory ("h" 64)) (apply (global ("Stdlib" "+.")) (local ("time" 52)) (float "3"))))
          (let
            (pvar ("z" 65) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 53)))
              (apply (global ("Stdlib" ">=")) (local ("time" 52)) (state (memory ("h" 64)))))
            (at))
          (match
            (tuple (local ("z" 65)) (local ("z" 67)) (local ("z" 69)))
            (case
              (ptuple (wild) (wild) (pconst (bool true)))
              (seq (assign (name ("encore" 77)) (bool true)) (set (memory ("goal" 54)) (float "1"))))
            (case
              (ptuple (wild) (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 77)) (bool true))
                (set (memory ("goal" 54)) (float "-1"))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild))
              (seq (assign (name ("encore" 77)) (bool true)) (set (memory ("goal" 54)) (float "0"))))
            (case (wild) (seq)))
          (when (state (memory ("i" 76))) (set (memory ("m" 74)) (state (memory ("goal" 54)))))
          (let (pvar ("x" 75) (name ("Stdlib" "float"))) (state (memory ("m" 74))) (at))
          (when (state (memory ("i" 76))) (set (memory ("m" 72)) (state (memory ("goal" 54)))))
          (let (pvar ("x" 73) (name ("Stdlib" "float"))) (state (memory ("m" 72))) (at))
          (let (pvar ("l" 57) (name ("Stdlib" "float"))) (state (pos (memory ("y" 55)))) (at))
          (match
            (tuple
              (apply
                (global ("Stdlib" "&&"))
                (state (memory ("major" 53)))
                (apply (global ("Stdlib" "<>")) (state (memory ("goal" 54))) (local ("x" 73))))
              (apply
                (global ("Stdlib" "&&"))
                (state (memory ("major" 53)))
                (apply (global ("Stdlib" "<>")) (state (memory ("goal" 54))) (local ("x" 75))))
              (apply (global ("Stdlib" ">")) (state (memory ("goal" 54))) (local ("l" 57))))
            (case
              (ptuple (wild) (pconst (bool true)) (pconst (bool true)))
              (seq (assign (name ("risep" 61)) (bool true)) (assign (name ("risev" 60)) (unit))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild))
              (seq (assign (name ("sinkp" 63)) (bool true)) (assign (name ("sinkv" 62)) (unit))))
            (case (wild) (seq)))
          (match
            (state (memory ("s" 58)))
            (case (pconstr0 "H72_hold_and_ramp_Hold_20")
              (seq
                (when (state (memory ("r" 59))) (seq))
                (match
                  (tuple
                    (tuple (var ("sinkv" 62)) (var ("sinkp" 63)))
                    (tuple (var ("risev" 60)) (var ("risep" 61))))
                  (case
                    (ptuple (wild) (ptuple (pconst (unit)) (pconst (bool true))))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set (memory ("r" 59)) (bool true))
                      (set (memory ("s" 58)) (constr0 "H72_hold_and_ramp_Up_21"))))
                  (case
                    (ptuple (ptuple (pconst (unit)) (pconst (bool true))) (wild))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set (memory ("r" 59)) (bool true))
                      (set (memory ("s" 58)) (constr0 "H72_hold_and_ramp_Down_22"))))
                  (case (wild) (set (memory ("r" 59)) (bool false))))))
            (case (pconstr0 "H72_hold_and_ramp_Up_21")
              (seq
                (when (state (memory ("r" 59))) (seq))
                (set
                  (zout (memory ("x" 81)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 57)) (state (memory ("goal" 54)))))
                (match
                  (tuple
                    (state (zin (memory ("x" 81))))
                    (tuple (var ("sinkv" 62)) (var ("sinkp" 63))))
                  (case
                    (ptuple (wild) (ptuple (pconst (unit)) (pconst (bool true))))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set (memory ("r" 59)) (bool true))
                      (set (memory ("s" 58)) (constr0 "H72_hold_and_ramp_Down_22"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set (memory ("r" 59)) (bool true))
                      (set (memory ("s" 58)) (constr0 "H72_hold_and_ramp_Hold_20"))))
                  (case (wild) (set (memory ("r" 59)) (bool false))))))
            (case (pconstr0 "H72_hold_and_ramp_Down_22")
              (seq
                (when (state (memory ("r" 59))) (seq))
                (set
                  (zout (memory ("x" 81)))
                  (apply (global ("Stdlib" "-.")) (state (memory ("goal" 54))) (local ("l" 57))))
                (match
                  (tuple
                    (state (zin (memory ("x" 81))))
                    (tuple (var ("risev" 60)) (var ("risep" 61))))
                  (case
                    (ptuple (wild) (ptuple (pconst (unit)) (pconst (bool true))))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set (memory ("r" 59)) (bool true))
                      (set (memory ("s" 58)) (constr0 "H72_hold_and_ramp_Up_21"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 77)) (bool true))
                      (set (memory ("r" 59)) (bool true))
                      (set (memory ("s" 58)) (constr0 "H72_hold_and_ramp_Hold_20"))))
                  (case (wild) (set (memory ("r" 59)) (bool false)))))))
          (set
            (memory ("h" 78))
            (if (var ("encore" 77)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 76)))
            (set
              (memory ("h" 70))
              (apply (global ("Stdlib" "+.")) (local ("time" 52)) (float "0.25"))))
          (let
            (pvar ("z" 71) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 53)))
              (apply (global ("Stdlib" ">=")) (local ("time" 52)) (state (memory ("h" 70)))))
            (at))
          (set
            (memory ("h" 70))
            (if
              (local ("z" 71))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 70))) (float "0.5"))
              (state (memory ("h" 70)))))
          (set
            (memory ("h" 68))
            (if
              (local ("z" 69))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 68))) (float "8"))
              (state (memory ("h" 68)))))
          (set
            (memory ("h" 66))
            (if
              (local ("z" 67))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 66))) (float "8"))
              (state (memory ("h" 66)))))
          (set
            (memory ("h" 64))
            (if
              (local ("z" 65))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 64))) (float "8"))
              (state (memory ("h" 64)))))
          (assign
            (name ("h" 79))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 79))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (apply
                      (global ("Stdlib" "min"))
                      (state (memory ("h" 78)))
                      (state (memory ("h" 70))))
                    (state (memory ("h" 68))))
                  (state (memory ("h" 66))))
                (state (memory ("h" 64))))))
          (set (memory ("h" 80)) (var ("h" 79)))
          (set (memory ("i" 76)) (bool false))
          (match
            (local ("z" 71))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("goal" 54))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("y" 55)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (state (memory ("s" 58)))
            (case (pconstr0 "H72_hold_and_ramp_Hold_20") (set (der (memory ("y" 55))) (float "0")))
            (case (pconstr0 "H72_hold_and_ramp_Up_21")
              (seq
                (when (state (memory ("r" 59))) (seq))
                (set (der (memory ("y" 55))) (float "0.8"))))
            (case (pconstr0 "H72_hold_and_ramp_Down_22")
              (seq
                (when (state (memory ("r" 59))) (seq))
                (set (der (memory ("y" 55))) (float "-0.8")))))
          (set (memory ("m" 74)) (state (memory ("goal" 54))))
          (set (memory ("m" 72)) (state (memory ("goal" 54))))
          (exp (unit))))))))
