(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_arrays_matrix")
 (source "fun_arrays_matrix.zls")
 (digest "md5:12bce524b49d4f3dff688d881ec657a1")
 (needs "Stdlib")
 (exports
  (val "table" any
    (arrow any
      (name ("Stdlib" "int"))
      (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1)))
    (at 2 0 5 6)
    (doc "a matrix made by a function without state"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1))
        (name ("Stdlib" "int"))))
    (at 6 0 7 31))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 68)))
 (results
  (result "pure" (parts (named "m") (nameless))))
 (code
  (fun "table" (at 2 0 5 6)
    (params (pvar ("x" 49) (name ("Stdlib" "int"))))
    (seq
      (letmut ("m" 50)
        (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1))
        (vec (vec (int 42) (plus 1 1)) (plus 1 1))
        (at))
      (for to ("i" 51) (int 0) (int 1)
        (for to ("j" 53) (int 0) (int 1)
          (assign
            (lindex (lindex (name ("m" 50)) (local ("i" 51))) (local ("j" 53)))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (int 10) (local ("i" 51)))
              (apply (global ("Stdlib" "*")) (local ("j" 53)) (local ("x" 49)))))))
      (exp (mutvar ("m" 50)))))
  (machine "pure" (at 6 0 7 31) discrete (params)
    (memories
      (memory ("m" 59)
        (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1))
        (value (vec (vec (int 42) (plus 1 1)) (plus 1 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 55) (name ("Stdlib" "int"))))
        (returns
          (product
            (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1))
            (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 60) (int 0) (int 1)
            (for to ("j" 62) (int 0) (int 1)
              (set
                (lindex (lindex (memory ("m" 59)) (local ("i" 60))) (local ("j" 62)))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (int 10) (local ("i" 60)))
                  (apply (global ("Stdlib" "*")) (local ("j" 62)) (local ("t" 55)))))))
          (let
            (pvar ("r" 57) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (state (memory ("m" 59))) (int 1))
            (at 7 22 7 23))
          (exp (tuple (state (memory ("m" 59))) (access (local ("r" 57)) (int 1))))))))
  (machine "main" (at 8 0 12 68) discrete (params)
    (memories (memory ("m" 68) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 70) (global "pure") discrete (params) (at 10 15 10 21)))
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
            (ptuple
              (pvar ("m" 66) (array (array (name ("Stdlib" "int")) (plus 1 1)) (plus 1 1)))
              (pvar ("a" 65) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 70)) (local ("x" 69)))
            (at 10 7 10 8))
          (let
            (pvar ("r" 67) (array (name ("Stdlib" "int")) (plus 1 1)))
            (access (local ("m" 66)) (int 0))
            (at 11 6 11 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("r" 67)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 65))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
