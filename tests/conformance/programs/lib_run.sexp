(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_run")
 (source "lib_run.zls")
 (digest "md5:675449f85b9991a7a662287075d05ffc")
 (needs "Run" "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 48)
    (doc "a node that is a value, run by the library"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 39))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 6 38)))
 (results
  (result "count" (named "c")))
 (code
  (machine "count" (at 2 0 2 48) discrete (params)
    (memories (memory ("m" 20) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 20)) (int 0)))
      (method "step"
        (params (pvar ("x" 18) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 21) (name ("Stdlib" "int"))) (state (memory ("m" 20))) (at))
          (set (memory ("m" 20)) (apply (global ("Stdlib" "+")) (local ("x" 21)) (local ("x" 18))))
          (exp (local ("x" 21)))))))
  (machine "pure" (at 3 0 3 39) discrete (params) (memories)
    (instances (instance ("i" 26) (global ("Run" "irun")) discrete (params) (at 3 20 3 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" ("Run" "irun") (instance ("i" 26)))))
      (method "step"
        (params (pvar ("t" 22) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (exp
          (call "step" ("Run" "irun") (instance ("i" 26)) (tuple (global "count") (local ("t" 22))))))))
  (machine "main" (at 4 0 6 38) discrete (params)
    (memories (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances (instance ("i" 27) (global "pure") discrete (params) (at 6 12 6 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 24)) (int 0)) (exp (call "reset" "pure" (instance ("i" 27))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 27)) (local ("x" 25))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
