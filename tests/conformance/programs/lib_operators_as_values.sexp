(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_operators_as_values")
 (source "lib_operators_as_values.zls")
 (digest "md5:4fa632400d811915eaf2cdbc217aeafd")
 (needs "Stdlib")
 (exports
  (val "app" any
    (arrow static
      (arrow any (tvar "a") (arrow any (tvar "b") (tvar "c")))
      (arrow any (product (tvar "a") (tvar "b")) (tvar "c")))
    (at 2 0 2 24)
    (doc "every operator that may be given as a function"))
  (val "ints" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 3 0 3 185))
  (val "floats" discrete
    (arrow discrete
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 4 0 4 148))
  (val "pure" discrete
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
          (name ("Stdlib" "int")))
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))))
    (at 5 0 5 92))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 10 65)))
 (results)
 (code
  (machine "ints" (at 3 0 3 185) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple (pvar ("a" 140) (name ("Stdlib" "int"))) (pvar ("b" 141) (name ("Stdlib" "int")))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (exp
          (tuple
            (apply (global ("Stdlib" "*")) (local ("a" 140)) (local ("b" 141)))
            (apply (global ("Stdlib" "/")) (local ("a" 140)) (local ("b" 141)))
            (apply (global ("Stdlib" "mod")) (local ("a" 140)) (local ("b" 141)))
            (apply (global ("Stdlib" "land")) (local ("a" 140)) (local ("b" 141)))
            (apply (global ("Stdlib" "lor")) (local ("a" 140)) (local ("b" 141)))
            (apply (global ("Stdlib" "lxor")) (local ("a" 140)) (local ("b" 141)))
            (apply (global ("Stdlib" "lsl")) (local ("a" 140)) (int 2))
            (apply (global ("Stdlib" "lsr")) (local ("b" 141)) (int 1))
            (apply (global ("Stdlib" "asr")) (local ("a" 140)) (int 1)))))))
  (machine "floats" (at 4 0 4 148) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("a" 160) (name ("Stdlib" "float")))
            (pvar ("b" 161) (name ("Stdlib" "float")))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (exp
          (tuple
            (apply (global ("Stdlib" "+.")) (local ("a" 160)) (local ("b" 161)))
            (apply (global ("Stdlib" "-.")) (local ("a" 160)) (local ("b" 161)))
            (apply (global ("Stdlib" "*.")) (local ("a" 160)) (local ("b" 161)))
            (apply (global ("Stdlib" "/.")) (local ("a" 160)) (local ("b" 161)))
            (apply (global ("Stdlib" "**")) (local ("a" 160)) (local ("b" 161)))
            (apply (global ("Stdlib" "min")) (local ("a" 160)) (local ("b" 161)))
            (apply (global ("Stdlib" "atan2")) (local ("a" 160)) (local ("b" 161))))))))
  (machine "pure" (at 5 0 5 92) discrete (params) (memories)
    (instances
      (instance ("i" 198) (global "floats") discrete (params) (at 5 47 5 75))
      (instance ("i" 197) (global "ints") discrete (params) (at 5 21 5 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "floats" (instance ("i" 198))))
          (exp (call "reset" "ints" (instance ("i" 197))))))
      (method "step"
        (params (pvar ("t" 176) (name ("Stdlib" "int"))))
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
              (name ("Stdlib" "int")))
            (product
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float"))
              (name ("Stdlib" "float")))))
        (exp
          (tuple
            (call "step" "ints"
              (instance ("i" 197))
              (tuple
                (apply
                  (global ("Stdlib" "-"))
                  (apply (global ("Stdlib" "*")) (local ("t" 176)) (int 7))
                  (int 20))
                (apply (global ("Stdlib" "+")) (local ("t" 176)) (int 3))))
            (call "step" "floats"
              (instance ("i" 198))
              (tuple
                (apply
                  (global ("Stdlib" "+."))
                  (apply (global ("Stdlib" "float")) (local ("t" 176)))
                  (float "0.5"))
                (float "1.5"))))))))
  (machine "main" (at 6 0 10 65) discrete (params)
    (memories (memory ("m" 195) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 199) (global "pure") discrete (params) (at 8 61 8 67)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 195)) (int 0)) (exp (call "reset" "pure" (instance ("i" 199))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 196) (name ("Stdlib" "int"))) (state (memory ("m" 195))) (at))
          (set (memory ("m" 195)) (apply (global ("Stdlib" "+")) (local ("x" 196)) (int 1)))
          (let
            (ptuple
              (ptuple
                (pvar ("a" 179) (name ("Stdlib" "int")))
                (pvar ("b" 180) (name ("Stdlib" "int")))
                (pvar ("c" 181) (name ("Stdlib" "int")))
                (pvar ("d" 182) (name ("Stdlib" "int")))
                (pvar ("e" 183) (name ("Stdlib" "int")))
                (pvar ("f" 184) (name ("Stdlib" "int")))
                (pvar ("g" 185) (name ("Stdlib" "int")))
                (pvar ("h" 186) (name ("Stdlib" "int")))
                (pvar ("i" 187) (name ("Stdlib" "int"))))
              (ptuple
                (pvar ("j" 188) (name ("Stdlib" "float")))
                (pvar ("k" 189) (name ("Stdlib" "float")))
                (pvar ("l" 190) (name ("Stdlib" "float")))
                (pvar ("m" 191) (name ("Stdlib" "float")))
                (pvar ("n" 192) (name ("Stdlib" "float")))
                (pvar ("o" 193) (name ("Stdlib" "float")))
                (pvar ("p" 194) (name ("Stdlib" "float")))))
            (call "step" "pure" (instance ("i" 199)) (local ("x" 196)))
            (at 8 8 8 9))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Stdlib" "+"))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "+")) (local ("a" 179)) (local ("b" 180)))
                  (local ("c" 181)))
                (local ("d" 182))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Stdlib" "+"))
                (apply
                  (global ("Stdlib" "+"))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply (global ("Stdlib" "+")) (local ("e" 183)) (local ("f" 184)))
                    (local ("g" 185)))
                  (local ("h" 186)))
                (local ("i" 187))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (apply
                (global ("Stdlib" "+."))
                (apply
                  (global ("Stdlib" "+."))
                  (apply
                    (global ("Stdlib" "+."))
                    (apply
                      (global ("Stdlib" "+."))
                      (apply
                        (global ("Stdlib" "+."))
                        (apply (global ("Stdlib" "+.")) (local ("j" 188)) (local ("k" 189)))
                        (local ("l" 190)))
                      (local ("m" 191)))
                    (local ("n" 192)))
                  (local ("o" 193)))
                (local ("p" 194))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
