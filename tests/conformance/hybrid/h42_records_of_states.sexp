(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H42_records_of_states")
 (source "h42_records_of_states.zls")
 (digest "md5:a12fd0f5c730f0fcd40222baa79b8d41")
 (needs "Stdlib")
 (exports
  (val "oscillator" continuous
    (arrow continuous (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (name "phase"))
    (at 6 0 8 26))
  (val "energy" any (arrow any (name "phase") (name ("Stdlib" "float"))) (at 9 0 9 59))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 12 158)))
 (results)
 (code
  (types
    (type "phase" (params) (at 5 0 5 37)
      (record ("q" (name ("Stdlib" "float"))) ("p" (name ("Stdlib" "float"))))))
  (machine "oscillator" (at 6 0 8 26) continuous (params)
    (memories
      (memory ("major" 36) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("y" 38) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 18))
      (memory ("x" 37) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 39)) (bool true)))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 35) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("q0" 34) (name ("Stdlib" "float")))
              (pvar ("p0" 33) (name ("Stdlib" "float"))))))
        (returns (name "phase"))
        (seq
          (when (state (memory ("i" 39))) (set (pos (memory ("y" 38))) (local ("p0" 33))))
          (when (state (memory ("i" 39))) (set (pos (memory ("x" 37))) (local ("q0" 34))))
          (set (memory ("i" 39)) (bool false))
          (set
            (der (memory ("y" 38)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 37))))))
          (set (der (memory ("x" 37))) (state (pos (memory ("y" 38)))))
          (exp (record ("q" (state (pos (memory ("x" 37))))) ("p" (state (pos (memory ("y" 38)))))))))))
  (fun "energy" (at 9 0 9 59)
    (params
      (precord
        ("q" (pvar ("a" 40) (name ("Stdlib" "float"))))
        ("p" (pvar ("b" 41) (name ("Stdlib" "float"))))))
    (exp
      (apply
        (global ("Stdlib" "*."))
        (float "0.5")
        (apply
          (global ("Stdlib" "+."))
          (apply (global ("Stdlib" "*.")) (local ("a" 40)) (local ("a" 40)))
          (apply (global ("Stdlib" "*.")) (local ("b" 41)) (local ("b" 41)))))))
  (machine "main" (at 10 0 12 158) continuous (params)
    (memories
      (memory ("major" 43) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 47) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 45) (name ("Stdlib" "float")) (value (float "42")) (at)))
    (instances (instance ("i" 50) (global "oscillator") continuous (params) (at 11 10 11 31)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 47)) (bool true))
          (exp (call "reset" "oscillator" (instance ("i" 50))))))
      (method "step"
        (params (ptuple (pvar ("time" 42) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 48) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 47)))
            (set (memory ("h" 45)) (apply (global ("Stdlib" "+.")) (local ("time" 42)) (float "0"))))
          (let
            (pvar ("z" 46) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 43)))
              (apply (global ("Stdlib" ">=")) (local ("time" 42)) (state (memory ("h" 45)))))
            (at))
          (set
            (memory ("h" 45))
            (if
              (local ("z" 46))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 45))) (float "0.25"))
              (state (memory ("h" 45)))))
          (assign
            (name ("h" 48))
            (apply (global ("Stdlib" "min")) (var ("h" 48)) (state (memory ("h" 45)))))
          (set (memory ("h" 49)) (var ("h" 48)))
          (set (memory ("i" 47)) (bool false))
          (let
            (pvar ("s" 44) (name "phase"))
            (call "step" "oscillator"
              (instance ("i" 50))
              (tuple (local ("time" 42)) (tuple (float "1") (float "0"))))
            (at 11 6 11 7))
          (match
            (local ("z" 46))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (field (local ("s" 44)) "q"))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (field (local ("s" 44)) "p"))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (apply (global "energy") (local ("s" 44))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
