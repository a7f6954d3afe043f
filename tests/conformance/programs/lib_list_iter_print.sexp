(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_list_iter_print")
 (source "lib_list_iter_print.zls")
 (digest "md5:5aa989665e2f5650bff23de57aa8b66a")
 (needs "List" "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 6 89)))
 (results)
 (code
  (open "List")
  (machine "main" (at 3 0 6 89) discrete (params)
    (memories (memory ("m" 12) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 12)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 13) (name ("Stdlib" "int"))) (state (memory ("m" 12))) (at))
          (set (memory ("m" 12)) (apply (global ("Stdlib" "+")) (local ("x" 13)) (int 1)))
          (let
            (pvar ("l" 11) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple (int 1)
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (local ("x" 13))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply (global ("Stdlib" "*")) (int 2) (local ("x" 13)))
                        (global ("Stdlib" "[]"))))))))
            (at 5 6 5 7))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("List" "length")) (local ("l" 11))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string ":")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("List" "fold_left"))
                (global ("Stdlib" "max"))
                (int 0)
                (local ("l" 11))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
