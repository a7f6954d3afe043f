(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mixed_match")
 (source "mixed_match.zls")
 (digest "md5:584d27d295c2504a7f2de3150edb6c1c")
 (needs "Distribution" "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Distribution" "t") (name ("Stdlib" "float"))))
    (at 2 0 4 97)))
 (results
  (result "main" (named "d")))
 (code
  (open "Distribution")
  (machine "main" (at 2 0 4 97) discrete (params)
    (memories
      (memory ("m" 12) (name ("Stdlib" "int")) (value (int 42)) (at 3 10 3 11))
      (memory ("d" 10)
        (name ("Distribution" "t") (name ("Stdlib" "float")))
        (value (any))
        (at 4 35 4 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 12)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Distribution" "t") (name ("Stdlib" "float"))))
        (seq
          (let (pvar ("x" 13) (name ("Stdlib" "int"))) (state (memory ("m" 12))) (at))
          (let
            (pvar ("n" 11) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 13)) (int 1))
            (at 3 6 3 7))
          (match
            (apply (global ("Stdlib" "mod")) (local ("n" 11)) (int 3))
            (case
              (pconst (int 0))
              (set
                (memory ("d" 10))
                (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1")))))
            (case (wild)
              (set (memory ("d" 10)) (apply (global ("Distribution" "exponential")) (float "1")))))
          (set (memory ("m" 12)) (local ("n" 11)))
          (exp (state (memory ("d" 10))))))))))
