(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rec_equality")
 (source "rec_equality.zls")
 (digest "md5:ff8a3f38836c8918f56717cfa6234b1a")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))))
    (at 3 0 5 34))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 11 51)))
 (results)
 (code
  (types
    (type "r" (params) (at 2 0 2 31)
      (record ("a" (name ("Stdlib" "int"))) ("b" (name ("Stdlib" "float"))))))
  (machine "pure" (at 3 0 5 34) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 31) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("q" 33) (name "r"))
            (record
              ("a" (apply (global ("Stdlib" "mod")) (local ("t" 31)) (int 2)))
              ("b" (float "0.5")))
            (at 5 6 5 7))
          (let
            (pvar ("p" 32) (name "r"))
            (record
              ("a" (apply (global ("Stdlib" "mod")) (local ("t" 31)) (int 3)))
              ("b"
                (apply
                  (global ("Stdlib" "float"))
                  (apply (global ("Stdlib" "mod")) (local ("t" 31)) (int 2)))))
            (at 4 6 4 7))
          (exp
            (tuple
              (apply (global ("Stdlib" "=")) (local ("p" 32)) (local ("q" 33)))
              (apply (global ("Stdlib" "<>")) (local ("p" 32)) (local ("q" 33)))
              (apply (global ("Stdlib" "<")) (local ("p" 32)) (local ("q" 33)))
              (apply (global ("Stdlib" "compare")) (local ("p" 32)) (local ("q" 33)))
              (apply (global ("Stdlib" ">=")) (local ("p" 32)) (local ("q" 33)))))))))
  (machine "main" (at 6 0 11 51) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 8 24 8 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "pure" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 35) (name ("Stdlib" "bool")))
              (pvar ("b" 36) (name ("Stdlib" "bool")))
              (pvar ("c" 37) (name ("Stdlib" "bool")))
              (pvar ("d" 38) (name ("Stdlib" "int")))
              (pvar ("e" 39) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 42)) (local ("x" 41)))
            (at 8 7 8 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("a" 35))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 36))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 37))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("e" 39))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
