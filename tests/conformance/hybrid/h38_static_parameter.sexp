(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H38_static_parameter")
 (source "h38_static_parameter.zls")
 (digest "md5:7cab63e7711b928c5b0bef872c152c06")
 (needs "Stdlib")
 (exports
  (val "osc" continuous
    (arrow static
      (name ("Stdlib" "float"))
      (arrow static
        (name ("Stdlib" "float"))
        (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
    (at 5 0 6 50)
    (doc
      "Hybrid nodes with static parameters, used for periods, initial values and slopes.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9\\x0aanalytic: osc p x0 u = x0 + u (t mod p)."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 119)))
 (results
  (result "osc" (named "x")))
 (code
  (machine "main" (at 7 0 10 119) continuous (params)
    (memories
      (memory ("major" 32) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 45) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 38) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 15))
      (memory ("x" 36) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 45)) (bool true))
          (set (pos (memory ("x" 38))) (float "1"))
          (set (pos (memory ("x" 36))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 31) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 46) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 45)))
            (set
              (memory ("h" 43))
              (apply (global ("Stdlib" "+.")) (local ("time" 31)) (float "0.0625"))))
          (let
            (pvar ("z" 44) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 32)))
              (apply (global ("Stdlib" ">=")) (local ("time" 31)) (state (memory ("h" 43)))))
            (at))
          (set
            (memory ("h" 43))
            (if
              (local ("z" 44))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 43))) (float "0.25"))
              (state (memory ("h" 43)))))
          (when
            (state (memory ("i" 45)))
            (set
              (memory ("h" 41))
              (apply (global ("Stdlib" "+.")) (local ("time" 31)) (float "0.75"))))
          (let
            (pvar ("z" 42) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 32)))
              (apply (global ("Stdlib" ">=")) (local ("time" 31)) (state (memory ("h" 41)))))
            (at))
          (set
            (memory ("h" 41))
            (if
              (local ("z" 42))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 41))) (float "0.75"))
              (state (memory ("h" 41)))))
          (when
            (state (memory ("i" 45)))
            (set
              (memory ("h" 39))
              (apply (global ("Stdlib" "+.")) (local ("time" 31)) (float "0.5"))))
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
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 39))) (float "0.5"))
              (state (memory ("h" 39)))))
          (assign
            (name ("h" 46))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 46))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 43)))
                  (state (memory ("h" 41))))
                (state (memory ("h" 39))))))
          (set (memory ("h" 47)) (var ("h" 46)))
          (set (memory ("i" 45)) (bool false))
          (match
            (local ("z" 42))
            (case (pconst (bool true)) (set (pos (memory ("x" 38))) (float "1")))
            (case (wild) (seq)))
          (match
            (local ("z" 40))
            (case (pconst (bool true)) (set (pos (memory ("x" 36))) (float "0")))
            (case (wild) (seq)))
          (match
            (local ("z" 44))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 36)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 38)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("x" 38))) (float "2"))
          (set (der (memory ("x" 36))) (float "1"))
          (exp (unit))))))))
