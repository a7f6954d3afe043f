(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_where_rec")
 (source "blk_where_rec.zls")
 (digest "md5:5233fec365a3d8f85f2756697868d256")
 (needs "Stdlib")
 (exports
  (val "sums" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 4 45)
    (doc "where with and without rec, over several definitions"))
  (val "scaled" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (name ("Stdlib" "int")))
    (at 5 0 5 46))
  (val "f" any
    (arrow any (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
    (at 6 0 6 50))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 7 0 7 89))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 18)))
 (results
  (result "sums" (parts (named "s") (named "m")))
  (result "scaled" (named "y"))
  (result "pure" (parts (named "s") (named "m") (named "y") (nameless))))
 (code
  (machine "sums" (at 2 0 4 45) discrete (params)
    (memories
      (memory ("i" 80) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 76) (name ("Stdlib" "int")) (value (int 42)) (at 4 44 4 45))
      (memory ("m" 74) (name ("Stdlib" "int")) (value (int 42)) (at 4 26 4 27))
      (memory ("m" 71) (name ("Stdlib" "int")) (value (int 42)) (at 3 19 3 20)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 80)) (bool true)))
      (method "step"
        (params (pvar ("x" 68) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 79) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 80)))
              (local ("x" 68))
              (if
                (apply (global ("Stdlib" ">")) (local ("x" 68)) (state (memory ("m" 74))))
                (local ("x" 68))
                (state (memory ("m" 76)))))
            (at 4 10 4 45))
          (let
            (pvar ("x" 73) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 80)))
              (local ("x" 68))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 71))) (local ("x" 68))))
            (at 3 10 3 24))
          (set (memory ("i" 80)) (bool false))
          (set (memory ("m" 76)) (local ("x" 79)))
          (set (memory ("m" 74)) (local ("x" 79)))
          (set (memory ("m" 71)) (local ("x" 73)))
          (exp (tuple (local ("x" 73)) (local ("x" 79))))))))
  (machine "scaled" (at 5 0 5 46) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple (pvar ("x" 82) (name ("Stdlib" "int"))) (pvar ("k" 81) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("y" 83) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (local ("x" 82)) (local ("k" 81)))
              (local ("k" 81)))
            (at 5 33 5 34))
          (exp (local ("y" 83)))))))
  (fun "f" (at 6 0 6 50)
    (params
      (ptuple (pvar ("x" 84) (name ("Stdlib" "int"))) (pvar ("y" 85) (name ("Stdlib" "int")))))
    (seq
      (let
        (pvar ("a" 86) (name ("Stdlib" "int")))
        (apply (global ("Stdlib" "*")) (local ("x" 84)) (local ("y" 85)))
        (at 6 27 6 28))
      (let
        (pvar ("b" 87) (name ("Stdlib" "int")))
        (apply (global ("Stdlib" "-")) (local ("x" 84)) (local ("y" 85)))
        (at 6 41 6 42))
      (exp (apply (global ("Stdlib" "+")) (local ("a" 86)) (local ("b" 87))))))
  (machine "pure" (at 7 0 7 89) discrete (params) (memories)
    (instances
      (instance ("i" 99) (global "sums") discrete (params) (at 7 71 7 89))
      (instance ("i" 98) (global "scaled") discrete (params) (at 7 27 7 40)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "sums" (instance ("i" 99))))
          (exp (call "reset" "scaled" (instance ("i" 98))))))
      (method "step"
        (params (pvar ("t" 88) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (ptuple (pvar ("s" 90) (name ("Stdlib" "int"))) (pvar ("m" 89) (name ("Stdlib" "int"))))
            (call "step" "sums"
              (instance ("i" 99))
              (apply
                (global ("Stdlib" "*"))
                (local ("t" 88))
                (apply (global ("Stdlib" "-")) (int 7) (local ("t" 88)))))
            (at 7 63 7 64))
          (exp
            (tuple
              (local ("s" 90))
              (local ("m" 89))
              (call "step" "scaled" (instance ("i" 98)) (tuple (local ("t" 88)) (int 3)))
              (apply (global "f") (tuple (local ("t" 88)) (int 2)))))))))
  (machine "main" (at 8 0 12 18) discrete (params)
    (memories (memory ("m" 96) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 100) (global "pure") discrete (params) (at 10 21 10 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 96)) (int 0)) (exp (call "reset" "pure" (instance ("i" 100))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 97) (name ("Stdlib" "int"))) (state (memory ("m" 96))) (at))
          (set (memory ("m" 96)) (apply (global ("Stdlib" "+")) (local ("x" 97)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 92) (name ("Stdlib" "int")))
              (pvar ("b" 93) (name ("Stdlib" "int")))
              (pvar ("c" 94) (name ("Stdlib" "int")))
              (pvar ("d" 95) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 100)) (local ("x" 97)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 92))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 93))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 94))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 95))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
