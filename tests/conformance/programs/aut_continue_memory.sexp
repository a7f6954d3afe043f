(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_continue_memory")
 (source "aut_continue_memory.zls")
 (digest "md5:aef5cd354de655f65b4c92346ed9f3b8")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 5 67)
    (doc "by history: counters go on where they were"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 8 38)))
 (results
  (result "pure" (named "o")))
 (code
  (types
    (type "state__315" (params) (at)
      (variant (constr0 "Aut_continue_memory_B_15") (constr0 "Aut_continue_memory_A_14"))))
  (machine "pure" (at 2 0 5 67) discrete (params)
    (memories
      (memory ("r" 32) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 31) (name "state__315")
        (value (constr0 "Aut_continue_memory_B_15"))
        (at 4 64 4 65))
      (memory ("o" 30) (name ("Stdlib" "int")) (value (int 42)) (at 4 16 4 17))
      (memory ("i" 36) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at 4 29 4 30))
      (memory ("i" 40) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 37) (name ("Stdlib" "int")) (value (int 42)) (at 5 31 5 32)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 32)) (bool false))
          (set (memory ("s" 31)) (constr0 "Aut_continue_memory_A_14"))
          (set (memory ("i" 36)) (bool true))
          (set (memory ("i" 40)) (bool true))))
      (method "step"
        (params (pvar ("t" 29) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 31)))
            (case (pconstr0 "Aut_continue_memory_A_14")
              (seq
                (when (state (memory ("r" 32))) (set (memory ("i" 36)) (bool true)))
                (let
                  (pvar ("x" 35) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 36)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 33))) (int 1)))
                  (at 4 20 4 34))
                (set (memory ("i" 36)) (bool false))
                (set (memory ("o" 30)) (local ("x" 35)))
                (set (memory ("m" 33)) (local ("x" 35)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 29)) (int 3))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 32)) (bool false))
                      (set (memory ("s" 31)) (constr0 "Aut_continue_memory_B_15"))))
                  (case (wild) (set (memory ("r" 32)) (bool false))))))
            (case (pconstr0 "Aut_continue_memory_B_15")
              (seq
                (when (state (memory ("r" 32))) (set (memory ("i" 40)) (bool true)))
                (let
                  (pvar ("x" 39) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 40)))
                    (int 100)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 37))) (int 1)))
                  (at 5 20 5 36))
                (set (memory ("i" 40)) (bool false))
                (set (memory ("o" 30)) (local ("x" 39)))
                (set (memory ("m" 37)) (local ("x" 39)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 29)) (int 2))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 32)) (bool false))
                      (set (memory ("s" 31)) (constr0 "Aut_continue_memory_A_14"))))
                  (case (wild) (set (memory ("r" 32)) (bool false)))))))
          (exp (state (memory ("o" 30))))))))
  (machine "main" (at 6 0 8 38) discrete (params)
    (memories (memory ("m" 42) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 44) (global "pure") discrete (params) (at 8 12 8 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 42)) (int 0)) (exp (call "reset" "pure" (instance ("i" 44))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 43) (name ("Stdlib" "int"))) (state (memory ("m" 42))) (at))
          (set (memory ("m" 42)) (apply (global ("Stdlib" "+")) (local ("x" 43)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 44)) (local ("x" 43))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
