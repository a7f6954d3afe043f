(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_by_expression")
 (source "aut_by_expression.zls")
 (digest "md5:f42f31ed14700f3f0939cb0a665cbc40")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 6 72)
    (doc "automata as expressions, weak and strong"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 62)))
 (results
  (result "pure" (parts (named "a") (named "b"))))
 (code
  (types
    (type "state__519" (params) (at)
      (variant (constr0 "Aut_by_expression_High_34") (constr0 "Aut_by_expression_Low_33"))))
  (types
    (type "state__518" (params) (at)
      (variant (constr0 "Aut_by_expression_Down_31") (constr0 "Aut_by_expression_Up_30"))))
  (machine "pure" (at 2 0 6 72) discrete (params)
    (memories
      (memory ("r" 52) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 51) (name "state__519")
        (value (constr0 "Aut_by_expression_High_34"))
        (at 5 61 5 65))
      (memory ("r" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 49) (name "state__518")
        (value (constr0 "Aut_by_expression_Down_31"))
        (at 3 63 3 67))
      (memory ("result" 48) (name ("Stdlib" "int")) (value (int 42)) (at 5 33 5 34))
      (memory ("result" 47) (name ("Stdlib" "int")) (value (int 42)) (at 3 32 3 37)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 52)) (bool false))
          (set (memory ("s" 51)) (constr0 "Aut_by_expression_Low_33"))
          (set (memory ("r" 50)) (bool false))
          (set (memory ("s" 49)) (constr0 "Aut_by_expression_Up_30"))))
      (method "step"
        (params (pvar ("t" 44) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (match
            (state (memory ("s" 51)))
            (case (pconstr0 "Aut_by_expression_Low_33")
              (seq
                (when (state (memory ("r" 52))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 44)) (int 4))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 52)) (bool true))
                      (set (memory ("s" 51)) (constr0 "Aut_by_expression_High_34"))))
                  (case (wild) (set (memory ("r" 52)) (bool false))))))
            (case (pconstr0 "Aut_by_expression_High_34")
              (seq
                (when (state (memory ("r" 52))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 44)) (int 4))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 52)) (bool true))
                      (set (memory ("s" 51)) (constr0 "Aut_by_expression_Low_33"))))
                  (case (wild) (set (memory ("r" 52)) (bool false)))))))
          (match
            (state (memory ("s" 51)))
            (case (pconstr0 "Aut_by_expression_Low_33")
              (seq (when (state (memory ("r" 52))) (seq)) (set (memory ("result" 48)) (int 1))))
            (case (pconstr0 "Aut_by_expression_High_34")
              (seq
                (when (state (memory ("r" 52))) (seq))
                (set
                  (memory ("result" 48))
                  (apply (global ("Stdlib" "+")) (int 100) (local ("t" 44)))))))
          (match
            (state (memory ("s" 49)))
            (case (pconstr0 "Aut_by_expression_Up_30")
              (seq
                (when (state (memory ("r" 50))) (seq))
                (set
                  (memory ("result" 47))
                  (apply (global ("Stdlib" "*")) (local ("t" 44)) (int 2)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 44)) (int 3))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "Aut_by_expression_Down_31"))))
                  (case (wild) (set (memory ("r" 50)) (bool false))))))
            (case (pconstr0 "Aut_by_expression_Down_31")
              (seq
                (when (state (memory ("r" 50))) (seq))
                (set
                  (memory ("result" 47))
                  (apply (global ("Stdlib" "-")) (int 0) (local ("t" 44))))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 44)) (int 2))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "Aut_by_expression_Up_30"))))
                  (case (wild) (set (memory ("r" 50)) (bool false)))))))
          (exp (tuple (state (memory ("result" 47))) (state (memory ("result" 48)))))))))
  (machine "main" (at 7 0 10 62) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 9 15 9 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 58))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple (pvar ("a" 54) (name ("Stdlib" "int"))) (pvar ("b" 55) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 57)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 55))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
