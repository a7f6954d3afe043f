(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rec_polymorphic")
 (source "rec_polymorphic.zls")
 (digest "md5:230a09a91be90b7d4196e3d15409dc7b")
 (needs "Stdlib")
 (exports
  (val "swap" any (arrow any (name "pair" (tvar "a")) (name "pair" (tvar "a"))) (at 3 0 3 47))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))))
    (at 4 0 7 41))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 51)))
 (results)
 (code
  (types (type "pair" (params "a") (at 2 0 2 40) (record ("left" (tvar "a")) ("right" (tvar "a")))))
  (fun "swap" (at 3 0 3 47)
    (params (pvar ("p" 34) (name "pair" (tvar "1"))))
    (exp
      (record ("left" (field (local ("p" 34)) "right")) ("right" (field (local ("p" 34)) "left")))))
  (machine "pure" (at 4 0 7 41) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 35) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("r" 38) (name "pair" (name ("Stdlib" "bool"))))
            (record
              ("left" (apply (global ("Stdlib" "=")) (local ("t" 35)) (int 3)))
              ("right" (bool false)))
            (at 7 6 7 7))
          (let
            (pvar ("q" 37) (name "pair" (name ("Stdlib" "float"))))
            (apply (global "swap")
              (record
                ("left" (float "0.5"))
                ("right" (apply (global ("Stdlib" "float")) (local ("t" 35))))))
            (at 6 6 6 7))
          (let
            (pvar ("p" 36) (name "pair" (name ("Stdlib" "int"))))
            (apply (global "swap")
              (record
                ("left" (local ("t" 35)))
                ("right" (apply (global ("Stdlib" "*")) (int 2) (local ("t" 35))))))
            (at 5 6 5 7))
          (exp
            (tuple
              (field (local ("p" 36)) "left")
              (field (local ("p" 36)) "right")
              (field (local ("q" 37)) "left")
              (field (local ("r" 38)) "left")))))))
  (machine "main" (at 8 0 12 51) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 10 21 10 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 44)) (int 0)) (exp (call "reset" "pure" (instance ("i" 46))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 40) (name ("Stdlib" "int")))
              (pvar ("b" 41) (name ("Stdlib" "int")))
              (pvar ("c" 42) (name ("Stdlib" "float")))
              (pvar ("d" 43) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 40))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 41))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("c" 42))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 43))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
