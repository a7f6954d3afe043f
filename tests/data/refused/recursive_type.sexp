(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Recursive_type")
 (source "recursive_type.zls")
 (digest "md5:8deb185608cc389cabb74d595f2d9f5d")
 (needs "Stdlib")
 (exports
  (val "main" discrete (arrow discrete (name ("Stdlib" "unit")) (name "tree")) (at 4 0 4 45)))
 (results
  (result "main" (named "x")))
 (code
  (types (type "color" (params) (at 1 0 1 24) (variant (constr0 "Red") (constr0 "Green"))))
  (types
    (type "tree" (params) (at 2 0 2 44)
      (variant (constr0 "Leaf")
        (constr1 "Node" (name "tree") (name ("Stdlib" "int")) (name "tree")))))
  (machine "main" (at 4 0 4 45) discrete (params)
    (memories (memory ("m" 8) (name "tree") (value (constr0 "Leaf")) (at 4 35 4 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 8)) (constr0 "Leaf")))
      (method "step"
        (params (pconst (unit)))
        (returns (name "tree"))
        (seq
          (let (pvar ("x" 9) (name "tree")) (state (memory ("m" 8))) (at))
          (set (memory ("m" 8)) (local ("x" 9)))
          (exp (local ("x" 9)))))))))
