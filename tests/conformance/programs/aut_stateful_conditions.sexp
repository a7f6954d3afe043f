(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_stateful_conditions")
 (source "aut_stateful_conditions.zls")
 (digest "md5:badb21d0cfe442d5a8627b2c1264daac")
 (needs "Stdlib")
 (exports
  (val "every_n" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "bool")))
    (at 2 0 2 83)
    (doc "transition conditions with delays and nodes of their own"))
  (val "rising" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
    (at 3 0 3 45))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 4 0 7 71))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 10 38)))
 (results
  (result "every_n" (named "b"))
  (result "pure" (named "o")))
 (code
  (types
    (type "state__452" (params) (at)
      (variant (constr0 "Aut_stateful_conditions_B_27") (constr0 "Aut_stateful_conditions_A_26"))))
  (machine "every_n" (at 2 0 2 83) discrete (params)
    (memories (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at 2 37 2 38)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 50)) (int 1)))
      (method "step"
        (params (pvar ("k" 47) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let (pvar ("x" 51) (name ("Stdlib" "int"))) (state (memory ("m" 50))) (at))
          (let
            (pvar ("b" 48) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" "=")) (local ("x" 51)) (local ("k" 47)))
            (at 2 72 2 73))
          (set
            (memory ("m" 50))
            (if (local ("b" 48)) (int 1) (apply (global ("Stdlib" "+")) (local ("x" 51)) (int 1))))
          (exp (local ("b" 48)))))))
  (machine "rising" (at 3 0 3 45) discrete (params)
    (memories
      (memory ("i" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 53) (name ("Stdlib" "bool")) (value (bool false)) (at 3 43 3 44)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 56)) (bool true)))
      (method "step"
        (params (pvar ("x" 52) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let
            (pvar ("x" 55) (name ("Stdlib" "bool")))
            (if
              (state (memory ("i" 56)))
              (bool false)
              (apply
                (global ("Stdlib" "&&"))
                (local ("x" 52))
                (apply (global ("Stdlib" "not")) (state (memory ("m" 53))))))
            (at 3 20 3 45))
          (set (memory ("i" 56)) (bool false))
          (set (memory ("m" 53)) (local ("x" 52)))
          (exp (local ("x" 55)))))))
  (machine "pure" (at 4 0 7 71) discrete (params)
    (memories
      (memory ("r" 60) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 59) (name "state__452")
        (value (constr0 "Aut_stateful_conditions_B_27"))
        (at 6 58 6 59))
      (memory ("o" 58) (name ("Stdlib" "int")) (value (int 42)) (at 6 16 6 17))
      (memory ("i" 64) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 61) (name ("Stdlib" "int")) (value (int 42)) (at 6 29 6 30))
      (memory ("i" 68) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 65) (name ("Stdlib" "int")) (value (int 42)) (at 7 30 7 31)))
    (instances
      (instance ("i" 72) (global "every_n") discrete (params) (at 6 41 6 52))
      (instance ("i" 73) (global "rising") discrete (params) (at 7 42 7 64)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 60)) (bool false))
          (set (memory ("s" 59)) (constr0 "Aut_stateful_conditions_A_26"))
          (set (memory ("i" 64)) (bool true))
          (exp (call "reset" "every_n" (instance ("i" 72))))
          (set (memory ("i" 68)) (bool true))
          (exp (call "reset" "rising" (instance ("i" 73))))))
      (method "step"
        (params (pvar ("t" 57) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 59)))
            (case (pconstr0 "Aut_stateful_conditions_A_26")
              (seq
                (when
                  (state (memory ("r" 60)))
                  (seq
                    (set (memory ("i" 64)) (bool true))
                    (exp (call "reset" "every_n" (instance ("i" 72))))))
                (let
                  (pvar ("x" 63) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 64)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 61))) (int 1)))
                  (at 6 20 6 34))
                (set (memory ("i" 64)) (bool false))
                (set (memory ("o" 58)) (local ("x" 63)))
                (set (memory ("m" 61)) (local ("x" 63)))
                (match
                  (call "step" "every_n" (instance ("i" 72)) (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 60)) (bool true))
                      (set (memory ("s" 59)) (constr0 "Aut_stateful_conditions_B_27"))))
                  (case (wild) (set (memory ("r" 60)) (bool false))))))
            (case (pconstr0 "Aut_stateful_conditions_B_27")
              (seq
                (when
                  (state (memory ("r" 60)))
                  (seq
                    (set (memory ("i" 68)) (bool true))
                    (exp (call "reset" "rising" (instance ("i" 73))))))
                (let
                  (pvar ("x" 67) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 68)))
                    (int 50)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 65))) (int 1)))
                  (at 7 20 7 35))
                (set (memory ("i" 68)) (bool false))
                (set (memory ("o" 58)) (local ("x" 67)))
                (set (memory ("m" 65)) (local ("x" 67)))
                (match
                  (call "step" "rising"
                    (instance ("i" 73))
                    (apply
                      (global ("Stdlib" "="))
                      (apply (global ("Stdlib" "mod")) (local ("t" 57)) (int 3))
                      (int 0)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 60)) (bool true))
                      (set (memory ("s" 59)) (constr0 "Aut_stateful_conditions_A_26"))))
                  (case (wild) (set (memory ("r" 60)) (bool false)))))))
          (exp (state (memory ("o" 58))))))))
  (machine "main" (at 8 0 10 38) discrete (params)
    (memories (memory ("m" 70) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 10 12 10 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 70)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 71) (name ("Stdlib" "int"))) (state (memory ("m" 70))) (at))
          (set (memory ("m" 70)) (apply (global ("Stdlib" "+")) (local ("x" 71)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 74)) (local ("x" 71))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
