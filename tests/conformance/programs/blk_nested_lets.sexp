(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_nested_lets")
 (source "blk_nested_lets.zls")
 (digest "md5:5d63f4b8f510814283cb424699c6b1a2")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 7 48)
    (doc "lets in lets, in arguments, in conditions; equations in any order"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 62)))
 (results
  (result "pure" (parts (named "x") (named "y"))))
 (code
  (machine "pure" (at 2 0 7 48) discrete (params)
    (memories (memory ("m" 67) (name ("Stdlib" "int")) (value (int 42)) (at 5 27 5 28)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 67)) (int 0)))
      (method "step"
        (params (pvar ("t" 54) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("p" 65) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 54)) (int 1))
            (at 7 19 7 20))
          (let
            (pvar ("y" 58) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("p" 65)) (local ("t" 54)))
            (at 7 6 7 7))
          (let (pvar ("x" 68) (name ("Stdlib" "int"))) (state (memory ("m" 67))) (at))
          (set (memory ("m" 67)) (apply (global ("Stdlib" "+")) (local ("x" 68)) (int 1)))
          (let
            (pvar ("v" 55) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 54)) (int 1))
            (at 6 6 6 7))
          (let
            (pvar ("w" 56) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("v" 55)) (local ("x" 68)))
            (at 5 6 5 7))
          (let
            (pvar ("q" 63) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "mod")) (local ("t" 54)) (int 2))
            (at 4 18 4 19))
          (let
            (pvar ("z" 59) (name ("Stdlib" "int")))
            (if
              (apply (global ("Stdlib" "=")) (local ("q" 63)) (int 0))
              (local ("w" 56))
              (apply (global ("Stdlib" "*")) (local ("w" 56)) (int 2)))
            (at 4 6 4 7))
          (let
            (pvar ("b" 61) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 54)) (int 1))
            (at 3 24 3 25))
          (let
            (pvar ("a" 60) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("b" 61)) (local ("b" 61)))
            (at 3 15 3 16))
          (let
            (pvar ("c" 62) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (local ("a" 60)) (local ("t" 54)))
            (at 3 51 3 52))
          (let
            (pvar ("x" 57) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("c" 62)) (local ("z" 59)))
            (at 3 6 3 7))
          (exp (tuple (local ("x" 57)) (local ("y" 58))))))))
  (machine "main" (at 8 0 11 62) discrete (params)
    (memories (memory ("m" 72) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 10 15 10 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 72)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 73) (name ("Stdlib" "int"))) (state (memory ("m" 72))) (at))
          (set (memory ("m" 72)) (apply (global ("Stdlib" "+")) (local ("x" 73)) (int 1)))
          (let
            (ptuple (pvar ("a" 70) (name ("Stdlib" "int"))) (pvar ("b" 71) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 74)) (local ("x" 73)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 70))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 71))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
