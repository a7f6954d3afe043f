(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_priority_default")
 (source "aut_priority_default.zls")
 (digest "md5:bc8c9652c31ea0ccbf2e2c78d24fa6c6")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 9 17)
    (doc "a variable with a default value, given by some states only"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 62)))
 (results
  (result "pure" (parts (named "a") (named "b"))))
 (code
  (types
    (type "state__325" (params) (at)
      (variant (constr0 "Aut_priority_default_Q_28") (constr0 "Aut_priority_default_P_27"))))
  (machine "pure" (at 2 0 9 17) discrete (params)
    (memories
      (memory ("m" 45) (name ("Stdlib" "int")) (value (int 42)) (at 9 10 9 11))
      (memory ("r" 44) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 43) (name "state__325")
        (value (constr0 "Aut_priority_default_Q_28"))
        (at 6 54 6 55)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 45)) (int 0))
          (set (memory ("r" 44)) (bool false))
          (set (memory ("s" 43)) (constr0 "Aut_priority_default_P_27"))))
      (method "step"
        (params (pvar ("t" 38) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("x" 42) (name ("Stdlib" "int")) (int 7) (at 6 23 6 24))
          (let (pvar ("x" 46) (name ("Stdlib" "int"))) (state (memory ("m" 45))) (at))
          (match
            (state (memory ("s" 43)))
            (case (pconstr0 "Aut_priority_default_P_27")
              (seq
                (when (state (memory ("r" 44))) (seq))
                (assign (name ("x" 42)) (local ("t" 38)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 38)) (int 2))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 44)) (bool true))
                      (set (memory ("s" 43)) (constr0 "Aut_priority_default_Q_28"))))
                  (case (wild) (set (memory ("r" 44)) (bool false))))))
            (case (pconstr0 "Aut_priority_default_Q_28")
              (seq
                (when (state (memory ("r" 44))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 38)) (int 3))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 44)) (bool true))
                      (set (memory ("s" 43)) (constr0 "Aut_priority_default_P_27"))))
                  (case (wild) (set (memory ("r" 44)) (bool false)))))))
          (set (memory ("m" 45)) (var ("x" 42)))
          (exp (tuple (var ("x" 42)) (local ("x" 46))))))))
  (machine "main" (at 10 0 13 62) discrete (params)
    (memories (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 52) (global "pure") discrete (params) (at 12 15 12 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 50)) (int 0)) (exp (call "reset" "pure" (instance ("i" 52))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 51) (name ("Stdlib" "int"))) (state (memory ("m" 50))) (at))
          (set (memory ("m" 50)) (apply (global ("Stdlib" "+")) (local ("x" 51)) (int 1)))
          (let
            (ptuple (pvar ("a" 48) (name ("Stdlib" "int"))) (pvar ("b" 49) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 52)) (local ("x" 51)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 49))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
