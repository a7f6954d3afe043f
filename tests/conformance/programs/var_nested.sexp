(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_nested")
 (source "var_nested.zls")
 (digest "md5:114b1e473e64a3247a072e1ce37d6da6")
 (needs "Stdlib")
 (exports
  (val "sum" any (arrow any (name "leaf") (name ("Stdlib" "int"))) (at 4 0 4 59))
  (val "total" any (arrow any (name "tree") (name ("Stdlib" "int"))) (at 5 0 9 31))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 10 0 13 49))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 16 38)))
 (results)
 (code
  (types
    (type "leaf" (params) (at 2 0 2 41)
      (variant
        (constr1 "One" (name ("Stdlib" "int")))
        (constr1 "Two" (name ("Stdlib" "int")) (name ("Stdlib" "int"))))))
  (types
    (type "tree" (params) (at 3 0 3 37)
      (variant (constr0 "Tip") (constr1 "Fork" (name "leaf") (name "leaf")))))
  (fun "sum" (at 4 0 4 59)
    (params (pvar ("l" 55) (name "leaf")))
    (seq
      (letvar ("result" 56) (name ("Stdlib" "int")) (int 42) (at 4 37 4 38))
      (match
        (local ("l" 55))
        (case
          (pconstr1 "One" (pvar ("a" 57) (name ("Stdlib" "int"))))
          (assign (name ("result" 56)) (local ("a" 57))))
        (case
          (pconstr1 "Two"
            (pvar ("a" 58) (name ("Stdlib" "int")))
            (pvar ("b" 59) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 56))
            (apply (global ("Stdlib" "+")) (local ("a" 58)) (local ("b" 59))))))
      (exp (var ("result" 56)))))
  (fun "total" (at 5 0 9 31)
    (params (pvar ("t" 60) (name "tree")))
    (seq
      (letvar ("result" 61) (name ("Stdlib" "int")) (int 42) (at 6 11 6 12))
      (match
        (local ("t" 60))
        (case (pconstr0 "Tip") (assign (name ("result" 61)) (int 0)))
        (case
          (pconstr1 "Fork"
            (pconstr1 "One" (pvar ("a" 62) (name ("Stdlib" "int"))))
            (pconstr1 "One" (pvar ("b" 63) (name ("Stdlib" "int")))))
          (assign
            (name ("result" 61))
            (apply
              (global ("Stdlib" "+"))
              (int 1000)
              (apply (global ("Stdlib" "*")) (local ("a" 62)) (local ("b" 63))))))
        (case
          (pconstr1 "Fork"
            (pconstr1 "Two" (pvar ("a" 64) (name ("Stdlib" "int"))) (wild))
            (pconstr1 "One" (wild)))
          (assign (name ("result" 61)) (apply (global ("Stdlib" "+")) (int 2000) (local ("a" 64)))))
        (case
          (pconstr1 "Fork" (pvar ("l" 65) (name "leaf")) (pvar ("r" 66) (name "leaf")))
          (assign
            (name ("result" 61))
            (apply
              (global ("Stdlib" "+"))
              (apply (global "sum") (local ("l" 65)))
              (apply (global "sum") (local ("r" 66)))))))
      (exp (var ("result" 61)))))
  (machine "pure" (at 10 0 13 49) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 67) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("r" 69) (name "leaf"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 67)) (int 3))
                (int 0))
              (constr1 "Two" (int 1) (local ("t" 67)))
              (constr1 "One" (int 5)))
            (at 12 6 12 7))
          (let
            (pvar ("l" 68) (name "leaf"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 67)) (int 2))
                (int 0))
              (constr1 "One" (local ("t" 67)))
              (constr1 "Two" (local ("t" 67)) (int 3)))
            (at 11 6 11 7))
          (let
            (pvar ("x" 70) (name "tree"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 67)) (int 5))
                (int 4))
              (constr0 "Tip")
              (constr1 "Fork" (local ("l" 68)) (local ("r" 69))))
            (at 13 6 13 7))
          (exp (apply (global "total") (local ("x" 70))))))))
  (machine "main" (at 14 0 16 38) discrete (params)
    (memories (memory ("m" 72) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 16 12 16 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 72)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 73) (name ("Stdlib" "int"))) (state (memory ("m" 72))) (at))
          (set (memory ("m" 72)) (apply (global ("Stdlib" "+")) (local ("x" 73)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 74)) (local ("x" 73))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
