(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Typ_operator_exports")
 (source "typ_operator_exports.zls")
 (digest "md5:8476341ea6374e350c34569fa53855bc")
 (needs "Stdlib")
 (exports
  (val "plus" any
    (arrow anystatic
      (name ("Stdlib" "int"))
      (arrow anystatic (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 2 14)
    (doc "operators of the library given new names: functions of any and of static kind"))
  (val "times" any
    (arrow any (name ("Stdlib" "int")) (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 17))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 4 64))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 8 93)))
 (results)
 (code
  (let "plus" (at 2 0 2 14) (exp (global ("Stdlib" "+"))))
  (let "times" (at 3 0 3 17) (exp (global ("Stdlib" "*"))))
  (machine "pure" (at 4 0 4 64) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 22) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (exp
          (tuple
            (apply (global "plus") (local ("t" 22)) (int 3))
            (apply (global "times") (local ("t" 22)) (local ("t" 22)))
            (apply (global ("Stdlib" "-")) (local ("t" 22)) (int 1)))))))
  (machine "main" (at 5 0 8 93) discrete (params)
    (memories (memory ("m" 28) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 30) (global "pure") discrete (params) (at 7 18 7 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 28)) (int 0)) (exp (call "reset" "pure" (instance ("i" 30))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 29) (name ("Stdlib" "int"))) (state (memory ("m" 28))) (at))
          (set (memory ("m" 28)) (apply (global ("Stdlib" "+")) (local ("x" 29)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 25) (name ("Stdlib" "int")))
              (pvar ("b" 26) (name ("Stdlib" "int")))
              (pvar ("c" 27) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 30)) (local ("x" 29)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 25))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 26))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 27))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
