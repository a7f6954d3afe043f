(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_update_leaves_original")
 (source "arr_update_leaves_original.zls")
 (digest "md5:b00dfb57861c1deb1a4206ae2c037e4d")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 4 32)
    (doc "an update makes a new array: the old one does not change"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 8 93)))
 (results)
 (code
  (machine "pure" (at 2 0 4 32) discrete (params)
    (memories
      (memory ("v" 33)
        (array (name ("Stdlib" "int")) (plus 1 1))
        (value (vec (int 42) (plus 1 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 31) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 34) (int 0) (int 1)
            (set
              (lindex (memory ("v" 33)) (local ("i" 34)))
              (apply (global ("Stdlib" "+")) (local ("i" 34)) (local ("t" 31)))))
          (let
            (pvar ("u" 32) (array (name ("Stdlib" "int")) (plus 1 1)))
            (update (plus 1 1)
              (state (memory ("v" 33)))
              (int 1)
              (apply (global ("Stdlib" "*")) (int 2) (local ("t" 31))))
            (at 4 6 4 7))
          (exp
            (tuple
              (access (state (memory ("v" 33))) (int 1))
              (access (local ("u" 32)) (int 1))
              (apply
                (global ("Stdlib" "+"))
                (access (state (memory ("v" 33))) (int 0))
                (access (local ("u" 32)) (int 0)))))))))
  (machine "main" (at 5 0 8 93) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 7 18 7 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "pure" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 37) (name ("Stdlib" "int")))
              (pvar ("b" 38) (name ("Stdlib" "int")))
              (pvar ("c" 39) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 42)) (local ("x" 41)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 39))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
