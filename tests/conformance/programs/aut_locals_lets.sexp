(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_locals_lets")
 (source "aut_locals_lets.zls")
 (digest "md5:dd23436572fe7fe8307ebf4444eaf0d0")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 7 72)
    (doc "lets and locals of a state, seen by its body and its transitions"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 62)))
 (results
  (result "pure" (parts (named "o") (named "p"))))
 (code
  (types
    (type "state__434" (params) (at)
      (variant (constr0 "Aut_locals_lets_B_32") (constr0 "Aut_locals_lets_A_31"))))
  (machine "pure" (at 2 0 7 72) discrete (params)
    (memories
      (memory ("r" 57) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 56) (name "state__434") (value (constr0 "Aut_locals_lets_B_32")) (at 6 97 6 98))
      (memory ("p" 54) (name ("Stdlib" "int")) (value (int 42)) (at 6 84 6 85))
      (memory ("o" 53) (name ("Stdlib" "int")) (value (int 42)) (at 6 55 6 56))
      (memory ("i" 65) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 62) (name ("Stdlib" "int")) (value (int 42)) (at 5 47 5 48))
      (memory ("k" 60) (name ("Stdlib" "int")) (value (int 42)) (at 5 17 5 18))
      (memory ("y" 59) (name ("Stdlib" "int")) (value (int 42)) (at 6 41 6 42))
      (memory ("x" 58) (name ("Stdlib" "int")) (value (int 42)) (at 6 27 6 28))
      (memory ("m" 67) (name ("Stdlib" "int")) (value (int 42)) (at 7 28 7 29)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 57)) (bool false))
          (set (memory ("s" 56)) (constr0 "Aut_locals_lets_A_31"))
          (set (memory ("p" 54)) (int 0))
          (set (memory ("i" 65)) (bool true))
          (set (memory ("m" 67)) (int 0))))
      (method "step"
        (params (pvar ("t" 52) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (match
            (state (memory ("s" 56)))
            (case (pconstr0 "Aut_locals_lets_A_31")
              (seq
                (when (state (memory ("r" 57))) (set (memory ("i" 65)) (bool true)))
                (let
                  (pvar ("x" 64) (name ("Stdlib" "int")))
                  (if (state (memory ("i" 65))) (int 0) (state (memory ("m" 62))))
                  (at 5 38 5 48))
                (set (memory ("i" 65)) (bool false))
                (set
                  (memory ("k" 60))
                  (apply (global ("Stdlib" "*")) (local ("t" 52)) (local ("t" 52))))
                (set (memory ("m" 62)) (state (memory ("k" 60))))
                (set
                  (memory ("x" 58))
                  (apply (global ("Stdlib" "+")) (state (memory ("k" 60))) (int 1)))
                (set
                  (memory ("y" 59))
                  (apply (global ("Stdlib" "-")) (state (memory ("x" 58))) (local ("x" 64))))
                (set (memory ("o" 53)) (state (memory ("y" 59))))
                (match
                  (apply (global ("Stdlib" ">")) (state (memory ("x" 58))) (int 10))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("p" 54))
                        (apply (global ("Stdlib" "-")) (int 0) (state (memory ("x" 58)))))
                      (set (memory ("r" 57)) (bool true))
                      (set (memory ("s" 56)) (constr0 "Aut_locals_lets_B_32"))))
                  (case (wild) (set (memory ("r" 57)) (bool false))))))
            (case (pconstr0 "Aut_locals_lets_B_32")
              (seq
                (when (state (memory ("r" 57))) (set (memory ("m" 67)) (int 0)))
                (let (pvar ("x" 68) (name ("Stdlib" "int"))) (state (memory ("m" 67))) (at))
                (set (memory ("o" 53)) (local ("x" 68)))
                (set (memory ("m" 67)) (apply (global ("Stdlib" "+")) (local ("x" 68)) (int 1)))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 68)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 57)) (bool true))
                      (set (memory ("s" 56)) (constr0 "Aut_locals_lets_A_31"))))
                  (case (wild) (set (memory ("r" 57)) (bool false)))))))
          (exp (tuple (state (memory ("o" 53))) (state (memory ("p" 54)))))))))
  (machine "main" (at 8 0 11 62) discrete (params)
    (memories (memory ("m" 72) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 10 15 10 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 72)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 73) (name ("Stdlib" "int"))) (state (memory ("m" 72))) (at))
          (set (memory ("m" 72)) (apply (global ("Stdlib" "+")) (local ("x" 73)) (int 1)))
          (let
            (ptuple (pvar ("a" 70) (name ("Stdlib" "int"))) (pvar ("b" 71) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 74)) (local ("x" 73)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 70))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 71))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
