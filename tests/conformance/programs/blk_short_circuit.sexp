(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_short_circuit")
 (source "blk_short_circuit.zls")
 (digest "md5:1b85d10c4b722cad07a9de89e73809db")
 (needs "Stdlib")
 (exports
  (val "tick" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "bool"))))
    (at 2 0 2 72)
    (doc "a node on the right of && and || only steps where the left does not decide"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")) (name ("Stdlib" "bool"))))
    (at 3 0 6 48))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 117)))
 (results
  (result "tick" (named "c"))
  (result "pure" (parts (named "a") (named "b") (named "c"))))
 (code
  (machine "pure" (at 3 0 6 48) discrete (params)
    (memories
      (memory ("m" 73) (name ("Stdlib" "int")) (value (int 42)) (at 2 39 2 40))
      (memory ("m" 71) (name ("Stdlib" "int")) (value (int 42)) (at 2 39 2 40))
      (memory ("m" 69) (name ("Stdlib" "int")) (value (int 42)) (at 2 39 2 40))
      (memory ("m" 67) (name ("Stdlib" "int")) (value (int 42)) (at 2 39 2 40)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 73)) (int 1))
          (set (memory ("m" 71)) (int 1))
          (set (memory ("m" 69)) (int 1))
          (set (memory ("m" 67)) (int 1))))
      (method "step"
        (params (pvar ("t" 55) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")) (name ("Stdlib" "bool"))))
        (seq
          (let (pvar ("x" 74) (name ("Stdlib" "int"))) (state (memory ("m" 73))) (at))
          (set (memory ("m" 73)) (apply (global ("Stdlib" "+")) (local ("x" 74)) (int 1)))
          (let (pvar ("x" 72) (name ("Stdlib" "int"))) (state (memory ("m" 71))) (at))
          (set (memory ("m" 71)) (apply (global ("Stdlib" "+")) (local ("x" 72)) (int 1)))
          (let
            (pvar ("c" 65) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 74)) (int 2))
              (int 0))
            (at 2 57 2 58))
          (let
            (pvar ("c" 63) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 72)) (int 4))
              (int 0))
            (at 2 57 2 58))
          (let
            (pvar ("c" 58) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "not"))
              (apply
                (global ("Stdlib" "&"))
                (local ("c" 63))
                (apply
                  (global ("Stdlib" "or"))
                  (apply (global ("Stdlib" ">")) (local ("t" 55)) (int 5))
                  (local ("c" 65)))))
            (at 6 6 6 7))
          (let (pvar ("x" 70) (name ("Stdlib" "int"))) (state (memory ("m" 69))) (at))
          (set (memory ("m" 69)) (apply (global ("Stdlib" "+")) (local ("x" 70)) (int 1)))
          (let
            (pvar ("c" 61) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 70)) (int 3))
              (int 0))
            (at 2 57 2 58))
          (let
            (pvar ("b" 57) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "||"))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 55)) (int 3))
                (int 0))
              (local ("c" 61)))
            (at 5 6 5 7))
          (let (pvar ("x" 68) (name ("Stdlib" "int"))) (state (memory ("m" 67))) (at))
          (set (memory ("m" 67)) (apply (global ("Stdlib" "+")) (local ("x" 68)) (int 1)))
          (let
            (pvar ("c" 59) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 68)) (int 2))
              (int 0))
            (at 2 57 2 58))
          (let
            (pvar ("a" 56) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 55)) (int 2))
                (int 0))
              (local ("c" 59)))
            (at 4 6 4 7))
          (exp (tuple (local ("a" 56)) (local ("b" 57)) (local ("c" 58))))))))
  (machine "main" (at 7 0 10 117) discrete (params)
    (memories (memory ("m" 79) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 81) (global "pure") discrete (params) (at 9 18 9 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 79)) (int 0)) (exp (call "reset" "pure" (instance ("i" 81))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 80) (name ("Stdlib" "int"))) (state (memory ("m" 79))) (at))
          (set (memory ("m" 79)) (apply (global ("Stdlib" "+")) (local ("x" 80)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 76) (name ("Stdlib" "bool")))
              (pvar ("b" 77) (name ("Stdlib" "bool")))
              (pvar ("c" 78) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 81)) (local ("x" 80)))
            (at 9 7 9 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("a" 76))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 77))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 78))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
