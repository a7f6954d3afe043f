(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex29_arrays_forall")
 (source "ex29_arrays_forall.zls")
 (digest "md5:2bf8e8308432cad2dd9a1cd766faed6a")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 1 0 1 16))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 108)))
 (results)
 (code
  (let "n" (at 1 0 1 16) (exp (int 4)))
  (machine "main" (at 2 0 8 108) discrete (params)
    (memories
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("sums" 35)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at))
      (memory ("s" 34) (name ("Stdlib" "int")) (value (int 42)) (at 6 9 6 10))
      (memory ("v" 33)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 36)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
          (set (memory ("m" 36)) (apply (global ("Stdlib" "+")) (local ("x" 37)) (int 1)))
          (for to ("i" 38) (int 0) (int 3)
            (set
              (lindex (memory ("v" 33)) (local ("i" 38)))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (local ("i" 38)) (local ("i" 38)))
                (local ("x" 37)))))
          (set (memory ("s" 34)) (int 0))
          (for to ("i" 40) (int 0) (int 3)
            (seq
              (set
                (memory ("s" 34))
                (apply
                  (global ("Stdlib" "+"))
                  (access (state (memory ("v" 33))) (local ("i" 40)))
                  (state (memory ("s" 34)))))
              (set (lindex (memory ("sums" 35)) (local ("i" 40))) (state (memory ("s" 34))))))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (state (memory ("v" 33))) (int 3)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (state (memory ("sums" 35))) (int 3)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("s" 34)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
