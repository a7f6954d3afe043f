(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H79_array_of_relays")
 (source "h79_array_of_relays.zls")
 (digest "md5:3718726f0c678245963e13a493cc4ac6")
 (needs "Stdlib")
 (exports
  (val "sum" discrete
    (arrow discrete (array (name ("Stdlib" "float")) (plus 2 1)) (name ("Stdlib" "float")))
    (at 4 0 4 103)
    (doc
      "An array of hybrid instances, each with an automaton and a period of its own; what they give is summed and held at events.\\x0acommand: -maxt 4.1\\x0atolerance: 1e-9"))
  (val "relay" continuous
    (arrow continuous
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 5 0 10 9))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 20 73)))
 (results
  (result "sum" (named "s"))
  (result "relay" (named "x")))
 (code
  (types
    (type "state__602" (params) (at)
      (variant (constr0 "H79_array_of_relays_Fall_40") (constr0 "H79_array_of_relays_Rise_39"))))
  (machine "sum" (at 4 0 4 103) discrete (params)
    (memories (memory ("s" 78) (name ("Stdlib" "float")) (value (float "42")) (at 4 59 4 60)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("v" 77) (array (name ("Stdlib" "float")) (plus 2 1))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set (memory ("s" 78)) (float "0"))
          (for to ("i" 80) (int 0) (int 2)
            (set
              (memory ("s" 78))
              (apply
                (global ("Stdlib" "+."))
                (state (memory ("s" 78)))
                (access (local ("v" 77)) (local ("i" 80))))))
          (exp (state (memory ("s" 78))))))))
  (machine "relay" (at 5 0 10 9) continuous (params)
    (memories
      (memory ("major" 85) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 96) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 37 8 56))
      (memory ("h" 93) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 91) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 89) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 88) (name "state__602")
        (value (constr0 "H79_array_of_relays_Fall_40"))
        (at 8 62 8 66))
      (memory ("x" 86) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 99 8 100))
      (memory ("i" 97) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 94) (name ("Stdlib" "float")) (value (float "42")) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 89)) (bool false))
          (set (memory ("s" 88)) (constr0 "H79_array_of_relays_Rise_39"))
          (set (pos (memory ("x" 86))) (float "0"))
          (set (memory ("i" 97)) (bool true))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 84) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("level" 83) (name ("Stdlib" "float")))
              (pvar ("down" 82) (name ("Stdlib" "float"))))))
        (returns (name ("Stdlib" "float")))
        (seq
          (letvar ("h" 92) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 90) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 87) (name ("Stdlib" "float"))) (state (pos (memory ("x" 86)))) (at))
          (match
            (state (memory ("s" 88)))
            (case (pconstr0 "H79_array_of_relays_Rise_39")
              (seq
                (when (state (memory ("r" 89))) (set (memory ("i" 97)) (bool true)))
                (when
                  (state (memory ("i" 97)))
                  (set
                    (memory ("h" 94))
                    (apply (global ("Stdlib" "+.")) (local ("time" 84)) (float "0.9"))))
                (set (memory ("i" 97)) (bool false))
                (set (der (memory ("x" 86))) (float "1"))
                (set
                  (zout (memory ("x" 96)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 87)) (local ("level" 83))))
                (let
                  (pvar ("z" 95) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 85)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 84)) (state (memory ("h" 94)))))
                  (at))
                (set
                  (memory ("h" 94))
                  (if
                    (local ("z" 95))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 94))) (float "0.9"))
                    (state (memory ("h" 94)))))
                (match
                  (tuple (local ("z" 95)) (state (zin (memory ("x" 96)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 90)) (bool true))
                      (set (memory ("r" 89)) (bool true))
                      (set (memory ("s" 88)) (constr0 "H79_array_of_relays_Fall_40"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 90)) (bool true))
                      (set (pos (memory ("x" 86))) (float "0.25"))
                      (set (memory ("r" 89)) (bool true))
                      (set (memory ("s" 88)) (constr0 "H79_array_of_relays_Rise_39"))))
                  (case (wild) (set (memory ("r" 89)) (bool false))))
                (assign
                  (name ("h" 92))
                  (apply (global ("Stdlib" "min")) (var ("h" 92)) (state (memory ("h" 94)))))))
            (case (pconstr0 "H79_array_of_relays_Fall_40")
              (seq
                (when (state (memory ("r" 89))) (seq))
                (set (der (memory ("x" 86))) (local ("down" 82)))
                (set
                  (zout (memory ("x" 96)))
                  (apply (global ("Stdlib" "-.")) (float "0.125") (local ("l" 87))))
                (match
                  (state (zin (memory ("x" 96))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 90)) (bool true))
                      (set (memory ("r" 89)) (bool true))
                      (set (memory ("s" 88)) (constr0 "H79_array_of_relays_Rise_39"))))
                  (case (wild) (set (memory ("r" 89)) (bool false)))))))
          (set
            (memory ("h" 91))
            (if (var ("encore" 90)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 92))
            (apply (global ("Stdlib" "min")) (var ("h" 92)) (state (memory ("h" 91)))))
          (set (memory ("h" 93)) (var ("h" 92)))
          (exp (state (pos (memory ("x" 86)))))))))
  (machine "main" (at 11 0 20 73) continuous (params)
    (memories
      (memory ("major" 100) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 117) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 115) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 113) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 111) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 109) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 107) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("v" 104)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at))
      (memory ("total" 103) (name ("Stdlib" "float")) (value (float "42")) (at 17 35 17 40))
      (memory ("t" 102)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 12 14 12 17))
      (memory ("down" 101) (name ("Stdlib" "float")) (value (float "42")) (at 16 39 16 43)))
    (instances
      (instance ("i" 121) (global "relay") continuous (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 15 41 15 77))
      (instance ("i" 120) (global "sum") discrete (params) (at 17 43 17 48)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 113)) (bool true))
          (set (memory ("down" 101)) (float "-0.5"))
          (for to ("i" 118) (int 0) (int 2)
            (exp (call "reset" "relay" (instance ("i" 121) (local ("i" 118))))))
          (set (memory ("total" 103)) (float "0"))
          (exp (call "reset" "sum" (instance ("i" 120))))
          (set (pos (memory ("t" 102))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 99) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 116) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 114) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 113)))
            (set
              (memory ("h" 109))
              (apply (global ("Stdlib" "+.")) (local ("time" 99)) (float "0"))))
          (let
            (pvar ("z" 110) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 100)))
              (apply (global ("Stdlib" ">=")) (local ("time" 99)) (state (memory ("h" 109)))))
            (at))
          (when
            (state (memory ("i" 113)))
            (set
              (memory ("h" 107))
              (apply (global ("Stdlib" "+.")) (local ("time" 99)) (float "1.2"))))
          (let
            (pvar ("z" 108) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 100)))
              (apply (global ("Stdlib" ">=")) (local ("time" 99)) (state (memory ("h" 107)))))
            (at))
          (let (pvar ("l" 105) (name ("Stdlib" "float"))) (state (memory ("down" 101))) (at))
          (match
            (local ("z" 108))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 114)) (bool true))
                (set
                  (memory ("down" 101))
                  (apply (global ("Stdlib" "*.")) (float "2") (local ("l" 105))))))
            (case (wild) (seq)))
          (for to ("i" 118) (int 0) (int 2)
            (set
              (lindex (memory ("v" 104)) (local ("i" 118)))
              (call "step" "relay"
                (instance ("i" 121) (local ("i" 118)))
                (tuple
                  (local ("time" 99))
                  (tuple
                    (apply
                      (global ("Stdlib" "+."))
                      (float "0.5")
                      (apply
                        (global ("Stdlib" "*."))
                        (float "0.35")
                        (apply (global ("Stdlib" "float")) (local ("i" 118)))))
                    (state (memory ("down" 101))))))))
          (match
            (local ("z" 110))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 114)) (bool true))
                (set
                  (memory ("total" 103))
                  (call "step" "sum" (instance ("i" 120)) (state (memory ("v" 104)))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 115))
            (if (var ("encore" 114)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 113)))
            (set
              (memory ("h" 111))
              (apply (global ("Stdlib" "+.")) (local ("time" 99)) (float "0.0625"))))
          (let
            (pvar ("z" 112) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 100)))
              (apply (global ("Stdlib" ">=")) (local ("time" 99)) (state (memory ("h" 111)))))
            (at))
          (set
            (memory ("h" 111))
            (if
              (local ("z" 112))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 111))) (float "0.25"))
              (state (memory ("h" 111)))))
          (set
            (memory ("h" 109))
            (if
              (local ("z" 110))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 109))) (float "1"))
              (state (memory ("h" 109)))))
          (set
            (memory ("h" 107))
            (if
              (local ("z" 108))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 107))) (float "1.6"))
              (state (memory ("h" 107)))))
          (assign
            (name ("h" 116))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 116))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (state (memory ("h" 115)))
                    (state (memory ("h" 111))))
                  (state (memory ("h" 109))))
                (state (memory ("h" 107))))))
          (set (memory ("h" 117)) (var ("h" 116)))
          (set (memory ("i" 113)) (bool false))
          (match
            (local ("z" 112))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 102)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 104))) (int 0)))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 104))) (int 1)))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 104))) (int 2)))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("total" 103))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 102))) (float "1"))
          (exp (unit))))))))
