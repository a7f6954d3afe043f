(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H91_node_in_state_and_handler")
 (source "h91_node_in_state_and_handler.zls")
 (digest "md5:77adce70e6045a03cca7b445cd245024")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 4 0 4 49)
    (doc
      "One node used in a handler of a state, in a transition and in a handler outside: three memories.\\x0acommand: -maxt 3.9\\x0atolerance: 1e-9"))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 15 144)))
 (results
  (result "count" (named "n")))
 (code
  (types
    (type "state__495" (params) (at)
      (variant (constr0 "H91_node_in_state_and_handler_B_28")
        (constr0 "H91_node_in_state_and_handler_A_27"))))
  (machine "count" (at 4 0 4 49) discrete (params)
    (memories
      (memory ("i" 59) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 4 44 4 45)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 59)) (bool true)))
      (method "step"
        (params (pvar ("x" 54) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 58) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 59)))
              (local ("x" 54))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 56))) (local ("x" 54))))
            (at 4 35 4 49))
          (set (memory ("i" 59)) (bool false))
          (set (memory ("m" 56)) (local ("x" 58)))
          (exp (local ("x" 58)))))))
  (machine "main" (at 5 0 15 144) continuous (params)
    (memories
      (memory ("major" 61) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 84) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 55 10 68))
      (memory ("x" 83)
        (name ("Stdlib" "zero"))
        (value (bool false))
        (class zero)
        (at 10 100 10 113))
      (memory ("h" 82) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 80) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 78) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 76) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 74) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 72) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 71) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 70) (name "state__495")
        (value (constr0 "H91_node_in_state_and_handler_B_28"))
        (at 10 93 10 94))
      (memory ("t" 65) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("c" 64) (name ("Stdlib" "int")) (value (int 42)) (at 13 39 13 40))
      (memory ("b" 63) (name ("Stdlib" "int")) (value (int 42)) (at 10 77 10 78))
      (memory ("a" 62) (name ("Stdlib" "int")) (value (int 42)) (at 10 32 10 33)))
    (instances
      (instance ("i" 91) (global "count") discrete (params) (at 13 43 13 50))
      (instance ("i" 88) (global "count") discrete (params) (at 10 36 10 43))
      (instance ("i" 86) (global "count") discrete (params) (at 10 81 10 89))
      (instance ("i" 87) (global "count") discrete (params) (at 10 126 10 134))
      (instance ("i" 90) (global "count") discrete (params) (at 11 36 11 45))
      (instance ("i" 89) (global "count") discrete (params) (at 11 87 11 97)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 78)) (bool true))
          (set (memory ("c" 64)) (int 0))
          (exp (call "reset" "count" (instance ("i" 91))))
          (set (memory ("r" 71)) (bool false))
          (set (memory ("s" 70)) (constr0 "H91_node_in_state_and_handler_A_27"))
          (set (memory ("b" 63)) (int 0))
          (set (memory ("a" 62)) (int 0))
          (set (pos (memory ("t" 65))) (float "0"))
          (exp (call "reset" "count" (instance ("i" 88))))
          (exp (call "reset" "count" (instance ("i" 86))))
          (exp (call "reset" "count" (instance ("i" 87))))
          (exp (call "reset" "count" (instance ("i" 90))))
          (exp (call "reset" "count" (instance ("i" 89))))))
      (method "step"
        (params (ptuple (pvar ("time" 60) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 81) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 79) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 78)))
            (set
              (memory ("h" 74))
              (apply (global ("Stdlib" "+.")) (local ("time" 60)) (float "0.5"))))
          (let
            (pvar ("z" 75) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 61)))
              (apply (global ("Stdlib" ">=")) (local ("time" 60)) (state (memory ("h" 74)))))
            (at))
          (match
            (local ("z" 75))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 79)) (bool true))
                (set (memory ("c" 64)) (call "step" "count" (instance ("i" 91)) (int 2)))))
            (case (wild) (seq)))
          (when
            (state (memory ("i" 78)))
            (set
              (memory ("h" 72))
              (apply (global ("Stdlib" "+.")) (local ("time" 60)) (float "0.1"))))
          (let
            (pvar ("z" 73) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 61)))
              (apply (global ("Stdlib" ">=")) (local ("time" 60)) (state (memory ("h" 72)))))
            (at))
          (match
            (state (memory ("s" 70)))
            (case (pconstr0 "H91_node_in_state_and_handler_A_27")
              (seq
                (when
                  (state (memory ("r" 71)))
                  (seq
                    (exp (call "reset" "count" (instance ("i" 88))))
                    (exp (call "reset" "count" (instance ("i" 86))))
                    (exp (call "reset" "count" (instance ("i" 87))))))
                (match
                  (local ("z" 73))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 79)) (bool true))
                      (set (memory ("a" 62)) (call "step" "count" (instance ("i" 88)) (int 1)))))
                  (case (wild) (seq)))
                (set
                  (zout (memory ("x" 84)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 65)))) (float "1.05")))
                (set
                  (zout (memory ("x" 83)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 65)))) (float "3.05")))
                (match
                  (tuple (state (zin (memory ("x" 83)))) (state (zin (memory ("x" 84)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 79)) (bool true))
                      (set (memory ("b" 63)) (call "step" "count" (instance ("i" 86)) (int 10)))
                      (set (memory ("r" 71)) (bool true))
                      (set (memory ("s" 70)) (constr0 "H91_node_in_state_and_handler_B_28"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 79)) (bool true))
                      (set (memory ("b" 63)) (call "step" "count" (instance ("i" 87)) (int 10)))
                      (set (memory ("r" 71)) (bool true))
                      (set (memory ("s" 70)) (constr0 "H91_node_in_state_and_handler_B_28"))))
                  (case (wild) (set (memory ("r" 71)) (bool false))))))
            (case (pconstr0 "H91_node_in_state_and_handler_B_28")
              (seq
                (when
                  (state (memory ("r" 71)))
                  (seq
                    (exp (call "reset" "count" (instance ("i" 90))))
                    (exp (call "reset" "count" (instance ("i" 89))))))
                (match
                  (local ("z" 73))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 79)) (bool true))
                      (set (memory ("a" 62)) (call "step" "count" (instance ("i" 90)) (int 100)))))
                  (case (wild) (seq)))
                (set
                  (zout (memory ("x" 83)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 65)))) (float "2.05")))
                (match
                  (state (zin (memory ("x" 83))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 79)) (bool true))
                      (set (memory ("b" 63)) (call "step" "count" (instance ("i" 89)) (int 1000)))
                      (set (memory ("r" 71)) (bool false))
                      (set (memory ("s" 70)) (constr0 "H91_node_in_state_and_handler_A_27"))))
                  (case (wild) (set (memory ("r" 71)) (bool false)))))))
          (set
            (memory ("h" 80))
            (if (var ("encore" 79)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 78)))
            (set
              (memory ("h" 76))
              (apply (global ("Stdlib" "+.")) (local ("time" 60)) (float "0.0625"))))
          (let
            (pvar ("z" 77) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 61)))
              (apply (global ("Stdlib" ">=")) (local ("time" 60)) (state (memory ("h" 76)))))
            (at))
          (set
            (memory ("h" 76))
            (if
              (local ("z" 77))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 76))) (float "0.25"))
              (state (memory ("h" 76)))))
          (set
            (memory ("h" 74))
            (if
              (local ("z" 75))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 74))) (float "0.5"))
              (state (memory ("h" 74)))))
          (set
            (memory ("h" 72))
            (if
              (local ("z" 73))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 72))) (float "0.3"))
              (state (memory ("h" 72)))))
          (assign
            (name ("h" 81))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 81))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (state (memory ("h" 80)))
                    (state (memory ("h" 76))))
                  (state (memory ("h" 74))))
                (state (memory ("h" 72))))))
          (set (memory ("h" 82)) (var ("h" 81)))
          (set (memory ("i" 78)) (bool false))
          (match
            (local ("z" 77))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 65)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("a" 62)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("b" 63)))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("c" 64)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 65))) (float "1"))
          (exp (unit))))))))
