(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Beside")
 (source "beside.zls")
 (digest "md5:0433b980b4304e590268a63ac4d41851")
 (needs "Deep" "Stdlib")
 (exports
  (val "twice" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 1 0 1 52)))
 (results)
 (code
  (machine "twice" (at 1 0 1 52) discrete (params)
    (memories (memory ("m" 8) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 8)) (int 0)))
      (method "step"
        (params (pvar ("x" 7) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 9) (name ("Stdlib" "int"))) (state (memory ("m" 8))) (at))
          (set (memory ("m" 8)) (apply (global ("Deep" "double")) (local ("x" 7))))
          (exp (apply (global ("Deep" "double")) (local ("x" 9))))))))))
