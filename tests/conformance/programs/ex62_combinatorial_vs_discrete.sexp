(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex62_combinatorial_vs_discrete")
 (source "ex62_combinatorial_vs_discrete.zls")
 (digest "md5:9d02c61ede71f6f1a9384723ffedecad")
 (needs "Stdlib")
 (exports
  (val "clip" anydiscrete
    (arrow anydiscrete (product (tvar "a") (tvar "a") (tvar "a")) (tvar "a"))
    (at 2 0 2 79)
    (doc "comparisons are of kind AD: a helper using them must be declared discrete (or node)"))
  (val "double" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 3 0 3 20))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 6 53)))
 (results)
 (code
  (fun "clip" (at 2 0 2 79)
    (params
      (ptuple (pvar ("lo" 20) (tvar "1")) (pvar ("hi" 19) (tvar "1")) (pvar ("x" 21) (tvar "1"))))
    (exp
      (if
        (apply (global ("Stdlib" "<")) (local ("x" 21)) (local ("lo" 20)))
        (local ("lo" 20))
        (if
          (apply (global ("Stdlib" ">")) (local ("x" 21)) (local ("hi" 19)))
          (local ("hi" 19))
          (local ("x" 21))))))
  (fun "double" (at 3 0 3 20)
    (params (pvar ("x" 22) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (int 2) (local ("x" 22)))))
  (machine "main" (at 4 0 6 53) discrete (params)
    (memories (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 24)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global "clip")
                (tuple (int 2) (int 9) (apply (global "double") (local ("x" 25))))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
