(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_of_arrays")
 (source "arr_of_arrays.zls")
 (digest "md5:3b9033cb2f527ac792b0fe33cf7cce8b")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "a matrix made by nested loops, read by rows and cells, a row replaced"))
  (val "m" static (name ("Stdlib" "int")) (at 3 0 3 16))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 2 1))))
    (at 4 0 12 25))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 13 0 18 37)))
 (results
  (result "pure" (parts (named "cell") (nameless) (nameless) (nameless))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (let "m" (at 3 0 3 16) (exp (int 2)))
  (machine "pure" (at 4 0 12 25) discrete (params)
    (memories
      (memory ("mat" 59)
        (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 2 1))
        (value (vec (vec (int 42) (plus 1 1)) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 55) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 2 1))))
        (seq
          (for to ("i" 62) (int 0) (int 2)
            (for to ("j" 64) (int 0) (int 1)
              (set
                (lindex (lindex (memory ("mat" 59)) (local ("i" 62))) (local ("j" 64)))
                (apply
                  (global ("Stdlib" "+"))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply (global ("Stdlib" "*")) (int 10) (local ("i" 62)))
                    (local ("j" 64)))
                  (local ("t" 55))))))
          (let
            (pvar ("row" 61) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (state (memory ("mat" 59))) (int 1))
            (at 8 6 8 9))
          (let
            (pvar ("changed" 57) (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 2 1)))
            (update (plus 2 1) (state (memory ("mat" 59))) (int 0) (local ("row" 61)))
            (at 11 6 11 13))
          (let
            (pvar ("other" 60) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (local ("changed" 57)) (int 0))
            (at 12 6 12 11))
          (let
            (pvar ("last_row" 58) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (state (memory ("mat" 59))) (int 2))
            (at 9 6 9 14))
          (let
            (pvar ("cell" 56) (name ("Stdlib" "int")))
            (access (local ("last_row" 58)) (int 1))
            (at 10 6 10 10))
          (exp
            (tuple
              (local ("cell" 56))
              (access (local ("row" 61)) (int 0))
              (access (local ("other" 60)) (int 1))
              (state (memory ("mat" 59)))))))))
  (machine "main" (at 13 0 18 37) discrete (params)
    (memories (memory ("m" 72) (name ("Stdlib" "int")) (value (int 42)) (at 14 14 14 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 15 21 15 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 72)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 73) (name ("Stdlib" "int"))) (state (memory ("m" 72))) (at))
          (set (memory ("m" 72)) (apply (global ("Stdlib" "+")) (local ("x" 73)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 67) (name ("Stdlib" "int")))
              (pvar ("b" 68) (name ("Stdlib" "int")))
              (pvar ("c" 69) (name ("Stdlib" "int")))
              (pvar ("m" 70) (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 2 1))))
            (call "step" "pure" (instance ("i" 74)) (local ("x" 73)))
            (at 15 7 15 8))
          (let
            (pvar ("r" 71) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (local ("m" 70)) (int 0))
            (at 16 6 16 7))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 67))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 69))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("r" 71)) (int 0)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
