(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex67_unless_then_until_parallel")
 (source "ex67_unless_then_until_parallel.zls")
 (digest "md5:6e33cacc1591d8bd3f95d759b7b5aedc")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 13 35)
    (doc "a weak automaton reads a signal emitted by a strong one in the same instant")))
 (results)
 (code
  (types
    (type "state__291" (params) (at)
      (variant (constr0 "Ex67_unless_then_until_parallel_Done_24")
        (constr0 "Ex67_unless_then_until_parallel_Wait_23"))))
  (types
    (type "state__290" (params) (at)
      (variant (constr0 "Ex67_unless_then_until_parallel_On_22")
        (constr0 "Ex67_unless_then_until_parallel_Off_21"))))
  (machine "main" (at 2 0 13 35) discrete (params)
    (memories
      (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 41) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 40) (name "state__291")
        (value (constr0 "Ex67_unless_then_until_parallel_Done_24"))
        (at 10 63 10 67))
      (memory ("r" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 38) (name "state__290")
        (value (constr0 "Ex67_unless_then_until_parallel_On_22"))
        (at 5 42 5 44))
      (memory ("total" 36) (name ("Stdlib" "int")) (value (int 42)) (at 10 37 10 42)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 44)) (int 0))
          (set (memory ("r" 41)) (bool false))
          (set (memory ("s" 40)) (constr0 "Ex67_unless_then_until_parallel_Wait_23"))
          (set (memory ("total" 36)) (int 0))
          (set (memory ("r" 39)) (bool false))
          (set (memory ("s" 38)) (constr0 "Ex67_unless_then_until_parallel_Off_21"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("gop" 43) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("gov" 42) (name ("Stdlib" "int")) (int 42) (at 6 25 6 26))
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (match
            (state (memory ("s" 38)))
            (case (pconstr0 "Ex67_unless_then_until_parallel_Off_21")
              (seq
                (when (state (memory ("r" 39))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 45)) (int 3))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 39)) (bool true))
                      (set (memory ("s" 38)) (constr0 "Ex67_unless_then_until_parallel_On_22"))))
                  (case (wild) (set (memory ("r" 39)) (bool false))))))
            (case (pconstr0 "Ex67_unless_then_until_parallel_On_22")
              (seq
                (when (state (memory ("r" 39))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 45)) (int 3))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 39)) (bool true))
                      (set (memory ("s" 38)) (constr0 "Ex67_unless_then_until_parallel_Off_21"))))
                  (case (wild) (set (memory ("r" 39)) (bool false)))))))
          (match
            (state (memory ("s" 38)))
            (case (pconstr0 "Ex67_unless_then_until_parallel_Off_21") (seq))
            (case (pconstr0 "Ex67_unless_then_until_parallel_On_22")
              (seq
                (when (state (memory ("r" 39))) (seq))
                (assign (name ("gop" 43)) (bool true))
                (assign (name ("gov" 42)) (local ("x" 45))))))
          (let (pvar ("l" 37) (name ("Stdlib" "int"))) (state (memory ("total" 36))) (at))
          (match
            (state (memory ("s" 40)))
            (case (pconstr0 "Ex67_unless_then_until_parallel_Wait_23")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (match
                  (tuple (var ("gov" 42)) (var ("gop" 43)))
                  (case
                    (ptuple (pvar ("v" 46) (name ("Stdlib" "int"))) (pconst (bool true)))
                    (seq
                      (set
                        (memory ("total" 36))
                        (apply (global ("Stdlib" "+")) (local ("l" 37)) (local ("v" 46))))
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Ex67_unless_then_until_parallel_Done_24"))))
                  (case (wild) (set (memory ("r" 41)) (bool false))))))
            (case (pconstr0 "Ex67_unless_then_until_parallel_Done_24")
              (seq
                (when (state (memory ("r" 41))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "not"))
                    (apply (global ("Stdlib" "snd")) (tuple (var ("gov" 42)) (var ("gop" 43)))))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 41)) (bool true))
                      (set (memory ("s" 40)) (constr0 "Ex67_unless_then_until_parallel_Wait_23"))))
                  (case (wild) (set (memory ("r" 41)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("total" 36)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
