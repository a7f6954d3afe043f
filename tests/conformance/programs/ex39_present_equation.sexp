(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex39_present_equation")
 (source "ex39_present_equation.zls")
 (digest "md5:2d19d4eceec22152cc9535b0a65d65c9")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 9 70)
    (doc "present on booleans: the first true condition is selected")))
 (results)
 (code
  (machine "main" (at 2 0 9 70) discrete (params)
    (memories
      (memory ("m" 19) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("o" 16) (name ("Stdlib" "int")) (value (int 42)) (at 5 26 5 27)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 19)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("sp" 18) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 17) (name ("Stdlib" "int")) (int 42) (at 5 45 5 46))
          (let (pvar ("x" 20) (name ("Stdlib" "int"))) (state (memory ("m" 19))) (at))
          (set (memory ("m" 19)) (apply (global ("Stdlib" "+")) (local ("x" 20)) (int 1)))
          (match
            (tuple
              (apply (global ("Stdlib" ">")) (local ("x" 20)) (int 4))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 20)) (int 2))
                (int 0))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 20)) (int 4))
                (int 0)))
            (case
              (ptuple (wild) (wild) (pconst (bool true)))
              (seq
                (assign (name ("sp" 18)) (bool true))
                (assign (name ("sv" 17)) (local ("x" 20)))
                (set (memory ("o" 16)) (int 1))))
            (case (ptuple (wild) (pconst (bool true)) (wild)) (set (memory ("o" 16)) (int 2)))
            (case (ptuple (pconst (bool true)) (wild) (wild)) (set (memory ("o" 16)) (int 3)))
            (case (wild) (set (memory ("o" 16)) (int 4))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 16)))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if
                (apply (global ("Stdlib" "snd")) (tuple (var ("sv" 17)) (var ("sp" 18))))
                (string "!")
                (string "")))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
