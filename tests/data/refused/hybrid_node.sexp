(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Hybrid_node")
 (source "hybrid_node.zls")
 (digest "md5:1b8ff01ef935a4d8648d4266ee8e4544")
 (needs "Stdlib")
 (exports
  (val "ball" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 1 0 1 81)))
 (code
  (machine "ball" (at 1 0 1 81) continuous (params)
    (memories
      (memory ("major" 11) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("y" 13) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 1 41 1 42))
      (memory ("v" 12) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 1 65 1 72)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (pos (memory ("v" 12))) (float "0")) (set (pos (memory ("y" 13))) (float "10"))))
      (method "step"
        (params (ptuple (pvar ("time" 10) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set (der (memory ("v" 12))) (apply (global ("Stdlib" "~-.")) (float "9.81")))
          (set (der (memory ("y" 13))) (state (pos (memory ("v" 12)))))
          (exp (state (pos (memory ("y" 13)))))))))))
