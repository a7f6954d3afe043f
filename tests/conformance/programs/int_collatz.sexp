(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_collatz")
 (source "int_collatz.zls")
 (digest "md5:a9a4d7646395a1cf28fec6aff7aa3890")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 5 40)
    (doc "the numbers of Collatz from starts so large that 3 x + 1 leaves 63 bits; counts do not"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 93)))
 (results
  (result "pure" (parts (named "x") (named "odd") (named "highest"))))
 (code
  (machine "pure" (at 2 0 5 40) discrete (params)
    (memories
      (memory ("i" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 5 30 5 37))
      (memory ("m" 43) (name ("Stdlib" "int")) (value (int 42)) (at 4 21 4 24))
      (memory ("m" 41) (name ("Stdlib" "int")) (value (int 42)) (at 3 10 3 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 49)) (bool true)))
      (method "step"
        (params (pvar ("t" 37) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (when
            (state (memory ("i" 49)))
            (set
              (memory ("m" 41))
              (apply
                (global ("Stdlib" "+"))
                (int 1537228672809129301)
                (apply (global ("Stdlib" "*")) (int 2) (local ("t" 37))))))
          (let (pvar ("x" 42) (name ("Stdlib" "int"))) (state (memory ("m" 41))) (at))
          (let
            (pvar ("x" 48) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 49)))
              (local ("x" 42))
              (apply (global ("Stdlib" "max")) (state (memory ("m" 46))) (local ("x" 42))))
            (at 5 16 5 40))
          (let
            (pvar ("x" 45) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 49)))
              (int 0)
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("m" 43)))
                (apply (global ("Stdlib" "land")) (local ("x" 42)) (int 1))))
            (at 4 12 4 37))
          (set (memory ("i" 49)) (bool false))
          (set (memory ("m" 46)) (local ("x" 48)))
          (set (memory ("m" 43)) (local ("x" 45)))
          (set
            (memory ("m" 41))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "land")) (local ("x" 42)) (int 1))
                (int 0))
              (apply (global ("Stdlib" "/")) (local ("x" 42)) (int 2))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 3) (local ("x" 42)))
                (int 1))))
          (exp (tuple (local ("x" 42)) (local ("x" 45)) (local ("x" 48))))))))
  (machine "main" (at 6 0 9 93) discrete (params)
    (memories (memory ("m" 54) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 56) (global "pure") discrete (params) (at 8 18 8 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 54)) (int 0)) (exp (call "reset" "pure" (instance ("i" 56))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 55) (name ("Stdlib" "int"))) (state (memory ("m" 54))) (at))
          (set (memory ("m" 54)) (apply (global ("Stdlib" "+")) (local ("x" 55)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 51) (name ("Stdlib" "int")))
              (pvar ("b" 52) (name ("Stdlib" "int")))
              (pvar ("c" 53) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 56)) (local ("x" 55)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 52))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 53))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
