(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H15_left_limit")
 (source "h15_left_limit.zls")
 (digest "md5:d1b71530ef8859215e37ff531d5c90d5")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 10 103)
    (doc
      "At an event, last x is the value just before, x the value after all handlers; both may be read together.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9\\x0aanalytic: x falls from 3 - k to -k at date 1 + k; between events last x equals x.")))
 (results)
 (code
  (machine "main" (at 5 0 10 103) continuous (params)
    (memories
      (memory ("major" 24) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 37) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 35) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 33) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 31) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 29) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 25) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 38 6 51)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 33)) (bool true)) (set (pos (memory ("x" 25))) (float "1"))))
      (method "step"
        (params (ptuple (pvar ("time" 23) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 36) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 34) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 33)))
            (set (memory ("h" 29)) (apply (global ("Stdlib" "+.")) (local ("time" 23)) (float "1"))))
          (let
            (pvar ("z" 30) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 24)))
              (apply (global ("Stdlib" ">=")) (local ("time" 23)) (state (memory ("h" 29)))))
            (at))
          (let (pvar ("l" 28) (name ("Stdlib" "float"))) (state (pos (memory ("x" 25)))) (at))
          (match
            (local ("z" 30))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 34)) (bool true))
                (set
                  (pos (memory ("x" 25)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 28)) (float "3")))))
            (case (wild) (seq)))
          (set
            (memory ("h" 35))
            (if (var ("encore" 34)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 33)))
            (set
              (memory ("h" 31))
              (apply (global ("Stdlib" "+.")) (local ("time" 23)) (float "0.5"))))
          (let
            (pvar ("z" 32) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 24)))
              (apply (global ("Stdlib" ">=")) (local ("time" 23)) (state (memory ("h" 31)))))
            (at))
          (set
            (memory ("h" 31))
            (if
              (local ("z" 32))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 31))) (float "1"))
              (state (memory ("h" 31)))))
          (set
            (memory ("h" 29))
            (if
              (local ("z" 30))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 29))) (float "1"))
              (state (memory ("h" 29)))))
          (assign
            (name ("h" 36))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 36))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 35)))
                  (state (memory ("h" 31))))
                (state (memory ("h" 29))))))
          (set (memory ("h" 37)) (var ("h" 36)))
          (set (memory ("i" 33)) (bool false))
          (let
            (pvar ("y" 26) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "+.")) (local ("l" 28)) (state (pos (memory ("x" 25)))))
            (at 9 6 9 7))
          (match
            (local ("z" 32))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "sum ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("y" 26))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (local ("z" 30))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("l" 28))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " -> ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 25)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("x" 25))) (float "2"))
          (exp (unit))))))))
