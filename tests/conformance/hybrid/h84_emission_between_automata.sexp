(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H84_emission_between_automata")
 (source "h84_emission_between_automata.zls")
 (digest "md5:44c48f34c736599eda183de98504e19a")
 (needs "Stdlib")
 (exports
  (val "sender" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product
        (name ("Stdlib" "signal") (name ("Stdlib" "float")))
        (name ("Stdlib" "signal") (name ("Stdlib" "unit")))))
    (at 4 0 12 9)
    (doc
      "Two automata that pass signals: what a transition of one emits is seen by the other in that step.\\x0acommand: -maxt 4.1\\x0atolerance: 1e-9"))
  (val "receiver" continuous
    (arrow continuous
      (product
        (name ("Stdlib" "signal") (name ("Stdlib" "float")))
        (name ("Stdlib" "signal") (name ("Stdlib" "unit"))))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 13 0 24 9))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 25 0 30 115)))
 (results
  (result "sender" (parts (named "go") (named "stop")))
  (result "receiver" (parts (named "x") (named "n"))))
 (code
  (types
    (type "state__723" (params) (at)
      (variant (constr0 "H84_emission_between_automata_Move_64")
        (constr0 "H84_emission_between_automata_Idle_63"))))
  (types
    (type "state__722" (params) (at)
      (variant (constr0 "H84_emission_between_automata_S3_56")
        (constr0 "H84_emission_between_automata_S2_55")
        (constr0 "H84_emission_between_automata_S1_54")
        (constr0 "H84_emission_between_automata_S0_53"))))
  (machine "sender" (at 4 0 12 9) continuous (params)
    (memories
      (memory ("major" 117) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 132) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 23 9 35))
      (memory ("x" 131) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 19 10 31))
      (memory ("h" 128) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 126) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 120) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 119) (name "state__722")
        (value (constr0 "H84_emission_between_automata_S3_56"))
        (at 7 61 7 63))
      (memory ("k" 118) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 120)) (bool false))
          (set (memory ("s" 119)) (constr0 "H84_emission_between_automata_S0_53"))
          (set (pos (memory ("k" 118))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 116) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product
            (name ("Stdlib" "signal") (name ("Stdlib" "float")))
            (name ("Stdlib" "signal") (name ("Stdlib" "unit")))))
        (seq
          (letvar ("h" 127) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 125) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("stopp" 124) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("stopv" 123) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("gop" 122) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("gov" 121) (name ("Stdlib" "float")) (float "42") (at 7 54 7 57))
          (match
            (state (memory ("s" 119)))
            (case (pconstr0 "H84_emission_between_automata_S0_53")
              (seq
                (when (state (memory ("r" 120))) (seq))
                (set
                  (zout (memory ("x" 131)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("k" 118)))) (float "0.3")))
                (match
                  (state (zin (memory ("x" 131))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 125)) (bool true))
                      (assign (name ("gop" 122)) (bool true))
                      (assign (name ("gov" 121)) (float "0.5"))
                      (set (memory ("r" 120)) (bool true))
                      (set (memory ("s" 119)) (constr0 "H84_emission_between_automata_S1_54"))))
                  (case (wild) (set (memory ("r" 120)) (bool false))))))
            (case (pconstr0 "H84_emission_between_automata_S1_54")
              (seq
                (when (state (memory ("r" 120))) (seq))
                (set
                  (zout (memory ("x" 131)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("k" 118)))) (float "1.1")))
                (match
                  (state (zin (memory ("x" 131))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 125)) (bool true))
                      (assign (name ("stopp" 124)) (bool true))
                      (assign (name ("stopv" 123)) (unit))
                      (assign (name ("gop" 122)) (bool true))
                      (assign (name ("gov" 121)) (float "0.25"))
                      (set (memory ("r" 120)) (bool true))
                      (set (memory ("s" 119)) (constr0 "H84_emission_between_automata_S2_55"))))
                  (case (wild) (set (memory ("r" 120)) (bool false))))))
            (case (pconstr0 "H84_emission_between_automata_S2_55")
              (seq
                (when (state (memory ("r" 120))) (seq))
                (set
                  (zout (memory ("x" 132)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("k" 118)))) (float "1.9")))
                (set
                  (zout (memory ("x" 131)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("k" 118)))) (float "2.5")))
                (match
                  (tuple (state (zin (memory ("x" 131)))) (state (zin (memory ("x" 132)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 125)) (bool true))
                      (assign (name ("stopp" 124)) (bool true))
                      (assign (name ("stopv" 123)) (unit))
                      (set (memory ("r" 120)) (bool true))
                      (set (memory ("s" 119)) (constr0 "H84_emission_between_automata_S0_53"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 125)) (bool true))
                      (assign (name ("gop" 122)) (bool true))
                      (assign (name ("gov" 121)) (float "-1"))
                      (set (memory ("r" 120)) (bool true))
                      (set (memory ("s" 119)) (constr0 "H84_emission_between_automata_S3_56"))))
                  (case (wild) (set (memory ("r" 120)) (bool false))))))
            (case (pconstr0 "H84_emission_between_automata_S3_56")
              (seq (when (state (memory ("r" 120))) (seq)) (set (memory ("r" 120)) (bool false)))))
          (set
            (memory ("h" 126))
            (if (var ("encore" 125)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 127))
            (apply (global ("Stdlib" "min")) (var ("h" 127)) (state (memory ("h" 126)))))
          (set (memory ("h" 128)) (var ("h" 127)))
          (set (der (memory ("k" 118))) (float "1"))
          (exp
            (tuple
              (tuple (var ("gov" 121)) (var ("gop" 122)))
              (tuple (var ("stopv" 123)) (var ("stopp" 124)))))))))
  (machine "receiver" (at 13 0 24 9) continuous (params)
    (memories
      (memory ("major" 138) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 151) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 149) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 147) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 146) (name "state__723")
        (value (constr0 "H84_emission_between_automata_Move_64"))
        (at 19 68 19 83))
      (memory ("v" 142) (name ("Stdlib" "float")) (value (float "42")) (at 19 73 19 82))
      (memory ("x" 141)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 23 45 23 46))
      (memory ("n" 140) (name ("Stdlib" "int")) (value (int 42)) (at 19 48 19 49))
      (memory ("low" 139) (name ("Stdlib" "bool")) (value (bool false)) (at 16 26 16 29)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 147)) (bool false))
          (set (memory ("s" 146)) (constr0 "H84_emission_between_automata_Idle_63"))
          (set (memory ("n" 140)) (int 0))
          (set (memory ("low" 139)) (bool false))
          (set (pos (memory ("x" 141))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 137) (name ("Stdlib" "float")))
            (ptuple
              (ptuple
                (pvar ("gov" 133) (name ("Stdlib" "float")))
                (pvar ("gop" 134) (name ("Stdlib" "bool"))))
              (ptuple
                (pvar ("stopv" 135) (name ("Stdlib" "unit")))
                (pvar ("stopp" 136) (name ("Stdlib" "bool")))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 150) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 148) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (tuple (local ("gov" 133)) (local ("gop" 134)))
            (case
              (ptuple (pvar ("w" 155) (name ("Stdlib" "float"))) (pconst (bool true)))
              (seq
                (assign (name ("encore" 148)) (bool true))
                (set
                  (memory ("low" 139))
                  (apply (global ("Stdlib" "<")) (local ("w" 155)) (float "0")))))
            (case (wild) (seq)))
          (let (pvar ("l" 144) (name ("Stdlib" "int"))) (state (memory ("n" 140))) (at))
          (match
            (state (memory ("s" 146)))
            (case (pconstr0 "H84_emission_between_automata_Idle_63")
              (seq
                (set (der (memory ("x" 141))) (float "0"))
                (when (state (memory ("r" 147))) (seq))
                (match
                  (tuple
                    (tuple (local ("stopv" 135)) (local ("stopp" 136)))
                    (tuple (local ("gov" 133)) (local ("gop" 134))))
                  (case
                    (ptuple
                      (ptuple (pconst (unit)) (pconst (bool true)))
                      (ptuple (pvar ("v" 152) (name ("Stdlib" "float"))) (pconst (bool true))))
                    (seq
                      (assign (name ("encore" 148)) (bool true))
                      (set
                        (memory ("n" 140))
                        (apply (global ("Stdlib" "+")) (local ("l" 144)) (int 100)))
                      (set
                        (memory ("v" 142))
                        (apply (global ("Stdlib" "*.")) (local ("v" 152)) (float "10")))
                      (set (memory ("r" 147)) (bool true))
                      (set (memory ("s" 146)) (constr0 "H84_emission_between_automata_Move_64"))))
                  (case
                    (ptuple (wild)
                      (ptuple (pvar ("v" 153) (name ("Stdlib" "float"))) (pconst (bool true))))
                    (seq
                      (assign (name ("encore" 148)) (bool true))
                      (set
                        (memory ("n" 140))
                        (apply (global ("Stdlib" "+")) (local ("l" 144)) (int 1)))
                      (set (memory ("v" 142)) (local ("v" 153)))
                      (set (memory ("r" 147)) (bool true))
                      (set (memory ("s" 146)) (constr0 "H84_emission_between_automata_Move_64"))))
                  (case (wild) (set (memory ("r" 147)) (bool false))))))
            (case (pconstr0 "H84_emission_between_automata_Move_64")
              (seq
                (when (state (memory ("r" 147))) (seq))
                (set (der (memory ("x" 141))) (state (memory ("v" 142))))
                (match
                  (tuple
                    (tuple (local ("gov" 133)) (local ("gop" 134)))
                    (state (memory ("low" 139)))
                    (tuple (local ("stopv" 135)) (local ("stopp" 136))))
                  (case
                    (ptuple (wild) (wild) (ptuple (pconst (unit)) (pconst (bool true))))
                    (seq
                      (assign (name ("encore" 148)) (bool true))
                      (set
                        (memory ("n" 140))
                        (apply (global ("Stdlib" "+")) (local ("l" 144)) (int 10)))
                      (set (memory ("r" 147)) (bool true))
                      (set (memory ("s" 146)) (constr0 "H84_emission_between_automata_Idle_63"))))
                  (case
                    (ptuple
                      (ptuple (pvar ("w" 154) (name ("Stdlib" "float"))) (pconst (bool true)))
                      (pconst (bool true))
                      (wild))
                    (seq
                      (assign (name ("encore" 148)) (bool true))
                      (set (pos (memory ("x" 141))) (float "0"))
                      (set (memory ("r" 147)) (bool true))
                      (set (memory ("s" 146)) (constr0 "H84_emission_between_automata_Idle_63"))))
                  (case (wild) (set (memory ("r" 147)) (bool false)))))))
          (set
            (memory ("h" 149))
            (if (var ("encore" 148)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 150))
            (apply (global ("Stdlib" "min")) (var ("h" 150)) (state (memory ("h" 149)))))
          (set (memory ("h" 151)) (var ("h" 150)))
          (exp (tuple (state (pos (memory ("x" 141)))) (state (memory ("n" 140)))))))))
  (machine "main" (at 25 0 30 115) continuous (params)
    (memories
      (memory ("major" 157) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 169) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 167) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 165) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 159)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 28 14 28 17)))
    (instances
      (instance ("i" 173) (global "sender") continuous (params) (at 26 19 26 28))
      (instance ("i" 172) (global "receiver") continuous (params) (at 27 15 27 34)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 167)) (bool true))
          (set (pos (memory ("t" 159))) (float "0"))
          (exp (call "reset" "sender" (instance ("i" 173))))
          (exp (call "reset" "receiver" (instance ("i" 172))))))
      (method "step"
        (params (ptuple (pvar ("time" 156) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 168) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 167)))
            (set
              (memory ("h" 165))
              (apply (global ("Stdlib" "+.")) (local ("time" 156)) (float "0.0625"))))
          (let
            (pvar ("z" 166) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 157)))
              (apply (global ("Stdlib" ">=")) (local ("time" 156)) (state (memory ("h" 165)))))
            (at))
          (set
            (memory ("h" 165))
            (if
              (local ("z" 166))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 165))) (float "0.25"))
              (state (memory ("h" 165)))))
          (assign
            (name ("h" 168))
            (apply (global ("Stdlib" "min")) (var ("h" 168)) (state (memory ("h" 165)))))
          (set (memory ("h" 169)) (var ("h" 168)))
          (set (memory ("i" 167)) (bool false))
          (let
            (ptuple
              (ptuple
                (pvar ("gov" 161) (name ("Stdlib" "float")))
                (pvar ("copy" 170) (name ("Stdlib" "bool"))))
              (ptuple
                (pvar ("stopv" 163) (name ("Stdlib" "unit")))
                (pvar ("copy" 171) (name ("Stdlib" "bool")))))
            (call "step" "sender" (instance ("i" 173)) (tuple (local ("time" 156)) (unit)))
            (at))
          (let
            (ptuple
              (pvar ("x" 160) (name ("Stdlib" "float")))
              (pvar ("n" 158) (name ("Stdlib" "int"))))
            (call "step" "receiver"
              (instance ("i" 172))
              (tuple
                (local ("time" 156))
                (tuple
                  (tuple (local ("gov" 161)) (local ("copy" 170)))
                  (tuple (local ("stopv" 163)) (local ("copy" 171))))))
            (at 27 7 27 8))
          (match
            (local ("z" 166))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 159)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 160))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 158))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 159))) (float "1"))
          (exp (unit))))))))
