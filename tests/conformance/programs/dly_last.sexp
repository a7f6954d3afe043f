(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Dly_last")
 (source "dly_last.zls")
 (digest "md5:c1ad0ff3a2f90f46d530cdd45c3e2d2e")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 6 24)
    (doc "last of a variable with an initial value, read at several places"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 93)))
 (results
  (result "pure" (parts (named "x") (named "a") (named "b"))))
 (code
  (machine "pure" (at 2 0 6 24) discrete (params)
    (memories (memory ("x" 32) (name ("Stdlib" "int")) (value (int 42)) (at 4 6 4 7)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("x" 32)) (int 10)))
      (method "step"
        (params (pvar ("t" 29) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("l" 33) (name ("Stdlib" "int"))) (state (memory ("x" 32))) (at))
          (set
            (memory ("x" 32))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 29)) (int 2))
                (int 0))
              (apply (global ("Stdlib" "+")) (local ("l" 33)) (local ("t" 29)))
              (apply (global ("Stdlib" "-")) (local ("l" 33)) (int 1))))
          (let
            (pvar ("b" 31) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (local ("l" 33)) (int 2))
              (state (memory ("x" 32))))
            (at 6 6 6 7))
          (exp (tuple (state (memory ("x" 32))) (local ("l" 33)) (local ("b" 31))))))))
  (machine "main" (at 7 0 10 93) discrete (params)
    (memories (memory ("m" 38) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 40) (global "pure") discrete (params) (at 9 18 9 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 38)) (int 0)) (exp (call "reset" "pure" (instance ("i" 40))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 39) (name ("Stdlib" "int"))) (state (memory ("m" 38))) (at))
          (set (memory ("m" 38)) (apply (global ("Stdlib" "+")) (local ("x" 39)) (int 1)))
          (let
            (ptuple
              (pvar ("x" 37) (name ("Stdlib" "int")))
              (pvar ("a" 35) (name ("Stdlib" "int")))
              (pvar ("b" 36) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 40)) (local ("x" 39)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 35))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 36))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
