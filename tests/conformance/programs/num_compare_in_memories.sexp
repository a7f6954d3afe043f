(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_compare_in_memories")
 (source "num_compare_in_memories.zls")
 (digest "md5:8c4359cf62f2a0cac0fe989184cb280d")
 (needs "Stdlib" "String")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 143)
    (doc "comparisons of values that the program computes, kept in memories")))
 (results)
 (code
  (machine "main" (at 2 0 9 143) discrete (params)
    (memories
      (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15))
      (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15))
      (memory ("m" 42) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15))
      (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("m" 38) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("h" 36) (name ("Stdlib" "int")) (value (int 42)) (at 8 54 8 55)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 38)) (int 0))
          (set (memory ("m" 44)) (int 0))
          (set (memory ("m" 40)) (int 0))
          (set (memory ("m" 42)) (int 0))
          (set (memory ("m" 46)) (int 0))
          (set (memory ("h" 36)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 39) (name ("Stdlib" "int"))) (state (memory ("m" 38))) (at))
          (set (memory ("m" 38)) (apply (global ("Stdlib" "+")) (local ("x" 39)) (int 1)))
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set
            (memory ("m" 44))
            (apply
              (global ("String" "compare"))
              (string "a3")
              (apply
                (global ("Stdlib" "^"))
                (string "a")
                (apply (global ("Stdlib" "string_of_int")) (local ("x" 39))))))
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (let (pvar ("x" 43) (name ("Stdlib" "int"))) (state (memory ("m" 42))) (at))
          (let (pvar ("x" 47) (name ("Stdlib" "int"))) (state (memory ("m" 46))) (at))
          (set (memory ("m" 46)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (local ("x" 43))))
          (set
            (memory ("m" 40))
            (apply
              (global ("Stdlib" "compare"))
              (apply
                (global ("Stdlib" "^"))
                (string "a")
                (apply (global ("Stdlib" "string_of_int")) (local ("x" 39))))
              (string "a5")))
          (set
            (memory ("m" 42))
            (apply
              (global ("Stdlib" "compare"))
              (tuple (local ("x" 39)) (float "1"))
              (tuple (int 5) (float "2"))))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 39)) (int 2))
            (case
              (pconst (int 0))
              (set
                (memory ("h" 36))
                (apply
                  (global ("Stdlib" "compare"))
                  (string "a")
                  (apply (global ("Stdlib" "string_of_int")) (local ("x" 39))))))
            (case (wild) (seq)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 41))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 43))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 45))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 47))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("h" 36)))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Stdlib" "*"))
                (apply
                  (global ("String" "length"))
                  (apply (global ("Stdlib" "string_of_int")) (local ("x" 39))))
                (int 100000000000)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
