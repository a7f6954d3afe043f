(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex01_delays")
 (source "ex01_delays.zls")
 (digest "md5:4e0baf6b62cc49d3fc8bf1b5db0412e0")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 8 62)
    (doc "the four ways to read the past")))
 (results)
 (code
  (machine "main" (at 2 0 8 62) discrete (params)
    (memories
      (memory ("i" 33) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("nx" 32) (name ("Stdlib" "int")) (value (int 42)) (at 5 31 5 32))
      (memory ("m" 29) (name ("Stdlib" "int")) (value (int 42)) (at 4 21 4 22))
      (memory ("m" 27) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 25) (name ("Stdlib" "int")) (value (int 42)) (at 6 25 6 26)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 33)) (bool true))
          (set (memory ("m" 27)) (int 1))
          (set (memory ("nx" 32)) (int 5))
          (set (memory ("r" 25)) (int 7))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("x" 31) (name ("Stdlib" "int")))
            (if (state (memory ("i" 33))) (int 100) (state (memory ("m" 29))))
            (at 4 10 4 22))
          (set (memory ("i" 33)) (bool false))
          (let (pvar ("x" 28) (name ("Stdlib" "int"))) (state (memory ("m" 27))) (at))
          (set (memory ("m" 27)) (apply (global ("Stdlib" "+")) (local ("x" 28)) (int 1)))
          (set (memory ("m" 29)) (local ("x" 28)))
          (let (pvar ("q" 24) (name ("Stdlib" "int"))) (state (memory ("nx" 32))) (at))
          (set (memory ("nx" 32)) (apply (global ("Stdlib" "+")) (local ("q" 24)) (int 10)))
          (let (pvar ("l" 26) (name ("Stdlib" "int"))) (state (memory ("r" 25))) (at))
          (set (memory ("r" 25)) (apply (global ("Stdlib" "+")) (local ("l" 26)) (local ("x" 28))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 28))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 31))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("q" 24))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("r" 25)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
