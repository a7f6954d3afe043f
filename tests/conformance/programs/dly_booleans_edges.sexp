(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Dly_booleans_edges")
 (source "dly_booleans_edges.zls")
 (digest "md5:1d9246d2cc9d52c20c7b7be1aacf2e06")
 (needs "Stdlib")
 (exports
  (val "rising" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
    (at 2 0 2 41)
    (doc "rising and falling edges, toggles and latches: small nodes over booleans"))
  (val "falling" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
    (at 3 0 3 43))
  (val "toggle" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
    (at 4 0 4 54))
  (val "latch" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "bool")))
      (name ("Stdlib" "bool")))
    (at 5 0 5 81))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 6 0 7 47))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 102)))
 (results
  (result "toggle" (named "y"))
  (result "latch" (named "y"))
  (result "pure" (parts (nameless) (nameless) (named "y") (named "y"))))
 (code
  (machine "rising" (at 2 0 2 41) discrete (params)
    (memories (memory ("m" 58) (name ("Stdlib" "bool")) (value (bool false)) (at 2 30 2 34)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 58)) (bool true)))
      (method "step"
        (params (pvar ("x" 57) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let (pvar ("x" 59) (name ("Stdlib" "bool"))) (state (memory ("m" 58))) (at))
          (set (memory ("m" 58)) (local ("x" 57)))
          (exp
            (apply
              (global ("Stdlib" "&&"))
              (local ("x" 57))
              (apply (global ("Stdlib" "not")) (local ("x" 59)))))))))
  (machine "falling" (at 3 0 3 43) discrete (params)
    (memories (memory ("m" 61) (name ("Stdlib" "bool")) (value (bool false)) (at 3 31 3 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 61)) (bool false)))
      (method "step"
        (params (pvar ("x" 60) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let (pvar ("x" 62) (name ("Stdlib" "bool"))) (state (memory ("m" 61))) (at))
          (set (memory ("m" 61)) (local ("x" 60)))
          (exp
            (apply
              (global ("Stdlib" "&&"))
              (apply (global ("Stdlib" "not")) (local ("x" 60)))
              (local ("x" 62))))))))
  (machine "toggle" (at 4 0 4 54) discrete (params)
    (memories (memory ("m" 65) (name ("Stdlib" "bool")) (value (bool false)) (at 4 37 4 42)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 65)) (bool false)))
      (method "step"
        (params (pvar ("x" 63) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let (pvar ("x" 66) (name ("Stdlib" "bool"))) (state (memory ("m" 65))) (at))
          (let
            (pvar ("y" 64) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" "<>")) (local ("x" 66)) (local ("x" 63)))
            (at 4 32 4 33))
          (set (memory ("m" 65)) (local ("y" 64)))
          (exp (local ("y" 64)))))))
  (machine "latch" (at 5 0 5 81) discrete (params)
    (memories (memory ("m" 70) (name ("Stdlib" "bool")) (value (bool false)) (at 5 55 5 60)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 70)) (bool false)))
      (method "step"
        (params
          (ptuple
            (pvar ("set" 68) (name ("Stdlib" "bool")))
            (pvar ("clear" 67) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let (pvar ("x" 71) (name ("Stdlib" "bool"))) (state (memory ("m" 70))) (at))
          (let
            (pvar ("y" 69) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (apply (global ("Stdlib" "||")) (local ("set" 68)) (local ("x" 71)))
              (apply (global ("Stdlib" "not")) (local ("clear" 67))))
            (at 5 42 5 43))
          (set (memory ("m" 70)) (local ("y" 69)))
          (exp (local ("y" 69)))))))
  (machine "pure" (at 6 0 7 47) discrete (params) (memories)
    (instances
      (instance ("i" 85) (global "latch") discrete (params) (at 6 52 6 64))
      (instance ("i" 84) (global "toggle") discrete (params) (at 6 42 6 50))
      (instance ("i" 83) (global "falling") discrete (params) (at 6 31 6 40))
      (instance ("i" 82) (global "rising") discrete (params) (at 6 21 6 29)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "latch" (instance ("i" 85))))
          (exp (call "reset" "toggle" (instance ("i" 84))))
          (exp (call "reset" "falling" (instance ("i" 83))))
          (exp (call "reset" "rising" (instance ("i" 82))))))
      (method "step"
        (params (pvar ("t" 72) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("c" 74) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 72)) (int 3))
              (int 0))
            (at 7 32 7 33))
          (let
            (pvar ("b" 73) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "/")) (local ("t" 72)) (int 2))
                (int 2))
              (int 1))
            (at 7 6 7 7))
          (exp
            (tuple
              (call "step" "rising" (instance ("i" 82)) (local ("b" 73)))
              (call "step" "falling" (instance ("i" 83)) (local ("b" 73)))
              (call "step" "toggle" (instance ("i" 84)) (local ("c" 74)))
              (call "step" "latch" (instance ("i" 85)) (tuple (local ("b" 73)) (local ("c" 74))))))))))
  (machine "main" (at 8 0 12 102) discrete (params)
    (memories (memory ("m" 80) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 86) (global "pure") discrete (params) (at 10 21 10 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 80)) (int 0)) (exp (call "reset" "pure" (instance ("i" 86))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 81) (name ("Stdlib" "int"))) (state (memory ("m" 80))) (at))
          (set (memory ("m" 80)) (apply (global ("Stdlib" "+")) (local ("x" 81)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 76) (name ("Stdlib" "bool")))
              (pvar ("b" 77) (name ("Stdlib" "bool")))
              (pvar ("c" 78) (name ("Stdlib" "bool")))
              (pvar ("d" 79) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 86)) (local ("x" 81)))
            (at 10 7 10 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("a" 76))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 77))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 78))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("d" 79))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
