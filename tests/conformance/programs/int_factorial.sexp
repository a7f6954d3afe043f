(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_factorial")
 (source "int_factorial.zls")
 (digest "md5:3e6aa0f6c17376c12fd558f66cbd1413")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 6 43)
    (doc "factorials and powers by loops, rising and falling; from 21! on they leave 63 bits"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 11 31)))
 (results
  (result "pure" (parts (named "f") (named "p") (named "m") (named "down"))))
 (code
  (machine "pure" (at 2 0 6 43) discrete (params)
    (memories
      (memory ("m" 53) (name ("Stdlib" "int")) (value (int 42)) (at 6 13 6 14))
      (memory ("p" 52) (name ("Stdlib" "int")) (value (int 42)) (at 4 29 4 30))
      (memory ("m" 51) (name ("Stdlib" "int")) (value (int 42)) (at 5 29 5 30))
      (memory ("f" 50) (name ("Stdlib" "int")) (value (int 42)) (at 3 29 3 30)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 53)) (int 1)))
      (method "step"
        (params (pvar ("t" 48) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 54) (name ("Stdlib" "int"))) (state (memory ("m" 53))) (at))
          (set
            (memory ("m" 53))
            (apply
              (global ("Stdlib" "*"))
              (local ("x" 54))
              (apply
                (global ("Stdlib" "-"))
                (apply (global ("Stdlib" "-")) (int 0) (int 1))
                (apply (global ("Stdlib" "*")) (local ("t" 48)) (local ("t" 48))))))
          (set (memory ("m" 51)) (local ("t" 48)))
          (for to ("i" 55) (int 0) (int 70)
            (set
              (memory ("m" 51))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "+")) (state (memory ("m" 51))) (state (memory ("m" 51))))
                (local ("i" 55)))))
          (set (memory ("p" 52)) (apply (global ("Stdlib" "+")) (local ("t" 48)) (int 1)))
          (for to ("i" 57) (int 0) (int 40)
            (set
              (memory ("p" 52))
              (apply (global ("Stdlib" "*")) (state (memory ("p" 52))) (int 3))))
          (set (memory ("f" 50)) (int 1))
          (for to ("i" 59) (int 1) (int 25)
            (set
              (memory ("f" 50))
              (apply
                (global ("Stdlib" "*"))
                (state (memory ("f" 50)))
                (apply (global ("Stdlib" "+")) (local ("i" 59)) (local ("t" 48))))))
          (exp
            (tuple
              (state (memory ("f" 50)))
              (state (memory ("p" 52)))
              (state (memory ("m" 51)))
              (local ("x" 54))))))))
  (machine "main" (at 7 0 11 31) discrete (params)
    (memories (memory ("m" 66) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 68) (global "pure") discrete (params) (at 9 21 9 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 66)) (int 0)) (exp (call "reset" "pure" (instance ("i" 68))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 67) (name ("Stdlib" "int"))) (state (memory ("m" 66))) (at))
          (set (memory ("m" 66)) (apply (global ("Stdlib" "+")) (local ("x" 67)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 62) (name ("Stdlib" "int")))
              (pvar ("b" 63) (name ("Stdlib" "int")))
              (pvar ("c" 64) (name ("Stdlib" "int")))
              (pvar ("d" 65) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 68)) (local ("x" 67)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 64))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 65))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
