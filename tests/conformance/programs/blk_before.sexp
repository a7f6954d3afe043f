(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_before")
 (source "blk_before.zls")
 (digest "md5:020f27fe8fbef552ec342f8695c9e8ec")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 6 31)
    (doc "before: effects in the order written, equations otherwise in any order")))
 (results)
 (code
  (machine "main" (at 2 0 6 31) discrete (params)
    (memories (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 24)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1)))
          (let
            (pvar ("a" 20) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1))
            (at 4 10 4 11))
          (let
            (pvar ("c" 22) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("a" 20)) (int 2))
            (at 4 47 4 48))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "d")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "c")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "a")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 22))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
