(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rst_on_result")
 (source "rst_on_result.zls")
 (digest "md5:43cd49373972395eab555919980c3fbe")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 4 28)
    (doc "a reset whose condition comes from what it resets, one instant before"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 7 38)))
 (results
  (result "pure" (named "o")))
 (code
  (machine "pure" (at 2 0 4 28) discrete (params)
    (memories
      (memory ("m" 25) (name ("Stdlib" "bool")) (value (bool false)) (at 4 10 4 15))
      (memory ("m" 23) (name ("Stdlib" "int")) (value (int 42)) (at 3 16 3 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 25)) (bool false)) (set (memory ("m" 23)) (int 0))))
      (method "step"
        (params (pvar ("t" 20) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 26) (name ("Stdlib" "bool"))) (state (memory ("m" 25))) (at))
          (when (local ("x" 26)) (set (memory ("m" 23)) (int 0)))
          (let (pvar ("x" 24) (name ("Stdlib" "int"))) (state (memory ("m" 23))) (at))
          (set (memory ("m" 23)) (apply (global ("Stdlib" "+")) (local ("x" 24)) (local ("t" 20))))
          (set (memory ("m" 25)) (apply (global ("Stdlib" ">")) (local ("x" 24)) (int 10)))
          (exp (local ("x" 24)))))))
  (machine "main" (at 5 0 7 38) discrete (params)
    (memories (memory ("m" 28) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 30) (global "pure") discrete (params) (at 7 12 7 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 28)) (int 0)) (exp (call "reset" "pure" (instance ("i" 30))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 29) (name ("Stdlib" "int"))) (state (memory ("m" 28))) (at))
          (set (memory ("m" 28)) (apply (global ("Stdlib" "+")) (local ("x" 29)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 30)) (local ("x" 29))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
