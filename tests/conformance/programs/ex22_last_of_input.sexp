(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex22_last_of_input")
 (source "ex22_last_of_input.zls")
 (digest "md5:0a409d8fe5ed0f04fa8e7200e4cb1d80")
 (needs "Stdlib")
 (exports
  (val "slope" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 34)
    (doc "last works on a node parameter; uninitialised at the first instant, so guard it with ->"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 5 45)))
 (results)
 (code
  (machine "slope" (at 2 0 2 34) discrete (params)
    (memories
      (memory ("i" 20) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 17) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 20)) (bool true)))
      (method "step"
        (params (pvar ("x" 15) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 19) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 20)))
              (int 0)
              (apply (global ("Stdlib" "-")) (local ("x" 15)) (state (memory ("m" 17)))))
            (at 2 19 2 34))
          (set (memory ("i" 20)) (bool false))
          (set (memory ("m" 17)) (local ("x" 15)))
          (exp (local ("x" 19)))))))
  (machine "main" (at 3 0 5 45) discrete (params)
    (memories (memory ("m" 22) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
    (instances (instance ("i" 24) (global "slope") discrete (params) (at 5 12 5 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 22)) (int 0)) (exp (call "reset" "slope" (instance ("i" 24))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 23) (name ("Stdlib" "int"))) (state (memory ("m" 22))) (at))
          (set (memory ("m" 22)) (apply (global ("Stdlib" "+")) (local ("x" 23)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "slope"
                (instance ("i" 24))
                (apply (global ("Stdlib" "*")) (local ("x" 23)) (local ("x" 23)))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
