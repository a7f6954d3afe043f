(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_transpose")
 (source "arr_transpose.zls")
 (digest "md5:f97c93815cf363269b16a4bbaebb9b11")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "nested loops that read another matrix by computed indexes"))
  (val "m" static (name ("Stdlib" "int")) (at 3 0 3 16))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 2 1)))
    (at 4 0 12 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 13 0 19 18)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 2)))
  (let "m" (at 3 0 3 16) (exp (int 3)))
  (machine "pure" (at 4 0 12 6) discrete (params)
    (memories
      (memory ("tr" 54)
        (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 2 1))
        (value (vec (vec (int 42) (plus 1 1)) (plus 2 1)))
        (at))
      (memory ("mat" 53)
        (array (array (name ("Stdlib" "int")) (plus 2 1)) (plus 1 1))
        (value (vec (vec (int 42) (plus 2 1)) (plus 1 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 52) (name ("Stdlib" "int"))))
        (returns (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 2 1)))
        (seq
          (for to ("i" 60) (int 0) (int 1)
            (for to ("j" 62) (int 0) (int 2)
              (set
                (lindex (lindex (memory ("mat" 53)) (local ("i" 60))) (local ("j" 62)))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (int 10) (local ("i" 60)))
                  (apply (global ("Stdlib" "*")) (local ("j" 62)) (local ("t" 52)))))))
          (for to ("j" 55) (int 0) (int 2)
            (for to ("i" 57) (int 0) (int 1)
              (seq
                (let
                  (pvar ("row" 59) (array (name ("Stdlib" "int")) (plus 2 1)))
                  (access (state (memory ("mat" 53))) (local ("i" 57)))
                  (at 10 10 10 13))
                (set
                  (lindex (lindex (memory ("tr" 54)) (local ("j" 55))) (local ("i" 57)))
                  (access (local ("row" 59)) (local ("j" 55)))))))
          (exp (state (memory ("tr" 54))))))))
  (machine "main" (at 13 0 19 18) discrete (params)
    (memories (memory ("m" 68) (name ("Stdlib" "int")) (value (int 42)) (at 14 14 14 15)))
    (instances (instance ("i" 70) (global "pure") discrete (params) (at 15 11 15 17)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 68)) (int 0)) (exp (call "reset" "pure" (instance ("i" 70))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 69) (name ("Stdlib" "int"))) (state (memory ("m" 68))) (at))
          (set (memory ("m" 68)) (apply (global ("Stdlib" "+")) (local ("x" 69)) (int 1)))
          (let
            (pvar ("tr" 65) (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 2 1)))
            (call "step" "pure" (instance ("i" 70)) (local ("x" 69)))
            (at 15 6 15 8))
          (let
            (pvar ("b" 67) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (local ("tr" 65)) (int 2))
            (at 17 6 17 7))
          (let
            (pvar ("a" 66) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (local ("tr" 65)) (int 0))
            (at 16 6 16 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("a" 66)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("b" 67)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("b" 67)) (int 1)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
