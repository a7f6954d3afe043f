(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Nored_instances")
 (source "nored_instances.zls")
 (digest "md5:2800a30ea7e77cd9512140685e494367")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 3 0 3 16)
    (doc "an array of instances of a machine with a parameter, sizes by name"))
  (val "count" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 4 59))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (global "n")))
    (at 5 0 6 71))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 74)))
 (results
  (result "count" (named "c")))
 (code
  (let "n" (at 3 0 3 16) (exp (int 3)))
  (machine "count" (at 4 0 4 59) discrete
    (params (pvar ("step" 26) (name ("Stdlib" "int"))))
    (memories
      (memory ("i" 32) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 29) (name ("Stdlib" "int")) (value (int 42)) (at 4 51 4 52)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 32)) (bool true)))
      (method "step"
        (params (pvar ("x" 27) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 31) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 32)))
              (local ("x" 27))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 29))) (local ("step" 26))))
            (at 4 42 4 59))
          (set (memory ("i" 32)) (bool false))
          (set (memory ("m" 29)) (local ("x" 31)))
          (exp (local ("x" 31)))))))
  (machine "pure" (at 5 0 6 71) discrete (params)
    (memories
      (memory ("v" 34)
        (array (name ("Stdlib" "int")) (global "n"))
        (value (vec (int 42) (global "n")))
        (at)))
    (instances
      (instance ("i" 41)
        (apply (global "count") (int 5))
        discrete
        (params)
        (size
          (apply
            (global ("Stdlib" "+"))
            (apply
              (global ("Stdlib" "-"))
              (apply (global ("Stdlib" "-")) (global "n") (int 1))
              (int 0))
            (int 1)))
        (at 6 47 6 62)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 35) (int 0)
          (apply (global ("Stdlib" "-")) (global "n") (int 1))
          (exp (call "reset" (instance ("i" 41) (local ("i" 35)))))))
      (method "step"
        (params (pvar ("t" 33) (name ("Stdlib" "int"))))
        (returns (array (name ("Stdlib" "int")) (global "n")))
        (seq
          (for to ("i" 35) (int 0)
            (apply (global ("Stdlib" "-")) (global "n") (int 1))
            (set
              (lindex (memory ("v" 34)) (local ("i" 35)))
              (apply
                (global ("Stdlib" "+"))
                (call "step"
                  (instance ("i" 41) (local ("i" 35)))
                  (apply (global ("Stdlib" "+")) (local ("i" 35)) (local ("t" 33))))
                (local ("i" 35)))))
          (exp (state (memory ("v" 34))))))))
  (machine "main" (at 7 0 10 74) discrete (params)
    (memories (memory ("m" 39) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 9 10 9 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 39)) (int 0)) (exp (call "reset" "pure" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 40) (name ("Stdlib" "int"))) (state (memory ("m" 39))) (at))
          (set (memory ("m" 39)) (apply (global ("Stdlib" "+")) (local ("x" 40)) (int 1)))
          (let
            (pvar ("v" 38) (array (name ("Stdlib" "int")) (global "n")))
            (call "step" "pure" (instance ("i" 42)) (local ("x" 40)))
            (at 9 6 9 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 38)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 38)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
