(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pat_wild_unit")
 (source "pat_wild_unit.zls")
 (digest "md5:ed0f99af87d1a3b793aa5fe1430741f2")
 (needs "Stdlib")
 (exports
  (val "first" any
    (arrow any (product (tvar "a") (tvar "b")) (tvar "a"))
    (at 2 0 2 20)
    (doc "wildcards and unit as patterns of equations and parameters"))
  (val "quiet" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 3 0 3 21))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 6 15))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 12 62)))
 (results
  (result "first" (named "a"))
  (result "pure" (parts (named "a") (named "a") (nameless))))
 (code
  (fun "first" (at 2 0 2 20)
    (params (ptuple (pvar ("a" 26) (tvar "1")) (wild)))
    (exp (local ("a" 26))))
  (machine "quiet" (at 3 0 3 21) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step" (params (pconst (unit))) (returns (name ("Stdlib" "int"))) (exp (int 5)))))
  (machine "pure" (at 4 0 6 15) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 27) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("a" 28) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 27)) (int 1))
            (at 5 7 5 8))
          (exp (tuple (local ("a" 28)) (local ("t" 27)) (int 5)))))))
  (machine "main" (at 7 0 12 62) discrete (params)
    (memories (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 36) (global "pure") discrete (params) (at 9 18 9 24)))
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
            (at 9 7 9 8))
          (let (pconst (unit)) (apply (global ("Stdlib" "print_int")) (local ("a" 31))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 32))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 33))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
