(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex10_init_state")
 (source "ex10_init_state.zls")
 (digest "md5:25ea999d2c6fcdeb8c541467a4de5f1d")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 62)
    (doc "explicit initial state, with an argument")))
 (results)
 (code
  (types
    (type "state__226" (params) (at)
      (variant (constr0 "Ex10_init_state_Busy_15") (constr0 "Ex10_init_state_Idle_14"))))
  (machine "main" (at 2 0 8 62) discrete (params)
    (memories
      (memory ("m" 26) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 25) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 24) (name "state__226")
        (value (constr0 "Ex10_init_state_Busy_15"))
        (at 5 42 5 49))
      (memory ("k" 23) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 16))
      (memory ("o" 22) (name ("Stdlib" "int")) (value (int 42)) (at 5 17 5 18)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 26)) (int 0))
          (set (memory ("k" 23)) (int 40))
          (set (memory ("r" 25)) (bool false))
          (set (memory ("s" 24)) (constr0 "Ex10_init_state_Busy_15"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 27) (name ("Stdlib" "int"))) (state (memory ("m" 26))) (at))
          (set (memory ("m" 26)) (apply (global ("Stdlib" "+")) (local ("x" 27)) (int 1)))
          (match
            (state (memory ("s" 24)))
            (case (pconstr0 "Ex10_init_state_Idle_14")
              (seq
                (when (state (memory ("r" 25))) (seq))
                (set (memory ("o" 22)) (int 0))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 27)) (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("k" 23)) (int 1))
                      (set (memory ("r" 25)) (bool true))
                      (set (memory ("s" 24)) (constr0 "Ex10_init_state_Busy_15"))))
                  (case (wild) (set (memory ("r" 25)) (bool false))))))
            (case (pconstr0 "Ex10_init_state_Busy_15")
              (seq
                (when (state (memory ("r" 25))) (seq))
                (set
                  (memory ("o" 22))
                  (apply (global ("Stdlib" "+")) (state (memory ("k" 23))) (local ("x" 27))))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 27)) (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 25)) (bool true))
                      (set (memory ("s" 24)) (constr0 "Ex10_init_state_Idle_14"))))
                  (case (wild) (set (memory ("r" 25)) (bool false)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 27))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 22)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
