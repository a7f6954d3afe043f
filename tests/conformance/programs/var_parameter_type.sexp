(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_parameter_type")
 (source "var_parameter_type.zls")
 (digest "md5:1ed3c1b43bb82146f24e79591568441d")
 (needs "Stdlib")
 (exports
  (val "swap" any
    (arrow any (name "either" (tvar "a") (tvar "b")) (name "either" (tvar "b") (tvar "a")))
    (at 3 0 3 69))
  (val "value" discrete
    (arrow discrete
      (name "either" (name ("Stdlib" "int")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 4 0 7 33))
  (val "back" discrete
    (arrow discrete
      (name "either" (name ("Stdlib" "float")) (name ("Stdlib" "int")))
      (name ("Stdlib" "float")))
    (at 8 0 11 39))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 12 0 13 64))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 17 66)))
 (results
  (result "value" (named "r"))
  (result "back" (named "r"))
  (result "pure" (parts (named "r") (named "r"))))
 (code
  (types
    (type "either" (params "a" "b") (at 2 0 2 47)
      (variant (constr1 "Left" (tvar "a")) (constr1 "Right" (tvar "b")))))
  (fun "swap" (at 3 0 3 69)
    (params (pvar ("e" 55) (name "either" (tvar "2") (tvar "1"))))
    (seq
      (letvar ("result" 56)
        (name "either" (tvar "1") (tvar "2"))
        (constr1 "Right" (any))
        (at 3 62 3 69))
      (match
        (local ("e" 55))
        (case
          (pconstr1 "Left" (pvar ("x" 57) (tvar "2")))
          (assign (name ("result" 56)) (constr1 "Right" (local ("x" 57)))))
        (case
          (pconstr1 "Right" (pvar ("y" 58) (tvar "1")))
          (assign (name ("result" 56)) (constr1 "Left" (local ("y" 58))))))
      (exp (var ("result" 56)))))
  (machine "value" (at 4 0 7 33) discrete (params)
    (memories (memory ("r" 60) (name ("Stdlib" "float")) (value (float "42")) (at 6 22 6 23)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("e" 59) (name "either" (name ("Stdlib" "int")) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (match
            (local ("e" 59))
            (case
              (pconstr1 "Left" (pvar ("n" 61) (name ("Stdlib" "int"))))
              (set (memory ("r" 60)) (apply (global ("Stdlib" "float")) (local ("n" 61)))))
            (case
              (pconstr1 "Right" (pvar ("x" 62) (name ("Stdlib" "float"))))
              (set (memory ("r" 60)) (local ("x" 62)))))
          (exp (state (memory ("r" 60))))))))
  (machine "back" (at 8 0 11 39) discrete (params)
    (memories (memory ("r" 64) (name ("Stdlib" "float")) (value (float "42")) (at 10 22 10 23)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("e" 63) (name "either" (name ("Stdlib" "float")) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (match
            (local ("e" 63))
            (case
              (pconstr1 "Left" (pvar ("x" 65) (name ("Stdlib" "float"))))
              (set
                (memory ("r" 64))
                (apply (global ("Stdlib" "+.")) (local ("x" 65)) (float "100"))))
            (case
              (pconstr1 "Right" (pvar ("n" 66) (name ("Stdlib" "int"))))
              (set (memory ("r" 64)) (apply (global ("Stdlib" "float")) (local ("n" 66))))))
          (exp (state (memory ("r" 64))))))))
  (machine "pure" (at 12 0 13 64) discrete (params) (memories)
    (instances
      (instance ("i" 75) (global "back") discrete (params) (at 12 30 12 43))
      (instance ("i" 74) (global "value") discrete (params) (at 12 21 12 28)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "back" (instance ("i" 75))))
          (exp (call "reset" "value" (instance ("i" 74))))))
      (method "step"
        (params (pvar ("t" 67) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("e" 68) (name "either" (name ("Stdlib" "int")) (name ("Stdlib" "float"))))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 67)) (int 2))
                (int 0))
              (constr1 "Left" (local ("t" 67)))
              (constr1 "Right"
                (apply
                  (global ("Stdlib" "/."))
                  (apply (global ("Stdlib" "float")) (local ("t" 67)))
                  (float "8"))))
            (at 13 6 13 7))
          (exp
            (tuple
              (call "step" "value" (instance ("i" 74)) (local ("e" 68)))
              (call "step" "back" (instance ("i" 75)) (apply (global "swap") (local ("e" 68))))))))))
  (machine "main" (at 14 0 17 66) discrete (params)
    (memories (memory ("m" 72) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances (instance ("i" 76) (global "pure") discrete (params) (at 16 15 16 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 72)) (int 0)) (exp (call "reset" "pure" (instance ("i" 76))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 73) (name ("Stdlib" "int"))) (state (memory ("m" 72))) (at))
          (set (memory ("m" 72)) (apply (global ("Stdlib" "+")) (local ("x" 73)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 70) (name ("Stdlib" "float")))
              (pvar ("b" 71) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 76)) (local ("x" 73)))
            (at 16 7 16 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 70))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 71))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
