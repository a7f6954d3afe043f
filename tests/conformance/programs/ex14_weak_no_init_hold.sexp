(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex14_weak_no_init_hold")
 (source "ex14_weak_no_init_hold.zls")
 (digest "md5:234074166355ac3c3a12d517ad6753cb")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 10 62)
    (doc
      "in a weak automaton a variable defined in the initial state needs no init:\\x0athe other states may omit it or use last")))
 (results)
 (code
  (types
    (type "state__246" (params) (at)
      (variant (constr0 "Ex14_weak_no_init_hold_Third_16")
        (constr0 "Ex14_weak_no_init_hold_Second_15")
        (constr0 "Ex14_weak_no_init_hold_First_14"))))
  (machine "main" (at 3 0 10 62) discrete (params)
    (memories
      (memory ("m" 27) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("r" 26) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 25) (name "state__246")
        (value (constr0 "Ex14_weak_no_init_hold_Third_16"))
        (at 6 48 6 54))
      (memory ("x" 23) (name ("Stdlib" "int")) (value (int 42)) (at 6 18 6 19)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 27)) (int 0))
          (set (memory ("r" 26)) (bool false))
          (set (memory ("s" 25)) (constr0 "Ex14_weak_no_init_hold_First_14"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 28) (name ("Stdlib" "int"))) (state (memory ("m" 27))) (at))
          (set (memory ("m" 27)) (apply (global ("Stdlib" "+")) (local ("x" 28)) (int 1)))
          (match
            (state (memory ("s" 25)))
            (case (pconstr0 "Ex14_weak_no_init_hold_First_14")
              (seq
                (when (state (memory ("r" 26))) (seq))
                (set (memory ("x" 23)) (apply (global ("Stdlib" "+")) (int 42) (local ("x" 28))))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 28)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 26)) (bool true))
                      (set (memory ("s" 25)) (constr0 "Ex14_weak_no_init_hold_Second_15"))))
                  (case (wild) (set (memory ("r" 26)) (bool false))))))
            (case (pconstr0 "Ex14_weak_no_init_hold_Second_15")
              (seq
                (when (state (memory ("r" 26))) (seq))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 28)) (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 26)) (bool true))
                      (set (memory ("s" 25)) (constr0 "Ex14_weak_no_init_hold_Third_16"))))
                  (case (wild) (set (memory ("r" 26)) (bool false))))))
            (case (pconstr0 "Ex14_weak_no_init_hold_Third_16")
              (seq
                (when (state (memory ("r" 26))) (seq))
                (set
                  (memory ("x" 23))
                  (apply (global ("Stdlib" "+")) (state (memory ("x" 23))) (int 1)))
                (set (memory ("r" 26)) (bool false)))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 28))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 23)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
