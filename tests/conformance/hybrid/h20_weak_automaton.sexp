(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H20_weak_automaton")
 (source "h20_weak_automaton.zls")
 (digest "md5:67ba97d12d5fb4fc706720294389c1ab")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "Weak transitions of a hybrid automaton: the target starts in a further discrete step at the same date.\\x0acommand: -maxt 3.9\\x0atolerance: 1e-9\\x0aanalytic: triangle wave between 0 and 1; changes at 1, 2, 3."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 13 117)))
 (results)
 (code
  (types
    (type "state__314" (params) (at)
      (variant (constr0 "H20_weak_automaton_Fall_22") (constr0 "H20_weak_automaton_Rise_21"))))
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 36) (name ("Stdlib" "string")))
            (pvar ("x" 37) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 36))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 37))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 13 117) continuous (params)
    (memories
      (memory ("major" 39) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 52) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 50 10 62))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 47) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 45) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 44) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 43) (name "state__314")
        (value (constr0 "H20_weak_automaton_Fall_22"))
        (at 10 95 10 99))
      (memory ("x" 42) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 6 8 18))
      (memory ("t" 41) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("mode" 40) (name ("Stdlib" "int")) (value (int 42)) (at 10 35 10 39)))
    (instances
      (instance ("i" 54) (global "show") discrete (params) (at 10 76 10 91))
      (instance ("i" 55) (global "show") discrete (params) (at 11 74 11 92)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 44)) (bool false))
          (set (memory ("s" 43)) (constr0 "H20_weak_automaton_Rise_21"))
          (set (pos (memory ("t" 41))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 54))))
          (exp (call "reset" "show" (instance ("i" 55))))
          (set (memory ("i" 47)) (bool true))
          (set (pos (memory ("x" 42))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 38) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 50) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 48) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 43)))
            (case (pconstr0 "H20_weak_automaton_Rise_21")
              (seq
                (when (state (memory ("r" 44))) (exp (call "reset" "show" (instance ("i" 54)))))
                (set (memory ("mode" 40)) (int 1))
                (set (der (memory ("x" 42))) (float "1"))
                (set
                  (zout (memory ("x" 52)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 42)))) (float "1")))
                (match
                  (state (zin (memory ("x" 52))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 48)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 54))
                          (tuple (string "top") (state (pos (memory ("t" 41))))))
                        (at))
                      (set (memory ("r" 44)) (bool true))
                      (set (memory ("s" 43)) (constr0 "H20_weak_automaton_Fall_22"))))
                  (case (wild) (set (memory ("r" 44)) (bool false))))))
            (case (pconstr0 "H20_weak_automaton_Fall_22")
              (seq
                (when (state (memory ("r" 44))) (exp (call "reset" "show" (instance ("i" 55)))))
                (set (memory ("mode" 40)) (int -1))
                (set (der (memory ("x" 42))) (float "-1"))
                (set
                  (zout (memory ("x" 52)))
                  (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 42))))))
                (match
                  (state (zin (memory ("x" 52))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 48)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 55))
                          (tuple (string "bottom") (state (pos (memory ("t" 41))))))
                        (at))
                      (set (memory ("r" 44)) (bool true))
                      (set (memory ("s" 43)) (constr0 "H20_weak_automaton_Rise_21"))))
                  (case (wild) (set (memory ("r" 44)) (bool false)))))))
          (set
            (memory ("h" 49))
            (if (var ("encore" 48)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 47)))
            (set
              (memory ("h" 45))
              (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0.25"))))
          (let
            (pvar ("z" 46) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 39)))
              (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 45)))))
            (at))
          (set
            (memory ("h" 45))
            (if
              (local ("z" 46))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 45))) (float "0.5"))
              (state (memory ("h" 45)))))
          (assign
            (name ("h" 50))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 50))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 49))) (state (memory ("h" 45))))))
          (set (memory ("h" 51)) (var ("h" 50)))
          (set (memory ("i" 47)) (bool false))
          (match
            (local ("z" 46))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_int")) (state (memory ("mode" 40))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 42)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 41))) (float "1"))
          (exp (unit))))))))
