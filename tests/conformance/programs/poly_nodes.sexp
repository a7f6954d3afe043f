(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Poly_nodes")
 (source "poly_nodes.zls")
 (digest "md5:b89c7d18945322295cb5a3025537ea32")
 (needs "Stdlib")
 (exports
  (val "delay" discrete
    (arrow static (tvar "a") (arrow discrete (tvar "a") (tvar "a")))
    (at 2 0 2 32)
    (doc "polymorphic nodes: delays and holds at several types"))
  (val "hold" discrete
    (arrow discrete (product (tvar "a") (name ("Stdlib" "bool"))) (tvar "a"))
    (at 3 0 4 80))
  (val "change" discrete (arrow discrete (tvar "a") (name ("Stdlib" "bool"))) (at 5 0 5 44))
  (val "f" any (arrow any (name "v") (name ("Stdlib" "int"))) (at 7 0 7 47))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "bool"))))
    (at 8 0 9 41))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 15 51)))
 (results
  (result "hold" (named "y"))
  (result "pure"
    (parts (nameless) (nameless) (named "y") (named "y") (nameless) (nameless) (nameless))))
 (code
  (machine "hold" (at 3 0 4 80) discrete (params)
    (memories
      (memory ("i" 75) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("y" 73) (tvar "1") (value (any)) (at 4 47 4 48)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 75)) (bool true)))
      (method "step"
        (params (ptuple (pvar ("x" 72) (tvar "1")) (pvar ("c" 71) (name ("Stdlib" "bool")))))
        (returns (tvar "1"))
        (seq
          (when (state (memory ("i" 75))) (set (memory ("y" 73)) (local ("x" 72))))
          (set (memory ("i" 75)) (bool false))
          (match
            (local ("c" 71))
            (case (pconst (bool true)) (set (memory ("y" 73)) (local ("x" 72))))
            (case (pconst (bool false)) (seq)))
          (exp (state (memory ("y" 73))))))))
  (machine "change" (at 5 0 5 44) discrete (params)
    (memories
      (memory ("i" 80) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 77) (tvar "1") (value (any)) (at 5 42 5 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 80)) (bool true)))
      (method "step"
        (params (pvar ("x" 76) (tvar "1")))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let
            (pvar ("x" 79) (name ("Stdlib" "bool")))
            (if
              (state (memory ("i" 80)))
              (bool false)
              (apply
                (global ("Stdlib" "not"))
                (apply (global ("Stdlib" "=")) (local ("x" 76)) (state (memory ("m" 77))))))
            (at 5 20 5 44))
          (set (memory ("i" 80)) (bool false))
          (set (memory ("m" 77)) (local ("x" 76)))
          (exp (local ("x" 79)))))))
  (types
    (type "v" (params) (at 6 0 6 21) (variant (constr0 "A") (constr1 "B" (name ("Stdlib" "int"))))))
  (fun "f" (at 7 0 7 47)
    (params (pvar ("v" 81) (name "v")))
    (seq
      (letvar ("result" 82) (name ("Stdlib" "int")) (int 42) (at 7 46 7 47))
      (match
        (local ("v" 81))
        (case (pconstr0 "A")
          (assign (name ("result" 82)) (apply (global ("Stdlib" "-")) (int 0) (int 1))))
        (case
          (pconstr1 "B" (pvar ("n" 83) (name ("Stdlib" "int"))))
          (assign (name ("result" 82)) (local ("n" 83)))))
      (exp (var ("result" 82)))))
  (machine "pure" (at 8 0 9 41) discrete (params)
    (memories
      (memory ("m" 90) (name ("Stdlib" "float")) (value (float "42")) (at 2 31 2 32))
      (memory ("m" 88) (name ("Stdlib" "int")) (value (int 42)) (at 2 31 2 32)))
    (instances
      (instance ("i" 106) (global "change") discrete (params) (at 8 142 8 156))
      (instance ("i" 105) (global "change") discrete (params) (at 8 126 8 140))
      (instance ("i" 104) (global "hold") discrete (params) (at 8 107 8 124))
      (instance ("i" 103) (global "hold") discrete (params) (at 8 76 8 103))
      (instance ("i" 102) (global "hold") discrete (params) (at 8 53 8 74)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 90)) (float "0.5"))
          (set (memory ("m" 88)) (int 5))
          (exp (call "reset" "change" (instance ("i" 106))))
          (exp (call "reset" "change" (instance ("i" 105))))
          (exp (call "reset" "hold" (instance ("i" 104))))
          (exp (call "reset" "hold" (instance ("i" 103))))
          (exp (call "reset" "hold" (instance ("i" 102))))))
      (method "step"
        (params (pvar ("t" 84) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("w" 85) (name "v"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 84)) (int 2))
                (int 0))
              (constr0 "A")
              (constr1 "B" (local ("t" 84))))
            (at 9 6 9 7))
          (let
            (pvar ("x" 87) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "float")) (local ("t" 84)))
            (at 2 20 2 21))
          (let (pvar ("x" 91) (name ("Stdlib" "float"))) (state (memory ("m" 90))) (at))
          (set (memory ("m" 90)) (local ("x" 87)))
          (let (pvar ("x" 89) (name ("Stdlib" "int"))) (state (memory ("m" 88))) (at))
          (set (memory ("m" 88)) (local ("t" 84)))
          (exp
            (tuple
              (local ("x" 89))
              (local ("x" 91))
              (call "step" "hold"
                (instance ("i" 102))
                (tuple
                  (local ("t" 84))
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 84)) (int 3))
                    (int 0))))
              (call "step" "hold"
                (instance ("i" 103))
                (tuple
                  (apply (global ("Stdlib" "float")) (local ("t" 84)))
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 84)) (int 2))
                    (int 0))))
              (apply (global "f")
                (call "step" "hold"
                  (instance ("i" 104))
                  (tuple (local ("w" 85)) (apply (global ("Stdlib" ">")) (local ("t" 84)) (int 3)))))
              (call "step" "change"
                (instance ("i" 105))
                (apply (global ("Stdlib" "/")) (local ("t" 84)) (int 2)))
              (call "step" "change"
                (instance ("i" 106))
                (apply (global ("Stdlib" ">")) (local ("t" 84)) (int 4)))))))))
  (machine "main" (at 10 0 15 51) discrete (params)
    (memories (memory ("m" 100) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 107) (global "pure") discrete (params) (at 12 30 12 36)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 100)) (int 0)) (exp (call "reset" "pure" (instance ("i" 107))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 101) (name ("Stdlib" "int"))) (state (memory ("m" 100))) (at))
          (set (memory ("m" 100)) (apply (global ("Stdlib" "+")) (local ("x" 101)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 93) (name ("Stdlib" "int")))
              (pvar ("b" 94) (name ("Stdlib" "float")))
              (pvar ("c" 95) (name ("Stdlib" "int")))
              (pvar ("d" 96) (name ("Stdlib" "float")))
              (pvar ("e" 97) (name ("Stdlib" "int")))
              (pvar ("g" 98) (name ("Stdlib" "bool")))
              (pvar ("h" 99) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 107)) (local ("x" 101)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 93))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 94))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 95))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 96))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 97))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("g" 98))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("h" 99))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
