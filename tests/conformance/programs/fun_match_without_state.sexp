(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_match_without_state")
 (source "fun_match_without_state.zls")
 (digest "md5:52ac3d97ca5c6ac570f3c99c9f1d7a17")
 (needs "Stdlib")
 (exports
  (val "f" any (arrow any (name "v") (name ("Stdlib" "int"))) (at 3 0 3 83))
  (val "g" anydiscrete
    (arrow anydiscrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 4 0 6 54))
  (val "h" anydiscrete
    (arrow anydiscrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 7 0 9 70))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 10 0 12 25))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 13 0 17 18)))
 (results
  (result "f" (named "o"))
  (result "g" (named "o"))
  (result "h" (parts (named "a") (named "b")))
  (result "pure" (parts (named "o") (named "o") (named "a") (named "b"))))
 (code
  (types
    (type "v" (params) (at 2 0 2 21) (variant (constr0 "A") (constr1 "B" (name ("Stdlib" "int"))))))
  (fun "f" (at 3 0 3 83)
    (params (pvar ("v" 69) (name "v")))
    (seq
      (letvar ("o" 70) (name ("Stdlib" "int")) (int 42) (at 3 49 3 50))
      (match
        (local ("v" 69))
        (case (pconstr0 "A") (assign (name ("o" 70)) (int 1)))
        (case
          (pconstr1 "B" (pvar ("n" 71) (name ("Stdlib" "int"))))
          (assign (name ("o" 70)) (local ("n" 71)))))
      (exp (var ("o" 70)))))
  (fun "g" (at 4 0 6 54)
    (params (pvar ("t" 72) (name ("Stdlib" "int"))))
    (seq
      (letvar ("sp" 75) (name ("Stdlib" "bool")) (bool false) (at))
      (letvar ("sv" 74) (name ("Stdlib" "int")) (int 42) (at 5 37 5 38))
      (letvar ("o" 73) (name ("Stdlib" "int")) (int 42) (at 6 25 6 26))
      (match
        (apply (global ("Stdlib" ">")) (local ("t" 72)) (int 4))
        (case
          (pconst (bool true))
          (seq (assign (name ("sp" 75)) (bool true)) (assign (name ("sv" 74)) (local ("t" 72)))))
        (case (wild) (seq)))
      (match
        (tuple (var ("sv" 74)) (var ("sp" 75)))
        (case
          (ptuple (pvar ("x" 76) (name ("Stdlib" "int"))) (pconst (bool true)))
          (assign (name ("o" 73)) (local ("x" 76))))
        (case (wild) (assign (name ("o" 73)) (int 0))))
      (exp (var ("o" 73)))))
  (fun "h" (at 7 0 9 70)
    (params
      (ptuple (pvar ("t" 78) (name ("Stdlib" "int"))) (pvar ("k" 77) (name ("Stdlib" "int")))))
    (seq
      (letvar ("x" 81) (name ("Stdlib" "int")) (int 9) (at 8 54 8 55))
      (letvar ("b" 80) (name ("Stdlib" "int")) (int 42) (at 9 35 9 36))
      (match
        (apply
          (global ("Stdlib" "="))
          (apply (global ("Stdlib" "mod")) (local ("t" 78)) (int 2))
          (int 0))
        (case
          (pconst (bool true))
          (assign (name ("x" 81)) (apply (global ("Stdlib" "+")) (local ("t" 78)) (local ("k" 77)))))
        (case (pconst (bool false)) (seq)))
      (match
        (apply (global ("Stdlib" "mod")) (local ("t" 78)) (int 3))
        (case (pconst (int 0)) (assign (name ("b" 80)) (var ("x" 81))))
        (case (wild)
          (assign (name ("b" 80)) (apply (global ("Stdlib" "-")) (int 0) (var ("x" 81))))))
      (exp (tuple (var ("x" 81)) (var ("b" 80))))))
  (machine "pure" (at 10 0 12 25) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 82) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (ptuple (pvar ("a" 83) (name ("Stdlib" "int"))) (pvar ("b" 84) (name ("Stdlib" "int"))))
            (apply (global "h") (tuple (local ("t" 82)) (int 100)))
            (at 12 7 12 8))
          (let
            (pvar ("v" 85) (name "v"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 82)) (int 2))
                (int 0))
              (constr0 "A")
              (constr1 "B" (local ("t" 82))))
            (at 11 6 11 7))
          (exp
            (tuple
              (apply (global "f") (local ("v" 85)))
              (apply (global "g") (local ("t" 82)))
              (local ("a" 83))
              (local ("b" 84))))))))
  (machine "main" (at 13 0 17 18) discrete (params)
    (memories (memory ("m" 91) (name ("Stdlib" "int")) (value (int 42)) (at 14 14 14 15)))
    (instances (instance ("i" 93) (global "pure") discrete (params) (at 15 21 15 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 91)) (int 0)) (exp (call "reset" "pure" (instance ("i" 93))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 92) (name ("Stdlib" "int"))) (state (memory ("m" 91))) (at))
          (set (memory ("m" 91)) (apply (global ("Stdlib" "+")) (local ("x" 92)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 87) (name ("Stdlib" "int")))
              (pvar ("b" 88) (name ("Stdlib" "int")))
              (pvar ("c" 89) (name ("Stdlib" "int")))
              (pvar ("d" 90) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 93)) (local ("x" 92)))
            (at 15 7 15 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 87))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 88))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 89))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 90))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
