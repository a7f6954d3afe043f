(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_instances")
 (source "forall_instances.zls")
 (digest "md5:43c965adcf487446fe07a5808c604f2f")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "an array of instances of a node with several memories"))
  (val "filter" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 3 0 5 23))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (array (name ("Stdlib" "float")) (plus 2 1))
        (array (name ("Stdlib" "int")) (plus 2 1))))
    (at 6 0 9 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 115)))
 (results
  (result "filter" (parts (named "y") (named "c"))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "filter" (at 3 0 5 23) discrete (params)
    (memories
      (memory ("i" 58) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 5 10 5 11))
      (memory ("m" 53) (name ("Stdlib" "float")) (value (float "42")) (at 4 20 4 21)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 58)) (bool true)) (set (memory ("m" 56)) (int 0))))
      (method "step"
        (params
          (ptuple (pvar ("k" 49) (name ("Stdlib" "int"))) (pvar ("x" 50) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 55) (name ("Stdlib" "float")))
            (if
              (state (memory ("i" 58)))
              (local ("x" 50))
              (apply
                (global ("Stdlib" "+."))
                (apply (global ("Stdlib" "*.")) (state (memory ("m" 53))) (float "0.5"))
                (local ("x" 50))))
            (at 4 10 4 34))
          (set (memory ("i" 58)) (bool false))
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (local ("k" 49))))
          (set (memory ("m" 53)) (local ("x" 55)))
          (exp (tuple (local ("x" 55)) (local ("x" 57))))))))
  (machine "pure" (at 6 0 9 6) discrete (params)
    (memories
      (memory ("w" 61)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("v" 60)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at)))
    (instances
      (instance ("i" 70) (global "filter") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 8 13 8 38)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 62) (int 0) (int 2)
          (exp (call "reset" "filter" (instance ("i" 70) (local ("i" 62)))))))
      (method "step"
        (params (pvar ("t" 59) (name ("Stdlib" "int"))))
        (returns
          (product
            (array (name ("Stdlib" "float")) (plus 2 1))
            (array (name ("Stdlib" "int")) (plus 2 1))))
        (seq
          (for to ("i" 62) (int 0) (int 2)
            (seq
              (let
                (ptuple
                  (pvar ("o" 63) (name ("Stdlib" "float")))
                  (pvar ("p" 64) (name ("Stdlib" "int"))))
                (call "step" "filter"
                  (instance ("i" 70) (local ("i" 62)))
                  (tuple
                    (local ("i" 62))
                    (apply
                      (global ("Stdlib" "float"))
                      (apply (global ("Stdlib" "+")) (local ("t" 59)) (local ("i" 62))))))
                (at 8 5 8 6))
              (exp (unit))))
          (exp (tuple (state (memory ("v" 60))) (state (memory ("w" 61)))))))))
  (machine "main" (at 10 0 13 115) discrete (params)
    (memories (memory ("m" 68) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 71) (global "pure") discrete (params) (at 12 15 12 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 68)) (int 0)) (exp (call "reset" "pure" (instance ("i" 71))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 69) (name ("Stdlib" "int"))) (state (memory ("m" 68))) (at))
          (set (memory ("m" 68)) (apply (global ("Stdlib" "+")) (local ("x" 69)) (int 1)))
          (let
            (ptuple
              (pvar ("v" 66) (array (name ("Stdlib" "float")) (plus 2 1)))
              (pvar ("w" 67) (array (name ("Stdlib" "int")) (plus 2 1))))
            (call "step" "pure" (instance ("i" 71)) (local ("x" 69)))
            (at 12 7 12 8))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("v" 66)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("v" 66)) (int 2)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("w" 67)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
