(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_scan_output")
 (source "forall_scan_output.zls")
 (digest "md5:250d6b1a26ba6d4c39d9955d1eaa5519")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "an accumulator that is also an output: running sums"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (array (name ("Stdlib" "int")) (plus 4 1)) (name ("Stdlib" "int"))))
    (at 3 0 7 30))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 105)))
 (results
  (result "pure" (parts (nameless) (named "s"))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 5)))
  (machine "pure" (at 3 0 7 30) discrete (params)
    (memories
      (memory ("v" 44)
        (array (name ("Stdlib" "int")) (plus 4 1))
        (value (vec (int 42) (plus 4 1)))
        (at))
      (memory ("sums" 43)
        (array (name ("Stdlib" "int")) (plus 4 1))
        (value (vec (int 42) (plus 4 1)))
        (at))
      (memory ("s" 42) (name ("Stdlib" "int")) (value (int 42)) (at 6 4 6 5)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 41) (name ("Stdlib" "int"))))
        (returns (product (array (name ("Stdlib" "int")) (plus 4 1)) (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 49) (int 0) (int 4)
            (set
              (lindex (memory ("v" 44)) (local ("i" 49)))
              (apply (global ("Stdlib" "+")) (local ("i" 49)) (local ("t" 41)))))
          (set (memory ("s" 42)) (int 100))
          (for to ("i" 45) (int 0) (int 4)
            (seq
              (set
                (memory ("s" 42))
                (apply
                  (global ("Stdlib" "+"))
                  (state (memory ("s" 42)))
                  (access (state (memory ("v" 44))) (local ("i" 45)))))
              (set (lindex (memory ("sums" 43)) (local ("i" 45))) (state (memory ("s" 42))))))
          (exp (tuple (state (memory ("sums" 43))) (state (memory ("s" 42)))))))))
  (machine "main" (at 8 0 11 105) discrete (params)
    (memories (memory ("m" 54) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 56) (global "pure") discrete (params) (at 10 15 10 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 54)) (int 0)) (exp (call "reset" "pure" (instance ("i" 56))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 55) (name ("Stdlib" "int"))) (state (memory ("m" 54))) (at))
          (set (memory ("m" 54)) (apply (global ("Stdlib" "+")) (local ("x" 55)) (int 1)))
          (let
            (ptuple
              (pvar ("v" 53) (array (name ("Stdlib" "int")) (plus 4 1)))
              (pvar ("s" 52) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 56)) (local ("x" 55)))
            (at 10 7 10 8))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 53)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 53)) (int 4)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("s" 52))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
