(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex61_short_circuit_state")
 (source "ex61_short_circuit_state.zls")
 (digest "md5:ab976433bbb95f1d086d4cfab521aaaf")
 (needs "Stdlib")
 (exports
  (val "tick" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 47)
    (doc
      "&& / or are the host's lazy operators: a node call on their right only steps when needed;\\x0aan if expression always steps both"))
  (val "big" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (name ("Stdlib" "bool")))
    (at 4 0 4 65))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 11 100)))
 (results
  (result "tick" (named "c")))
 (code
  (machine "tick" (at 3 0 3 47) discrete (params)
    (memories (memory ("m" 35) (name ("Stdlib" "int")) (value (int 42)) (at 3 34 3 35)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 35)) (int 0)))
      (method "step"
        (params (pvar ("k" 33) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 36) (name ("Stdlib" "int"))) (state (memory ("m" 35))) (at))
          (set (memory ("m" 35)) (apply (global ("Stdlib" "+")) (local ("x" 36)) (local ("k" 33))))
          (exp (local ("x" 36)))))))
  (machine "big" (at 4 0 4 65) discrete (params)
    (memories (memory ("m" 41) (name ("Stdlib" "int")) (value (int 42)) (at 3 34 3 35)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 41)) (int 0)))
      (method "step"
        (params
          (ptuple (pvar ("t" 38) (name ("Stdlib" "int"))) (pvar ("k" 37) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string ".")) (at))
          (let (pvar ("x" 42) (name ("Stdlib" "int"))) (state (memory ("m" 41))) (at))
          (set (memory ("m" 41)) (apply (global ("Stdlib" "+")) (local ("x" 42)) (local ("k" 37))))
          (exp
            (apply
              (global ("Stdlib" ">"))
              (local ("x" 42))
              (apply (global ("Stdlib" "*")) (int 2) (local ("t" 38)))))))))
  (machine "main" (at 5 0 11 100) discrete (params) (memories)
    (instances
      (instance ("i" 51) (global "tick") discrete (params) (at 6 10 6 16))
      (instance ("i" 50) (global "big") discrete (params) (at 7 27 7 37))
      (instance ("i" 49) (global "big") discrete (params) (at 8 27 8 39))
      (instance ("i" 48) (global "big") discrete (params) (at 9 30 9 40)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "tick" (instance ("i" 51))))
          (exp (call "reset" "big" (instance ("i" 50))))
          (exp (call "reset" "big" (instance ("i" 49))))
          (exp (call "reset" "big" (instance ("i" 48))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("t" 43) (name ("Stdlib" "int")))
            (call "step" "tick" (instance ("i" 51)) (int 1))
            (at 6 6 6 7))
          (let
            (pvar ("a" 44) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 43)) (int 2))
                (int 0))
              (call "step" "big" (instance ("i" 50)) (tuple (local ("t" 43)) (int 1))))
            (at 7 6 7 7))
          (let
            (pvar ("b" 45) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "or"))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 43)) (int 2))
                (int 0))
              (call "step" "big" (instance ("i" 49)) (tuple (local ("t" 43)) (int 100))))
            (at 8 6 8 7))
          (let
            (pvar ("x" 47) (name ("Stdlib" "bool")))
            (call "step" "big" (instance ("i" 48)) (tuple (local ("t" 43)) (int 5)))
            (at 9 30 9 40))
          (let
            (pvar ("c" 46) (name ("Stdlib" "bool")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 43)) (int 3))
                (int 0))
              (local ("x" 47))
              (bool false))
            (at 9 6 9 7))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("t" 43))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if (local ("a" 44)) (string " A") (string " -")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if (local ("b" 45)) (string " B") (string " -")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if (local ("c" 46)) (string " C") (string " -")))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
