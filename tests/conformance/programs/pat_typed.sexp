(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pat_typed")
 (source "pat_typed.zls")
 (digest "md5:7c15913a6dd8c272123ff9940a119cdf")
 (needs "Stdlib")
 (exports
  (val "f" any
    (arrow any
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 2 0 2 53)
    (doc "type constraints in patterns and expressions"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
    (at 3 0 4 52))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 9 18)))
 (results
  (result "pure" (parts (nameless) (named "u") (named "c"))))
 (code
  (fun "f" (at 2 0 2 53)
    (params
      (ptuple
        (ptyped (pvar ("a" 31) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
        (ptyped (pvar ("b" 32) (name ("Stdlib" "float"))) (name ("Stdlib" "float")))))
    (exp
      (apply
        (global ("Stdlib" "+."))
        (apply (global ("Stdlib" "float")) (typed (local ("a" 31)) (name ("Stdlib" "int"))))
        (local ("b" 32)))))
  (machine "pure" (at 3 0 4 52) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (ptyped (pvar ("t" 33) (name ("Stdlib" "int"))) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "int")) (name ("Stdlib" "bool"))))
        (seq
          (let
            (ptyped (pvar ("u" 35) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 33)) (int 1))
            (at 4 8 4 9))
          (let
            (ptyped (pvar ("c" 34) (name ("Stdlib" "bool"))) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 33)) (int 2))
              (int 0))
            (at 4 19 4 20))
          (exp
            (tuple
              (apply (global "f") (tuple (local ("t" 33)) (float "0.5")))
              (local ("u" 35))
              (local ("c" 34))))))))
  (machine "main" (at 5 0 9 18) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 6 22 6 23)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 7 37 7 43)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "pure" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (let
            (ptyped (pvar ("t" 36) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
            (local ("x" 41))
            (at 6 11 6 12))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("t" 36)) (int 1)))
          (let
            (ptuple
              (ptyped (pvar ("a" 37) (name ("Stdlib" "float"))) (name ("Stdlib" "float")))
              (pvar ("b" 38) (name ("Stdlib" "int")))
              (ptyped (pvar ("c" 39) (name ("Stdlib" "bool"))) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 42)) (local ("t" 36)))
            (at 7 8 7 9))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 39))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
