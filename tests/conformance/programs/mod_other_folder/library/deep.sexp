(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Deep")
 (source "deep.zls")
 (digest "md5:22d7590cbdbe6b07b143798fa10de187")
 (needs "Stdlib")
 (exports
  (val "double" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 1 0 1 20))
  (val "hold" discrete
    (arrow discrete (product (tvar "a") (name ("Stdlib" "bool"))) (tvar "a"))
    (at 2 0 3 80)))
 (results
  (result "hold" (named "y")))
 (code
  (fun "double" (at 1 0 1 20)
    (params (pvar ("x" 16) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (local ("x" 16)) (int 2))))
  (machine "hold" (at 2 0 3 80) discrete (params)
    (memories
      (memory ("i" 21) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("y" 19) (tvar "1") (value (any)) (at 3 47 3 48)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 21)) (bool true)))
      (method "step"
        (params (ptuple (pvar ("x" 18) (tvar "1")) (pvar ("c" 17) (name ("Stdlib" "bool")))))
        (returns (tvar "1"))
        (seq
          (when (state (memory ("i" 21))) (set (memory ("y" 19)) (local ("x" 18))))
          (set (memory ("i" 21)) (bool false))
          (match
            (local ("c" 17))
            (case (pconst (bool true)) (set (memory ("y" 19)) (local ("x" 18))))
            (case (pconst (bool false)) (seq)))
          (exp (state (memory ("y" 19))))))))))
