(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_bit_counting")
 (source "int_bit_counting.zls")
 (digest "md5:602699c3a6c7f78c1f13903d359621a5")
 (needs "Stdlib")
 (exports
  (val "ones" any
    (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 6 33)
    (doc "ones, the highest one, the parity, the bits in reverse order: all 63 of them"))
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
    (at 7 0 13 58))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 18 80)))
 (results
  (result "pure" (parts (nameless) (named "n") (named "r") (nameless) (nameless) (nameless))))
 (code
  (fun "ones" (at 2 0 6 33)
    (params (pvar ("x" 58) (name ("Stdlib" "int"))))
    (seq
      (let
        (pvar ("a" 59) (name ("Stdlib" "int")))
        (apply
          (global ("Stdlib" "-"))
          (local ("x" 58))
          (apply
            (global ("Stdlib" "land"))
            (apply (global ("Stdlib" "lsr")) (local ("x" 58)) (int 1))
            (int -3074457345618258603)))
        (at 3 6 3 7))
      (let
        (pvar ("b" 60) (name ("Stdlib" "int")))
        (apply
          (global ("Stdlib" "+"))
          (apply (global ("Stdlib" "land")) (local ("a" 59)) (int 3689348814741910323))
          (apply
            (global ("Stdlib" "land"))
            (apply (global ("Stdlib" "lsr")) (local ("a" 59)) (int 2))
            (int 3689348814741910323)))
        (at 4 6 4 7))
      (let
        (pvar ("c" 61) (name ("Stdlib" "int")))
        (apply
          (global ("Stdlib" "land"))
          (apply
            (global ("Stdlib" "+"))
            (local ("b" 60))
            (apply (global ("Stdlib" "lsr")) (local ("b" 60)) (int 4)))
          (int 1085102592571150095))
        (at 5 6 5 7))
      (exp
        (apply
          (global ("Stdlib" "lsr"))
          (apply (global ("Stdlib" "*")) (local ("c" 61)) (int 72340172838076673))
          (int 56)))))
  (machine "pure" (at 7 0 13 58) discrete (params)
    (memories
      (memory ("r" 65) (name ("Stdlib" "int")) (value (int 42)) (at 11 8 11 9))
      (memory ("p" 64) (name ("Stdlib" "int")) (value (int 42)) (at 12 8 12 9))
      (memory ("n" 63) (name ("Stdlib" "int")) (value (int 42)) (at 10 4 10 5)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 62) (name ("Stdlib" "int"))))
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
            (pvar ("x" 66) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "lxor"))
              (apply (global ("Stdlib" "*")) (local ("t" 62)) (int 81985529216486895))
              (apply
                (global ("Stdlib" "+"))
                (global ("Stdlib" "min_int"))
                (apply (global ("Stdlib" "*")) (local ("t" 62)) (local ("t" 62)))))
            (at 8 6 8 7))
          (set (memory ("n" 63)) (int 0))
          (set (memory ("r" 65)) (int 0))
          (set (memory ("p" 64)) (int 0))
          (for to ("i" 67) (int 0) (int 62)
            (seq
              (set
                (memory ("p" 64))
                (apply
                  (global ("Stdlib" "lxor"))
                  (state (memory ("p" 64)))
                  (apply (global ("Stdlib" "asr")) (local ("x" 66)) (local ("i" 67)))))
              (set
                (memory ("r" 65))
                (apply
                  (global ("Stdlib" "lor"))
                  (apply (global ("Stdlib" "lsl")) (state (memory ("r" 65))) (int 1))
                  (apply
                    (global ("Stdlib" "land"))
                    (apply (global ("Stdlib" "lsr")) (local ("x" 66)) (local ("i" 67)))
                    (int 1))))
              (set
                (memory ("n" 63))
                (apply
                  (global ("Stdlib" "+"))
                  (state (memory ("n" 63)))
                  (apply
                    (global ("Stdlib" "land"))
                    (apply (global ("Stdlib" "lsr")) (local ("x" 66)) (local ("i" 67)))
                    (int 1))))))
          (exp
            (tuple
              (apply (global "ones") (local ("x" 66)))
              (state (memory ("n" 63)))
              (state (memory ("r" 65)))
              (apply (global ("Stdlib" "land")) (state (memory ("p" 64))) (int 1))
              (apply (global ("Stdlib" "lnot")) (local ("x" 66)))
              (apply
                (global ("Stdlib" "land"))
                (local ("x" 66))
                (apply (global ("Stdlib" "-")) (int 0) (local ("x" 66))))))))))
  (machine "main" (at 14 0 18 80) discrete (params)
    (memories (memory ("m" 78) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances (instance ("i" 80) (global "pure") discrete (params) (at 16 27 16 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 78)) (int 0)) (exp (call "reset" "pure" (instance ("i" 80))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 79) (name ("Stdlib" "int"))) (state (memory ("m" 78))) (at))
          (set (memory ("m" 78)) (apply (global ("Stdlib" "+")) (local ("x" 79)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 72) (name ("Stdlib" "int")))
              (pvar ("b" 73) (name ("Stdlib" "int")))
              (pvar ("c" 74) (name ("Stdlib" "int")))
              (pvar ("d" 75) (name ("Stdlib" "int")))
              (pvar ("e" 76) (name ("Stdlib" "int")))
              (pvar ("f" 77) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 80)) (local ("x" 79)))
            (at 16 7 16 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 72))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 73))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 74))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 75))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 76))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 77))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
