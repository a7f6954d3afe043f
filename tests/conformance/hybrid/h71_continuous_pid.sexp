(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H71_continuous_pid")
 (source "h71_continuous_pid.zls")
 (digest "md5:efd96e8380e1c1d91af64dbf05391e8f")
 (needs "Stdlib")
 (exports
  (val "pid" continuous
    (arrow continuous
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 4 0 7 45)
    (doc
      "A continuous PID loop with a filtered derivative on a second order plant; step of the reference at 0.\\x0acommand: -maxt 6.1\\x0atolerance: 1e-3"))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 13 112)))
 (results
  (result "pid" (named "u")))
 (code
  (machine "pid" (at 4 0 7 45) continuous (params)
    (memories
      (memory ("major" 53) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("i" 55) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 21))
      (memory ("f" 54) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 33)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (pos (memory ("f" 54))) (float "0")) (set (pos (memory ("i" 55))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 52) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("kp" 50) (name ("Stdlib" "float")))
              (pvar ("ki" 49) (name ("Stdlib" "float")))
              (pvar ("kd" 48) (name ("Stdlib" "float")))
              (pvar ("n" 51) (name ("Stdlib" "float")))
              (pvar ("e" 47) (name ("Stdlib" "float"))))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("u" 56) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply
                (global ("Stdlib" "+."))
                (apply (global ("Stdlib" "*.")) (local ("kp" 50)) (local ("e" 47)))
                (state (pos (memory ("i" 55)))))
              (apply
                (global ("Stdlib" "*."))
                (local ("n" 51))
                (apply
                  (global ("Stdlib" "-."))
                  (apply (global ("Stdlib" "*.")) (local ("kd" 48)) (local ("e" 47)))
                  (state (pos (memory ("f" 54)))))))
            (at 7 6 7 7))
          (set
            (der (memory ("f" 54)))
            (apply
              (global ("Stdlib" "*."))
              (local ("n" 51))
              (apply
                (global ("Stdlib" "-."))
                (apply (global ("Stdlib" "*.")) (local ("kd" 48)) (local ("e" 47)))
                (state (pos (memory ("f" 54)))))))
          (set
            (der (memory ("i" 55)))
            (apply (global ("Stdlib" "*.")) (local ("ki" 49)) (local ("e" 47))))
          (exp (local ("u" 56)))))))
  (machine "main" (at 8 0 13 112) continuous (params)
    (memories
      (memory ("major" 58) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 67) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 65) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 63) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 62) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 15))
      (memory ("v" 61) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 14 10 32)))
    (instances (instance ("i" 68) (global "pid") continuous (params) (at 12 10 12 38)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 65)) (bool true))
          (set (pos (memory ("y" 62))) (float "0.1"))
          (exp (call "reset" "pid" (instance ("i" 68))))
          (set (pos (memory ("v" 61))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 57) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 66) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 65)))
            (set (memory ("h" 63)) (apply (global ("Stdlib" "+.")) (local ("time" 57)) (float "0"))))
          (let
            (pvar ("z" 64) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 58)))
              (apply (global ("Stdlib" ">=")) (local ("time" 57)) (state (memory ("h" 63)))))
            (at))
          (set
            (memory ("h" 63))
            (if
              (local ("z" 64))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 63))) (float "0.25"))
              (state (memory ("h" 63)))))
          (assign
            (name ("h" 66))
            (apply (global ("Stdlib" "min")) (var ("h" 66)) (state (memory ("h" 63)))))
          (set (memory ("h" 67)) (var ("h" 66)))
          (set (memory ("i" 65)) (bool false))
          (let
            (pvar ("e" 59) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "-.")) (float "1") (state (pos (memory ("y" 62)))))
            (at 11 6 11 7))
          (let
            (pvar ("u" 60) (name ("Stdlib" "float")))
            (call "step" "pid"
              (instance ("i" 68))
              (tuple
                (local ("time" 57))
                (tuple (float "3") (float "2") (float "1") (float "10") (local ("e" 59)))))
            (at 12 6 12 7))
          (match
            (local ("z" 64))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("y" 62)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("u" 60))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (der (memory ("v" 61)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "-."))
                (local ("u" 60))
                (apply (global ("Stdlib" "*.")) (float "0.6") (state (pos (memory ("v" 61))))))
              (state (pos (memory ("y" 62))))))
          (set (der (memory ("y" 62))) (state (pos (memory ("v" 61)))))
          (exp (unit))))))))
