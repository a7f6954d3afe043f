(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H49_relay_chattering")
 (source "h49_relay_chattering.zls")
 (digest "md5:96c784dbc38d207059fdbc0cb15f0d40")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 13 82)
    (doc
      "A relay with a narrow hysteresis around a ramp: many regular events.\\x0acommand: -maxt 2.005\\x0atolerance: 1e-6\\x0aanalytic: x moves at slopes +1 and -1 between -0.01 and 0.01: first change at 0.01, then every 0.02: 100 changes.")))
 (results)
 (code
  (types
    (type "state__225" (params) (at)
      (variant (constr0 "H49_relay_chattering_Minus_16") (constr0 "H49_relay_chattering_Plus_15"))))
  (machine "main" (at 5 0 13 82) continuous (params)
    (memories
      (memory ("major" 32) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 46) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 37 10 50))
      (memory ("h" 45) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 41) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 38) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 37) (name "state__225")
        (value (constr0 "H49_relay_chattering_Minus_16"))
        (at 10 77 10 82))
      (memory ("x" 35) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 6 7 18))
      (memory ("n" 33) (name ("Stdlib" "int")) (value (int 42)) (at 10 59 10 60)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 38)) (bool false))
          (set (memory ("s" 37)) (constr0 "H49_relay_chattering_Plus_15"))
          (set (memory ("n" 33)) (int 0))
          (set (memory ("i" 41)) (bool true))
          (set (pos (memory ("x" 35))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 31) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 44) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 42) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 36) (name ("Stdlib" "int"))) (state (memory ("n" 33))) (at))
          (match
            (state (memory ("s" 37)))
            (case (pconstr0 "H49_relay_chattering_Plus_15")
              (seq
                (when (state (memory ("r" 38))) (seq))
                (set (der (memory ("x" 35))) (float "1"))
                (set
                  (zout (memory ("x" 46)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 35)))) (float "0.01")))
                (match
                  (state (zin (memory ("x" 46))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 42)) (bool true))
                      (set
                        (memory ("n" 33))
                        (apply (global ("Stdlib" "+")) (local ("l" 36)) (int 1)))
                      (set (memory ("r" 38)) (bool true))
                      (set (memory ("s" 37)) (constr0 "H49_relay_chattering_Minus_16"))))
                  (case (wild) (set (memory ("r" 38)) (bool false))))))
            (case (pconstr0 "H49_relay_chattering_Minus_16")
              (seq
                (when (state (memory ("r" 38))) (seq))
                (set (der (memory ("x" 35))) (float "-1"))
                (set
                  (zout (memory ("x" 46)))
                  (apply (global ("Stdlib" "-.")) (float "-0.01") (state (pos (memory ("x" 35))))))
                (match
                  (state (zin (memory ("x" 46))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 42)) (bool true))
                      (set
                        (memory ("n" 33))
                        (apply (global ("Stdlib" "+")) (local ("l" 36)) (int 1)))
                      (set (memory ("r" 38)) (bool true))
                      (set (memory ("s" 37)) (constr0 "H49_relay_chattering_Plus_15"))))
                  (case (wild) (set (memory ("r" 38)) (bool false)))))))
          (set
            (memory ("h" 43))
            (if (var ("encore" 42)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 41)))
            (set
              (memory ("h" 39))
              (apply (global ("Stdlib" "+.")) (local ("time" 31)) (float "0.205"))))
          (let
            (pvar ("z" 40) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 32)))
              (apply (global ("Stdlib" ">=")) (local ("time" 31)) (state (memory ("h" 39)))))
            (at))
          (set
            (memory ("h" 39))
            (if
              (local ("z" 40))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 39))) (float "0.4"))
              (state (memory ("h" 39)))))
          (assign
            (name ("h" 44))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 44))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 43))) (state (memory ("h" 39))))))
          (set (memory ("h" 45)) (var ("h" 44)))
          (set (memory ("i" 41)) (bool false))
          (match
            (local ("z" 40))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 33)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
