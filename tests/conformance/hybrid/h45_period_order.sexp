(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H45_period_order")
 (source "h45_period_order.zls")
 (digest "md5:e71dec75769ae5a662ccde00847a9ee1")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 13 10)
    (doc
      "Many periods: the earliest date is the horizon; periods with a common date fire in one discrete step.\\x0acommand: -maxt 3.1\\x0atolerance: 1e-9\\x0aWeights 1, 2, 4 for the periods 0.5, 0.75, 1.25.")))
 (results)
 (code
  (machine "main" (at 5 0 13 10) continuous (params)
    (memories
      (memory ("major" 44) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 63) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 61) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 59) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 57) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 55) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("result" 54) (name ("Stdlib" "int")) (value (int 42)) (at 11 27 11 28))
      (memory ("result" 53) (name ("Stdlib" "int")) (value (int 42)) (at 10 27 10 28))
      (memory ("result" 52) (name ("Stdlib" "int")) (value (int 42)) (at 9 26 9 27))
      (memory ("t" 48) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 61)) (bool true)) (set (pos (memory ("t" 48))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 43) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 62) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 61)))
            (set (memory ("h" 59)) (apply (global ("Stdlib" "+.")) (local ("time" 43)) (float "0"))))
          (let
            (pvar ("z" 60) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 44)))
              (apply (global ("Stdlib" ">=")) (local ("time" 43)) (state (memory ("h" 59)))))
            (at))
          (set
            (memory ("h" 59))
            (if
              (local ("z" 60))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 59))) (float "1.25"))
              (state (memory ("h" 59)))))
          (when
            (state (memory ("i" 61)))
            (set (memory ("h" 57)) (apply (global ("Stdlib" "+.")) (local ("time" 43)) (float "0"))))
          (let
            (pvar ("z" 58) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 44)))
              (apply (global ("Stdlib" ">=")) (local ("time" 43)) (state (memory ("h" 57)))))
            (at))
          (set
            (memory ("h" 57))
            (if
              (local ("z" 58))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 57))) (float "0.75"))
              (state (memory ("h" 57)))))
          (when
            (state (memory ("i" 61)))
            (set (memory ("h" 55)) (apply (global ("Stdlib" "+.")) (local ("time" 43)) (float "0"))))
          (let
            (pvar ("z" 56) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 44)))
              (apply (global ("Stdlib" ">=")) (local ("time" 43)) (state (memory ("h" 55)))))
            (at))
          (set
            (memory ("h" 55))
            (if
              (local ("z" 56))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 55))) (float "0.5"))
              (state (memory ("h" 55)))))
          (assign
            (name ("h" 62))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 62))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 59)))
                  (state (memory ("h" 57))))
                (state (memory ("h" 55))))))
          (set (memory ("h" 63)) (var ("h" 62)))
          (set (memory ("i" 61)) (bool false))
          (match
            (local ("z" 60))
            (case (pconst (bool true)) (set (memory ("result" 54)) (int 4)))
            (case (wild) (set (memory ("result" 54)) (int 0))))
          (match
            (local ("z" 58))
            (case (pconst (bool true)) (set (memory ("result" 53)) (int 2)))
            (case (wild) (set (memory ("result" 53)) (int 0))))
          (match
            (local ("z" 56))
            (case (pconst (bool true)) (set (memory ("result" 52)) (int 1)))
            (case (wild) (set (memory ("result" 52)) (int 0))))
          (match
            (tuple (local ("z" 60)) (local ("z" 58)) (local ("z" 56)))
            (case
              (por
                (ptuple (wild) (wild) (pconst (bool true)))
                (por
                  (ptuple (wild) (pconst (bool true)) (wild))
                  (ptuple (pconst (bool true)) (wild) (wild))))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 48)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_int"))
                    (apply
                      (global ("Stdlib" "+"))
                      (apply
                        (global ("Stdlib" "+"))
                        (state (memory ("result" 52)))
                        (state (memory ("result" 53))))
                      (state (memory ("result" 54)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 48))) (float "1"))
          (exp (unit))))))))
