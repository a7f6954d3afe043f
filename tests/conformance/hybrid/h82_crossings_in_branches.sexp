(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H82_crossings_in_branches")
 (source "h82_crossings_in_branches.zls")
 (digest "md5:fa890157e48cd3e218b97b7dd736385a")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 17 115)))
 (results)
 (code
  (types
    (type "plan" (params) (at 4 0 4 47)
      (variant
        (constr1 "Climb" (name ("Stdlib" "float")))
        (constr1 "Wait" (name ("Stdlib" "int")))
        (constr0 "Fall"))))
  (machine "main" (at 5 0 17 115) continuous (params)
    (memories
      (memory ("major" 39) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 55) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 46 11 63))
      (memory ("h" 53) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 43) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 6 8 18))
      (memory ("t" 42) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("plan" 41) (name "plan") (value (constr0 "Fall")) (at 11 70 11 74))
      (memory ("n" 40) (name ("Stdlib" "int")) (value (int 42)) (at 11 90 11 91))
      (memory ("i" 60) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 57) (name ("Stdlib" "float")) (value (float "42")) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 40)) (int 0))
          (set (memory ("i" 49)) (bool true))
          (set (pos (memory ("t" 42))) (float "0"))
          (set (pos (memory ("x" 43))) (float "0"))
          (set (memory ("i" 60)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 38) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 52) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 50) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 49)))
            (set (memory ("plan" 41)) (constr1 "Climb" (float "0.8"))))
          (let (pvar ("l" 44) (name ("Stdlib" "int"))) (state (memory ("n" 40))) (at))
          (let (pvar ("l" 45) (name "plan")) (state (memory ("plan" 41))) (at))
          (let (pvar ("l" 46) (name ("Stdlib" "float"))) (state (pos (memory ("x" 43)))) (at))
          (match
            (local ("l" 45))
            (case
              (pconstr1 "Climb" (pvar ("a" 54) (name ("Stdlib" "float"))))
              (seq
                (set
                  (zout (memory ("x" 55)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 46)) (float "1")))
                (match
                  (state (zin (memory ("x" 55))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 50)) (bool true))
                      (set
                        (memory ("n" 40))
                        (apply (global ("Stdlib" "+")) (local ("l" 44)) (int 1)))
                      (set (memory ("plan" 41)) (constr1 "Wait" (state (memory ("n" 40)))))))
                  (case (wild) (seq)))
                (set (der (memory ("x" 43))) (local ("a" 54)))))
            (case
              (pconstr1 "Wait" (pvar ("k" 56) (name ("Stdlib" "int"))))
              (seq
                (when
                  (state (memory ("i" 60)))
                  (set
                    (memory ("h" 57))
                    (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0.375"))))
                (let
                  (pvar ("z" 58) (name ("Stdlib" "bool")))
                  (apply
                    (global ("Stdlib" "&&"))
                    (state (memory ("major" 39)))
                    (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 57)))))
                  (at))
                (set
                  (memory ("h" 57))
                  (if
                    (local ("z" 58))
                    (apply (global ("Stdlib" "+.")) (state (memory ("h" 57))) (float "5"))
                    (state (memory ("h" 57)))))
                (assign
                  (name ("h" 52))
                  (apply (global ("Stdlib" "min")) (var ("h" 52)) (state (memory ("h" 57)))))
                (set (der (memory ("x" 43))) (float "0"))
                (set (memory ("i" 60)) (bool false))
                (set
                  (zout (memory ("x" 55)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 42)))) (float "2")))
                (match
                  (tuple (state (zin (memory ("x" 55)))) (local ("z" 58)))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 50)) (bool true))
                      (set
                        (memory ("plan" 41))
                        (if
                          (apply
                            (global ("Stdlib" "="))
                            (apply (global ("Stdlib" "mod")) (local ("k" 56)) (int 2))
                            (int 0))
                          (constr0 "Fall")
                          (constr1 "Climb" (float "0.3"))))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 50)) (bool true))
                      (set
                        (memory ("n" 40))
                        (apply (global ("Stdlib" "+")) (local ("l" 44)) (int 100)))))
                  (case (wild) (seq)))))
            (case (pconstr0 "Fall")
              (seq
                (set (zout (memory ("x" 55))) (apply (global ("Stdlib" "~-.")) (local ("l" 46))))
                (match
                  (state (zin (memory ("x" 55))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 50)) (bool true))
                      (set
                        (memory ("plan" 41))
                        (constr1 "Climb"
                          (apply
                            (global ("Stdlib" "-."))
                            (float "1.5")
                            (apply
                              (global ("Stdlib" "*."))
                              (float "0.25")
                              (apply (global ("Stdlib" "float")) (state (memory ("n" 40))))))))))
                  (case (wild) (seq)))
                (set (der (memory ("x" 43))) (float "-1")))))
          (set
            (memory ("h" 51))
            (if (var ("encore" 50)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 49)))
            (set
              (memory ("h" 47))
              (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0.0625"))))
          (let
            (pvar ("z" 48) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 39)))
              (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 47)))))
            (at))
          (set
            (memory ("h" 47))
            (if
              (local ("z" 48))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 47))) (float "0.25"))
              (state (memory ("h" 47)))))
          (assign
            (name ("h" 52))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 52))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 51))) (state (memory ("h" 47))))))
          (set (memory ("h" 53)) (var ("h" 52)))
          (set (memory ("i" 49)) (bool false))
          (match
            (local ("z" 48))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 42)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 43)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 40)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 42))) (float "1"))
          (exp (unit))))))))
