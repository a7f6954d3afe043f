(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_several_parameters")
 (source "fun_several_parameters.zls")
 (digest "md5:a493e4cd4ce97a7ddefdb588f04acba5")
 (needs "Stdlib")
 (exports
  (val "lin" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow static
        (name ("Stdlib" "int"))
        (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 2 0 2 25)
    (doc "functions with static parameters, applied to all of them"))
  (val "clip" any
    (arrow static (tvar "a") (arrow static (tvar "a") (arrow any (tvar "a") (tvar "a"))))
    (at 3 0 3 40))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 4 68))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 8 93)))
 (results)
 (code
  (machine "pure" (at 4 0 4 68) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 33) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 36) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "max"))
              (int 1)
              (apply (global ("Stdlib" "min")) (int 3) (local ("t" 33))))
            (at 2 12 2 13))
          (exp
            (tuple
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 3) (local ("t" 33)))
                (int 4))
              (apply
                (global ("Stdlib" "max"))
                (int 2)
                (apply (global ("Stdlib" "min")) (int 5) (local ("t" 33))))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 2) (local ("x" 36)))
                (int -1))))))))
  (machine "main" (at 5 0 8 93) discrete (params)
    (memories (memory ("m" 42) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 44) (global "pure") discrete (params) (at 7 18 7 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 42)) (int 0)) (exp (call "reset" "pure" (instance ("i" 44))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 43) (name ("Stdlib" "int"))) (state (memory ("m" 42))) (at))
          (set (memory ("m" 42)) (apply (global ("Stdlib" "+")) (local ("x" 43)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 39) (name ("Stdlib" "int")))
              (pvar ("b" 40) (name ("Stdlib" "int")))
              (pvar ("c" 41) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 44)) (local ("x" 43)))
            (at 7 7 7 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 39))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 41))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
