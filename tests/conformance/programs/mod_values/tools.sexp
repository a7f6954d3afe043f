(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Tools")
 (source "tools.zls")
 (digest "md5:6edf993e8fbeefd2086f1d22f7469d7f")
 (needs "Stdlib")
 (exports
  (val "base" any (name ("Stdlib" "int")) (at 1 0 1 14))
  (val "scale" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 2 0 2 22))
  (val "count" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 5 45)))
 (results
  (result "count" (parts (named "c") (named "m"))))
 (code
  (let "base" (at 1 0 1 14) (exp (int 100)))
  (fun "scale" (at 2 0 2 22)
    (params (pvar ("x" 23) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (local ("x" 23)) (global "base"))))
  (machine "count" (at 3 0 5 45) discrete (params)
    (memories
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 31) (name ("Stdlib" "int")) (value (int 42)) (at 5 44 5 45))
      (memory ("m" 29) (name ("Stdlib" "int")) (value (int 42)) (at 5 26 5 27))
      (memory ("m" 27) (name ("Stdlib" "int")) (value (int 42)) (at 4 10 4 11)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 35)) (bool true)) (set (memory ("m" 27)) (int 0))))
      (method "step"
        (params (pvar ("x" 24) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 34) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 35)))
              (local ("x" 24))
              (if
                (apply (global ("Stdlib" ">")) (local ("x" 24)) (state (memory ("m" 29))))
                (local ("x" 24))
                (state (memory ("m" 31)))))
            (at 5 10 5 45))
          (set (memory ("i" 35)) (bool false))
          (set (memory ("m" 31)) (local ("x" 34)))
          (set (memory ("m" 29)) (local ("x" 34)))
          (let (pvar ("x" 28) (name ("Stdlib" "int"))) (state (memory ("m" 27))) (at))
          (set (memory ("m" 27)) (apply (global ("Stdlib" "+")) (local ("x" 28)) (local ("x" 24))))
          (exp (tuple (local ("x" 28)) (local ("x" 34))))))))))
