(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_state_of_variants")
 (source "aut_state_of_variants.zls")
 (digest "md5:627bb53b12b26dd20bbc4292ea41d874")
 (needs "Stdlib")
 (exports
  (val "f" any (arrow any (name "v") (name ("Stdlib" "int"))) (at 3 0 3 50))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 4 0 8 56))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 11 38)))
 (results)
 (code
  (types
    (type "state__343" (params) (at)
      (variant (constr0 "Aut_state_of_variants_B_24") (constr0 "Aut_state_of_variants_A_23"))))
  (types
    (type "v" (params) (at 2 0 2 24)
      (variant (constr0 "Off") (constr1 "On" (name ("Stdlib" "int"))))))
  (fun "f" (at 3 0 3 50)
    (params (pvar ("v" 31) (name "v")))
    (seq
      (letvar ("result" 32) (name ("Stdlib" "int")) (int 42) (at 3 49 3 50))
      (match
        (local ("v" 31))
        (case (pconstr0 "Off")
          (assign (name ("result" 32)) (apply (global ("Stdlib" "-")) (int 0) (int 1))))
        (case
          (pconstr1 "On" (pvar ("n" 33) (name ("Stdlib" "int"))))
          (assign (name ("result" 32)) (local ("n" 33)))))
      (exp (var ("result" 32)))))
  (machine "pure" (at 4 0 8 56) discrete (params)
    (memories
      (memory ("r" 38) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 37) (name "state__343")
        (value (constr0 "Aut_state_of_variants_B_24"))
        (at 7 51 7 52))
      (memory ("m" 35) (name "v") (value (constr0 "Off")) (at 7 16 7 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 38)) (bool false))
          (set (memory ("s" 37)) (constr0 "Aut_state_of_variants_A_23"))
          (set (memory ("m" 35)) (constr0 "Off"))))
      (method "step"
        (params (pvar ("t" 34) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 37)))
            (case (pconstr0 "Aut_state_of_variants_A_23")
              (seq
                (when (state (memory ("r" 38))) (seq))
                (set (memory ("m" 35)) (constr1 "On" (local ("t" 34))))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 34)) (int 3))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 38)) (bool true))
                      (set (memory ("s" 37)) (constr0 "Aut_state_of_variants_B_24"))))
                  (case (wild) (set (memory ("r" 38)) (bool false))))))
            (case (pconstr0 "Aut_state_of_variants_B_24")
              (seq
                (when (state (memory ("r" 38))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 34)) (int 4))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("m" 35)) (constr0 "Off"))
                      (set (memory ("r" 38)) (bool true))
                      (set (memory ("s" 37)) (constr0 "Aut_state_of_variants_A_23"))))
                  (case (wild) (set (memory ("r" 38)) (bool false)))))))
          (exp (apply (global "f") (state (memory ("m" 35)))))))))
  (machine "main" (at 9 0 11 38) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 11 12 11 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "pure" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 42)) (local ("x" 41))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
