(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_classify")
 (source "num_classify.zls")
 (digest "md5:4a05f0a5e78111461c16b59c8d5ce2ec")
 (needs "Stdlib")
 (exports
  (val "name" any
    (arrow any (name ("Stdlib" "fpclass")) (name ("Stdlib" "int")))
    (at 2 0 3 86)
    (doc "the class of a float"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 9 28))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 31)))
 (results)
 (code
  (fun "name" (at 2 0 3 86)
    (params (pvar ("c" 25) (name ("Stdlib" "fpclass"))))
    (seq
      (letvar ("result" 26) (name ("Stdlib" "int")) (int 42) (at 3 17 3 18))
      (match
        (local ("c" 25))
        (case (pconstr0 ("Stdlib" "FP_normal")) (assign (name ("result" 26)) (int 1)))
        (case (pconstr0 ("Stdlib" "FP_subnormal")) (assign (name ("result" 26)) (int 2)))
        (case (pconstr0 ("Stdlib" "FP_zero")) (assign (name ("result" 26)) (int 3)))
        (case (pconstr0 ("Stdlib" "FP_infinite")) (assign (name ("result" 26)) (int 4)))
        (case (pconstr0 ("Stdlib" "FP_nan")) (assign (name ("result" 26)) (int 5))))
      (exp (var ("result" 26)))))
  (machine "pure" (at 4 0 9 28) discrete (params)
    (memories (memory ("x" 28) (name ("Stdlib" "float")) (value (float "42")) (at 6 16 6 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 27) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 27)) (int 4))
            (case (pconst (int 0)) (set (memory ("x" 28)) (float "1.5")))
            (case (pconst (int 1)) (set (memory ("x" 28)) (float "0")))
            (case (pconst (int 2)) (set (memory ("x" 28)) (global ("Stdlib" "infinity"))))
            (case (wild) (set (memory ("x" 28)) (global ("Stdlib" "nan")))))
          (exp
            (tuple
              (apply (global "name")
                (apply (global ("Stdlib" "classify_float")) (state (memory ("x" 28)))))
              (apply (global ("Stdlib" "+")) (local ("t" 27)) (int 1))))))))
  (machine "main" (at 10 0 13 31) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 34) (global "pure") discrete (params) (at 12 15 12 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 32)) (int 0)) (exp (call "reset" "pure" (instance ("i" 34))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let
            (ptuple (pvar ("a" 30) (name ("Stdlib" "int"))) (pvar ("b" 31) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 34)) (local ("x" 33)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 30))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
