(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Nored_functions")
 (source "nored_functions.zls")
 (digest "md5:6fd2a10f76343c433345850687f7d55a")
 (needs "Stdlib")
 (exports
  (val "lin" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow static
        (name ("Stdlib" "int"))
        (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 3 0 3 25)
    (doc "functions with several parameters stay curried"))
  (val "apply" any
    (arrow static (arrow any (tvar "a") (tvar "b")) (arrow any (tvar "a") (tvar "b")))
    (at 4 0 4 19))
  (val "both" any
    (arrow static
      (arrow any (tvar "a") (tvar "b"))
      (arrow any (product (tvar "a") (tvar "a")) (product (tvar "b") (tvar "b"))))
    (at 5 0 5 30))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 6 0 7 41))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 18)))
 (results
  (result "pure" (parts (nameless) (nameless) (named "a") (named "b"))))
 (code
  (fun "lin" (at 3 0 3 25)
    (params
      (pvar ("a" 36) (name ("Stdlib" "int")))
      (pvar ("b" 37) (name ("Stdlib" "int")))
      (pvar ("x" 38) (name ("Stdlib" "int"))))
    (exp
      (apply
        (global ("Stdlib" "+"))
        (apply (global ("Stdlib" "*")) (local ("a" 36)) (local ("x" 38)))
        (local ("b" 37)))))
  (fun "apply" (at 4 0 4 19)
    (params (pvar ("f" 39) (arrow any (tvar "2") (tvar "1"))) (pvar ("x" 40) (tvar "2")))
    (exp (apply (local ("f" 39)) (local ("x" 40)))))
  (fun "both" (at 5 0 5 30)
    (params
      (pvar ("f" 41) (arrow any (tvar "2") (tvar "1")))
      (ptuple (pvar ("x" 42) (tvar "2")) (pvar ("y" 43) (tvar "2"))))
    (exp
      (tuple (apply (local ("f" 41)) (local ("x" 42))) (apply (local ("f" 41)) (local ("y" 43))))))
  (machine "pure" (at 6 0 7 41) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 44) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (ptuple (pvar ("a" 45) (name ("Stdlib" "int"))) (pvar ("b" 46) (name ("Stdlib" "int"))))
            (apply
              (apply (global "both") (apply (global "lin") (int 10) (int 3)))
              (tuple (local ("t" 44)) (apply (global ("Stdlib" "+")) (local ("t" 44)) (int 1))))
            (at 7 7 7 8))
          (exp
            (tuple
              (apply (apply (global "lin") (int 3) (int 4)) (local ("t" 44)))
              (apply
                (apply (global "apply") (apply (global "lin") (int 2) (int 1)))
                (local ("t" 44)))
              (local ("a" 45))
              (local ("b" 46))))))))
  (machine "main" (at 8 0 12 18) discrete (params)
    (memories (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 54) (global "pure") discrete (params) (at 10 21 10 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 52)) (int 0)) (exp (call "reset" "pure" (instance ("i" 54))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 48) (name ("Stdlib" "int")))
              (pvar ("b" 49) (name ("Stdlib" "int")))
              (pvar ("c" 50) (name ("Stdlib" "int")))
              (pvar ("d" 51) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 54)) (local ("x" 53)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 49))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 51))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
