(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex33_state_locals")
 (source "ex33_state_locals.zls")
 (digest "md5:39be90de06370837c6b07485b6c5ba4f")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 12 62)
    (doc "lets and locals of a state are visible in its until conditions and actions")))
 (results)
 (code
  (types
    (type "state__407" (params) (at)
      (variant (constr0 "Ex33_state_locals_B_28") (constr0 "Ex33_state_locals_A_27"))))
  (machine "main" (at 2 0 12 62) discrete (params)
    (memories
      (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 54) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 53) (name "state__407")
        (value (constr0 "Ex33_state_locals_B_28"))
        (at 7 47 7 48))
      (memory ("result" 52) (name ("Stdlib" "int")) (value (int 42)) (at 11 26 11 27))
      (memory ("o" 50) (name ("Stdlib" "int")) (value (int 42)) (at 6 45 6 46))
      (memory ("i" 64) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 61) (name ("Stdlib" "int")) (value (int 42)) (at 6 35 6 36))
      (memory ("k" 60) (name ("Stdlib" "int")) (value (int 42)) (at 5 15 5 16))
      (memory ("i" 69) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 66) (name ("Stdlib" "int")) (value (int 42)) (at 8 49 8 50)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 57)) (int 0))
          (set (memory ("r" 54)) (bool false))
          (set (memory ("s" 53)) (constr0 "Ex33_state_locals_A_27"))
          (set (memory ("i" 64)) (bool true))
          (set (memory ("i" 69)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("sp" 56) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 55) (name ("Stdlib" "int")) (int 42) (at 7 42 7 43))
          (let (pvar ("x" 58) (name ("Stdlib" "int"))) (state (memory ("m" 57))) (at))
          (set (memory ("m" 57)) (apply (global ("Stdlib" "+")) (local ("x" 58)) (int 1)))
          (match
            (state (memory ("s" 53)))
            (case (pconstr0 "Ex33_state_locals_A_27")
              (seq
                (when (state (memory ("r" 54))) (set (memory ("i" 64)) (bool true)))
                (let
                  (pvar ("x" 63) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 64)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 61))) (int 1)))
                  (at 6 26 6 40))
                (set (memory ("i" 64)) (bool false))
                (set
                  (memory ("k" 60))
                  (apply (global ("Stdlib" "*")) (local ("x" 58)) (local ("x" 58))))
                (set
                  (memory ("o" 50))
                  (apply (global ("Stdlib" "+")) (state (memory ("k" 60))) (local ("x" 63))))
                (set (memory ("m" 61)) (local ("x" 63)))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 63)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("sp" 56)) (bool true))
                      (assign (name ("sv" 55)) (state (memory ("k" 60))))
                      (set (memory ("r" 54)) (bool true))
                      (set (memory ("s" 53)) (constr0 "Ex33_state_locals_B_28"))))
                  (case (wild) (set (memory ("r" 54)) (bool false))))))
            (case (pconstr0 "Ex33_state_locals_B_28")
              (seq
                (when (state (memory ("r" 54))) (set (memory ("i" 69)) (bool true)))
                (let
                  (pvar ("x" 68) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 69)))
                    (int 5)
                    (apply (global ("Stdlib" "-")) (state (memory ("m" 66))) (int 1)))
                  (at 8 40 8 54))
                (set (memory ("i" 69)) (bool false))
                (set (memory ("m" 66)) (local ("x" 68)))
                (set (memory ("o" 50)) (apply (global ("Stdlib" "-")) (int 0) (local ("x" 68))))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 68)) (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 54)) (bool true))
                      (set (memory ("s" 53)) (constr0 "Ex33_state_locals_A_27"))))
                  (case (wild) (set (memory ("r" 54)) (bool false)))))))
          (match
            (tuple (var ("sv" 55)) (var ("sp" 56)))
            (case
              (ptuple (pvar ("x" 70) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("result" 52)) (local ("x" 70))))
            (case (wild) (set (memory ("result" 52)) (int 0))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 50)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 52)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
