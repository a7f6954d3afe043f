(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Vanderpol")
 (source "vanderpol.zls")
 (digest "md5:2fa9d41c0fce032bd6725983ad0e9f63")
 (needs "Stdlib")
 (exports
  (val "mu" any
    (name ("Stdlib" "float"))
    (at 4 0 4 12)
    (doc
      "Van der Pol's oscillator, a circuit that takes energy where its current is large and gives some where it is small.\\x0aWherever it begins, it ends on one closed curve, its limit cycle. `turn` is how long the last turn took: at mu = 1\\x0ait comes to 6.6633."))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 6 0 12 48)))
 (results
  (result "main" (parts (named "x") (named "y") (named "turn"))))
 (code
  (let "mu" (at 4 0 4 12) (exp (float "1")))
  (machine "main" (at 6 0 12 48) continuous (params)
    (memories
      (memory ("major" 27) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 37) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 35) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 14 9 19))
      (memory ("y" 32) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 45))
      (memory ("x" 31) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 15))
      (memory ("turn" 30) (name ("Stdlib" "float")) (value (float "42")) (at 12 26 12 30))
      (memory ("clock" 29)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 10 46 10 49)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("turn" 30)) (float "0"))
          (set (pos (memory ("clock" 29))) (float "0"))
          (set (pos (memory ("x" 31))) (float "0.1"))
          (set (pos (memory ("y" 32))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 26) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("h" 38) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 36) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 33) (name ("Stdlib" "float"))) (state (pos (memory ("clock" 29)))) (at))
          (match
            (state (zin (memory ("x" 35))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 36)) (bool true))
                (set (memory ("turn" 30)) (local ("l" 33)))))
            (case (wild) (seq)))
          (match
            (state (zin (memory ("x" 35))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 36)) (bool true))
                (set (pos (memory ("clock" 29))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 37))
            (if (var ("encore" 36)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 38))
            (apply (global ("Stdlib" "min")) (var ("h" 38)) (state (memory ("h" 37)))))
          (set (memory ("h" 39)) (var ("h" 38)))
          (set (der (memory ("clock" 29))) (float "1"))
          (set (zout (memory ("x" 35))) (state (pos (memory ("x" 31)))))
          (set
            (der (memory ("y" 32)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "*."))
                (apply
                  (global ("Stdlib" "*."))
                  (global "mu")
                  (apply
                    (global ("Stdlib" "-."))
                    (float "1")
                    (apply
                      (global ("Stdlib" "*."))
                      (state (pos (memory ("x" 31))))
                      (state (pos (memory ("x" 31)))))))
                (state (pos (memory ("y" 32)))))
              (state (pos (memory ("x" 31))))))
          (set (der (memory ("x" 31))) (state (pos (memory ("y" 32)))))
          (exp
            (tuple
              (state (pos (memory ("x" 31))))
              (state (pos (memory ("y" 32))))
              (state (memory ("turn" 30)))))))))))
