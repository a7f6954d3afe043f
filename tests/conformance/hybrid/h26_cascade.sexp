(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H26_cascade")
 (source "h26_cascade.zls")
 (digest "md5:97f49de559f88ce5b57e4295415c3ca3")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 4 0 4 88)
    (doc
      "Several transitions at one date, each in its own discrete step: init fires on each entry.\\x0acommand: -maxt 1.2\\x0atolerance: 1e-9"))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 13 9)))
 (results)
 (code
  (types
    (type "state__325" (params) (at)
      (variant (constr0 "H26_cascade_Three_25") (constr0 "H26_cascade_Two_24")
        (constr0 "H26_cascade_One_23")
        (constr0 "H26_cascade_Wait_22"))))
  (machine "show" (at 4 0 4 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 42) (name ("Stdlib" "string")))
            (pvar ("x" 43) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 42))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 43))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 5 0 13 9) continuous (params)
    (memories
      (memory ("major" 45) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 55) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 25 9 37))
      (memory ("h" 54) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 52) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 49) (name "state__325") (value (constr0 "H26_cascade_Three_25")) (at 9 69 9 72))
      (memory ("t" 47) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("k" 46) (name ("Stdlib" "int")) (value (int 42)) (at 10 39 10 40))
      (memory ("i" 57) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 59) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 61) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances
      (instance ("i" 62) (global "show") discrete (params) (at 9 51 9 65))
      (instance ("i" 63) (global "show") discrete (params) (at 10 63 10 78))
      (instance ("i" 64) (global "show") discrete (params) (at 11 64 11 79))
      (instance ("i" 65) (global "show") discrete (params) (at 12 46 12 69)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 50)) (bool false))
          (set (memory ("s" 49)) (constr0 "H26_cascade_Wait_22"))
          (set (memory ("k" 46)) (int 0))
          (set (pos (memory ("t" 47))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 62))))
          (set (memory ("i" 57)) (bool true))
          (exp (call "reset" "show" (instance ("i" 63))))
          (set (memory ("i" 59)) (bool true))
          (exp (call "reset" "show" (instance ("i" 64))))
          (set (memory ("i" 61)) (bool true))
          (exp (call "reset" "show" (instance ("i" 65))))))
      (method "step"
        (params (ptuple (pvar ("time" 44) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 53) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 51) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 48) (name ("Stdlib" "int"))) (state (memory ("k" 46))) (at))
          (match
            (state (memory ("s" 49)))
            (case (pconstr0 "H26_cascade_Wait_22")
              (seq
                (when (state (memory ("r" 50))) (exp (call "reset" "show" (instance ("i" 62)))))
                (set
                  (zout (memory ("x" 55)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 47)))) (float "0.5")))
                (match
                  (state (zin (memory ("x" 55))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 51)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 62))
                          (tuple (string "go") (state (pos (memory ("t" 47))))))
                        (at))
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "H26_cascade_One_23"))))
                  (case (wild) (set (memory ("r" 50)) (bool false))))))
            (case (pconstr0 "H26_cascade_One_23")
              (seq
                (when
                  (state (memory ("r" 50)))
                  (seq
                    (set (memory ("i" 57)) (bool true))
                    (exp (call "reset" "show" (instance ("i" 63))))))
                (let (pvar ("x" 56) (name ("Stdlib" "zero"))) (state (memory ("i" 57))) (at))
                (set (memory ("i" 57)) (bool false))
                (match
                  (local ("x" 56))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 51)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 63))
                          (tuple (string "one") (state (pos (memory ("t" 47))))))
                        (at))
                      (set
                        (memory ("k" 46))
                        (apply (global ("Stdlib" "+")) (local ("l" 48)) (int 1)))
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "H26_cascade_Two_24"))))
                  (case (wild) (set (memory ("r" 50)) (bool false))))))
            (case (pconstr0 "H26_cascade_Two_24")
              (seq
                (when
                  (state (memory ("r" 50)))
                  (seq
                    (set (memory ("i" 59)) (bool true))
                    (exp (call "reset" "show" (instance ("i" 64))))))
                (let (pvar ("x" 58) (name ("Stdlib" "zero"))) (state (memory ("i" 59))) (at))
                (set (memory ("i" 59)) (bool false))
                (match
                  (local ("x" 58))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 51)) (bool true))
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 64))
                          (tuple (string "two") (state (pos (memory ("t" 47))))))
                        (at))
                      (set
                        (memory ("k" 46))
                        (apply (global ("Stdlib" "+")) (local ("l" 48)) (int 10)))
                      (set (memory ("r" 50)) (bool true))
                      (set (memory ("s" 49)) (constr0 "H26_cascade_Three_25"))))
                  (case (wild) (set (memory ("r" 50)) (bool false))))))
            (case (pconstr0 "H26_cascade_Three_25")
              (seq
                (when
                  (state (memory ("r" 50)))
                  (seq
                    (set (memory ("i" 61)) (bool true))
                    (exp (call "reset" "show" (instance ("i" 65))))))
                (let (pvar ("x" 60) (name ("Stdlib" "zero"))) (state (memory ("i" 61))) (at))
                (set (memory ("i" 61)) (bool false))
                (match
                  (local ("x" 60))
                  (case
                    (pconst (bool true))
                    (seq
                      (let
                        (pconst (unit))
                        (call "step" "show"
                          (instance ("i" 65))
                          (tuple (string "three")
                            (apply (global ("Stdlib" "float")) (state (memory ("k" 46))))))
                        (at))
                      (exp (unit))))
                  (case (wild) (seq)))
                (set (memory ("r" 50)) (bool false)))))
          (set
            (memory ("h" 52))
            (if (var ("encore" 51)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 53))
            (apply (global ("Stdlib" "min")) (var ("h" 53)) (state (memory ("h" 52)))))
          (set (memory ("h" 54)) (var ("h" 53)))
          (set (der (memory ("t" 47))) (float "1"))
          (exp (unit))))))))
