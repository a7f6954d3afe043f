(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_memory")
 (source "var_memory.zls")
 (digest "md5:e465c2e21f75c3b153077425ec890e74")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "float")))
    (at 3 0 12 46))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 13 0 15 40)))
 (results
  (result "pure" (named "o")))
 (code
  (types
    (type "v" (params) (at 2 0 2 48)
      (variant (constr0 "Idle")
        (constr1 "Run" (name ("Stdlib" "int")))
        (constr1 "Stop" (name ("Stdlib" "int")) (name ("Stdlib" "float"))))))
  (machine "pure" (at 3 0 12 46) discrete (params)
    (memories
      (memory ("v" 28) (name "v") (value (constr0 "Idle")) (at 6 16 6 17))
      (memory ("o" 27) (name ("Stdlib" "float")) (value (float "42")) (at 10 19 10 20)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("v" 28)) (constr0 "Idle")))
      (method "step"
        (params (pvar ("t" 26) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 26)) (int 4))
            (case (pconst (int 1)) (set (memory ("v" 28)) (constr1 "Run" (local ("t" 26)))))
            (case
              (pconst (int 2))
              (set (memory ("v" 28)) (constr1 "Stop" (local ("t" 26)) (float "0.5"))))
            (case (wild) (seq)))
          (match
            (state (memory ("v" 28)))
            (case (pconstr0 "Idle") (set (memory ("o" 27)) (float "0")))
            (case
              (pconstr1 "Run" (pvar ("n" 30) (name ("Stdlib" "int"))))
              (set (memory ("o" 27)) (apply (global ("Stdlib" "float")) (local ("n" 30)))))
            (case
              (pconstr1 "Stop"
                (pvar ("n" 31) (name ("Stdlib" "int")))
                (pvar ("x" 32) (name ("Stdlib" "float"))))
              (set
                (memory ("o" 27))
                (apply
                  (global ("Stdlib" "+."))
                  (apply (global ("Stdlib" "float")) (local ("n" 31)))
                  (local ("x" 32))))))
          (exp (state (memory ("o" 27))))))))
  (machine "main" (at 13 0 15 40) discrete (params)
    (memories (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 14 14 14 15)))
    (instances (instance ("i" 36) (global "pure") discrete (params) (at 15 14 15 22)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 34)) (int 0)) (exp (call "reset" "pure" (instance ("i" 36))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 35) (name ("Stdlib" "int"))) (state (memory ("m" 34))) (at))
          (set (memory ("m" 34)) (apply (global ("Stdlib" "+")) (local ("x" 35)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (call "step" "pure" (instance ("i" 36)) (local ("x" 35))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
