(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex26_match_cond_effects")
 (source "ex26_match_cond_effects.zls")
 (digest "md5:27a35aa3be085ee921ab96f205ddfaa8")
 (needs "Stdlib")
 (exports
  (val "show" anydiscrete
    (arrow anydiscrete (product (name ("Stdlib" "string")) (tvar "a")) (tvar "a"))
    (at 2 0 2 44)
    (doc "match runs one branch; an if expression whose operands have effects runs both of them"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 8 37)))
 (results
  (result "show" (named "n")))
 (code
  (fun "show" (at 2 0 2 44)
    (params (ptuple (pvar ("s" 25) (name ("Stdlib" "string"))) (pvar ("n" 24) (tvar "1"))))
    (seq
      (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 25))) (at))
      (exp (local ("n" 24)))))
  (machine "main" (at 3 0 8 37) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("result" 28) (name ("Stdlib" "int")) (value (int 42)) (at 5 36 5 49)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 30)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 31)) (int 2))
            (case
              (pconst (int 0))
              (set (memory ("result" 28)) (apply (global "show") (tuple (string "x") (int 1)))))
            (case (wild)
              (set (memory ("result" 28)) (apply (global "show") (tuple (string "y") (int 2))))))
          (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "/")) (at))
          (let
            (pvar ("x" 32) (name ("Stdlib" "int")))
            (apply (global "show") (tuple (string "p") (int 4)))
            (at 7 49 7 62))
          (let
            (pvar ("x" 33) (name ("Stdlib" "int")))
            (apply (global "show") (tuple (string "p") (int 3)))
            (at 7 30 7 43))
          (let
            (pvar ("b" 29) (name ("Stdlib" "int")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 31)) (int 2))
                (int 0))
              (local ("x" 33))
              (local ("x" 32)))
            (at 7 6 7 7))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("Stdlib" "+")) (state (memory ("result" 28))) (local ("b" 29))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
