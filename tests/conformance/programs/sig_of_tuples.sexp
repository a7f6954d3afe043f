(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sig_of_tuples")
 (source "sig_of_tuples.zls")
 (digest "md5:33f55deb318a093046f47bf64279e8d4")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 4 0 10 89))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 14 97)))
 (results
  (result "pure" (parts (named "a") (named "b") (named "c"))))
 (code
  (types
    (type "v" (params) (at 2 0 2 21) (variant (constr0 "A") (constr1 "B" (name ("Stdlib" "int"))))))
  (types
    (type "r" (params) (at 3 0 3 31)
      (record ("k" (name ("Stdlib" "int"))) ("f" (name ("Stdlib" "float"))))))
  (machine "pure" (at 4 0 10 89) discrete (params)
    (memories
      (memory ("c" 61) (name ("Stdlib" "int")) (value (int 42)) (at 10 28 10 29))
      (memory ("b" 60) (name ("Stdlib" "float")) (value (float "42")) (at 9 40 9 41))
      (memory ("a" 59) (name ("Stdlib" "float")) (value (float "42")) (at 8 28 8 29)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 58) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("wp" 67) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("wv" 66) (name "v") (constr0 "A") (at 7 43 7 47))
          (letvar ("up" 65) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("uv" 64) (name "r") (record ("f" (float "42")) ("k" (int 42))) (at 6 43 6 61))
          (letvar ("sp" 63) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 62)
            (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))
            (tuple (int 42) (float "42"))
            (at 5 43 5 55))
          (match
            (tuple
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 58)) (int 4))
                (int 1))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 58)) (int 4))
                (int 0)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("wp" 67)) (bool true))
                (assign (name ("wv" 66)) (constr1 "B" (local ("t" 58))))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq (assign (name ("wp" 67)) (bool true)) (assign (name ("wv" 66)) (constr0 "A"))))
            (case (wild) (seq)))
          (match
            (tuple (var ("wv" 66)) (var ("wp" 67)))
            (case
              (ptuple (pconstr1 "B" (pvar ("n" 68) (name ("Stdlib" "int")))) (pconst (bool true)))
              (set (memory ("c" 61)) (local ("n" 68))))
            (case
              (ptuple (pconstr0 "A") (pconst (bool true)))
              (set (memory ("c" 61)) (apply (global ("Stdlib" "-")) (int 0) (int 1))))
            (case (wild) (set (memory ("c" 61)) (apply (global ("Stdlib" "-")) (int 0) (int 2)))))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 58)) (int 3))
              (int 0))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("up" 65)) (bool true))
                (assign (name ("uv" 64)) (record ("k" (local ("t" 58))) ("f" (float "0.5"))))))
            (case (wild) (seq)))
          (match
            (tuple (var ("uv" 64)) (var ("up" 65)))
            (case
              (ptuple
                (precord
                  ("k" (pvar ("n" 70) (name ("Stdlib" "int"))))
                  ("f" (pvar ("g" 69) (name ("Stdlib" "float")))))
                (pconst (bool true)))
              (set
                (memory ("b" 60))
                (apply
                  (global ("Stdlib" "+."))
                  (apply (global ("Stdlib" "float")) (local ("n" 70)))
                  (local ("g" 69)))))
            (case (wild) (set (memory ("b" 60)) (float "0"))))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 58)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("sp" 63)) (bool true))
                (assign
                  (name ("sv" 62))
                  (tuple (local ("t" 58)) (apply (global ("Stdlib" "float")) (local ("t" 58)))))))
            (case (wild) (seq)))
          (match
            (tuple (var ("sv" 62)) (var ("sp" 63)))
            (case
              (ptuple
                (ptuple
                  (pvar ("x" 71) (name ("Stdlib" "int")))
                  (pvar ("y" 72) (name ("Stdlib" "float"))))
                (pconst (bool true)))
              (set
                (memory ("a" 59))
                (apply
                  (global ("Stdlib" "+."))
                  (apply (global ("Stdlib" "float")) (local ("x" 71)))
                  (local ("y" 72)))))
            (case (wild)
              (set (memory ("a" 59)) (apply (global ("Stdlib" "-.")) (float "0") (float "1")))))
          (exp
            (tuple (state (memory ("a" 59))) (state (memory ("b" 60))) (state (memory ("c" 61)))))))))
  (machine "main" (at 11 0 14 97) discrete (params)
    (memories (memory ("m" 77) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 79) (global "pure") discrete (params) (at 13 18 13 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 77)) (int 0)) (exp (call "reset" "pure" (instance ("i" 79))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 78) (name ("Stdlib" "int"))) (state (memory ("m" 77))) (at))
          (set (memory ("m" 77)) (apply (global ("Stdlib" "+")) (local ("x" 78)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 74) (name ("Stdlib" "float")))
              (pvar ("b" 75) (name ("Stdlib" "float")))
              (pvar ("c" 76) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 79)) (local ("x" 78)))
            (at 13 7 13 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 74))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 75))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 76))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
