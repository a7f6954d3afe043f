(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex35_strong_uses_last")
 (source "ex35_strong_uses_last.zls")
 (digest "md5:09636bd83dbadaa40b5a5e65e7f2ba99")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 31)
    (doc "a strong condition must not depend on what the state body computes now: use last")))
 (results)
 (code
  (types
    (type "state__171" (params) (at)
      (variant (constr0 "Ex35_strong_uses_last_Down_10") (constr0 "Ex35_strong_uses_last_Up_9"))))
  (machine "main" (at 2 0 8 31) discrete (params)
    (memories
      (memory ("r" 17) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 16) (name "state__171")
        (value (constr0 "Ex35_strong_uses_last_Down_10"))
        (at 5 56 5 60))
      (memory ("x" 14) (name ("Stdlib" "int")) (value (int 42)) (at 5 15 5 16)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 17)) (bool false))
          (set (memory ("s" 16)) (constr0 "Ex35_strong_uses_last_Up_9"))
          (set (memory ("x" 14)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("l" 15) (name ("Stdlib" "int"))) (state (memory ("x" 14))) (at))
          (match
            (state (memory ("s" 16)))
            (case (pconstr0 "Ex35_strong_uses_last_Up_9")
              (seq
                (when (state (memory ("r" 17))) (seq))
                (match
                  (apply (global ("Stdlib" ">=")) (local ("l" 15)) (int 6))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 17)) (bool true))
                      (set (memory ("s" 16)) (constr0 "Ex35_strong_uses_last_Down_10"))))
                  (case (wild) (set (memory ("r" 17)) (bool false))))))
            (case (pconstr0 "Ex35_strong_uses_last_Down_10")
              (seq
                (when (state (memory ("r" 17))) (seq))
                (match
                  (apply (global ("Stdlib" "<=")) (local ("l" 15)) (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 17)) (bool true))
                      (set (memory ("s" 16)) (constr0 "Ex35_strong_uses_last_Up_9"))))
                  (case (wild) (set (memory ("r" 17)) (bool false)))))))
          (match
            (state (memory ("s" 16)))
            (case (pconstr0 "Ex35_strong_uses_last_Up_9")
              (seq
                (when (state (memory ("r" 17))) (seq))
                (set (memory ("x" 14)) (apply (global ("Stdlib" "+")) (local ("l" 15)) (int 2)))))
            (case (pconstr0 "Ex35_strong_uses_last_Down_10")
              (seq
                (when (state (memory ("r" 17))) (seq))
                (set (memory ("x" 14)) (apply (global ("Stdlib" "-")) (local ("l" 15)) (int 3))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 14)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
