(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex02_fby_is_init_value_of_left")
 (source "ex02_fby_is_init_value_of_left.zls")
 (digest "md5:f0f4c69717b9c0c3bb391e9481fe216f")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 2 0 2 50)
    (doc "the left argument of fby is sampled at the first instant only"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 7 93)))
 (results
  (result "count" (named "c")))
 (code
  (machine "count" (at 2 0 2 50) discrete (params)
    (memories
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 26) (name ("Stdlib" "int")) (value (int 42)) (at 2 45 2 46)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 29)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 28) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 29)))
              (int 0)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 26))) (int 1)))
            (at 2 36 2 50))
          (set (memory ("i" 29)) (bool false))
          (set (memory ("m" 26)) (local ("x" 28)))
          (exp (local ("x" 28)))))))
  (machine "main" (at 3 0 7 93) discrete (params)
    (memories
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 37) (name ("Stdlib" "int")) (value (int 42)) (at 6 10 6 11))
      (memory ("m" 35) (name ("Stdlib" "int")) (value (int 42)) (at 6 16 6 17))
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at 5 10 5 18)))
    (instances (instance ("i" 40) (global "count") discrete (params) (at 4 10 4 18)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 39)) (bool true)) (exp (call "reset" "count" (instance ("i" 40))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("c" 30) (name ("Stdlib" "int")))
            (call "step" "count" (instance ("i" 40)) (unit))
            (at 4 6 4 7))
          (when
            (state (memory ("i" 39)))
            (set (memory ("m" 33)) (apply (global ("Stdlib" "+")) (local ("c" 30)) (int 50))))
          (when (state (memory ("i" 39))) (set (memory ("m" 37)) (local ("c" 30))))
          (when (state (memory ("i" 39))) (set (memory ("m" 35)) (local ("c" 30))))
          (set (memory ("i" 39)) (bool false))
          (let (pvar ("x" 34) (name ("Stdlib" "int"))) (state (memory ("m" 33))) (at))
          (set (memory ("m" 33)) (local ("c" 30)))
          (let (pvar ("x" 36) (name ("Stdlib" "int"))) (state (memory ("m" 35))) (at))
          (set (memory ("m" 35)) (apply (global ("Stdlib" "*")) (local ("c" 30)) (int 10)))
          (let (pvar ("x" 38) (name ("Stdlib" "int"))) (state (memory ("m" 37))) (at))
          (set (memory ("m" 37)) (local ("x" 36)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 38))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
