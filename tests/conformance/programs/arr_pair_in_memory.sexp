(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_pair_in_memory")
 (source "arr_pair_in_memory.zls")
 (digest "md5:c73232a2521d21d07340e942f78a22e6")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc
      "an array and a number held together: changed a cell at a time in nested branches, read by iterations"))
  (val "zeros" discrete
    (arrow discrete (name ("Stdlib" "unit")) (array (name ("Stdlib" "int")) (plus 3 1)))
    (at 3 0 3 83))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (array (name ("Stdlib" "int")) (plus 3 1))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 4 0 13 109))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 18 62)))
 (results
  (result "pure" (parts (named "s") (named "u") (named "m"))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 4)))
  (machine "zeros" (at 3 0 3 83) discrete (params)
    (memories
      (memory ("v" 47)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (array (name ("Stdlib" "int")) (plus 3 1)))
        (seq
          (for to ("i" 48) (int 0) (int 3)
            (set
              (lindex (memory ("v" 47)) (local ("i" 48)))
              (apply (global ("Stdlib" "*")) (int 0) (local ("i" 48)))))
          (exp (state (memory ("v" 47))))))))
  (machine "pure" (at 4 0 13 109) discrete (params)
    (memories
      (memory ("i" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("u" 53) (name ("Stdlib" "int")) (value (int 42)) (at 8 67 8 68))
      (memory ("s" 52)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at 8 26 8 27))
      (memory ("m" 51) (name ("Stdlib" "int")) (value (int 42)) (at 13 42 13 43)))
    (instances (instance ("i" 66) (global "zeros") discrete (params) (at 5 15 5 23)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 56)) (bool true))
          (exp (call "reset" "zeros" (instance ("i" 66))))
          (set (memory ("u" 53)) (int 0))))
      (method "step"
        (params (pvar ("t" 50) (name ("Stdlib" "int"))))
        (returns
          (product
            (array (name ("Stdlib" "int")) (plus 3 1))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (when
            (state (memory ("i" 56)))
            (seq
              (set (memory ("s" 52)) (call "step" "zeros" (instance ("i" 66)) (unit)))
              (exp (call "reset" "zeros" (instance ("i" 66))))))
          (set (memory ("i" 56)) (bool false))
          (let
            (pvar ("l" 54) (array (name ("Stdlib" "int")) (plus 3 1)))
            (state (memory ("s" 52)))
            (at))
          (let (pvar ("l" 55) (name ("Stdlib" "int"))) (state (memory ("u" 53))) (at))
          (match
            (apply
              (global ("Stdlib" "<>"))
              (apply (global ("Stdlib" "mod")) (local ("t" 50)) (int 5))
              (int 3))
            (case
              (pconst (bool true))
              (match
                (apply (global ("Stdlib" "<")) (local ("l" 55)) (global "n"))
                (case
                  (pconst (bool true))
                  (seq
                    (set (memory ("u" 53)) (apply (global ("Stdlib" "+")) (local ("l" 55)) (int 1)))
                    (set
                      (memory ("s" 52))
                      (update (plus 3 1)
                        (local ("l" 54))
                        (local ("l" 55))
                        (apply (global ("Stdlib" "*")) (local ("t" 50)) (local ("t" 50)))))))
                (case
                  (pconst (bool false))
                  (seq (set (memory ("u" 53)) (int 0)) (set (memory ("s" 52)) (local ("l" 54)))))))
            (case (wild)
              (seq
                (set (memory ("u" 53)) (local ("l" 55)))
                (set (memory ("s" 52)) (local ("l" 54))))))
          (set (memory ("m" 51)) (apply (global ("Stdlib" "-")) (int 0) (int 1)))
          (for to ("i" 57) (int 0) (int 3)
            (set
              (memory ("m" 51))
              (if
                (apply
                  (global ("Stdlib" ">"))
                  (access (state (memory ("s" 52))) (local ("i" 57)))
                  (state (memory ("m" 51))))
                (access (state (memory ("s" 52))) (local ("i" 57)))
                (state (memory ("m" 51))))))
          (exp
            (tuple (state (memory ("s" 52))) (state (memory ("u" 53))) (state (memory ("m" 51)))))))))
  (machine "main" (at 14 0 18 62) discrete (params)
    (memories (memory ("m" 64) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances (instance ("i" 67) (global "pure") discrete (params) (at 16 18 16 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 64)) (int 0)) (exp (call "reset" "pure" (instance ("i" 67))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 65) (name ("Stdlib" "int"))) (state (memory ("m" 64))) (at))
          (set (memory ("m" 64)) (apply (global ("Stdlib" "+")) (local ("x" 65)) (int 1)))
          (let
            (ptuple
              (pvar ("c" 61) (array (name ("Stdlib" "int")) (plus 3 1)))
              (pvar ("u" 63) (name ("Stdlib" "int")))
              (pvar ("m" 62) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 67)) (local ("x" 65)))
            (at 16 7 16 8))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("c" 61)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("c" 61)) (int 3)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("u" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("m" 62))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
