(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_reset_outside")
 (source "aut_reset_outside.zls")
 (digest "md5:c8586d02f9846d8e3d560e873657df96")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 9 25)
    (doc "automata under a reset, with parameters and history"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 62)))
 (results
  (result "pure" (parts (named "o") (named "p"))))
 (code
  (types
    (type "state__426" (params) (at)
      (variant (constr0 "Aut_reset_outside_B_26") (constr0 "Aut_reset_outside_A_25"))))
  (machine "pure" (at 2 0 9 25) discrete (params)
    (memories
      (memory ("m" 49) (name ("Stdlib" "int")) (value (int 42)) (at 8 16 8 17))
      (memory ("r" 48) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 47) (name "state__426")
        (value (constr0 "Aut_reset_outside_B_26"))
        (at 5 63 5 67))
      (memory ("k" 46) (name ("Stdlib" "int")) (value (int 42)) (at 5 65 5 66))
      (memory ("n" 45) (name ("Stdlib" "int")) (value (int 42)) (at 7 15 7 16))
      (memory ("o" 43) (name ("Stdlib" "int")) (value (int 42)) (at 5 21 5 22))
      (memory ("i" 54) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 51) (name ("Stdlib" "int")) (value (int 42)) (at 5 34 5 35)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 49)) (int 0))
          (set (memory ("n" 45)) (int 3))
          (set (memory ("r" 48)) (bool false))
          (set (memory ("s" 47)) (constr0 "Aut_reset_outside_A_25"))
          (set (memory ("i" 54)) (bool true))))
      (method "step"
        (params (pvar ("t" 42) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 42)) (int 7))
              (int 6))
            (seq
              (set (memory ("m" 49)) (int 0))
              (set (memory ("n" 45)) (int 3))
              (set (memory ("r" 48)) (bool false))
              (set (memory ("s" 47)) (constr0 "Aut_reset_outside_A_25"))
              (set (memory ("i" 54)) (bool true))))
          (let (pvar ("x" 50) (name ("Stdlib" "int"))) (state (memory ("m" 49))) (at))
          (set (memory ("m" 49)) (apply (global ("Stdlib" "+")) (local ("x" 50)) (int 1)))
          (match
            (state (memory ("s" 47)))
            (case (pconstr0 "Aut_reset_outside_A_25")
              (seq
                (when (state (memory ("r" 48))) (set (memory ("i" 54)) (bool true)))
                (let
                  (pvar ("x" 53) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 54)))
                    (state (memory ("n" 45)))
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 51))) (int 1)))
                  (at 5 25 5 39))
                (set (memory ("i" 54)) (bool false))
                (set (memory ("o" 43)) (local ("x" 53)))
                (set (memory ("m" 51)) (local ("x" 53)))
                (match
                  (apply
                    (global ("Stdlib" ">"))
                    (local ("x" 53))
                    (apply (global ("Stdlib" "+")) (state (memory ("n" 45))) (int 1)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("k" 46)) (local ("x" 53)))
                      (set (memory ("r" 48)) (bool true))
                      (set (memory ("s" 47)) (constr0 "Aut_reset_outside_B_26"))))
                  (case (wild) (set (memory ("r" 48)) (bool false))))))
            (case (pconstr0 "Aut_reset_outside_B_26")
              (seq
                (when (state (memory ("r" 48))) (seq))
                (set
                  (memory ("o" 43))
                  (apply (global ("Stdlib" "*")) (state (memory ("k" 46))) (int 100)))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("n" 45)) (state (memory ("k" 46))))
                      (set (memory ("r" 48)) (bool false))
                      (set (memory ("s" 47)) (constr0 "Aut_reset_outside_A_25"))))
                  (case (wild) (set (memory ("r" 48)) (bool false)))))))
          (exp (tuple (state (memory ("o" 43))) (local ("x" 50))))))))
  (machine "main" (at 10 0 13 62) discrete (params)
    (memories (memory ("m" 58) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 60) (global "pure") discrete (params) (at 12 15 12 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 58)) (int 0)) (exp (call "reset" "pure" (instance ("i" 60))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 59) (name ("Stdlib" "int"))) (state (memory ("m" 58))) (at))
          (set (memory ("m" 58)) (apply (global ("Stdlib" "+")) (local ("x" 59)) (int 1)))
          (let
            (ptuple (pvar ("a" 56) (name ("Stdlib" "int"))) (pvar ("b" 57) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 60)) (local ("x" 59)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 56))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 57))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
