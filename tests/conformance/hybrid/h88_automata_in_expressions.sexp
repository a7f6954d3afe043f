(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H88_automata_in_expressions")
 (source "h88_automata_in_expressions.zls")
 (digest "md5:4b5d859a084605fa8e76b19a8a3e94ec")
 (needs "Stdlib")
 (exports
  (val "lift" continuous
    (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 4 0 4 52)
    (doc
      "Automata as expressions under a derivative and as an argument, each with states of its own.\\x0acommand: -maxt 4.1 -maxstep 0.005\\x0atolerance: 1e-5"))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 12 117)))
 (results
  (result "lift" (named "x")))
 (code
  (types
    (type "state__319" (params) (at)
      (variant (constr0 "H88_automata_in_expressions_Two_39")
        (constr0 "H88_automata_in_expressions_One_38"))))
  (types
    (type "state__318" (params) (at)
      (variant (constr0 "H88_automata_in_expressions_C_36")
        (constr0 "H88_automata_in_expressions_B_35")
        (constr0 "H88_automata_in_expressions_A_34"))))
  (machine "lift" (at 4 0 4 52) continuous (params)
    (memories
      (memory ("major" 66) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 67) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 4 42 4 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 67))) (float "0")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 65) (name ("Stdlib" "float")))
            (pvar ("u" 64) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq (set (der (memory ("x" 67))) (local ("u" 64))) (exp (state (pos (memory ("x" 67)))))))))
  (machine "main" (at 5 0 12 117) continuous (params)
    (memories
      (memory ("major" 69) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 93) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 45 7 57))
      (memory ("h" 85) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 83) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 81) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 79) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 78) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 77) (name "state__319")
        (value (constr0 "H88_automata_in_expressions_Two_39"))
        (at 9 62 9 65))
      (memory ("r" 76) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 75) (name "state__318")
        (value (constr0 "H88_automata_in_expressions_C_36"))
        (at 7 63 7 64))
      (memory ("result" 74) (name ("Stdlib" "float")) (value (float "42")) (at 9 28 9 31))
      (memory ("result" 73) (name ("Stdlib" "float")) (value (float "42")) (at 7 35 7 38))
      (memory ("x" 71) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 126))
      (memory ("t" 70) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("i" 88) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 86) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 92) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 90) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("k" 89) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 44 10 48)))
    (instances (instance ("i" 95) (global "lift") continuous (params) (at 8 10 10 97)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 78)) (bool false))
          (set (memory ("s" 77)) (constr0 "H88_automata_in_expressions_One_38"))
          (set (memory ("i" 88)) (bool true))
          (set (memory ("i" 92)) (bool true))
          (set (pos (memory ("k" 89))) (float "1"))
          (set (memory ("s" 75)) (constr0 "H88_automata_in_expressions_A_34"))
          (set (memory ("r" 76)) (bool false))
          (set (pos (memory ("t" 70))) (float "0"))
          (set (memory ("i" 81)) (bool true))
          (exp (call "reset" "lift" (instance ("i" 95))))
          (set (pos (memory ("x" 71))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 68) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 84) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 82) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 77)))
            (case (pconstr0 "H88_automata_in_expressions_One_38")
              (seq
                (when (state (memory ("r" 78))) (set (memory ("i" 88)) (bool true)))
                (when
                  (state (memory ("i" 88)))
                  (set
                    (memory ("h" 86))
                    (apply (global ("Stdlib" "+.")) (local ("time" 68)) (float "0.6"))))
                (set (memory ("i" 88)) (bool false))
                (set (memory ("result" 74)) (float "0.5"))
                (let
                  (pvar ("z" 87) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 69)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 68)) (state (memory ("h" 86)))))
                  (at))
                (set
                  (memory ("h" 86))
                  (if
                    (local ("z" 87))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 86))) (float "0.6"))
                    (state (memory ("h" 86)))))
                (match
                  (local ("z" 87))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 82)) (bool true))
                      (set (memory ("r" 78)) (bool true))
                      (set (memory ("s" 77)) (constr0 "H88_automata_in_expressions_Two_39"))))
                  (case (wild) (set (memory ("r" 78)) (bool false))))
                (assign
                  (name ("h" 84))
                  (apply (global ("Stdlib" "min")) (var ("h" 84)) (state (memory ("h" 86)))))))
            (case (pconstr0 "H88_automata_in_expressions_Two_39")
              (seq
                (when
                  (state (memory ("r" 78)))
                  (seq
                    (set (memory ("i" 92)) (bool true))
                    (set (pos (memory ("k" 89))) (float "1"))))
                (when
                  (state (memory ("i" 92)))
                  (set
                    (memory ("h" 90))
                    (apply (global ("Stdlib" "+.")) (local ("time" 68)) (float "0.6"))))
                (set (memory ("i" 92)) (bool false))
                (set (der (memory ("k" 89))) (float "-1"))
                (set (memory ("result" 74)) (state (pos (memory ("k" 89)))))
                (let
                  (pvar ("z" 91) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 69)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 68)) (state (memory ("h" 90)))))
                  (at))
                (set
                  (memory ("h" 90))
                  (if
                    (local ("z" 91))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 90))) (float "0.6"))
                    (state (memory ("h" 90)))))
                (match
                  (local ("z" 91))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 82)) (bool true))
                      (set (memory ("r" 78)) (bool true))
                      (set (memory ("s" 77)) (constr0 "H88_automata_in_expressions_One_38"))))
                  (case (wild) (set (memory ("r" 78)) (bool false))))
                (assign
                  (name ("h" 84))
                  (apply (global ("Stdlib" "min")) (var ("h" 84)) (state (memory ("h" 90))))))))
          (match
            (state (memory ("s" 75)))
            (case (pconstr0 "H88_automata_in_expressions_A_34")
              (seq
                (when (state (memory ("r" 76))) (seq))
                (set
                  (zout (memory ("x" 93)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 70)))) (float "0.7")))
                (match
                  (state (zin (memory ("x" 93))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 82)) (bool true))
                      (set (memory ("s" 75)) (constr0 "H88_automata_in_expressions_B_35"))
                      (set (memory ("r" 76)) (bool true))))
                  (case (wild) (set (memory ("r" 76)) (bool false))))
                (set (memory ("result" 73)) (float "1"))))
            (case (pconstr0 "H88_automata_in_expressions_B_35")
              (seq
                (when (state (memory ("r" 76))) (seq))
                (set
                  (zout (memory ("x" 93)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 70)))) (float "2.1")))
                (match
                  (state (zin (memory ("x" 93))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 82)) (bool true))
                      (set (memory ("s" 75)) (constr0 "H88_automata_in_expressions_C_36"))
                      (set (memory ("r" 76)) (bool true))))
                  (case (wild) (set (memory ("r" 76)) (bool false))))
                (set (memory ("result" 73)) (float "-0.5"))))
            (case (pconstr0 "H88_automata_in_expressions_C_36")
              (seq
                (when (state (memory ("r" 76))) (seq))
                (set (memory ("r" 76)) (bool false))
                (set (memory ("result" 73)) (float "0.25")))))
          (set
            (memory ("h" 83))
            (if (var ("encore" 82)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 81)))
            (set
              (memory ("h" 79))
              (apply (global ("Stdlib" "+.")) (local ("time" 68)) (float "0.0625"))))
          (let
            (pvar ("z" 80) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 69)))
              (apply (global ("Stdlib" ">=")) (local ("time" 68)) (state (memory ("h" 79)))))
            (at))
          (set
            (memory ("h" 79))
            (if
              (local ("z" 80))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 79))) (float "0.25"))
              (state (memory ("h" 79)))))
          (assign
            (name ("h" 84))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 84))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 83))) (state (memory ("h" 79))))))
          (set (memory ("h" 85)) (var ("h" 84)))
          (set (memory ("i" 81)) (bool false))
          (let
            (pvar ("y" 72) (name ("Stdlib" "float")))
            (call "step" "lift"
              (instance ("i" 95))
              (tuple (local ("time" 68)) (state (memory ("result" 74)))))
            (at 8 6 8 7))
          (match
            (local ("z" 80))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 70)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 71)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("y" 72))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("x" 71))) (state (memory ("result" 73))))
          (set (der (memory ("t" 70))) (float "1"))
          (exp (unit))))))))
