(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sig_in_states")
 (source "sig_in_states.zls")
 (digest "md5:d9cc596544142fd72a7917c0813ec429")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
    (at 2 0 7 12)
    (doc "states that emit, from the body and on the transition"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 82)))
 (results
  (result "pure" (parts (named "a") (named "b"))))
 (code
  (types
    (type "state__392" (params) (at)
      (variant (constr0 "Sig_in_states_Loud_29") (constr0 "Sig_in_states_Quiet_28"))))
  (machine "pure" (at 2 0 7 12) discrete (params)
    (memories
      (memory ("r" 46) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 45) (name "state__392") (value (constr0 "Sig_in_states_Loud_29")) (at 4 68 4 72))
      (memory ("result" 44) (name ("Stdlib" "int")) (value (int 42)) (at 6 26 6 27)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 46)) (bool false))
          (set (memory ("s" 45)) (constr0 "Sig_in_states_Quiet_28"))))
      (method "step"
        (params (pvar ("t" 41) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
        (seq
          (letvar ("sp" 48) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 47) (name ("Stdlib" "int")) (int 42) (at 4 57 4 64))
          (match
            (state (memory ("s" 45)))
            (case (pconstr0 "Sig_in_states_Quiet_28")
              (seq
                (when (state (memory ("r" 46))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 41)) (int 4))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("sp" 48)) (bool true))
                      (assign
                        (name ("sv" 47))
                        (apply (global ("Stdlib" "+")) (int 100) (local ("t" 41))))
                      (set (memory ("r" 46)) (bool true))
                      (set (memory ("s" 45)) (constr0 "Sig_in_states_Loud_29"))))
                  (case (wild) (set (memory ("r" 46)) (bool false))))))
            (case (pconstr0 "Sig_in_states_Loud_29")
              (seq
                (when (state (memory ("r" 46))) (seq))
                (assign (name ("sp" 48)) (bool true))
                (assign (name ("sv" 47)) (local ("t" 41)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 41)) (int 4))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 46)) (bool true))
                      (set (memory ("s" 45)) (constr0 "Sig_in_states_Quiet_28"))))
                  (case (wild) (set (memory ("r" 46)) (bool false)))))))
          (let
            (pvar ("b" 43) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" "snd")) (tuple (var ("sv" 47)) (var ("sp" 48))))
            (at 7 6 7 7))
          (match
            (tuple (var ("sv" 47)) (var ("sp" 48)))
            (case
              (ptuple (pvar ("v" 49) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("result" 44)) (local ("v" 49))))
            (case (wild) (set (memory ("result" 44)) (int 0))))
          (exp (tuple (state (memory ("result" 44))) (local ("b" 43))))))))
  (machine "main" (at 8 0 11 82) discrete (params)
    (memories (memory ("m" 53) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 55) (global "pure") discrete (params) (at 10 15 10 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 53)) (int 0)) (exp (call "reset" "pure" (instance ("i" 55))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 54) (name ("Stdlib" "int"))) (state (memory ("m" 53))) (at))
          (set (memory ("m" 53)) (apply (global ("Stdlib" "+")) (local ("x" 54)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 51) (name ("Stdlib" "int")))
              (pvar ("b" 52) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 55)) (local ("x" 54)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 52))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
