(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_deep_control")
 (source "blk_deep_control.zls")
 (digest "md5:947331e92e0a591930d4d7e9a379865c")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 51)
    (doc "control structures five deep: an automaton in a handler in a match in a reset in a state"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 25 136))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 26 0 29 62)))
 (results
  (result "count" (named "c"))
  (result "pure" (parts (named "o") (named "p"))))
 (code
  (types
    (type "state__909" (params) (at)
      (variant (constr0 "Blk_deep_control_High_47") (constr0 "Blk_deep_control_Low_46"))))
  (types
    (type "state__908" (params) (at)
      (variant (constr0 "Blk_deep_control_Between_42") (constr0 "Blk_deep_control_Outer_41"))))
  (machine "count" (at 2 0 2 51) discrete (params)
    (memories
      (memory ("i" 83) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 80) (name ("Stdlib" "int")) (value (int 42)) (at 2 46 2 47)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 83)) (bool true)))
      (method "step"
        (params (pvar ("x" 78) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 82) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 83)))
              (local ("x" 78))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 80))) (int 1)))
            (at 2 37 2 51))
          (set (memory ("i" 83)) (bool false))
          (set (memory ("m" 80)) (local ("x" 82)))
          (exp (local ("x" 82)))))))
  (machine "pure" (at 3 0 25 136) discrete (params)
    (memories
      (memory ("r" 90) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 89) (name "state__908")
        (value (constr0 "Blk_deep_control_Between_42"))
        (at 24 33 24 40))
      (memory ("p" 86) (name ("Stdlib" "int")) (value (int 42)) (at 20 23 20 24))
      (memory ("o" 85) (name ("Stdlib" "int")) (value (int 42)) (at 14 38 14 39))
      (memory ("q" 91) (name ("Stdlib" "int")) (value (int 42)) (at 17 27 17 28))
      (memory ("r" 96) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 95) (name "state__909")
        (value (constr0 "Blk_deep_control_High_47"))
        (at 14 81 14 85))
      (memory ("m" 97) (name ("Stdlib" "int")) (value (int 42)) (at 15 48 15 49))
      (memory ("i" 102) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 99) (name ("Stdlib" "int")) (value (int 42)) (at 19 47 19 48))
      (memory ("i" 109) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 106) (name ("Stdlib" "int")) (value (int 42)) (at 25 46 25 47))
      (memory ("k" 104) (name ("Stdlib" "int")) (value (int 42)) (at 25 97 25 98)))
    (instances
      (instance ("i" 116) (global "count") discrete (params) (at 11 58 11 66))
      (instance ("i" 115) (global "count") discrete (params) (at 14 46 14 60)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 90)) (bool false))
          (set (memory ("s" 89)) (constr0 "Blk_deep_control_Outer_41"))
          (set (memory ("p" 86)) (int 1))
          (set (memory ("o" 85)) (int 0))
          (exp (call "reset" "count" (instance ("i" 116))))
          (set (memory ("r" 96)) (bool false))
          (set (memory ("s" 95)) (constr0 "Blk_deep_control_Low_46"))
          (exp (call "reset" "count" (instance ("i" 115))))
          (set (memory ("m" 97)) (int 0))
          (set (memory ("i" 102)) (bool true))
          (set (memory ("i" 109)) (bool true))
          (set (memory ("k" 104)) (int 0))))
      (method "step"
        (params (pvar ("t" 84) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("l" 87) (name ("Stdlib" "int"))) (state (memory ("o" 85))) (at))
          (let (pvar ("l" 88) (name ("Stdlib" "int"))) (state (memory ("p" 86))) (at))
          (match
            (state (memory ("s" 89)))
            (case (pconstr0 "Blk_deep_control_Outer_41")
              (seq
                (when
                  (state (memory ("r" 90)))
                  (seq
                    (exp (call "reset" "count" (instance ("i" 116))))
                    (set (memory ("r" 96)) (bool false))
                    (set (memory ("s" 95)) (constr0 "Blk_deep_control_Low_46"))
                    (exp (call "reset" "count" (instance ("i" 115))))
                    (set (memory ("m" 97)) (int 0))
                    (set (memory ("i" 102)) (bool true))))
                (when
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 84)) (int 7))
                    (int 6))
                  (seq
                    (exp (call "reset" "count" (instance ("i" 116))))
                    (set (memory ("r" 96)) (bool false))
                    (set (memory ("s" 95)) (constr0 "Blk_deep_control_Low_46"))
                    (exp (call "reset" "count" (instance ("i" 115))))
                    (set (memory ("m" 97)) (int 0))
                    (set (memory ("i" 102)) (bool true))))
                (match
                  (apply (global ("Stdlib" "mod")) (local ("t" 84)) (int 3))
                  (case
                    (por (pconst (int 0)) (pconst (int 2)))
                    (seq
                      (letvar ("sp" 93) (name ("Stdlib" "bool")) (bool false) (at))
                      (letvar ("sv" 92) (name ("Stdlib" "int")) (int 42) (at 11 58 11 66))
                      (match
                        (apply
                          (global ("Stdlib" "="))
                          (apply (global ("Stdlib" "mod")) (local ("t" 84)) (int 2))
                          (int 0))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("sp" 93)) (bool true))
                            (assign
                              (name ("sv" 92))
                              (call "step" "count" (instance ("i" 116)) (int 10)))))
                        (case (wild) (seq)))
                      (match
                        (tuple (var ("sv" 92)) (var ("sp" 93)))
                        (case
                          (ptuple (pvar ("v" 94) (name ("Stdlib" "int"))) (pconst (bool true)))
                          (seq
                            (set (memory ("q" 91)) (int 1))
                            (match
                              (state (memory ("s" 95)))
                              (case (pconstr0 "Blk_deep_control_Low_46")
                                (seq
                                  (when
                                    (state (memory ("r" 96)))
                                    (exp (call "reset" "count" (instance ("i" 115)))))
                                  (set
                                    (memory ("o" 85))
                                    (apply
                                      (global ("Stdlib" "+"))
                                      (local ("v" 94))
                                      (call "step" "count" (instance ("i" 115)) (local ("l" 87)))))
                                  (match
                                    (apply
                                      (global ("Stdlib" ">"))
                                      (state (memory ("o" 85)))
                                      (int 15))
                                    (case
                                      (pconst (bool true))
                                      (seq
                                        (set (memory ("r" 96)) (bool true))
                                        (set (memory ("s" 95)) (constr0 "Blk_deep_control_High_47"))))
                                    (case (wild) (set (memory ("r" 96)) (bool false))))))
                              (case (pconstr0 "Blk_deep_control_High_47")
                                (seq
                                  (when (state (memory ("r" 96))) (set (memory ("m" 97)) (int 0)))
                                  (let
                                    (pvar ("x" 98) (name ("Stdlib" "int")))
                                    (state (memory ("m" 97)))
                                    (at))
                                  (set
                                    (memory ("o" 85))
                                    (apply (global ("Stdlib" "-")) (int 0) (local ("x" 98))))
                                  (set (memory ("m" 97)) (state (memory ("o" 85))))
                                  (match
                                    (apply
                                      (global ("Stdlib" "<"))
                                      (local ("l" 87))
                                      (apply (global ("Stdlib" "-")) (int 0) (int 5)))
                                    (case
                                      (pconst (bool true))
                                      (seq
                                        (set (memory ("r" 96)) (bool true))
                                        (set (memory ("s" 95)) (constr0 "Blk_deep_control_Low_46"))))
                                    (case (wild) (set (memory ("r" 96)) (bool false)))))))))
                        (case (wild)
                          (seq
                            (let
                              (pvar ("x" 101) (name ("Stdlib" "int")))
                              (if (state (memory ("i" 102))) (int 1) (state (memory ("m" 99))))
                              (at 19 37 19 49))
                            (set (memory ("i" 102)) (bool false))
                            (set
                              (memory ("o" 85))
                              (apply (global ("Stdlib" "+")) (local ("l" 87)) (int 1)))
                            (set
                              (memory ("q" 91))
                              (apply (global ("Stdlib" "-")) (int 0) (local ("x" 101))))
                            (set (memory ("m" 99)) (state (memory ("q" 91)))))))
                      (set
                        (memory ("p" 86))
                        (apply (global ("Stdlib" "+")) (local ("l" 88)) (state (memory ("q" 91)))))))
                  (case (wild)
                    (set (memory ("o" 85)) (apply (global ("Stdlib" "-")) (local ("l" 87)) (int 1)))))
                (match
                  (apply (global ("Stdlib" ">")) (state (memory ("p" 86))) (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 90)) (bool false))
                      (set (memory ("s" 89)) (constr0 "Blk_deep_control_Between_42"))))
                  (case (wild) (set (memory ("r" 90)) (bool false))))))
            (case (pconstr0 "Blk_deep_control_Between_42")
              (seq
                (letvar ("l" 105) (name ("Stdlib" "int")) (int 42) (at))
                (when
                  (state (memory ("r" 90)))
                  (seq (set (memory ("i" 109)) (bool true)) (set (memory ("k" 104)) (int 0))))
                (assign (name ("l" 105)) (state (memory ("k" 104))))
                (set (memory ("k" 104)) (apply (global ("Stdlib" "+")) (var ("l" 105)) (int 1)))
                (set (memory ("o" 85)) (state (memory ("k" 104))))
                (let
                  (pvar ("x" 108) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 109)))
                    (int 5)
                    (apply
                      (global ("Stdlib" "+"))
                      (state (memory ("m" 106)))
                      (state (memory ("k" 104)))))
                  (at 25 37 25 51))
                (set (memory ("i" 109)) (bool false))
                (set (memory ("p" 86)) (apply (global ("Stdlib" "mod")) (local ("x" 108)) (int 7)))
                (set (memory ("m" 106)) (local ("x" 108)))
                (match
                  (apply (global ("Stdlib" ">")) (local ("x" 108)) (int 9))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 90)) (bool true))
                      (set (memory ("s" 89)) (constr0 "Blk_deep_control_Outer_41"))))
                  (case (wild) (set (memory ("r" 90)) (bool false)))))))
          (exp (tuple (state (memory ("o" 85))) (state (memory ("p" 86)))))))))
  (machine "main" (at 26 0 29 62) discrete (params)
    (memories (memory ("m" 113) (name ("Stdlib" "int")) (value (int 42)) (at 27 14 27 15)))
    (instances (instance ("i" 117) (global "pure") discrete (params) (at 28 15 28 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 113)) (int 0)) (exp (call "reset" "pure" (instance ("i" 117))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 114) (name ("Stdlib" "int"))) (state (memory ("m" 113))) (at))
          (set (memory ("m" 113)) (apply (global ("Stdlib" "+")) (local ("x" 114)) (int 1)))
          (let
            (ptuple
              (pvar ("o" 111) (name ("Stdlib" "int")))
              (pvar ("p" 112) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 117)) (local ("x" 114)))
            (at 28 7 28 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("o" 111))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("p" 112))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
