(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_channels")
 (source "lib_channels.zls")
 (digest "md5:93e25eec8b509e1d6b066e438b1ceece")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 5 83)
    (doc "standard output and standard error as channels")))
 (results)
 (code
  (machine "main" (at 2 0 5 83) discrete (params)
    (memories (memory ("m" 8) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 8)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 9) (name ("Stdlib" "int"))) (state (memory ("m" 8))) (at))
          (set (memory ("m" 8)) (apply (global ("Stdlib" "+")) (local ("x" 9)) (int 1)))
          (let (wild)
            (apply (global ("Stdlib" "output_string")) (global ("Stdlib" "stdout")) (string "t="))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "output_char"))
              (global ("Stdlib" "stdout"))
              (apply
                (global ("Stdlib" "char_of_int"))
                (apply (global ("Stdlib" "+")) (int 48) (local ("x" 9)))))
            (at))
          (let (wild) (apply (global ("Stdlib" "flush")) (global ("Stdlib" "stdout"))) (at))
          (let (wild)
            (apply (global ("Stdlib" "output_string")) (global ("Stdlib" "stderr")) (string "e"))
            (at))
          (let (wild)
            (apply (global ("Stdlib" "output_char")) (global ("Stdlib" "stderr")) (char 10))
            (at))
          (let (wild) (apply (global ("Stdlib" "flush_all")) (unit)) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
