(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H86_held_expressions_with_calls")
 (source "h86_held_expressions_with_calls.zls")
 (digest "md5:97fb224c0dc9c7271855335f2e41afa6")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 4 0 4 50)
    (doc
      "present as an expression: held values from calls of nodes, sampled ones under a derivative, signals of signals.\\x0acommand: -maxt 3.6\\x0atolerance: 1e-9"))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 16 151)))
 (results
  (result "count" (named "n")))
 (code
  (machine "count" (at 4 0 4 50) discrete (params)
    (memories
      (memory ("i" 82) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 79) (name ("Stdlib" "int")) (value (int 42)) (at 4 45 4 46)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 82)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 81) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 82)))
              (int 1)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 79))) (int 1)))
            (at 4 36 4 50))
          (set (memory ("i" 82)) (bool false))
          (set (memory ("m" 79)) (local ("x" 81)))
          (exp (local ("x" 81)))))))
  (machine "main" (at 5 0 16 151) continuous (params)
    (memories
      (memory ("major" 84) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 114) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 112) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 110) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 108) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 106) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 104) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("result" 92) (name ("Stdlib" "float")) (value (float "42")) (at 10 52 10 53))
      (memory ("result" 91) (name ("Stdlib" "float")) (value (float "42")) (at 9 47 9 60))
      (memory ("x" 90) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 14 10 54))
      (memory ("t" 89) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17))
      (memory ("seen" 88) (name ("Stdlib" "int")) (value (int 42)) (at 14 25 14 29))
      (memory ("h" 87) (name ("Stdlib" "float")) (value (float "42")) (at 9 6 9 7)))
    (instances
      (instance ("i" 119) (global "count") discrete (params) (at 11 23 11 31))
      (instance ("i" 118) (global "count") discrete (params) (at 9 29 9 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("seen" 88)) (int 0))
          (set (memory ("i" 110)) (bool true))
          (exp (call "reset" "count" (instance ("i" 119))))
          (set (memory ("result" 91)) (float "4"))
          (exp (call "reset" "count" (instance ("i" 118))))
          (set (pos (memory ("x" 90))) (float "0"))
          (set (pos (memory ("t" 89))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 83) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 113) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 111) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("resultp" 103) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("resultv" 102) (name ("Stdlib" "int")) (int 42) (at 11 23 11 31))
          (letvar ("resultp" 101) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("resultv" 100) (name ("Stdlib" "int")) (int 42) (at 12 30 12 36))
          (when
            (state (memory ("i" 110)))
            (set
              (memory ("h" 104))
              (apply (global ("Stdlib" "+.")) (local ("time" 83)) (float "0.5"))))
          (let
            (pvar ("z" 105) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 84)))
              (apply (global ("Stdlib" ">=")) (local ("time" 83)) (state (memory ("h" 104)))))
            (at))
          (match
            (local ("z" 105))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("resultp" 103)) (bool true))
                (assign (name ("resultv" 102)) (call "step" "count" (instance ("i" 119)) (unit)))))
            (case (wild) (seq)))
          (when
            (state (memory ("i" 110)))
            (set
              (memory ("h" 106))
              (apply (global ("Stdlib" "+.")) (local ("time" 83)) (float "0.2"))))
          (let
            (pvar ("z" 107) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 84)))
              (apply (global ("Stdlib" ">=")) (local ("time" 83)) (state (memory ("h" 106)))))
            (at))
          (match
            (tuple (local ("z" 107)) (tuple (var ("resultv" 102)) (var ("resultp" 103))))
            (case
              (ptuple
                (pconst (bool true))
                (ptuple (pvar ("k" 116) (name ("Stdlib" "int"))) (pconst (bool true))))
              (seq
                (assign (name ("resultp" 101)) (bool true))
                (assign
                  (name ("resultv" 100))
                  (apply (global ("Stdlib" "*")) (local ("k" 116)) (int 10)))))
            (case
              (ptuple (wild) (ptuple (pvar ("k" 117) (name ("Stdlib" "int"))) (pconst (bool true))))
              (seq
                (assign (name ("resultp" 101)) (bool true))
                (assign (name ("resultv" 100)) (local ("k" 117)))))
            (case (wild) (seq)))
          (match
            (tuple (var ("resultv" 100)) (var ("resultp" 101)))
            (case
              (ptuple (pvar ("k" 115) (name ("Stdlib" "int"))) (pconst (bool true)))
              (seq
                (assign (name ("encore" 111)) (bool true))
                (set (memory ("seen" 88)) (local ("k" 115)))))
            (case (wild) (seq)))
          (match
            (tuple (local ("z" 107)) (local ("z" 105)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 111)) (bool true))
                (set
                  (memory ("result" 91))
                  (apply
                    (global ("Stdlib" "float"))
                    (call "step" "count" (instance ("i" 118)) (unit))))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 111)) (bool true))
                (set
                  (memory ("result" 91))
                  (apply (global ("Stdlib" "*.")) (state (memory ("h" 87))) (float "0.5")))))
            (case (wild) (seq)))
          (set
            (memory ("h" 112))
            (if (var ("encore" 111)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 110)))
            (set
              (memory ("h" 108))
              (apply (global ("Stdlib" "+.")) (local ("time" 83)) (float "0.0625"))))
          (let
            (pvar ("z" 109) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 84)))
              (apply (global ("Stdlib" ">=")) (local ("time" 83)) (state (memory ("h" 108)))))
            (at))
          (set
            (memory ("h" 108))
            (if
              (local ("z" 109))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 108))) (float "0.25"))
              (state (memory ("h" 108)))))
          (set
            (memory ("h" 106))
            (if
              (local ("z" 107))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 106))) (float "1.1"))
              (state (memory ("h" 106)))))
          (set
            (memory ("h" 104))
            (if
              (local ("z" 105))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 104))) (float "0.7"))
              (state (memory ("h" 104)))))
          (assign
            (name ("h" 113))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 113))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (state (memory ("h" 112)))
                    (state (memory ("h" 108))))
                  (state (memory ("h" 106))))
                (state (memory ("h" 104))))))
          (set (memory ("h" 114)) (var ("h" 113)))
          (set (memory ("i" 110)) (bool false))
          (set (memory ("h" 87)) (state (memory ("result" 91))))
          (match
            (local ("z" 109))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 89)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("result" 91))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 90)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_int")) (state (memory ("seen" 88))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (tuple (local ("z" 107)) (local ("z" 105)))
            (case (ptuple (wild) (pconst (bool true))) (set (memory ("result" 92)) (float "100")))
            (case (ptuple (pconst (bool true)) (wild)) (set (memory ("result" 92)) (float "200")))
            (case (wild) (set (memory ("result" 92)) (state (memory ("result" 91))))))
          (set (der (memory ("x" 90))) (state (memory ("result" 92))))
          (set (der (memory ("t" 89))) (float "1"))
          (exp (unit))))))))
