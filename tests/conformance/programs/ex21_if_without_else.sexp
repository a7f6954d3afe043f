(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex21_if_without_else")
 (source "ex21_if_without_else.zls")
 (digest "md5:6ba19e7b8901b7799486933c7e4abf18")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 6 31)
    (doc
      "an else branch defining nothing: the variable is held.\\x0a(a really missing else is accepted but the original then fails at run time)")))
 (results)
 (code
  (machine "main" (at 3 0 6 31) discrete (params)
    (memories
      (memory ("m" 14) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("x" 12) (name ("Stdlib" "int")) (value (int 42)) (at 5 48 5 49)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 14)) (int 0)) (set (memory ("x" 12)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 15) (name ("Stdlib" "int"))) (state (memory ("m" 14))) (at))
          (set (memory ("m" 14)) (apply (global ("Stdlib" "+")) (local ("x" 15)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 15)) (int 3))
              (int 0))
            (case (pconst (bool true)) (set (memory ("x" 12)) (local ("x" 15))))
            (case (pconst (bool false)) (seq)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 12)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
