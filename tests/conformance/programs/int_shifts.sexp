(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_shifts")
 (source "int_shifts.zls")
 (digest "md5:daa3aae9893d97c8aac97a387cde9c70")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 9 71)
    (doc "shifts by 0 to 62, of both signs, folded into sums; and one step at a time"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 14 80)))
 (results
  (result "pure"
    (parts (named "left") (named "right") (named "logical") (nameless) (nameless) (nameless))))
 (code
  (machine "pure" (at 2 0 9 71) discrete (params)
    (memories
      (memory ("right" 53) (name ("Stdlib" "int")) (value (int 42)) (at 7 8 7 13))
      (memory ("logical" 51) (name ("Stdlib" "int")) (value (int 42)) (at 8 8 8 15))
      (memory ("left" 50) (name ("Stdlib" "int")) (value (int 42)) (at 6 4 6 8)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 49) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 54) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "-"))
              (int 0)
              (apply
                (global ("Stdlib" "*"))
                (apply
                  (global ("Stdlib" "*"))
                  (int 1000000007)
                  (apply (global ("Stdlib" "+")) (local ("t" 49)) (int 1)))
                (int 1000000009)))
            (at 3 6 3 7))
          (set (memory ("left" 50)) (int 0))
          (set (memory ("right" 53)) (int 0))
          (set (memory ("logical" 51)) (int 0))
          (for to ("i" 55) (int 0) (int 62)
            (seq
              (set
                (memory ("logical" 51))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (state (memory ("logical" 51))) (int 3))
                  (apply (global ("Stdlib" "lsr")) (local ("x" 54)) (local ("i" 55)))))
              (set
                (memory ("right" 53))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (state (memory ("right" 53))) (int 3))
                  (apply (global ("Stdlib" "asr")) (local ("x" 54)) (local ("i" 55)))))
              (set
                (memory ("left" 50))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (state (memory ("left" 50))) (int 3))
                  (apply (global ("Stdlib" "lsl")) (local ("x" 54)) (local ("i" 55)))))))
          (let
            (pvar ("one" 52) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (int 1)
              (apply (global ("Stdlib" "-")) (local ("t" 49)) (local ("t" 49))))
            (at 4 6 4 9))
          (exp
            (tuple
              (state (memory ("left" 50)))
              (state (memory ("right" 53)))
              (state (memory ("logical" 51)))
              (apply (global ("Stdlib" "lsl")) (local ("one" 52)) (local ("t" 49)))
              (apply
                (global ("Stdlib" "lsr"))
                (local ("x" 54))
                (apply
                  (global ("Stdlib" "*"))
                  (int 7)
                  (apply (global ("Stdlib" "mod")) (local ("t" 49)) (int 9))))
              (apply
                (global ("Stdlib" "asr"))
                (local ("x" 54))
                (apply
                  (global ("Stdlib" "*"))
                  (int 7)
                  (apply (global ("Stdlib" "mod")) (local ("t" 49)) (int 9))))))))))
  (machine "main" (at 10 0 14 80) discrete (params)
    (memories (memory ("m" 66) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 68) (global "pure") discrete (params) (at 12 27 12 33)))
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
              (pvar ("a" 60) (name ("Stdlib" "int")))
              (pvar ("b" 61) (name ("Stdlib" "int")))
              (pvar ("c" 62) (name ("Stdlib" "int")))
              (pvar ("d" 63) (name ("Stdlib" "int")))
              (pvar ("e" 64) (name ("Stdlib" "int")))
              (pvar ("f" 65) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 68)) (local ("x" 67)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 60))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 61))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 64))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 65))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
