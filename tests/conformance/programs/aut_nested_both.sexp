(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_nested_both")
 (source "aut_nested_both.zls")
 (digest "md5:95d4de50f2765446e30256101036d349")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 10 96)
    (doc "an automaton in a state of an automaton, entered by reset and by history"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 14 62)))
 (results
  (result "pure" (parts (named "o") (named "p"))))
 (code
  (types
    (type "state__505" (params) (at)
      (variant (constr0 "Aut_nested_both_In2_28") (constr0 "Aut_nested_both_In1_27"))))
  (types
    (type "state__504" (params) (at)
      (variant (constr0 "Aut_nested_both_Outer2_26") (constr0 "Aut_nested_both_Outer1_25"))))
  (machine "pure" (at 2 0 10 96) discrete (params)
    (memories
      (memory ("r" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 49) (name "state__504")
        (value (constr0 "Aut_nested_both_Outer2_26"))
        (at 9 31 9 37))
      (memory ("p" 48) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15))
      (memory ("o" 47) (name ("Stdlib" "int")) (value (int 42)) (at 6 22 6 23))
      (memory ("i" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 53) (name ("Stdlib" "int")) (value (int 42)) (at 8 27 8 28))
      (memory ("r" 52) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 51) (name "state__505")
        (value (constr0 "Aut_nested_both_In2_28"))
        (at 6 53 6 56))
      (memory ("i" 60) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 7 35 7 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 50)) (bool false))
          (set (memory ("s" 49)) (constr0 "Aut_nested_both_Outer1_25"))
          (set (memory ("i" 56)) (bool true))
          (set (memory ("r" 52)) (bool false))
          (set (memory ("s" 51)) (constr0 "Aut_nested_both_In1_27"))
          (set (memory ("i" 60)) (bool true))))
      (method "step"
        (params (pvar ("t" 46) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (match
            (state (memory ("s" 49)))
            (case (pconstr0 "Aut_nested_both_Outer1_25")
              (seq
                (when
                  (state (memory ("r" 50)))
                  (seq
                    (set (memory ("i" 56)) (bool true))
                    (set (memory ("r" 52)) (bool false))
                    (set (memory ("s" 51)) (constr0 "Aut_nested_both_In1_27"))
                    (set (memory ("i" 60)) (bool true))))
                (let
                  (pvar ("x" 55) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 56)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 53))) (int 1)))
                  (at 8 18 8 32))
                (set (memory ("i" 56)) (bool false))
                (set (memory ("p" 48)) (local ("x" 55)))
                (set (memory ("m" 53)) (local ("x" 55)))
                (match
                  (state (memory ("s" 51)))
                  (case (pconstr0 "Aut_nested_both_In1_27")
                    (seq
                      (when (state (memory ("r" 52))) (seq))
                      (set (memory ("o" 47)) (int 1))
                      (match
                        (apply
                          (global ("Stdlib" "="))
                          (apply (global ("Stdlib" "mod")) (local ("t" 46)) (int 2))
                          (int 1))
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 52)) (bool true))
                            (set (memory ("s" 51)) (constr0 "Aut_nested_both_In2_28"))))
                        (case (wild) (set (memory ("r" 52)) (bool false))))))
                  (case (pconstr0 "Aut_nested_both_In2_28")
                    (seq
                      (when (state (memory ("r" 52))) (set (memory ("i" 60)) (bool true)))
                      (let
                        (pvar ("x" 59) (name ("Stdlib" "int")))
                        (if
                          (state (memory ("i" 60)))
                          (int 2)
                          (apply (global ("Stdlib" "+")) (state (memory ("m" 57))) (int 1)))
                        (at 7 26 7 40))
                      (set (memory ("i" 60)) (bool false))
                      (set (memory ("o" 47)) (local ("x" 59)))
                      (set (memory ("m" 57)) (local ("x" 59)))
                      (match
                        (apply (global ("Stdlib" "=")) (local ("x" 59)) (int 4))
                        (case
                          (pconst (bool true))
                          (seq
                            (set (memory ("r" 52)) (bool true))
                            (set (memory ("s" 51)) (constr0 "Aut_nested_both_In1_27"))))
                        (case (wild) (set (memory ("r" 52)) (bool false)))))))
                (match
                  (tuple
                    (apply (global ("Stdlib" "=")) (local ("t" 46)) (int 7))
                    (apply (global ("Stdlib" "=")) (local ("t" 46)) (int 3)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 50)) (bool false))
                      (set (memory ("s" 49)) (constr0 "Aut_nested_both_Outer2_26"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "Aut_nested_both_Outer2_26"))))
                  (case (wild) (set (memory ("r" 50)) (bool false))))))
            (case (pconstr0 "Aut_nested_both_Outer2_26")
              (seq
                (when (state (memory ("r" 50))) (seq))
                (set (memory ("p" 48)) (apply (global ("Stdlib" "-")) (int 0) (local ("t" 46))))
                (set (memory ("o" 47)) (int 50))
                (match
                  (tuple
                    (apply (global ("Stdlib" "=")) (local ("t" 46)) (int 8))
                    (apply (global ("Stdlib" "=")) (local ("t" 46)) (int 4)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 50)) (bool false))
                      (set (memory ("s" 49)) (constr0 "Aut_nested_both_Outer1_25"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "Aut_nested_both_Outer1_25"))))
                  (case (wild) (set (memory ("r" 50)) (bool false)))))))
          (exp (tuple (state (memory ("o" 47))) (state (memory ("p" 48)))))))))
  (machine "main" (at 11 0 14 62) discrete (params)
    (memories (memory ("m" 64) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 66) (global "pure") discrete (params) (at 13 15 13 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 64)) (int 0)) (exp (call "reset" "pure" (instance ("i" 66))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 65) (name ("Stdlib" "int"))) (state (memory ("m" 64))) (at))
          (set (memory ("m" 64)) (apply (global ("Stdlib" "+")) (local ("x" 65)) (int 1)))
          (let
            (ptuple (pvar ("a" 62) (name ("Stdlib" "int"))) (pvar ("b" 63) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 66)) (local ("x" 65)))
            (at 13 7 13 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 63))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
