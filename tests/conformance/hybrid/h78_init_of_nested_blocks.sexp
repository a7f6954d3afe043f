(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H78_init_of_nested_blocks")
 (source "h78_init_of_nested_blocks.zls")
 (digest "md5:85c38aa57ac9a96515bd44d6f1799903")
 (needs "Stdlib")
 (exports
  (val "starts" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 4 0 4 90)
    (doc
      "init is the event of the block that it stands in: of a node, a state, a state within, an instance under reset.\\x0acommand: -maxt 4.3\\x0atolerance: 1e-9"))
  (val "once" continuous
    (arrow continuous (name ("Stdlib" "zero")) (name ("Stdlib" "int")))
    (at 5 0 10 9))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 28 175)))
 (results
  (result "starts" (named "n"))
  (result "once" (named "n")))
 (code
  (types
    (type "state__752" (params) (at)
      (variant (constr0 "H78_init_of_nested_blocks_In2_49")
        (constr0 "H78_init_of_nested_blocks_In_48"))))
  (types
    (type "state__751" (params) (at)
      (variant (constr0 "H78_init_of_nested_blocks_Other_47")
        (constr0 "H78_init_of_nested_blocks_Outer_46"))))
  (types
    (type "state__750" (params) (at)
      (variant (constr0 "H78_init_of_nested_blocks_Run_38")
        (constr0 "H78_init_of_nested_blocks_Wait_37"))))
  (machine "starts" (at 4 0 4 90) continuous (params)
    (memories
      (memory ("major" 102) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 110) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 108) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 106) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("n" 103) (name ("Stdlib" "int")) (value (int 42)) (at 4 71 4 72)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 106)) (bool true)) (set (memory ("n" 103)) (int 0))))
      (method "step"
        (params (ptuple (pvar ("time" 101) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("h" 109) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 107) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("x" 105) (name ("Stdlib" "zero"))) (state (memory ("i" 106))) (at))
          (let (pvar ("l" 104) (name ("Stdlib" "int"))) (state (memory ("n" 103))) (at))
          (match
            (local ("x" 105))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 107)) (bool true))
                (set (memory ("n" 103)) (apply (global ("Stdlib" "+")) (local ("l" 104)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 108))
            (if (var ("encore" 107)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 109))
            (apply (global ("Stdlib" "min")) (var ("h" 109)) (state (memory ("h" 108)))))
          (set (memory ("h" 110)) (var ("h" 109)))
          (set (memory ("i" 106)) (bool false))
          (exp (state (memory ("n" 103))))))))
  (machine "once" (at 5 0 10 9) continuous (params)
    (memories
      (memory ("major" 113) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 121) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 119) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 117) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 116) (name "state__750")
        (value (constr0 "H78_init_of_nested_blocks_Run_38"))
        (at 8 58 8 61))
      (memory ("n" 114) (name ("Stdlib" "int")) (value (int 42)) (at 8 40 8 41))
      (memory ("i" 123) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 117)) (bool false))
          (set (memory ("s" 116)) (constr0 "H78_init_of_nested_blocks_Wait_37"))
          (set (memory ("n" 114)) (int 0))
          (set (memory ("i" 123)) (bool true))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 112) (name ("Stdlib" "float")))
            (pvar ("z" 111) (name ("Stdlib" "zero")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("h" 120) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 118) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 115) (name ("Stdlib" "int"))) (state (memory ("n" 114))) (at))
          (match
            (state (memory ("s" 116)))
            (case (pconstr0 "H78_init_of_nested_blocks_Wait_37")
              (seq
                (when (state (memory ("r" 117))) (set (memory ("i" 123)) (bool true)))
                (let (pvar ("x" 122) (name ("Stdlib" "zero"))) (state (memory ("i" 123))) (at))
                (set (memory ("i" 123)) (bool false))
                (match
                  (local ("x" 122))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 118)) (bool true))
                      (set
                        (memory ("n" 114))
                        (apply (global ("Stdlib" "+")) (local ("l" 115)) (int 1)))
                      (set (memory ("r" 117)) (bool true))
                      (set (memory ("s" 116)) (constr0 "H78_init_of_nested_blocks_Run_38"))))
                  (case (wild) (set (memory ("r" 117)) (bool false))))))
            (case (pconstr0 "H78_init_of_nested_blocks_Run_38")
              (seq
                (when (state (memory ("r" 117))) (seq))
                (match
                  (local ("z" 111))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 118)) (bool true))
                      (set
                        (memory ("n" 114))
                        (apply (global ("Stdlib" "+")) (local ("l" 115)) (int 10)))
                      (set (memory ("r" 117)) (bool true))
                      (set (memory ("s" 116)) (constr0 "H78_init_of_nested_blocks_Wait_37"))))
                  (case (wild) (set (memory ("r" 117)) (bool false)))))))
          (set
            (memory ("h" 119))
            (if (var ("encore" 118)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 120))
            (apply (global ("Stdlib" "min")) (var ("h" 120)) (state (memory ("h" 119)))))
          (set (memory ("h" 121)) (var ("h" 120)))
          (exp (state (memory ("n" 114))))))))
  (machine "main" (at 11 0 28 175) continuous (params)
    (memories
      (memory ("major" 125) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 161) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 25 26 25 38))
      (memory ("x" 160) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 25 59 25 71))
      (memory ("x" 159)
        (name ("Stdlib" "zero"))
        (value (bool false))
        (class zero)
        (at 25 88 25 100))
      (memory ("h" 147) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 145) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 143) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 141) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 139) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 137) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 136) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 135) (name "state__751")
        (value (constr0 "H78_init_of_nested_blocks_Other_47"))
        (at 24 27 24 32))
      (memory ("result" 132) (name ("Stdlib" "int")) (value (int 42)) (at 16 16 16 26))
      (memory ("t" 130)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 12 14 12 17))
      (memory ("j" 129) (name ("Stdlib" "int")) (value (int 42)) (at 21 46 21 47))
      (memory ("i" 128) (name ("Stdlib" "int")) (value (int 42)) (at 19 34 19 35))
      (memory ("i" 151) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("r" 149) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 148) (name "state__752")
        (value (constr0 "H78_init_of_nested_blocks_In2_49"))
        (at 21 90 21 93))
      (memory ("i" 155) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 158) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances
      (instance ("i" 163) (global "once") continuous (params) (at 16 16 16 26))
      (instance ("i" 162) (global "starts") continuous (params) (at 15 10 15 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 136)) (bool false))
          (set (memory ("s" 135)) (constr0 "H78_init_of_nested_blocks_Outer_46"))
          (set (memory ("j" 129)) (int 0))
          (set (memory ("i" 128)) (int 0))
          (set (memory ("i" 143)) (bool true))
          (set (pos (memory ("t" 130))) (float "0"))
          (set (memory ("i" 151)) (bool true))
          (set (memory ("r" 149)) (bool false))
          (set (memory ("s" 148)) (constr0 "H78_init_of_nested_blocks_In_48"))
          (set (memory ("i" 155)) (bool true))
          (set (memory ("i" 158)) (bool true))
          (exp (call "reset" "once" (instance ("i" 163))))
          (exp (call "reset" "starts" (instance ("i" 162))))))
      (method "step"
        (params (ptuple (pvar ("time" 124) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 146) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 144) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 143)))
            (set
              (memory ("h" 137))
              (apply (global ("Stdlib" "+.")) (local ("time" 124)) (float "0.9"))))
          (let
            (pvar ("z" 138) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 125)))
              (apply (global ("Stdlib" ">=")) (local ("time" 124)) (state (memory ("h" 137)))))
            (at))
          (let (pvar ("l" 133) (name ("Stdlib" "int"))) (state (memory ("i" 128))) (at))
          (let (pvar ("l" 134) (name ("Stdlib" "int"))) (state (memory ("j" 129))) (at))
          (match
            (state (memory ("s" 135)))
            (case (pconstr0 "H78_init_of_nested_blocks_Outer_46")
              (seq
                (when
                  (state (memory ("r" 136)))
                  (seq
                    (set (memory ("i" 151)) (bool true))
                    (set (memory ("r" 149)) (bool false))
                    (set (memory ("s" 148)) (constr0 "H78_init_of_nested_blocks_In_48"))
                    (set (memory ("i" 155)) (bool true))
                    (set (memory ("i" 158)) (bool true))))
                (let (pvar ("x" 150) (name ("Stdlib" "zero"))) (state (memory ("i" 151))) (at))
                (set (memory ("i" 151)) (bool false))
                (match
                  (state (memory ("s" 148)))
                  (case (pconstr0 "H78_init_of_nested_blocks_In_48")
                    (seq
                      (when (state (memory ("r" 149))) (set (memory ("i" 155)) (bool true)))
                      (let
                        (pvar ("x" 154) (name ("Stdlib" "zero")))
                        (state (memory ("i" 155)))
                        (at))
                      (set (memory ("i" 155)) (bool false))
                      (match
                        (local ("x" 154))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("encore" 144)) (bool true))
                            (set
                              (memory ("j" 129))
                              (apply (global ("Stdlib" "+")) (local ("l" 134)) (int 1)))))
                        (case (wild) (seq)))
                      (set
                        (zout (memory ("x" 160)))
                        (apply
                          (global ("Stdlib" "-."))
                          (state (pos (memory ("t" 130))))
                          (float "0.4")))
                      (set
                        (zout (memory ("x" 159)))
                        (apply
                          (global ("Stdlib" "-."))
                          (state (pos (memory ("t" 130))))
                          (float "2.4")))
                      (match
                        (tuple (state (zin (memory ("x" 159)))) (state (zin (memory ("x" 160)))))
                        (case
                          (ptuple (wild) (pconst (bool true)))
                          (seq
                            (assign (name ("encore" 144)) (bool true))
                            (set (memory ("r" 149)) (bool true))
                            (set (memory ("s" 148)) (constr0 "H78_init_of_nested_blocks_In2_49"))))
                        (case
                          (ptuple (pconst (bool true)) (wild))
                          (seq
                            (assign (name ("encore" 144)) (bool true))
                            (set (memory ("r" 149)) (bool true))
                            (set (memory ("s" 148)) (constr0 "H78_init_of_nested_blocks_In2_49"))))
                        (case (wild) (set (memory ("r" 149)) (bool false))))))
                  (case (pconstr0 "H78_init_of_nested_blocks_In2_49")
                    (seq
                      (when (state (memory ("r" 149))) (set (memory ("i" 158)) (bool true)))
                      (let
                        (pvar ("x" 157) (name ("Stdlib" "zero")))
                        (state (memory ("i" 158)))
                        (at))
                      (set (memory ("i" 158)) (bool false))
                      (match
                        (local ("x" 157))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("encore" 144)) (bool true))
                            (set
                              (memory ("j" 129))
                              (apply (global ("Stdlib" "+")) (local ("l" 134)) (int 10)))))
                        (case (wild) (seq)))
                      (set
                        (zout (memory ("x" 159)))
                        (apply
                          (global ("Stdlib" "-."))
                          (state (pos (memory ("t" 130))))
                          (float "0.6")))
                      (match
                        (state (zin (memory ("x" 159))))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("encore" 144)) (bool true))
                            (set (memory ("r" 149)) (bool false))
                            (set (memory ("s" 148)) (constr0 "H78_init_of_nested_blocks_In_48"))))
                        (case (wild) (set (memory ("r" 149)) (bool false)))))))
                (match
                  (local ("x" 150))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 144)) (bool true))
                      (set
                        (memory ("i" 128))
                        (apply (global ("Stdlib" "+")) (local ("l" 133)) (int 1)))))
                  (case (wild) (seq)))
                (match
                  (local ("z" 138))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 144)) (bool true))
                      (set (memory ("r" 136)) (bool false))
                      (set (memory ("s" 135)) (constr0 "H78_init_of_nested_blocks_Other_47"))))
                  (case (wild) (set (memory ("r" 136)) (bool false))))))
            (case (pconstr0 "H78_init_of_nested_blocks_Other_47")
              (seq
                (when (state (memory ("r" 136))) (seq))
                (set
                  (zout (memory ("x" 161)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 130)))) (float "1.4")))
                (set
                  (zout (memory ("x" 160)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 130)))) (float "2.2")))
                (set
                  (zout (memory ("x" 159)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 130)))) (float "3.3")))
                (match
                  (tuple
                    (state (zin (memory ("x" 159))))
                    (state (zin (memory ("x" 160))))
                    (state (zin (memory ("x" 161)))))
                  (case
                    (ptuple (wild) (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 144)) (bool true))
                      (set (memory ("r" 136)) (bool false))
                      (set (memory ("s" 135)) (constr0 "H78_init_of_nested_blocks_Outer_46"))))
                  (case
                    (ptuple (wild) (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 144)) (bool true))
                      (set (memory ("r" 136)) (bool true))
                      (set (memory ("s" 135)) (constr0 "H78_init_of_nested_blocks_Outer_46"))))
                  (case
                    (ptuple (pconst (bool true)) (wild) (wild))
                    (seq
                      (assign (name ("encore" 144)) (bool true))
                      (set (memory ("r" 136)) (bool true))
                      (set (memory ("s" 135)) (constr0 "H78_init_of_nested_blocks_Outer_46"))))
                  (case (wild) (set (memory ("r" 136)) (bool false)))))))
          (set
            (memory ("h" 145))
            (if (var ("encore" 144)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 143)))
            (set
              (memory ("h" 141))
              (apply (global ("Stdlib" "+.")) (local ("time" 124)) (float "0.25"))))
          (let
            (pvar ("z" 142) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 125)))
              (apply (global ("Stdlib" ">=")) (local ("time" 124)) (state (memory ("h" 141)))))
            (at))
          (set
            (memory ("h" 141))
            (if
              (local ("z" 142))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 141))) (float "0.5"))
              (state (memory ("h" 141)))))
          (when
            (state (memory ("i" 143)))
            (set
              (memory ("h" 139))
              (apply (global ("Stdlib" "+.")) (local ("time" 124)) (float "1.5"))))
          (let
            (pvar ("z" 140) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 125)))
              (apply (global ("Stdlib" ">=")) (local ("time" 124)) (state (memory ("h" 139)))))
            (at))
          (set
            (memory ("h" 139))
            (if
              (local ("z" 140))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 139))) (float "2"))
              (state (memory ("h" 139)))))
          (set
            (memory ("h" 137))
            (if
              (local ("z" 138))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 137))) (float "1"))
              (state (memory ("h" 137)))))
          (assign
            (name ("h" 146))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 146))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (state (memory ("h" 145)))
                    (state (memory ("h" 141))))
                  (state (memory ("h" 139))))
                (state (memory ("h" 137))))))
          (set (memory ("h" 147)) (var ("h" 146)))
          (set (memory ("i" 143)) (bool false))
          (when (local ("z" 140)) (exp (call "reset" "once" (instance ("i" 163)))))
          (set
            (memory ("result" 132))
            (call "step" "once" (instance ("i" 163)) (tuple (local ("time" 124)) (local ("z" 138)))))
          (let
            (pvar ("a" 126) (name ("Stdlib" "int")))
            (call "step" "starts" (instance ("i" 162)) (tuple (local ("time" 124)) (unit)))
            (at 15 6 15 7))
          (match
            (local ("z" 142))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 130)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 126))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_int")) (state (memory ("result" 132))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("i" 128)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("j" 129)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 130))) (float "1"))
          (exp (unit))))))))
