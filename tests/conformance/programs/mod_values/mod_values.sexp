(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mod_values")
 (source "mod_values.zls")
 (digest "md5:d4c3f813afb54764912d5cefb8683a88")
 (needs "Stdlib" "Tools")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 3 34)
    (doc "another module's constants, functions and nodes, by qualified names"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 8 18)))
 (results
  (result "pure" (parts (nameless) (nameless) (named "a") (named "b"))))
 (code
  (machine "pure" (at 2 0 3 34) discrete (params)
    (memories
      (memory ("i" 54) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 54)) (bool true)) (set (memory ("m" 46)) (int 0))))
      (method "step"
        (params (pvar ("t" 40) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 43) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 40)) (int 1))
            (at))
          (let
            (pvar ("x" 53) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 54)))
              (local ("x" 43))
              (if
                (apply (global ("Stdlib" ">")) (local ("x" 43)) (state (memory ("m" 48))))
                (local ("x" 43))
                (state (memory ("m" 50)))))
            (at))
          (set (memory ("i" 54)) (bool false))
          (set (memory ("m" 50)) (local ("x" 53)))
          (set (memory ("m" 48)) (local ("x" 53)))
          (let (pvar ("x" 47) (name ("Stdlib" "int"))) (state (memory ("m" 46))) (at))
          (set (memory ("m" 46)) (apply (global ("Stdlib" "+")) (local ("x" 47)) (local ("x" 43))))
          (exp
            (tuple
              (apply (global ("Tools" "scale")) (local ("t" 40)))
              (apply (global ("Stdlib" "+")) (global ("Tools" "base")) (local ("t" 40)))
              (local ("x" 47))
              (local ("x" 53))))))))
  (machine "main" (at 4 0 8 18) discrete (params)
    (memories (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances (instance ("i" 62) (global "pure") discrete (params) (at 6 21 6 27)))
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
              (pvar ("a" 56) (name ("Stdlib" "int")))
              (pvar ("b" 57) (name ("Stdlib" "int")))
              (pvar ("c" 58) (name ("Stdlib" "int")))
              (pvar ("d" 59) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 62)) (local ("x" 61)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 56))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 57))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 58))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 59))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
