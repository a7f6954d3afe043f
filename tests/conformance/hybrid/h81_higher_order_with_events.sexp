(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H81_higher_order_with_events")
 (source "h81_higher_order_with_events.zls")
 (digest "md5:a91af5e0cf74a40e3a2be3da213556aa")
 (needs "Stdlib")
 (exports
  (val "saw" continuous
    (arrow static
      (name ("Stdlib" "float"))
      (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 4 0 5 55)
    (doc
      "Hybrid nodes that take hybrid nodes with events and states, applied several times and within states.\\x0acommand: -maxt 4.1 -maxstep 0.005\\x0atolerance: 1e-5"))
  (val "tri" continuous
    (arrow static
      (name ("Stdlib" "float"))
      (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 6 0 9 86))
  (val "twice" continuous
    (arrow static (arrow continuous (tvar "a") (tvar "a")) (arrow continuous (tvar "a") (tvar "a")))
    (at 10 0 10 38))
  (val "switch" continuous
    (arrow static
      (name ("Stdlib" "float"))
      (arrow static
        (arrow continuous (tvar "a") (tvar "b"))
        (arrow static
          (arrow continuous (tvar "a") (tvar "b"))
          (arrow continuous (tvar "a") (tvar "b")))))
    (at 11 0 15 9))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 16 0 21 117)))
 (results
  (result "saw" (named "x"))
  (result "tri" (named "x"))
  (result "switch" (named "o")))
 (code
  (types
    (type "state__654" (params) (at)
      (variant (constr0 "H81_higher_order_with_events_Two_46")
        (constr0 "H81_higher_order_with_events_One_45"))))
  (machine "main" (at 16 0 21 117) continuous (params)
    (memories
      (memory ("major" 91) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 136) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 14 9 31))
      (memory ("x" 135) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 54 9 67))
      (memory ("h" 120) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 118) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 116) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 115) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 14 9 31))
      (memory ("x" 114) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 54 9 67))
      (memory ("x" 113) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 14 9 31))
      (memory ("x" 112) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 54 9 67))
      (memory ("h" 110) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 109) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 108) (name "state__654")
        (value (constr0 "H81_higher_order_with_events_Two_46"))
        (at 13 60 13 63))
      (memory ("x" 103) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 20))
      (memory ("s" 102) (name ("Stdlib" "float")) (value (float "42")) (at 9 38 9 39))
      (memory ("x" 101) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 20))
      (memory ("s" 100) (name ("Stdlib" "float")) (value (float "42")) (at 9 38 9 39))
      (memory ("o" 96) (name ("Stdlib" "float")) (value (float "42")) (at 13 18 13 19))
      (memory ("t" 92) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 17 14 17 17))
      (memory ("i" 127) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 124) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 122) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 52 5 55))
      (memory ("i" 137) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 133) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 130) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 20))
      (memory ("s" 129) (name ("Stdlib" "float")) (value (float "42")) (at 9 38 9 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("s" 100)) (float "1"))
          (set (memory ("s" 102)) (float "1"))
          (set (memory ("r" 109)) (bool false))
          (set (memory ("s" 108)) (constr0 "H81_higher_order_with_events_One_45"))
          (set (memory ("i" 127)) (bool true))
          (set (pos (memory ("x" 122))) (float "0"))
          (set (memory ("i" 137)) (bool true))
          (set (pos (memory ("x" 130))) (float "0"))
          (set (memory ("s" 129)) (float "1"))
          (set (memory ("i" 116)) (bool true))
          (set (pos (memory ("x" 103))) (float "0"))
          (set (pos (memory ("t" 92))) (float "0"))
          (set (pos (memory ("x" 101))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 90) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 119) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 117) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (tuple (state (zin (memory ("x" 112)))) (state (zin (memory ("x" 113)))))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq (assign (name ("encore" 117)) (bool true)) (set (memory ("s" 100)) (float "-1"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq (assign (name ("encore" 117)) (bool true)) (set (memory ("s" 100)) (float "1"))))
            (case (wild) (seq)))
          (match
            (tuple (state (zin (memory ("x" 114)))) (state (zin (memory ("x" 115)))))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq (assign (name ("encore" 117)) (bool true)) (set (memory ("s" 102)) (float "-1"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq (assign (name ("encore" 117)) (bool true)) (set (memory ("s" 102)) (float "1"))))
            (case (wild) (seq)))
          (match
            (state (memory ("s" 108)))
            (case (pconstr0 "H81_higher_order_with_events_One_45")
              (seq
                (letvar ("l" 123) (name ("Stdlib" "float")) (float "42") (at))
                (when
                  (state (memory ("r" 109)))
                  (seq
                    (set (memory ("i" 127)) (bool true))
                    (set (pos (memory ("x" 122))) (float "0"))))
                (when
                  (state (memory ("i" 127)))
                  (set
                    (memory ("h" 124))
                    (apply (global ("Stdlib" "+.")) (local ("time" 90)) (float "0.7"))))
                (set (memory ("i" 127)) (bool false))
                (assign (name ("l" 123)) (state (pos (memory ("x" 122)))))
                (set
                  (zout (memory ("x" 135)))
                  (apply (global ("Stdlib" "-.")) (var ("l" 123)) (float "0.5")))
                (set (der (memory ("x" 122))) (float "1"))
                (match
                  (state (zin (memory ("x" 135))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 117)) (bool true))
                      (set (pos (memory ("x" 122))) (float "0"))))
                  (case (wild) (seq)))
                (set (memory ("o" 96)) (state (pos (memory ("x" 122)))))
                (let
                  (pvar ("z" 125) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 91)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 90)) (state (memory ("h" 124)))))
                  (at))
                (set
                  (memory ("h" 124))
                  (if
                    (local ("z" 125))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 124))) (float "0.7"))
                    (state (memory ("h" 124)))))
                (match
                  (local ("z" 125))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 117)) (bool true))
                      (set (memory ("r" 109)) (bool false))
                      (set (memory ("s" 108)) (constr0 "H81_higher_order_with_events_Two_46"))))
                  (case (wild) (set (memory ("r" 109)) (bool false))))
                (assign
                  (name ("h" 119))
                  (apply (global ("Stdlib" "min")) (var ("h" 119)) (state (memory ("h" 124)))))))
            (case (pconstr0 "H81_higher_order_with_events_Two_46")
              (seq
                (letvar ("l" 132) (name ("Stdlib" "float")) (float "42") (at))
                (when
                  (state (memory ("r" 109)))
                  (seq
                    (set (memory ("i" 137)) (bool true))
                    (set (pos (memory ("x" 130))) (float "0"))
                    (set (memory ("s" 129)) (float "1"))))
                (when
                  (state (memory ("i" 137)))
                  (set
                    (memory ("h" 133))
                    (apply (global ("Stdlib" "+.")) (local ("time" 90)) (float "0.7"))))
                (set (memory ("i" 137)) (bool false))
                (assign (name ("l" 132)) (state (pos (memory ("x" 130)))))
                (set
                  (zout (memory ("x" 136)))
                  (apply (global ("Stdlib" "-.")) (var ("l" 132)) (float "0.4")))
                (set (zout (memory ("x" 135))) (apply (global ("Stdlib" "~-.")) (var ("l" 132))))
                (match
                  (tuple (state (zin (memory ("x" 135)))) (state (zin (memory ("x" 136)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 117)) (bool true))
                      (set (memory ("s" 129)) (float "-1"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 117)) (bool true))
                      (set (memory ("s" 129)) (float "1"))))
                  (case (wild) (seq)))
                (set
                  (der (memory ("x" 130)))
                  (apply (global ("Stdlib" "*.")) (state (memory ("s" 129))) (float "1")))
                (set (memory ("o" 96)) (state (pos (memory ("x" 130)))))
                (let
                  (pvar ("z" 134) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 91)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 90)) (state (memory ("h" 133)))))
                  (at))
                (set
                  (memory ("h" 133))
                  (if
                    (local ("z" 134))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 133))) (float "0.7"))
                    (state (memory ("h" 133)))))
                (match
                  (local ("z" 134))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 117)) (bool true))
                      (set (memory ("r" 109)) (bool false))
                      (set (memory ("s" 108)) (constr0 "H81_higher_order_with_events_One_45"))))
                  (case (wild) (set (memory ("r" 109)) (bool false))))
                (assign
                  (name ("h" 119))
                  (apply (global ("Stdlib" "min")) (var ("h" 119)) (state (memory ("h" 133))))))))
          (set
            (memory ("h" 118))
            (if (var ("encore" 117)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 116)))
            (set
              (memory ("h" 110))
              (apply (global ("Stdlib" "+.")) (local ("time" 90)) (float "0.0625"))))
          (let
            (pvar ("z" 111) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 91)))
              (apply (global ("Stdlib" ">=")) (local ("time" 90)) (state (memory ("h" 110)))))
            (at))
          (set
            (memory ("h" 110))
            (if
              (local ("z" 111))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 110))) (float "0.25"))
              (state (memory ("h" 110)))))
          (assign
            (name ("h" 119))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 119))
              (apply
                (global ("Stdlib" "min"))
                (state (memory ("h" 118)))
                (state (memory ("h" 110))))))
          (set (memory ("h" 120)) (var ("h" 119)))
          (set (memory ("i" 116)) (bool false))
          (match
            (local ("z" 111))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 92)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("o" 96))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 103)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (let (pvar ("l" 105) (name ("Stdlib" "float"))) (state (pos (memory ("x" 101)))) (at))
          (set
            (zout (memory ("x" 113)))
            (apply (global ("Stdlib" "-.")) (local ("l" 105)) (float "0.75")))
          (set (zout (memory ("x" 112))) (apply (global ("Stdlib" "~-.")) (local ("l" 105))))
          (set
            (der (memory ("x" 101)))
            (apply (global ("Stdlib" "*.")) (state (memory ("s" 100))) (float "1")))
          (let (pvar ("l" 107) (name ("Stdlib" "float"))) (state (pos (memory ("x" 103)))) (at))
          (set
            (zout (memory ("x" 115)))
            (apply (global ("Stdlib" "-.")) (local ("l" 107)) (float "0.75")))
          (set (zout (memory ("x" 114))) (apply (global ("Stdlib" "~-.")) (local ("l" 107))))
          (set
            (der (memory ("x" 103)))
            (apply
              (global ("Stdlib" "*."))
              (state (memory ("s" 102)))
              (state (pos (memory ("x" 101))))))
          (set (der (memory ("t" 92))) (float "1"))
          (exp (unit))))))))
