(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh15_init_in_two_states")
 (source "qh15_init_in_two_states.zls")
 (digest "md5:2b5e7d347b586c41d22232c918af2c9a")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 10 83)))
 (code
  (types
    (type "state__163" (params) (at)
      (variant (constr0 "Qh15_init_in_two_states_B_13") (constr0 "Qh15_init_in_two_states_A_12"))))
  (machine "main" (at 4 0 10 83) continuous (params)
    (memories
      (memory ("major" 28) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 40) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 43 7 55))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 37) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 33) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 32) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 31) (name "state__163")
        (value (constr0 "Qh15_init_in_two_states_B_13"))
        (at 7 61 7 62))
      (memory ("x" 30) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 24 7 27))
      (memory ("t" 29) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 32)) (bool false))
          (set (memory ("s" 31)) (constr0 "Qh15_init_in_two_states_A_12"))
          (set (pos (memory ("t" 29))) (float "0"))
          (set (pos (memory ("x" 30))) (float "0"))
          (set (pos (memory ("x" 30))) (float "5"))
          (set (memory ("i" 35)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 27) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 38) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 36) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 31)))
            (case (pconstr0 "Qh15_init_in_two_states_A_12")
              (seq
                (when (state (memory ("r" 32))) (set (pos (memory ("x" 30))) (float "0")))
                (set (der (memory ("x" 30))) (float "1"))
                (set
                  (zout (memory ("x" 40)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 29)))) (float "1")))
                (match
                  (state (zin (memory ("x" 40))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 36)) (bool true))
                      (set (memory ("r" 32)) (bool true))
                      (set (memory ("s" 31)) (constr0 "Qh15_init_in_two_states_B_13"))))
                  (case (wild) (set (memory ("r" 32)) (bool false))))))
            (case (pconstr0 "Qh15_init_in_two_states_B_13")
              (seq
                (when (state (memory ("r" 32))) (set (pos (memory ("x" 30))) (float "5")))
                (set (der (memory ("x" 30))) (float "-1"))
                (set
                  (zout (memory ("x" 40)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 29)))) (float "2")))
                (match
                  (state (zin (memory ("x" 40))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 36)) (bool true))
                      (set (memory ("r" 32)) (bool false))
                      (set (memory ("s" 31)) (constr0 "Qh15_init_in_two_states_A_12"))))
                  (case (wild) (set (memory ("r" 32)) (bool false)))))))
          (set
            (memory ("h" 37))
            (if (var ("encore" 36)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 35)))
            (set
              (memory ("h" 33))
              (apply (global ("Stdlib" "+.")) (local ("time" 27)) (float "0.25"))))
          (let
            (pvar ("z" 34) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 28)))
              (apply (global ("Stdlib" ">=")) (local ("time" 27)) (state (memory ("h" 33)))))
            (at))
          (set
            (memory ("h" 33))
            (if
              (local ("z" 34))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 33))) (float "0.5"))
              (state (memory ("h" 33)))))
          (assign
            (name ("h" 38))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 38))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 37))) (state (memory ("h" 33))))))
          (set (memory ("h" 39)) (var ("h" 38)))
          (set (memory ("i" 35)) (bool false))
          (match
            (local ("z" 34))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 30)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 29))) (float "1"))
          (exp (unit))))))))
