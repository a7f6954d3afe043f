(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mod_other_folder")
 (source "mod_other_folder.zls")
 (digest "md5:22cfb4eadb8ede7e7b62b853db4a0381")
 (needs "Deep" "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 4 74))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 8 93)))
 (results
  (result "pure" (parts (nameless) (nameless) (named "y"))))
 (code
  (open "Deep")
  (machine "pure" (at 4 0 4 74) discrete (params)
    (memories (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances (instance ("i" 32) (global ("Deep" "hold")) discrete (params) (at 4 47 4 73)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 24)) (int 0))
          (exp (call "reset" ("Deep" "hold") (instance ("i" 32))))))
      (method "step"
        (params (pvar ("t" 22) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Deep" "double")) (local ("t" 22))))
          (exp
            (tuple
              (apply (global ("Deep" "double")) (local ("t" 22)))
              (apply (global ("Deep" "double")) (local ("x" 25)))
              (call "step" ("Deep" "hold")
                (instance ("i" 32))
                (tuple
                  (local ("t" 22))
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 22)) (int 3))
                    (int 0))))))))))
  (machine "main" (at 5 0 8 93) discrete (params)
    (memories (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances (instance ("i" 33) (global "pure") discrete (params) (at 7 18 7 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 30)) (int 0)) (exp (call "reset" "pure" (instance ("i" 33))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 27) (name ("Stdlib" "int")))
              (pvar ("b" 28) (name ("Stdlib" "int")))
              (pvar ("c" 29) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 33)) (local ("x" 31)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 27))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 28))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 29))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
