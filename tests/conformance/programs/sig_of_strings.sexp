(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sig_of_strings")
 (source "sig_of_strings.zls")
 (digest "md5:136e307f67b689a5dce459c6c53b9764")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 6 34)
    (doc "a signal of strings")))
 (results)
 (code
  (machine "main" (at 2 0 6 34) discrete (params)
    (memories
      (memory ("m" 26) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("result" 23) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 5 30 5 31)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 26)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("sp" 25) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 24) (name ("Stdlib" "string")) (string "aaaaaaa") (at 4 53 4 72))
          (let (pvar ("x" 27) (name ("Stdlib" "int"))) (state (memory ("m" 26))) (at))
          (set (memory ("m" 26)) (apply (global ("Stdlib" "+")) (local ("x" 27)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 27)) (int 3))
              (int 1))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("sp" 25)) (bool true))
                (assign
                  (name ("sv" 24))
                  (apply
                    (global ("Stdlib" "^"))
                    (string "tick ")
                    (apply (global ("Stdlib" "string_of_int")) (local ("x" 27)))))))
            (case (wild) (seq)))
          (match
            (tuple (var ("sv" 24)) (var ("sp" 25)))
            (case
              (ptuple (pvar ("v" 28) (name ("Stdlib" "string"))) (pconst (bool true)))
              (set (memory ("result" 23)) (local ("v" 28))))
            (case (wild) (set (memory ("result" 23)) (string "-"))))
          (let (wild)
            (apply (global ("Stdlib" "print_string")) (state (memory ("result" 23))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
