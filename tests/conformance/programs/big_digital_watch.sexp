(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Big_digital_watch")
 (source "big_digital_watch.zls")
 (digest "md5:74caac14dc291abd90e568ab0c7e3ba0")
 (needs "Stdlib")
 (exports
  (val "timebase" discrete
    (arrow discrete
      (name ("Stdlib" "bool"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 8 75))
  (val "watch" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 9 0 28 93))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 29 0 29 63))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 30 0 35 71)))
 (results
  (result "timebase" (parts (named "h") (named "mn") (named "sec")))
  (result "watch"
    (parts (named "h") (named "mn") (named "sec") (named "ah") (named "am") (named "ringing")
      (named "code")))
  (result "pure"
    (parts (named "h") (named "mn") (named "sec") (named "ah") (named "am") (named "ringing")
      (named "code"))))
 (code
  (types
    (type "state__1764" (params) (at)
      (variant (constr0 "Big_digital_watch_SetM_85") (constr0 "Big_digital_watch_SetH_84")
        (constr0 "Big_digital_watch_ShowAlarm_83")
        (constr0 "Big_digital_watch_ShowTime_82"))))
  (types (type "field" (params) (at 2 0 2 28) (variant (constr0 "Hours") (constr0 "Minutes"))))
  (types
    (type "mode" (params) (at 3 0 3 39)
      (variant (constr0 "Time") (constr0 "Alarm") (constr1 "Set" (name "field")))))
  (machine "timebase" (at 4 0 8 75) discrete (params)
    (memories
      (memory ("sec" 117) (name ("Stdlib" "int")) (value (int 42)) (at 6 6 6 9))
      (memory ("mn" 116) (name ("Stdlib" "int")) (value (int 42)) (at 7 6 7 8))
      (memory ("h" 115) (name ("Stdlib" "int")) (value (int 42)) (at 8 6 8 7)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("sec" 117)) (int 57))
          (set (memory ("mn" 116)) (int 59))
          (set (memory ("h" 115)) (int 22))))
      (method "step"
        (params (pvar ("tick" 114) (name ("Stdlib" "bool"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("l" 120) (name ("Stdlib" "int"))) (state (memory ("sec" 117))) (at))
          (set
            (memory ("sec" 117))
            (if
              (local ("tick" 114))
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "+")) (local ("l" 120)) (int 1))
                (int 60))
              (local ("l" 120))))
          (let (pvar ("l" 119) (name ("Stdlib" "int"))) (state (memory ("mn" 116))) (at))
          (set
            (memory ("mn" 116))
            (if
              (apply
                (global ("Stdlib" "&&"))
                (local ("tick" 114))
                (apply (global ("Stdlib" "=")) (state (memory ("sec" 117))) (int 0)))
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "+")) (local ("l" 119)) (int 1))
                (int 60))
              (local ("l" 119))))
          (let (pvar ("l" 118) (name ("Stdlib" "int"))) (state (memory ("h" 115))) (at))
          (set
            (memory ("h" 115))
            (if
              (apply
                (global ("Stdlib" "&&"))
                (apply
                  (global ("Stdlib" "&&"))
                  (local ("tick" 114))
                  (apply (global ("Stdlib" "=")) (state (memory ("sec" 117))) (int 0)))
                (apply (global ("Stdlib" "=")) (state (memory ("mn" 116))) (int 0)))
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "+")) (local ("l" 118)) (int 1))
                (int 24))
              (local ("l" 118))))
          (exp
            (tuple
              (state (memory ("h" 115)))
              (state (memory ("mn" 116)))
              (state (memory ("sec" 117)))))))))
  (machine "watch" (at 9 0 28 93) discrete (params)
    (memories
      (memory ("r" 137) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 136) (name "state__1764")
        (value (constr0 "Big_digital_watch_SetM_85"))
        (at 13 53 13 62))
      (memory ("result" 132) (name ("Stdlib" "int")) (value (int 42)) (at 28 37 28 38))
      (memory ("ringing" 130) (name ("Stdlib" "int")) (value (int 42)) (at 26 33 26 40))
      (memory ("mode" 129) (name "mode") (value (constr0 "Alarm")) (at 13 21 13 25))
      (memory ("am" 125) (name ("Stdlib" "int")) (value (int 42)) (at 20 14 20 16))
      (memory ("ah" 124) (name ("Stdlib" "int")) (value (int 42)) (at 15 39 15 41))
      (memory ("i" 145) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 142) (name ("Stdlib" "int")) (value (int 42)) (at 18 27 18 31))
      (memory ("taps" 141) (name ("Stdlib" "int")) (value (int 42)) (at 18 10 18 14)))
    (instances (instance ("i" 157) (global "timebase") discrete (params) (at 10 21 10 38)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 137)) (bool false))
          (set (memory ("s" 136)) (constr0 "Big_digital_watch_ShowTime_82"))
          (set (memory ("am" 125)) (int 0))
          (set (memory ("ah" 124)) (int 23))
          (set (memory ("i" 145)) (bool true))
          (set (memory ("ringing" 130)) (int 0))
          (exp (call "reset" "timebase" (instance ("i" 157))))))
      (method "step"
        (params
          (ptuple
            (pvar ("p" 121) (name ("Stdlib" "bool")))
            (pvar ("q" 122) (name ("Stdlib" "bool")))
            (pvar ("r" 123) (name ("Stdlib" "bool")))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("ringp" 139) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("ringv" 138) (name ("Stdlib" "int")) (int 42) (at 23 69 23 72))
          (let (pvar ("l" 133) (name ("Stdlib" "int"))) (state (memory ("ah" 124))) (at))
          (let (pvar ("l" 134) (name ("Stdlib" "int"))) (state (memory ("am" 125))) (at))
          (match
            (state (memory ("s" 136)))
            (case (pconstr0 "Big_digital_watch_ShowTime_82")
              (seq
                (when (state (memory ("r" 137))) (seq))
                (set (memory ("mode" 129)) (constr0 "Time"))
                (match
                  (apply (global ("Stdlib" "&&")) (local ("p" 121)) (local ("q" 122)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 137)) (bool true))
                      (set (memory ("s" 136)) (constr0 "Big_digital_watch_ShowAlarm_83"))))
                  (case (wild) (set (memory ("r" 137)) (bool false))))))
            (case (pconstr0 "Big_digital_watch_ShowAlarm_83")
              (seq
                (when (state (memory ("r" 137))) (seq))
                (set (memory ("mode" 129)) (constr0 "Alarm"))
                (match
                  (tuple (local ("q" 122)) (local ("p" 121)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 137)) (bool true))
                      (set (memory ("s" 136)) (constr0 "Big_digital_watch_SetH_84"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 137)) (bool true))
                      (set (memory ("s" 136)) (constr0 "Big_digital_watch_ShowTime_82"))))
                  (case (wild) (set (memory ("r" 137)) (bool false))))))
            (case (pconstr0 "Big_digital_watch_SetH_84")
              (seq
                (when (state (memory ("r" 137))) (seq))
                (set
                  (memory ("ah" 124))
                  (if
                    (apply (global ("Stdlib" "&&")) (local ("q" 122)) (local ("r" 123)))
                    (apply
                      (global ("Stdlib" "mod"))
                      (apply (global ("Stdlib" "+")) (local ("l" 133)) (int 1))
                      (int 24))
                    (local ("l" 133))))
                (set (memory ("mode" 129)) (constr1 "Set" (constr0 "Hours")))
                (match
                  (local ("r" 123))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 137)) (bool false))
                      (set (memory ("s" 136)) (constr0 "Big_digital_watch_SetM_85"))))
                  (case (wild) (set (memory ("r" 137)) (bool false))))))
            (case (pconstr0 "Big_digital_watch_SetM_85")
              (seq
                (when (state (memory ("r" 137))) (set (memory ("i" 145)) (bool true)))
                (let
                  (pvar ("x" 144) (name ("Stdlib" "int")))
                  (if (state (memory ("i" 145))) (int 0) (state (memory ("m" 142))))
                  (at 18 17 18 32))
                (set (memory ("i" 145)) (bool false))
                (set
                  (memory ("taps" 141))
                  (apply
                    (global ("Stdlib" "+"))
                    (local ("x" 144))
                    (if (local ("q" 122)) (int 1) (int 0))))
                (set
                  (memory ("am" 125))
                  (apply
                    (global ("Stdlib" "mod"))
                    (apply
                      (global ("Stdlib" "+"))
                      (local ("l" 134))
                      (if (local ("q" 122)) (state (memory ("taps" 141))) (int 0)))
                    (int 60)))
                (set (memory ("mode" 129)) (constr1 "Set" (constr0 "Minutes")))
                (set (memory ("m" 142)) (state (memory ("taps" 141))))
                (match
                  (tuple
                    (local ("r" 123))
                    (apply (global ("Stdlib" "&&")) (local ("r" 123)) (local ("p" 121))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 137)) (bool true))
                      (set (memory ("s" 136)) (constr0 "Big_digital_watch_ShowTime_82"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 137)) (bool false))
                      (set (memory ("s" 136)) (constr0 "Big_digital_watch_SetH_84"))))
                  (case (wild) (set (memory ("r" 137)) (bool false)))))))
          (match
            (state (memory ("mode" 129)))
            (case (pconstr0 "Time") (set (memory ("result" 132)) (int 1)))
            (case (pconstr0 "Alarm") (set (memory ("result" 132)) (int 2)))
            (case (pconstr1 "Set" (pconstr0 "Hours")) (set (memory ("result" 132)) (int 3)))
            (case (pconstr1 "Set" (pconstr0 "Minutes")) (set (memory ("result" 132)) (int 4))))
          (let
            (ptuple
              (pvar ("h" 127) (name ("Stdlib" "int")))
              (pvar ("mn" 128) (name ("Stdlib" "int")))
              (pvar ("sec" 131) (name ("Stdlib" "int"))))
            (call "step" "timebase"
              (instance ("i" 157))
              (apply (global ("Stdlib" "||")) (local ("p" 121)) (local ("q" 122))))
            (at 10 7 10 8))
          (match
            (apply
              (global ("Stdlib" "&&"))
              (apply
                (global ("Stdlib" "&&"))
                (apply (global ("Stdlib" "=")) (local ("h" 127)) (state (memory ("ah" 124))))
                (apply (global ("Stdlib" "=")) (local ("mn" 128)) (state (memory ("am" 125)))))
              (apply (global ("Stdlib" "<")) (local ("sec" 131)) (int 2)))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("ringp" 139)) (bool true))
                (assign (name ("ringv" 138)) (local ("sec" 131)))))
            (case (wild) (seq)))
          (let (pvar ("l" 135) (name ("Stdlib" "int"))) (state (memory ("ringing" 130))) (at))
          (match
            (tuple
              (tuple (var ("ringv" 138)) (var ("ringp" 139)))
              (apply (global ("Stdlib" ">")) (local ("sec" 131)) (int 0)))
            (case
              (ptuple
                (ptuple (pvar ("s" 140) (name ("Stdlib" "int"))) (pconst (bool true)))
                (pconst (bool true)))
              (set
                (memory ("ringing" 130))
                (apply (global ("Stdlib" "+")) (local ("l" 135)) (local ("s" 140)))))
            (case
              (ptuple (ptuple (wild) (pconst (bool true))) (wild))
              (set
                (memory ("ringing" 130))
                (apply (global ("Stdlib" "+")) (local ("l" 135)) (int 100))))
            (case (wild) (seq)))
          (exp
            (tuple
              (local ("h" 127))
              (local ("mn" 128))
              (local ("sec" 131))
              (state (memory ("ah" 124)))
              (state (memory ("am" 125)))
              (state (memory ("ringing" 130)))
              (state (memory ("result" 132)))))))))
  (machine "pure" (at 29 0 29 63) discrete (params) (memories)
    (instances (instance ("i" 158) (global "watch") discrete (params) (at 29 18 29 63)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "watch" (instance ("i" 158)))))
      (method "step"
        (params (pvar ("x" 146) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (exp
          (call "step" "watch"
            (instance ("i" 158))
            (tuple
              (apply
                (global ("Stdlib" "<"))
                (apply (global ("Stdlib" "mod")) (local ("x" 146)) (int 3))
                (int 2))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 146)) (int 2))
                (int 0))
              (apply
                (global ("Stdlib" ">"))
                (apply (global ("Stdlib" "mod")) (local ("x" 146)) (int 5))
                (int 2))))))))
  (machine "main" (at 30 0 35 71) discrete (params)
    (memories (memory ("m" 155) (name ("Stdlib" "int")) (value (int 42)) (at 31 14 31 15)))
    (instances (instance ("i" 159) (global "pure") discrete (params) (at 32 44 32 50)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 155)) (int 0)) (exp (call "reset" "pure" (instance ("i" 159))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 156) (name ("Stdlib" "int"))) (state (memory ("m" 155))) (at))
          (set (memory ("m" 155)) (apply (global ("Stdlib" "+")) (local ("x" 156)) (int 1)))
          (let
            (ptuple
              (pvar ("h" 151) (name ("Stdlib" "int")))
              (pvar ("mn" 152) (name ("Stdlib" "int")))
              (pvar ("sec" 154) (name ("Stdlib" "int")))
              (pvar ("ah" 148) (name ("Stdlib" "int")))
              (pvar ("am" 149) (name ("Stdlib" "int")))
              (pvar ("ringing" 153) (name ("Stdlib" "int")))
              (pvar ("code" 150) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 159)) (local ("x" 156)))
            (at 32 7 32 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("h" 151))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string ":")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("mn" 152))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string ":")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("sec" 154))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("ah" 148))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string ":")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("am" 149))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("ringing" 153))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("code" 150))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
