(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Dly_next")
 (source "dly_next.zls")
 (digest "md5:621534b827e9e92dd8ef8f20e38bf68c")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 8 16)
    (doc
      "next: the value of the instant to come, with an initial value; kept where a branch does not give it"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 12 62)))
 (results
  (result "pure" (parts (named "a") (named "b"))))
 (code
  (machine "pure" (at 2 0 8 16) discrete (params)
    (memories
      (memory ("nx" 28) (name ("Stdlib" "int")) (value (int 42)) (at 8 15 8 16))
      (memory ("nx" 27) (name ("Stdlib" "int")) (value (int 42)) (at 3 26 3 27)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("nx" 28)) (int 1)) (set (memory ("nx" 27)) (int 5))))
      (method "step"
        (params (pvar ("t" 24) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("b" 26) (name ("Stdlib" "int"))) (state (memory ("nx" 28))) (at))
          (let (pvar ("a" 25) (name ("Stdlib" "int"))) (state (memory ("nx" 27))) (at))
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 24)) (int 3))
            (case
              (pconst (int 0))
              (set (memory ("nx" 28)) (apply (global ("Stdlib" "*")) (local ("b" 26)) (int 2))))
            (case
              (pconst (int 1))
              (set
                (memory ("nx" 28))
                (apply (global ("Stdlib" "+")) (local ("b" 26)) (local ("a" 25)))))
            (case (wild) (seq)))
          (set (memory ("nx" 27)) (apply (global ("Stdlib" "+")) (local ("a" 25)) (local ("t" 24))))
          (exp (tuple (local ("a" 25)) (local ("b" 26))))))))
  (machine "main" (at 9 0 12 62) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 34) (global "pure") discrete (params) (at 11 15 11 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 32)) (int 0)) (exp (call "reset" "pure" (instance ("i" 34))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let
            (ptuple (pvar ("a" 30) (name ("Stdlib" "int"))) (pvar ("b" 31) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 34)) (local ("x" 33)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 31))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
