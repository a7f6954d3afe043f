(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pat_constants")
 (source "pat_constants.zls")
 (digest "md5:449a662f8541a880b893c214426a7584")
 (needs "Stdlib")
 (exports
  (val "i" any
    (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 77)
    (doc
      "constant patterns of every type: integers, negative ones, characters, strings, floats, booleans"))
  (val "c" any (arrow any (name ("Stdlib" "char")) (name ("Stdlib" "int"))) (at 3 0 3 71))
  (val "s" any (arrow any (name ("Stdlib" "string")) (name ("Stdlib" "int"))) (at 4 0 4 67))
  (val "x" any (arrow any (name ("Stdlib" "float")) (name ("Stdlib" "int"))) (at 5 0 5 65))
  (val "b" any (arrow any (name ("Stdlib" "bool")) (name ("Stdlib" "int"))) (at 6 0 6 47))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 7 0 8 83))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 14 66)))
 (results)
 (code
  (fun "i" (at 2 0 2 77)
    (params (pvar ("n" 58) (name ("Stdlib" "int"))))
    (seq
      (letvar ("result" 59) (name ("Stdlib" "int")) (int 42) (at 2 76 2 77))
      (match
        (local ("n" 58))
        (case (pconst (int 0)) (assign (name ("result" 59)) (int 100)))
        (case (pconst (int -1)) (assign (name ("result" 59)) (int 200)))
        (case (pconst (int -2)) (assign (name ("result" 59)) (int 300)))
        (case (pconst (int 5)) (assign (name ("result" 59)) (int 400)))
        (case (wild) (assign (name ("result" 59)) (local ("n" 58)))))
      (exp (var ("result" 59)))))
  (fun "c" (at 3 0 3 71)
    (params (pvar ("x" 60) (name ("Stdlib" "char"))))
    (seq
      (letvar ("result" 61) (name ("Stdlib" "int")) (int 42) (at 3 32 3 33))
      (match
        (local ("x" 60))
        (case (pconst (char 97)) (assign (name ("result" 61)) (int 1)))
        (case (por (pconst (char 98)) (pconst (char 99))) (assign (name ("result" 61)) (int 2)))
        (case (pconst (char 10)) (assign (name ("result" 61)) (int 3)))
        (case (wild) (assign (name ("result" 61)) (int 4))))
      (exp (var ("result" 61)))))
  (fun "s" (at 4 0 4 67)
    (params (pvar ("x" 62) (name ("Stdlib" "string"))))
    (seq
      (letvar ("result" 63) (name ("Stdlib" "int")) (int 42) (at 4 31 4 32))
      (match
        (local ("x" 62))
        (case (pconst (string "")) (assign (name ("result" 63)) (int 1)))
        (case (pconst (string "one")) (assign (name ("result" 63)) (int 2)))
        (case (pconst (string "two")) (assign (name ("result" 63)) (int 3)))
        (case (wild) (assign (name ("result" 63)) (int 4))))
      (exp (var ("result" 63)))))
  (fun "x" (at 5 0 5 65)
    (params (pvar ("f" 64) (name ("Stdlib" "float"))))
    (seq
      (letvar ("result" 65) (name ("Stdlib" "int")) (int 42) (at 5 32 5 33))
      (match
        (local ("f" 64))
        (case (pconst (float "0")) (assign (name ("result" 65)) (int 1)))
        (case (pconst (float "0.5")) (assign (name ("result" 65)) (int 2)))
        (case (pconst (float "-1.5")) (assign (name ("result" 65)) (int 3)))
        (case (wild) (assign (name ("result" 65)) (int 4))))
      (exp (var ("result" 65)))))
  (fun "b" (at 6 0 6 47)
    (params (pvar ("v" 66) (name ("Stdlib" "bool"))))
    (seq
      (letvar ("result" 67) (name ("Stdlib" "int")) (int 42) (at 6 33 6 34))
      (match
        (local ("v" 66))
        (case (pconst (bool true)) (assign (name ("result" 67)) (int 1)))
        (case (pconst (bool false)) (assign (name ("result" 67)) (int 0))))
      (exp (var ("result" 67)))))
  (machine "pure" (at 7 0 8 83) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 68) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("k" 69) (name ("Stdlib" "char")))
            (if
              (apply (global ("Stdlib" "=")) (local ("t" 68)) (int 1))
              (char 98)
              (if
                (apply (global ("Stdlib" "=")) (local ("t" 68)) (int 2))
                (char 10)
                (if (apply (global ("Stdlib" "=")) (local ("t" 68)) (int 3)) (char 97) (char 122))))
            (at 8 6 8 7))
          (exp
            (tuple
              (apply (global "i") (apply (global ("Stdlib" "-")) (local ("t" 68)) (int 3)))
              (apply (global "c") (local ("k" 69)))
              (apply (global "x")
                (apply
                  (global ("Stdlib" "-."))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "float")) (local ("t" 68)))
                    (float "0.5"))
                  (float "1.5")))
              (apply (global "b")
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("t" 68)) (int 3))
                  (int 0)))))))))
  (machine "main" (at 9 0 14 66) discrete (params)
    (memories (memory ("m" 76) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 78) (global "pure") discrete (params) (at 11 21 11 27)))
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
            (pvar ("w" 75) (name ("Stdlib" "string")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("x" 77)) (int 4))
                (int 0))
              (string "one")
              (if
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("x" 77)) (int 4))
                  (int 1))
                (string "two")
                (if
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 77)) (int 4))
                    (int 2))
                  (string "")
                  (string "x"))))
            (at 12 6 12 7))
          (let
            (ptuple
              (pvar ("p" 71) (name ("Stdlib" "int")))
              (pvar ("q" 72) (name ("Stdlib" "int")))
              (pvar ("r" 73) (name ("Stdlib" "int")))
              (pvar ("u" 74) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 78)) (local ("x" 77)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("p" 71))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("q" 72))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("r" 73))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("u" 74))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (apply (global "s") (local ("w" 75))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
