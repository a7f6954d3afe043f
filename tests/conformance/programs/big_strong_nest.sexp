(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Big_strong_nest")
 (source "big_strong_nest.zls")
 (digest "md5:320eb7a4a8690efc735a11b6e8483ba9")
 (needs "Stdlib")
 (exports
  (val "plant" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 16 55)
    (doc "strong automata inside strong ones: parameters, emissions that write, entries by history"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 17 0 17 65))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 18 0 21 94)))
 (results
  (result "plant" (parts (named "o") (named "k") (named "lo")))
  (result "pure" (parts (named "o") (named "k") (named "lo"))))
 (code
  (types
    (type "state__940" (params) (at)
      (variant (constr0 "Big_strong_nest_Q_57") (constr0 "Big_strong_nest_P_56"))))
  (types
    (type "state__939" (params) (at)
      (variant (constr0 "Big_strong_nest_Fault_52") (constr0 "Big_strong_nest_Work_51")
        (constr0 "Big_strong_nest_Init_50"))))
  (machine "plant" (at 2 0 16 55) discrete (params)
    (memories
      (memory ("r" 94) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 93) (name "state__939")
        (value (constr0 "Big_strong_nest_Fault_52"))
        (at 5 42 5 49))
      (memory ("e" 90) (name ("Stdlib" "int")) (value (int 42)) (at 5 70 5 71))
      (memory ("n" 89) (name ("Stdlib" "int")) (value (int 42)) (at 5 47 5 48))
      (memory ("o" 88) (name ("Stdlib" "int")) (value (int 42)) (at 5 16 5 17))
      (memory ("lo" 87) (name ("Stdlib" "int")) (value (int 42)) (at 16 22 16 24))
      (memory ("k" 86) (name ("Stdlib" "int")) (value (int 42)) (at 8 61 8 62))
      (memory ("m" 100) (name ("Stdlib" "int")) (value (int 42)) (at 11 17 11 18))
      (memory ("r" 99) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 98) (name "state__940") (value (constr0 "Big_strong_nest_Q_57")) (at 8 79 8 84))
      (memory ("m" 97) (name ("Stdlib" "int")) (value (int 42)) (at 8 81 8 83))
      (memory ("w" 95) (name ("Stdlib" "int")) (value (int 42)) (at 8 18 8 19))
      (memory ("i" 105) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 102) (name ("Stdlib" "int")) (value (int 42)) (at 8 31 8 32))
      (memory ("i" 109) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 106) (name ("Stdlib" "int")) (value (int 42)) (at 9 34 9 35)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("lo" 87)) (int 7))
          (set (memory ("r" 94)) (bool false))
          (set (memory ("s" 93)) (constr0 "Big_strong_nest_Init_50"))
          (set (memory ("k" 86)) (int 0))
          (set (memory ("m" 100)) (int 0))
          (set (memory ("r" 99)) (bool false))
          (set (memory ("s" 98)) (constr0 "Big_strong_nest_P_56"))
          (set (memory ("i" 105)) (bool true))
          (set (memory ("i" 109)) (bool true))))
      (method "step"
        (params
          (ptuple
            (pvar ("x" 85) (name ("Stdlib" "int")))
            (pvar ("b" 83) (name ("Stdlib" "bool")))
            (pvar ("c" 84) (name ("Stdlib" "bool")))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("l" 92) (name ("Stdlib" "int"))) (state (memory ("lo" 87))) (at))
          (match
            (state (memory ("s" 93)))
            (case (pconstr0 "Big_strong_nest_Init_50")
              (seq
                (when (state (memory ("r" 94))) (seq))
                (match
                  (tuple (local ("c" 84)) (local ("b" 83)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("n" 89)) (local ("x" 85)))
                      (set (memory ("r" 94)) (bool false))
                      (set (memory ("s" 93)) (constr0 "Big_strong_nest_Work_51"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("e" 90)) (int 1))
                      (set (memory ("r" 94)) (bool true))
                      (set (memory ("s" 93)) (constr0 "Big_strong_nest_Fault_52"))))
                  (case (wild) (set (memory ("r" 94)) (bool false))))))
            (case (pconstr0 "Big_strong_nest_Work_51")
              (seq
                (when (state (memory ("r" 94))) (seq))
                (match
                  (tuple
                    (apply (global ("Stdlib" "&&")) (local ("b" 83)) (local ("c" 84)))
                    (apply
                      (global ("Stdlib" "&&"))
                      (local ("c" 84))
                      (apply (global ("Stdlib" ">")) (local ("x" 85)) (int 2))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("e" 90)) (local ("x" 85)))
                      (set (memory ("r" 94)) (bool true))
                      (set (memory ("s" 93)) (constr0 "Big_strong_nest_Fault_52"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 94)) (bool false))
                      (set (memory ("s" 93)) (constr0 "Big_strong_nest_Init_50"))))
                  (case (wild) (set (memory ("r" 94)) (bool false))))))
            (case (pconstr0 "Big_strong_nest_Fault_52")
              (seq
                (when (state (memory ("r" 94))) (seq))
                (match
                  (tuple
                    (apply (global ("Stdlib" "=")) (local ("x" 85)) (int 0))
                    (apply
                      (global ("Stdlib" "&&"))
                      (apply (global ("Stdlib" "not")) (local ("c" 84)))
                      (local ("b" 83))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("n" 89)) (local ("l" 92)))
                      (set (memory ("r" 94)) (bool false))
                      (set (memory ("s" 93)) (constr0 "Big_strong_nest_Work_51"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 94)) (bool true))
                      (set (memory ("s" 93)) (constr0 "Big_strong_nest_Init_50"))))
                  (case (wild) (set (memory ("r" 94)) (bool false)))))))
          (let (pvar ("l" 91) (name ("Stdlib" "int"))) (state (memory ("k" 86))) (at))
          (match
            (state (memory ("s" 93)))
            (case (pconstr0 "Big_strong_nest_Init_50")
              (seq (when (state (memory ("r" 94))) (seq)) (set (memory ("o" 88)) (int 0))))
            (case (pconstr0 "Big_strong_nest_Work_51")
              (seq
                (when
                  (state (memory ("r" 94)))
                  (seq
                    (set (memory ("m" 100)) (int 0))
                    (set (memory ("r" 99)) (bool false))
                    (set (memory ("s" 98)) (constr0 "Big_strong_nest_P_56"))
                    (set (memory ("i" 105)) (bool true))
                    (set (memory ("i" 109)) (bool true))))
                (let (pvar ("x" 101) (name ("Stdlib" "int"))) (state (memory ("m" 100))) (at))
                (match
                  (state (memory ("s" 98)))
                  (case (pconstr0 "Big_strong_nest_P_56")
                    (seq
                      (when (state (memory ("r" 99))) (seq))
                      (match
                        (apply (global ("Stdlib" ">")) (local ("x" 101)) (int 1))
                        (case
                          (pconst (bool true))
                          (seq
                            (set
                              (memory ("k" 86))
                              (apply (global ("Stdlib" "+")) (local ("l" 91)) (int 1)))
                            (set (memory ("m" 97)) (local ("x" 101)))
                            (set (memory ("r" 99)) (bool true))
                            (set (memory ("s" 98)) (constr0 "Big_strong_nest_Q_57"))))
                        (case (wild) (set (memory ("r" 99)) (bool false))))))
                  (case (pconstr0 "Big_strong_nest_Q_57")
                    (seq
                      (when (state (memory ("r" 99))) (seq))
                      (match
                        (apply (global ("Stdlib" "<")) (local ("x" 101)) (int 0))
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 99)) (bool false))
                            (set (memory ("s" 98)) (constr0 "Big_strong_nest_P_56"))))
                        (case (wild) (set (memory ("r" 99)) (bool false)))))))
                (match
                  (state (memory ("s" 98)))
                  (case (pconstr0 "Big_strong_nest_P_56")
                    (seq
                      (when (state (memory ("r" 99))) (set (memory ("i" 105)) (bool true)))
                      (let
                        (pvar ("x" 104) (name ("Stdlib" "int")))
                        (if
                          (state (memory ("i" 105)))
                          (state (memory ("n" 89)))
                          (apply (global ("Stdlib" "+")) (state (memory ("m" 102))) (int 1)))
                        (at 8 22 8 36))
                      (set (memory ("i" 105)) (bool false))
                      (set (memory ("w" 95)) (local ("x" 104)))
                      (set (memory ("m" 102)) (local ("x" 104)))))
                  (case (pconstr0 "Big_strong_nest_Q_57")
                    (seq
                      (when (state (memory ("r" 99))) (set (memory ("i" 109)) (bool true)))
                      (let
                        (pvar ("x" 108) (name ("Stdlib" "int")))
                        (if
                          (state (memory ("i" 109)))
                          (state (memory ("m" 97)))
                          (apply (global ("Stdlib" "-")) (state (memory ("m" 106))) (int 2)))
                        (at 9 25 9 39))
                      (set (memory ("i" 109)) (bool false))
                      (set (memory ("w" 95)) (local ("x" 108)))
                      (set (memory ("m" 106)) (local ("x" 108))))))
                (set
                  (memory ("o" 88))
                  (apply (global ("Stdlib" "+")) (state (memory ("w" 95))) (local ("l" 91))))
                (set (memory ("m" 100)) (state (memory ("w" 95))))))
            (case (pconstr0 "Big_strong_nest_Fault_52")
              (seq
                (when (state (memory ("r" 94))) (seq))
                (set (memory ("o" 88)) (apply (global ("Stdlib" "~-")) (state (memory ("e" 90))))))))
          (set
            (memory ("lo" 87))
            (if
              (apply (global ("Stdlib" ">")) (state (memory ("o" 88))) (int 3))
              (state (memory ("o" 88)))
              (local ("l" 92))))
          (exp
            (tuple (state (memory ("o" 88))) (state (memory ("k" 86))) (state (memory ("lo" 87)))))))))
  (machine "pure" (at 17 0 17 65) discrete (params) (memories)
    (instances (instance ("i" 117) (global "plant") discrete (params) (at 17 18 17 65)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "plant" (instance ("i" 117)))))
      (method "step"
        (params (pvar ("x" 110) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (exp
          (call "step" "plant"
            (instance ("i" 117))
            (tuple
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "*")) (local ("x" 110)) (int 7))
                (int 5))
              (apply
                (global ("Stdlib" "<"))
                (apply (global ("Stdlib" "mod")) (local ("x" 110)) (int 3))
                (int 2))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 110)) (int 4))
                (int 3))))))))
  (machine "main" (at 18 0 21 94) discrete (params)
    (memories (memory ("m" 115) (name ("Stdlib" "int")) (value (int 42)) (at 19 14 19 15)))
    (instances (instance ("i" 118) (global "pure") discrete (params) (at 20 19 20 25)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 115)) (int 0)) (exp (call "reset" "pure" (instance ("i" 118))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 116) (name ("Stdlib" "int"))) (state (memory ("m" 115))) (at))
          (set (memory ("m" 115)) (apply (global ("Stdlib" "+")) (local ("x" 116)) (int 1)))
          (let
            (ptuple
              (pvar ("o" 114) (name ("Stdlib" "int")))
              (pvar ("k" 112) (name ("Stdlib" "int")))
              (pvar ("lo" 113) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 118)) (local ("x" 116)))
            (at 20 7 20 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("o" 114))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("k" 112))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("lo" 113))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
