(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex38_next_in_branches")
 (source "ex38_next_in_branches.zls")
 (digest "md5:db40c6091de79a2ad0b7dba20aedba15")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 10 31)
    (doc "next x not given in the active branch: x keeps its value")))
 (results)
 (code
  (machine "main" (at 2 0 10 31) discrete (params)
    (memories
      (memory ("nx" 15) (name ("Stdlib" "int")) (value (int 42)) (at 6 25 6 30))
      (memory ("m" 13) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 13)) (int 0)) (set (memory ("nx" 15)) (int 1))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 14) (name ("Stdlib" "int"))) (state (memory ("m" 13))) (at))
          (set (memory ("m" 13)) (apply (global ("Stdlib" "+")) (local ("x" 14)) (int 1)))
          (let (pvar ("x" 12) (name ("Stdlib" "int"))) (state (memory ("nx" 15))) (at))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 14)) (int 3))
            (case
              (pconst (int 0))
              (set (memory ("nx" 15)) (apply (global ("Stdlib" "*")) (local ("x" 12)) (int 2))))
            (case
              (pconst (int 1))
              (set (memory ("nx" 15)) (apply (global ("Stdlib" "+")) (local ("x" 12)) (int 1))))
            (case (wild) (seq)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 12))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
