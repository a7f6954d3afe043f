(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mix_fir")
 (source "mix_fir.zls")
 (digest "md5:5829dfea26da7a47274125f21a0ed39c")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "a filter over a window of the past, the sum over an array of products"))
  (val "window" discrete
    (arrow discrete (name ("Stdlib" "float")) (array (name ("Stdlib" "float")) (plus 3 1)))
    (at 3 0 5 32))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 6 0 8 103))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 12 99)))
 (results
  (result "pure" (parts (named "y") (nameless) (nameless))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 4)))
  (machine "window" (at 3 0 5 32) discrete (params)
    (memories
      (memory ("taps" 60)
        (array (name ("Stdlib" "float")) (plus 3 1))
        (value (vec (float "42") (plus 3 1)))
        (at))
      (memory ("c" 59) (name ("Stdlib" "float")) (value (float "42")) (at 4 71 4 72))
      (memory ("m" 64)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 3) (int 0)) (int 1)))
        (at 4 50 4 53)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 61) (int 0) (int 3)
          (set (lindex (memory ("m" 64)) (local ("i" 61))) (float "0"))))
      (method "step"
        (params (pvar ("x" 58) (name ("Stdlib" "float"))))
        (returns (array (name ("Stdlib" "float")) (plus 3 1)))
        (seq
          (set (memory ("c" 59)) (local ("x" 58)))
          (for to ("i" 61) (int 0) (int 3)
            (seq
              (let
                (pvar ("x" 65) (name ("Stdlib" "float")))
                (state (lindex (memory ("m" 64)) (local ("i" 61))))
                (at))
              (set (lindex (memory ("taps" 60)) (local ("i" 61))) (local ("x" 65)))
              (let (pvar ("l" 63) (name ("Stdlib" "float"))) (state (memory ("c" 59))) (at))
              (set (memory ("c" 59)) (local ("x" 65)))
              (set (lindex (memory ("m" 64)) (local ("i" 61))) (local ("l" 63)))))
          (exp (state (memory ("taps" 60))))))))
  (machine "pure" (at 6 0 8 103) discrete (params)
    (memories
      (memory ("taps" 71)
        (array (name ("Stdlib" "float")) (plus 3 1))
        (value (vec (float "42") (plus 3 1)))
        (at))
      (memory ("c" 70) (name ("Stdlib" "float")) (value (float "42")) (at 4 71 4 72))
      (memory ("y" 68) (name ("Stdlib" "float")) (value (float "42")) (at 8 42 8 43))
      (memory ("m" 78)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 3) (int 0)) (int 1)))
        (at 4 50 4 53)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 75) (int 0) (int 3)
          (set (lindex (memory ("m" 78)) (local ("i" 75))) (float "0"))))
      (method "step"
        (params (pvar ("t" 66) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 69) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "float"))
              (apply (global ("Stdlib" "mod")) (local ("t" 66)) (int 5)))
            (at 3 16 3 17))
          (set (memory ("c" 70)) (local ("x" 69)))
          (for to ("i" 75) (int 0) (int 3)
            (seq
              (let
                (pvar ("x" 79) (name ("Stdlib" "float")))
                (state (lindex (memory ("m" 78)) (local ("i" 75))))
                (at))
              (set (lindex (memory ("taps" 71)) (local ("i" 75))) (local ("x" 79)))
              (let (pvar ("l" 77) (name ("Stdlib" "float"))) (state (memory ("c" 70))) (at))
              (set (memory ("c" 70)) (local ("x" 79)))
              (set (lindex (memory ("m" 78)) (local ("i" 75))) (local ("l" 77)))))
          (set (memory ("y" 68)) (float "0"))
          (for to ("i" 72) (int 0) (int 3)
            (set
              (memory ("y" 68))
              (apply
                (global ("Stdlib" "+."))
                (state (memory ("y" 68)))
                (apply
                  (global ("Stdlib" "/."))
                  (access (state (memory ("taps" 71))) (local ("i" 72)))
                  (apply
                    (global ("Stdlib" "float"))
                    (apply (global ("Stdlib" "+")) (local ("i" 72)) (int 1)))))))
          (exp
            (tuple
              (state (memory ("y" 68)))
              (access (state (memory ("taps" 71))) (int 0))
              (access (state (memory ("taps" 71))) (int 2))))))))
  (machine "main" (at 9 0 12 99) discrete (params)
    (memories (memory ("m" 84) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 86) (global "pure") discrete (params) (at 11 18 11 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 84)) (int 0)) (exp (call "reset" "pure" (instance ("i" 86))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 85) (name ("Stdlib" "int"))) (state (memory ("m" 84))) (at))
          (set (memory ("m" 84)) (apply (global ("Stdlib" "+")) (local ("x" 85)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 81) (name ("Stdlib" "float")))
              (pvar ("b" 82) (name ("Stdlib" "float")))
              (pvar ("c" 83) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 86)) (local ("x" 85)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 81))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 82))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 83))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
