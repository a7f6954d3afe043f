(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_automaton_parameters")
 (source "forall_automaton_parameters.zls")
 (digest "md5:408f6ae258a708e08d3b902c6a0ff0ba")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 3 0 3 16))
  (val "live" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 4 0 14 18))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (array (name ("Stdlib" "int")) (plus 2 1))
        (array (name ("Stdlib" "float")) (plus 2 1))
        (name ("Stdlib" "int"))))
    (at 15 0 18 36))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 19 0 23 74)))
 (results
  (result "live" (parts (nameless) (nameless) (named "mode")))
  (result "pure" (parts (nameless) (nameless) (named "total"))))
 (code
  (types
    (type "state__918" (params) (at)
      (variant (constr0 "Forall_automaton_parameters_Rest_53")
        (constr0 "Forall_automaton_parameters_Grow_52"))))
  (types
    (type "cell" (params) (at 2 0 2 38)
      (record ("age" (name ("Stdlib" "int"))) ("sum" (name ("Stdlib" "float"))))))
  (let "n" (at 3 0 3 16) (exp (int 3)))
  (machine "live" (at 4 0 14 18) discrete (params)
    (memories
      (memory ("r" 89) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 88) (name "state__918")
        (value (constr0 "Forall_automaton_parameters_Rest_53"))
        (at 9 36 9 47))
      (memory ("k" 86) (name ("Stdlib" "int")) (value (int 42)) (at 9 41 9 46))
      (memory ("k" 85) (name ("Stdlib" "int")) (value (int 42)) (at 14 16 14 17))
      (memory ("mode" 84) (name ("Stdlib" "int")) (value (int 42)) (at 8 60 8 64))
      (memory ("c" 83) (name "cell")
        (value (record ("sum" (float "42")) ("age" (int 42))))
        (at 8 13 8 14))
      (memory ("i" 94) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 91) (name ("Stdlib" "float")) (value (float "42")) (at 11 36 11 37)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("k" 85)) (int 1))
          (set (memory ("r" 89)) (bool false))
          (set (memory ("s" 88)) (constr0 "Forall_automaton_parameters_Grow_52"))
          (set (memory ("c" 83)) (record ("age" (int 0)) ("sum" (float "0"))))
          (set (memory ("i" 94)) (bool true))))
      (method "step"
        (params
          (ptuple (pvar ("i" 81) (name ("Stdlib" "int"))) (pvar ("x" 82) (name ("Stdlib" "int")))))
        (returns
          (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("l" 87) (name "cell")) (state (memory ("c" 83))) (at))
          (match
            (state (memory ("s" 88)))
            (case (pconstr0 "Forall_automaton_parameters_Grow_52")
              (seq
                (when (state (memory ("r" 89))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 82)) (int 4))
                    (local ("i" 81)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("k" 86))
                        (apply (global ("Stdlib" "+")) (state (memory ("k" 85))) (local ("i" 81))))
                      (set (memory ("r" 89)) (bool true))
                      (set (memory ("s" 88)) (constr0 "Forall_automaton_parameters_Rest_53"))))
                  (case (wild) (set (memory ("r" 89)) (bool false))))))
            (case (pconstr0 "Forall_automaton_parameters_Rest_53")
              (seq
                (when (state (memory ("r" 89))) (seq))
                (match
                  (apply (global ("Stdlib" "<")) (field (local ("l" 87)) "age") (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("k" 85))
                        (apply (global ("Stdlib" "+")) (state (memory ("k" 86))) (int 1)))
                      (set (memory ("r" 89)) (bool false))
                      (set (memory ("s" 88)) (constr0 "Forall_automaton_parameters_Grow_52"))))
                  (case (wild) (set (memory ("r" 89)) (bool false)))))))
          (match
            (state (memory ("s" 88)))
            (case (pconstr0 "Forall_automaton_parameters_Grow_52")
              (seq
                (when (state (memory ("r" 89))) (seq))
                (set (memory ("mode" 84)) (int 1))
                (set
                  (memory ("c" 83))
                  (with
                    (local ("l" 87))
                    ("age"
                      (apply
                        (global ("Stdlib" "+"))
                        (field (local ("l" 87)) "age")
                        (state (memory ("k" 85)))))))))
            (case (pconstr0 "Forall_automaton_parameters_Rest_53")
              (seq
                (when (state (memory ("r" 89))) (set (memory ("i" 94)) (bool true)))
                (let
                  (pvar ("x" 93) (name ("Stdlib" "float")))
                  (if
                    (state (memory ("i" 94)))
                    (float "0.5")
                    (apply (global ("Stdlib" "+.")) (state (memory ("m" 91))) (float "1")))
                  (at 11 25 11 44))
                (set (memory ("i" 94)) (bool false))
                (set (memory ("mode" 84)) (int 0))
                (set
                  (memory ("c" 83))
                  (record
                    ("age" (apply (global ("Stdlib" "-")) (field (local ("l" 87)) "age") (int 1)))
                    ("sum"
                      (apply
                        (global ("Stdlib" "+."))
                        (field (local ("l" 87)) "sum")
                        (apply
                          (global ("Stdlib" "*."))
                          (local ("x" 93))
                          (apply (global ("Stdlib" "float")) (state (memory ("k" 86)))))))))
                (set (memory ("m" 91)) (local ("x" 93))))))
          (exp
            (tuple
              (field (state (memory ("c" 83))) "age")
              (field (state (memory ("c" 83))) "sum")
              (state (memory ("mode" 84)))))))))
  (machine "pure" (at 15 0 18 36) discrete (params)
    (memories
      (memory ("w" 98)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at))
      (memory ("v" 97)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("total" 96) (name ("Stdlib" "int")) (value (int 42)) (at 17 66 17 71)))
    (instances
      (instance ("i" 112) (global "live") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 17 28 17 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 99) (int 0) (int 2)
          (exp (call "reset" "live" (instance ("i" 112) (local ("i" 99)))))))
      (method "step"
        (params (pvar ("t" 95) (name ("Stdlib" "int"))))
        (returns
          (product
            (array (name ("Stdlib" "int")) (plus 2 1))
            (array (name ("Stdlib" "float")) (plus 2 1))
            (name ("Stdlib" "int"))))
        (seq
          (set (memory ("total" 96)) (int 0))
          (for to ("i" 99) (int 0) (int 2)
            (seq
              (let
                (ptuple
                  (pvar ("b" 102) (name ("Stdlib" "int")))
                  (pvar ("g" 103) (name ("Stdlib" "float")))
                  (pvar ("m" 104) (name ("Stdlib" "int"))))
                (call "step" "live"
                  (instance ("i" 112) (local ("i" 99)))
                  (tuple (local ("i" 99)) (local ("t" 95))))
                (at 17 17 17 18))
              (set (lindex (memory ("v" 97)) (local ("i" 99))) (local ("b" 102)))
              (set
                (memory ("total" 96))
                (apply
                  (global ("Stdlib" "+"))
                  (state (memory ("total" 96)))
                  (apply (global ("Stdlib" "*")) (local ("m" 104)) (local ("b" 102)))))
              (set (lindex (memory ("w" 98)) (local ("i" 99))) (local ("g" 103)))))
          (exp
            (tuple
              (state (memory ("v" 97)))
              (state (memory ("w" 98)))
              (state (memory ("total" 96)))))))))
  (machine "main" (at 19 0 23 74) discrete (params)
    (memories (memory ("m" 110) (name ("Stdlib" "int")) (value (int 42)) (at 20 14 20 15)))
    (instances (instance ("i" 113) (global "pure") discrete (params) (at 21 22 21 28)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 110)) (int 0)) (exp (call "reset" "pure" (instance ("i" 113))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 111) (name ("Stdlib" "int"))) (state (memory ("m" 110))) (at))
          (set (memory ("m" 110)) (apply (global ("Stdlib" "+")) (local ("x" 111)) (int 1)))
          (let
            (ptuple
              (pvar ("v" 108) (array (name ("Stdlib" "int")) (plus 2 1)))
              (pvar ("w" 109) (array (name ("Stdlib" "float")) (plus 2 1)))
              (pvar ("total" 107) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 113)) (local ("x" 111)))
            (at 21 7 21 8))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 108)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 108)) (int 2)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("w" 109)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("total" 107))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
