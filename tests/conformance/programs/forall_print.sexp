(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_print")
 (source "forall_print.zls")
 (digest "md5:d26f7682ea48d89d316bb7b14893bb88")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "printing inside a loop: iterations run in order"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 6 18)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "main" (at 3 0 6 18) discrete (params)
    (memories (memory ("m" 18) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 18)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 19) (name ("Stdlib" "int"))) (state (memory ("m" 18))) (at))
          (set (memory ("m" 18)) (apply (global ("Stdlib" "+")) (local ("x" 19)) (int 1)))
          (for to ("i" 20) (int 0) (int 2)
            (seq
              (let (wild)
                (apply
                  (global ("Stdlib" "print_int"))
                  (apply (global ("Stdlib" "*")) (local ("i" 20)) (local ("x" 19))))
                (at))
              (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
              (exp (unit))))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
