(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex41_globals_inline")
 (source "ex41_globals_inline.zls")
 (digest "md5:cd1492c5ad9388cb7990c14b8b449ab0")
 (needs "Stdlib")
 (exports
  (val "size" static (name ("Stdlib" "int")) (at 1 0 1 19))
  (val "base" any (name ("Stdlib" "int")) (at 2 0 2 20))
  (val "add" any
    (arrow any (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
    (at 3 0 3 22))
  (val "tick" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 4 0 4 47))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 8 62)))
 (results
  (result "tick" (named "c")))
 (code
  (let "size" (at 1 0 1 19) (exp (int 3)))
  (let "base" (at 2 0 2 20) (exp (apply (global ("Stdlib" "*")) (int 10) (global "size"))))
  (fun "add" (at 3 0 3 22)
    (params
      (ptuple (pvar ("a" 28) (name ("Stdlib" "int"))) (pvar ("b" 29) (name ("Stdlib" "int")))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 28)) (local ("b" 29)))))
  (machine "tick" (at 4 0 4 47) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 4 34 4 35)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 32)) (int 0)))
      (method "step"
        (params (pvar ("k" 30) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (local ("k" 30))))
          (exp (local ("x" 33)))))))
  (machine "main" (at 5 0 8 62) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 4 34 4 35)))
    (instances (instance ("i" 42) (global "tick") discrete (params) (at 6 28 6 34)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "tick" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 5)))
          (let
            (pvar ("b" 36) (name ("Stdlib" "int")))
            (call "step" "tick" (instance ("i" 42)) (int 1))
            (at 3 12 3 13))
          (let
            (pvar ("a" 34) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (global "base") (local ("b" 36)))
            (at 6 6 6 7))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 41))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
