(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex13_hold_undefined")
 (source "ex13_hold_undefined.zls")
 (digest "md5:966806c3267337fb76aa4286a13dd276")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 10 62)
    (doc "a variable with init, not defined in a branch, keeps its last value")))
 (results)
 (code
  (machine "main" (at 2 0 10 62) discrete (params)
    (memories
      (memory ("m" 14) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("x" 12) (name ("Stdlib" "int")) (value (int 42)) (at 6 16 6 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 14)) (int 0)) (set (memory ("x" 12)) (int 5))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 15) (name ("Stdlib" "int"))) (state (memory ("m" 14))) (at))
          (set (memory ("m" 14)) (apply (global ("Stdlib" "+")) (local ("x" 15)) (int 1)))
          (let (pvar ("l" 13) (name ("Stdlib" "int"))) (state (memory ("x" 12))) (at))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 15)) (int 3))
            (case (pconst (int 0)) (set (memory ("x" 12)) (local ("x" 15))))
            (case (pconst (int 1)) (seq))
            (case (wild)
              (set (memory ("x" 12)) (apply (global ("Stdlib" "+")) (local ("l" 13)) (int 100)))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 15))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 12)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
