(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex37_tuple_delay")
 (source "ex37_tuple_delay.zls")
 (digest "md5:1ccd24e9bd8cdadb26d23f51bfe4aefa")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 4 68)))
 (results)
 (code
  (machine "main" (at 1 0 4 68) discrete (params)
    (memories
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 24)
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
        (value (tuple (int 42) (int 42)))
        (at 3 24 3 30))
      (memory ("m" 21)
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
        (value (tuple (int 42) (int 42)))
        (at 2 19 2 25)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 29)) (bool true)) (set (memory ("m" 21)) (tuple (int 0) (int 1)))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (ptuple (pvar ("x" 25) (name ("Stdlib" "int"))) (pvar ("x" 26) (name ("Stdlib" "int"))))
            (state (memory ("m" 24)))
            (at))
          (let
            (ptuple (pvar ("x" 27) (name ("Stdlib" "int"))) (pvar ("x" 28) (name ("Stdlib" "int"))))
            (if
              (state (memory ("i" 29)))
              (tuple (int 7) (int 8))
              (tuple (local ("x" 25)) (local ("x" 26))))
            (at))
          (set (memory ("i" 29)) (bool false))
          (let
            (ptuple (pvar ("x" 22) (name ("Stdlib" "int"))) (pvar ("x" 23) (name ("Stdlib" "int"))))
            (state (memory ("m" 21)))
            (at))
          (set
            (memory ("m" 21))
            (tuple
              (local ("x" 23))
              (apply (global ("Stdlib" "+")) (local ("x" 22)) (local ("x" 23)))))
          (set (memory ("m" 24)) (tuple (local ("x" 22)) (local ("x" 23))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 22))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("Stdlib" "fst")) (tuple (local ("x" 27)) (local ("x" 28)))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
