(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H89_cascade_of_jumps")
 (source "h89_cascade_of_jumps.zls")
 (digest "md5:4e47c8e8d713e2a2d7d669213fe30f31")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 17 146)
    (doc
      "Transitions on init and on disc in a row at one date, each of which sets a state by its last value.\\x0acommand: -maxt 4.1\\x0atolerance: 1e-9")))
 (results)
 (code
  (types
    (type "state__469" (params) (at)
      (variant (constr0 "H89_cascade_of_jumps_Third_22") (constr0 "H89_cascade_of_jumps_Half_21")
        (constr0 "H89_cascade_of_jumps_Rest_20"))))
  (machine "main" (at 4 0 17 146) continuous (params)
    (memories
      (memory ("major" 48) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 66) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 64) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 62) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 15 20 15 21))
      (memory ("h" 58) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 57) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 56) (name "state__469")
        (value (constr0 "H89_cascade_of_jumps_Third_22"))
        (at 10 105 10 109))
      (memory ("x" 52) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 65 10 66))
      (memory ("t" 51) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17))
      (memory ("n" 50) (name ("Stdlib" "int")) (value (int 42)) (at 10 87 10 88))
      (memory ("m" 49) (name ("Stdlib" "int")) (value (int 42)) (at 15 29 15 30))
      (memory ("i" 69) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 67) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 71) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 74) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 62)) (bool true))
          (set (memory ("r" 57)) (bool false))
          (set (memory ("s" 56)) (constr0 "H89_cascade_of_jumps_Rest_20"))
          (set (memory ("n" 50)) (int 0))
          (set (pos (memory ("x" 52))) (float "1"))
          (set (memory ("i" 69)) (bool true))
          (set (memory ("i" 71)) (bool true))
          (set (memory ("i" 74)) (bool true))
          (set (memory ("m" 49)) (int 0))
          (set (pos (memory ("t" 51))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 47) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 65) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 63) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 54) (name ("Stdlib" "int"))) (state (memory ("n" 50))) (at))
          (let (pvar ("l" 55) (name ("Stdlib" "float"))) (state (pos (memory ("x" 52)))) (at))
          (match
            (state (memory ("s" 56)))
            (case (pconstr0 "H89_cascade_of_jumps_Rest_20")
              (seq
                (when (state (memory ("r" 57))) (set (memory ("i" 69)) (bool true)))
                (when
                  (state (memory ("i" 69)))
                  (set
                    (memory ("h" 67))
                    (apply (global ("Stdlib" "+.")) (local ("time" 47)) (float "0.7"))))
                (set (memory ("i" 69)) (bool false))
                (set (der (memory ("x" 52))) (float "0.25"))
                (let
                  (pvar ("z" 68) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 48)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 47)) (state (memory ("h" 67)))))
                  (at))
                (set
                  (memory ("h" 67))
                  (if
                    (local ("z" 68))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 67))) (float "1.2"))
                    (state (memory ("h" 67)))))
                (match
                  (local ("z" 68))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set
                        (memory ("n" 50))
                        (apply (global ("Stdlib" "+")) (local ("l" 54)) (int 1)))
                      (set
                        (pos (memory ("x" 52)))
                        (apply (global ("Stdlib" "*.")) (local ("l" 55)) (float "2")))
                      (set (memory ("r" 57)) (bool true))
                      (set (memory ("s" 56)) (constr0 "H89_cascade_of_jumps_Half_21"))))
                  (case (wild) (set (memory ("r" 57)) (bool false))))
                (assign
                  (name ("h" 65))
                  (apply (global ("Stdlib" "min")) (var ("h" 65)) (state (memory ("h" 67)))))))
            (case (pconstr0 "H89_cascade_of_jumps_Half_21")
              (seq
                (set (der (memory ("x" 52))) (float "0"))
                (when (state (memory ("r" 57))) (set (memory ("i" 71)) (bool true)))
                (let (pvar ("x" 70) (name ("Stdlib" "zero"))) (state (memory ("i" 71))) (at))
                (set (memory ("i" 71)) (bool false))
                (match
                  (local ("x" 70))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set
                        (memory ("n" 50))
                        (apply (global ("Stdlib" "+")) (local ("l" 54)) (int 1)))
                      (set
                        (pos (memory ("x" 52)))
                        (apply (global ("Stdlib" "-.")) (local ("l" 55)) (float "1")))
                      (set (memory ("r" 57)) (bool true))
                      (set (memory ("s" 56)) (constr0 "H89_cascade_of_jumps_Third_22"))))
                  (case (wild) (set (memory ("r" 57)) (bool false))))))
            (case (pconstr0 "H89_cascade_of_jumps_Third_22")
              (seq
                (set (der (memory ("x" 52))) (float "0"))
                (when (state (memory ("r" 57))) (set (memory ("i" 74)) (bool true)))
                (let (pvar ("x" 73) (name ("Stdlib" "zero"))) (state (memory ("i" 74))) (at))
                (let (pvar ("x" 72) (name ("Stdlib" "zero"))) (state (memory ("i" 74))) (at))
                (set (memory ("i" 74)) (bool false))
                (match
                  (tuple
                    (local ("x" 72))
                    (local ("x" 73))
                    (apply
                      (global ("Stdlib" "="))
                      (apply (global ("Stdlib" "mod")) (local ("l" 54)) (int 4))
                      (int 2)))
                  (case
                    (ptuple (wild) (pconst (bool true)) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set
                        (pos (memory ("x" 52)))
                        (apply (global ("Stdlib" "+.")) (local ("l" 55)) (float "0.125")))
                      (set (memory ("r" 57)) (bool true))
                      (set (memory ("s" 56)) (constr0 "H89_cascade_of_jumps_Rest_20"))))
                  (case
                    (ptuple (pconst (bool true)) (wild) (wild))
                    (seq
                      (assign (name ("encore" 63)) (bool true))
                      (set (memory ("n" 50)) (int 5))
                      (set (pos (memory ("x" 52))) (float "0.5"))
                      (set (memory ("r" 57)) (bool true))
                      (set (memory ("s" 56)) (constr0 "H89_cascade_of_jumps_Half_21"))))
                  (case (wild) (set (memory ("r" 57)) (bool false)))))))
          (when (state (memory ("i" 62))) (set (memory ("m" 60)) (state (memory ("n" 50)))))
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (let (pvar ("l" 53) (name ("Stdlib" "int"))) (state (memory ("m" 49))) (at))
          (match
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 48)))
              (apply (global ("Stdlib" "<>")) (state (memory ("n" 50))) (local ("x" 61))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 63)) (bool true))
                (set (memory ("m" 49)) (apply (global ("Stdlib" "+")) (local ("l" 53)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 64))
            (if (var ("encore" 63)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 62)))
            (set
              (memory ("h" 58))
              (apply (global ("Stdlib" "+.")) (local ("time" 47)) (float "0.0625"))))
          (let
            (pvar ("z" 59) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 48)))
              (apply (global ("Stdlib" ">=")) (local ("time" 47)) (state (memory ("h" 58)))))
            (at))
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
              (apply (global ("Stdlib" "min")) (state (memory ("h" 64))) (state (memory ("h" 58))))))
          (set (memory ("h" 66)) (var ("h" 65)))
          (set (memory ("i" 62)) (bool false))
          (match
            (local ("z" 59))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 51)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 52)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 50)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("m" 49)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (memory ("m" 60)) (state (memory ("n" 50))))
          (set (der (memory ("t" 51))) (float "1"))
          (exp (unit))))))))
