(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex12_last_shared")
 (source "ex12_last_shared.zls")
 (digest "md5:a2311e18f907f4bfc1725bfeb806333b")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 31)
    (doc "last x of a variable shared by the states: previous value whoever wrote it")))
 (results)
 (code
  (types
    (type "state__215" (params) (at)
      (variant (constr0 "Ex12_last_shared_Dec_13") (constr0 "Ex12_last_shared_Inc_12"))))
  (machine "main" (at 2 0 9 31) discrete (params)
    (memories
      (memory ("r" 23) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 22) (name "state__215")
        (value (constr0 "Ex12_last_shared_Dec_13"))
        (at 6 50 6 53))
      (memory ("x" 20) (name ("Stdlib" "int")) (value (int 42)) (at 6 16 6 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 23)) (bool false))
          (set (memory ("s" 22)) (constr0 "Ex12_last_shared_Inc_12"))
          (set (memory ("x" 20)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("l" 21) (name ("Stdlib" "int"))) (state (memory ("x" 20))) (at))
          (match
            (state (memory ("s" 22)))
            (case (pconstr0 "Ex12_last_shared_Inc_12")
              (seq
                (when (state (memory ("r" 23))) (seq))
                (set (memory ("x" 20)) (apply (global ("Stdlib" "+")) (local ("l" 21)) (int 1)))
                (match
                  (apply (global ("Stdlib" "=")) (state (memory ("x" 20))) (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 23)) (bool true))
                      (set (memory ("s" 22)) (constr0 "Ex12_last_shared_Dec_13"))))
                  (case (wild) (set (memory ("r" 23)) (bool false))))))
            (case (pconstr0 "Ex12_last_shared_Dec_13")
              (seq
                (when (state (memory ("r" 23))) (seq))
                (set (memory ("x" 20)) (apply (global ("Stdlib" "-")) (local ("l" 21)) (int 1)))
                (match
                  (apply (global ("Stdlib" "=")) (state (memory ("x" 20))) (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 23)) (bool true))
                      (set (memory ("s" 22)) (constr0 "Ex12_last_shared_Inc_12"))))
                  (case (wild) (set (memory ("r" 23)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 20)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
