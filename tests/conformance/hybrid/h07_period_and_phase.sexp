(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H07_period_and_phase")
 (source "h07_period_and_phase.zls")
 (digest "md5:63c507eef02dd8dba637dba84341a740")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 9 101)
    (doc
      "period (p) fires at 0, p, 2p..; period (ph|p) at ph, ph + p..\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9")))
 (results)
 (code
  (machine "main" (at 4 0 9 101) continuous (params)
    (memories
      (memory ("major" 19) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 31) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 27) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 25) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 23) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 21) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 20) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 29)) (bool true)) (set (pos (memory ("t" 20))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 18) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 30) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 29)))
            (set (memory ("h" 27)) (apply (global ("Stdlib" "+.")) (local ("time" 18)) (float "0"))))
          (let
            (pvar ("z" 28) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 19)))
              (apply (global ("Stdlib" ">=")) (local ("time" 18)) (state (memory ("h" 27)))))
            (at))
          (set
            (memory ("h" 27))
            (if
              (local ("z" 28))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 27))) (float "0.5"))
              (state (memory ("h" 27)))))
          (when
            (state (memory ("i" 29)))
            (set (memory ("h" 25)) (apply (global ("Stdlib" "+.")) (local ("time" 18)) (float "0"))))
          (let
            (pvar ("z" 26) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 19)))
              (apply (global ("Stdlib" ">=")) (local ("time" 18)) (state (memory ("h" 25)))))
            (at))
          (set
            (memory ("h" 25))
            (if
              (local ("z" 26))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 25))) (float "1"))
              (state (memory ("h" 25)))))
          (when
            (state (memory ("i" 29)))
            (set (memory ("h" 23)) (apply (global ("Stdlib" "+.")) (local ("time" 18)) (float "0"))))
          (let
            (pvar ("z" 24) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 19)))
              (apply (global ("Stdlib" ">=")) (local ("time" 18)) (state (memory ("h" 23)))))
            (at))
          (set
            (memory ("h" 23))
            (if
              (local ("z" 24))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 23))) (float "0.5"))
              (state (memory ("h" 23)))))
          (when
            (state (memory ("i" 29)))
            (set
              (memory ("h" 21))
              (apply (global ("Stdlib" "+.")) (local ("time" 18)) (float "0.375"))))
          (let
            (pvar ("z" 22) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 19)))
              (apply (global ("Stdlib" ">=")) (local ("time" 18)) (state (memory ("h" 21)))))
            (at))
          (set
            (memory ("h" 21))
            (if
              (local ("z" 22))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 21))) (float "0.75"))
              (state (memory ("h" 21)))))
          (assign
            (name ("h" 30))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 30))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (state (memory ("h" 27)))
                    (state (memory ("h" 25))))
                  (state (memory ("h" 23))))
                (state (memory ("h" 21))))))
          (set (memory ("h" 31)) (var ("h" 30)))
          (set (memory ("i" 29)) (bool false))
          (match
            (tuple (local ("z" 22)) (local ("z" 24)) (local ("z" 26)) (local ("z" 28)))
            (case
              (ptuple (wild) (wild) (pconst (bool true)) (pconst (bool true)))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "both ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 20)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (wild) (pconst (bool true)) (wild) (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "half ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 20)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild) (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "late ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 20)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 20))) (float "1"))
          (exp (unit))))))))
