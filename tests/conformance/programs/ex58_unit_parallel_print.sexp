(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex58_unit_parallel_print")
 (source "ex58_unit_parallel_print.zls")
 (digest "md5:0c8aac9398f5a546bcb27f97e6b1978e")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 7 49)))
 (results)
 (code
  (machine "main" (at 1 0 7 49) discrete (params)
    (memories
      (memory ("m" 15) (name ("Stdlib" "int")) (value (int 42)) (at 2 14 2 15))
      (memory ("x" 14) (name ("Stdlib" "int")) (value (int 42)) (at 4 43 4 44)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 15)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 16) (name ("Stdlib" "int"))) (state (memory ("m" 15))) (at))
          (set (memory ("m" 15)) (apply (global ("Stdlib" "+")) (local ("x" 16)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 16)) (int 2))
            (case
              (pconst (int 0))
              (seq
                (set (memory ("x" 14)) (int 1))
                (let
                  (pconst (unit))
                  (apply (global ("Stdlib" "print_string")) (string "even"))
                  (at))
                (exp (unit))))
            (case (wild)
              (seq
                (let
                  (pvar ("y" 17) (name ("Stdlib" "int")))
                  (apply (global ("Stdlib" "*")) (local ("x" 16)) (int 2))
                  (at 5 15 5 16))
                (set (memory ("x" 14)) (local ("y" 17)))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_int")) (local ("y" 17))) (at))
                (exp (unit)))))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 14)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
