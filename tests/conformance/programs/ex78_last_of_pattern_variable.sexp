(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex78_last_of_pattern_variable")
 (source "ex78_last_of_pattern_variable.zls")
 (digest "md5:7c58bf3bf48e30d0b213b73d56be26dc")
 (needs "Stdlib")
 (exports
  (val "f" discrete
    (arrow discrete (name ("Stdlib" "signal") (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
    (at 2 0 2 55)
    (doc
      "last on a variable bound by a handler: its value at the previous activation of that handler"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 6 35)))
 (results)
 (code
  (machine "f" (at 2 0 2 55) discrete (params)
    (memories
      (memory ("result" 30) (name ("Stdlib" "int")) (value (int 42)) (at 2 54 2 55))
      (memory ("i" 36) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 36)) (bool true)))
      (method "step"
        (params
          (ptuple
            (pvar ("sv" 28) (name ("Stdlib" "int")))
            (pvar ("sp" 29) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (tuple (local ("sv" 28)) (local ("sp" 29)))
            (case
              (ptuple (pvar ("v" 31) (name ("Stdlib" "int"))) (pconst (bool true)))
              (seq
                (let
                  (pvar ("x" 35) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 36)))
                    (apply (global ("Stdlib" "-")) (int 0) (int 1))
                    (state (memory ("m" 33))))
                  (at 2 31 2 48))
                (set (memory ("i" 36)) (bool false))
                (set (memory ("m" 33)) (local ("v" 31)))
                (set (memory ("result" 30)) (local ("x" 35)))))
            (case (wild) (set (memory ("result" 30)) (int 0))))
          (exp (state (memory ("result" 30))))))))
  (machine "main" (at 3 0 6 35) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
    (instances (instance ("i" 42) (global "f") discrete (params) (at 6 12 6 17)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "f" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("sp" 39) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 38) (name ("Stdlib" "int")) (int 42) (at 5 48 5 49))
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "<>"))
              (apply (global ("Stdlib" "mod")) (local ("x" 41)) (int 3))
              (int 1))
            (case
              (pconst (bool true))
              (seq (assign (name ("sp" 39)) (bool true)) (assign (name ("sv" 38)) (local ("x" 41)))))
            (case (wild) (seq)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "f" (instance ("i" 42)) (tuple (var ("sv" 38)) (var ("sp" 39)))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
