(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_in_branch")
 (source "aut_in_branch.zls")
 (digest "md5:a8dd6c22d7996b8d7e697787e0ac0bd7")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 11 24)
    (doc "an automaton inside a branch of a match, and one inside a handler of present"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 15 62)))
 (results
  (result "pure" (parts (named "o") (named "p"))))
 (code
  (types
    (type "state__446" (params) (at)
      (variant (constr0 "Aut_in_branch_Y_28") (constr0 "Aut_in_branch_X_27"))))
  (types
    (type "state__445" (params) (at)
      (variant (constr0 "Aut_in_branch_B_26") (constr0 "Aut_in_branch_A_25"))))
  (machine "pure" (at 2 0 11 24) discrete (params)
    (memories
      (memory ("p" 48) (name ("Stdlib" "int")) (value (int 42)) (at 9 48 9 49))
      (memory ("o" 47) (name ("Stdlib" "int")) (value (int 42)) (at 4 16 4 17))
      (memory ("r" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 49) (name "state__446") (value (constr0 "Aut_in_branch_Y_28")) (at 9 70 9 71))
      (memory ("i" 54) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 51) (name ("Stdlib" "int")) (value (int 42)) (at 10 61 10 62))
      (memory ("r" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 55) (name "state__445") (value (constr0 "Aut_in_branch_B_26")) (at 5 74 5 75))
      (memory ("i" 60) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 5 49 5 50)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 50)) (bool false))
          (set (memory ("s" 49)) (constr0 "Aut_in_branch_X_27"))
          (set (memory ("i" 54)) (bool true))
          (set (memory ("r" 56)) (bool false))
          (set (memory ("s" 55)) (constr0 "Aut_in_branch_A_25"))
          (set (memory ("i" 60)) (bool true))))
      (method "step"
        (params (pvar ("t" 46) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 46)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (match
                (state (memory ("s" 49)))
                (case (pconstr0 "Aut_in_branch_X_27")
                  (seq
                    (when (state (memory ("r" 50))) (seq))
                    (set (memory ("p" 48)) (int 5))
                    (match (bool true)
                      (case
                        (pconst (bool true))
                        (seq
                          (set (memory ("r" 50)) (bool true))
                          (set (memory ("s" 49)) (constr0 "Aut_in_branch_Y_28"))))
                      (case (wild) (set (memory ("r" 50)) (bool false))))))
                (case (pconstr0 "Aut_in_branch_Y_28")
                  (seq
                    (when (state (memory ("r" 50))) (set (memory ("i" 54)) (bool true)))
                    (let
                      (pvar ("x" 53) (name ("Stdlib" "int")))
                      (if
                        (state (memory ("i" 54)))
                        (int 6)
                        (apply (global ("Stdlib" "+")) (state (memory ("m" 51))) (int 1)))
                      (at 10 52 10 66))
                    (set (memory ("i" 54)) (bool false))
                    (set (memory ("p" 48)) (local ("x" 53)))
                    (set (memory ("m" 51)) (local ("x" 53)))
                    (match
                      (apply (global ("Stdlib" "=")) (local ("x" 53)) (int 7))
                      (case
                        (pconst (bool true))
                        (seq
                          (set (memory ("r" 50)) (bool true))
                          (set (memory ("s" 49)) (constr0 "Aut_in_branch_X_27"))))
                      (case (wild) (set (memory ("r" 50)) (bool false))))))))
            (case (wild) (set (memory ("p" 48)) (int 0))))
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 46)) (int 3))
            (case (pconst (int 0)) (set (memory ("o" 47)) (int 0)))
            (case (wild)
              (match
                (state (memory ("s" 55)))
                (case (pconstr0 "Aut_in_branch_A_25")
                  (seq
                    (when (state (memory ("r" 56))) (set (memory ("i" 60)) (bool true)))
                    (let
                      (pvar ("x" 59) (name ("Stdlib" "int")))
                      (if
                        (state (memory ("i" 60)))
                        (int 1)
                        (apply (global ("Stdlib" "+")) (state (memory ("m" 57))) (int 1)))
                      (at 5 40 5 54))
                    (set (memory ("i" 60)) (bool false))
                    (set (memory ("o" 47)) (local ("x" 59)))
                    (set (memory ("m" 57)) (local ("x" 59)))
                    (match
                      (apply (global ("Stdlib" "=")) (local ("x" 59)) (int 2))
                      (case
                        (pconst (bool true))
                        (seq
                          (set (memory ("r" 56)) (bool true))
                          (set (memory ("s" 55)) (constr0 "Aut_in_branch_B_26"))))
                      (case (wild) (set (memory ("r" 56)) (bool false))))))
                (case (pconstr0 "Aut_in_branch_B_26")
                  (seq
                    (when (state (memory ("r" 56))) (seq))
                    (set (memory ("o" 47)) (int 10))
                    (match (bool true)
                      (case
                        (pconst (bool true))
                        (seq
                          (set (memory ("r" 56)) (bool true))
                          (set (memory ("s" 55)) (constr0 "Aut_in_branch_A_25"))))
                      (case (wild) (set (memory ("r" 56)) (bool false)))))))))
          (exp (tuple (state (memory ("o" 47))) (state (memory ("p" 48)))))))))
  (machine "main" (at 12 0 15 62) discrete (params)
    (memories (memory ("m" 64) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15)))
    (instances (instance ("i" 66) (global "pure") discrete (params) (at 14 15 14 21)))
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
            (at 14 7 14 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 63))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
