(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Nored_nested_factories")
 (source "nored_nested_factories.zls")
 (digest "md5:faf7e13254e2ed85a064c48118c0fdb0")
 (needs "Stdlib")
 (exports
  (val "scale" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 28)
    (doc
      "factories that make the nodes of other factories: parameters passed on, shadowed and partly given"))
  (val "chain" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow static
        (name ("Stdlib" "int"))
        (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 4 0 6 40))
  (val "pair" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete
        (name ("Stdlib" "int"))
        (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 7 0 7 54))
  (val "under" discrete
    (arrow static
      (arrow discrete (tvar "a") (name ("Stdlib" "int")))
      (arrow static (name ("Stdlib" "int")) (arrow discrete (tvar "a") (name ("Stdlib" "int")))))
    (at 8 0 8 63))
  (val "reset_often" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 9 0 10 58))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 11 0 11 71))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 15 93)))
 (results
  (result "chain" (named "y"))
  (result "pair" (parts (named "y") (named "y")))
  (result "under" (named "y"))
  (result "reset_often" (named "y"))
  (result "pure" (parts (named "a") (named "b") (named "y"))))
 (code
  (machine "scale" (at 3 0 3 28) discrete
    (params (pvar ("k" 58) (name ("Stdlib" "int"))))
    (memories)
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 59) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (exp (apply (global ("Stdlib" "*")) (local ("k" 58)) (local ("x" 59)))))))
  (machine "chain" (at 4 0 6 40) discrete
    (params (pvar ("k" 60) (name ("Stdlib" "int"))) (pvar ("n" 61) (name ("Stdlib" "int"))))
    (memories
      (memory ("i" 68) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 65) (name ("Stdlib" "int")) (value (int 42)) (at 6 21 6 22)))
    (instances
      (instance ("i" 92)
        (apply (global "scale") (apply (global ("Stdlib" "-")) (local ("n" 61)) (local ("k" 60))))
        discrete
        (params)
        (at 6 25 6 40))
      (instance ("i" 91)
        (apply (global "scale") (apply (global ("Stdlib" "+")) (local ("k" 60)) (local ("n" 61))))
        discrete
        (params)
        (at 5 16 5 31)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 68)) (bool true))
          (exp (call "reset" (instance ("i" 92))))
          (exp (call "reset" (instance ("i" 91))))))
      (method "step"
        (params (pvar ("x" 62) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 67) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 68)))
              (int 0)
              (apply
                (global ("Stdlib" "-"))
                (state (memory ("m" 65)))
                (call "step" (instance ("i" 92)) (local ("x" 62)))))
            (at 6 12 6 40))
          (set (memory ("i" 68)) (bool false))
          (let
            (pvar ("y" 64) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (local ("x" 67))
              (call "step" (instance ("i" 91)) (local ("x" 62))))
            (at 5 6 5 7))
          (set (memory ("m" 65)) (local ("y" 64)))
          (exp (local ("y" 64)))))))
  (machine "pair" (at 7 0 7 54) discrete
    (params (pvar ("k" 69) (name ("Stdlib" "int"))))
    (memories)
    (instances
      (instance ("i" 94)
        (apply (global "chain") (int 1) (local ("k" 69)))
        discrete
        (params)
        (at 7 36 7 53))
      (instance ("i" 93)
        (apply (global "chain") (local ("k" 69)) (int 2))
        discrete
        (params)
        (at 7 23 7 34)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 94)))) (exp (call "reset" (instance ("i" 93))))))
      (method "step"
        (params (pvar ("x" 70) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (exp
          (tuple
            (call "step" (instance ("i" 93)) (local ("x" 70)))
            (call "step"
              (instance ("i" 94))
              (apply (global ("Stdlib" "+")) (local ("x" 70)) (int 1))))))))
  (machine "under" (at 8 0 8 63) discrete
    (params
      (pvar ("f" 71) (arrow discrete (tvar "1") (name ("Stdlib" "int"))))
      (pvar ("k" 72) (name ("Stdlib" "int"))))
    (memories
      (memory ("i" 78) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 75) (name ("Stdlib" "int")) (value (int 42)) (at 8 52 8 53)))
    (instances (instance ("i" 95) (local ("f" 71)) discrete (params) (at)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 78)) (bool true)) (exp (call "reset" (instance ("i" 95))))))
      (method "step"
        (params (pvar ("x" 73) (tvar "1")))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 77) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 78)))
              (local ("k" 72))
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("m" 75)))
                (call "step" (instance ("i" 95)) (local ("x" 73)))))
            (at 8 43 8 63))
          (set (memory ("i" 78)) (bool false))
          (set (memory ("m" 75)) (local ("x" 77)))
          (exp (local ("x" 77)))))))
  (machine "reset_often" (at 9 0 10 58) discrete
    (params (pvar ("k" 79) (name ("Stdlib" "int"))))
    (memories (memory ("y" 81) (name ("Stdlib" "int")) (value (int 42)) (at 10 12 10 13)))
    (instances
      (instance ("i" 96)
        (apply (global "under") (apply (global "chain") (local ("k" 79)) (local ("k" 79))) (int 10))
        discrete
        (params)
        (at 10 16 10 38)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 96)))))
      (method "step"
        (params (pvar ("x" 80) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 80)) (int 3))
              (int 2))
            (exp (call "reset" (instance ("i" 96)))))
          (set (memory ("y" 81)) (call "step" (instance ("i" 96)) (local ("x" 80))))
          (exp (state (memory ("y" 81))))))))
  (machine "pure" (at 11 0 11 71) discrete (params) (memories)
    (instances
      (instance ("i" 98) (apply (global "pair") (int 3)) discrete (params) (at 11 63 11 71))
      (instance ("i" 97) (apply (global "reset_often") (int 2)) discrete (params) (at 11 27 11 42)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 98)))) (exp (call "reset" (instance ("i" 97))))))
      (method "step"
        (params (pvar ("t" 82) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (ptuple (pvar ("a" 83) (name ("Stdlib" "int"))) (pvar ("b" 84) (name ("Stdlib" "int"))))
            (call "step" (instance ("i" 98)) (local ("t" 82)))
            (at 11 55 11 56))
          (exp
            (tuple
              (local ("a" 83))
              (local ("b" 84))
              (call "step" (instance ("i" 97)) (local ("t" 82)))))))))
  (machine "main" (at 12 0 15 93) discrete (params)
    (memories (memory ("m" 89) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15)))
    (instances (instance ("i" 99) (global "pure") discrete (params) (at 14 18 14 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 89)) (int 0)) (exp (call "reset" "pure" (instance ("i" 99))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 90) (name ("Stdlib" "int"))) (state (memory ("m" 89))) (at))
          (set (memory ("m" 89)) (apply (global ("Stdlib" "+")) (local ("x" 90)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 86) (name ("Stdlib" "int")))
              (pvar ("b" 87) (name ("Stdlib" "int")))
              (pvar ("c" 88) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 99)) (local ("x" 90)))
            (at 14 7 14 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 86))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 87))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 88))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
