(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_instances_three_deep")
 (source "forall_instances_three_deep.zls")
 (digest "md5:217d56b7aefc6e3d6a26394a27279b8f")
 (needs "Stdlib")
 (exports
  (val "acc" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 47)
    (doc "instances under three loops: three indexes"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1)))
    (at 3 0 11 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 17 74)))
 (results
  (result "acc" (named "s")))
 (code
  (machine "acc" (at 2 0 2 47) discrete (params)
    (memories
      (memory ("i" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 53) (name ("Stdlib" "int")) (value (int 42)) (at 2 42 2 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 56)) (bool true)))
      (method "step"
        (params (pvar ("x" 51) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 55) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 56)))
              (local ("x" 51))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 53))) (local ("x" 51))))
            (at 2 33 2 47))
          (set (memory ("i" 56)) (bool false))
          (set (memory ("m" 53)) (local ("x" 55)))
          (exp (local ("x" 55)))))))
  (machine "pure" (at 3 0 11 6) discrete (params)
    (memories
      (memory ("mat" 58)
        (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1))
        (value (vec (vec (int 42) (plus 1 1)) (plus 1 1)))
        (at))
      (memory ("s" 63)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 7 30 7 31)))
    (instances
      (instance ("i" 72) (global "acc") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 7 50 7 80)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 59) (int 0) (int 1)
          (for to ("j" 61) (int 0) (int 1)
            (for to ("k" 64) (int 0) (int 1)
              (exp
                (call "reset" "acc"
                  (instance ("i" 72) (local ("i" 59)) (local ("j" 61)) (local ("k" 64)))))))))
      (method "step"
        (params (pvar ("t" 57) (name ("Stdlib" "int"))))
        (returns (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1)))
        (seq
          (for to ("i" 59) (int 0) (int 1)
            (for to ("j" 61) (int 0) (int 1)
              (seq
                (set (lindex (lindex (memory ("s" 63)) (local ("i" 59))) (local ("j" 61))) (int 0))
                (for to ("k" 64) (int 0) (int 1)
                  (set
                    (lindex (lindex (memory ("s" 63)) (local ("i" 59))) (local ("j" 61)))
                    (apply
                      (global ("Stdlib" "+"))
                      (apply
                        (global ("Stdlib" "*"))
                        (state
                          (lindex (lindex (memory ("s" 63)) (local ("i" 59))) (local ("j" 61))))
                        (int 1000))
                      (call "step" "acc"
                        (instance ("i" 72) (local ("i" 59)) (local ("j" 61)) (local ("k" 64)))
                        (apply
                          (global ("Stdlib" "+"))
                          (apply
                            (global ("Stdlib" "+"))
                            (apply (global ("Stdlib" "*")) (int 100) (local ("i" 59)))
                            (apply (global ("Stdlib" "*")) (int 10) (local ("j" 61))))
                          (apply (global ("Stdlib" "*")) (local ("k" 64)) (local ("t" 57))))))))
                (set
                  (lindex (lindex (memory ("mat" 58)) (local ("i" 59))) (local ("j" 61)))
                  (state (lindex (lindex (memory ("s" 63)) (local ("i" 59))) (local ("j" 61))))))))
          (exp (state (memory ("mat" 58))))))))
  (machine "main" (at 12 0 17 74) discrete (params)
    (memories (memory ("m" 70) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15)))
    (instances (instance ("i" 73) (global "pure") discrete (params) (at 14 10 14 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 70)) (int 0)) (exp (call "reset" "pure" (instance ("i" 73))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 71) (name ("Stdlib" "int"))) (state (memory ("m" 70))) (at))
          (set (memory ("m" 70)) (apply (global ("Stdlib" "+")) (local ("x" 71)) (int 1)))
          (let
            (pvar ("m" 67) (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1)))
            (call "step" "pure" (instance ("i" 73)) (local ("x" 71)))
            (at 14 6 14 7))
          (let
            (pvar ("b" 69) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (local ("m" 67)) (int 1))
            (at 16 6 16 7))
          (let
            (pvar ("a" 68) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (local ("m" 67)) (int 0))
            (at 15 6 15 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("a" 68)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("b" 69)) (int 0)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
