(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex52_init_nonconstant")
 (source "ex52_init_nonconstant.zls")
 (digest "md5:aa2644dd79d094bb00c19e0095874e22")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 6 62)
    (doc "the right part of init is evaluated at the first instant (and at each reset)")))
 (results)
 (code
  (machine "main" (at 2 0 6 62) discrete (params)
    (memories
      (memory ("i" 33) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 32) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("y" 27) (name ("Stdlib" "int")) (value (int 42)) (at 5 45 5 46))
      (memory ("x" 24) (name ("Stdlib" "int")) (value (int 42)) (at 4 30 4 31)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 32)) (bool true))
          (set (memory ("m" 30)) (int 3))
          (set (memory ("i" 33)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("l" 29) (name ("Stdlib" "int")) (int 42) (at))
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (when
            (state (memory ("i" 32)))
            (set (memory ("x" 24)) (apply (global ("Stdlib" "*")) (local ("x" 31)) (int 10))))
          (set (memory ("i" 32)) (bool false))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (when
            (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 6))
            (set (memory ("i" 33)) (bool true)))
          (when
            (state (memory ("i" 33)))
            (set (memory ("y" 27)) (apply (global ("Stdlib" "*")) (local ("x" 31)) (int 10))))
          (set (memory ("i" 33)) (bool false))
          (assign (name ("l" 29)) (state (memory ("y" 27))))
          (set (memory ("y" 27)) (apply (global ("Stdlib" "+")) (var ("l" 29)) (int 1)))
          (let (pvar ("l" 28) (name ("Stdlib" "int"))) (state (memory ("x" 24))) (at))
          (set (memory ("x" 24)) (apply (global ("Stdlib" "+")) (local ("l" 28)) (int 1)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 24)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("y" 27)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
