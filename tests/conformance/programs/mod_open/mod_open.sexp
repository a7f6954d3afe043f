(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mod_open")
 (source "mod_open.zls")
 (digest "md5:34c95e4e0343a8bb1b054b8c1a82b5e5")
 (needs "Stdlib" "Tools")
 (exports
  (val "scale" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 3 0 3 19))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 4 0 4 59))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 9 18)))
 (results
  (result "pure" (parts (nameless) (nameless) (named "c") (nameless))))
 (code
  (open "Tools")
  (fun "scale" (at 3 0 3 19)
    (params (pvar ("x" 29) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("x" 29)) (int 1))))
  (machine "pure" (at 4 0 4 59) discrete (params)
    (memories (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 33)) (int 0)))
      (method "step"
        (params (pvar ("t" 30) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 34) (name ("Stdlib" "int"))) (state (memory ("m" 33))) (at))
          (set (memory ("m" 33)) (apply (global ("Stdlib" "+")) (local ("x" 34)) (local ("t" 30))))
          (exp
            (tuple
              (apply (global "scale") (local ("t" 30)))
              (apply (global ("Tools" "scale")) (local ("t" 30)))
              (local ("x" 34))
              (global ("Tools" "base"))))))))
  (machine "main" (at 5 0 9 18) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 7 21 7 27)))
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
              (pvar ("a" 36) (name ("Stdlib" "int")))
              (pvar ("b" 37) (name ("Stdlib" "int")))
              (pvar ("c" 38) (name ("Stdlib" "int")))
              (pvar ("d" 39) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 42)) (local ("x" 41)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 36))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 39))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
