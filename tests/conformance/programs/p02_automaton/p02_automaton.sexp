(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "P02_automaton")
 (source "p02_automaton.zls")
 (digest "md5:5853e4f43f5b56f37f26731c244a5eea")
 (needs "Mini" "Stdlib")
 (exports
  (val "model" proba
    (arrow proba
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 3 0 7 7)
    (doc "state, automata and resets work in a probabilistic node like in an ordinary one"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 33)))
 (results
  (result "model" (named "x")))
 (code
  (types
    (type "state__341" (params) (at)
      (variant (constr0 "P02_automaton_Wild_20") (constr0 "P02_automaton_Calm_19"))))
  (open "Mini")
  (machine "model" (at 3 0 7 7) discrete (params)
    (memories
      (memory ("r" 37) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 36) (name "state__341") (value (constr0 "P02_automaton_Wild_20")) (at 5 45 5 49))
      (memory ("x" 35) (name ("Stdlib" "float")) (value (float "42")) (at 5 17 5 18))
      (memory ("i" 41) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 38) (name ("Stdlib" "float")) (value (float "42")) (at 6 42 6 43)))
    (instances
      (instance ("i" 46) (global ("Mini" "sample")) proba (params) (at 5 21 5 31))
      (instance ("i" 48) (global ("Mini" "sample")) proba (params) (at 6 21 6 44))
      (instance ("i" 47) (global ("Mini" "observe")) proba (params) (at 6 54 6 68)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 37)) (bool false))
          (set (memory ("s" 36)) (constr0 "P02_automaton_Calm_19"))
          (exp (call "reset" ("Mini" "sample") (instance ("i" 46))))
          (set (memory ("i" 41)) (bool true))
          (exp (call "reset" ("Mini" "sample") (instance ("i" 48))))
          (exp (call "reset" ("Mini" "observe") (instance ("i" 47))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 34) (tvar "1"))
            (ptuple
              (pvar ("c" 32) (name ("Stdlib" "bool")))
              (pvar ("o" 33) (name ("Stdlib" "float"))))))
        (returns (name ("Stdlib" "float")))
        (seq
          (match
            (state (memory ("s" 36)))
            (case (pconstr0 "P02_automaton_Calm_19")
              (seq
                (when
                  (state (memory ("r" 37)))
                  (exp (call "reset" ("Mini" "sample") (instance ("i" 46)))))
                (set
                  (memory ("x" 35))
                  (call "step" ("Mini" "sample")
                    (instance ("i" 46))
                    (tuple (local ("prob" 34)) (float "0"))))
                (match
                  (local ("c" 32))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 37)) (bool true))
                      (set (memory ("s" 36)) (constr0 "P02_automaton_Wild_20"))))
                  (case (wild) (set (memory ("r" 37)) (bool false))))))
            (case (pconstr0 "P02_automaton_Wild_20")
              (seq
                (when
                  (state (memory ("r" 37)))
                  (seq
                    (set (memory ("i" 41)) (bool true))
                    (exp (call "reset" ("Mini" "sample") (instance ("i" 48))))
                    (exp (call "reset" ("Mini" "observe") (instance ("i" 47))))))
                (let
                  (pvar ("x" 40) (name ("Stdlib" "float")))
                  (if (state (memory ("i" 41))) (float "100") (state (memory ("m" 38))))
                  (at 6 28 6 44))
                (set (memory ("i" 41)) (bool false))
                (set
                  (memory ("x" 35))
                  (call "step" ("Mini" "sample")
                    (instance ("i" 48))
                    (tuple (local ("prob" 34)) (local ("x" 40)))))
                (let
                  (pconst (unit))
                  (call "step" ("Mini" "observe")
                    (instance ("i" 47))
                    (tuple (local ("prob" 34)) (tuple (state (memory ("x" 35))) (local ("o" 33)))))
                  (at))
                (set (memory ("m" 38)) (state (memory ("x" 35))))
                (match
                  (local ("c" 32))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 37)) (bool true))
                      (set (memory ("s" 36)) (constr0 "P02_automaton_Calm_19"))))
                  (case (wild) (set (memory ("r" 37)) (bool false)))))))
          (exp (state (memory ("x" 35))))))))
  (machine "main" (at 8 0 11 33) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances
      (instance ("i" 49)
        (apply (global ("Mini" "infer")) (int 1) (global "model"))
        discrete
        (params)
        (at 10 10 10 46)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 44)) (int 0)) (exp (call "reset" (instance ("i" 49))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (let
            (pvar ("r" 43) (name ("Stdlib" "float")))
            (call "step"
              (instance ("i" 49))
              (tuple
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("x" 45)) (int 3))
                  (int 2))
                (apply (global ("Stdlib" "float")) (local ("x" 45)))))
            (at 10 6 10 7))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("r" 43))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
