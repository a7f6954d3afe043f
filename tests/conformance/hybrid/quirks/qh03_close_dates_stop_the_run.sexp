(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh03_close_dates_stop_the_run")
 (source "qh03_close_dates_stop_the_run.zls")
 (digest "md5:c5686ee1bb46b900fa778af019b6fb20")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 7 67)
    (doc
      "Two dates nearer than 3.6e-15: 0.1 + 0.1 + 0.1 and 0.3. The solver refuses the step between them: message on stderr, end, exit code 0.\\x0acommand: -maxt 1.05\\x0aRight: a every 0.1, b every 0.3, until the end.")))
 (results)
 (code
  (machine "main" (at 4 0 7 67) continuous (params)
    (memories
      (memory ("major" 14) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 23) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 21) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 19) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 17) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 15) (name ("Stdlib" "float")) (value (float "42")) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 21)) (bool true)))
      (method "step"
        (params (ptuple (pvar ("time" 13) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 22) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 21)))
            (set
              (memory ("h" 19))
              (apply (global ("Stdlib" "+.")) (local ("time" 13)) (float "0.3"))))
          (let
            (pvar ("z" 20) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 14)))
              (apply (global ("Stdlib" ">=")) (local ("time" 13)) (state (memory ("h" 19)))))
            (at))
          (set
            (memory ("h" 19))
            (if
              (local ("z" 20))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 19))) (float "0.3"))
              (state (memory ("h" 19)))))
          (when
            (state (memory ("i" 21)))
            (set
              (memory ("h" 17))
              (apply (global ("Stdlib" "+.")) (local ("time" 13)) (float "0.05"))))
          (let
            (pvar ("z" 18) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 14)))
              (apply (global ("Stdlib" ">=")) (local ("time" 13)) (state (memory ("h" 17)))))
            (at))
          (set
            (memory ("h" 17))
            (if
              (local ("z" 18))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 17))) (float "0.3"))
              (state (memory ("h" 17)))))
          (when
            (state (memory ("i" 21)))
            (set (memory ("h" 15)) (apply (global ("Stdlib" "+.")) (local ("time" 13)) (float "0"))))
          (let
            (pvar ("z" 16) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 14)))
              (apply (global ("Stdlib" ">=")) (local ("time" 13)) (state (memory ("h" 15)))))
            (at))
          (set
            (memory ("h" 15))
            (if
              (local ("z" 16))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 15))) (float "0.1"))
              (state (memory ("h" 15)))))
          (assign
            (name ("h" 22))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 22))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 19)))
                  (state (memory ("h" 17))))
                (state (memory ("h" 15))))))
          (set (memory ("h" 23)) (var ("h" 22)))
          (set (memory ("i" 21)) (bool false))
          (match
            (local ("z" 20))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (apply (global ("Stdlib" "print_string")) (string "b\\x0a"))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (local ("z" 18))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (apply (global ("Stdlib" "print_string")) (string "c\\x0a"))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (local ("z" 16))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (apply (global ("Stdlib" "print_string")) (string "a\\x0a"))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
