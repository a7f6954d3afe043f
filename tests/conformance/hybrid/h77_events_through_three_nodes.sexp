(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H77_events_through_three_nodes")
 (source "h77_events_through_three_nodes.zls")
 (digest "md5:3465aaeff818100e1ee818a012f36f3a")
 (needs "Stdlib")
 (exports
  (val "timer" continuous
    (arrow continuous
      (product (name ("Stdlib" "float")) (name ("Stdlib" "zero")))
      (name ("Stdlib" "zero")))
    (at 4 0 6 25)
    (doc
      "Events made in the innermost of three nodes, guarded and joined on the way out, and back in as a reset.\\x0acommand: -maxt 4.85\\x0atolerance: 1e-9"))
  (val "pair" continuous
    (arrow continuous
      (name ("Stdlib" "zero"))
      (product
        (name ("Stdlib" "signal") (name ("Stdlib" "int")))
        (name ("Stdlib" "signal") (name ("Stdlib" "int")))
        (name ("Stdlib" "int"))))
    (at 7 0 13 37))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 22 76)))
 (results
  (result "timer" (named "z"))
  (result "pair" (parts (named "y") (named "z") (named "n"))))
 (code
  (machine "timer" (at 4 0 6 25) continuous (params)
    (memories
      (memory ("major" 109) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 117) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 115) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 113) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 6 10 6 25))
      (memory ("x" 110) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 38 5 41)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 110))) (float "0")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 108) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("p" 106) (name ("Stdlib" "float")))
              (pvar ("r" 107) (name ("Stdlib" "zero"))))))
        (returns (name ("Stdlib" "zero")))
        (seq
          (letvar ("h" 116) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 114) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 112) (name ("Stdlib" "float"))) (state (pos (memory ("x" 110)))) (at))
          (match
            (tuple (state (zin (memory ("x" 113)))) (local ("r" 107)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 114)) (bool true))
                (set (pos (memory ("x" 110))) (float "0"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 114)) (bool true))
                (set (pos (memory ("x" 110))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 115))
            (if (var ("encore" 114)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 116))
            (apply (global ("Stdlib" "min")) (var ("h" 116)) (state (memory ("h" 115)))))
          (set (memory ("h" 117)) (var ("h" 116)))
          (set
            (zout (memory ("x" 113)))
            (apply (global ("Stdlib" "-.")) (local ("l" 112)) (local ("p" 106))))
          (set (der (memory ("x" 110))) (float "1"))
          (exp (state (zin (memory ("x" 113)))))))))
  (machine "pair" (at 7 0 13 37) continuous (params)
    (memories
      (memory ("major" 120) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 146) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 144) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 142) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 6 10 6 25))
      (memory ("x" 141) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 6 10 6 25))
      (memory ("x" 130) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 38 5 41))
      (memory ("x" 126) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 38 5 41))
      (memory ("n" 123) (name ("Stdlib" "int")) (value (int 42)) (at 12 26 12 27)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 123)) (int 0))
          (set (pos (memory ("x" 130))) (float "0"))
          (set (pos (memory ("x" 126))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 119) (name ("Stdlib" "float")))
            (pvar ("r" 118) (name ("Stdlib" "zero")))))
        (returns
          (product
            (name ("Stdlib" "signal") (name ("Stdlib" "int")))
            (name ("Stdlib" "signal") (name ("Stdlib" "int")))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 145) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 143) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("resultp" 140) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("resultv" 139) (name ("Stdlib" "int")) (int 42) (at 11 23 11 28))
          (letvar ("yp" 136) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("yv" 135) (name ("Stdlib" "int")) (int 42) (at 13 31 13 32))
          (let (pvar ("l" 132) (name ("Stdlib" "int"))) (state (memory ("n" 123))) (at))
          (match
            (tuple (state (zin (memory ("x" 142)))) (state (zin (memory ("x" 141)))))
            (case
              (por (ptuple (wild) (pconst (bool true))) (ptuple (pconst (bool true)) (wild)))
              (seq
                (assign (name ("encore" 143)) (bool true))
                (set (memory ("n" 123)) (apply (global ("Stdlib" "+")) (local ("l" 132)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 134) (name ("Stdlib" "float"))) (state (pos (memory ("x" 130)))) (at))
          (match
            (tuple (state (zin (memory ("x" 142)))) (local ("r" 118)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 143)) (bool true))
                (set (pos (memory ("x" 130))) (float "0"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 143)) (bool true))
                (set (pos (memory ("x" 130))) (float "0"))))
            (case (wild) (seq)))
          (let (pvar ("l" 133) (name ("Stdlib" "float"))) (state (pos (memory ("x" 126)))) (at))
          (match
            (tuple (state (zin (memory ("x" 141)))) (local ("r" 118)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 143)) (bool true))
                (set (pos (memory ("x" 126))) (float "0"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 143)) (bool true))
                (set (pos (memory ("x" 126))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 144))
            (if (var ("encore" 143)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 145))
            (apply (global ("Stdlib" "min")) (var ("h" 145)) (state (memory ("h" 144)))))
          (set (memory ("h" 146)) (var ("h" 145)))
          (match
            (state (zin (memory ("x" 142))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("yp" 136)) (bool true))
                (assign (name ("yv" 135)) (state (memory ("n" 123))))))
            (case (wild) (seq)))
          (match
            (state (zin (memory ("x" 141))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("resultp" 140)) (bool true))
                (assign
                  (name ("resultv" 139))
                  (apply (global ("Stdlib" "+")) (state (memory ("n" 123))) (int 1)))))
            (case (wild) (seq)))
          (set
            (zout (memory ("x" 142)))
            (apply (global ("Stdlib" "-.")) (local ("l" 134)) (float "0.7")))
          (set (der (memory ("x" 130))) (float "1"))
          (set
            (zout (memory ("x" 141)))
            (apply (global ("Stdlib" "-.")) (local ("l" 133)) (float "0.4")))
          (set (der (memory ("x" 126))) (float "1"))
          (exp
            (tuple
              (tuple (var ("yv" 135)) (var ("yp" 136)))
              (tuple (var ("resultv" 139)) (var ("resultp" 140)))
              (state (memory ("n" 123)))))))))
  (machine "main" (at 14 0 22 76) continuous (params)
    (memories
      (memory ("major" 148) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 160) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 158) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 156) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 151)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 15 14 15 17)))
    (instances (instance ("i" 167) (global "pair") continuous (params) (at 17 18 17 26)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 158)) (bool true))
          (exp (call "reset" "pair" (instance ("i" 167))))
          (set (pos (memory ("t" 151))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 147) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 159) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 158)))
            (set
              (memory ("h" 156))
              (apply (global ("Stdlib" "+.")) (local ("time" 147)) (float "1.5"))))
          (let
            (pvar ("z" 157) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 148)))
              (apply (global ("Stdlib" ">=")) (local ("time" 147)) (state (memory ("h" 156)))))
            (at))
          (set
            (memory ("h" 156))
            (if
              (local ("z" 157))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 156))) (float "1.5"))
              (state (memory ("h" 156)))))
          (assign
            (name ("h" 159))
            (apply (global ("Stdlib" "min")) (var ("h" 159)) (state (memory ("h" 156)))))
          (set (memory ("h" 160)) (var ("h" 159)))
          (set (memory ("i" 158)) (bool false))
          (let
            (ptuple
              (ptuple
                (pvar ("yv" 152) (name ("Stdlib" "int")))
                (pvar ("copy" 165) (name ("Stdlib" "bool"))))
              (ptuple
                (pvar ("zv" 154) (name ("Stdlib" "int")))
                (pvar ("copy" 166) (name ("Stdlib" "bool"))))
              (pvar ("n" 149) (name ("Stdlib" "int"))))
            (call "step" "pair" (instance ("i" 167)) (tuple (local ("time" 147)) (local ("z" 157))))
            (at))
          (match
            (tuple
              (local ("z" 157))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("n" 149)) (int 2))
                (int 0))
              (tuple (local ("zv" 154)) (local ("copy" 166)))
              (tuple (local ("yv" 152)) (local ("copy" 165))))
            (case
              (ptuple (wild) (wild)
                (ptuple (pvar ("w" 162) (name ("Stdlib" "int"))) (pconst (bool true)))
                (ptuple (pvar ("v" 161) (name ("Stdlib" "int"))) (pconst (bool true))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "both ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("v" 161))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("w" 162))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 151)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (wild) (wild) (wild)
                (ptuple (pvar ("v" 163) (name ("Stdlib" "int"))) (pconst (bool true))))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "y ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("v" 163))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 151)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (wild)
                (pconst (bool true))
                (ptuple (pvar ("w" 164) (name ("Stdlib" "int"))) (pconst (bool true)))
                (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "even ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("w" 164))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 151)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild) (wild))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "r ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 149))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 151))) (float "1"))
          (exp (unit))))))))
