(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rec_create_access")
 (source "rec_create_access.zls")
 (digest "md5:5db8a7cda9ebe63b85815b9f0c300fc9")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 5 30))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 93)))
 (results)
 (code
  (types
    (type "point" (params) (at 2 0 2 33)
      (record ("x" (name ("Stdlib" "int"))) ("y" (name ("Stdlib" "int"))))))
  (machine "pure" (at 3 0 5 30) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 25) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("p" 26) (name "point"))
            (record
              ("x" (local ("t" 25)))
              ("y" (apply (global ("Stdlib" "*")) (local ("t" 25)) (local ("t" 25)))))
            (at 4 6 4 7))
          (let
            (pvar ("q" 27) (name "point"))
            (record ("y" (field (local ("p" 26)) "x")) ("x" (field (local ("p" 26)) "y")))
            (at 5 6 5 7))
          (exp
            (tuple
              (field (local ("p" 26)) "x")
              (field (local ("p" 26)) "y")
              (apply
                (global ("Stdlib" "-"))
                (field (local ("q" 27)) "x")
                (field (local ("q" 27)) "y"))))))))
  (machine "main" (at 6 0 9 93) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 34) (global "pure") discrete (params) (at 8 18 8 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 32)) (int 0)) (exp (call "reset" "pure" (instance ("i" 34))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 29) (name ("Stdlib" "int")))
              (pvar ("b" 30) (name ("Stdlib" "int")))
              (pvar ("c" 31) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 34)) (local ("x" 33)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 29))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 31))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
