(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pat_match_order")
 (source "pat_match_order.zls")
 (digest "md5:c992c108279c58d2f29ea7163f5b0f5e")
 (needs "Stdlib")
 (exports
  (val "f" any (arrow any (product (name "c") (name "c")) (name ("Stdlib" "int"))) (at 3 0 7 15))
  (val "col" any (arrow any (name ("Stdlib" "int")) (name "c")) (at 8 0 8 66))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 9 0 9 42))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 12 38)))
 (results)
 (code
  (types
    (type "c" (params) (at 2 0 2 27) (variant (constr0 "Red") (constr0 "Green") (constr0 "Blue"))))
  (fun "f" (at 3 0 7 15)
    (params (ptuple (pvar ("a" 25) (name "c")) (pvar ("b" 26) (name "c"))))
    (seq
      (letvar ("result" 27) (name ("Stdlib" "int")) (int 42) (at 4 16 4 17))
      (match
        (tuple (local ("a" 25)) (local ("b" 26)))
        (case (ptuple (pconstr0 "Red") (wild)) (assign (name ("result" 27)) (int 1)))
        (case (ptuple (wild) (pconstr0 "Blue")) (assign (name ("result" 27)) (int 2)))
        (case (ptuple (pconstr0 "Green") (pconstr0 "Red")) (assign (name ("result" 27)) (int 3)))
        (case (ptuple (wild) (wild)) (assign (name ("result" 27)) (int 4))))
      (exp (var ("result" 27)))))
  (fun "col" (at 8 0 8 66)
    (params (pvar ("n" 28) (name ("Stdlib" "int"))))
    (seq
      (letvar ("result" 29) (name "c") (constr0 "Blue") (at 8 38 8 41))
      (match
        (apply (global ("Stdlib" "mod")) (local ("n" 28)) (int 3))
        (case (pconst (int 0)) (assign (name ("result" 29)) (constr0 "Red")))
        (case (pconst (int 1)) (assign (name ("result" 29)) (constr0 "Green")))
        (case (wild) (assign (name ("result" 29)) (constr0 "Blue"))))
      (exp (var ("result" 29)))))
  (machine "pure" (at 9 0 9 42) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 30) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (exp
          (apply (global "f")
            (tuple
              (apply (global "col") (local ("t" 30)))
              (apply (global "col") (apply (global ("Stdlib" "/")) (local ("t" 30)) (int 2)))))))))
  (machine "main" (at 10 0 12 38) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 34) (global "pure") discrete (params) (at 12 12 12 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 32)) (int 0)) (exp (call "reset" "pure" (instance ("i" 34))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 34)) (local ("x" 33))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
