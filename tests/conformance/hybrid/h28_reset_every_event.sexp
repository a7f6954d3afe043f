(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H28_reset_every_event")
 (source "h28_reset_every_event.zls")
 (digest "md5:5984da9bc287801db10fc14cab2f3773")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 5 0 5 50)
    (doc
      "reset .. every z restarts the states, the discrete memories and the periods of the block.\\x0acommand: -maxt 2.3\\x0atolerance: 1e-9\\x0aanalytic: the block restarts at 0.8 and 1.6; x is the time since, c + 1 the number of quarters since."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 14 117)))
 (results
  (result "count" (named "n")))
 (code
  (machine "count" (at 5 0 5 50) discrete (params)
    (memories
      (memory ("i" 40) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 37) (name ("Stdlib" "int")) (value (int 42)) (at 5 45 5 46)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 40)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 39) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 40)))
              (int 0)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 37))) (int 1)))
            (at 5 36 5 50))
          (set (memory ("i" 40)) (bool false))
          (set (memory ("m" 37)) (local ("x" 39)))
          (exp (local ("x" 39)))))))
  (machine "main" (at 6 0 14 117) continuous (params)
    (memories
      (memory ("major" 42) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 57) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 55) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 54) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 53) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 12 10 12 27))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 45) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 13 38 13 41))
      (memory ("x" 44) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 16 8 19))
      (memory ("c" 43) (name ("Stdlib" "int")) (value (int 42)) (at 9 42 9 43)))
    (instances (instance ("i" 60) (global "count") discrete (params) (at 9 46 9 54)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("y" 45))) (float "0"))
          (set (memory ("i" 55)) (bool true))
          (set (memory ("c" 43)) (int -1))
          (exp (call "reset" "count" (instance ("i" 60))))
          (set (pos (memory ("x" 44))) (float "0"))
          (set (memory ("i" 54)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 41) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 58) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 56) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (zin (memory ("x" 53))))
            (seq
              (set (memory ("i" 55)) (bool true))
              (set (memory ("c" 43)) (int -1))
              (exp (call "reset" "count" (instance ("i" 60))))
              (set (pos (memory ("x" 44))) (float "0"))))
          (when
            (state (memory ("i" 55)))
            (set (memory ("h" 49)) (apply (global ("Stdlib" "+.")) (local ("time" 41)) (float "0"))))
          (set (memory ("i" 55)) (bool false))
          (let
            (pvar ("z" 50) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 42)))
              (apply (global ("Stdlib" ">=")) (local ("time" 41)) (state (memory ("h" 49)))))
            (at))
          (set
            (memory ("h" 49))
            (if
              (local ("z" 50))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 49))) (float "0.25"))
              (state (memory ("h" 49)))))
          (match
            (local ("z" 50))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 56)) (bool true))
                (set (memory ("c" 43)) (call "step" "count" (instance ("i" 60)) (unit)))))
            (case (wild) (seq)))
          (set (der (memory ("x" 44))) (float "1"))
          (let (pvar ("l" 48) (name ("Stdlib" "float"))) (state (pos (memory ("y" 45)))) (at))
          (match
            (state (zin (memory ("x" 53))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 56)) (bool true))
                (set (pos (memory ("y" 45))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 57))
            (if (var ("encore" 56)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 54)))
            (set
              (memory ("h" 51))
              (apply (global ("Stdlib" "+.")) (local ("time" 41)) (float "0.0625"))))
          (let
            (pvar ("z" 52) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 42)))
              (apply (global ("Stdlib" ">=")) (local ("time" 41)) (state (memory ("h" 51)))))
            (at))
          (set
            (memory ("h" 51))
            (if
              (local ("z" 52))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 51))) (float "0.25"))
              (state (memory ("h" 51)))))
          (assign
            (name ("h" 58))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 58))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 57)))
                  (state (memory ("h" 51))))
                (state (memory ("h" 49))))))
          (set (memory ("h" 59)) (var ("h" 58)))
          (set (memory ("i" 54)) (bool false))
          (match
            (local ("z" 52))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("c" 43)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 44)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("y" 45))) (float "1"))
          (set
            (zout (memory ("x" 53)))
            (apply (global ("Stdlib" "-.")) (local ("l" 48)) (float "0.8")))
          (exp (unit))))))))
