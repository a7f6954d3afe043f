(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex56_deep_reset")
 (source "ex56_deep_reset.zls")
 (digest "md5:93bd42e3a0c9831a676c43b5190c9fc8")
 (needs "Stdlib")
 (exports
  (val "inner" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "int")))
    (at 2 0 6 9)
    (doc "reset reaches nested instances, branches and automata"))
  (val "outer" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "int")))
    (at 7 0 7 26))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 31)))
 (results
  (result "inner" (named "o"))
  (result "outer" (named "o")))
 (code
  (machine "inner" (at 2 0 6 9) discrete (params)
    (memories
      (memory ("o" 29) (name ("Stdlib" "int")) (value (int 42)) (at 4 19 4 20))
      (memory ("i" 33) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 4 32 4 33))
      (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 5 24 5 26)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 33)) (bool true)) (set (memory ("m" 34)) (int 50))))
      (method "step"
        (params (pvar ("c" 28) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (local ("c" 28))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pvar ("x" 32) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 33)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 30))) (int 1)))
                  (at 4 23 4 37))
                (set (memory ("i" 33)) (bool false))
                (set (memory ("o" 29)) (local ("x" 32)))
                (set (memory ("m" 30)) (local ("x" 32)))))
            (case
              (pconst (bool false))
              (seq
                (let (pvar ("x" 35) (name ("Stdlib" "int"))) (state (memory ("m" 34))) (at))
                (set (memory ("o" 29)) (local ("x" 35)))
                (set (memory ("m" 34)) (apply (global ("Stdlib" "+")) (local ("x" 35)) (int 1))))))
          (exp (state (memory ("o" 29))))))))
  (machine "outer" (at 7 0 7 26) discrete (params) (memories)
    (instances (instance ("i" 42) (global "inner") discrete (params) (at 7 19 7 26)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "inner" (instance ("i" 42)))))
      (method "step"
        (params (pvar ("c" 36) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "int")))
        (exp (call "step" "inner" (instance ("i" 42)) (local ("c" 36)))))))
  (machine "main" (at 8 0 11 31) discrete (params)
    (memories
      (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15))
      (memory ("result" 39) (name ("Stdlib" "int")) (value (int 42)) (at 10 16 10 35)))
    (instances (instance ("i" 43) (global "outer") discrete (params) (at 10 16 10 35)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "outer" (instance ("i" 43))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (when
            (apply (global ("Stdlib" "=")) (local ("x" 41)) (int 5))
            (exp (call "reset" "outer" (instance ("i" 43)))))
          (set
            (memory ("result" 39))
            (call "step" "outer"
              (instance ("i" 43))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 41)) (int 2))
                (int 0))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 39)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
