(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H74_weak_automaton_of_strong_ones")
 (source "h74_weak_automaton_of_strong_ones.zls")
 (digest "md5:50b4fa805c96cf89d1ae594a28ab5a63")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product
        (name ("Stdlib" "string"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int")))
      (name ("Stdlib" "unit")))
    (at 4 0 5 131)
    (doc
      "A weak automaton whose states hold strong ones with their own derivatives; one is left by history, the other starts anew.\\x0acommand: -maxt 6.2\\x0atolerance: 1e-9"))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 26 73)))
 (results)
 (code
  (types
    (type "state__571" (params) (at)
      (variant (constr0 "H74_weak_automaton_of_strong_ones_Fast_45")
        (constr0 "H74_weak_automaton_of_strong_ones_Slow_44"))))
  (types
    (type "state__570" (params) (at)
      (variant (constr0 "H74_weak_automaton_of_strong_ones_Down_42")
        (constr0 "H74_weak_automaton_of_strong_ones_Up_41"))))
  (types
    (type "state__569" (params) (at)
      (variant (constr0 "H74_weak_automaton_of_strong_ones_Rest_40")
        (constr0 "H74_weak_automaton_of_strong_ones_Work_39"))))
  (machine "show" (at 4 0 5 131) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 73) (name ("Stdlib" "string")))
            (pvar ("t" 74) (name ("Stdlib" "float")))
            (pvar ("x" 75) (name ("Stdlib" "float")))
            (pvar ("n" 72) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 73))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("t" 74))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 75))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 72))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 26 73) continuous (params)
    (memories
      (memory ("major" 77) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 104) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 21 47 21 59))
      (memory ("x" 103) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 24 16 24 28))
      (memory ("h" 91) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 89) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 87) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 85) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 84) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 83) (name "state__569")
        (value (constr0 "H74_weak_automaton_of_strong_ones_Rest_40"))
        (at 16 44 16 48))
      (memory ("x" 80) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 6 8 18))
      (memory ("t" 79) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("n" 78) (name ("Stdlib" "int")) (value (int 42)) (at 13 70 13 71))
      (memory ("i" 96) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 94) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 93) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 92) (name "state__570")
        (value (constr0 "H74_weak_automaton_of_strong_ones_Down_42"))
        (at 13 88 13 92))
      (memory ("r" 102) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 101) (name "state__571")
        (value (constr0 "H74_weak_automaton_of_strong_ones_Fast_45"))
        (at 21 65 21 77))
      (memory ("x0" 100) (name ("Stdlib" "float")) (value (float "42")) (at 21 70 21 76))
      (memory ("k" 99) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 19 21 19 24)))
    (instances (instance ("i" 106) (global "show") discrete (params) (at 26 48 26 68)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 84)) (bool false))
          (set (memory ("s" 83)) (constr0 "H74_weak_automaton_of_strong_ones_Work_39"))
          (set (memory ("n" 78)) (int 0))
          (set (pos (memory ("x" 80))) (float "0"))
          (set (memory ("i" 96)) (bool true))
          (set (memory ("r" 93)) (bool false))
          (set (memory ("s" 92)) (constr0 "H74_weak_automaton_of_strong_ones_Up_41"))
          (set (memory ("r" 102)) (bool false))
          (set (memory ("s" 101)) (constr0 "H74_weak_automaton_of_strong_ones_Slow_44"))
          (set (pos (memory ("k" 99))) (float "0"))
          (set (memory ("i" 87)) (bool true))
          (set (pos (memory ("t" 79))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 106))))))
      (method "step"
        (params (ptuple (pvar ("time" 76) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 90) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 88) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 81) (name ("Stdlib" "int"))) (state (memory ("n" 78))) (at))
          (let (pvar ("l" 82) (name ("Stdlib" "float"))) (state (pos (memory ("x" 80)))) (at))
          (match
            (state (memory ("s" 83)))
            (case (pconstr0 "H74_weak_automaton_of_strong_ones_Work_39")
              (seq
                (when
                  (state (memory ("r" 84)))
                  (seq
                    (set (memory ("i" 96)) (bool true))
                    (set (memory ("r" 93)) (bool false))
                    (set (memory ("s" 92)) (constr0 "H74_weak_automaton_of_strong_ones_Up_41"))))
                (when
                  (state (memory ("i" 96)))
                  (set
                    (memory ("h" 94))
                    (apply (global ("Stdlib" "+.")) (local ("time" 76)) (float "1.1"))))
                (set (memory ("i" 96)) (bool false))
                (match
                  (state (memory ("s" 92)))
                  (case (pconstr0 "H74_weak_automaton_of_strong_ones_Up_41")
                    (seq
                      (when (state (memory ("r" 93))) (seq))
                      (set
                        (zout (memory ("x" 103)))
                        (apply (global ("Stdlib" "-.")) (local ("l" 82)) (float "0.75")))
                      (match
                        (state (zin (memory ("x" 103))))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("encore" 88)) (bool true))
                            (set
                              (memory ("n" 78))
                              (apply (global ("Stdlib" "+")) (local ("l" 81)) (int 1)))
                            (set (memory ("r" 93)) (bool true))
                            (set
                              (memory ("s" 92))
                              (constr0 "H74_weak_automaton_of_strong_ones_Down_42"))))
                        (case (wild) (set (memory ("r" 93)) (bool false))))))
                  (case (pconstr0 "H74_weak_automaton_of_strong_ones_Down_42")
                    (seq
                      (when (state (memory ("r" 93))) (seq))
                      (set
                        (zout (memory ("x" 103)))
                        (apply
                          (global ("Stdlib" "-."))
                          (apply (global ("Stdlib" "~-.")) (local ("l" 82)))
                          (float "0.25")))
                      (match
                        (state (zin (memory ("x" 103))))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("encore" 88)) (bool true))
                            (set (memory ("r" 93)) (bool false))
                            (set
                              (memory ("s" 92))
                              (constr0 "H74_weak_automaton_of_strong_ones_Up_41"))))
                        (case (wild) (set (memory ("r" 93)) (bool false)))))))
                (match
                  (state (memory ("s" 92)))
                  (case (pconstr0 "H74_weak_automaton_of_strong_ones_Up_41")
                    (seq
                      (when (state (memory ("r" 93))) (seq))
                      (set (der (memory ("x" 80))) (float "1"))))
                  (case (pconstr0 "H74_weak_automaton_of_strong_ones_Down_42")
                    (seq
                      (when (state (memory ("r" 93))) (seq))
                      (set (der (memory ("x" 80))) (float "-0.5")))))
                (let
                  (pvar ("z" 95) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 77)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 76)) (state (memory ("h" 94)))))
                  (at))
                (set
                  (memory ("h" 94))
                  (if
                    (local ("z" 95))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 94))) (float "2.3"))
                    (state (memory ("h" 94)))))
                (match
                  (local ("z" 95))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 88)) (bool true))
                      (set (memory ("r" 84)) (bool false))
                      (set (memory ("s" 83)) (constr0 "H74_weak_automaton_of_strong_ones_Rest_40"))))
                  (case (wild) (set (memory ("r" 84)) (bool false))))
                (assign
                  (name ("h" 90))
                  (apply (global ("Stdlib" "min")) (var ("h" 90)) (state (memory ("h" 94)))))))
            (case (pconstr0 "H74_weak_automaton_of_strong_ones_Rest_40")
              (seq
                (when
                  (state (memory ("r" 84)))
                  (seq
                    (set (memory ("r" 102)) (bool false))
                    (set (memory ("s" 101)) (constr0 "H74_weak_automaton_of_strong_ones_Slow_44"))
                    (set (pos (memory ("k" 99))) (float "0"))))
                (match
                  (state (memory ("s" 101)))
                  (case (pconstr0 "H74_weak_automaton_of_strong_ones_Slow_44")
                    (seq
                      (when (state (memory ("r" 102))) (seq))
                      (set
                        (zout (memory ("x" 104)))
                        (apply
                          (global ("Stdlib" "-."))
                          (state (pos (memory ("k" 99))))
                          (float "0.7")))
                      (match
                        (state (zin (memory ("x" 104))))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("encore" 88)) (bool true))
                            (set (memory ("x0" 100)) (local ("l" 82)))
                            (set (memory ("r" 102)) (bool true))
                            (set
                              (memory ("s" 101))
                              (constr0 "H74_weak_automaton_of_strong_ones_Fast_45"))))
                        (case (wild) (set (memory ("r" 102)) (bool false))))))
                  (case (pconstr0 "H74_weak_automaton_of_strong_ones_Fast_45")
                    (seq
                      (when (state (memory ("r" 102))) (seq))
                      (set
                        (zout (memory ("x" 104)))
                        (apply
                          (global ("Stdlib" "-."))
                          (state (pos (memory ("k" 99))))
                          (float "1.3")))
                      (match
                        (state (zin (memory ("x" 104))))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("encore" 88)) (bool true))
                            (set
                              (memory ("n" 78))
                              (apply (global ("Stdlib" "+")) (local ("l" 81)) (int 10)))
                            (set (memory ("r" 102)) (bool true))
                            (set
                              (memory ("s" 101))
                              (constr0 "H74_weak_automaton_of_strong_ones_Slow_44"))))
                        (case (wild) (set (memory ("r" 102)) (bool false)))))))
                (match
                  (state (memory ("s" 101)))
                  (case (pconstr0 "H74_weak_automaton_of_strong_ones_Slow_44")
                    (seq
                      (when (state (memory ("r" 102))) (seq))
                      (set (der (memory ("x" 80))) (float "0.25"))))
                  (case (pconstr0 "H74_weak_automaton_of_strong_ones_Fast_45")
                    (seq
                      (when (state (memory ("r" 102))) (seq))
                      (set
                        (der (memory ("x" 80)))
                        (apply (global ("Stdlib" "+.")) (state (memory ("x0" 100))) (float "0.5"))))))
                (set (der (memory ("k" 99))) (float "2"))
                (set
                  (zout (memory ("x" 103)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("k" 99)))) (float "1.8")))
                (match
                  (state (zin (memory ("x" 103))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 88)) (bool true))
                      (set (memory ("r" 84)) (bool true))
                      (set (memory ("s" 83)) (constr0 "H74_weak_automaton_of_strong_ones_Work_39"))))
                  (case (wild) (set (memory ("r" 84)) (bool false)))))))
          (set
            (memory ("h" 89))
            (if (var ("encore" 88)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 87)))
            (set
              (memory ("h" 85))
              (apply (global ("Stdlib" "+.")) (local ("time" 76)) (float "0.0625"))))
          (let
            (pvar ("z" 86) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 77)))
              (apply (global ("Stdlib" ">=")) (local ("time" 76)) (state (memory ("h" 85)))))
            (at))
          (set
            (memory ("h" 85))
            (if
              (local ("z" 86))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 85))) (float "0.25"))
              (state (memory ("h" 85)))))
          (assign
            (name ("h" 90))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 90))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 89))) (state (memory ("h" 85))))))
          (set (memory ("h" 91)) (var ("h" 90)))
          (set (memory ("i" 87)) (bool false))
          (match
            (local ("z" 86))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 106))
                    (tuple (string "at")
                      (state (pos (memory ("t" 79))))
                      (state (pos (memory ("x" 80))))
                      (state (memory ("n" 78)))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 79))) (float "1"))
          (exp (unit))))))))
