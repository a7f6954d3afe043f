(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_xorshift")
 (source "int_xorshift.zls")
 (digest "md5:9b59534e8a40d67b7a28ec9f8695a0b9")
 (needs "Stdlib")
 (exports
  (val "shifted" any
    (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 92)
    (doc "generators of shifts and exclusive ors; what a logical shift brings in is the 63rd bit"))
  (val "mixed" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 3 0 6 19))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 7 0 10 67))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 14 93)))
 (results
  (result "pure" (parts (named "x") (nameless) (named "w"))))
 (code
  (fun "shifted" (at 2 0 2 92)
    (params (pvar ("x" 54) (name ("Stdlib" "int"))))
    (seq
      (let
        (pvar ("a" 55) (name ("Stdlib" "int")))
        (apply
          (global ("Stdlib" "lxor"))
          (local ("x" 54))
          (apply (global ("Stdlib" "lsl")) (local ("x" 54)) (int 13)))
        (at 2 22 2 23))
      (let
        (pvar ("b" 56) (name ("Stdlib" "int")))
        (apply
          (global ("Stdlib" "lxor"))
          (local ("a" 55))
          (apply (global ("Stdlib" "lsr")) (local ("a" 55)) (int 7)))
        (at 2 51 2 52))
      (exp
        (apply
          (global ("Stdlib" "lxor"))
          (local ("b" 56))
          (apply (global ("Stdlib" "lsl")) (local ("b" 56)) (int 17))))))
  (fun "mixed" (at 3 0 6 19)
    (params (pvar ("z" 57) (name ("Stdlib" "int"))))
    (seq
      (let
        (pvar ("a" 58) (name ("Stdlib" "int")))
        (apply
          (global ("Stdlib" "*"))
          (apply
            (global ("Stdlib" "lxor"))
            (local ("z" 57))
            (apply (global ("Stdlib" "lsr")) (local ("z" 57)) (int 30)))
          (int 4564476756301768121))
        (at 4 6 4 7))
      (let
        (pvar ("b" 59) (name ("Stdlib" "int")))
        (apply
          (global ("Stdlib" "*"))
          (apply
            (global ("Stdlib" "lxor"))
            (local ("a" 58))
            (apply (global ("Stdlib" "lsr")) (local ("a" 58)) (int 27)))
          (int 1499779743744070123))
        (at 5 6 5 7))
      (exp
        (apply
          (global ("Stdlib" "lxor"))
          (local ("b" 59))
          (apply (global ("Stdlib" "lsr")) (local ("b" 59)) (int 31))))))
  (machine "pure" (at 7 0 10 67) discrete (params)
    (memories
      (memory ("i" 71) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 69) (name ("Stdlib" "int")) (value (int 42)) (at 10 10 10 21))
      (memory ("m" 66) (name ("Stdlib" "int")) (value (int 42)) (at 9 36 9 37))
      (memory ("m" 64) (name ("Stdlib" "int")) (value (int 42)) (at 8 10 8 27)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 71)) (bool true)) (set (memory ("m" 64)) (int 88172645463325252))))
      (method "step"
        (params (pvar ("t" 60) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (when
            (state (memory ("i" 71)))
            (set
              (memory ("m" 69))
              (apply
                (global ("Stdlib" "-"))
                (apply (global ("Stdlib" "-")) (int 0) (local ("t" 60)))
                (int 1))))
          (let
            (pvar ("x" 68) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 71)))
              (int 2177342782468422677)
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "+")) (state (memory ("m" 66))) (int 2177342782468422677))
                (local ("t" 60))))
            (at 9 10 9 62))
          (set (memory ("i" 71)) (bool false))
          (let (pvar ("x" 70) (name ("Stdlib" "int"))) (state (memory ("m" 69))) (at))
          (set
            (memory ("m" 69))
            (apply
              (global ("Stdlib" "lxor"))
              (apply
                (global ("Stdlib" "lxor"))
                (apply (global ("Stdlib" "lsl")) (local ("x" 70)) (int 1))
                (apply (global ("Stdlib" "asr")) (local ("x" 70)) (int 62)))
              (apply (global ("Stdlib" "lsr")) (local ("x" 70)) (int 62))))
          (set (memory ("m" 66)) (local ("x" 68)))
          (let (pvar ("x" 65) (name ("Stdlib" "int"))) (state (memory ("m" 64))) (at))
          (set
            (memory ("m" 64))
            (apply (global "shifted")
              (apply (global ("Stdlib" "+")) (local ("x" 65)) (local ("t" 60)))))
          (exp (tuple (local ("x" 65)) (apply (global "mixed") (local ("x" 68))) (local ("x" 70))))))))
  (machine "main" (at 11 0 14 93) discrete (params)
    (memories (memory ("m" 76) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 78) (global "pure") discrete (params) (at 13 18 13 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 76)) (int 0)) (exp (call "reset" "pure" (instance ("i" 78))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 77) (name ("Stdlib" "int"))) (state (memory ("m" 76))) (at))
          (set (memory ("m" 76)) (apply (global ("Stdlib" "+")) (local ("x" 77)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 73) (name ("Stdlib" "int")))
              (pvar ("b" 74) (name ("Stdlib" "int")))
              (pvar ("c" 75) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 78)) (local ("x" 77)))
            (at 13 7 13 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 73))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 74))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 75))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
