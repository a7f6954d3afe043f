(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H09_period_starts_with_its_state")
 (source "h09_period_starts_with_its_state.zls")
 (digest "md5:016df868a8deeff5562f23f207dc169c")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "A period written in a state counts from the entry (by reset) of that state: it fires on entry.\\x0acommand: -maxt 3.05\\x0atolerance: 1e-9\\x0aanalytic: Idle until 0.3, Busy until 1.4, Idle until 1.7 and so on; ticks at entry, +0.5, +1."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 13 9)))
 (results)
 (code
  (types
    (type "state__276" (params) (at)
      (variant (constr0 "H09_period_starts_with_its_state_Busy_20")
        (constr0 "H09_period_starts_with_its_state_Idle_19"))))
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
  (machine "main" (at 6 0 13 9) continuous (params)
    (memories
      (memory ("major" 39) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 48) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 57 9 69))
      (memory ("h" 46) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 44) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 42) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 41) (name "state__276")
        (value (constr0 "H09_period_starts_with_its_state_Busy_20"))
        (at 9 103 9 107))
      (memory ("t" 40) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("d" 47) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 38 9 41))
      (memory ("i" 53) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 50) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("d" 49) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 38 10 41)))
    (instances
      (instance ("i" 54) (global "show") discrete (params) (at 9 83 9 99))
      (instance ("i" 56) (global "show") discrete (params) (at 11 48 11 64))
      (instance ("i" 55) (global "show") discrete (params) (at 12 42 12 58)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 42)) (bool false))
          (set (memory ("s" 41)) (constr0 "H09_period_starts_with_its_state_Idle_19"))
          (set (pos (memory ("t" 40))) (float "0"))
          (set (pos (memory ("d" 47))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 54))))
          (set (memory ("i" 53)) (bool true))
          (exp (call "reset" "show" (instance ("i" 56))))
          (set (pos (memory ("d" 49))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 55))))))
      (method "step"
        (params (ptuple (pvar ("time" 38) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 45) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 43) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 41)))
            (case (pconstr0 "H09_period_starts_with_its_state_Idle_19")
              (seq
                (when
                  (state (memory ("r" 42)))
                  (seq
                    (set (pos (memory ("d" 47))) (float "0"))
                    (exp (call "reset" "show" (instance ("i" 54))))))
                (set (der (memory ("d" 47))) (float "1"))
                (set
                  (zout (memory ("x" 48)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("d" 47)))) (float "0.3")))
                (match
                  (state (zin (memory ("x" 48))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 43)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 54))
                          (tuple (string "busy") (state (pos (memory ("t" 40))))))
                        (at))
                      (set (memory ("r" 42)) (bool true))
                      (set (memory ("s" 41)) (constr0 "H09_period_starts_with_its_state_Busy_20"))))
                  (case (wild) (set (memory ("r" 42)) (bool false))))))
            (case (pconstr0 "H09_period_starts_with_its_state_Busy_20")
              (seq
                (when
                  (state (memory ("r" 42)))
                  (seq
                    (set (memory ("i" 53)) (bool true))
                    (exp (call "reset" "show" (instance ("i" 56))))
                    (set (pos (memory ("d" 49))) (float "0"))
                    (exp (call "reset" "show" (instance ("i" 55))))))
                (when
                  (state (memory ("i" 53)))
                  (set
                    (memory ("h" 50))
                    (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0"))))
                (set (memory ("i" 53)) (bool false))
                (let
                  (pvar ("z" 51) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 39)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 50)))))
                  (at))
                (set
                  (memory ("h" 50))
                  (if
                    (local ("z" 51))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 50))) (float "0.5"))
                    (state (memory ("h" 50)))))
                (match
                  (local ("z" 51))
                  (case
                    (pconst (bool true))
                    (seq
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 56))
                          (tuple (string "tick") (state (pos (memory ("t" 40))))))
                        (at))
                      (exp (unit))))
                  (case (wild) (seq)))
                (set (der (memory ("d" 49))) (float "1"))
                (set
                  (zout (memory ("x" 48)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("d" 49)))) (float "1.1")))
                (match
                  (state (zin (memory ("x" 48))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 43)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 55))
                          (tuple (string "idle") (state (pos (memory ("t" 40))))))
                        (at))
                      (set (memory ("r" 42)) (bool true))
                      (set (memory ("s" 41)) (constr0 "H09_period_starts_with_its_state_Idle_19"))))
                  (case (wild) (set (memory ("r" 42)) (bool false))))
                (assign
                  (name ("h" 45))
                  (apply (global ("Stdlib" "min")) (var ("h" 45)) (state (memory ("h" 50))))))))
          (set
            (memory ("h" 44))
            (if (var ("encore" 43)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 45))
            (apply (global ("Stdlib" "min")) (var ("h" 45)) (state (memory ("h" 44)))))
          (set (memory ("h" 46)) (var ("h" 45)))
          (set (der (memory ("t" 40))) (float "1"))
          (exp (unit))))))))
