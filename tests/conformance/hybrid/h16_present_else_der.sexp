(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H16_present_else_der")
 (source "h16_present_else_der.zls")
 (digest "md5:ed371d3c796d030a629d1b959bb26ee5")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "Set at the event, integrate otherwise: the two branches of one present.\\x0acommand: -maxt 4.9\\x0atolerance: 1e-9\\x0aanalytic: from -1: events at 1, 3."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 10 63)))
 (results)
 (code
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 25) (name ("Stdlib" "string")))
            (pvar ("x" 26) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 25))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 26))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 10 63) continuous (params)
    (memories
      (memory ("major" 28) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 37) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 34) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 7 14 7 24))
      (memory ("h" 32) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 30) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 31 7 32))
      (memory ("t" 29) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17)))
    (instances
      (instance ("i" 41) (global "show") discrete (params) (at 7 49 7 64))
      (instance ("i" 40) (global "show") discrete (params) (at 10 45 10 58)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("t" 29))) (float "0"))
          (set (pos (memory ("x" 30))) (float "-1"))
          (exp (call "reset" "show" (instance ("i" 41))))
          (set (memory ("i" 35)) (bool true))
          (exp (call "reset" "show" (instance ("i" 40))))))
      (method "step"
        (params (ptuple (pvar ("time" 27) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 38) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 36) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 31) (name ("Stdlib" "float"))) (state (pos (memory ("x" 30)))) (at))
          (match
            (state (zin (memory ("x" 34))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 36)) (bool true))
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 41))
                    (tuple (string "hit") (state (pos (memory ("t" 29))))))
                  (at))
                (set (pos (memory ("x" 30))) (float "-2"))))
            (case (wild) (set (der (memory ("x" 30))) (float "1"))))
          (set
            (memory ("h" 37))
            (if (var ("encore" 36)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 35)))
            (set
              (memory ("h" 32))
              (apply (global ("Stdlib" "+.")) (local ("time" 27)) (float "0.75"))))
          (let
            (pvar ("z" 33) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 28)))
              (apply (global ("Stdlib" ">=")) (local ("time" 27)) (state (memory ("h" 32)))))
            (at))
          (set
            (memory ("h" 32))
            (if
              (local ("z" 33))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 32))) (float "1"))
              (state (memory ("h" 32)))))
          (assign
            (name ("h" 38))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 38))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 37))) (state (memory ("h" 32))))))
          (set (memory ("h" 39)) (var ("h" 38)))
          (set (memory ("i" 35)) (bool false))
          (match
            (local ("z" 33))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 40))
                    (tuple (string "x") (state (pos (memory ("x" 30))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 29))) (float "1"))
          (set (zout (memory ("x" 34))) (local ("l" 31)))
          (exp (unit))))))))
