(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_memory_nested")
 (source "forall_memory_nested.zls")
 (digest "md5:593eef7bad9aad1c6a6d5ab7756cba62")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "delays under two loops: memories with two extents"))
  (val "m" static (name ("Stdlib" "int")) (at 3 0 3 16))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1)))
    (at 4 0 7 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 14 55)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 2)))
  (let "m" (at 3 0 3 16) (exp (int 2)))
  (machine "pure" (at 4 0 7 6) discrete (params)
    (memories
      (memory ("mat" 38)
        (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1))
        (value (vec (vec (int 42) (plus 1 1)) (plus 1 1)))
        (at))
      (memory ("i" 45)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at))
      (memory ("m" 43)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 6 45 6 57)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 39) (int 0) (int 1)
          (for to ("j" 41) (int 0) (int 1)
            (set (lindex (lindex (memory ("i" 45)) (local ("i" 39))) (local ("j" 41))) (bool true)))))
      (method "step"
        (params (pvar ("t" 37) (name ("Stdlib" "int"))))
        (returns (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1)))
        (seq
          (for to ("i" 39) (int 0) (int 1)
            (for to ("j" 41) (int 0) (int 1)
              (seq
                (when
                  (state (lindex (lindex (memory ("i" 45)) (local ("i" 39))) (local ("j" 41))))
                  (set
                    (lindex (lindex (memory ("m" 43)) (local ("i" 39))) (local ("j" 41)))
                    (apply
                      (global ("Stdlib" "+"))
                      (apply (global ("Stdlib" "*")) (local ("i" 39)) (int 10))
                      (local ("j" 41)))))
                (set
                  (lindex (lindex (memory ("i" 45)) (local ("i" 39))) (local ("j" 41)))
                  (bool false))
                (let
                  (pvar ("x" 44) (name ("Stdlib" "int")))
                  (state (lindex (lindex (memory ("m" 43)) (local ("i" 39))) (local ("j" 41))))
                  (at))
                (set
                  (lindex (lindex (memory ("m" 43)) (local ("i" 39))) (local ("j" 41)))
                  (apply (global ("Stdlib" "+")) (local ("t" 37)) (local ("j" 41))))
                (set
                  (lindex (lindex (memory ("mat" 38)) (local ("i" 39))) (local ("j" 41)))
                  (local ("x" 44))))))
          (exp (state (memory ("mat" 38))))))))
  (machine "main" (at 8 0 14 55) discrete (params)
    (memories (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 52) (global "pure") discrete (params) (at 10 10 10 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 50)) (int 0)) (exp (call "reset" "pure" (instance ("i" 52))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 51) (name ("Stdlib" "int"))) (state (memory ("m" 50))) (at))
          (set (memory ("m" 50)) (apply (global ("Stdlib" "+")) (local ("x" 51)) (int 1)))
          (let
            (pvar ("m" 47) (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1)))
            (call "step" "pure" (instance ("i" 52)) (local ("x" 51)))
            (at 10 6 10 7))
          (let
            (pvar ("b" 49) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (local ("m" 47)) (int 1))
            (at 12 6 12 7))
          (let
            (pvar ("a" 48) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (local ("m" 47)) (int 0))
            (at 11 6 11 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("a" 48)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("a" 48)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("b" 49)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("b" 49)) (int 1)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
