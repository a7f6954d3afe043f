(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Tools")
 (source "tools.zls")
 (digest "md5:c078f3904dd43f8cf708cc08f6389d0a")
 (needs "Stdlib")
 (exports
  (val "base" any (name ("Stdlib" "int")) (at 1 0 1 12))
  (val "scale" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 2 0 2 22))
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 48)))
 (results
  (result "count" (named "c")))
 (code
  (let "base" (at 1 0 1 12) (exp (int 7)))
  (fun "scale" (at 2 0 2 22)
    (params (pvar ("x" 13) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (local ("x" 13)) (global "base"))))
  (machine "count" (at 3 0 3 48) discrete (params)
    (memories (memory ("m" 16) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 16)) (int 0)))
      (method "step"
        (params (pvar ("x" 14) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 17) (name ("Stdlib" "int"))) (state (memory ("m" 16))) (at))
          (set (memory ("m" 16)) (apply (global ("Stdlib" "+")) (local ("x" 17)) (local ("x" 14))))
          (exp (local ("x" 17)))))))))
