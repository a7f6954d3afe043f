(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex28_higher_order")
 (source "ex28_higher_order.zls")
 (digest "md5:6a0af4aeaef370bd23fcb9ed32fdd33c")
 (needs "Stdlib")
 (exports
  (val "tick" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 47)
    (doc "a node received as a static argument is applied with run"))
  (val "double" discrete
    (arrow static (arrow discrete (tvar "a") (tvar "a")) (arrow discrete (tvar "a") (tvar "a")))
    (at 3 0 3 39))
  (val "map2" any
    (arrow static
      (arrow any (tvar "a") (tvar "b"))
      (arrow any (product (tvar "a") (tvar "a")) (product (tvar "b") (tvar "b"))))
    (at 4 0 4 30))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 8 68)))
 (results
  (result "tick" (named "c")))
 (code
  (machine "tick" (at 2 0 2 47) discrete (params)
    (memories (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 2 34 2 35)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 36)) (int 0)))
      (method "step"
        (params (pvar ("k" 34) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
          (set (memory ("m" 36)) (apply (global ("Stdlib" "+")) (local ("x" 37)) (local ("k" 34))))
          (exp (local ("x" 37)))))))
  (machine "main" (at 5 0 8 68) discrete (params)
    (memories (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 2 34 2 35)))
    (instances (instance ("i" 48) (global "tick") discrete (params) (at 3 30 3 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" "tick" (instance ("i" 48)))) (set (memory ("m" 46)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("k" 40) (name ("Stdlib" "int")))
            (call "step" "tick" (instance ("i" 48)) (int 1))
            (at 2 14 2 15))
          (let (pvar ("x" 47) (name ("Stdlib" "int"))) (state (memory ("m" 46))) (at))
          (set (memory ("m" 46)) (apply (global ("Stdlib" "+")) (local ("x" 47)) (local ("k" 40))))
          (let
            (pvar ("p" 42) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "succ")) (int 10))
            (at 7 7 7 8))
          (let
            (pvar ("q" 43) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "succ")) (int 20))
            (at 7 10 7 11))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 47))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("Stdlib" "+")) (local ("p" 42)) (local ("q" 43))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
