(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex44_array_ops")
 (source "ex44_array_ops.zls")
 (digest "md5:d9e3b1c68914c260762d91ffe28e1f13")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 1 0 1 16))
  (val "m" static (name ("Stdlib" "int")) (at 2 0 2 16))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 7 74)))
 (results)
 (code
  (let "n" (at 1 0 1 16) (exp (int 3)))
  (let "m" (at 2 0 2 16) (exp (int 2)))
  (machine "main" (at 3 0 7 74) discrete (params)
    (memories
      (memory ("m" 22) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("v" 20)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 22)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 23) (name ("Stdlib" "int"))) (state (memory ("m" 22))) (at))
          (set (memory ("m" 22)) (apply (global ("Stdlib" "+")) (local ("x" 23)) (int 1)))
          (for to ("i" 24) (int 0) (int 2)
            (set
              (lindex (memory ("v" 20)) (local ("i" 24)))
              (apply (global ("Stdlib" "+")) (local ("i" 24)) (local ("x" 23)))))
          (let
            (pvar ("u" 21) (array (name ("Stdlib" "int")) (plus 2 1)))
            (update (plus 2 1) (state (memory ("v" 20))) (int 1) (int 77))
            (at 6 6 6 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("u" 21)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (state (memory ("v" 20))) (int 1)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
