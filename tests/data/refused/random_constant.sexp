(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Random_constant")
 (source "random_constant.zls")
 (digest "md5:d281483e4bef3dc7ffe2351eaf5d2911")
 (needs "Distribution" "Stdlib")
 (exports
  (val "luck" any (name ("Stdlib" "float")) (at 3 0 3 37))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 4 0 4 23)))
 (results)
 (code
  (open "Distribution")
  (let "luck" (at 3 0 3 37)
    (exp
      (apply
        (global ("Distribution" "draw"))
        (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1"))))))
  (machine "main" (at 4 0 4 23) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "float")))
        (exp (global "luck")))))))
