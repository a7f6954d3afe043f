(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Num_int_arithmetic")
 (source "num_int_arithmetic.zls")
 (digest "md5:355fa1195b6df7161e655af366297504")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 2 0 8 22)
    (doc "integers: sums, products, unary minus, the functions of the library"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 93)))
 (results
  (result "pure" (parts (named "a") (named "b") (named "c") (named "d") (named "e") (named "f"))))
 (code
  (machine "pure" (at 2 0 8 22) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 46) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("a" 47) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "-"))
              (apply (global ("Stdlib" "*")) (local ("t" 46)) (int 7))
              (int 20))
            (at 3 6 3 7))
          (let
            (pvar ("b" 48) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "~-")) (local ("a" 47)))
              (int 3))
            (at 4 6 4 7))
          (let
            (pvar ("f" 52) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "~-"))
              (apply (global ("Stdlib" "+")) (local ("a" 47)) (local ("b" 48))))
            (at 8 6 8 7))
          (let
            (pvar ("e" 51) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "max")) (local ("a" 47)) (local ("b" 48)))
            (at 7 6 7 7))
          (let
            (pvar ("d" 50) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "min")) (local ("a" 47)) (local ("b" 48)))
            (at 6 6 6 7))
          (let
            (pvar ("c" 49) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "-"))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "abs")) (local ("a" 47)))
                (apply (global ("Stdlib" "succ")) (local ("a" 47))))
              (apply (global ("Stdlib" "pred")) (local ("b" 48))))
            (at 5 6 5 7))
          (exp
            (tuple
              (local ("a" 47))
              (local ("b" 48))
              (local ("c" 49))
              (local ("d" 50))
              (local ("e" 51))
              (local ("f" 52))))))))
  (machine "main" (at 9 0 13 93) discrete (params)
    (memories (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 62) (global "pure") discrete (params) (at 11 27 11 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 60)) (int 0)) (exp (call "reset" "pure" (instance ("i" 62))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (set (memory ("m" 60)) (apply (global ("Stdlib" "+")) (local ("x" 61)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 54) (name ("Stdlib" "int")))
              (pvar ("b" 55) (name ("Stdlib" "int")))
              (pvar ("c" 56) (name ("Stdlib" "int")))
              (pvar ("d" 57) (name ("Stdlib" "int")))
              (pvar ("e" 58) (name ("Stdlib" "int")))
              (pvar ("f" 59) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 62)) (local ("x" 61)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 55))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 56))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 57))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 58))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 59))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
