(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H30_period_catches_up")
 (source "h30_period_catches_up.zls")
 (digest "md5:cb7dcb657c3499c268ca3d3226d390c6")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "A state resumed by history finds the dates of its period in the past: each of them gives an event now, one discrete step each.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9\\x0aanalytic: On runs until 1.1 and from 2.1: ticks at 0, .25, .5, .75, 1; four late ones at 2.1 (for 1.25, 1.5, 1.75, 2); 2.25, .. 3."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 12 9)))
 (results)
 (code
  (types
    (type "state__251" (params) (at)
      (variant (constr0 "H30_period_catches_up_Off_19") (constr0 "H30_period_catches_up_On_18"))))
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 34) (name ("Stdlib" "string")))
            (pvar ("x" 35) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 35))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 12 9) continuous (params)
    (memories
      (memory ("major" 37) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 49) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 99 10 111))
      (memory ("h" 46) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 44) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 42) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 41) (name "state__251")
        (value (constr0 "H30_period_catches_up_Off_19"))
        (at 10 117 10 120))
      (memory ("t" 39) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("i" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (at)))
    (instances (instance ("i" 52) (global "show") discrete (params) (at 10 71 10 87)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 42)) (bool false))
          (set (memory ("s" 41)) (constr0 "H30_period_catches_up_On_18"))
          (set (pos (memory ("t" 39))) (float "0"))
          (set (memory ("i" 50)) (bool true))
          (exp (call "reset" "show" (instance ("i" 52))))))
      (method "step"
        (params (ptuple (pvar ("time" 36) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 45) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 43) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 41)))
            (case (pconstr0 "H30_period_catches_up_On_18")
              (seq
                (when
                  (state (memory ("r" 42)))
                  (seq
                    (set (memory ("i" 50)) (bool true))
                    (exp (call "reset" "show" (instance ("i" 52))))))
                (when
                  (state (memory ("i" 50)))
                  (set
                    (memory ("h" 47))
                    (apply (global ("Stdlib" "+.")) (local ("time" 36)) (float "0"))))
                (set (memory ("i" 50)) (bool false))
                (let
                  (pvar ("z" 48) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 37)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 36)) (state (memory ("h" 47)))))
                  (at))
                (set
                  (memory ("h" 47))
                  (if
                    (local ("z" 48))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 47))) (float "0.25"))
                    (state (memory ("h" 47)))))
                (match
                  (local ("z" 48))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 43)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 52))
                          (tuple (string "tick") (state (pos (memory ("t" 39))))))
                        (at))
                      (exp (unit))))
                  (case (wild) (seq)))
                (set
                  (zout (memory ("x" 49)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 39)))) (float "1.1")))
                (match
                  (state (zin (memory ("x" 49))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 43)) (bool true))
                      (set (memory ("r" 42)) (bool true))
                      (set (memory ("s" 41)) (constr0 "H30_period_catches_up_Off_19"))))
                  (case (wild) (set (memory ("r" 42)) (bool false))))
                (assign
                  (name ("h" 45))
                  (apply (global ("Stdlib" "min")) (var ("h" 45)) (state (memory ("h" 47)))))))
            (case (pconstr0 "H30_period_catches_up_Off_19")
              (seq
                (when (state (memory ("r" 42))) (seq))
                (set
                  (zout (memory ("x" 49)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 39)))) (float "2.1")))
                (match
                  (state (zin (memory ("x" 49))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 43)) (bool true))
                      (set (memory ("r" 42)) (bool false))
                      (set (memory ("s" 41)) (constr0 "H30_period_catches_up_On_18"))))
                  (case (wild) (set (memory ("r" 42)) (bool false)))))))
          (set
            (memory ("h" 44))
            (if (var ("encore" 43)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 45))
            (apply (global ("Stdlib" "min")) (var ("h" 45)) (state (memory ("h" 44)))))
          (set (memory ("h" 46)) (var ("h" 45)))
          (set (der (memory ("t" 39))) (float "1"))
          (exp (unit))))))))
