(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_list_memory")
 (source "lib_list_memory.zls")
 (digest "md5:6bd164731108c30c2848ada35a0e4afe")
 (needs "List" "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 4 44))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 8 93)))
 (results)
 (code
  (open "List")
  (machine "pure" (at 3 0 4 44) discrete (params)
    (memories
      (memory ("i" 29) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 27)
        (name ("Stdlib" "list") (name ("Stdlib" "int")))
        (value (any))
        (at 4 10 4 19)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 29)) (bool true)))
      (method "step"
        (params (pvar ("t" 25) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (when
            (state (memory ("i" 29)))
            (set
              (memory ("m" 27))
              (apply
                (global ("Stdlib" "::"))
                (tuple (int 0)
                  (apply
                    (global ("Stdlib" "::"))
                    (tuple (int 0)
                      (apply (global ("Stdlib" "::")) (tuple (int 0) (global ("Stdlib" "[]"))))))))))
          (set (memory ("i" 29)) (bool false))
          (let
            (pvar ("x" 28) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (state (memory ("m" 27)))
            (at))
          (set
            (memory ("m" 27))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (local ("t" 25))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("List" "hd")) (local ("x" 28)))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply
                          (global ("List" "hd"))
                          (apply (global ("List" "tl")) (local ("x" 28))))
                        (global ("Stdlib" "[]")))))))))
          (exp
            (tuple
              (apply (global ("List" "hd")) (local ("x" 28)))
              (apply (global ("List" "length")) (local ("x" 28)))
              (apply
                (global ("List" "fold_right"))
                (global ("Stdlib" "max"))
                (local ("x" 28))
                (int 0))))))))
  (machine "main" (at 5 0 8 93) discrete (params)
    (memories (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 36) (global "pure") discrete (params) (at 7 18 7 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 34)) (int 0)) (exp (call "reset" "pure" (instance ("i" 36))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 35) (name ("Stdlib" "int"))) (state (memory ("m" 34))) (at))
          (set (memory ("m" 34)) (apply (global ("Stdlib" "+")) (local ("x" 35)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 31) (name ("Stdlib" "int")))
              (pvar ("b" 32) (name ("Stdlib" "int")))
              (pvar ("c" 33) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 36)) (local ("x" 35)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 31))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 32))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 33))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
