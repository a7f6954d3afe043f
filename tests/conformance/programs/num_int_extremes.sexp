(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_int_extremes")
 (source "num_int_extremes.zls")
 (digest "md5:7c51ee034a3461bdc0c4d14f318c3981")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 3 11)
    (doc "the largest and the smallest integer, without going over"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 8 93)))
 (results)
 (code
  (machine "pure" (at 2 0 3 11) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 31) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (exp
          (tuple
            (apply (global ("Stdlib" "-")) (global ("Stdlib" "max_int")) (local ("t" 31)))
            (apply (global ("Stdlib" "+")) (global ("Stdlib" "min_int")) (local ("t" 31)))
            (apply
              (global ("Stdlib" "/"))
              (global ("Stdlib" "max_int"))
              (apply (global ("Stdlib" "+")) (local ("t" 31)) (int 1)))
            (apply
              (global ("Stdlib" "-"))
              (apply (global ("Stdlib" "mod")) (global ("Stdlib" "min_int")) (int 1000))
              (local ("t" 31)))
            (apply (global ("Stdlib" "land")) (global ("Stdlib" "max_int")) (local ("t" 31)))
            (apply
              (global ("Stdlib" "asr"))
              (global ("Stdlib" "min_int"))
              (apply (global ("Stdlib" "mod")) (local ("t" 31)) (int 60))))))))
  (machine "main" (at 4 0 8 93) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 6 27 6 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "pure" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 34) (name ("Stdlib" "int")))
              (pvar ("b" 35) (name ("Stdlib" "int")))
              (pvar ("c" 36) (name ("Stdlib" "int")))
              (pvar ("d" 37) (name ("Stdlib" "int")))
              (pvar ("e" 38) (name ("Stdlib" "int")))
              (pvar ("f" 39) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 42)) (local ("x" 41)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 35))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 36))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 39))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
