(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H31_negative_phase")
 (source "h31_negative_phase.zls")
 (digest "md5:9aa59adf2ae9092ac82fc72856fd4d0d")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "A phase in the past: the missed dates fire at the start, one discrete step each.\\x0acommand: -maxt 4.0\\x0atolerance: 1e-9\\x0aanalytic: dates -5, -3, -1 all at 0, then 1 and 3."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 8 66)))
 (results)
 (code
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 18) (name ("Stdlib" "string")))
            (pvar ("x" 19) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 18))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 19))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 8 66) continuous (params)
    (memories
      (memory ("major" 21) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 27) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 25) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 23) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 22) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17)))
    (instances (instance ("i" 28) (global "show") discrete (params) (at 8 45 8 61)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 25)) (bool true))
          (set (pos (memory ("t" 22))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 28))))))
      (method "step"
        (params (ptuple (pvar ("time" 20) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 26) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 25)))
            (set
              (memory ("h" 23))
              (apply (global ("Stdlib" "+.")) (local ("time" 20)) (float "-5"))))
          (let
            (pvar ("z" 24) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 21)))
              (apply (global ("Stdlib" ">=")) (local ("time" 20)) (state (memory ("h" 23)))))
            (at))
          (set
            (memory ("h" 23))
            (if
              (local ("z" 24))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 23))) (float "2"))
              (state (memory ("h" 23)))))
          (assign
            (name ("h" 26))
            (apply (global ("Stdlib" "min")) (var ("h" 26)) (state (memory ("h" 23)))))
          (set (memory ("h" 27)) (var ("h" 26)))
          (set (memory ("i" 25)) (bool false))
          (match
            (local ("z" 24))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 28))
                    (tuple (string "tick") (state (pos (memory ("t" 22))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 22))) (float "1"))
          (exp (unit))))))))
