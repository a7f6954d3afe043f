(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pat_alias")
 (source "pat_alias.zls")
 (digest "md5:082c1154035de7c4ecf6ddcf5f6fd28c")
 (needs "Stdlib")
 (exports
  (val "weight" any (arrow any (name "v") (name ("Stdlib" "int"))) (at 3 0 3 67))
  (val "f" any (arrow any (name "v") (name ("Stdlib" "int"))) (at 4 0 7 37))
  (val "make" discrete (arrow discrete (name ("Stdlib" "int")) (name "v")) (at 8 0 13 29))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 14 0 14 30))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 15 0 17 38)))
 (results
  (result "make" (named "v")))
 (code
  (types
    (type "v" (params) (at 2 0 2 38)
      (variant
        (constr1 "A" (name ("Stdlib" "int")))
        (constr1 "B" (name ("Stdlib" "int")) (name ("Stdlib" "int")))
        (constr0 "C"))))
  (fun "weight" (at 3 0 3 67)
    (params (pvar ("v" 43) (name "v")))
    (seq
      (letvar ("result" 44) (name ("Stdlib" "int")) (int 42) (at 3 38 3 39))
      (match
        (local ("v" 43))
        (case
          (pconstr1 "A" (pvar ("n" 45) (name ("Stdlib" "int"))))
          (assign (name ("result" 44)) (local ("n" 45))))
        (case
          (pconstr1 "B"
            (pvar ("a" 46) (name ("Stdlib" "int")))
            (pvar ("b" 47) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 44))
            (apply (global ("Stdlib" "*")) (local ("a" 46)) (local ("b" 47)))))
        (case (pconstr0 "C") (assign (name ("result" 44)) (int 0))))
      (exp (var ("result" 44)))))
  (fun "f" (at 4 0 7 37)
    (params (pvar ("v" 48) (name "v")))
    (seq
      (letvar ("result" 49) (name ("Stdlib" "int")) (int 42) (at 5 9 5 14))
      (match
        (local ("v" 48))
        (case (pconstr0 "C")
          (assign (name ("result" 49)) (apply (global ("Stdlib" "-")) (int 0) (int 1))))
        (case
          (pas (pconstr1 "A" (pconst (int 0))) ("w" 50))
          (assign
            (name ("result" 49))
            (apply (global ("Stdlib" "+")) (int 1000) (apply (global "weight") (local ("w" 50))))))
        (case
          (pas (por (pconstr1 "A" (wild)) (pconstr1 "B" (wild) (wild))) ("w" 51))
          (assign (name ("result" 49)) (apply (global "weight") (local ("w" 51))))))
      (exp (var ("result" 49)))))
  (machine "make" (at 8 0 13 29) discrete (params)
    (memories (memory ("v" 53) (name "v") (value (constr0 "C")) (at 10 16 10 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 52) (name ("Stdlib" "int"))))
        (returns (name "v"))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 52)) (int 4))
            (case (pconst (int 0)) (set (memory ("v" 53)) (constr1 "A" (local ("t" 52)))))
            (case
              (pconst (int 1))
              (set
                (memory ("v" 53))
                (constr1 "B"
                  (local ("t" 52))
                  (apply (global ("Stdlib" "+")) (local ("t" 52)) (int 1)))))
            (case (pconst (int 2)) (set (memory ("v" 53)) (constr0 "C")))
            (case (wild) (set (memory ("v" 53)) (constr1 "A" (int 0)))))
          (exp (state (memory ("v" 53))))))))
  (machine "pure" (at 14 0 14 30) discrete (params) (memories)
    (instances (instance ("i" 58) (global "make") discrete (params) (at 14 22 14 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "make" (instance ("i" 58)))))
      (method "step"
        (params (pvar ("t" 54) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (exp (apply (global "f") (call "step" "make" (instance ("i" 58)) (local ("t" 54))))))))
  (machine "main" (at 15 0 17 38) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 16 14 16 15)))
    (instances (instance ("i" 59) (global "pure") discrete (params) (at 17 12 17 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 59))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 59)) (local ("x" 57))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
