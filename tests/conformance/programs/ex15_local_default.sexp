(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex15_local_default")
 (source "ex15_local_default.zls")
 (digest "md5:af39565de28a2e82200b7e971f48b67e")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 12 62)
    (doc "default value used when nobody defines the variable")))
 (results)
 (code
  (machine "main" (at 2 0 12 62) discrete (params)
    (memories
      (memory ("m" 22) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("y" 20) (name ("Stdlib" "int")) (value (int 42)) (at 7 32 7 33)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 22)) (int 0)) (set (memory ("y" 20)) (int 1))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("x" 19) (name ("Stdlib" "int")) (int 9) (at 7 22 7 23))
          (let (pvar ("x" 23) (name ("Stdlib" "int"))) (state (memory ("m" 22))) (at))
          (set (memory ("m" 22)) (apply (global ("Stdlib" "+")) (local ("x" 23)) (int 1)))
          (let (pvar ("l" 21) (name ("Stdlib" "int"))) (state (memory ("y" 20))) (at))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 23)) (int 3))
            (case
              (pconst (int 0))
              (seq
                (set (memory ("y" 20)) (apply (global ("Stdlib" "+")) (local ("l" 21)) (int 1)))
                (assign (name ("x" 19)) (local ("x" 23)))))
            (case
              (pconst (int 1))
              (assign (name ("x" 19)) (apply (global ("Stdlib" "-")) (int 0) (local ("x" 23)))))
            (case (wild) (seq)))
          (let
            (pvar ("r" 18) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (var ("x" 19)) (int 100))
              (state (memory ("y" 20))))
            (at 4 6 4 7))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 23))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("r" 18))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
