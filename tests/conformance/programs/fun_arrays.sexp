(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_arrays")
 (source "fun_arrays.zls")
 (digest "md5:705c4e9e39dc37fb135490aca6eed9ab")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "arrays made by functions without state: local arrays, filled cell by cell"))
  (val "squares" any
    (arrow any (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 3 0 4 69))
  (val "total" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 5 0 9 14))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (array (name ("Stdlib" "int")) (plus 2 1))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 10 0 11 43))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 15 99)))
 (results
  (result "total" (named "s"))
  (result "pure" (parts (named "v") (named "s") (nameless))))
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (fun "squares" (at 3 0 4 69)
    (params (pvar ("x" 77) (name ("Stdlib" "int"))))
    (seq
      (letmut ("v" 78) (array (name ("Stdlib" "int")) (plus 2 1)) (vec (int 42) (plus 2 1)) (at))
      (for to ("i" 79) (int 0) (int 2)
        (assign
          (lindex (name ("v" 78)) (local ("i" 79)))
          (apply
            (global ("Stdlib" "*"))
            (apply (global ("Stdlib" "+")) (local ("i" 79)) (local ("x" 77)))
            (apply (global ("Stdlib" "+")) (local ("i" 79)) (local ("x" 77))))))
      (exp (mutvar ("v" 78)))))
  (fun "total" (at 5 0 9 14)
    (params (pvar ("x" 81) (name ("Stdlib" "int"))))
    (seq
      (letvar ("a" 86) (name ("Stdlib" "int")) (int 0) (at 8 48 8 54))
      (letmut ("v" 85) (array (name ("Stdlib" "int")) (plus 2 1)) (vec (int 42) (plus 2 1)) (at))
      (for to ("i" 87) (int 0) (int 2)
        (assign
          (lindex (name ("v" 85)) (local ("i" 87)))
          (apply
            (global ("Stdlib" "*"))
            (apply (global ("Stdlib" "+")) (local ("i" 87)) (local ("x" 81)))
            (apply (global ("Stdlib" "+")) (local ("i" 87)) (local ("x" 81))))))
      (for to ("i" 89) (int 0) (int 2)
        (assign
          (name ("a" 86))
          (apply (global ("Stdlib" "+")) (var ("a" 86)) (access (mutvar ("v" 85)) (local ("i" 89))))))
      (exp (var ("a" 86)))))
  (machine "pure" (at 10 0 11 43) discrete (params)
    (memories
      (memory ("v" 102)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("v" 97)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("v" 95)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 91) (name ("Stdlib" "int"))))
        (returns
          (product
            (array (name ("Stdlib" "int")) (plus 2 1))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("a" 103) (name ("Stdlib" "int")) (int 0) (at 8 48 8 54))
          (let
            (pvar ("x" 96) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 91)) (int 1))
            (at 3 12 3 13))
          (for to ("i" 104) (int 0) (int 2)
            (set
              (lindex (memory ("v" 97)) (local ("i" 104)))
              (apply
                (global ("Stdlib" "*"))
                (apply (global ("Stdlib" "+")) (local ("i" 104)) (local ("x" 96)))
                (apply (global ("Stdlib" "+")) (local ("i" 104)) (local ("x" 96))))))
          (for to ("i" 106) (int 0) (int 2)
            (set
              (lindex (memory ("v" 95)) (local ("i" 106)))
              (apply
                (global ("Stdlib" "*"))
                (apply (global ("Stdlib" "+")) (local ("i" 106)) (local ("t" 91)))
                (apply (global ("Stdlib" "+")) (local ("i" 106)) (local ("t" 91))))))
          (for to ("i" 110) (int 0) (int 2)
            (set
              (lindex (memory ("v" 102)) (local ("i" 110)))
              (apply
                (global ("Stdlib" "*"))
                (apply (global ("Stdlib" "+")) (local ("i" 110)) (local ("t" 91)))
                (apply (global ("Stdlib" "+")) (local ("i" 110)) (local ("t" 91))))))
          (for to ("i" 108) (int 0) (int 2)
            (assign
              (name ("a" 103))
              (apply
                (global ("Stdlib" "+"))
                (var ("a" 103))
                (access (state (memory ("v" 102))) (local ("i" 108))))))
          (exp
            (tuple
              (state (memory ("v" 95)))
              (var ("a" 103))
              (access (state (memory ("v" 97))) (int 0))))))))
  (machine "main" (at 12 0 15 99) discrete (params)
    (memories (memory ("m" 116) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15)))
    (instances (instance ("i" 118) (global "pure") discrete (params) (at 14 18 14 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 116)) (int 0)) (exp (call "reset" "pure" (instance ("i" 118))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 117) (name ("Stdlib" "int"))) (state (memory ("m" 116))) (at))
          (set (memory ("m" 116)) (apply (global ("Stdlib" "+")) (local ("x" 117)) (int 1)))
          (let
            (ptuple
              (pvar ("v" 115) (array (name ("Stdlib" "int")) (plus 2 1)))
              (pvar ("a" 113) (name ("Stdlib" "int")))
              (pvar ("b" 114) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 118)) (local ("x" 117)))
            (at 14 7 14 8))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 115)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 113))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 114))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
