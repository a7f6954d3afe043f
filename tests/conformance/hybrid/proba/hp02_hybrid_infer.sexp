(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Hp02_hybrid_infer")
 (source "hp02_hybrid_infer.zls")
 (digest "md5:a8bd3f92494192f068604e4162f1fd69")
 (needs "Minih" "Stdlib")
 (exports
  (val "model" continuous
    (arrow continuous
      (product (name ("Minih" "prob")) (name ("Stdlib" "signal") (name ("Stdlib" "float"))))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 6 0 11 51))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 16 116)))
 (results
  (result "model" (parts (named "x") (named "w"))))
 (code
  (open "Minih")
  (machine "model" (at 6 0 11 51) continuous (params)
    (memories
      (memory ("major" 60) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 72) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 70) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 68) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 66) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 63) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 15))
      (memory ("w" 62) (name ("Stdlib" "float")) (value (float "42")) (at 10 60 10 61))
      (memory ("v" 61) (name ("Stdlib" "float")) (value (float "42")) (at 11 39 11 40)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 68)) (bool true))
          (set (memory ("w" 62)) (float "0"))
          (set (pos (memory ("x" 63))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 59) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("prob" 56) (name ("Minih" "prob")))
              (ptuple
                (pvar ("obsv" 57) (name ("Stdlib" "float")))
                (pvar ("obsp" 58) (name ("Stdlib" "bool")))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("h" 71) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 69) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 68)))
            (set (memory ("h" 66)) (apply (global ("Stdlib" "+.")) (local ("time" 59)) (float "4"))))
          (let
            (pvar ("z" 67) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 60)))
              (apply (global ("Stdlib" ">=")) (local ("time" 59)) (state (memory ("h" 66)))))
            (at))
          (when
            (state (memory ("i" 68)))
            (set
              (memory ("v" 61))
              (apply (global ("Minih" "sample'")) (tuple (local ("prob" 56)) (float "3.5")))))
          (match
            (local ("z" 67))
            (case
              (pconst (bool true))
              (seq (assign (name ("encore" 69)) (bool true)) (set (memory ("v" 61)) (float "0"))))
            (case (wild) (seq)))
          (match
            (tuple (local ("obsv" 57)) (local ("obsp" 58)))
            (case
              (ptuple (pvar ("o" 73) (name ("Stdlib" "float"))) (pconst (bool true)))
              (seq
                (assign (name ("encore" 69)) (bool true))
                (set (memory ("w" 62)) (apply (global ("Minih" "score")) (local ("prob" 56))))
                (let
                  (pconst (unit))
                  (apply
                    (global ("Minih" "observe'"))
                    (tuple
                      (local ("prob" 56))
                      (tuple (state (pos (memory ("x" 63)))) (local ("o" 73)))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (memory ("h" 70))
            (if (var ("encore" 69)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 66))
            (if
              (local ("z" 67))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 66))) (float "8"))
              (state (memory ("h" 66)))))
          (assign
            (name ("h" 71))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 71))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 70))) (state (memory ("h" 66))))))
          (set (memory ("h" 72)) (var ("h" 71)))
          (set (memory ("i" 68)) (bool false))
          (set (der (memory ("x" 63))) (state (memory ("v" 61))))
          (exp (tuple (state (pos (memory ("x" 63)))) (state (memory ("w" 62)))))))))
  (machine "main" (at 12 0 16 116) continuous (params)
    (memories
      (memory ("major" 75) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 87) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 85) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 83) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 81) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 78) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 13 14 13 17)))
    (instances
      (instance ("i" 88)
        (apply (global ("Minih" "hybrid_infer")) (int 2) (global "model"))
        continuous
        (params)
        (at 15 15 15 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 85)) (bool true))
          (set (pos (memory ("y" 78))) (float "0"))
          (exp (call "reset" (instance ("i" 88))))))
      (method "step"
        (params (ptuple (pvar ("time" 74) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 86) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("obsp" 80) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("obsv" 79) (name ("Stdlib" "float")) (float "42") (at 14 50 14 51))
          (when
            (state (memory ("i" 85)))
            (set
              (memory ("h" 83))
              (apply (global ("Stdlib" "+.")) (local ("time" 74)) (float "0.25"))))
          (let
            (pvar ("z" 84) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 75)))
              (apply (global ("Stdlib" ">=")) (local ("time" 74)) (state (memory ("h" 83)))))
            (at))
          (set
            (memory ("h" 83))
            (if
              (local ("z" 84))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 83))) (float "0.5"))
              (state (memory ("h" 83)))))
          (when
            (state (memory ("i" 85)))
            (set
              (memory ("h" 81))
              (apply (global ("Stdlib" "+.")) (local ("time" 74)) (float "0.5"))))
          (let
            (pvar ("z" 82) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 75)))
              (apply (global ("Stdlib" ">=")) (local ("time" 74)) (state (memory ("h" 81)))))
            (at))
          (set
            (memory ("h" 81))
            (if
              (local ("z" 82))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 81))) (float "0.5"))
              (state (memory ("h" 81)))))
          (assign
            (name ("h" 86))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 86))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 83))) (state (memory ("h" 81))))))
          (set (memory ("h" 87)) (var ("h" 86)))
          (set (memory ("i" 85)) (bool false))
          (match
            (local ("z" 82))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("obsp" 80)) (bool true))
                (assign (name ("obsv" 79)) (state (pos (memory ("y" 78)))))))
            (case (wild) (seq)))
          (let
            (ptuple
              (pvar ("x" 77) (name ("Stdlib" "float")))
              (pvar ("w" 76) (name ("Stdlib" "float"))))
            (call "step"
              (instance ("i" 88))
              (tuple (local ("time" 74)) (tuple (var ("obsv" 79)) (var ("obsp" 80)))))
            (at 15 7 15 8))
          (match
            (local ("z" 84))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 77))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("w" 76))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("y" 78))) (float "5"))
          (exp (unit))))))))
