(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex18_present_expr_is_signal")
 (source "ex18_present_expr_is_signal.zls")
 (digest "md5:57600eca35511c871dd88742035da8c0")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 6 62)
    (doc "a present expression with neither else nor init is itself a signal")))
 (results)
 (code
  (machine "main" (at 2 0 6 62) discrete (params)
    (memories
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("result" 28) (name ("Stdlib" "int")) (value (int 42)) (at 5 26 5 27)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 33)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("resultp" 32) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("resultv" 31) (name ("Stdlib" "int")) (int 42) (at 4 35 4 40))
          (let (pvar ("x" 34) (name ("Stdlib" "int"))) (state (memory ("m" 33))) (at))
          (set (memory ("m" 33)) (apply (global ("Stdlib" "+")) (local ("x" 34)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 34)) (int 3))
              (int 1))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("resultp" 32)) (bool true))
                (assign
                  (name ("resultv" 31))
                  (apply (global ("Stdlib" "*")) (local ("x" 34)) (int 2)))))
            (case (wild) (seq)))
          (match
            (tuple (var ("resultv" 31)) (var ("resultp" 32)))
            (case
              (ptuple (pvar ("v" 35) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("result" 28)) (local ("v" 35))))
            (case (wild) (set (memory ("result" 28)) (int 0))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 28)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
