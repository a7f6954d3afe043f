(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex70_signal_absent_by_default")
 (source "ex70_signal_absent_by_default.zls")
 (digest "md5:640bb9e36b393a5645adb90493ab8baf")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 10 31)
    (doc "a signal emitted only in some branch is absent elsewhere; no init is needed")))
 (results)
 (code
  (machine "main" (at 2 0 10 31) discrete (params)
    (memories
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("result" 31) (name ("Stdlib" "int")) (value (int 42)) (at 9 32 9 33)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 36)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("up" 35) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("uv" 34) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("sp" 33) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 32) (name ("Stdlib" "int")) (int 42) (at 5 23 5 24))
          (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
          (set (memory ("m" 36)) (apply (global ("Stdlib" "+")) (local ("x" 37)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 37)) (int 4))
            (case
              (pconst (int 0))
              (seq (assign (name ("sp" 33)) (bool true)) (assign (name ("sv" 32)) (local ("x" 37)))))
            (case
              (pconst (int 1))
              (seq
                (assign (name ("up" 35)) (bool true))
                (assign (name ("uv" 34)) (unit))
                (assign (name ("sp" 33)) (bool true))
                (assign (name ("sv" 32)) (apply (global ("Stdlib" "-")) (int 0) (local ("x" 37))))))
            (case (wild) (seq)))
          (match
            (tuple (tuple (var ("uv" 34)) (var ("up" 35))) (tuple (var ("sv" 32)) (var ("sp" 33))))
            (case
              (ptuple
                (ptuple (pconst (unit)) (pconst (bool true)))
                (ptuple (pvar ("v" 38) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set (memory ("result" 31)) (local ("v" 38))))
            (case
              (ptuple (wild) (ptuple (pvar ("v" 39) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set (memory ("result" 31)) (apply (global ("Stdlib" "*")) (local ("v" 39)) (int 2))))
            (case
              (ptuple (ptuple (pconst (unit)) (pconst (bool true))) (wild))
              (set (memory ("result" 31)) (int 5)))
            (case (wild) (set (memory ("result" 31)) (int 99))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 31)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
