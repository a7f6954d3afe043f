(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Inline_calls")
 (source "inline_calls.zls")
 (digest "md5:6e2f397cf037d41065915f86c57e2cb9")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 48)
    (doc "inlined calls of functions and nodes, with a feedback that needs it"))
  (val "pair" any
    (arrow any
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 32))
  (val "swap2" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 4 40))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 5 0 7 27))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 49)))
 (results
  (result "count" (named "c"))
  (result "pure" (parts (named "c") (named "p") (named "q") (named "u") (named "w"))))
 (code
  (machine "count" (at 2 0 2 48) discrete (params)
    (memories (memory ("m" 71) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 71)) (int 0)))
      (method "step"
        (params (pvar ("k" 69) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 72) (name ("Stdlib" "int"))) (state (memory ("m" 71))) (at))
          (set (memory ("m" 71)) (apply (global ("Stdlib" "+")) (local ("x" 72)) (local ("k" 69))))
          (exp (local ("x" 72)))))))
  (fun "pair" (at 3 0 3 32)
    (params
      (ptuple (pvar ("x" 73) (name ("Stdlib" "int"))) (pvar ("y" 74) (name ("Stdlib" "int")))))
    (exp
      (tuple
        (apply (global ("Stdlib" "+")) (local ("x" 73)) (int 1))
        (apply (global ("Stdlib" "*")) (local ("y" 74)) (int 2)))))
  (machine "swap2" (at 4 0 4 40) discrete (params)
    (memories (memory ("m" 77) (name ("Stdlib" "int")) (value (int 42)) (at 4 25 4 26)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 77)) (int 0)))
      (method "step"
        (params
          (ptuple (pvar ("a" 75) (name ("Stdlib" "int"))) (pvar ("b" 76) (name ("Stdlib" "int")))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 78) (name ("Stdlib" "int"))) (state (memory ("m" 77))) (at))
          (set (memory ("m" 77)) (local ("b" 76)))
          (exp (tuple (local ("x" 78)) (apply (global ("Stdlib" "+")) (local ("a" 75)) (int 1))))))))
  (machine "pure" (at 5 0 7 27) discrete (params)
    (memories
      (memory ("m" 92) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36))
      (memory ("m" 90) (name ("Stdlib" "int")) (value (int 42)) (at 4 25 4 26)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 90)) (int 0)) (set (memory ("m" 92)) (int 0))))
      (method "step"
        (params (pvar ("t" 79) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("w" 83) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 79)) (int 1))
            (at 7 10 7 11))
          (let (pvar ("x" 91) (name ("Stdlib" "int"))) (state (memory ("m" 90))) (at))
          (set (memory ("m" 90)) (local ("w" 83)))
          (let
            (pvar ("p" 80) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 79)) (int 1))
            (at 6 7 6 8))
          (let
            (pvar ("q" 81) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (int 3) (int 2))
            (at 6 10 6 11))
          (let (pvar ("x" 93) (name ("Stdlib" "int"))) (state (memory ("m" 92))) (at))
          (set (memory ("m" 92)) (apply (global ("Stdlib" "+")) (local ("x" 93)) (local ("t" 79))))
          (exp
            (tuple
              (local ("x" 93))
              (local ("p" 80))
              (local ("q" 81))
              (local ("x" 91))
              (local ("w" 83))))))))
  (machine "main" (at 8 0 12 49) discrete (params)
    (memories (memory ("m" 100) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 102) (global "pure") discrete (params) (at 10 24 10 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 100)) (int 0)) (exp (call "reset" "pure" (instance ("i" 102))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 101) (name ("Stdlib" "int"))) (state (memory ("m" 100))) (at))
          (set (memory ("m" 100)) (apply (global ("Stdlib" "+")) (local ("x" 101)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 95) (name ("Stdlib" "int")))
              (pvar ("b" 96) (name ("Stdlib" "int")))
              (pvar ("c" 97) (name ("Stdlib" "int")))
              (pvar ("d" 98) (name ("Stdlib" "int")))
              (pvar ("e" 99) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 102)) (local ("x" 101)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 95))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 96))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 97))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 98))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 99))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
