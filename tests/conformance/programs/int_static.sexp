(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_static")
 (source "int_static.zls")
 (digest "md5:399b5ba954363f7dccadffa7e859423d")
 (needs "Stdlib")
 (exports
  (val "over" any
    (name ("Stdlib" "int"))
    (at 3 0 3 22)
    (doc
      "constants and static parameters that wrap around before the first step: sums alone are static"))
  (val "power" any (name ("Stdlib" "int")) (at 4 0 4 49))
  (val "bits" any (name ("Stdlib" "int")) (at 5 0 5 56))
  (val "seed" static (name ("Stdlib" "int")) (at 6 0 6 35))
  (val "lcg" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow static
        (name ("Stdlib" "int"))
        (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 7 0 7 58))
  (val "twice" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 8 0 8 65))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 9 0 9 147))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 14 111)))
 (results
  (result "lcg" (named "y"))
  (result "twice" (named "y"))
  (result "pure"
    (parts (nameless) (nameless) (nameless) (nameless) (named "y") (named "y") (named "y"))))
 (code
  (let "over" (at 3 0 3 22)
    (exp (apply (global ("Stdlib" "+")) (global ("Stdlib" "max_int")) (int 1))))
  (let "power" (at 4 0 4 49)
    (exp
      (apply
        (global ("Stdlib" "*"))
        (apply
          (global ("Stdlib" "*"))
          (apply (global ("Stdlib" "*")) (int 1000003) (int 1000003))
          (int 1000003))
        (int 1000003))))
  (let "bits" (at 5 0 5 56)
    (exp
      (apply
        (global ("Stdlib" "lor"))
        (apply
          (global ("Stdlib" "lor"))
          (apply (global ("Stdlib" "lsl")) (int 1) (int 62))
          (apply (global ("Stdlib" "lsl")) (int 3) (int 61)))
        (apply (global ("Stdlib" "lsr")) (global ("Stdlib" "min_int")) (int 3)))))
  (let "seed" (at 6 0 6 35) (exp (int 81985529216486895)))
  (machine "lcg" (at 7 0 7 58) discrete
    (params (pvar ("a" 44) (name ("Stdlib" "int"))) (pvar ("c" 45) (name ("Stdlib" "int"))))
    (memories
      (memory ("i" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 7 41 7 42)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 50)) (bool true)))
      (method "step"
        (params (pvar ("x" 46) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (when (state (memory ("i" 50))) (set (memory ("m" 48)) (local ("x" 46))))
          (set (memory ("i" 50)) (bool false))
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set
            (memory ("m" 48))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (local ("x" 49)) (local ("a" 44)))
              (local ("c" 45))))
          (exp (local ("x" 49)))))))
  (machine "twice" (at 8 0 8 65) discrete
    (params (pvar ("a" 51) (name ("Stdlib" "int"))))
    (memories
      (memory ("i" 59) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 7 41 7 42)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 59)) (bool true)))
      (method "step"
        (params (pvar ("x" 52) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (when (state (memory ("i" 59))) (set (memory ("m" 57)) (local ("x" 52))))
          (set (memory ("i" 59)) (bool false))
          (let
            (pvar ("c" 54) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (local ("a" 51)) (int 4611686018427387903))
            (at 7 18 7 19))
          (let
            (pvar ("a" 53) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "+")) (local ("a" 51)) (local ("a" 51)))
              (local ("a" 51)))
            (at 7 14 7 15))
          (let (pvar ("x" 58) (name ("Stdlib" "int"))) (state (memory ("m" 57))) (at))
          (set
            (memory ("m" 57))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (local ("x" 58)) (local ("a" 53)))
              (local ("c" 54))))
          (exp (local ("x" 58)))))))
  (machine "pure" (at 9 0 9 147) discrete (params) (memories)
    (instances
      (instance ("i" 73)
        (apply (global "twice") (global "seed"))
        discrete
        (params)
        (at 9 134 9 146))
      (instance ("i" 72)
        (apply (global "lcg")
          (apply
            (global ("Stdlib" "+"))
            (apply (global ("Stdlib" "+")) (global "seed") (global "seed"))
            (int 1))
          (apply (global ("Stdlib" "+")) (int 4611686018427387903) (global "seed")))
        discrete
        (params)
        (at 9 75 9 132))
      (instance ("i" 71) (apply (global "twice") (int 1000003)) discrete (params) (at 9 58 9 73)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" (instance ("i" 73))))
          (exp (call "reset" (instance ("i" 72))))
          (exp (call "reset" (instance ("i" 71))))))
      (method "step"
        (params (pvar ("t" 60) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (exp
          (tuple
            (apply (global ("Stdlib" "+")) (global "over") (local ("t" 60)))
            (apply (global ("Stdlib" "-")) (global "power") (local ("t" 60)))
            (apply (global ("Stdlib" "-")) (global "bits") (local ("t" 60)))
            (global "seed")
            (call "step" (instance ("i" 71)) (local ("t" 60)))
            (call "step"
              (instance ("i" 72))
              (apply (global ("Stdlib" "+")) (local ("t" 60)) (int 1)))
            (call "step" (instance ("i" 73)) (local ("t" 60))))))))
  (machine "main" (at 10 0 14 111) discrete (params)
    (memories (memory ("m" 69) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 12 30 12 36)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 69)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 70) (name ("Stdlib" "int"))) (state (memory ("m" 69))) (at))
          (set (memory ("m" 69)) (apply (global ("Stdlib" "+")) (local ("x" 70)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 62) (name ("Stdlib" "int")))
              (pvar ("b" 63) (name ("Stdlib" "int")))
              (pvar ("c" 64) (name ("Stdlib" "int")))
              (pvar ("d" 65) (name ("Stdlib" "int")))
              (pvar ("e" 66) (name ("Stdlib" "int")))
              (pvar ("f" 67) (name ("Stdlib" "int")))
              (pvar ("g" 68) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 74)) (local ("x" 70)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 64))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 65))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 66))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 67))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 68))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
