(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh11_before_runs_backwards")
 (source "qh11_before_runs_backwards.zls")
 (digest "md5:2640e87051dd804cfe8be01c2f28c662")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 5 121)))
 (code
  (machine "main" (at 4 0 5 121) continuous (params)
    (memories
      (memory ("major" 10) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 15) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 13) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 11) (name ("Stdlib" "float")) (value (float "42")) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 13)) (bool true)))
      (method "step"
        (params (ptuple (pvar ("time" 9) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 14) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 13)))
            (set (memory ("h" 11)) (apply (global ("Stdlib" "+.")) (local ("time" 9)) (float "0"))))
          (let
            (pvar ("z" 12) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 10)))
              (apply (global ("Stdlib" ">=")) (local ("time" 9)) (state (memory ("h" 11)))))
            (at))
          (set
            (memory ("h" 11))
            (if
              (local ("z" 12))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 11))) (float "1"))
              (state (memory ("h" 11)))))
          (assign
            (name ("h" 14))
            (apply (global ("Stdlib" "min")) (var ("h" 14)) (state (memory ("h" 11)))))
          (set (memory ("h" 15)) (var ("h" 14)))
          (set (memory ("i" 13)) (bool false))
          (match
            (local ("z" 12))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (apply (global ("Stdlib" "print_string")) (string "3\\x0a"))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "2")) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "1")) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
