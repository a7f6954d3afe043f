(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_option_ints")
 (source "var_option_ints.zls")
 (digest "md5:60ab3e8f8e372a2c5c0c19cf1eab7d38")
 (needs "Stdlib")
 (exports
  (val "get" any
    (arrow any (product (name ("Stdlib" "option") (tvar "a")) (tvar "a")) (tvar "a"))
    (at 2 0 2 56)
    (doc "the options of the library, with integers"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 5 20))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 62)))
 (results)
 (code
  (fun "get" (at 2 0 2 56)
    (params
      (ptuple (pvar ("o" 37) (name ("Stdlib" "option") (tvar "1"))) (pvar ("d" 36) (tvar "1"))))
    (seq
      (letvar ("result" 38) (tvar "1") (any) (at 2 40 2 41))
      (match
        (local ("o" 37))
        (case (pconstr0 ("Stdlib" "None")) (assign (name ("result" 38)) (local ("d" 36))))
        (case
          (pconstr1 ("Stdlib" "Some") (pvar ("x" 39) (tvar "1")))
          (assign (name ("result" 38)) (local ("x" 39)))))
      (exp (var ("result" 38)))))
  (machine "pure" (at 3 0 5 20) discrete (params)
    (memories
      (memory ("m" 43)
        (name ("Stdlib" "option") (name ("Stdlib" "int")))
        (value (constr0 ("Stdlib" "None")))
        (at 5 10 5 14)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 43)) (constr0 ("Stdlib" "None"))))
      (method "step"
        (params (pvar ("t" 40) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 44) (name ("Stdlib" "option") (name ("Stdlib" "int"))))
            (state (memory ("m" 43)))
            (at))
          (let
            (pvar ("o" 41) (name ("Stdlib" "option") (name ("Stdlib" "int"))))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 40)) (int 2))
                (int 0))
              (constr1 ("Stdlib" "Some") (local ("t" 40)))
              (constr0 ("Stdlib" "None")))
            (at 4 6 4 7))
          (set (memory ("m" 43)) (local ("o" 41)))
          (exp
            (tuple
              (apply (global "get")
                (tuple (local ("o" 41)) (apply (global ("Stdlib" "-")) (int 0) (int 1))))
              (apply (global "get") (tuple (local ("x" 44)) (int 100)))))))))
  (machine "main" (at 6 0 9 62) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 50) (global "pure") discrete (params) (at 8 15 8 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 50))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (ptuple (pvar ("a" 46) (name ("Stdlib" "int"))) (pvar ("b" 47) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 50)) (local ("x" 49)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 47))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
