(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex43_multi_emission")
 (source "ex43_multi_emission.zls")
 (digest "md5:599e381f293b2633cffed85a714b5c11")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 31)
    (doc "several contributions combined by the declared function, starting from the default")))
 (results)
 (code
  (machine "main" (at 2 0 8 31) discrete (params)
    (memories (memory ("m" 16) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 16)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("x" 15) (name ("Stdlib" "int")) (int 0) (at 5 6 5 12))
          (let (pvar ("x" 17) (name ("Stdlib" "int"))) (state (memory ("m" 16))) (at))
          (set (memory ("m" 16)) (apply (global ("Stdlib" "+")) (local ("x" 17)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 17)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (assign (name ("x" 15)) (apply (global ("Stdlib" "+")) (var ("x" 15)) (int 1000))))
            (case (pconst (bool false)) (seq)))
          (assign (name ("x" 15)) (apply (global ("Stdlib" "+")) (var ("x" 15)) (int 100)))
          (assign (name ("x" 15)) (apply (global ("Stdlib" "+")) (var ("x" 15)) (local ("x" 17))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (var ("x" 15))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
