(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H08_period_equation")
 (source "h08_period_equation.zls")
 (digest "md5:195b3e1452df9da0d2290243586c4d2f")
 (needs "Stdlib")
 (exports
  (val "p" any
    (name ("Stdlib" "float"))
    (at 4 0 4 11)
    (doc
      "The equation form of period binds a zero event, usable several times; constants may be global.\\x0acommand: -maxt 3.1\\x0atolerance: 1e-9"))
  (val "ph" any (name ("Stdlib" "float")) (at 5 0 5 13))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 13 130)))
 (results)
 (code
  (let "p" (at 4 0 4 11) (exp (float "0.5")))
  (let "ph" (at 5 0 5 13) (exp (float "0.25")))
  (machine "main" (at 6 0 13 130) continuous (params)
    (memories
      (memory ("major" 31) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 45) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 43) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 35) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 12 14 12 17))
      (memory ("n" 34) (name ("Stdlib" "int")) (value (int 42)) (at 10 22 10 23))
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at 11 22 11 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 33)) (int 0))
          (set (memory ("i" 43)) (bool true))
          (set (memory ("n" 34)) (int 0))
          (set (pos (memory ("t" 35))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 30) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 46) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 44) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 43)))
            (set (memory ("h" 39)) (apply (global ("Stdlib" "+.")) (local ("time" 30)) (float "0"))))
          (let
            (pvar ("z" 40) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 31)))
              (apply (global ("Stdlib" ">=")) (local ("time" 30)) (state (memory ("h" 39)))))
            (at))
          (let (pvar ("l" 37) (name ("Stdlib" "int"))) (state (memory ("m" 33))) (at))
          (match
            (local ("z" 40))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 44)) (bool true))
                (set (memory ("m" 33)) (apply (global ("Stdlib" "+")) (local ("l" 37)) (int 2)))))
            (case (wild) (seq)))
          (let (pvar ("l" 38) (name ("Stdlib" "int"))) (state (memory ("n" 34))) (at))
          (match
            (local ("z" 40))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 44)) (bool true))
                (set (memory ("n" 34)) (apply (global ("Stdlib" "+")) (local ("l" 38)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 45))
            (if (var ("encore" 44)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 43)))
            (set
              (memory ("h" 41))
              (apply (global ("Stdlib" "+.")) (local ("time" 30)) (global "ph"))))
          (let
            (pvar ("z" 42) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 31)))
              (apply (global ("Stdlib" ">=")) (local ("time" 30)) (state (memory ("h" 41)))))
            (at))
          (set
            (memory ("h" 41))
            (if
              (local ("z" 42))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 41))) (float "1"))
              (state (memory ("h" 41)))))
          (set
            (memory ("h" 39))
            (if
              (local ("z" 40))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 39))) (global "p"))
              (state (memory ("h" 39)))))
          (assign
            (name ("h" 46))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 46))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 45)))
                  (state (memory ("h" 41))))
                (state (memory ("h" 39))))))
          (set (memory ("h" 47)) (var ("h" 46)))
          (set (memory ("i" 43)) (bool false))
          (match
            (local ("z" 42))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 34)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("m" 33)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 35)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 35))) (float "1"))
          (exp (unit))))))))
