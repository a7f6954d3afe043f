(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex27_static_param")
 (source "ex27_static_param.zls")
 (digest "md5:ef018c15de4df2768f5e84d3462a1c06")
 (needs "Stdlib")
 (exports
  (val "delay_line" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 3 47)
    (doc "first argument is static: it is fixed when the instance is created"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 7 62)))
 (results
  (result "delay_line" (named "y")))
 (code
  (machine "main" (at 4 0 7 62) discrete (params)
    (memories
      (memory ("m" 42) (name ("Stdlib" "int")) (value (int 42)) (at 3 40 3 41))
      (memory ("m" 39) (name ("Stdlib" "int")) (value (int 42)) (at 3 40 3 41))
      (memory ("m" 37) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 37)) (int 0))
          (set (memory ("m" 42)) (int 0))
          (set (memory ("m" 39)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 38) (name ("Stdlib" "int"))) (state (memory ("m" 37))) (at))
          (set (memory ("m" 37)) (apply (global ("Stdlib" "+")) (local ("x" 38)) (int 1)))
          (let (pvar ("x" 43) (name ("Stdlib" "int"))) (state (memory ("m" 42))) (at))
          (set (memory ("m" 42)) (local ("x" 38)))
          (let (pvar ("x" 40) (name ("Stdlib" "int"))) (state (memory ("m" 39))) (at))
          (set (memory ("m" 39)) (local ("x" 38)))
          (let
            (pvar ("y" 36) (name ("Stdlib" "int")))
            (if (apply (global ("Stdlib" "=")) (int 1) (int 0)) (local ("x" 38)) (local ("x" 43)))
            (at 3 6 3 7))
          (let
            (pvar ("y" 34) (name ("Stdlib" "int")))
            (if (apply (global ("Stdlib" "=")) (int 0) (int 0)) (local ("x" 38)) (local ("x" 40)))
            (at 3 6 3 7))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("y" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("y" 36))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
