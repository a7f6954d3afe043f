(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_delay")
 (source "var_delay.zls")
 (digest "md5:188932da3cdffc47f1dc458618e5a2d3")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 5 23))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 8 38)))
 (results)
 (code
  (types
    (type "v" (params) (at 2 0 2 30)
      (variant (constr0 "Nothing") (constr1 "Just" (name ("Stdlib" "int"))))))
  (machine "pure" (at 3 0 5 23) discrete (params)
    (memories
      (memory ("m" 28) (name "v") (value (constr0 "Nothing")) (at 5 10 5 17))
      (memory ("result" 27) (name ("Stdlib" "int")) (value (int 42)) (at 3 65 3 66)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 28)) (constr0 "Nothing")))
      (method "step"
        (params (pvar ("t" 24) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 29) (name "v")) (state (memory ("m" 28))) (at))
          (let
            (pvar ("v" 26) (name "v"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 24)) (int 3))
                (int 0))
              (constr0 "Nothing")
              (constr1 "Just" (local ("t" 24))))
            (at 4 6 4 7))
          (set (memory ("m" 28)) (local ("v" 26)))
          (match
            (local ("x" 29))
            (case (pconstr0 "Nothing")
              (set (memory ("result" 27)) (apply (global ("Stdlib" "-")) (int 0) (int 1))))
            (case
              (pconstr1 "Just" (pvar ("n" 30) (name ("Stdlib" "int"))))
              (set (memory ("result" 27)) (local ("n" 30)))))
          (exp (state (memory ("result" 27))))))))
  (machine "main" (at 6 0 8 38) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 34) (global "pure") discrete (params) (at 8 12 8 20)))
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
