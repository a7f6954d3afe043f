(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Tools")
 (source "tools.zls")
 (digest "md5:6baeaff7939fee0f00f64d103239356b")
 (needs "Stdlib")
 (exports
  (val "lin" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow static
        (name ("Stdlib" "int"))
        (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 1 0 1 25))
  (val "square" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 2 0 2 20))
  (val "twice" any
    (arrow static
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 33))
  (val "count" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 4 59))
  (val "late" discrete
    (arrow static
      (arrow discrete (name ("Stdlib" "int")) (tvar "a"))
      (arrow discrete (name ("Stdlib" "int")) (tvar "a")))
    (at 5 0 5 37)))
 (results
  (result "count" (named "c")))
 (code
  (fun "square" (at 2 0 2 20)
    (params (pvar ("x" 15) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (local ("x" 15)) (local ("x" 15)))))))
