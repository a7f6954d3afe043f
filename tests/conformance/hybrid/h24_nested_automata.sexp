(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H24_nested_automata")
 (source "h24_nested_automata.zls")
 (digest "md5:ccd512bfb32a1bafff3e3f22b9d32f33")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "An automaton inside a state; the outer state is left and resumed by history.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9\\x0aanalytic: x moves between 0.1 and 0.3 except between 1.05 and 1.55, where it is constant."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 17 9)))
 (results)
 (code
  (types
    (type "state__341" (params) (at)
      (variant (constr0 "H24_nested_automata_Minus_25") (constr0 "H24_nested_automata_Plus_24"))))
  (types
    (type "state__340" (params) (at)
      (variant (constr0 "H24_nested_automata_Rest_23") (constr0 "H24_nested_automata_Work_22"))))
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 40) (name ("Stdlib" "string")))
            (pvar ("x" 41) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 41))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 17 9) continuous (params)
    (memories
      (memory ("major" 43) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 55) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 12 44 12 56))
      (memory ("x" 54) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 15 16 15 29))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 47) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 46) (name "state__340")
        (value (constr0 "H24_nested_automata_Rest_23"))
        (at 15 64 15 68))
      (memory ("x" 45) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 6 8 18))
      (memory ("t" 44) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("r" 53) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 52) (name "state__341")
        (value (constr0 "H24_nested_automata_Minus_25"))
        (at 12 90 12 95)))
    (instances
      (instance ("i" 59) (global "show") discrete (params) (at 12 70 12 86))
      (instance ("i" 60) (global "show") discrete (params) (at 13 72 13 89))
      (instance ("i" 58) (global "show") discrete (params) (at 15 43 15 60))
      (instance ("i" 61) (global "show") discrete (params) (at 16 56 16 74)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 47)) (bool false))
          (set (memory ("s" 46)) (constr0 "H24_nested_automata_Work_22"))
          (set (pos (memory ("t" 44))) (float "0"))
          (set (memory ("r" 53)) (bool false))
          (set (memory ("s" 52)) (constr0 "H24_nested_automata_Plus_24"))
          (exp (call "reset" "show" (instance ("i" 59))))
          (exp (call "reset" "show" (instance ("i" 60))))
          (exp (call "reset" "show" (instance ("i" 58))))
          (exp (call "reset" "show" (instance ("i" 61))))
          (set (pos (memory ("x" 45))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 42) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 50) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 48) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 46)))
            (case (pconstr0 "H24_nested_automata_Work_22")
              (seq
                (when
                  (state (memory ("r" 47)))
                  (seq
                    (set (memory ("r" 53)) (bool false))
                    (set (memory ("s" 52)) (constr0 "H24_nested_automata_Plus_24"))
                    (exp (call "reset" "show" (instance ("i" 59))))
                    (exp (call "reset" "show" (instance ("i" 60))))
                    (exp (call "reset" "show" (instance ("i" 58))))))
                (match
                  (state (memory ("s" 52)))
                  (case (pconstr0 "H24_nested_automata_Plus_24")
                    (seq
                      (when
                        (state (memory ("r" 53)))
                        (exp (call "reset" "show" (instance ("i" 59)))))
                      (set (der (memory ("x" 45))) (float "1"))
                      (set
                        (zout (memory ("x" 55)))
                        (apply
                          (global ("Stdlib" "-."))
                          (state (pos (memory ("x" 45))))
                          (float "0.3")))
                      (match
                        (state (zin (memory ("x" 55))))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("encore" 48)) (bool true))
                            (let
                              (pconst (unit))
                              (call "step" "show"
                                (instance ("i" 59))
                                (tuple (string "plus") (state (pos (memory ("t" 44))))))
                              (at))
                            (set (memory ("r" 53)) (bool true))
                            (set (memory ("s" 52)) (constr0 "H24_nested_automata_Minus_25"))))
                        (case (wild) (set (memory ("r" 53)) (bool false))))))
                  (case (pconstr0 "H24_nested_automata_Minus_25")
                    (seq
                      (when
                        (state (memory ("r" 53)))
                        (exp (call "reset" "show" (instance ("i" 60)))))
                      (set (der (memory ("x" 45))) (float "-1"))
                      (set
                        (zout (memory ("x" 55)))
                        (apply
                          (global ("Stdlib" "-."))
                          (float "0.1")
                          (state (pos (memory ("x" 45))))))
                      (match
                        (state (zin (memory ("x" 55))))
                        (case
                          (pconst (bool true))
                          (seq
                            (assign (name ("encore" 48)) (bool true))
                            (let
                              (pconst (unit))
                              (call "step" "show"
                                (instance ("i" 60))
                                (tuple (string "minus") (state (pos (memory ("t" 44))))))
                              (at))
                            (set (memory ("r" 53)) (bool true))
                            (set (memory ("s" 52)) (constr0 "H24_nested_automata_Plus_24"))))
                        (case (wild) (set (memory ("r" 53)) (bool false)))))))
                (set
                  (zout (memory ("x" 54)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 44)))) (float "1.05")))
                (match
                  (state (zin (memory ("x" 54))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 48)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 58))
                          (tuple (string "break") (state (pos (memory ("t" 44))))))
                        (at))
                      (set (memory ("r" 47)) (bool true))
                      (set (memory ("s" 46)) (constr0 "H24_nested_automata_Rest_23"))))
                  (case (wild) (set (memory ("r" 47)) (bool false))))))
            (case (pconstr0 "H24_nested_automata_Rest_23")
              (seq
                (set (der (memory ("x" 45))) (float "0"))
                (when (state (memory ("r" 47))) (exp (call "reset" "show" (instance ("i" 61)))))
                (set
                  (zout (memory ("x" 54)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 44)))) (float "1.55")))
                (match
                  (state (zin (memory ("x" 54))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 48)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 61))
                          (tuple (string "resume") (state (pos (memory ("t" 44))))))
                        (at))
                      (set (memory ("r" 47)) (bool false))
                      (set (memory ("s" 46)) (constr0 "H24_nested_automata_Work_22"))))
                  (case (wild) (set (memory ("r" 47)) (bool false)))))))
          (set
            (memory ("h" 49))
            (if (var ("encore" 48)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 50))
            (apply (global ("Stdlib" "min")) (var ("h" 50)) (state (memory ("h" 49)))))
          (set (memory ("h" 51)) (var ("h" 50)))
          (set (der (memory ("t" 44))) (float "1"))
          (exp (unit))))))))
