(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex54_signal_hold")
 (source "ex54_signal_hold.zls")
 (digest "md5:76ca2a8ccac6dcb8322a62da1f77bcc0")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 1 0 7 66)))
 (results)
 (code
  (machine "main" (at 1 0 7 66) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 2 14 2 15))
      (memory ("n" 25) (name ("Stdlib" "int")) (value (int 42)) (at 6 48 6 49))
      (memory ("level" 24) (name ("Stdlib" "int")) (value (int 42)) (at 6 21 6 26)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 30)) (int 0))
          (set (memory ("n" 25)) (int 0))
          (set (memory ("level" 24)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("reqp" 29) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("reqv" 28) (name ("Stdlib" "int")) (int 42) (at 4 48 4 49))
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "or"))
              (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 2))
              (apply (global ("Stdlib" "=")) (local ("x" 31)) (int 4)))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("reqp" 29)) (bool true))
                (assign (name ("reqv" 28)) (local ("x" 31)))))
            (case (wild) (seq)))
          (let (pvar ("l" 26) (name ("Stdlib" "int"))) (state (memory ("level" 24))) (at))
          (let (pvar ("l" 27) (name ("Stdlib" "int"))) (state (memory ("n" 25))) (at))
          (match
            (tuple (var ("reqv" 28)) (var ("reqp" 29)))
            (case
              (ptuple (pvar ("v" 32) (name ("Stdlib" "int"))) (pconst (bool true)))
              (seq
                (set (memory ("n" 25)) (apply (global ("Stdlib" "+")) (local ("l" 27)) (int 1)))
                (set
                  (memory ("level" 24))
                  (apply (global ("Stdlib" "+")) (local ("l" 26)) (local ("v" 32))))))
            (case (wild) (seq)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("level" 24)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 25)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
