(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Match_not_total")
 (source "match_not_total.zls")
 (digest "md5:f45ec7f91636f80b53adbd59686168d0")
 (needs "Stdlib")
 (exports
  (val "make" discrete (arrow discrete (name ("Stdlib" "int")) (name "v")) (at 3 0 7 26))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 8 0 13 37))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 16 38)))
 (results
  (result "make" (named "v"))
  (result "pure" (named "o")))
 (code
  (types
    (type "v" (params) (at 2 0 2 25)
      (variant (constr0 "A") (constr1 "B" (name ("Stdlib" "int"))) (constr0 "C"))))
  (machine "make" (at 3 0 7 26) discrete (params)
    (memories (memory ("v" 24) (name "v") (value (constr0 "C")) (at 5 16 5 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 23) (name ("Stdlib" "int"))))
        (returns (name "v"))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 23)) (int 3))
            (case (pconst (int 0)) (set (memory ("v" 24)) (constr0 "A")))
            (case (pconst (int 1)) (set (memory ("v" 24)) (constr1 "B" (local ("t" 23)))))
            (case (wild) (set (memory ("v" 24)) (constr0 "C"))))
          (exp (state (memory ("v" 24))))))))
  (machine "pure" (at 8 0 13 37) discrete (params)
    (memories (memory ("o" 26) (name ("Stdlib" "int")) (value (int 42)) (at 11 19 11 20)))
    (instances (instance ("i" 32) (global "make") discrete (params) (at 10 12 10 18)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("o" 26)) (int 0)) (exp (call "reset" "make" (instance ("i" 32))))))
      (method "step"
        (params (pvar ("t" 25) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("l" 27) (name ("Stdlib" "int"))) (state (memory ("o" 26))) (at))
          (match
            (call "step" "make" (instance ("i" 32)) (local ("t" 25)))
            (case
              (pconstr1 "B" (pvar ("n" 28) (name ("Stdlib" "int"))))
              (set (memory ("o" 26)) (local ("n" 28))))
            (case (pconstr0 "A") (seq))
            (case (pconstr0 "C")
              (set (memory ("o" 26)) (apply (global ("Stdlib" "+")) (local ("l" 27)) (int 100)))))
          (exp (state (memory ("o" 26))))))))
  (machine "main" (at 14 0 16 38) discrete (params)
    (memories (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances (instance ("i" 33) (global "pure") discrete (params) (at 16 12 16 20)))
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
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 33)) (local ("x" 31))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
