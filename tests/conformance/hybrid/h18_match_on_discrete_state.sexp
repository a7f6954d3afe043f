(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H18_match_on_discrete_state")
 (source "h18_match_on_discrete_state.zls")
 (digest "md5:46729e0bb26b03a04fd663b8e4b0d615")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 18 63)))
 (results)
 (code
  (types
    (type "gear" (params) (at 4 0 4 36)
      (variant (constr0 "Forward") (constr0 "Neutral") (constr0 "Back"))))
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 30) (name ("Stdlib" "string")))
            (pvar ("x" 31) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 30))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 31))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 18 63) continuous (params)
    (memories
      (memory ("major" 33) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 45) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 37) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 35) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 6 8 18))
      (memory ("g" 34) (name "gear") (value (constr0 "Back")) (at 10 33 10 34)))
    (instances (instance ("i" 50) (global "show") discrete (params) (at 18 45 18 58)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 45)) (bool true))
          (set (memory ("g" 34)) (constr0 "Forward"))
          (set (pos (memory ("x" 35))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 50))))))
      (method "step"
        (params (ptuple (pvar ("time" 32) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 48) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 46) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 45)))
            (set
              (memory ("h" 41))
              (apply (global ("Stdlib" "+.")) (local ("time" 32)) (float "0.5"))))
          (let
            (pvar ("z" 42) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 33)))
              (apply (global ("Stdlib" ">=")) (local ("time" 32)) (state (memory ("h" 41)))))
            (at))
          (when
            (state (memory ("i" 45)))
            (set (memory ("h" 39)) (apply (global ("Stdlib" "+.")) (local ("time" 32)) (float "1"))))
          (let
            (pvar ("z" 40) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 33)))
              (apply (global ("Stdlib" ">=")) (local ("time" 32)) (state (memory ("h" 39)))))
            (at))
          (when
            (state (memory ("i" 45)))
            (set (memory ("h" 37)) (apply (global ("Stdlib" "+.")) (local ("time" 32)) (float "2"))))
          (let
            (pvar ("z" 38) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 33)))
              (apply (global ("Stdlib" ">=")) (local ("time" 32)) (state (memory ("h" 37)))))
            (at))
          (match
            (tuple (local ("z" 38)) (local ("z" 40)) (local ("z" 42)))
            (case
              (ptuple (wild) (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 46)) (bool true))
                (set (memory ("g" 34)) (constr0 "Neutral"))))
            (case
              (ptuple (wild) (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 46)) (bool true))
                (set (memory ("g" 34)) (constr0 "Back"))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild))
              (seq
                (assign (name ("encore" 46)) (bool true))
                (set (memory ("g" 34)) (constr0 "Forward"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 47))
            (if (var ("encore" 46)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 45)))
            (set
              (memory ("h" 43))
              (apply (global ("Stdlib" "+.")) (local ("time" 32)) (float "0.25"))))
          (let
            (pvar ("z" 44) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 33)))
              (apply (global ("Stdlib" ">=")) (local ("time" 32)) (state (memory ("h" 43)))))
            (at))
          (set
            (memory ("h" 43))
            (if
              (local ("z" 44))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 43))) (float "0.5"))
              (state (memory ("h" 43)))))
          (set
            (memory ("h" 41))
            (if
              (local ("z" 42))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 41))) (float "3"))
              (state (memory ("h" 41)))))
          (set
            (memory ("h" 39))
            (if
              (local ("z" 40))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 39))) (float "3"))
              (state (memory ("h" 39)))))
          (set
            (memory ("h" 37))
            (if
              (local ("z" 38))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 37))) (float "3"))
              (state (memory ("h" 37)))))
          (assign
            (name ("h" 48))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 48))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (apply
                      (global ("Stdlib" "min"))
                      (state (memory ("h" 47)))
                      (state (memory ("h" 43))))
                    (state (memory ("h" 41))))
                  (state (memory ("h" 39))))
                (state (memory ("h" 37))))))
          (set (memory ("h" 49)) (var ("h" 48)))
          (set (memory ("i" 45)) (bool false))
          (match
            (local ("z" 44))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 50))
                    (tuple (string "x") (state (pos (memory ("x" 35))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (state (memory ("g" 34)))
            (case (pconstr0 "Forward") (set (der (memory ("x" 35))) (float "1")))
            (case (pconstr0 "Neutral") (set (der (memory ("x" 35))) (float "0")))
            (case (pconstr0 "Back") (set (der (memory ("x" 35))) (float "-2"))))
          (exp (unit))))))))
