(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Nored_static_kinds")
 (source "nored_static_kinds.zls")
 (digest "md5:ca2d5c7ad7d3f7e824c6a5d9dfaeb2df")
 (needs "Stdlib")
 (exports
  (val "drift" discrete
    (arrow static (name "mode") (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 6 0 8 79))
  (val "kept" discrete
    (arrow static (name "band") (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 9 0 9 83))
  (val "plus" discrete
    (arrow static (name "amount") (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 10 0 11 74))
  (val "said" discrete
    (arrow static
      (name ("Stdlib" "string"))
      (arrow static
        (name ("Stdlib" "char"))
        (arrow discrete
          (name ("Stdlib" "int"))
          (product (name ("Stdlib" "string")) (name ("Stdlib" "int"))))))
    (at 12 0 12 66))
  (val "total" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 13 0 14 79))
  (val "sum" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 15 0 15 47))
  (val "double" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 16 0 16 22))
  (val "twice" discrete
    (arrow static
      (arrow discrete (name ("Stdlib" "int")) (tvar "a"))
      (arrow static
        (arrow any (tvar "a") (tvar "b"))
        (arrow discrete (name ("Stdlib" "int")) (tvar "b"))))
    (at 17 0 17 62))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 18 0 25 91)))
 (results
  (result "drift" (named "c"))
  (result "plus" (named "y"))
  (result "total" (named "s"))
  (result "sum" (named "s")))
 (code
  (types (type "mode" (params) (at 3 0 3 21) (variant (constr0 "Up") (constr0 "Down"))))
  (types
    (type "band" (params) (at 4 0 4 37)
      (record ("low" (name ("Stdlib" "int"))) ("high" (name ("Stdlib" "int"))))))
  (types
    (type "amount" (params) (at 5 0 5 35)
      (variant (constr0 "Nothing") (constr1 "Much" (name ("Stdlib" "int"))))))
  (machine "drift" (at 6 0 8 79) discrete
    (params (pvar ("m" 71) (name "mode")))
    (memories
      (memory ("i" 82) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 77) (name ("Stdlib" "int")) (value (int 42)) (at 7 49 7 50))
      (memory ("m" 75) (name ("Stdlib" "int")) (value (int 42)) (at 7 34 7 35))
      (memory ("rising" 74) (name ("Stdlib" "bool")) (value (bool false)) (at 8 28 8 34)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 82)) (bool true)))
      (method "step"
        (params (pvar ("x" 72) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (local ("m" 71))
            (case (pconstr0 "Up") (set (memory ("rising" 74)) (bool true)))
            (case (pconstr0 "Down") (set (memory ("rising" 74)) (bool false))))
          (let
            (pvar ("x" 79) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (state (memory ("m" 77))) (int 1))
            (at 7 45 7 54))
          (let
            (pvar ("x" 80) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (state (memory ("m" 75))) (int 1))
            (at 7 30 7 39))
          (let
            (pvar ("x" 81) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 82)))
              (local ("x" 72))
              (if (state (memory ("rising" 74))) (local ("x" 80)) (local ("x" 79))))
            (at 7 10 7 54))
          (set (memory ("i" 82)) (bool false))
          (set (memory ("m" 77)) (local ("x" 81)))
          (set (memory ("m" 75)) (local ("x" 81)))
          (exp (local ("x" 81)))))))
  (machine "kept" (at 9 0 9 83) discrete
    (params (pvar ("b" 83) (name "band")))
    (memories)
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 84) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (exp
          (if
            (apply (global ("Stdlib" "<")) (local ("x" 84)) (field (local ("b" 83)) "low"))
            (field (local ("b" 83)) "low")
            (if
              (apply (global ("Stdlib" ">")) (local ("x" 84)) (field (local ("b" 83)) "high"))
              (field (local ("b" 83)) "high")
              (local ("x" 84))))))))
  (machine "plus" (at 10 0 11 74) discrete
    (params (pvar ("a" 85) (name "amount")))
    (memories (memory ("y" 87) (name ("Stdlib" "int")) (value (int 42)) (at 11 33 11 34)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 86) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (local ("a" 85))
            (case (pconstr0 "Nothing") (set (memory ("y" 87)) (local ("x" 86))))
            (case
              (pconstr1 "Much" (pvar ("n" 88) (name ("Stdlib" "int"))))
              (set
                (memory ("y" 87))
                (apply (global ("Stdlib" "+")) (local ("x" 86)) (local ("n" 88))))))
          (exp (state (memory ("y" 87))))))))
  (machine "said" (at 12 0 12 66) discrete
    (params (pvar ("s" 90) (name ("Stdlib" "string"))) (pvar ("c" 89) (name ("Stdlib" "char"))))
    (memories)
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 91) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "string")) (name ("Stdlib" "int"))))
        (exp
          (tuple
            (apply
              (global ("Stdlib" "^"))
              (local ("s" 90))
              (apply (global ("Stdlib" "string_of_int")) (local ("x" 91))))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "int_of_char")) (local ("c" 89)))
              (local ("x" 91))))))))
  (machine "total" (at 13 0 14 79) discrete
    (params (pvar ("n" 92) (name ("Stdlib" "int"))))
    (memories (memory ("s" 94) (name ("Stdlib" "int")) (value (int 42)) (at 14 34 14 35)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 93) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (set (memory ("s" 94)) (int 0))
          (for to ("i" 95) (int 0)
            (apply (global ("Stdlib" "-")) (local ("n" 92)) (int 1))
            (set
              (memory ("s" 94))
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("s" 94)))
                (apply (global ("Stdlib" "*")) (local ("x" 93)) (local ("i" 95))))))
          (exp (state (memory ("s" 94))))))))
  (machine "sum" (at 15 0 15 47) discrete (params)
    (memories
      (memory ("i" 102) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 99) (name ("Stdlib" "int")) (value (int 42)) (at 15 42 15 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 102)) (bool true)))
      (method "step"
        (params (pvar ("x" 97) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 101) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 102)))
              (local ("x" 97))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 99))) (local ("x" 97))))
            (at 15 33 15 47))
          (set (memory ("i" 102)) (bool false))
          (set (memory ("m" 99)) (local ("x" 101)))
          (exp (local ("x" 101)))))))
  (fun "double" (at 16 0 16 22)
    (params (pvar ("x" 103) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (int 2) (local ("x" 103)))))
  (machine "twice" (at 17 0 17 62) discrete
    (params
      (pvar ("f" 104) (arrow discrete (name ("Stdlib" "int")) (tvar "1")))
      (pvar ("g" 105) (arrow any (tvar "1") (tvar "2"))))
    (memories)
    (instances (instance ("i" 113) (local ("f" 104)) discrete (params) (at)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 113)))))
      (method "step"
        (params (ptyped (pvar ("x" 106) (name ("Stdlib" "int"))) (name ("Stdlib" "int"))))
        (returns (tvar "2"))
        (seq
          (let
            (pvar ("s" 107) (tvar "1"))
            (call "step" (instance ("i" 113)) (local ("x" 106)))
            (at 17 51 17 52))
          (exp (apply (local ("g" 105)) (local ("s" 107))))))))
  (machine "main" (at 18 0 25 91) discrete (params)
    (memories (memory ("m" 111) (name ("Stdlib" "int")) (value (int 42)) (at 19 14 19 15)))
    (instances
      (instance ("i" 121)
        (apply (global "said") (string "n") (char 97))
        discrete
        (params)
        (at 20 15 20 29))
      (instance ("i" 120)
        (apply (global "drift") (constr0 "Up"))
        discrete
        (params)
        (at 21 12 21 24))
      (instance ("i" 119)
        (apply (global "drift") (constr0 "Down"))
        discrete
        (params)
        (at 21 54 21 68))
      (instance ("i" 118)
        (apply (global "kept") (record ("low" (int 2)) ("high" (int 5))))
        discrete
        (params)
        (at 22 12 22 42))
      (instance ("i" 117)
        (apply (global "plus") (constr1 "Much" (int 3)))
        discrete
        (params)
        (at 23 12 23 30))
      (instance ("i" 116)
        (apply (global "plus") (constr0 "Nothing"))
        discrete
        (params)
        (at 23 60 23 76))
      (instance ("i" 115) (apply (global "total") (int 4)) discrete (params) (at 25 12 25 23))
      (instance ("i" 114)
        (apply (global "twice") (global "sum") (global "double"))
        discrete
        (params)
        (at 25 53 25 73)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 111)) (int 0))
          (exp (call "reset" (instance ("i" 121))))
          (exp (call "reset" (instance ("i" 120))))
          (exp (call "reset" (instance ("i" 119))))
          (exp (call "reset" (instance ("i" 118))))
          (exp (call "reset" (instance ("i" 117))))
          (exp (call "reset" (instance ("i" 116))))
          (exp (call "reset" (instance ("i" 115))))
          (exp (call "reset" (instance ("i" 114))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 112) (name ("Stdlib" "int"))) (state (memory ("m" 111))) (at))
          (set (memory ("m" 111)) (apply (global ("Stdlib" "+")) (local ("x" 112)) (int 1)))
          (let
            (ptuple
              (pvar ("s" 110) (name ("Stdlib" "string")))
              (pvar ("c" 109) (name ("Stdlib" "int"))))
            (call "step" (instance ("i" 121)) (local ("x" 112)))
            (at 20 7 20 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" (instance ("i" 120)) (local ("x" 112))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" (instance ("i" 119)) (local ("x" 112))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" (instance ("i" 118)) (local ("x" 112))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" (instance ("i" 117)) (local ("x" 112))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" (instance ("i" 116)) (local ("x" 112))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 110))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 109))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" (instance ("i" 115)) (local ("x" 112))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" (instance ("i" 114)) (local ("x" 112))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
