(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_enumeration")
 (source "var_enumeration.zls")
 (digest "md5:a8fb73e79328db5fbe6ac8c2bbc4cbcd")
 (needs "Stdlib")
 (exports
  (val "next_day" any (arrow any (name "day") (name "day")) (at 3 0 3 81))
  (val "code" any (arrow any (name "day") (name ("Stdlib" "int"))) (at 4 0 4 69))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 5 0 6 30))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 11 82)))
 (results)
 (code
  (types
    (type "day" (params) (at 2 0 2 32)
      (variant (constr0 "Mon") (constr0 "Tue") (constr0 "Wed") (constr0 "Thu"))))
  (fun "next_day" (at 3 0 3 81)
    (params (pvar ("d" 42) (name "day")))
    (seq
      (letvar ("result" 43) (name "day") (constr0 "Thu") (at 3 39 3 42))
      (match
        (local ("d" 42))
        (case (pconstr0 "Mon") (assign (name ("result" 43)) (constr0 "Tue")))
        (case (pconstr0 "Tue") (assign (name ("result" 43)) (constr0 "Wed")))
        (case (pconstr0 "Wed") (assign (name ("result" 43)) (constr0 "Thu")))
        (case (pconstr0 "Thu") (assign (name ("result" 43)) (constr0 "Mon"))))
      (exp (var ("result" 43)))))
  (fun "code" (at 4 0 4 69)
    (params (pvar ("d" 44) (name "day")))
    (seq
      (letvar ("result" 45) (name ("Stdlib" "int")) (int 42) (at 4 35 4 36))
      (match
        (local ("d" 44))
        (case (pconstr0 "Mon") (assign (name ("result" 45)) (int 1)))
        (case (pconstr0 "Tue") (assign (name ("result" 45)) (int 2)))
        (case (pconstr0 "Wed") (assign (name ("result" 45)) (int 3)))
        (case (pconstr0 "Thu") (assign (name ("result" 45)) (int 4))))
      (exp (var ("result" 45)))))
  (machine "pure" (at 5 0 6 30) discrete (params)
    (memories (memory ("m" 48) (name "day") (value (constr0 "Thu")) (at 6 10 6 13)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 48)) (constr0 "Mon")))
      (method "step"
        (params (pvar ("t" 46) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 49) (name "day")) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global "next_day") (local ("x" 49))))
          (exp
            (tuple
              (apply (global "code") (local ("x" 49)))
              (apply (global ("Stdlib" "=")) (local ("x" 49)) (constr0 "Wed"))
              (apply (global ("Stdlib" "<")) (local ("x" 49)) (constr0 "Wed"))
              (apply (global ("Stdlib" "compare")) (local ("x" 49)) (constr0 "Tue"))
              (apply (global ("Stdlib" "+")) (local ("t" 46)) (int 1))))))))
  (machine "main" (at 7 0 11 82) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 9 24 9 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 58))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 51) (name ("Stdlib" "int")))
              (pvar ("b" 52) (name ("Stdlib" "bool")))
              (pvar ("c" 53) (name ("Stdlib" "bool")))
              (pvar ("e" 54) (name ("Stdlib" "int")))
              (pvar ("f" 55) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 57)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 52))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 53))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 54))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
