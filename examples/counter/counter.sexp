(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Counter")
 (source "counter.zls")
 (digest "md5:3a6115fdc7577e6cc8272be447608e3b")
 (needs "Stdlib")
 (exports
  (val "counter" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
      (name ("Stdlib" "int")))
    (at 8 0 11 17)
    (doc "How many instants had an event since the last instant with a clear, that one\\x0aincluded."))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 14 0 18 36)
    (doc "The simulation: an event at every other instant, a clear every ten.")))
 (results
  (result "counter" (named "count"))
  (result "main" (parts (named "instant") (named "count"))))
 (code
  (machine "counter" (at 8 0 11 17) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 10 17 10 18))
      (memory ("count" 29) (name ("Stdlib" "int")) (value (int 42)) (at 10 8 10 13)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 30)) (int 0)))
      (method "step"
        (params
          (ptuple
            (pvar ("clear" 27) (name ("Stdlib" "bool")))
            (pvar ("event" 28) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (when (local ("clear" 27)) (set (memory ("m" 30)) (int 0)))
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set
            (memory ("count" 29))
            (apply
              (global ("Stdlib" "+"))
              (local ("x" 31))
              (if (local ("event" 28)) (int 1) (int 0))))
          (set (memory ("m" 30)) (state (memory ("count" 29))))
          (exp (state (memory ("count" 29))))))))
  (machine "main" (at 14 0 18 36) discrete (params)
    (memories (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 15 16 15 17)))
    (instances (instance ("i" 38) (global "counter") discrete (params) (at 18 14 18 36)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 36)) (int 0)) (exp (call "reset" "counter" (instance ("i" 38))))))
      (method "step"
        (params (pconst (unit)))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
          (let
            (pvar ("clear" 32) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 37)) (int 10))
              (int 0))
            (at 17 6 17 11))
          (let
            (pvar ("event" 34) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 37)) (int 2))
              (int 0))
            (at 16 6 16 11))
          (let
            (pvar ("count" 33) (name ("Stdlib" "int")))
            (call "step" "counter"
              (instance ("i" 38))
              (tuple (local ("clear" 32)) (local ("event" 34))))
            (at 18 6 18 11))
          (set (memory ("m" 36)) (apply (global ("Stdlib" "+")) (local ("x" 37)) (int 1)))
          (exp (tuple (local ("x" 37)) (local ("count" 33))))))))))
