(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_size_static_parameter")
 (source "arr_size_static_parameter.zls")
 (digest "md5:b96a14cf17883f2387ede24fa82daef9")
 (needs "Stdlib")
 (exports
  (val "ramp" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (id ("n" 2))))
      ("n" 2))
    (at 2 0 3 57)
    (doc "sizes that are static parameters: dependent results"))
  (val "sum" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (array (name ("Stdlib" "int")) (id ("n" 7))) (name ("Stdlib" "int")))
      ("n" 7))
    (at 4 0 5 83))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 6 0 7 82))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 93)))
 (results
  (result "sum" (named "s"))
  (result "pure" (parts (named "a") (named "b") (named "c"))))
 (code
  (machine "pure" (at 6 0 7 82) discrete (params)
    (memories
      (memory ("s" 104) (name ("Stdlib" "int")) (value (int 42)) (at 5 42 5 43))
      (memory ("v" 103)
        (array (name ("Stdlib" "int")) (plus 1 1))
        (value (vec (int 42) (plus 1 1)))
        (at))
      (memory ("s" 100) (name ("Stdlib" "int")) (value (int 42)) (at 5 42 5 43))
      (memory ("v" 99)
        (array (name ("Stdlib" "int")) (plus 4 1))
        (value (vec (int 42) (plus 4 1)))
        (at))
      (memory ("s" 96) (name ("Stdlib" "int")) (value (int 42)) (at 5 42 5 43))
      (memory ("v" 95)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 89) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 110) (int 0) (int 4)
            (set
              (lindex (memory ("v" 99)) (local ("i" 110)))
              (apply (global ("Stdlib" "*")) (local ("t" 89)) (local ("i" 110)))))
          (set (memory ("s" 100)) (int 0))
          (for to ("i" 112) (int 0) (int 4)
            (set
              (memory ("s" 100))
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("s" 100)))
                (access (state (memory ("v" 99))) (local ("i" 112))))))
          (for to ("i" 115) (int 0) (int 2)
            (set
              (lindex (memory ("v" 95)) (local ("i" 115)))
              (apply (global ("Stdlib" "*")) (local ("t" 89)) (local ("i" 115)))))
          (set (memory ("s" 96)) (int 0))
          (for to ("i" 117) (int 0) (int 2)
            (set
              (memory ("s" 96))
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("s" 96)))
                (access (state (memory ("v" 95))) (local ("i" 117))))))
          (let
            (pvar ("x" 102) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (state (memory ("s" 96))) (state (memory ("s" 100))))
            (at 2 18 2 19))
          (for to ("i" 105) (int 0) (int 1)
            (set
              (lindex (memory ("v" 103)) (local ("i" 105)))
              (apply (global ("Stdlib" "*")) (local ("x" 102)) (local ("i" 105)))))
          (set (memory ("s" 104)) (int 0))
          (for to ("i" 107) (int 0) (int 1)
            (set
              (memory ("s" 104))
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("s" 104)))
                (access (state (memory ("v" 103))) (local ("i" 107))))))
          (exp
            (tuple (state (memory ("s" 96))) (state (memory ("s" 100))) (state (memory ("s" 104)))))))))
  (machine "main" (at 8 0 11 93) discrete (params)
    (memories (memory ("m" 124) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 126) (global "pure") discrete (params) (at 10 18 10 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 124)) (int 0)) (exp (call "reset" "pure" (instance ("i" 126))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 125) (name ("Stdlib" "int"))) (state (memory ("m" 124))) (at))
          (set (memory ("m" 124)) (apply (global ("Stdlib" "+")) (local ("x" 125)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 121) (name ("Stdlib" "int")))
              (pvar ("b" 122) (name ("Stdlib" "int")))
              (pvar ("c" 123) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 126)) (local ("x" 125)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 121))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 122))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 123))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
