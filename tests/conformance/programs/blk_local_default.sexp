(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_local_default")
 (source "blk_local_default.zls")
 (digest "md5:82558965c1a552ce7460e957f77915d1")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
    (at 2 0 9 85)
    (doc "local variables with defaults, in nested blocks"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 82)))
 (results
  (result "pure" (parts (nameless) (named "z"))))
 (code
  (machine "pure" (at 2 0 9 85) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 37) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
        (seq
          (letvar ("c" 44) (name ("Stdlib" "bool")) (bool true) (at 9 52 9 53))
          (letvar ("b" 43) (name ("Stdlib" "int")) (int 100) (at 7 55 7 56))
          (letvar ("a" 41) (name ("Stdlib" "int")) (int 3) (at 4 42 4 43))
          (match
            (apply (global ("Stdlib" ">")) (local ("t" 37)) (int 5))
            (case (pconst (bool true)) (assign (name ("c" 44)) (bool false)))
            (case (pconst (bool false)) (seq)))
          (let
            (pvar ("a" 42) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("t" 37)) (int 2))
            (at 7 13 7 14))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 37)) (int 3))
              (int 0))
            (case (pconst (bool true)) (assign (name ("b" 43)) (local ("a" 42))))
            (case (wild) (seq)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 37)) (int 2))
            (case (pconst (int 0)) (assign (name ("a" 41)) (local ("t" 37))))
            (case (wild) (seq)))
          (exp (tuple (apply (global ("Stdlib" "+")) (var ("a" 41)) (var ("b" 43))) (var ("c" 44))))))))
  (machine "main" (at 10 0 13 82) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 50) (global "pure") discrete (params) (at 12 15 12 21)))
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
              (pvar ("a" 46) (name ("Stdlib" "int")))
              (pvar ("b" 47) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 50)) (local ("x" 49)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 47))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
