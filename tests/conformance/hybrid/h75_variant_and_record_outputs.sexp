(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H75_variant_and_record_outputs")
 (source "h75_variant_and_record_outputs.zls")
 (digest "md5:9698096becd42d91b1e370682d94f553")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete (product (name ("Stdlib" "float")) (name "car")) (name ("Stdlib" "unit")))
    (at 7 0 9 82))
  (val "better" discrete
    (arrow discrete
      (product (name "lap") (name ("Stdlib" "int")) (name ("Stdlib" "float")))
      (name "lap"))
    (at 10 0 10 78))
  (val "drive" continuous
    (arrow continuous (name ("Stdlib" "signal") (name ("Stdlib" "int"))) (name "car"))
    (at 11 0 23 74))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 24 0 29 61)))
 (results)
 (code
  (types
    (type "gear" (params) (at 4 0 4 34)
      (variant (constr0 "Neutral") (constr1 "Drive" (name ("Stdlib" "int"))))))
  (types
    (type "lap" (params) (at 5 0 5 41)
      (record ("number" (name ("Stdlib" "int"))) ("time" (name ("Stdlib" "float"))))))
  (types
    (type "car" (params) (at 6 0 6 53)
      (record ("place" (name ("Stdlib" "float"))) ("gear" (name "gear")) ("best" (name "lap")))))
  (machine "show" (at 7 0 9 82) discrete (params)
    (memories
      (memory ("result" 104) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 8 108 8 109)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("t" 103) (name ("Stdlib" "float")))
            (precord
              ("place" (pvar ("p" 102) (name ("Stdlib" "float"))))
              ("gear" (pvar ("g" 100) (name "gear")))
              ("best"
                (precord
                  ("number" (pvar ("n" 101) (name ("Stdlib" "int"))))
                  ("time" (pvar ("b" 99) (name ("Stdlib" "float")))))))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("t" 103))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("p" 102))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (match
            (local ("g" 100))
            (case (pconstr0 "Neutral") (set (memory ("result" 104)) (string "N")))
            (case
              (pconstr1 "Drive" (pvar ("k" 105) (name ("Stdlib" "int"))))
              (set
                (memory ("result" 104))
                (apply (global ("Stdlib" "string_of_int")) (local ("k" 105))))))
          (let (wild)
            (apply (global ("Stdlib" "print_string")) (state (memory ("result" 104))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 101))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 99))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "better" (at 10 0 10 78) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("l" 107) (name "lap"))
            (pvar ("n" 108) (name ("Stdlib" "int")))
            (pvar ("d" 106) (name ("Stdlib" "float")))))
        (returns (name "lap"))
        (exp
          (if
            (apply (global ("Stdlib" "<")) (local ("d" 106)) (field (local ("l" 107)) "time"))
            (record ("number" (local ("n" 108))) ("time" (local ("d" 106))))
            (local ("l" 107)))))))
  (machine "drive" (at 11 0 23 74) continuous (params)
    (memories
      (memory ("major" 112) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 128) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 126) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 124) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 15 10 15 27))
      (memory ("p" 117)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 18 22 18 23))
      (memory ("n" 116) (name ("Stdlib" "int")) (value (int 42)) (at 18 34 18 35))
      (memory ("lap" 115)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 16 40 16 43))
      (memory ("g" 114) (name "gear") (value (constr0 "Neutral")) (at 23 29 23 30))
      (memory ("b" 113) (name "lap")
        (value (record ("time" (float "42")) ("number" (int 42))))
        (at 18 53 18 54)))
    (instances (instance ("i" 148) (global "better") discrete (params) (at 18 57 18 85)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("g" 114)) (constr0 "Neutral"))
          (set (pos (memory ("p" 117))) (float "0"))
          (set (memory ("n" 116)) (int 0))
          (set (memory ("b" 113)) (record ("number" (int 0)) ("time" (float "100"))))
          (set (pos (memory ("lap" 115))) (float "0"))
          (exp (call "reset" "better" (instance ("i" 148))))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 111) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("shiftv" 109) (name ("Stdlib" "int")))
              (pvar ("shiftp" 110) (name ("Stdlib" "bool"))))))
        (returns (name "car"))
        (seq
          (letvar ("h" 127) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 125) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (tuple (local ("shiftv" 109)) (local ("shiftp" 110)))
            (case
              (ptuple (pvar ("k" 129) (name ("Stdlib" "int"))) (pconst (bool true)))
              (seq
                (assign (name ("encore" 125)) (bool true))
                (set
                  (memory ("g" 114))
                  (if
                    (apply (global ("Stdlib" "=")) (local ("k" 129)) (int 0))
                    (constr0 "Neutral")
                    (constr1 "Drive" (local ("k" 129)))))))
            (case (wild) (seq)))
          (let (pvar ("l" 119) (name "lap")) (state (memory ("b" 113))) (at))
          (let (pvar ("l" 121) (name ("Stdlib" "float"))) (state (pos (memory ("lap" 115)))) (at))
          (let (pvar ("l" 122) (name ("Stdlib" "int"))) (state (memory ("n" 116))) (at))
          (let (pvar ("l" 123) (name ("Stdlib" "float"))) (state (pos (memory ("p" 117)))) (at))
          (match
            (state (zin (memory ("x" 124))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 125)) (bool true))
                (set (memory ("n" 116)) (apply (global ("Stdlib" "+")) (local ("l" 122)) (int 1)))
                (set
                  (memory ("b" 113))
                  (call "step" "better"
                    (instance ("i" 148))
                    (tuple (local ("l" 119)) (state (memory ("n" 116))) (local ("l" 121)))))
                (set (pos (memory ("p" 117))) (float "0"))))
            (case (wild)
              (match
                (state (memory ("g" 114)))
                (case (pconstr0 "Neutral") (set (der (memory ("p" 117))) (float "0")))
                (case
                  (pconstr1 "Drive" (pvar ("k" 130) (name ("Stdlib" "int"))))
                  (set
                    (der (memory ("p" 117)))
                    (apply
                      (global ("Stdlib" "*."))
                      (float "0.5")
                      (apply (global ("Stdlib" "float")) (local ("k" 130)))))))))
          (match
            (state (zin (memory ("x" 124))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 125)) (bool true))
                (set (pos (memory ("lap" 115))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 126))
            (if (var ("encore" 125)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 127))
            (apply (global ("Stdlib" "min")) (var ("h" 127)) (state (memory ("h" 126)))))
          (set (memory ("h" 128)) (var ("h" 127)))
          (set (der (memory ("lap" 115))) (float "1"))
          (set
            (zout (memory ("x" 124)))
            (apply (global ("Stdlib" "-.")) (local ("l" 123)) (float "1")))
          (exp
            (record
              ("place" (state (pos (memory ("p" 117)))))
              ("gear" (state (memory ("g" 114))))
              ("best" (state (memory ("b" 113))))))))))
  (machine "main" (at 24 0 29 61) continuous (params)
    (memories
      (memory ("major" 132) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 147) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 145) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 143) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 141) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 139) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("t" 135)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 25 14 25 17))
      (memory ("k" 134) (name ("Stdlib" "int")) (value (int 42)) (at 27 41 27 42)))
    (instances
      (instance ("i" 150) (global "drive") continuous (params) (at 28 10 28 19))
      (instance ("i" 149) (global "show") discrete (params) (at 29 45 29 56)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 143)) (bool true))
          (set (memory ("k" 134)) (int 0))
          (exp (call "reset" "drive" (instance ("i" 150))))
          (set (pos (memory ("t" 135))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 149))))))
      (method "step"
        (params (ptuple (pvar ("time" 131) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 146) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 144) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sp" 138) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 137) (name ("Stdlib" "int")) (int 42) (at 27 77 27 78))
          (when
            (state (memory ("i" 143)))
            (set
              (memory ("h" 139))
              (apply (global ("Stdlib" "+.")) (local ("time" 131)) (float "0.25"))))
          (let
            (pvar ("z" 140) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 132)))
              (apply (global ("Stdlib" ">=")) (local ("time" 131)) (state (memory ("h" 139)))))
            (at))
          (let (pvar ("l" 136) (name ("Stdlib" "int"))) (state (memory ("k" 134))) (at))
          (match
            (local ("z" 140))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 144)) (bool true))
                (assign (name ("sp" 138)) (bool true))
                (set
                  (memory ("k" 134))
                  (apply
                    (global ("Stdlib" "mod"))
                    (apply (global ("Stdlib" "+")) (local ("l" 136)) (int 1))
                    (int 4)))
                (assign (name ("sv" 137)) (state (memory ("k" 134))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 145))
            (if (var ("encore" 144)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 143)))
            (set
              (memory ("h" 141))
              (apply (global ("Stdlib" "+.")) (local ("time" 131)) (float "0.1"))))
          (let
            (pvar ("z" 142) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 132)))
              (apply (global ("Stdlib" ">=")) (local ("time" 131)) (state (memory ("h" 141)))))
            (at))
          (set
            (memory ("h" 141))
            (if
              (local ("z" 142))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 141))) (float "0.25"))
              (state (memory ("h" 141)))))
          (set
            (memory ("h" 139))
            (if
              (local ("z" 140))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 139))) (float "0.75"))
              (state (memory ("h" 139)))))
          (assign
            (name ("h" 146))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 146))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 145)))
                  (state (memory ("h" 141))))
                (state (memory ("h" 139))))))
          (set (memory ("h" 147)) (var ("h" 146)))
          (set (memory ("i" 143)) (bool false))
          (let
            (pvar ("c" 133) (name "car"))
            (call "step" "drive"
              (instance ("i" 150))
              (tuple (local ("time" 131)) (tuple (var ("sv" 137)) (var ("sp" 138)))))
            (at 28 6 28 7))
          (match
            (local ("z" 142))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 149))
                    (tuple (state (pos (memory ("t" 135)))) (local ("c" 133))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 135))) (float "1"))
          (exp (unit))))))))
