(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex53_init_only")
 (source "ex53_init_only.zls")
 (digest "md5:10f607245770b7cd3ae71369edffdae3")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 6 34)
    (doc "a variable with only an init equation, then conditionally written")))
 (results)
 (code
  (machine "main" (at 2 0 6 34) discrete (params)
    (memories
      (memory ("m" 14) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("best" 12) (name ("Stdlib" "int")) (value (int 42)) (at 5 34 5 38)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 14)) (int 0)) (set (memory ("best" 12)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 15) (name ("Stdlib" "int"))) (state (memory ("m" 14))) (at))
          (set (memory ("m" 14)) (apply (global ("Stdlib" "+")) (local ("x" 15)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 15)) (int 3))
              (int 2))
            (case
              (pconst (bool true))
              (set (memory ("best" 12)) (apply (global ("Stdlib" "*")) (local ("x" 15)) (int 100))))
            (case (wild) (seq)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("best" 12)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
