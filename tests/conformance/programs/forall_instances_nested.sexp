(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_instances_nested")
 (source "forall_instances_nested.zls")
 (digest "md5:974ecc08a9ddc9be03f339edbbd105ea")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "instances under two loops: two indexes"))
  (val "acc" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 47))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (array (array (name ("Stdlib" "int")) (plus 2 1)) (plus 2 1)))
    (at 4 0 7 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 13 111)))
 (results
  (result "acc" (named "s")))
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "acc" (at 3 0 3 47) discrete (params)
    (memories
      (memory ("i" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 3 42 3 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 49)) (bool true)))
      (method "step"
        (params (pvar ("x" 44) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 48) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 49)))
              (local ("x" 44))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 46))) (local ("x" 44))))
            (at 3 33 3 47))
          (set (memory ("i" 49)) (bool false))
          (set (memory ("m" 46)) (local ("x" 48)))
          (exp (local ("x" 48)))))))
  (machine "pure" (at 4 0 7 6) discrete (params)
    (memories
      (memory ("mat" 51)
        (array (array (name ("Stdlib" "int")) (plus 2 1)) (plus 2 1))
        (value (vec (vec (int 42) (plus 2 1)) (plus 2 1)))
        (at)))
    (instances
      (instance ("i" 62) (global "acc") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 6 45 6 71)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 52) (int 0) (int 2)
          (for to ("j" 54) (int 0) (int 2)
            (exp (call "reset" "acc" (instance ("i" 62) (local ("i" 52)) (local ("j" 54))))))))
      (method "step"
        (params (pvar ("t" 50) (name ("Stdlib" "int"))))
        (returns (array (array (name ("Stdlib" "int")) (plus 2 1)) (plus 2 1)))
        (seq
          (for to ("i" 52) (int 0) (int 2)
            (for to ("j" 54) (int 0) (int 2)
              (set
                (lindex (lindex (memory ("mat" 51)) (local ("i" 52))) (local ("j" 54)))
                (call "step" "acc"
                  (instance ("i" 62) (local ("i" 52)) (local ("j" 54)))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply
                      (global ("Stdlib" "+"))
                      (apply (global ("Stdlib" "*")) (int 100) (local ("i" 52)))
                      (apply (global ("Stdlib" "*")) (int 10) (local ("j" 54))))
                    (local ("t" 50)))))))
          (exp (state (memory ("mat" 51))))))))
  (machine "main" (at 8 0 13 111) discrete (params)
    (memories (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 63) (global "pure") discrete (params) (at 10 10 10 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 60)) (int 0)) (exp (call "reset" "pure" (instance ("i" 63))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (set (memory ("m" 60)) (apply (global ("Stdlib" "+")) (local ("x" 61)) (int 1)))
          (let
            (pvar ("m" 57) (array (array (name ("Stdlib" "int")) (plus 2 1)) (plus 2 1)))
            (call "step" "pure" (instance ("i" 63)) (local ("x" 61)))
            (at 10 6 10 7))
          (let
            (pvar ("b" 59) (array (name ("Stdlib" "int")) (plus 2 1)))
            (access (local ("m" 57)) (int 1))
            (at 12 6 12 7))
          (let
            (pvar ("a" 58) (array (name ("Stdlib" "int")) (plus 2 1)))
            (access (local ("m" 57)) (int 0))
            (at 11 6 11 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("a" 58)) (int 2)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("b" 59)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("b" 59)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
