(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_shift_logical_negative")
 (source "num_shift_logical_negative.zls")
 (digest "md5:5321befc5c3dc9bb579221d22c058a9d")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 2 88)
    (doc "a logical shift of a negative integer: integers have 63 bits"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 6 93)))
 (results)
 (code
  (machine "pure" (at 2 0 2 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 22) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (exp
          (tuple
            (apply
              (global ("Stdlib" "lsr"))
              (apply (global ("Stdlib" "-")) (local ("t" 22)) (int 5))
              (int 1))
            (apply
              (global ("Stdlib" "lsr"))
              (apply (global ("Stdlib" "-")) (local ("t" 22)) (int 5))
              (int 60))
            (apply
              (global ("Stdlib" "lsr"))
              (int -1)
              (apply (global ("Stdlib" "mod")) (local ("t" 22)) (int 63))))))))
  (machine "main" (at 3 0 6 93) discrete (params)
    (memories (memory ("m" 28) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
    (instances (instance ("i" 30) (global "pure") discrete (params) (at 5 18 5 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 28)) (int 0)) (exp (call "reset" "pure" (instance ("i" 30))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 29) (name ("Stdlib" "int"))) (state (memory ("m" 28))) (at))
          (set (memory ("m" 28)) (apply (global ("Stdlib" "+")) (local ("x" 29)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 25) (name ("Stdlib" "int")))
              (pvar ("b" 26) (name ("Stdlib" "int")))
              (pvar ("c" 27) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 30)) (local ("x" 29)))
            (at 5 7 5 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 25))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 26))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 27))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
