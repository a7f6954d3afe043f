(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H44_initial_values")
 (source "h44_initial_values.zls")
 (digest "md5:0a073c2a2d09c0660a415b31d4a088ef")
 (needs "Stdlib")
 (exports
  (val "pair" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 5 0 9 51)
    (doc
      "Initial values computed: from a parameter, from another state, from an initialised variable, at each restart.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9\\x0aanalytic: the restart at 1 takes the current values: a = 3, hence y from 6."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 116)))
 (results
  (result "pair" (parts (named "x") (named "y"))))
 (code
  (machine "pair" (at 5 0 9 51) continuous (params)
    (memories
      (memory ("major" 44) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 55) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 53) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 51) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 47) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("x" 46) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 51)) (bool true)))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 43) (name ("Stdlib" "float")))
            (pvar ("a" 42) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("h" 54) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 52) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 51)))
            (set (memory ("h" 49)) (apply (global ("Stdlib" "+.")) (local ("time" 43)) (float "8"))))
          (let
            (pvar ("z" 50) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 44)))
              (apply (global ("Stdlib" ">=")) (local ("time" 43)) (state (memory ("h" 49)))))
            (at))
          (match
            (local ("z" 50))
            (case (pconst (bool true)) (assign (name ("encore" 52)) (bool true)))
            (case (wild) (seq)))
          (set
            (memory ("h" 53))
            (if (var ("encore" 52)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 49))
            (if
              (local ("z" 50))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 49))) (float "8"))
              (state (memory ("h" 49)))))
          (assign
            (name ("h" 54))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 54))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 53))) (state (memory ("h" 49))))))
          (set (memory ("h" 55)) (var ("h" 54)))
          (when (state (memory ("i" 51))) (set (pos (memory ("x" 46))) (local ("a" 42))))
          (when
            (state (memory ("i" 51)))
            (set
              (pos (memory ("y" 47)))
              (apply (global ("Stdlib" "*.")) (float "2") (state (pos (memory ("x" 46)))))))
          (set (memory ("i" 51)) (bool false))
          (set (der (memory ("y" 47))) (float "0"))
          (set (der (memory ("x" 46))) (float "1"))
          (exp (tuple (state (pos (memory ("x" 46)))) (state (pos (memory ("y" 47))))))))))
  (machine "main" (at 10 0 13 116) continuous (params)
    (memories
      (memory ("major" 57) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 67) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 65) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 63) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 61) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("a" 58) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 11 14 11 17)))
    (instances (instance ("i" 70) (global "pair") continuous (params) (at 12 21 12 29)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 65)) (bool true))
          (set (pos (memory ("a" 58))) (float "2"))
          (exp (call "reset" "pair" (instance ("i" 70))))))
      (method "step"
        (params (ptuple (pvar ("time" 56) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 66) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 65)))
            (set
              (memory ("h" 63))
              (apply (global ("Stdlib" "+.")) (local ("time" 56)) (float "0.25"))))
          (let
            (pvar ("z" 64) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 57)))
              (apply (global ("Stdlib" ">=")) (local ("time" 56)) (state (memory ("h" 63)))))
            (at))
          (set
            (memory ("h" 63))
            (if
              (local ("z" 64))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 63))) (float "0.5"))
              (state (memory ("h" 63)))))
          (when
            (state (memory ("i" 65)))
            (set (memory ("h" 61)) (apply (global ("Stdlib" "+.")) (local ("time" 56)) (float "1"))))
          (let
            (pvar ("z" 62) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 57)))
              (apply (global ("Stdlib" ">=")) (local ("time" 56)) (state (memory ("h" 61)))))
            (at))
          (set
            (memory ("h" 61))
            (if
              (local ("z" 62))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 61))) (float "9"))
              (state (memory ("h" 61)))))
          (assign
            (name ("h" 66))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 66))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 63))) (state (memory ("h" 61))))))
          (set (memory ("h" 67)) (var ("h" 66)))
          (set (memory ("i" 65)) (bool false))
          (when (local ("z" 62)) (exp (call "reset" "pair" (instance ("i" 70)))))
          (let
            (ptuple
              (pvar ("copy" 68) (name ("Stdlib" "float")))
              (pvar ("copy" 69) (name ("Stdlib" "float"))))
            (call "step" "pair"
              (instance ("i" 70))
              (tuple (local ("time" 56)) (state (pos (memory ("a" 58))))))
            (at))
          (match
            (local ("z" 64))
            (case
              (pconst (bool true))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("copy" 68))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("copy" 69))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("a" 58))) (float "1"))
          (exp (unit))))))))
