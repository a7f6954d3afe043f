(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex47_stateful_match_expr")
 (source "ex47_stateful_match_expr.zls")
 (digest "md5:31a1b08236caf4761acee2d21f6fa9c6")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 7 31)))
 (results)
 (code
  (machine "main" (at 1 0 7 31) discrete (params)
    (memories
      (memory ("m" 28) (name ("Stdlib" "int")) (value (int 42)) (at 2 14 2 15))
      (memory ("result" 27) (name ("Stdlib" "int")) (value (int 42)) (at 6 11 6 16))
      (memory ("i" 34) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 31) (name ("Stdlib" "int")) (value (int 42)) (at 4 33 4 34))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 5 24 5 26)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 28)) (int 0))
          (set (memory ("i" 34)) (bool true))
          (set (memory ("m" 36)) (int 10))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 29) (name ("Stdlib" "int"))) (state (memory ("m" 28))) (at))
          (set (memory ("m" 28)) (apply (global ("Stdlib" "+")) (local ("x" 29)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 29)) (int 3))
            (case
              (pconst (int 0))
              (seq
                (let
                  (pvar ("x" 33) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 34)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 31))) (int 1)))
                  (at 4 24 4 38))
                (set (memory ("i" 34)) (bool false))
                (set (memory ("m" 31)) (local ("x" 33)))
                (set (memory ("result" 27)) (local ("x" 33)))))
            (case
              (pconst (int 1))
              (seq
                (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
                (set (memory ("m" 36)) (apply (global ("Stdlib" "+")) (local ("x" 37)) (int 10)))
                (set (memory ("result" 27)) (local ("x" 37)))))
            (case (wild)
              (set (memory ("result" 27)) (apply (global ("Stdlib" "-")) (int 0) (local ("x" 29))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 27)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
