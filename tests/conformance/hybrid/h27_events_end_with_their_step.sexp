(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H27_events_end_with_their_step")
 (source "h27_events_end_with_their_step.zls")
 (digest "md5:104f2f5e1c73598dfc69a29ecf8f4c79")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 11 113)
    (doc
      "A discrete step asks for another one at the same date (here: the held n is written); events are over in it.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9\\x0aEach period and each crossing is counted once.")))
 (results)
 (code
  (machine "main" (at 5 0 11 113) continuous (params)
    (memories
      (memory ("major" 30) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 45) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 43) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 42) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 10 7 20))
      (memory ("h" 40) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 38) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 33) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 40 6 45))
      (memory ("n" 32) (name ("Stdlib" "int")) (value (int 42)) (at 9 35 9 36))
      (memory ("m" 31) (name ("Stdlib" "int")) (value (int 42)) (at 10 22 10 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 31)) (int 0))
          (set (memory ("i" 43)) (bool true))
          (set (memory ("n" 32)) (int 0))
          (set (pos (memory ("x" 33))) (float "-0.75"))))
      (method "step"
        (params (ptuple (pvar ("time" 29) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 46) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 44) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 35) (name ("Stdlib" "int"))) (state (memory ("m" 31))) (at))
          (match
            (state (zin (memory ("x" 42))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 44)) (bool true))
                (set (memory ("m" 31)) (apply (global ("Stdlib" "+")) (local ("l" 35)) (int 1)))))
            (case (wild) (seq)))
          (when
            (state (memory ("i" 43)))
            (set (memory ("h" 38)) (apply (global ("Stdlib" "+.")) (local ("time" 29)) (float "0"))))
          (let
            (pvar ("z" 39) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 30)))
              (apply (global ("Stdlib" ">=")) (local ("time" 29)) (state (memory ("h" 38)))))
            (at))
          (let (pvar ("l" 36) (name ("Stdlib" "int"))) (state (memory ("n" 32))) (at))
          (match
            (local ("z" 39))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 44)) (bool true))
                (set (memory ("n" 32)) (apply (global ("Stdlib" "+")) (local ("l" 36)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 37) (name ("Stdlib" "float"))) (state (pos (memory ("x" 33)))) (at))
          (match
            (state (zin (memory ("x" 42))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 44)) (bool true))
                (set (pos (memory ("x" 33))) (float "-0.75"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 45))
            (if (var ("encore" 44)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 43)))
            (set
              (memory ("h" 40))
              (apply (global ("Stdlib" "+.")) (local ("time" 29)) (float "2.125"))))
          (let
            (pvar ("z" 41) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 30)))
              (apply (global ("Stdlib" ">=")) (local ("time" 29)) (state (memory ("h" 40)))))
            (at))
          (set
            (memory ("h" 40))
            (if
              (local ("z" 41))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 40))) (float "8"))
              (state (memory ("h" 40)))))
          (set
            (memory ("h" 38))
            (if
              (local ("z" 39))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 38))) (float "0.5"))
              (state (memory ("h" 38)))))
          (assign
            (name ("h" 46))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 46))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 45)))
                  (state (memory ("h" 40))))
                (state (memory ("h" 38))))))
          (set (memory ("h" 47)) (var ("h" 46)))
          (set (memory ("i" 43)) (bool false))
          (match
            (local ("z" 41))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 32)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("m" 31)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (zout (memory ("x" 42))) (local ("l" 37)))
          (set (der (memory ("x" 33))) (float "1"))
          (exp (unit))))))))
