(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mixed_if")
 (source "mixed_if.zls")
 (digest "md5:58989e7d4de4a93d956a2dd421a22501")
 (needs "Distribution" "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 2 0 2 97)))
 (results)
 (code
  (open "Distribution")
  (machine "main" (at 2 0 2 97) discrete (params)
    (memories (memory ("i" 5) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 5)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 4) (name ("Stdlib" "bool")))
            (if (state (memory ("i" 5))) (bool true) (bool false))
            (at 2 28 2 41))
          (set (memory ("i" 5)) (bool false))
          (exp
            (apply
              (global ("Distribution" "draw"))
              (if
                (local ("x" 4))
                (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1")))
                (apply (global ("Distribution" "uniform_float")) (tuple (float "0") (float "1"))))))))))))
