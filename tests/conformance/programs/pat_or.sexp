(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pat_or")
 (source "pat_or.zls")
 (digest "md5:3e7db023ef8b6c415df4896669fe53a6")
 (needs "Stdlib")
 (exports
  (val "f" any (arrow any (name "v") (name ("Stdlib" "int"))) (at 3 0 3 100))
  (val "g" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 4 0 4 64))
  (val "make" discrete (arrow discrete (name ("Stdlib" "int")) (name "v")) (at 5 0 12 26))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 13 0 13 37))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 17 62)))
 (results
  (result "make" (named "v")))
 (code
  (types
    (type "v" (params) (at 2 0 2 49)
      (variant
        (constr1 "A" (name ("Stdlib" "int")))
        (constr1 "B" (name ("Stdlib" "int")))
        (constr1 "C" (name ("Stdlib" "int")) (name ("Stdlib" "int")))
        (constr0 "D"))))
  (fun "f" (at 3 0 3 100)
    (params (pvar ("v" 40) (name "v")))
    (seq
      (letvar ("result" 41) (name ("Stdlib" "int")) (int 42) (at 3 40 3 41))
      (match
        (local ("v" 40))
        (case
          (por
            (pconstr1 "A" (pvar ("n" 42) (name ("Stdlib" "int"))))
            (pconstr1 "B" (pvar ("n" 42) (name ("Stdlib" "int")))))
          (assign (name ("result" 41)) (local ("n" 42))))
        (case
          (por
            (pconstr1 "C" (pconst (int 0)) (pvar ("n" 43) (name ("Stdlib" "int"))))
            (pconstr1 "C" (pvar ("n" 43) (name ("Stdlib" "int"))) (pconst (int 0))))
          (assign (name ("result" 41)) (apply (global ("Stdlib" "+")) (int 100) (local ("n" 43)))))
        (case (pconstr1 "C" (wild) (wild)) (assign (name ("result" 41)) (int 200)))
        (case (pconstr0 "D") (assign (name ("result" 41)) (int 300))))
      (exp (var ("result" 41)))))
  (fun "g" (at 4 0 4 64)
    (params (pvar ("n" 44) (name ("Stdlib" "int"))))
    (seq
      (letvar ("result" 45) (name ("Stdlib" "int")) (int 42) (at 4 34 4 36))
      (match
        (local ("n" 44))
        (case (por (pconst (int 0)) (pconst (int 1))) (assign (name ("result" 45)) (int 10)))
        (case
          (por (por (pconst (int 2)) (pconst (int 3))) (pconst (int 4)))
          (assign (name ("result" 45)) (int 20)))
        (case (wild) (assign (name ("result" 45)) (int 30))))
      (exp (var ("result" 45)))))
  (machine "make" (at 5 0 12 26) discrete (params)
    (memories (memory ("v" 47) (name "v") (value (constr0 "D")) (at 7 16 7 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 46) (name ("Stdlib" "int"))))
        (returns (name "v"))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 46)) (int 6))
            (case (pconst (int 0)) (set (memory ("v" 47)) (constr1 "A" (local ("t" 46)))))
            (case
              (pconst (int 1))
              (set
                (memory ("v" 47))
                (constr1 "B" (apply (global ("Stdlib" "*")) (int 2) (local ("t" 46))))))
            (case (pconst (int 2)) (set (memory ("v" 47)) (constr1 "C" (int 0) (local ("t" 46)))))
            (case (pconst (int 3)) (set (memory ("v" 47)) (constr1 "C" (local ("t" 46)) (int 0))))
            (case
              (pconst (int 4))
              (set (memory ("v" 47)) (constr1 "C" (local ("t" 46)) (local ("t" 46)))))
            (case (wild) (set (memory ("v" 47)) (constr0 "D"))))
          (exp (state (memory ("v" 47))))))))
  (machine "pure" (at 13 0 13 37) discrete (params) (memories)
    (instances (instance ("i" 54) (global "make") discrete (params) (at 13 23 13 31)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "make" (instance ("i" 54)))))
      (method "step"
        (params (pvar ("t" 48) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (exp
          (tuple
            (apply (global "f") (call "step" "make" (instance ("i" 54)) (local ("t" 48))))
            (apply (global "g") (local ("t" 48))))))))
  (machine "main" (at 14 0 17 62) discrete (params)
    (memories (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances (instance ("i" 55) (global "pure") discrete (params) (at 16 15 16 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 52)) (int 0)) (exp (call "reset" "pure" (instance ("i" 55))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (let
            (ptuple (pvar ("a" 50) (name ("Stdlib" "int"))) (pvar ("b" 51) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 55)) (local ("x" 53)))
            (at 16 7 16 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 51))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
