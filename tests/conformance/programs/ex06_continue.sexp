(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex06_continue")
 (source "ex06_continue.zls")
 (digest "md5:2d64dcba97a4c06c4f71167160293308")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 12 93)
    (doc "then resets the target state, continue resumes it")))
 (results)
 (code
  (types
    (type "state__550" (params) (at)
      (variant (constr0 "Ex06_continue_Q_22") (constr0 "Ex06_continue_P_21"))))
  (types
    (type "state__549" (params) (at)
      (variant (constr0 "Ex06_continue_B_20") (constr0 "Ex06_continue_A_19"))))
  (machine "main" (at 2 0 12 93) discrete (params)
    (memories
      (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 51) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 50) (name "state__550") (value (constr0 "Ex06_continue_Q_22")) (at 9 62 9 63))
      (memory ("r" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 48) (name "state__549") (value (constr0 "Ex06_continue_B_20")) (at 5 58 5 59))
      (memory ("b" 47) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15))
      (memory ("a" 46) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15))
      (memory ("i" 57) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 54) (name ("Stdlib" "int")) (value (int 42)) (at 9 27 9 28))
      (memory ("i" 61) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 58) (name ("Stdlib" "int")) (value (int 42)) (at 10 29 10 30))
      (memory ("i" 65) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 62) (name ("Stdlib" "int")) (value (int 42)) (at 5 27 5 28))
      (memory ("i" 69) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 66) (name ("Stdlib" "int")) (value (int 42)) (at 6 29 6 30)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 52)) (int 0))
          (set (memory ("r" 51)) (bool false))
          (set (memory ("s" 50)) (constr0 "Ex06_continue_P_21"))
          (set (memory ("i" 57)) (bool true))
          (set (memory ("i" 61)) (bool true))
          (set (memory ("r" 49)) (bool false))
          (set (memory ("s" 48)) (constr0 "Ex06_continue_A_19"))
          (set (memory ("i" 65)) (bool true))
          (set (memory ("i" 69)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (match
            (state (memory ("s" 50)))
            (case (pconstr0 "Ex06_continue_P_21")
              (seq
                (when (state (memory ("r" 51))) (set (memory ("i" 57)) (bool true)))
                (let
                  (pvar ("x" 56) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 57)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 54))) (int 1)))
                  (at 9 18 9 32))
                (set (memory ("i" 57)) (bool false))
                (set (memory ("b" 47)) (local ("x" 56)))
                (set (memory ("m" 54)) (local ("x" 56)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 53)) (int 2))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 51)) (bool false))
                      (set (memory ("s" 50)) (constr0 "Ex06_continue_Q_22"))))
                  (case (wild) (set (memory ("r" 51)) (bool false))))))
            (case (pconstr0 "Ex06_continue_Q_22")
              (seq
                (when (state (memory ("r" 51))) (set (memory ("i" 61)) (bool true)))
                (let
                  (pvar ("x" 60) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 61)))
                    (int 100)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 58))) (int 1)))
                  (at 10 18 10 34))
                (set (memory ("i" 61)) (bool false))
                (set (memory ("b" 47)) (local ("x" 60)))
                (set (memory ("m" 58)) (local ("x" 60)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 53)) (int 2))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 51)) (bool false))
                      (set (memory ("s" 50)) (constr0 "Ex06_continue_P_21"))))
                  (case (wild) (set (memory ("r" 51)) (bool false)))))))
          (match
            (state (memory ("s" 48)))
            (case (pconstr0 "Ex06_continue_A_19")
              (seq
                (when (state (memory ("r" 49))) (set (memory ("i" 65)) (bool true)))
                (let
                  (pvar ("x" 64) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 65)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 62))) (int 1)))
                  (at 5 18 5 32))
                (set (memory ("i" 65)) (bool false))
                (set (memory ("a" 46)) (local ("x" 64)))
                (set (memory ("m" 62)) (local ("x" 64)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 53)) (int 2))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 49)) (bool true))
                      (set (memory ("s" 48)) (constr0 "Ex06_continue_B_20"))))
                  (case (wild) (set (memory ("r" 49)) (bool false))))))
            (case (pconstr0 "Ex06_continue_B_20")
              (seq
                (when (state (memory ("r" 49))) (set (memory ("i" 69)) (bool true)))
                (let
                  (pvar ("x" 68) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 69)))
                    (int 100)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 66))) (int 1)))
                  (at 6 18 6 34))
                (set (memory ("i" 69)) (bool false))
                (set (memory ("a" 46)) (local ("x" 68)))
                (set (memory ("m" 66)) (local ("x" 68)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 53)) (int 2))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 49)) (bool true))
                      (set (memory ("s" 48)) (constr0 "Ex06_continue_A_19"))))
                  (case (wild) (set (memory ("r" 49)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("a" 46)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("b" 47)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
