(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_shadowing")
 (source "fun_shadowing.zls")
 (digest "md5:f6a718f36e97d6356258f35934c30820")
 (needs "Stdlib")
 (exports
  (val "x" any
    (name ("Stdlib" "int"))
    (at 2 0 2 11)
    (doc "names bound again: parameters, lets, pattern variables, globals"))
  (val "f" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 3 0 3 45))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 4 0 6 70))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 12 18)))
 (results
  (result "f" (named "x"))
  (result "pure" (parts (named "x") (named "y") (named "x") (named "z"))))
 (code
  (let "x" (at 2 0 2 11) (exp (int 100)))
  (fun "f" (at 3 0 3 45)
    (params (pvar ("x" 55) (name ("Stdlib" "int"))))
    (seq
      (let
        (pvar ("x" 56) (name ("Stdlib" "int")))
        (apply (global ("Stdlib" "+")) (local ("x" 55)) (int 1))
        (at 3 14 3 15))
      (let
        (pvar ("x" 57) (name ("Stdlib" "int")))
        (apply (global ("Stdlib" "*")) (local ("x" 56)) (int 2))
        (at 3 31 3 32))
      (exp (local ("x" 57)))))
  (machine "pure" (at 4 0 6 70) discrete (params)
    (memories (memory ("result" 63) (name ("Stdlib" "int")) (value (int 42)) (at 6 36 6 37)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 58) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 58)) (int 3))
            (case (pconst (int 0)) (set (memory ("result" 63)) (global "x")))
            (case
              (pvar ("x" 64) (name ("Stdlib" "int")))
              (seq
                (let
                  (pvar ("t" 65) (name ("Stdlib" "int")))
                  (apply (global ("Stdlib" "*")) (local ("x" 64)) (int 10))
                  (at 6 50 6 51))
                (set
                  (memory ("result" 63))
                  (apply (global ("Stdlib" "+")) (local ("t" 65)) (local ("x" 64)))))))
          (let
            (pvar ("x" 61) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 58)) (int 1))
            (at 5 15 5 16))
          (let
            (pvar ("t" 62) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("x" 61)) (local ("x" 61)))
            (at 5 32 5 33))
          (let
            (pvar ("y" 59) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 61)) (local ("t" 62)))
            (at 5 6 5 7))
          (exp
            (tuple
              (apply (global "f") (local ("t" 58)))
              (local ("y" 59))
              (global "x")
              (state (memory ("result" 63)))))))))
  (machine "main" (at 7 0 12 18) discrete (params)
    (memories (memory ("m" 75) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 77) (global "pure") discrete (params) (at 9 10 9 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 75)) (int 0)) (exp (call "reset" "pure" (instance ("i" 77))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 76) (name ("Stdlib" "int"))) (state (memory ("m" 75))) (at))
          (set (memory ("m" 75)) (apply (global ("Stdlib" "+")) (local ("x" 76)) (int 1)))
          (let
            (ptuple
              (pvar ("x" 67) (name ("Stdlib" "int")))
              (pvar ("x" 68) (name ("Stdlib" "int")))
              (pvar ("x" 69) (name ("Stdlib" "int")))
              (pvar ("x" 70) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 77)) (local ("x" 76)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 67))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 69))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 70))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
