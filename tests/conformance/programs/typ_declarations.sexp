(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Typ_declarations")
 (source "typ_declarations.zls")
 (digest "md5:ec8040aecc2ffd46f8f8ce528f9aa961")
 (needs "Stdlib")
 (exports
  (val "f" any (arrow any (name "deep") (name ("Stdlib" "float"))) (at 7 0 9 70))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "float")))
    (at 10 0 13 20))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 16 40)))
 (results)
 (code
  (types (type "count" (params) (at 2 0 2 16) (abbrev (name ("Stdlib" "int")))))
  (types (type "both" (params "a" "b") (at 3 0 3 28) (abbrev (product (tvar "b") (tvar "a")))))
  (types (type "twice" (params "a") (at 4 0 4 40) (record ("fst_" (tvar "a")) ("snd_" (tvar "a")))))
  (types
    (type "pairs" (params) (at 5 0 5 41)
      (variant (constr0 "Zero") (constr1 "Both" (name "count") (name ("Stdlib" "float"))))))
  (types
    (type "deep" (params) (at 6 0 6 39)
      (variant (constr1 "Deep" (name "pairs") (name "twice" (name "count"))))))
  (fun "f" (at 7 0 9 70)
    (params (pvar ("d" 40) (name "deep")))
    (seq
      (letvar ("result" 41) (name ("Stdlib" "float")) (float "42") (at 8 21 8 33))
      (match
        (local ("d" 40))
        (case
          (pconstr1 "Deep" (pconstr0 "Zero") (pvar ("p" 42) (name "twice" (name "count"))))
          (assign
            (name ("result" 41))
            (apply (global ("Stdlib" "float")) (field (local ("p" 42)) "fst_"))))
        (case
          (pconstr1 "Deep"
            (pconstr1 "Both"
              (pvar ("n" 45) (name "count"))
              (pvar ("x" 46) (name ("Stdlib" "float"))))
            (precord
              ("fst_" (pvar ("a" 43) (name "count")))
              ("snd_" (pvar ("b" 44) (name "count")))))
          (assign
            (name ("result" 41))
            (apply
              (global ("Stdlib" "+."))
              (apply
                (global ("Stdlib" "float"))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "+")) (local ("n" 45)) (local ("a" 43)))
                  (local ("b" 44))))
              (local ("x" 46))))))
      (exp (var ("result" 41)))))
  (machine "pure" (at 10 0 13 20) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 47) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("b" 48) (name "pairs"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 47)) (int 2))
                (int 0))
              (constr0 "Zero")
              (constr1 "Both" (local ("t" 47)) (float "0.5")))
            (at 12 6 12 7))
          (let
            (pvar ("p" 50) (name "twice" (name ("Stdlib" "int"))))
            (record
              ("fst_" (local ("t" 47)))
              ("snd_" (apply (global ("Stdlib" "+")) (local ("t" 47)) (int 1))))
            (at 11 6 11 7))
          (let
            (pvar ("d" 49) (name "deep"))
            (constr1 "Deep" (local ("b" 48)) (local ("p" 50)))
            (at 13 6 13 7))
          (exp (apply (global "f") (local ("d" 49))))))))
  (machine "main" (at 14 0 16 40) discrete (params)
    (memories (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances (instance ("i" 54) (global "pure") discrete (params) (at 16 14 16 22)))
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
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (call "step" "pure" (instance ("i" 54)) (local ("x" 53))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
