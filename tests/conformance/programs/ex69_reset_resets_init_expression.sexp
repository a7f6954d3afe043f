(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex69_reset_resets_init_expression")
 (source "ex69_reset_resets_init_expression.zls")
 (digest "md5:31ee658859f20fe10ca22197f5d84996")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 93)
    (doc "under a reset, -> and fby restart in the very instant of the reset")))
 (results)
 (code
  (machine "main" (at 2 0 9 93) discrete (params)
    (memories
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 6 11 6 12))
      (memory ("m" 29) (name ("Stdlib" "int")) (value (int 42)) (at 5 20 5 21))
      (memory ("m" 27) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 27)) (int 0)) (set (memory ("i" 35)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 28) (name ("Stdlib" "int"))) (state (memory ("m" 27))) (at))
          (set (memory ("m" 27)) (apply (global ("Stdlib" "+")) (local ("x" 28)) (int 1)))
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 28)) (int 4))
              (int 3))
            (set (memory ("i" 35)) (bool true)))
          (let
            (pvar ("x" 34) (name ("Stdlib" "int")))
            (if (state (memory ("i" 35))) (int 0) (int 1))
            (at 7 11 7 17))
          (when (state (memory ("i" 35))) (set (memory ("m" 32)) (local ("x" 28))))
          (let
            (pvar ("x" 31) (name ("Stdlib" "int")))
            (if (state (memory ("i" 35))) (local ("x" 28)) (state (memory ("m" 29))))
            (at 5 11 5 21))
          (set (memory ("i" 35)) (bool false))
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (set (memory ("m" 29)) (local ("x" 31)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 31))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 33))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 34))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
