(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_size_expressions")
 (source "arr_size_expressions.zls")
 (digest "md5:347846a771412ec303280271311d1195")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 3 0 3 16)
    (doc "sizes that are sums and differences of names"))
  (val "m" static (name ("Stdlib" "int")) (at 4 0 4 16))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (array (name ("Stdlib" "int")) (plus (plus (global "n") (global "m")) 1))
        (array (name ("Stdlib" "int")) (plus (minus (global "m") (global "n")) 1))))
    (at 5 0 7 57))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 74)))
 (results)
 (code
  (let "n" (at 3 0 3 16) (exp (int 2)))
  (let "m" (at 4 0 4 16) (exp (int 3)))
  (machine "pure" (at 5 0 7 57) discrete (params)
    (memories
      (memory ("w" 26)
        (array (name ("Stdlib" "int")) (plus (minus (global "m") (global "n")) 1))
        (value (vec (int 42) (plus (minus (global "m") (global "n")) 1)))
        (at))
      (memory ("v" 25)
        (array (name ("Stdlib" "int")) (plus (plus (global "n") (global "m")) 1))
        (value (vec (int 42) (plus (plus (global "n") (global "m")) 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 24) (name ("Stdlib" "int"))))
        (returns
          (product
            (array (name ("Stdlib" "int")) (plus (plus (global "n") (global "m")) 1))
            (array (name ("Stdlib" "int")) (plus (minus (global "m") (global "n")) 1))))
        (seq
          (for to ("i" 27) (int 0)
            (apply (global ("Stdlib" "-")) (global "m") (global "n"))
            (set
              (lindex (memory ("w" 26)) (local ("i" 27)))
              (apply (global ("Stdlib" "-")) (local ("i" 27)) (local ("t" 24)))))
          (for to ("i" 29) (int 0)
            (apply (global ("Stdlib" "+")) (global "n") (global "m"))
            (set
              (lindex (memory ("v" 25)) (local ("i" 29)))
              (apply (global ("Stdlib" "*")) (local ("i" 29)) (local ("t" 24)))))
          (exp (tuple (state (memory ("v" 25))) (state (memory ("w" 26)))))))))
  (machine "main" (at 8 0 11 74) discrete (params)
    (memories (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 36) (global "pure") discrete (params) (at 10 15 10 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 34)) (int 0)) (exp (call "reset" "pure" (instance ("i" 36))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 35) (name ("Stdlib" "int"))) (state (memory ("m" 34))) (at))
          (set (memory ("m" 34)) (apply (global ("Stdlib" "+")) (local ("x" 35)) (int 1)))
          (let
            (ptuple
              (pvar ("v" 32)
                (array (name ("Stdlib" "int")) (plus (plus (global "n") (global "m")) 1)))
              (pvar ("w" 33)
                (array (name ("Stdlib" "int")) (plus (minus (global "m") (global "n")) 1))))
            (call "step" "pure" (instance ("i" 36)) (local ("x" 35)))
            (at 10 7 10 8))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 32)) (int 5)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("w" 33)) (int 1)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
