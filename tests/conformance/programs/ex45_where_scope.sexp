(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex45_where_scope")
 (source "ex45_where_scope.zls")
 (digest "md5:a7ed0b01f8c365900722ef5c52a97084")
 (needs "Stdlib")
 (exports
  (val "f" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 32)
    (doc "where without rec: right-hand sides see the outer names"))
  (val "g" discrete (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 3 0 3 37))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 7 71)))
 (results
  (result "f" (named "y")))
 (code
  (machine "f" (at 2 0 2 32) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 25) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("y" 26) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1))
            (at 2 23 2 24))
          (exp (local ("y" 26)))))))
  (machine "g" (at 3 0 3 37) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 27) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 28) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("x" 27)) (int 2))
            (at 3 19 3 20))
          (exp (apply (global ("Stdlib" "+")) (local ("x" 28)) (int 1)))))))
  (machine "main" (at 4 0 7 71) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances
      (instance ("i" 35) (global "f") discrete (params) (at 7 12 7 18))
      (instance ("i" 34) (global "g") discrete (params) (at 7 48 7 53)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 32)) (int 0))
          (exp (call "reset" "f" (instance ("i" 35))))
          (exp (call "reset" "g" (instance ("i" 34))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let
            (pvar ("t" 30) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 100))
            (at 6 17 6 18))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "f" (instance ("i" 35)) (local ("x" 33))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "g" (instance ("i" 34)) (local ("t" 30))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
