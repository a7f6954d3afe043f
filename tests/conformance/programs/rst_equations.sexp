(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rst_equations")
 (source "rst_equations.zls")
 (digest "md5:14eacc443750a78b4739a921f0a867f2")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 7 25)
    (doc "reset of several equations: delays, arrows and counters"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 93)))
 (results
  (result "pure" (parts (named "a") (named "b") (named "c"))))
 (code
  (machine "pure" (at 2 0 7 25) discrete (params)
    (memories
      (memory ("i" 51) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 49) (name ("Stdlib" "int")) (value (int 42)) (at 6 16 6 17))
      (memory ("m" 47) (name ("Stdlib" "int")) (value (int 42)) (at 6 22 6 23))
      (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 5 25 5 26))
      (memory ("m" 42) (name ("Stdlib" "int")) (value (int 42)) (at 4 12 4 13)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 51)) (bool true)) (set (memory ("m" 42)) (int 0))))
      (method "step"
        (params (pvar ("t" 38) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 38)) (int 4))
              (int 3))
            (seq (set (memory ("i" 51)) (bool true)) (set (memory ("m" 42)) (int 0))))
          (let (pvar ("x" 43) (name ("Stdlib" "int"))) (state (memory ("m" 42))) (at))
          (when (state (memory ("i" 51))) (set (memory ("m" 49)) (local ("x" 43))))
          (let
            (pvar ("x" 46) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 51)))
              (local ("t" 38))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 44))) (local ("x" 43))))
            (at 5 16 5 30))
          (when (state (memory ("i" 51))) (set (memory ("m" 47)) (local ("x" 46))))
          (set (memory ("i" 51)) (bool false))
          (let (pvar ("x" 48) (name ("Stdlib" "int"))) (state (memory ("m" 47))) (at))
          (set (memory ("m" 47)) (local ("t" 38)))
          (let (pvar ("x" 50) (name ("Stdlib" "int"))) (state (memory ("m" 49))) (at))
          (set (memory ("m" 49)) (local ("x" 48)))
          (set (memory ("m" 44)) (local ("x" 46)))
          (set (memory ("m" 42)) (apply (global ("Stdlib" "+")) (local ("x" 43)) (int 1)))
          (exp (tuple (local ("x" 43)) (local ("x" 46)) (local ("x" 50))))))))
  (machine "main" (at 8 0 11 93) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 10 18 10 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 58))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 53) (name ("Stdlib" "int")))
              (pvar ("b" 54) (name ("Stdlib" "int")))
              (pvar ("c" 55) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 57)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 55))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
