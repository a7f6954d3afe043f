(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lower")
 (source "lower.zls")
 (digest "md5:f075fdc938a85ffad43e473381a76d99")
 (needs "Stdlib")
 (exports
  (val "start" any (name ("Stdlib" "int")) (at 1 0 1 13))
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 52)))
 (results
  (result "count" (named "c")))
 (code
  (let "start" (at 1 0 1 13) (exp (int 5)))
  (machine "count" (at 2 0 2 52) discrete (params)
    (memories
      (memory ("i" 15) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 13) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 40)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 15)) (bool true)))
      (method "step"
        (params (pvar ("x" 11) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (when (state (memory ("i" 15))) (set (memory ("m" 13)) (global "start")))
          (set (memory ("i" 15)) (bool false))
          (let (pvar ("x" 14) (name ("Stdlib" "int"))) (state (memory ("m" 13))) (at))
          (set (memory ("m" 13)) (apply (global ("Stdlib" "+")) (local ("x" 14)) (local ("x" 11))))
          (exp (local ("x" 14)))))))))
