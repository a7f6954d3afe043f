(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H85_derivatives_in_expressions")
 (source "h85_derivatives_in_expressions.zls")
 (digest "md5:be25637623e97b0dcea7d1ada1c3df78")
 (needs "Stdlib")
 (exports
  (val "f" continuous
    (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 4 0 4 131)
    (doc
      "let rec der within expressions, one beside the other and under if; where within a node.\\x0acommand: -maxt 3.1\\x0atolerance: 1e-9"))
  (val "g" continuous
    (arrow continuous
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 5 0 7 18))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 15 117)))
 (results
  (result "g" (named "y")))
 (code
  (machine "f" (at 4 0 4 131) continuous (params)
    (memories
      (memory ("major" 66) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 73) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 71) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 69) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 68) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 4 115 4 118))
      (memory ("x" 67) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 4 36 4 37)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 71)) (bool true))
          (set (pos (memory ("x" 68))) (float "0"))
          (set (pos (memory ("x" 67))) (float "1"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 65) (name ("Stdlib" "float")))
            (pvar ("u" 64) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (letvar ("h" 72) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 71)))
            (set
              (memory ("h" 69))
              (apply (global ("Stdlib" "+.")) (local ("time" 65)) (float "0.5"))))
          (let
            (pvar ("z" 70) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 66)))
              (apply (global ("Stdlib" ">=")) (local ("time" 65)) (state (memory ("h" 69)))))
            (at))
          (set
            (memory ("h" 69))
            (if
              (local ("z" 70))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 69))) (float "1"))
              (state (memory ("h" 69)))))
          (assign
            (name ("h" 72))
            (apply (global ("Stdlib" "min")) (var ("h" 72)) (state (memory ("h" 69)))))
          (set (memory ("h" 73)) (var ("h" 72)))
          (set (memory ("i" 71)) (bool false))
          (match
            (local ("z" 70))
            (case (pconst (bool true)) (set (pos (memory ("x" 68))) (float "0")))
            (case (wild) (seq)))
          (set (der (memory ("x" 68))) (apply (global ("Stdlib" "~-.")) (local ("u" 64))))
          (set (der (memory ("x" 67))) (local ("u" 64)))
          (exp
            (apply
              (global ("Stdlib" "+."))
              (state (pos (memory ("x" 67))))
              (apply (global ("Stdlib" "*.")) (state (pos (memory ("x" 68)))) (float "0.5"))))))))
  (machine "g" (at 5 0 7 18) continuous (params)
    (memories
      (memory ("major" 77) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("z" 81) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 74 6 82))
      (memory ("x" 80) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 37 6 38)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (pos (memory ("z" 81))) (float "5")) (set (pos (memory ("x" 80))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 76) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("b" 74) (name ("Stdlib" "bool")))
              (pvar ("u" 75) (name ("Stdlib" "float"))))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set
            (der (memory ("z" 81)))
            (apply (global ("Stdlib" "*.")) (float "2") (local ("u" 75))))
          (set (der (memory ("x" 80))) (local ("u" 75)))
          (let
            (pvar ("w" 78) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "/.")) (local ("u" 75)) (float "2"))
            (at 7 6 7 7))
          (let
            (pvar ("y" 79) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "-."))
              (if (local ("b" 74)) (state (pos (memory ("x" 80)))) (state (pos (memory ("z" 81)))))
              (local ("w" 78)))
            (at 6 6 6 7))
          (exp (local ("y" 79)))))))
  (machine "main" (at 8 0 15 117) continuous (params)
    (memories
      (memory ("major" 85) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 99) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 97) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 95) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 93) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 91) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 87) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17))
      (memory ("b" 86) (name ("Stdlib" "bool")) (value (bool false)) (at 11 41 11 42)))
    (instances
      (instance ("i" 101) (global "g") continuous (params) (at 13 10 13 20))
      (instance ("i" 100) (global "f") continuous (params) (at 12 10 12 17)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 95)) (bool true))
          (set (memory ("b" 86)) (bool true))
          (exp (call "reset" "g" (instance ("i" 101))))
          (exp (call "reset" "f" (instance ("i" 100))))
          (set (pos (memory ("t" 87))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 84) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 98) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 96) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 95)))
            (set
              (memory ("h" 91))
              (apply (global ("Stdlib" "+.")) (local ("time" 84)) (float "0.75"))))
          (let
            (pvar ("z" 92) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 85)))
              (apply (global ("Stdlib" ">=")) (local ("time" 84)) (state (memory ("h" 91)))))
            (at))
          (let (pvar ("l" 90) (name ("Stdlib" "bool"))) (state (memory ("b" 86))) (at))
          (match
            (local ("z" 92))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 96)) (bool true))
                (set (memory ("b" 86)) (apply (global ("Stdlib" "not")) (local ("l" 90))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 97))
            (if (var ("encore" 96)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 95)))
            (set
              (memory ("h" 93))
              (apply (global ("Stdlib" "+.")) (local ("time" 84)) (float "0.0625"))))
          (let
            (pvar ("z" 94) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 85)))
              (apply (global ("Stdlib" ">=")) (local ("time" 84)) (state (memory ("h" 93)))))
            (at))
          (set
            (memory ("h" 93))
            (if
              (local ("z" 94))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 93))) (float "0.25"))
              (state (memory ("h" 93)))))
          (set
            (memory ("h" 91))
            (if
              (local ("z" 92))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 91))) (float "0.75"))
              (state (memory ("h" 91)))))
          (assign
            (name ("h" 98))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 98))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 97)))
                  (state (memory ("h" 93))))
                (state (memory ("h" 91))))))
          (set (memory ("h" 99)) (var ("h" 98)))
          (set (memory ("i" 95)) (bool false))
          (let
            (pvar ("y" 89) (name ("Stdlib" "float")))
            (call "step" "g"
              (instance ("i" 101))
              (tuple (local ("time" 84)) (tuple (state (memory ("b" 86))) (float "1"))))
            (at 13 6 13 7))
          (let
            (pvar ("x" 88) (name ("Stdlib" "float")))
            (call "step" "f" (instance ("i" 100)) (tuple (local ("time" 84)) (float "2")))
            (at 12 6 12 7))
          (match
            (local ("z" 94))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 87)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 88))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("y" 89))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 87))) (float "1"))
          (exp (unit))))))))
