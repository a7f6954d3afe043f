(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_memory")
 (source "str_memory.zls")
 (digest "md5:c5b4ac2d2c4f1b318f9073f40c5df657")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 34)
    (doc "a string held in a state variable")))
 (results)
 (code
  (machine "main" (at 2 0 9 34) discrete (params)
    (memories
      (memory ("m" 14) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("s" 12) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 6 20 6 21)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 14)) (int 0)) (set (memory ("s" 12)) (string "none"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 15) (name ("Stdlib" "int"))) (state (memory ("m" 14))) (at))
          (set (memory ("m" 14)) (apply (global ("Stdlib" "+")) (local ("x" 15)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 15)) (int 4))
            (case (pconst (int 1)) (set (memory ("s" 12)) (string "one")))
            (case (pconst (int 3)) (set (memory ("s" 12)) (string "three")))
            (case (wild) (seq)))
          (let (wild) (apply (global ("Stdlib" "print_string")) (state (memory ("s" 12)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
