(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mix_cruise_control")
 (source "mix_cruise_control.zls")
 (digest "md5:7f0e4fd99ab307953379d2e39d0ff005")
 (needs "Stdlib")
 (exports
  (val "clamp" any
    (arrow any (product (tvar "a") (tvar "a") (tvar "a")) (tvar "a"))
    (at 2 0 2 41)
    (doc "a speed controller: modes with parameters, a filter with saturation, a signal of alarm"))
  (val "pi" discrete
    (arrow discrete
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 3 0 5 22))
  (val "plant" discrete
    (arrow discrete (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 6 0 6 88))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int")) (name ("Stdlib" "float"))))
    (at 7 0 14 67))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 15 0 18 97)))
 (results
  (result "pi" (named "u"))
  (result "plant" (named "v"))
  (result "pure" (parts (named "v") (named "mode") (named "alarm"))))
 (code
  (types
    (type "state__1074" (params) (at)
      (variant (constr0 "Mix_cruise_control_Brake_72") (constr0 "Mix_cruise_control_Cruise_71")
        (constr0 "Mix_cruise_control_Idle_70"))))
  (fun "clamp" (at 2 0 2 41)
    (params
      (ptuple (pvar ("lo" 94) (tvar "1")) (pvar ("x" 95) (tvar "1")) (pvar ("hi" 93) (tvar "1"))))
    (exp
      (apply
        (global ("Stdlib" "max"))
        (local ("lo" 94))
        (apply (global ("Stdlib" "min")) (local ("x" 95)) (local ("hi" 93))))))
  (machine "pi" (at 3 0 5 22) discrete (params)
    (memories
      (memory ("i" 104) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 101) (name ("Stdlib" "float")) (value (float "42")) (at 4 35 4 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 104)) (bool true)))
      (method "step"
        (params
          (ptuple
            (pvar ("kp" 98) (name ("Stdlib" "float")))
            (pvar ("ki" 97) (name ("Stdlib" "float")))
            (pvar ("e" 96) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 103) (name ("Stdlib" "float")))
            (if
              (state (memory ("i" 104)))
              (float "0")
              (apply (global "clamp")
                (tuple (float "-10")
                  (apply
                    (global ("Stdlib" "+."))
                    (state (memory ("m" 101)))
                    (apply (global ("Stdlib" "*.")) (local ("ki" 97)) (local ("e" 96))))
                  (float "10"))))
            (at 4 10 4 54))
          (set (memory ("i" 104)) (bool false))
          (let
            (pvar ("u" 100) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply (global ("Stdlib" "*.")) (local ("kp" 98)) (local ("e" 96)))
              (local ("x" 103)))
            (at 5 6 5 7))
          (set (memory ("m" 101)) (local ("x" 103)))
          (exp (local ("u" 100)))))))
  (machine "plant" (at 6 0 6 88) discrete (params)
    (memories (memory ("m" 107) (name ("Stdlib" "float")) (value (float "42")) (at 6 35 6 38)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 107)) (float "0")))
      (method "step"
        (params (pvar ("u" 105) (name ("Stdlib" "float"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let (pvar ("x" 108) (name ("Stdlib" "float"))) (state (memory ("m" 107))) (at))
          (set
            (memory ("m" 107))
            (apply
              (global ("Stdlib" "+."))
              (local ("x" 108))
              (apply
                (global ("Stdlib" "*."))
                (float "0.1")
                (apply
                  (global ("Stdlib" "-."))
                  (local ("u" 105))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "*.")) (float "0.05") (local ("x" 108)))
                    (apply (global ("Stdlib" "abs_float")) (local ("x" 108))))))))
          (exp (local ("x" 108)))))))
  (machine "pure" (at 7 0 14 67) discrete (params)
    (memories
      (memory ("m" 121) (name ("Stdlib" "float")) (value (float "42")) (at 6 35 6 38))
      (memory ("r" 118) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 117) (name "state__1074")
        (value (constr0 "Mix_cruise_control_Brake_72"))
        (at 10 66 10 77))
      (memory ("goal" 116) (name ("Stdlib" "float")) (value (float "42")) (at 10 73 10 76))
      (memory ("u" 112) (name ("Stdlib" "float")) (value (float "42")) (at 10 19 10 20))
      (memory ("mode" 111) (name ("Stdlib" "int")) (value (int 42)) (at 10 31 10 35))
      (memory ("alarm" 110) (name ("Stdlib" "float")) (value (float "42")) (at 14 28 14 33)))
    (instances (instance ("i" 130) (global "pi") discrete (params) (at 11 44 11 68)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 118)) (bool false))
          (set (memory ("s" 117)) (constr0 "Mix_cruise_control_Idle_70"))
          (set (memory ("m" 121)) (float "0"))
          (exp (call "reset" "pi" (instance ("i" 130))))))
      (method "step"
        (params (pvar ("t" 109) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "int")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("overp" 120) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("overv" 119) (name ("Stdlib" "float")) (float "42") (at 12 46 12 47))
          (let (pvar ("x" 122) (name ("Stdlib" "float"))) (state (memory ("m" 121))) (at))
          (match
            (state (memory ("s" 117)))
            (case (pconstr0 "Mix_cruise_control_Idle_70")
              (seq
                (when (state (memory ("r" 118))) (seq))
                (set (memory ("mode" 111)) (int 0))
                (set (memory ("u" 112)) (float "0"))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 109)) (int 12))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("goal" 116)) (float "5"))
                      (set (memory ("r" 118)) (bool true))
                      (set (memory ("s" 117)) (constr0 "Mix_cruise_control_Cruise_71"))))
                  (case (wild) (set (memory ("r" 118)) (bool false))))))
            (case (pconstr0 "Mix_cruise_control_Cruise_71")
              (seq
                (when (state (memory ("r" 118))) (exp (call "reset" "pi" (instance ("i" 130)))))
                (set (memory ("mode" 111)) (int 1))
                (set
                  (memory ("u" 112))
                  (apply (global "clamp")
                    (tuple (float "-4")
                      (call "step" "pi"
                        (instance ("i" 130))
                        (tuple (float "0.8") (float "0.1")
                          (apply
                            (global ("Stdlib" "-."))
                            (state (memory ("goal" 116)))
                            (local ("x" 122)))))
                      (float "4"))))
                (match
                  (tuple
                    (apply
                      (global ("Stdlib" "="))
                      (apply (global ("Stdlib" "mod")) (local ("t" 109)) (int 12))
                      (int 9))
                    (apply (global ("Stdlib" ">")) (local ("x" 122)) (float "1.5")))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("overp" 120)) (bool true))
                      (assign (name ("overv" 119)) (local ("x" 122)))
                      (set (memory ("r" 118)) (bool true))
                      (set (memory ("s" 117)) (constr0 "Mix_cruise_control_Brake_72"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set
                        (memory ("goal" 116))
                        (apply (global ("Stdlib" "+.")) (state (memory ("goal" 116))) (float "1")))
                      (set (memory ("r" 118)) (bool true))
                      (set (memory ("s" 117)) (constr0 "Mix_cruise_control_Cruise_71"))))
                  (case (wild) (set (memory ("r" 118)) (bool false))))))
            (case (pconstr0 "Mix_cruise_control_Brake_72")
              (seq
                (when (state (memory ("r" 118))) (seq))
                (set (memory ("mode" 111)) (int 2))
                (set (memory ("u" 112)) (float "-1"))
                (match
                  (apply (global ("Stdlib" "<")) (local ("x" 122)) (float "1"))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("goal" 116)) (float "2"))
                      (set (memory ("r" 118)) (bool true))
                      (set (memory ("s" 117)) (constr0 "Mix_cruise_control_Cruise_71"))))
                  (case (wild) (set (memory ("r" 118)) (bool false)))))))
          (match
            (tuple (var ("overv" 119)) (var ("overp" 120)))
            (case
              (ptuple (pvar ("x" 123) (name ("Stdlib" "float"))) (pconst (bool true)))
              (set (memory ("alarm" 110)) (local ("x" 123))))
            (case (wild) (set (memory ("alarm" 110)) (float "0"))))
          (set
            (memory ("m" 121))
            (apply
              (global ("Stdlib" "+."))
              (local ("x" 122))
              (apply
                (global ("Stdlib" "*."))
                (float "0.1")
                (apply
                  (global ("Stdlib" "-."))
                  (state (memory ("u" 112)))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "*.")) (float "0.05") (local ("x" 122)))
                    (apply (global ("Stdlib" "abs_float")) (local ("x" 122))))))))
          (exp
            (tuple (local ("x" 122)) (state (memory ("mode" 111))) (state (memory ("alarm" 110)))))))))
  (machine "main" (at 15 0 18 97) discrete (params)
    (memories (memory ("m" 128) (name ("Stdlib" "int")) (value (int 42)) (at 16 14 16 15)))
    (instances (instance ("i" 131) (global "pure") discrete (params) (at 17 18 17 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 128)) (int 0)) (exp (call "reset" "pure" (instance ("i" 131))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 129) (name ("Stdlib" "int"))) (state (memory ("m" 128))) (at))
          (set (memory ("m" 128)) (apply (global ("Stdlib" "+")) (local ("x" 129)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 125) (name ("Stdlib" "float")))
              (pvar ("b" 126) (name ("Stdlib" "int")))
              (pvar ("c" 127) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 131)) (local ("x" 129)))
            (at 17 7 17 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 125))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 126))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 127))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
