(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Operators")
 (source "operators.zls")
 (digest "md5:3de423d96fc110972b0a2ffd78edd1ee")
 (needs "Stdlib")
 (exports
  (val "+++" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 27))
  (val "-->" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 4 21))
  (val "|>" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 5 0 5 20))
  (val "<=>" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 6 0 6 21))
  (val "^^" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 7 0 7 20))
  (val "**" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 8 0 8 26))
  (val "*%" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 9 0 9 26))
  (val "!!" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 10 0 10 16))
  (val "~+" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 11 0 11 21))
  (val "&&&" any
    (arrow static
      (name ("Stdlib" "int"))
      (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 12 0 12 25))
  (val "op_plus_plus_plus" any
    (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 15 0 15 31)
    (doc "What the names above could be taken for."))
  (val "op_minus_minus_greater" any
    (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 16 0 16 36))
  (val "x" any (arrow any (tvar "a") (tvar "a")) (at 17 0 17 11))
  (val "x'" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 18 0 18 17))
  (val "x''" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 19 0 19 18))
  (val "x_prime" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 20 0 20 22))
  (val "x_prime_prime" any
    (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 21 0 21 28))
  (val "x_prime_" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 22 0 22 23))
  (val "x_" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 23 0 23 17))
  (val "x'_" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 24 0 24 18))
  (val "apply" any
    (arrow static (arrow any (tvar "a") (tvar "b")) (arrow any (tvar "a") (tvar "b")))
    (at 26 0 26 19))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (product
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int")))
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
        (product
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int"))
          (name ("Stdlib" "int")))
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 28 0 32 30)))
 (results
  (result "x" (named "a"))
  (result "main"
    (parts (nameless) (nameless)
      (parts (named "a") (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (nameless))
      (nameless))))
 (code
  (fun "!!" (at 10 0 10 16)
    (params (pvar ("a" 82) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "~-")) (local ("a" 82)))))
  (fun "~+" (at 11 0 11 21)
    (params (pvar ("a" 83) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 83)) (int 1000))))
  (fun "op_plus_plus_plus" (at 15 0 15 31)
    (params (pvar ("a" 84) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 84)) (int 1))))
  (fun "op_minus_minus_greater" (at 16 0 16 36)
    (params (pvar ("a" 85) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 85)) (int 2))))
  (fun "x" (at 17 0 17 11) (params (pvar ("a" 86) (tvar "1"))) (exp (local ("a" 86))))
  (fun "x'" (at 18 0 18 17)
    (params (pvar ("a" 87) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 87)) (int 10))))
  (fun "x''" (at 19 0 19 18)
    (params (pvar ("a" 88) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 88)) (int 20))))
  (fun "x_prime" (at 20 0 20 22)
    (params (pvar ("a" 89) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 89)) (int 30))))
  (fun "x_prime_prime" (at 21 0 21 28)
    (params (pvar ("a" 90) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 90)) (int 40))))
  (fun "x_prime_" (at 22 0 22 23)
    (params (pvar ("a" 91) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 91)) (int 50))))
  (fun "x_" (at 23 0 23 17)
    (params (pvar ("a" 92) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 92)) (int 60))))
  (fun "x'_" (at 24 0 24 18)
    (params (pvar ("a" 93) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "+")) (local ("a" 93)) (int 70))))
  (machine "main" (at 28 0 32 30) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("a" 94) (name ("Stdlib" "int"))))
        (returns
          (product
            (product
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int")))
            (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
            (product
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int"))
              (name ("Stdlib" "int")))
            (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
        (exp
          (tuple
            (tuple
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 3) (int 100))
                (local ("a" 94)))
              (apply (global ("Stdlib" "-")) (int 3) (local ("a" 94)))
              (apply (global ("Stdlib" "-")) (local ("a" 94)) (int 3))
              (apply (global ("Stdlib" "*")) (int 3) (local ("a" 94)))
              (apply (global ("Stdlib" "+")) (int 3) (local ("a" 94)))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 3) (int 2))
                (local ("a" 94)))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 3) (int 3))
                (local ("a" 94)))
              (apply (global "!!") (local ("a" 94)))
              (apply (global "~+") (local ("a" 94)))
              (apply
                (global ("Stdlib" "+"))
                (int 3)
                (apply (global ("Stdlib" "*")) (int 2) (local ("a" 94)))))
            (tuple
              (apply (global "op_plus_plus_plus") (local ("a" 94)))
              (apply (global "op_minus_minus_greater") (local ("a" 94))))
            (tuple
              (local ("a" 94))
              (apply (global "x'") (local ("a" 94)))
              (apply (global "x''") (local ("a" 94)))
              (apply (global "x_prime") (local ("a" 94)))
              (apply (global "x_prime_prime") (local ("a" 94)))
              (apply (global "x_prime_") (local ("a" 94)))
              (apply (global "x_") (local ("a" 94)))
              (apply (global "x'_") (local ("a" 94))))
            (tuple
              (apply (global ("Stdlib" "~-")) (local ("a" 94)))
              (apply (global ("Stdlib" "+")) (local ("a" 94)) (int 10))))))))))
