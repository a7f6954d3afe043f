(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H87_events_as_values")
 (source "h87_events_as_values.zls")
 (digest "md5:872482d0c825a3e3ed09001c985d0876")
 (needs "Stdlib")
 (exports
  (val "count" continuous
    (arrow continuous (name ("Stdlib" "zero")) (name ("Stdlib" "int")))
    (at 4 0 4 85)
    (doc
      "Events in tuples, chosen by if, given to nodes received as parameters, and used as resets.\\x0acommand: -maxt 4.1\\x0atolerance: 1e-9"))
  (val "choose" continuous
    (arrow continuous (product (name ("Stdlib" "bool")) (tvar "a") (tvar "a")) (tvar "a"))
    (at 5 0 5 52))
  (val "both" continuous
    (arrow static
      (arrow continuous (tvar "a") (tvar "b"))
      (arrow continuous (product (tvar "a") (tvar "a")) (product (tvar "b") (tvar "b"))))
    (at 6 0 6 49))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 18 144)))
 (results
  (result "count" (named "n")))
 (code
  (machine "count" (at 4 0 4 85) continuous (params)
    (memories
      (memory ("major" 90) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 96) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 94) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("n" 91) (name ("Stdlib" "int")) (value (int 42)) (at 4 66 4 67)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("n" 91)) (int 0)))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 89) (name ("Stdlib" "float")))
            (pvar ("z" 88) (name ("Stdlib" "zero")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("h" 95) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 93) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 92) (name ("Stdlib" "int"))) (state (memory ("n" 91))) (at))
          (match
            (local ("z" 88))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 93)) (bool true))
                (set (memory ("n" 91)) (apply (global ("Stdlib" "+")) (local ("l" 92)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 94))
            (if (var ("encore" 93)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 95))
            (apply (global ("Stdlib" "min")) (var ("h" 95)) (state (memory ("h" 94)))))
          (set (memory ("h" 96)) (var ("h" 95)))
          (exp (state (memory ("n" 91))))))))
  (machine "choose" (at 5 0 5 52) continuous (params)
    (memories
      (memory ("major" 101) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 100) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("b" 97) (name ("Stdlib" "bool")))
              (pvar ("z1" 98) (tvar "1"))
              (pvar ("z2" 99) (tvar "1")))))
        (returns (tvar "1"))
        (exp (if (local ("b" 97)) (local ("z1" 98)) (local ("z2" 99)))))))
  (machine "main" (at 7 0 18 144) continuous (params)
    (memories
      (memory ("major" 103) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 136) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 134) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 132) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 131) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 35 9 52))
      (memory ("x" 130) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 16 9 33))
      (memory ("h" 128) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 126) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("result" 120) (name ("Stdlib" "int")) (value (int 42)) (at 16 16 16 27))
      (memory ("n" 119) (name ("Stdlib" "int")) (value (int 42)) (at 4 66 4 67))
      (memory ("n" 117) (name ("Stdlib" "int")) (value (int 42)) (at 4 66 4 67))
      (memory ("y" 113)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 11 39 11 42))
      (memory ("x" 112)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 10 38 10 41))
      (memory ("t" 111) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17))
      (memory ("flip" 107) (name ("Stdlib" "bool")) (value (bool false)) (at 13 39 13 43)))
    (instances
      (instance ("i" 138) (global "choose") continuous (params) (at 14 10 14 29))
      (instance ("i" 137) (global "count") continuous (params) (at 16 16 16 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 119)) (int 0))
          (set (memory ("i" 132)) (bool true))
          (set (memory ("flip" 107)) (bool true))
          (exp (call "reset" "choose" (instance ("i" 138))))
          (set (memory ("n" 117)) (int 0))
          (set (pos (memory ("y" 113))) (float "0.2"))
          (set (pos (memory ("x" 112))) (float "0.1"))
          (exp (call "reset" "count" (instance ("i" 137))))
          (set (pos (memory ("t" 111))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 102) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 135) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 133) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 125) (name ("Stdlib" "int"))) (state (memory ("n" 119))) (at))
          (match
            (state (zin (memory ("x" 130))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 133)) (bool true))
                (set (memory ("n" 119)) (apply (global ("Stdlib" "+")) (local ("l" 125)) (int 1)))))
            (case (wild) (seq)))
          (when
            (state (memory ("i" 132)))
            (set
              (memory ("h" 126))
              (apply (global ("Stdlib" "+.")) (local ("time" 102)) (float "1"))))
          (let
            (pvar ("z" 127) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 103)))
              (apply (global ("Stdlib" ">=")) (local ("time" 102)) (state (memory ("h" 126)))))
            (at))
          (let (pvar ("l" 121) (name ("Stdlib" "bool"))) (state (memory ("flip" 107))) (at))
          (match
            (local ("z" 127))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 133)) (bool true))
                (set (memory ("flip" 107)) (apply (global ("Stdlib" "not")) (local ("l" 121))))))
            (case (wild) (seq)))
          (let
            (pvar ("c" 106) (name ("Stdlib" "zero")))
            (call "step" "choose"
              (instance ("i" 138))
              (tuple
                (local ("time" 102))
                (tuple
                  (state (memory ("flip" 107)))
                  (state (zin (memory ("x" 130))))
                  (state (zin (memory ("x" 131)))))))
            (at 14 6 14 7))
          (let (pvar ("l" 124) (name ("Stdlib" "int"))) (state (memory ("n" 117))) (at))
          (match
            (local ("c" 106))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 133)) (bool true))
                (set (memory ("n" 117)) (apply (global ("Stdlib" "+")) (local ("l" 124)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 123) (name ("Stdlib" "float"))) (state (pos (memory ("y" 113)))) (at))
          (match
            (state (zin (memory ("x" 131))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 133)) (bool true))
                (set (pos (memory ("y" 113))) (float "0"))))
            (case (wild) (seq)))
          (let (pvar ("l" 122) (name ("Stdlib" "float"))) (state (pos (memory ("x" 112)))) (at))
          (match
            (state (zin (memory ("x" 130))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 133)) (bool true))
                (set (pos (memory ("x" 112))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 134))
            (if (var ("encore" 133)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 132)))
            (set
              (memory ("h" 128))
              (apply (global ("Stdlib" "+.")) (local ("time" 102)) (float "0.0625"))))
          (let
            (pvar ("z" 129) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 103)))
              (apply (global ("Stdlib" ">=")) (local ("time" 102)) (state (memory ("h" 128)))))
            (at))
          (set
            (memory ("h" 128))
            (if
              (local ("z" 129))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 128))) (float "0.25"))
              (state (memory ("h" 128)))))
          (set
            (memory ("h" 126))
            (if
              (local ("z" 127))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 126))) (float "1"))
              (state (memory ("h" 126)))))
          (assign
            (name ("h" 135))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 135))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 134)))
                  (state (memory ("h" 128))))
                (state (memory ("h" 126))))))
          (set (memory ("h" 136)) (var ("h" 135)))
          (set (memory ("i" 132)) (bool false))
          (when (local ("c" 106)) (exp (call "reset" "count" (instance ("i" 137)))))
          (set
            (memory ("result" 120))
            (call "step" "count"
              (instance ("i" 137))
              (tuple (local ("time" 102)) (state (zin (memory ("x" 131)))))))
          (match
            (local ("z" 129))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 111)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 117)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 119)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_int")) (state (memory ("result" 120))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("y" 113))) (float "1.25"))
          (set (der (memory ("x" 112))) (float "2"))
          (set
            (zout (memory ("x" 131)))
            (apply (global ("Stdlib" "-.")) (local ("l" 123)) (float "1")))
          (set
            (zout (memory ("x" 130)))
            (apply (global ("Stdlib" "-.")) (local ("l" 122)) (float "1")))
          (set (der (memory ("t" 111))) (float "1"))
          (exp (unit))))))))
