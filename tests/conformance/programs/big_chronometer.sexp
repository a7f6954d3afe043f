(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Big_chronometer")
 (source "big_chronometer.zls")
 (digest "md5:6cbd95257f3008a30db6bc5f3f7b580c")
 (needs "Stdlib")
 (exports
  (val "chrono" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 2 0 22 9)
    (doc
      "a chronometer with a lap time: automata in a state that is entered by history, pairs kept in states"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 23 0 23 64))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 24 0 27 101)))
 (results
  (result "chrono" (parts (named "m") (named "s") (named "d") (named "shown")))
  (result "pure" (parts (named "m") (named "s") (named "d") (named "shown"))))
 (code
  (types
    (type "state__940" (params) (at)
      (variant (constr0 "Big_chronometer_Frozen_62") (constr0 "Big_chronometer_Live_61"))))
  (types
    (type "state__939" (params) (at)
      (variant (constr0 "Big_chronometer_Cleared_60") (constr0 "Big_chronometer_Idle_59"))))
  (types
    (type "state__938" (params) (at)
      (variant (constr0 "Big_chronometer_Running_58") (constr0 "Big_chronometer_Stopped_57"))))
  (machine "chrono" (at 2 0 22 9) discrete (params)
    (memories
      (memory ("r" 105) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 104) (name "state__940")
        (value (constr0 "Big_chronometer_Frozen_62"))
        (at 19 51 19 66))
      (memory ("r" 103) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 102) (name "state__938")
        (value (constr0 "Big_chronometer_Running_58"))
        (at 10 37 10 44))
      (memory ("w" 98) (name ("Stdlib" "int")) (value (int 42)) (at 19 61 19 62))
      (memory ("v" 97) (name ("Stdlib" "int")) (value (int 42)) (at 19 58 19 59))
      (memory ("n" 96) (name ("Stdlib" "int")) (value (int 42)) (at 19 64 19 65))
      (memory ("shown" 95)
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
        (value (tuple (int 42) (int 42)))
        (at 19 19 19 24))
      (memory ("s" 94) (name ("Stdlib" "int")) (value (int 42)) (at 8 38 8 39))
      (memory ("m" 93) (name ("Stdlib" "int")) (value (int 42)) (at 8 48 8 49))
      (memory ("d" 92) (name ("Stdlib" "int")) (value (int 42)) (at 8 28 8 29))
      (memory ("r" 112) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 111) (name "state__939")
        (value (constr0 "Big_chronometer_Cleared_60"))
        (at 7 48 7 55))
      (memory ("i" 110) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 107) (name ("Stdlib" "int")) (value (int 42)) (at 20 51 20 52)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 105)) (bool false))
          (set (memory ("s" 104)) (constr0 "Big_chronometer_Live_61"))
          (set (memory ("shown" 95)) (tuple (int 0) (int 0)))
          (set (memory ("r" 103)) (bool false))
          (set (memory ("s" 102)) (constr0 "Big_chronometer_Stopped_57"))
          (set (memory ("m" 93)) (int 0))
          (set (memory ("s" 94)) (int 0))
          (set (memory ("d" 92)) (int 0))
          (set (memory ("r" 112)) (bool false))
          (set (memory ("s" 111)) (constr0 "Big_chronometer_Idle_59"))
          (set (memory ("i" 110)) (bool true))))
      (method "step"
        (params
          (ptuple
            (pvar ("startstop" 91) (name ("Stdlib" "bool")))
            (pvar ("clear" 89) (name ("Stdlib" "bool")))
            (pvar ("lap" 90) (name ("Stdlib" "bool")))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
        (seq
          (let (pvar ("l" 99) (name ("Stdlib" "int"))) (state (memory ("d" 92))) (at))
          (let (pvar ("l" 100) (name ("Stdlib" "int"))) (state (memory ("m" 93))) (at))
          (let (pvar ("l" 101) (name ("Stdlib" "int"))) (state (memory ("s" 94))) (at))
          (match
            (state (memory ("s" 102)))
            (case (pconstr0 "Big_chronometer_Stopped_57")
              (seq
                (when
                  (state (memory ("r" 103)))
                  (seq
                    (set (memory ("r" 112)) (bool false))
                    (set (memory ("s" 111)) (constr0 "Big_chronometer_Idle_59"))))
                (match
                  (state (memory ("s" 111)))
                  (case (pconstr0 "Big_chronometer_Idle_59")
                    (seq
                      (when (state (memory ("r" 112))) (seq))
                      (match
                        (local ("clear" 89))
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 112)) (bool false))
                            (set (memory ("s" 111)) (constr0 "Big_chronometer_Cleared_60"))))
                        (case (wild) (set (memory ("r" 112)) (bool false))))))
                  (case (pconstr0 "Big_chronometer_Cleared_60")
                    (seq
                      (when (state (memory ("r" 112))) (seq))
                      (set (memory ("m" 93)) (int 0))
                      (set (memory ("s" 94)) (int 0))
                      (set (memory ("d" 92)) (int 0))
                      (match
                        (apply (global ("Stdlib" "not")) (local ("clear" 89)))
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 112)) (bool true))
                            (set (memory ("s" 111)) (constr0 "Big_chronometer_Idle_59"))))
                        (case (wild) (set (memory ("r" 112)) (bool false)))))))
                (match
                  (local ("startstop" 91))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 103)) (bool false))
                      (set (memory ("s" 102)) (constr0 "Big_chronometer_Running_58"))))
                  (case (wild) (set (memory ("r" 103)) (bool false))))))
            (case (pconstr0 "Big_chronometer_Running_58")
              (seq
                (when (state (memory ("r" 103))) (seq))
                (set
                  (memory ("d" 92))
                  (apply
                    (global ("Stdlib" "mod"))
                    (apply (global ("Stdlib" "+")) (local ("l" 99)) (int 1))
                    (int 2)))
                (set
                  (memory ("s" 94))
                  (if
                    (apply (global ("Stdlib" "<")) (state (memory ("d" 92))) (local ("l" 99)))
                    (apply
                      (global ("Stdlib" "mod"))
                      (apply (global ("Stdlib" "+")) (local ("l" 101)) (int 1))
                      (int 2))
                    (local ("l" 101))))
                (set
                  (memory ("m" 93))
                  (if
                    (apply (global ("Stdlib" "<")) (state (memory ("s" 94))) (local ("l" 101)))
                    (apply (global ("Stdlib" "+")) (local ("l" 100)) (int 1))
                    (local ("l" 100))))
                (match
                  (local ("startstop" 91))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 103)) (bool false))
                      (set (memory ("s" 102)) (constr0 "Big_chronometer_Stopped_57"))))
                  (case (wild) (set (memory ("r" 103)) (bool false)))))))
          (match
            (state (memory ("s" 104)))
            (case (pconstr0 "Big_chronometer_Live_61")
              (seq
                (when (state (memory ("r" 105))) (seq))
                (set
                  (memory ("shown" 95))
                  (tuple (state (memory ("m" 93))) (state (memory ("s" 94)))))
                (match
                  (local ("lap" 90))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("n" 96)) (int 3))
                      (set (memory ("w" 98)) (state (memory ("s" 94))))
                      (set (memory ("v" 97)) (state (memory ("m" 93))))
                      (set (memory ("r" 105)) (bool true))
                      (set (memory ("s" 104)) (constr0 "Big_chronometer_Frozen_62"))))
                  (case (wild) (set (memory ("r" 105)) (bool false))))))
            (case (pconstr0 "Big_chronometer_Frozen_62")
              (seq
                (when (state (memory ("r" 105))) (set (memory ("i" 110)) (bool true)))
                (let
                  (pvar ("x" 109) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 110)))
                    (state (memory ("n" 96)))
                    (apply (global ("Stdlib" "-")) (state (memory ("m" 107))) (int 1)))
                  (at 20 42 20 56))
                (set (memory ("i" 110)) (bool false))
                (set
                  (memory ("shown" 95))
                  (tuple (state (memory ("v" 97))) (state (memory ("w" 98)))))
                (set (memory ("m" 107)) (local ("x" 109)))
                (match
                  (apply
                    (global ("Stdlib" "||"))
                    (local ("lap" 90))
                    (apply (global ("Stdlib" "=")) (local ("x" 109)) (int 0)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 105)) (bool true))
                      (set (memory ("s" 104)) (constr0 "Big_chronometer_Live_61"))))
                  (case (wild) (set (memory ("r" 105)) (bool false)))))))
          (exp
            (tuple
              (state (memory ("m" 93)))
              (state (memory ("s" 94)))
              (state (memory ("d" 92)))
              (state (memory ("shown" 95)))))))))
  (machine "pure" (at 23 0 23 64) discrete (params) (memories)
    (instances (instance ("i" 122) (global "chrono") discrete (params) (at 23 18 23 64)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "chrono" (instance ("i" 122)))))
      (method "step"
        (params (pvar ("x" 113) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
        (exp
          (call "step" "chrono"
            (instance ("i" 122))
            (tuple
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 113)) (int 6))
                (int 5))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 113)) (int 4))
                (int 1))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 113)) (int 3))
                (int 2))))))))
  (machine "main" (at 24 0 27 101) discrete (params)
    (memories (memory ("m" 120) (name ("Stdlib" "int")) (value (int 42)) (at 25 14 25 15)))
    (instances (instance ("i" 123) (global "pure") discrete (params) (at 26 26 26 32)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 120)) (int 3)) (exp (call "reset" "pure" (instance ("i" 123))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 121) (name ("Stdlib" "int"))) (state (memory ("m" 120))) (at))
          (set (memory ("m" 120)) (apply (global ("Stdlib" "+")) (local ("x" 121)) (int 1)))
          (let
            (ptuple
              (pvar ("m" 118) (name ("Stdlib" "int")))
              (pvar ("s" 119) (name ("Stdlib" "int")))
              (pvar ("d" 117) (name ("Stdlib" "int")))
              (ptuple
                (pvar ("a" 115) (name ("Stdlib" "int")))
                (pvar ("b" 116) (name ("Stdlib" "int")))))
            (call "step" "pure" (instance ("i" 123)) (local ("x" 121)))
            (at 26 7 26 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("m" 118))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("s" 119))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 117))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 115))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 116))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
