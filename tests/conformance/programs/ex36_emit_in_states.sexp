(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex36_emit_in_states")
 (source "ex36_emit_in_states.zls")
 (digest "md5:193203f5357eba7066764f8066666713")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 9 18)))
 (results)
 (code
  (types
    (type "state__226" (params) (at)
      (variant (constr0 "Ex36_emit_in_states_B_19") (constr0 "Ex36_emit_in_states_A_18"))))
  (machine "main" (at 1 0 9 18) discrete (params)
    (memories
      (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 2 14 2 15))
      (memory ("r" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 34) (name "state__226")
        (value (constr0 "Ex36_emit_in_states_B_19"))
        (at 4 44 4 45)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 44)) (int 0))
          (set (memory ("r" 35)) (bool false))
          (set (memory ("s" 34)) (constr0 "Ex36_emit_in_states_A_18"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("cp" 41) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("cv" 40) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("bp" 39) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("bv" 38) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("ap" 37) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("av" 36) (name ("Stdlib" "int")) (int 42) (at 4 23 4 24))
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (match
            (apply (global ("Stdlib" "=")) (local ("x" 45)) (int 3))
            (case
              (pconst (bool true))
              (seq (assign (name ("cp" 41)) (bool true)) (assign (name ("cv" 40)) (unit))))
            (case (wild) (seq)))
          (match
            (state (memory ("s" 34)))
            (case (pconstr0 "Ex36_emit_in_states_A_18")
              (seq
                (when (state (memory ("r" 35))) (seq))
                (assign (name ("ap" 37)) (bool true))
                (assign (name ("av" 36)) (local ("x" 45)))
                (match
                  (apply (global ("Stdlib" "=")) (local ("x" 45)) (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 35)) (bool true))
                      (set (memory ("s" 34)) (constr0 "Ex36_emit_in_states_B_19"))))
                  (case (wild) (set (memory ("r" 35)) (bool false))))))
            (case (pconstr0 "Ex36_emit_in_states_B_19")
              (seq
                (when (state (memory ("r" 35))) (seq))
                (assign (name ("bp" 39)) (bool true))
                (assign (name ("bv" 38)) (unit))
                (match
                  (tuple (var ("cv" 40)) (var ("cp" 41)))
                  (case
                    (ptuple (pconst (unit)) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 35)) (bool true))
                      (set (memory ("s" 34)) (constr0 "Ex36_emit_in_states_A_18"))))
                  (case (wild) (set (memory ("r" 35)) (bool false)))))))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if
                (apply (global ("Stdlib" "snd")) (tuple (var ("av" 36)) (var ("ap" 37))))
                (string "a")
                (string "-")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if
                (apply (global ("Stdlib" "snd")) (tuple (var ("bv" 38)) (var ("bp" 39))))
                (string "b")
                (string "-")))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
