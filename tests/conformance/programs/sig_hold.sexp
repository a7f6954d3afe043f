(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sig_hold")
 (source "sig_hold.zls")
 (digest "md5:d2323d6ed47861404a4478bf2c520ccf")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 6 42)
    (doc "a value held between the instants where a signal is there"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 62)))
 (results
  (result "pure" (parts (named "a") (named "b"))))
 (code
  (machine "pure" (at 2 0 6 42) discrete (params)
    (memories
      (memory ("i" 47) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("result" 42) (name ("Stdlib" "int")) (value (int 42)) (at 6 26 6 31))
      (memory ("a" 40) (name ("Stdlib" "int")) (value (int 42)) (at 5 25 5 26)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 47)) (bool true)) (set (memory ("a" 40)) (int 0))))
      (method "step"
        (params (pvar ("t" 39) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("sp" 46) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 45) (name ("Stdlib" "int")) (int 42) (at 3 43 3 48))
          (when
            (state (memory ("i" 47)))
            (set (memory ("result" 42)) (apply (global ("Stdlib" "-")) (int 0) (int 1))))
          (set (memory ("i" 47)) (bool false))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 39)) (int 4))
              (int 1))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("sp" 46)) (bool true))
                (assign
                  (name ("sv" 45))
                  (apply (global ("Stdlib" "*")) (local ("t" 39)) (local ("t" 39))))))
            (case (wild) (seq)))
          (match
            (tuple (var ("sv" 45)) (var ("sp" 46)))
            (case
              (ptuple (pvar ("v" 48) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("result" 42)) (apply (global ("Stdlib" "+")) (local ("v" 48)) (int 1))))
            (case (wild) (seq)))
          (match
            (tuple (var ("sv" 45)) (var ("sp" 46)))
            (case
              (ptuple (pvar ("v" 49) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("a" 40)) (local ("v" 49))))
            (case (wild) (seq)))
          (exp (tuple (state (memory ("a" 40))) (state (memory ("result" 42)))))))))
  (machine "main" (at 7 0 10 62) discrete (params)
    (memories (memory ("m" 53) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 55) (global "pure") discrete (params) (at 9 15 9 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 53)) (int 0)) (exp (call "reset" "pure" (instance ("i" 55))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 54) (name ("Stdlib" "int"))) (state (memory ("m" 53))) (at))
          (set (memory ("m" 53)) (apply (global ("Stdlib" "+")) (local ("x" 54)) (int 1)))
          (let
            (ptuple (pvar ("a" 51) (name ("Stdlib" "int"))) (pvar ("b" 52) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 55)) (local ("x" 54)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 52))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
