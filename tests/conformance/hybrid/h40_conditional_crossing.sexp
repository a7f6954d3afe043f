(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H40_conditional_crossing")
 (source "h40_conditional_crossing.zls")
 (digest "md5:521be8e7382e606309e5a3647efd2f75")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "The function watched by up may depend on discrete variables; changing it at an event makes no crossing by itself.\\x0acommand: -maxt 4.2\\x0atolerance: 1e-9\\x0aanalytic: x = t; level 1.5 until the crossing at 1.5, then 2.5 until 2.5, then 0.5: x is above, no event."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 13 60)))
 (results)
 (code
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 29) (name ("Stdlib" "string")))
            (pvar ("x" 30) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 29))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 30))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 13 60) continuous (params)
    (memories
      (memory ("major" 32) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 39) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 10 8 45))
      (memory ("x" 35) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("level" 34) (name ("Stdlib" "float")) (value (float "42")) (at 13 16 13 21))
      (memory ("b" 33) (name ("Stdlib" "bool")) (value (bool false)) (at 12 28 12 29)))
    (instances
      (instance ("i" 44) (global "show") discrete (params) (at 12 47 12 64))
      (instance ("i" 45) (global "show") discrete (params) (at 13 37 13 55)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("level" 34)) (float "2.5"))
          (set (memory ("b" 33)) (bool true))
          (set (pos (memory ("x" 35))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 44))))
          (exp (call "reset" "show" (instance ("i" 45))))))
      (method "step"
        (params (ptuple (pvar ("time" 31) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 42) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 40) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 37) (name ("Stdlib" "bool"))) (state (memory ("b" 33))) (at))
          (match
            (tuple (state (zin (memory ("x" 39)))) (local ("l" 37)))
            (case
              (ptuple (pconst (bool true)) (pconst (bool true)))
              (seq
                (assign (name ("encore" 40)) (bool true))
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 44))
                    (tuple (string "first") (state (pos (memory ("x" 35))))))
                  (at))
                (set (memory ("b" 33)) (bool false))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 40)) (bool true))
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 45))
                    (tuple (string "second") (state (pos (memory ("x" 35))))))
                  (at))
                (set (memory ("level" 34)) (float "0.5"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 41))
            (if (var ("encore" 40)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 42))
            (apply (global ("Stdlib" "min")) (var ("h" 42)) (state (memory ("h" 41)))))
          (set (memory ("h" 43)) (var ("h" 42)))
          (set
            (zout (memory ("x" 39)))
            (apply
              (global ("Stdlib" "-."))
              (state (pos (memory ("x" 35))))
              (if (state (memory ("b" 33))) (float "1.5") (state (memory ("level" 34))))))
          (set (der (memory ("x" 35))) (float "1"))
          (exp (unit))))))))
