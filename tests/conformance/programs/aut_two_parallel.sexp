(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_two_parallel")
 (source "aut_two_parallel.zls")
 (digest "md5:85edb8dfe87dbed07cbdcd8410132f92")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 9 54)
    (doc "two automata that read each other's outputs"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 62)))
 (results
  (result "pure" (parts (named "a") (named "b"))))
 (code
  (types
    (type "state__508" (params) (at)
      (variant (constr0 "Aut_two_parallel_B2_28") (constr0 "Aut_two_parallel_B1_27"))))
  (types
    (type "state__507" (params) (at)
      (variant (constr0 "Aut_two_parallel_A2_26") (constr0 "Aut_two_parallel_A1_25"))))
  (machine "pure" (at 2 0 9 54) discrete (params)
    (memories
      (memory ("r" 46) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 45) (name "state__508")
        (value (constr0 "Aut_two_parallel_B2_28"))
        (at 8 52 8 54))
      (memory ("r" 44) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 43) (name "state__507")
        (value (constr0 "Aut_two_parallel_A2_26"))
        (at 5 57 5 59))
      (memory ("b" 41) (name ("Stdlib" "int")) (value (int 42)) (at 8 17 8 18))
      (memory ("a" 40) (name ("Stdlib" "int")) (value (int 42)) (at 5 17 5 18)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 46)) (bool false))
          (set (memory ("s" 45)) (constr0 "Aut_two_parallel_B1_27"))
          (set (memory ("r" 44)) (bool false))
          (set (memory ("s" 43)) (constr0 "Aut_two_parallel_A1_25"))
          (set (memory ("b" 41)) (int 0))))
      (method "step"
        (params (pvar ("t" 39) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("l" 42) (name ("Stdlib" "int"))) (state (memory ("b" 41))) (at))
          (match
            (state (memory ("s" 43)))
            (case (pconstr0 "Aut_two_parallel_A1_25")
              (seq
                (when (state (memory ("r" 44))) (seq))
                (set (memory ("a" 40)) (apply (global ("Stdlib" "+")) (local ("l" 42)) (int 1)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 39)) (int 3))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 44)) (bool true))
                      (set (memory ("s" 43)) (constr0 "Aut_two_parallel_A2_26"))))
                  (case (wild) (set (memory ("r" 44)) (bool false))))))
            (case (pconstr0 "Aut_two_parallel_A2_26")
              (seq
                (when (state (memory ("r" 44))) (seq))
                (set (memory ("a" 40)) (apply (global ("Stdlib" "*")) (local ("l" 42)) (int 2)))
                (match
                  (apply (global ("Stdlib" ">")) (state (memory ("a" 40))) (int 20))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 44)) (bool true))
                      (set (memory ("s" 43)) (constr0 "Aut_two_parallel_A1_25"))))
                  (case (wild) (set (memory ("r" 44)) (bool false)))))))
          (match
            (state (memory ("s" 45)))
            (case (pconstr0 "Aut_two_parallel_B1_27")
              (seq
                (when (state (memory ("r" 46))) (seq))
                (set
                  (memory ("b" 41))
                  (apply (global ("Stdlib" "+")) (state (memory ("a" 40))) (int 1)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (state (memory ("a" 40))) (int 2))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 46)) (bool true))
                      (set (memory ("s" 45)) (constr0 "Aut_two_parallel_B2_28"))))
                  (case (wild) (set (memory ("r" 46)) (bool false))))))
            (case (pconstr0 "Aut_two_parallel_B2_28")
              (seq
                (when (state (memory ("r" 46))) (seq))
                (set
                  (memory ("b" 41))
                  (apply (global ("Stdlib" "-")) (state (memory ("a" 40))) (local ("t" 39))))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 39)) (int 4))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 46)) (bool true))
                      (set (memory ("s" 45)) (constr0 "Aut_two_parallel_B1_27"))))
                  (case (wild) (set (memory ("r" 46)) (bool false)))))))
          (exp (tuple (state (memory ("a" 40))) (state (memory ("b" 41)))))))))
  (machine "main" (at 10 0 13 62) discrete (params)
    (memories (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 52) (global "pure") discrete (params) (at 12 15 12 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 50)) (int 0)) (exp (call "reset" "pure" (instance ("i" 52))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 51) (name ("Stdlib" "int"))) (state (memory ("m" 50))) (at))
          (set (memory ("m" 50)) (apply (global ("Stdlib" "+")) (local ("x" 51)) (int 1)))
          (let
            (ptuple (pvar ("a" 48) (name ("Stdlib" "int"))) (pvar ("b" 49) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 52)) (local ("x" 51)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 48))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 49))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
