(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H03_first_handler_wins")
 (source "h03_first_handler_wins.zls")
 (digest "md5:395ea2e5d697866914f9baf31d75d6ea")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "Reset handlers of der are tried in order: when two are true at once the first gives the value.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9\\x0aanalytic: both at 0, 1, 2; only the second at 0.5 and 1.5."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 8 65)))
 (results)
 (code
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 22) (name ("Stdlib" "string")))
            (pvar ("x" 23) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 22))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 23))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 8 65) continuous (params)
    (memories
      (memory ("major" 25) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 35) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 33) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 31) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 29) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 27) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 26) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 51 7 55)))
    (instances (instance ("i" 36) (global "show") discrete (params) (at 8 47 8 60)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 33)) (bool true))
          (set (pos (memory ("x" 26))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 36))))))
      (method "step"
        (params (ptuple (pvar ("time" 24) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 34) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 33)))
            (set
              (memory ("h" 31))
              (apply (global ("Stdlib" "+.")) (local ("time" 24)) (float "0.125"))))
          (let
            (pvar ("z" 32) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 25)))
              (apply (global ("Stdlib" ">=")) (local ("time" 24)) (state (memory ("h" 31)))))
            (at))
          (set
            (memory ("h" 31))
            (if
              (local ("z" 32))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 31))) (float "0.25"))
              (state (memory ("h" 31)))))
          (when
            (state (memory ("i" 33)))
            (set (memory ("h" 29)) (apply (global ("Stdlib" "+.")) (local ("time" 24)) (float "0"))))
          (let
            (pvar ("z" 30) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 25)))
              (apply (global ("Stdlib" ">=")) (local ("time" 24)) (state (memory ("h" 29)))))
            (at))
          (set
            (memory ("h" 29))
            (if
              (local ("z" 30))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 29))) (float "1"))
              (state (memory ("h" 29)))))
          (when
            (state (memory ("i" 33)))
            (set (memory ("h" 27)) (apply (global ("Stdlib" "+.")) (local ("time" 24)) (float "0"))))
          (let
            (pvar ("z" 28) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 25)))
              (apply (global ("Stdlib" ">=")) (local ("time" 24)) (state (memory ("h" 27)))))
            (at))
          (set
            (memory ("h" 27))
            (if
              (local ("z" 28))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 27))) (float "0.5"))
              (state (memory ("h" 27)))))
          (assign
            (name ("h" 34))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 34))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 31)))
                  (state (memory ("h" 29))))
                (state (memory ("h" 27))))))
          (set (memory ("h" 35)) (var ("h" 34)))
          (set (memory ("i" 33)) (bool false))
          (match
            (tuple (local ("z" 28)) (local ("z" 30)))
            (case (ptuple (wild) (pconst (bool true))) (set (pos (memory ("x" 26))) (float "10")))
            (case (ptuple (pconst (bool true)) (wild)) (set (pos (memory ("x" 26))) (float "20")))
            (case (wild) (seq)))
          (match
            (local ("z" 32))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 36))
                    (tuple (string "x") (state (pos (memory ("x" 26))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("x" 26))) (float "1"))
          (exp (unit))))))))
