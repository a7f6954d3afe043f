(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex20_if_expr_is_strict")
 (source "ex20_if_expr_is_strict.zls")
 (digest "md5:6d651793ed1d28d56fd0b38c0f6106d6")
 (needs "Stdlib")
 (exports
  (val "tick" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 2 0 2 48)
    (doc "if as an expression runs both branches every instant; as an equation only one"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 10 49)))
 (results
  (result "tick" (named "c")))
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
  (machine "main" (at 3 0 10 49) discrete (params)
    (memories
      (memory ("result" 35) (name ("Stdlib" "int")) (value (int 42)) (at 8 33 8 40))
      (memory ("b" 33) (name ("Stdlib" "int")) (value (int 42)) (at 7 23 7 24)))
    (instances
      (instance ("i" 44) (global "tick") discrete (params) (at 4 10 4 17))
      (instance ("i" 43) (global "tick") discrete (params) (at 6 39 6 46))
      (instance ("i" 42) (global "tick") discrete (params) (at 6 20 6 27))
      (instance ("i" 39) (global "tick") discrete (params) (at 7 27 7 34))
      (instance ("i" 38) (global "tick") discrete (params) (at 8 33 8 40))
      (instance ("i" 41) (global "tick") discrete (params) (at 7 58 7 65))
      (instance ("i" 40) (global "tick") discrete (params) (at 8 58 8 65)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "tick" (instance ("i" 44))))
          (exp (call "reset" "tick" (instance ("i" 43))))
          (exp (call "reset" "tick" (instance ("i" 42))))
          (exp (call "reset" "tick" (instance ("i" 39))))
          (exp (call "reset" "tick" (instance ("i" 38))))
          (exp (call "reset" "tick" (instance ("i" 41))))
          (exp (call "reset" "tick" (instance ("i" 40))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("t" 30) (name ("Stdlib" "int")))
            (call "step" "tick" (instance ("i" 44)) (unit))
            (at 4 6 4 7))
          (let
            (pvar ("c" 31) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 30)) (int 2))
              (int 0))
            (at 5 6 5 7))
          (let
            (pvar ("x" 36) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (int 100)
              (call "step" "tick" (instance ("i" 43)) (unit)))
            (at 6 33 6 46))
          (let
            (pvar ("x" 37) (name ("Stdlib" "int")))
            (call "step" "tick" (instance ("i" 42)) (unit))
            (at 6 20 6 27))
          (match
            (local ("c" 31))
            (case
              (pconst (bool true))
              (seq
                (set (memory ("b" 33)) (call "step" "tick" (instance ("i" 39)) (unit)))
                (set (memory ("result" 35)) (call "step" "tick" (instance ("i" 38)) (unit)))))
            (case
              (pconst (bool false))
              (seq
                (set
                  (memory ("b" 33))
                  (apply
                    (global ("Stdlib" "+"))
                    (int 100)
                    (call "step" "tick" (instance ("i" 41)) (unit))))
                (set
                  (memory ("result" 35))
                  (apply
                    (global ("Stdlib" "+"))
                    (int 100)
                    (call "step" "tick" (instance ("i" 40)) (unit)))))))
          (let
            (pvar ("a" 32) (name ("Stdlib" "int")))
            (if (local ("c" 31)) (local ("x" 37)) (local ("x" 36)))
            (at 6 6 6 7))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("t" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 32))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("b" 33)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 35)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
