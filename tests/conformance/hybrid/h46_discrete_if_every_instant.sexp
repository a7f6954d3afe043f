(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H46_discrete_if_every_instant")
 (source "h46_discrete_if_every_instant.zls")
 (digest "md5:494e98c499b6b93e4c12d4223d040569")
 (needs "Stdlib")
 (exports
  (val "inner" discrete
    (arrow discrete
      (name ("Stdlib" "bool"))
      (product (name ("Stdlib" "string")) (name ("Stdlib" "int"))))
    (at 5 0 9 37)
    (doc
      "A handler holding an automaton and a reset of its own: discrete time inside an event.\\x0acommand: -maxt 4.9\\x0atolerance: 1e-9\\x0aThe inner automaton moves once an event; every third event restarts the inner counter."))
  (val "every3" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "bool")))
    (at 10 0 12 17))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 13 0 18 118)))
 (results
  (result "inner" (parts (named "m") (named "n")))
  (result "every3" (named "b")))
 (code
  (types
    (type "state__383" (params) (at)
      (variant (constr0 "H46_discrete_if_every_instant_Odd_28")
        (constr0 "H46_discrete_if_every_instant_Even_27"))))
  (machine "inner" (at 5 0 9 37) discrete (params)
    (memories
      (memory ("i" 60) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 6 25 6 26))
      (memory ("r" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 55) (name "state__383")
        (value (constr0 "H46_discrete_if_every_instant_Odd_28"))
        (at 8 35 8 38))
      (memory ("m" 53) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 8 19 8 20)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 56)) (bool false))
          (set (memory ("s" 55)) (constr0 "H46_discrete_if_every_instant_Even_27"))
          (set (memory ("i" 60)) (bool true))))
      (method "step"
        (params (pvar ("r" 52) (name ("Stdlib" "bool"))))
        (returns (product (name ("Stdlib" "string")) (name ("Stdlib" "int"))))
        (seq
          (match
            (state (memory ("s" 55)))
            (case (pconstr0 "H46_discrete_if_every_instant_Even_27")
              (seq
                (when (state (memory ("r" 56))) (seq))
                (set (memory ("m" 53)) (string "even"))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 56)) (bool true))
                      (set (memory ("s" 55)) (constr0 "H46_discrete_if_every_instant_Odd_28"))))
                  (case (wild) (set (memory ("r" 56)) (bool false))))))
            (case (pconstr0 "H46_discrete_if_every_instant_Odd_28")
              (seq
                (when (state (memory ("r" 56))) (seq))
                (set (memory ("m" 53)) (string "odd"))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 56)) (bool true))
                      (set (memory ("s" 55)) (constr0 "H46_discrete_if_every_instant_Even_27"))))
                  (case (wild) (set (memory ("r" 56)) (bool false)))))))
          (when (local ("r" 52)) (set (memory ("i" 60)) (bool true)))
          (let
            (pvar ("x" 59) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 60)))
              (int 0)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 57))) (int 1)))
            (at 6 16 6 30))
          (set (memory ("i" 60)) (bool false))
          (set (memory ("m" 57)) (local ("x" 59)))
          (exp (tuple (state (memory ("m" 53))) (local ("x" 59))))))))
  (machine "every3" (at 10 0 12 17) discrete (params)
    (memories
      (memory ("i" 66) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 63) (name ("Stdlib" "int")) (value (int 42)) (at 11 20 11 21)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 66)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let
            (pvar ("x" 65) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 66)))
              (int 0)
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "+")) (state (memory ("m" 63))) (int 1))
                (int 3)))
            (at 11 10 11 32))
          (set (memory ("i" 66)) (bool false))
          (let
            (pvar ("b" 61) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" "=")) (local ("x" 65)) (int 2))
            (at 12 6 12 7))
          (set (memory ("m" 63)) (local ("x" 65)))
          (exp (local ("b" 61)))))))
  (machine "main" (at 13 0 18 118) continuous (params)
    (memories
      (memory ("major" 68) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 74) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 72) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 70) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 69) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 14 14 14 17)))
    (instances
      (instance ("i" 79) (global "every3") discrete (params) (at 16 10 16 19))
      (instance ("i" 78) (global "inner") discrete (params) (at 17 19 17 26)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 72)) (bool true))
          (set (pos (memory ("t" 69))) (float "0"))
          (exp (call "reset" "every3" (instance ("i" 79))))
          (exp (call "reset" "inner" (instance ("i" 78))))))
      (method "step"
        (params (ptuple (pvar ("time" 67) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 73) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 72)))
            (set (memory ("h" 70)) (apply (global ("Stdlib" "+.")) (local ("time" 67)) (float "0"))))
          (let
            (pvar ("z" 71) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 68)))
              (apply (global ("Stdlib" ">=")) (local ("time" 67)) (state (memory ("h" 70)))))
            (at))
          (set
            (memory ("h" 70))
            (if
              (local ("z" 71))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 70))) (float "0.5"))
              (state (memory ("h" 70)))))
          (assign
            (name ("h" 73))
            (apply (global ("Stdlib" "min")) (var ("h" 73)) (state (memory ("h" 70)))))
          (set (memory ("h" 74)) (var ("h" 73)))
          (set (memory ("i" 72)) (bool false))
          (match
            (local ("z" 71))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pvar ("b" 77) (name ("Stdlib" "bool")))
                  (call "step" "every3" (instance ("i" 79)) (unit))
                  (at 16 6 16 7))
                (let
                  (ptuple
                    (pvar ("m" 75) (name ("Stdlib" "string")))
                    (pvar ("n" 76) (name ("Stdlib" "int"))))
                  (call "step" "inner" (instance ("i" 78)) (local ("b" 77)))
                  (at 17 11 17 12))
                (let (wild) (apply (global ("Stdlib" "print_string")) (local ("m" 75))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 76))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 69)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 69))) (float "1"))
          (exp (unit))))))))
