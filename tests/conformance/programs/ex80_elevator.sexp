(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex80_elevator")
 (source "ex80_elevator.zls")
 (digest "md5:bc1a4246bd0e10dbded24758e1e88cb4")
 (needs "Stdlib")
 (exports
  (val "lift" discrete
    (arrow discrete
      (product (name ("Stdlib" "signal") (name ("Stdlib" "int"))) (name ("Stdlib" "bool")))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
    (at 2 0 11 7)
    (doc "a mixture: parametrised strong automaton, signals, held variables, local counters"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 18 70)))
 (results
  (result "lift" (parts (named "floor") (named "moving"))))
 (code
  (types
    (type "state__455" (params) (at)
      (variant (constr0 "Ex80_elevator_Go_31") (constr0 "Ex80_elevator_Stop_30"))))
  (machine "lift" (at 2 0 11 7) discrete (params)
    (memories
      (memory ("r" 55) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 54) (name "state__455") (value (constr0 "Ex80_elevator_Go_31")) (at 5 62 5 67))
      (memory ("n" 52) (name ("Stdlib" "int")) (value (int 42)) (at 5 65 5 66))
      (memory ("moving" 51) (name ("Stdlib" "bool")) (value (bool false)) (at 5 17 5 23))
      (memory ("floor" 50) (name ("Stdlib" "int")) (value (int 42)) (at 8 12 8 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 55)) (bool false))
          (set (memory ("s" 54)) (constr0 "Ex80_elevator_Stop_30"))
          (set (memory ("floor" 50)) (int 0))))
      (method "step"
        (params
          (ptuple
            (ptuple
              (pvar ("callv" 48) (name ("Stdlib" "int")))
              (pvar ("callp" 49) (name ("Stdlib" "bool"))))
            (pvar ("tick" 47) (name ("Stdlib" "bool")))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
        (seq
          (let (pvar ("l" 53) (name ("Stdlib" "int"))) (state (memory ("floor" 50))) (at))
          (match
            (state (memory ("s" 54)))
            (case (pconstr0 "Ex80_elevator_Stop_30")
              (seq
                (when (state (memory ("r" 55))) (seq))
                (match
                  (tuple (tuple (local ("callv" 48)) (local ("callp" 49))) (local ("tick" 47)))
                  (case
                    (ptuple
                      (ptuple (pvar ("n" 56) (name ("Stdlib" "int"))) (pconst (bool true)))
                      (pconst (bool true)))
                    (seq
                      (set (memory ("n" 52)) (local ("n" 56)))
                      (set (memory ("r" 55)) (bool true))
                      (set (memory ("s" 54)) (constr0 "Ex80_elevator_Go_31"))))
                  (case (wild) (set (memory ("r" 55)) (bool false))))))
            (case (pconstr0 "Ex80_elevator_Go_31")
              (seq
                (when (state (memory ("r" 55))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("l" 53)) (state (memory ("n" 52))))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 55)) (bool true))
                      (set (memory ("s" 54)) (constr0 "Ex80_elevator_Stop_30"))))
                  (case (wild) (set (memory ("r" 55)) (bool false)))))))
          (match
            (state (memory ("s" 54)))
            (case (pconstr0 "Ex80_elevator_Stop_30")
              (seq (when (state (memory ("r" 55))) (seq)) (set (memory ("moving" 51)) (bool false))))
            (case (pconstr0 "Ex80_elevator_Go_31")
              (seq
                (when (state (memory ("r" 55))) (seq))
                (set
                  (memory ("floor" 50))
                  (if
                    (apply (global ("Stdlib" "<")) (local ("l" 53)) (state (memory ("n" 52))))
                    (apply (global ("Stdlib" "+")) (local ("l" 53)) (int 1))
                    (if
                      (apply (global ("Stdlib" ">")) (local ("l" 53)) (state (memory ("n" 52))))
                      (apply (global ("Stdlib" "-")) (local ("l" 53)) (int 1))
                      (state (memory ("n" 52))))))
                (set (memory ("moving" 51)) (bool true)))))
          (exp (tuple (state (memory ("floor" 50))) (state (memory ("moving" 51)))))))))
  (machine "main" (at 12 0 18 70) discrete (params)
    (memories (memory ("m" 62) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15)))
    (instances (instance ("i" 64) (global "lift") discrete (params) (at 17 15 17 32)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 62)) (int 0)) (exp (call "reset" "lift" (instance ("i" 64))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("callp" 61) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("callv" 60) (name ("Stdlib" "int")) (int 42) (at 15 32 15 33))
          (let (pvar ("x" 63) (name ("Stdlib" "int"))) (state (memory ("m" 62))) (at))
          (set (memory ("m" 62)) (apply (global ("Stdlib" "+")) (local ("x" 63)) (int 1)))
          (match
            (tuple
              (apply (global ("Stdlib" "=")) (local ("x" 63)) (int 7))
              (apply (global ("Stdlib" "=")) (local ("x" 63)) (int 1)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq (assign (name ("callp" 61)) (bool true)) (assign (name ("callv" 60)) (int 3))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq (assign (name ("callp" 61)) (bool true)) (assign (name ("callv" 60)) (int 2))))
            (case (wild) (seq)))
          (let
            (ptuple
              (pvar ("f" 58) (name ("Stdlib" "int")))
              (pvar ("m" 59) (name ("Stdlib" "bool"))))
            (call "step" "lift"
              (instance ("i" 64))
              (tuple (tuple (var ("callv" 60)) (var ("callp" 61))) (bool true)))
            (at 17 7 17 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 58))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if (local ("m" 59)) (string " *") (string "")))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
