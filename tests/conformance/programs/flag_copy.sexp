(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Flag_copy")
 (source "flag_copy.zls")
 (digest "md5:44e05341ebc25d83a2c83de938e31cdf")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 48)
    (doc "machines with a method that copies their state"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 5 84))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 62)))
 (results
  (result "count" (named "c"))
  (result "pure" (parts (named "c") (named "s"))))
 (code
  (types (type "state__362" (params) (at) (variant (constr0 "Flag_copy_A_24"))))
  (machine "count" (at 3 0 3 48) discrete (params)
    (memories (memory ("m" 41) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 41)) (int 0)))
      (method "step"
        (params (pvar ("x" 39) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 42) (name ("Stdlib" "int"))) (state (memory ("m" 41))) (at))
          (set (memory ("m" 41)) (apply (global ("Stdlib" "+")) (local ("x" 42)) (local ("x" 39))))
          (exp (local ("x" 42)))))))
  (machine "pure" (at 4 0 5 84) discrete (params)
    (memories
      (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("r" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 48) (name "state__362") (value (constr0 "Flag_copy_A_24")) (at 5 70 5 74))
      (memory ("n" 45) (name ("Stdlib" "int")) (value (int 42)) (at 5 82 5 83))
      (memory ("s" 44) (name ("Stdlib" "int")) (value (int 42)) (at 5 29 5 30)))
    (instances (instance ("i" 57) (global "count") discrete (params) (at 5 37 5 44)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 45)) (int 5))
          (set (memory ("r" 49)) (bool false))
          (set (memory ("s" 48)) (constr0 "Flag_copy_A_24"))
          (exp (call "reset" "count" (instance ("i" 57))))
          (set (memory ("m" 50)) (int 0))))
      (method "step"
        (params (pvar ("t" 43) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (match
            (state (memory ("s" 48)))
            (case (pconstr0 "Flag_copy_A_24")
              (seq
                (when (state (memory ("r" 49))) (exp (call "reset" "count" (instance ("i" 57)))))
                (set
                  (memory ("s" 44))
                  (apply
                    (global ("Stdlib" "+"))
                    (state (memory ("n" 45)))
                    (call "step" "count" (instance ("i" 57)) (int 2))))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 43)) (int 3))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("n" 45)) (local ("t" 43)))
                      (set (memory ("r" 49)) (bool true))
                      (set (memory ("s" 48)) (constr0 "Flag_copy_A_24"))))
                  (case (wild) (set (memory ("r" 49)) (bool false)))))))
          (let (pvar ("x" 51) (name ("Stdlib" "int"))) (state (memory ("m" 50))) (at))
          (set (memory ("m" 50)) (apply (global ("Stdlib" "+")) (local ("x" 51)) (local ("t" 43))))
          (exp (tuple (local ("x" 51)) (state (memory ("s" 44)))))))))
  (machine "main" (at 6 0 9 62) discrete (params)
    (memories (memory ("m" 55) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 8 15 8 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 55)) (int 0)) (exp (call "reset" "pure" (instance ("i" 58))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 56) (name ("Stdlib" "int"))) (state (memory ("m" 55))) (at))
          (set (memory ("m" 55)) (apply (global ("Stdlib" "+")) (local ("x" 56)) (int 1)))
          (let
            (ptuple (pvar ("a" 53) (name ("Stdlib" "int"))) (pvar ("b" 54) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 56)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 54))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
