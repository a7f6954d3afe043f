(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_shifts")
 (source "num_shifts.zls")
 (digest "md5:5f55da6739dea3c8635956b3d1d0f580")
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
        (name ("Stdlib" "int"))))
    (at 2 0 3 22)
    (doc "shifts to the left, and to the right with the sign coming in"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 8 62)))
 (results)
 (code
  (machine "pure" (at 2 0 3 22) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("a" 29) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "-"))
              (apply (global ("Stdlib" "*")) (local ("t" 28)) (int 37))
              (int 100))
            (at 3 6 3 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "lsl")) (local ("a" 29)) (int 3))
              (apply (global ("Stdlib" "asr")) (local ("a" 29)) (int 2))
              (apply (global ("Stdlib" "lsl")) (int 1) (local ("t" 28)))
              (apply
                (global ("Stdlib" "lsr"))
                (apply (global ("Stdlib" "*")) (local ("t" 28)) (local ("t" 28)))
                (int 1))
              (apply
                (global ("Stdlib" "asr"))
                (local ("a" 29))
                (apply (global ("Stdlib" "mod")) (local ("t" 28)) (int 5)))))))))
  (machine "main" (at 4 0 8 62) discrete (params)
    (memories (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances (instance ("i" 38) (global "pure") discrete (params) (at 6 24 6 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 36)) (int 0)) (exp (call "reset" "pure" (instance ("i" 38))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
          (set
            (memory ("m" 36))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "mod")) (local ("x" 37)) (int 40))
              (int 1)))
          (let
            (ptuple
              (pvar ("a" 31) (name ("Stdlib" "int")))
              (pvar ("b" 32) (name ("Stdlib" "int")))
              (pvar ("c" 33) (name ("Stdlib" "int")))
              (pvar ("d" 34) (name ("Stdlib" "int")))
              (pvar ("e" 35) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 38)) (local ("x" 37)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 31))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 32))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 33))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 35))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
