(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_of_variants")
 (source "arr_of_variants.zls")
 (digest "md5:40f0e30bf5bc7177cf5ad3fb8e390df1")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 3 0 3 16))
  (val "area" any (arrow any (name "shape") (name ("Stdlib" "int"))) (at 4 0 4 78))
  (val "make" discrete
    (arrow discrete (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (name "shape"))
    (at 5 0 9 34))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (array (name ("Stdlib" "int")) (plus 3 1)) (name ("Stdlib" "int"))))
    (at 10 0 13 93))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 17 105)))
 (results
  (result "make" (named "s"))
  (result "pure" (parts (nameless) (named "sum"))))
 (code
  (types
    (type "shape" (params) (at 2 0 2 51)
      (variant (constr0 "Dot")
        (constr1 "Square" (name ("Stdlib" "int")))
        (constr1 "Box" (name ("Stdlib" "int")) (name ("Stdlib" "int"))))))
  (let "n" (at 3 0 3 16) (exp (int 4)))
  (fun "area" (at 4 0 4 78)
    (params (pvar ("s" 71) (name "shape")))
    (seq
      (letvar ("result" 72) (name ("Stdlib" "int")) (int 42) (at 4 35 4 36))
      (match
        (local ("s" 71))
        (case (pconstr0 "Dot") (assign (name ("result" 72)) (int 0)))
        (case
          (pconstr1 "Square" (pvar ("a" 73) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 72))
            (apply (global ("Stdlib" "*")) (local ("a" 73)) (local ("a" 73)))))
        (case
          (pconstr1 "Box"
            (pvar ("a" 74) (name ("Stdlib" "int")))
            (pvar ("b" 75) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 72))
            (apply (global ("Stdlib" "*")) (local ("a" 74)) (local ("b" 75))))))
      (exp (var ("result" 72)))))
  (machine "make" (at 5 0 9 34) discrete (params)
    (memories (memory ("s" 78) (name "shape") (value (constr0 "Dot")) (at 7 16 7 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple (pvar ("i" 76) (name ("Stdlib" "int"))) (pvar ("t" 77) (name ("Stdlib" "int")))))
        (returns (name "shape"))
        (seq
          (match
            (apply
              (global ("Stdlib" "mod"))
              (apply (global ("Stdlib" "+")) (local ("i" 76)) (local ("t" 77)))
              (int 3))
            (case (pconst (int 0)) (set (memory ("s" 78)) (constr0 "Dot")))
            (case
              (pconst (int 1))
              (set
                (memory ("s" 78))
                (constr1 "Square" (apply (global ("Stdlib" "+")) (local ("i" 76)) (int 1)))))
            (case (wild) (set (memory ("s" 78)) (constr1 "Box" (local ("i" 76)) (local ("t" 77))))))
          (exp (state (memory ("s" 78))))))))
  (machine "pure" (at 10 0 13 93) discrete (params)
    (memories
      (memory ("v" 82)
        (array (name "shape") (plus 3 1))
        (value (vec (constr0 "Dot") (plus 3 1)))
        (at))
      (memory ("sum" 81) (name ("Stdlib" "int")) (value (int 42)) (at 13 46 13 49))
      (memory ("areas" 80)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at)))
    (instances
      (instance ("i" 96) (global "make") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 3) (int 0)) (int 1)))
        (at 11 47 11 58)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 89) (int 0) (int 3)
          (exp (call "reset" "make" (instance ("i" 96) (local ("i" 89)))))))
      (method "step"
        (params (pvar ("t" 79) (name ("Stdlib" "int"))))
        (returns (product (array (name ("Stdlib" "int")) (plus 3 1)) (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 89) (int 0) (int 3)
            (set
              (lindex (memory ("v" 82)) (local ("i" 89)))
              (call "step" "make"
                (instance ("i" 96) (local ("i" 89)))
                (tuple (local ("i" 89)) (local ("t" 79))))))
          (for to ("i" 86) (int 0) (int 3)
            (set
              (lindex (memory ("areas" 80)) (local ("i" 86)))
              (apply (global "area") (access (state (memory ("v" 82))) (local ("i" 86))))))
          (set (memory ("sum" 81)) (int 0))
          (for to ("i" 84) (int 0) (int 3)
            (set
              (memory ("sum" 81))
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("sum" 81)))
                (access (state (memory ("areas" 80))) (local ("i" 84))))))
          (exp (tuple (state (memory ("areas" 80))) (state (memory ("sum" 81)))))))))
  (machine "main" (at 14 0 17 105) discrete (params)
    (memories (memory ("m" 94) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances (instance ("i" 97) (global "pure") discrete (params) (at 16 15 16 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 94)) (int 0)) (exp (call "reset" "pure" (instance ("i" 97))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 95) (name ("Stdlib" "int"))) (state (memory ("m" 94))) (at))
          (set (memory ("m" 94)) (apply (global ("Stdlib" "+")) (local ("x" 95)) (int 1)))
          (let
            (ptuple
              (pvar ("v" 93) (array (name ("Stdlib" "int")) (plus 3 1)))
              (pvar ("s" 92) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 97)) (local ("x" 95)))
            (at 16 7 16 8))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 93)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 93)) (int 3)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("s" 92))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
