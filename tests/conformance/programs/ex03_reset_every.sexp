(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex03_reset_every")
 (source "ex03_reset_every.zls")
 (digest "md5:963e5e575bf0a27afd989e4fc063dd81")
 (needs "Stdlib")
 (exports
  (val "tick" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 2 0 2 48)
    (doc "reset acts before the step of the instant where the condition holds"))
  (val "twice" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 3 0 3 61))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 12 62)))
 (results
  (result "tick" (named "c"))
  (result "twice" (named "w")))
 (code
  (machine "tick" (at 2 0 2 48) discrete (params)
    (memories (memory ("m" 28) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 28)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 29) (name ("Stdlib" "int"))) (state (memory ("m" 28))) (at))
          (set (memory ("m" 28)) (apply (global ("Stdlib" "+")) (local ("x" 29)) (int 1)))
          (exp (local ("x" 29)))))))
  (machine "twice" (at 3 0 3 61) discrete (params)
    (memories (memory ("w" 30) (name ("Stdlib" "int")) (value (int 42)) (at 3 47 3 48)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("w" 30)) (int 3)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("l" 31) (name ("Stdlib" "int"))) (state (memory ("w" 30))) (at))
          (set (memory ("w" 30)) (apply (global ("Stdlib" "*")) (local ("l" 31)) (int 2)))
          (exp (state (memory ("w" 30))))))))
  (machine "main" (at 4 0 12 62) discrete (params)
    (memories
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 8 22 8 23))
      (memory ("w" 35) (name ("Stdlib" "int")) (value (int 42)) (at 9 8 9 9))
      (memory ("u" 33) (name ("Stdlib" "int")) (value (int 42)) (at 7 8 7 9)))
    (instances
      (instance ("i" 42) (global "tick") discrete (params) (at 5 10 5 17))
      (instance ("i" 41) (global "twice") discrete (params) (at 9 12 9 20))
      (instance ("i" 40) (global "tick") discrete (params) (at 7 12 7 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "tick" (instance ("i" 42))))
          (set (memory ("i" 39)) (bool true))
          (exp (call "reset" "twice" (instance ("i" 41))))
          (exp (call "reset" "tick" (instance ("i" 40))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("t" 32) (name ("Stdlib" "int")))
            (call "step" "tick" (instance ("i" 42)) (unit))
            (at 5 6 5 7))
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 3))
              (int 2))
            (seq
              (set (memory ("i" 39)) (bool true))
              (exp (call "reset" "twice" (instance ("i" 41))))
              (exp (call "reset" "tick" (instance ("i" 40))))))
          (let
            (pvar ("x" 38) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 39)))
              (int 10)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 36))) (int 1)))
            (at 8 12 8 27))
          (set (memory ("i" 39)) (bool false))
          (set (memory ("w" 35)) (call "step" "twice" (instance ("i" 41)) (unit)))
          (set (memory ("m" 36)) (local ("x" 38)))
          (set (memory ("u" 33)) (call "step" "tick" (instance ("i" 40)) (unit)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("t" 32))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("u" 33)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("w" 35)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
