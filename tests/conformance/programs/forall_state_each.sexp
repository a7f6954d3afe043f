(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_state_each")
 (source "forall_state_each.zls")
 (digest "md5:721b027abb4de678ba42f5386a11c05c")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "each iteration has its own delay, counter and first instant"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 3 0 6 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 111)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "pure" (at 3 0 6 6) discrete (params)
    (memories
      (memory ("v" 29)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("i" 37)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at))
      (memory ("m" 35)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 5 32 5 33))
      (memory ("m" 32)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 5 18 5 19)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 30) (int 0) (int 2)
          (seq
            (set (lindex (memory ("i" 37)) (local ("i" 30))) (bool true))
            (set (lindex (memory ("m" 35)) (local ("i" 30))) (int 0)))))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns (array (name ("Stdlib" "int")) (plus 2 1)))
        (seq
          (for to ("i" 30) (int 0) (int 2)
            (seq
              (let
                (pvar ("x" 34) (name ("Stdlib" "int")))
                (if
                  (state (lindex (memory ("i" 37)) (local ("i" 30))))
                  (local ("i" 30))
                  (apply
                    (global ("Stdlib" "+"))
                    (state (lindex (memory ("m" 32)) (local ("i" 30))))
                    (apply (global ("Stdlib" "*")) (local ("i" 30)) (local ("t" 28)))))
                (at 5 8 5 28))
              (set (lindex (memory ("i" 37)) (local ("i" 30))) (bool false))
              (let
                (pvar ("x" 36) (name ("Stdlib" "int")))
                (state (lindex (memory ("m" 35)) (local ("i" 30))))
                (at))
              (set (lindex (memory ("m" 35)) (local ("i" 30))) (local ("t" 28)))
              (set
                (lindex (memory ("v" 29)) (local ("i" 30)))
                (apply (global ("Stdlib" "+")) (local ("x" 34)) (local ("x" 36))))
              (set
                (lindex (memory ("m" 32)) (local ("i" 30)))
                (state (lindex (memory ("v" 29)) (local ("i" 30)))))))
          (exp (state (memory ("v" 29))))))))
  (machine "main" (at 7 0 10 111) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 9 10 9 16)))
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
            (pvar ("v" 39) (array (name ("Stdlib" "int")) (plus 2 1)))
            (call "step" "pure" (instance ("i" 42)) (local ("x" 41)))
            (at 9 6 9 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 39)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 39)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 39)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
