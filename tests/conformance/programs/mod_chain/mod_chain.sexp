(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mod_chain")
 (source "mod_chain.zls")
 (digest "md5:e4643d41eb2ba0e30cc69a44c67f9987")
 (needs "Lower" "Stdlib" "Upper")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 2 92)
    (doc "three modules, each over the one before; two of them use the first"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 7 18)))
 (results
  (result "pure" (parts (parts (named "c") (named "c")) (nameless) (named "y"))))
 (code
  (machine "pure" (at 2 0 2 92) discrete (params)
    (memories
      (memory ("i" 54) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 54)) (bool true)))
      (method "step"
        (params (pvar ("t" 39) (name ("Stdlib" "int"))))
        (returns
          (product
            (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (when (state (memory ("i" 54))) (set (memory ("m" 48)) (global ("Lower" "start"))))
          (when (state (memory ("i" 54))) (set (memory ("m" 52)) (global ("Lower" "start"))))
          (when (state (memory ("i" 54))) (set (memory ("m" 50)) (global ("Lower" "start"))))
          (set (memory ("i" 54)) (bool false))
          (let
            (pvar ("x" 41) (name ("Stdlib" "int")))
            (apply (global ("Upper" "limit")) (local ("t" 39)))
            (at))
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (local ("x" 41))))
          (let
            (pvar ("x" 46) (name ("Stdlib" "int")))
            (apply
              (global ("Upper" "limit"))
              (apply (global ("Stdlib" "*")) (local ("t" 39)) (int 2)))
            (at))
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (local ("x" 46))))
          (let (pvar ("x" 51) (name ("Stdlib" "int"))) (state (memory ("m" 50))) (at))
          (set (memory ("m" 50)) (apply (global ("Stdlib" "+")) (local ("x" 51)) (local ("t" 39))))
          (exp
            (tuple
              (tuple (local ("x" 51)) (local ("x" 53)))
              (global ("Lower" "start"))
              (local ("x" 49))))))))
  (machine "main" (at 3 0 7 18) discrete (params)
    (memories (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances (instance ("i" 62) (global "pure") discrete (params) (at 5 23 5 29)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 60)) (int 0)) (exp (call "reset" "pure" (instance ("i" 62))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (set (memory ("m" 60)) (apply (global ("Stdlib" "+")) (local ("x" 61)) (int 1)))
          (let
            (ptuple
              (ptuple
                (pvar ("a" 56) (name ("Stdlib" "int")))
                (pvar ("b" 57) (name ("Stdlib" "int"))))
              (pvar ("c" 58) (name ("Stdlib" "int")))
              (pvar ("d" 59) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 62)) (local ("x" 61)))
            (at 5 8 5 9))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 56))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 57))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 58))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 59))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
