(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_then_unconditional")
 (source "aut_then_unconditional.zls")
 (digest "md5:59d08624a261dc3ffdbd0dbbd12bdc4c")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 6 57)
    (doc "states left after one instant"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 9 38)))
 (results
  (result "pure" (named "o")))
 (code
  (types
    (type "state__232" (params) (at)
      (variant (constr0 "Aut_then_unconditional_C_18") (constr0 "Aut_then_unconditional_B_17")
        (constr0 "Aut_then_unconditional_A_16"))))
  (machine "pure" (at 2 0 6 57) discrete (params)
    (memories
      (memory ("r" 31) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 30) (name "state__232")
        (value (constr0 "Aut_then_unconditional_C_18"))
        (at 4 27 4 28))
      (memory ("o" 29) (name ("Stdlib" "int")) (value (int 42)) (at 4 16 4 17))
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 6 31 6 32)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 31)) (bool false))
          (set (memory ("s" 30)) (constr0 "Aut_then_unconditional_A_16"))
          (set (memory ("i" 35)) (bool true))))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 30)))
            (case (pconstr0 "Aut_then_unconditional_A_16")
              (seq
                (when (state (memory ("r" 31))) (seq))
                (set (memory ("o" 29)) (local ("t" 28)))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 31)) (bool true))
                      (set (memory ("s" 30)) (constr0 "Aut_then_unconditional_B_17"))))
                  (case (wild) (set (memory ("r" 31)) (bool false))))))
            (case (pconstr0 "Aut_then_unconditional_B_17")
              (seq
                (when (state (memory ("r" 31))) (seq))
                (set (memory ("o" 29)) (apply (global ("Stdlib" "*")) (int 10) (local ("t" 28))))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 31)) (bool false))
                      (set (memory ("s" 30)) (constr0 "Aut_then_unconditional_C_18"))))
                  (case (wild) (set (memory ("r" 31)) (bool false))))))
            (case (pconstr0 "Aut_then_unconditional_C_18")
              (seq
                (when (state (memory ("r" 31))) (set (memory ("i" 35)) (bool true)))
                (let
                  (pvar ("x" 34) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 35)))
                    (int 100)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 32))) (local ("t" 28))))
                  (at 6 20 6 36))
                (set (memory ("i" 35)) (bool false))
                (set (memory ("o" 29)) (local ("x" 34)))
                (set (memory ("m" 32)) (local ("x" 34)))
                (match
                  (apply (global ("Stdlib" ">")) (local ("t" 28)) (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 31)) (bool true))
                      (set (memory ("s" 30)) (constr0 "Aut_then_unconditional_A_16"))))
                  (case (wild) (set (memory ("r" 31)) (bool false)))))))
          (exp (state (memory ("o" 29))))))))
  (machine "main" (at 7 0 9 38) discrete (params)
    (memories (memory ("m" 37) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 39) (global "pure") discrete (params) (at 9 12 9 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 37)) (int 0)) (exp (call "reset" "pure" (instance ("i" 39))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 38) (name ("Stdlib" "int"))) (state (memory ("m" 37))) (at))
          (set (memory ("m" 37)) (apply (global ("Stdlib" "+")) (local ("x" 38)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 39)) (local ("x" 38))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
