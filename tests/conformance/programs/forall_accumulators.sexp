(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_accumulators")
 (source "forall_accumulators.zls")
 (digest "md5:a4989a6a0927fba491d0938611d84859")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "several accumulators: sum, largest, polynomial by the scheme of Horner"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "float"))))
    (at 3 0 9 64))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 95)))
 (results
  (result "pure" (parts (named "s") (named "m") (named "h"))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 4)))
  (machine "pure" (at 3 0 9 64) discrete (params)
    (memories
      (memory ("v" 50)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at))
      (memory ("s" 49) (name ("Stdlib" "int")) (value (int 42)) (at 6 4 6 5))
      (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 7 8 7 9))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (at 8 8 8 9)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 46) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "float"))))
        (seq
          (for to ("i" 56) (int 0) (int 3)
            (set
              (lindex (memory ("v" 50)) (local ("i" 56)))
              (apply
                (global ("Stdlib" "mod"))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (int 7) (local ("i" 56)))
                  (local ("t" 46)))
                (int 5))))
          (set (memory ("s" 49)) (int 0))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "-")) (int 0) (int 1)))
          (set (memory ("h" 47)) (float "0.5"))
          (for to ("i" 51) (int 0) (int 3)
            (seq
              (set
                (memory ("h" 47))
                (apply
                  (global ("Stdlib" "+."))
                  (apply (global ("Stdlib" "*.")) (state (memory ("h" 47))) (float "2"))
                  (apply
                    (global ("Stdlib" "float"))
                    (access (state (memory ("v" 50))) (local ("i" 51))))))
              (set
                (memory ("m" 48))
                (apply
                  (global ("Stdlib" "max"))
                  (state (memory ("m" 48)))
                  (access (state (memory ("v" 50))) (local ("i" 51)))))
              (set
                (memory ("s" 49))
                (apply
                  (global ("Stdlib" "+"))
                  (state (memory ("s" 49)))
                  (access (state (memory ("v" 50))) (local ("i" 51)))))))
          (exp
            (tuple (state (memory ("s" 49))) (state (memory ("m" 48))) (state (memory ("h" 47)))))))))
  (machine "main" (at 10 0 13 95) discrete (params)
    (memories (memory ("m" 62) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 64) (global "pure") discrete (params) (at 12 18 12 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 62)) (int 0)) (exp (call "reset" "pure" (instance ("i" 64))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 63) (name ("Stdlib" "int"))) (state (memory ("m" 62))) (at))
          (set (memory ("m" 62)) (apply (global ("Stdlib" "+")) (local ("x" 63)) (int 1)))
          (let
            (ptuple
              (pvar ("s" 61) (name ("Stdlib" "int")))
              (pvar ("m" 60) (name ("Stdlib" "int")))
              (pvar ("h" 59) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 64)) (local ("x" 63)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("s" 61))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("m" 60))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("h" 59))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
