(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_matrix_product")
 (source "forall_matrix_product.zls")
 (digest "md5:04a385448ba350acd1a6e5143ed732fa")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "a product of matrices: accumulators in the innermost of three loops"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (array (array (name ("Stdlib" "float")) (plus 1 1)) (plus 1 1)))
    (at 3 0 17 3))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 18 0 23 117)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 2)))
  (machine "pure" (at 3 0 17 3) discrete (params)
    (memories
      (memory ("c" 70)
        (array (array (name ("Stdlib" "float")) (plus 1 1)) (plus 1 1))
        (value (vec (vec (float "42") (plus 1 1)) (plus 1 1)))
        (at))
      (memory ("a" 69)
        (array (array (name ("Stdlib" "float")) (plus 1 1)) (plus 1 1))
        (value (vec (vec (float "42") (plus 1 1)) (plus 1 1)))
        (at))
      (memory ("s" 80)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 11 54 11 55)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 68) (name ("Stdlib" "int"))))
        (returns (array (array (name ("Stdlib" "float")) (plus 1 1)) (plus 1 1)))
        (seq
          (for to ("i" 71) (int 0) (int 1)
            (for to ("j" 73) (int 0) (int 1)
              (set
                (lindex (lindex (memory ("a" 69)) (local ("i" 71))) (local ("j" 73)))
                (apply
                  (global ("Stdlib" "float"))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply
                      (global ("Stdlib" "+"))
                      (local ("i" 71))
                      (apply (global ("Stdlib" "*")) (int 2) (local ("j" 73))))
                    (local ("t" 68)))))))
          (for to ("i" 75) (int 0) (int 1)
            (for to ("j" 78) (int 0) (int 1)
              (seq
                (set
                  (lindex (lindex (memory ("s" 80)) (local ("i" 75))) (local ("j" 78)))
                  (float "0"))
                (for to ("k" 81) (int 0) (int 1)
                  (seq
                    (let
                      (pvar ("rb" 84) (array (name ("Stdlib" "float")) (plus 1 1)))
                      (access (state (memory ("a" 69))) (local ("k" 81)))
                      (at 11 14 11 16))
                    (let
                      (pvar ("z" 83) (name ("Stdlib" "float")))
                      (access (local ("rb" 84)) (local ("j" 78)))
                      (at 11 39 11 40))
                    (set
                      (lindex (lindex (memory ("s" 80)) (local ("i" 75))) (local ("j" 78)))
                      (apply
                        (global ("Stdlib" "+."))
                        (state
                          (lindex (lindex (memory ("s" 80)) (local ("i" 75))) (local ("j" 78))))
                        (apply
                          (global ("Stdlib" "*."))
                          (access
                            (access (state (memory ("a" 69))) (local ("i" 75)))
                            (local ("k" 81)))
                          (local ("z" 83)))))))
                (set
                  (lindex (lindex (memory ("c" 70)) (local ("i" 75))) (local ("j" 78)))
                  (state (lindex (lindex (memory ("s" 80)) (local ("i" 75))) (local ("j" 78))))))))
          (exp (state (memory ("c" 70))))))))
  (machine "main" (at 18 0 23 117) discrete (params)
    (memories (memory ("m" 90) (name ("Stdlib" "int")) (value (int 42)) (at 19 14 19 15)))
    (instances (instance ("i" 92) (global "pure") discrete (params) (at 20 10 20 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 90)) (int 0)) (exp (call "reset" "pure" (instance ("i" 92))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 91) (name ("Stdlib" "int"))) (state (memory ("m" 90))) (at))
          (set (memory ("m" 90)) (apply (global ("Stdlib" "+")) (local ("x" 91)) (int 1)))
          (let
            (pvar ("m" 87) (array (array (name ("Stdlib" "float")) (plus 1 1)) (plus 1 1)))
            (call "step" "pure" (instance ("i" 92)) (local ("x" 91)))
            (at 20 6 20 7))
          (let
            (pvar ("b" 89) (array (name ("Stdlib" "float")) (plus 1 1)))
            (access (local ("m" 87)) (int 1))
            (at 22 6 22 7))
          (let
            (pvar ("a" 88) (array (name ("Stdlib" "float")) (plus 1 1)))
            (access (local ("m" 87)) (int 0))
            (at 21 6 21 7))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("a" 88)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("a" 88)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("b" 89)) (int 1)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
