(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H37_present_else_is_continuous")
 (source "h37_present_else_is_continuous.zls")
 (digest "md5:df06726b4ac4d7df865ed5eef098ff60")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 11 116)
    (doc
      "present .. -> e1 else e2 as an expression: e1 in the step of the event only, e2 at all other times.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9\\x0aanalytic: y = t but -1 at the dates 0.5, 1, ..; its integral a does not see these points: 1 + t^2 / 2.")))
 (results)
 (code
  (machine "main" (at 5 0 11 116) continuous (params)
    (memories
      (memory ("major" 27) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 37) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 35) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 33) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("result" 32) (name ("Stdlib" "float")) (value (float "42")) (at 8 33 8 34))
      (memory ("t" 29) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("a" 28) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 37)) (bool true))
          (set (pos (memory ("a" 28))) (float "1"))
          (set (pos (memory ("t" 29))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 26) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 38) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 37)))
            (set
              (memory ("h" 35))
              (apply (global ("Stdlib" "+.")) (local ("time" 26)) (float "0.25"))))
          (let
            (pvar ("z" 36) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 27)))
              (apply (global ("Stdlib" ">=")) (local ("time" 26)) (state (memory ("h" 35)))))
            (at))
          (set
            (memory ("h" 35))
            (if
              (local ("z" 36))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 35))) (float "0.5"))
              (state (memory ("h" 35)))))
          (when
            (state (memory ("i" 37)))
            (set
              (memory ("h" 33))
              (apply (global ("Stdlib" "+.")) (local ("time" 26)) (float "0.5"))))
          (let
            (pvar ("z" 34) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 27)))
              (apply (global ("Stdlib" ">=")) (local ("time" 26)) (state (memory ("h" 33)))))
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
              (apply (global ("Stdlib" "min")) (state (memory ("h" 35))) (state (memory ("h" 33))))))
          (set (memory ("h" 39)) (var ("h" 38)))
          (set (memory ("i" 37)) (bool false))
          (match
            (local ("z" 34))
            (case (pconst (bool true)) (set (memory ("result" 32)) (float "-1")))
            (case (wild) (set (memory ("result" 32)) (state (pos (memory ("t" 29)))))))
          (match
            (local ("z" 36))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("result" 32))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("a" 28)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (local ("z" 34))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "event ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("result" 32))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("a" 28))) (state (memory ("result" 32))))
          (set (der (memory ("t" 29))) (float "1"))
          (exp (unit))))))))
