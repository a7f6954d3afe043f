(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_equality")
 (source "arr_equality.zls")
 (digest "md5:329bd576f75f1d4afae65bd1fed189cf")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 2 0 2 16) (doc "arrays compared as structures"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")) (name ("Stdlib" "int"))))
    (at 3 0 5 65))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 10 31)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "pure" (at 3 0 5 65) discrete (params)
    (memories
      (memory ("v" 39)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("u" 38)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 37) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")) (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 40) (int 0) (int 2)
            (set
              (lindex (memory ("v" 39)) (local ("i" 40)))
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "*")) (local ("i" 40)) (local ("t" 37)))
                (int 3))))
          (for to ("i" 42) (int 0) (int 2)
            (set
              (lindex (memory ("u" 38)) (local ("i" 42)))
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "+")) (local ("i" 42)) (local ("t" 37)))
                (int 3))))
          (exp
            (tuple
              (apply (global ("Stdlib" "=")) (state (memory ("u" 38))) (state (memory ("v" 39))))
              (apply (global ("Stdlib" "<")) (state (memory ("u" 38))) (state (memory ("v" 39))))
              (apply
                (global ("Stdlib" "compare"))
                (state (memory ("u" 38)))
                (state (memory ("v" 39))))))))))
  (machine "main" (at 6 0 10 31) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 50) (global "pure") discrete (params) (at 8 18 8 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 50))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 45) (name ("Stdlib" "bool")))
              (pvar ("b" 46) (name ("Stdlib" "bool")))
              (pvar ("c" 47) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 50)) (local ("x" 49)))
            (at 8 7 8 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("a" 45))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 46))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 47))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
