(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Upper")
 (source "upper.zls")
 (digest "md5:dfafd7533f0baf1770eabe4117189273")
 (needs "Lower" "Stdlib")
 (exports
  (val "limit" anydiscrete
    (arrow anydiscrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 53))
  (val "both" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 50)))
 (results
  (result "both" (parts (named "c") (named "c"))))
 (code
  (open "Lower")
  (fun "limit" (at 2 0 2 53)
    (params (pvar ("x" 17) (name ("Stdlib" "int"))))
    (exp
      (if
        (apply (global ("Stdlib" ">")) (local ("x" 17)) (global ("Lower" "start")))
        (global ("Lower" "start"))
        (local ("x" 17)))))
  (machine "both" (at 3 0 3 50) discrete (params)
    (memories
      (memory ("i" 27) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 25) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("m" 23) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 27)) (bool true)))
      (method "step"
        (params (pvar ("x" 18) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (when (state (memory ("i" 27))) (set (memory ("m" 25)) (global ("Lower" "start"))))
          (when (state (memory ("i" 27))) (set (memory ("m" 23)) (global ("Lower" "start"))))
          (set (memory ("i" 27)) (bool false))
          (let
            (pvar ("x" 21) (name ("Stdlib" "int")))
            (apply (global "limit") (apply (global ("Stdlib" "*")) (local ("x" 18)) (int 2)))
            (at))
          (let (pvar ("x" 26) (name ("Stdlib" "int"))) (state (memory ("m" 25))) (at))
          (set (memory ("m" 25)) (apply (global ("Stdlib" "+")) (local ("x" 26)) (local ("x" 21))))
          (let (pvar ("x" 24) (name ("Stdlib" "int"))) (state (memory ("m" 23))) (at))
          (set (memory ("m" 23)) (apply (global ("Stdlib" "+")) (local ("x" 24)) (local ("x" 18))))
          (exp (tuple (local ("x" 24)) (local ("x" 26))))))))))
