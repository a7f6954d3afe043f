(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mod_static")
 (source "mod_static.zls")
 (digest "md5:32ea3f0ba990bb36f0fa8a1d4d44affe")
 (needs "Stdlib")
 (exports
  (val "k" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "another module's functions with static parameters and its nodes as arguments"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 95))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 7 93)))
 (results)
 (code
  (let "k" (at 2 0 2 16) (exp (int 4)))
  (machine "pure" (at 3 0 3 95) discrete (params)
    (memories
      (memory ("i" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 47) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("m" 45) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 50)) (bool true)) (set (memory ("m" 45)) (int 0))))
      (method "step"
        (params (pvar ("t" 37) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 46) (name ("Stdlib" "int"))) (state (memory ("m" 45))) (at))
          (let
            (pvar ("x" 49) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 50)))
              (local ("x" 46))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 47))) (int 2)))
            (at))
          (set (memory ("i" 50)) (bool false))
          (let
            (pvar ("x" 44) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 37)) (int 1))
            (at))
          (set (memory ("m" 45)) (local ("t" 37)))
          (set (memory ("m" 47)) (local ("x" 49)))
          (exp
            (tuple
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 3) (local ("t" 37)))
                (int 4))
              (local ("x" 49))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (local ("t" 37)) (local ("t" 37)))
                (apply (global ("Stdlib" "*")) (local ("x" 44)) (local ("x" 44))))))))))
  (machine "main" (at 4 0 7 93) discrete (params)
    (memories (memory ("m" 55) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances (instance ("i" 57) (global "pure") discrete (params) (at 6 18 6 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 55)) (int 0)) (exp (call "reset" "pure" (instance ("i" 57))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 56) (name ("Stdlib" "int"))) (state (memory ("m" 55))) (at))
          (set (memory ("m" 55)) (apply (global ("Stdlib" "+")) (local ("x" 56)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 52) (name ("Stdlib" "int")))
              (pvar ("b" 53) (name ("Stdlib" "int")))
              (pvar ("c" 54) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 57)) (local ("x" 56)))
            (at 6 7 6 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 52))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 54))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
