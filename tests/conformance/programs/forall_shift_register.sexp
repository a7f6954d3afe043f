(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_shift_register")
 (source "forall_shift_register.zls")
 (digest "md5:2bdde3f7ded9ce28134407816cc1025f")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "a delay line: each stage takes the one before, through the accumulator"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 3 1)))
    (at 3 0 6 36))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 111)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 4)))
  (machine "pure" (at 3 0 6 36) discrete (params)
    (memories
      (memory ("taps" 30)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at))
      (memory ("carry" 29) (name ("Stdlib" "int")) (value (int 42)) (at 5 31 5 36))
      (memory ("m" 34)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 3) (int 0)) (int 1)))
        (at 5 8 5 9)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 31) (int 0) (int 3) (set (lindex (memory ("m" 34)) (local ("i" 31))) (int 0))))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns (array (name ("Stdlib" "int")) (plus 3 1)))
        (seq
          (set
            (memory ("carry" 29))
            (apply (global ("Stdlib" "*")) (local ("t" 28)) (local ("t" 28))))
          (for to ("i" 31) (int 0) (int 3)
            (seq
              (let
                (pvar ("x" 35) (name ("Stdlib" "int")))
                (state (lindex (memory ("m" 34)) (local ("i" 31))))
                (at))
              (set (lindex (memory ("taps" 30)) (local ("i" 31))) (local ("x" 35)))
              (let (pvar ("l" 33) (name ("Stdlib" "int"))) (state (memory ("carry" 29))) (at))
              (set (memory ("carry" 29)) (local ("x" 35)))
              (set (lindex (memory ("m" 34)) (local ("i" 31))) (local ("l" 33)))))
          (exp (state (memory ("taps" 30))))))))
  (machine "main" (at 7 0 10 111) discrete (params)
    (memories (memory ("m" 38) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 40) (global "pure") discrete (params) (at 9 10 9 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 38)) (int 0)) (exp (call "reset" "pure" (instance ("i" 40))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 39) (name ("Stdlib" "int"))) (state (memory ("m" 38))) (at))
          (set (memory ("m" 38)) (apply (global ("Stdlib" "+")) (local ("x" 39)) (int 1)))
          (let
            (pvar ("v" 37) (array (name ("Stdlib" "int")) (plus 3 1)))
            (call "step" "pure" (instance ("i" 40)) (local ("x" 39)))
            (at 9 6 9 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 37)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 37)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 37)) (int 3)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
