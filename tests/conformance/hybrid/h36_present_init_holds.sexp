(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H36_present_init_holds")
 (source "h36_present_init_holds.zls")
 (digest "md5:4fd978543f868e64b46773974fb1d932")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 11 114)
    (doc
      "present .. -> e init e0 as an expression: a value held between events; without else nor init: a signal.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9")))
 (results)
 (code
  (machine "main" (at 4 0 11 114) continuous (params)
    (memories
      (memory ("major" 48) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 70) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 68) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 66) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 64) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 62) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("result" 54) (name ("Stdlib" "int")) (value (int 42)) (at 9 23 9 33))
      (memory ("result" 53) (name ("Stdlib" "float")) (value (float "42")) (at 7 23 7 31))
      (memory ("t" 51) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 14 5 17))
      (memory ("c" 49) (name ("Stdlib" "int")) (value (int 42)) (at 9 6 9 7)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("result" 54)) (int 0))
          (set (memory ("i" 66)) (bool true))
          (set (memory ("result" 53)) (float "7"))
          (set (pos (memory ("t" 51))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 47) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 69) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 67) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("resultp" 61) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("resultv" 60) (name ("Stdlib" "float")) (float "42") (at 8 23 8 24))
          (when
            (state (memory ("i" 66)))
            (set
              (memory ("h" 62))
              (apply (global ("Stdlib" "+.")) (local ("time" 47)) (float "0.5"))))
          (let
            (pvar ("z" 63) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 48)))
              (apply (global ("Stdlib" ">=")) (local ("time" 47)) (state (memory ("h" 62)))))
            (at))
          (match
            (local ("z" 63))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 67)) (bool true))
                (set
                  (memory ("result" 54))
                  (apply (global ("Stdlib" "+")) (state (memory ("c" 49))) (int 1)))))
            (case (wild) (seq)))
          (match
            (local ("z" 63))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 67)) (bool true))
                (set
                  (memory ("result" 53))
                  (apply (global ("Stdlib" "*.")) (float "2") (state (pos (memory ("t" 51))))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 68))
            (if (var ("encore" 67)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 66)))
            (set
              (memory ("h" 64))
              (apply (global ("Stdlib" "+.")) (local ("time" 47)) (float "0.25"))))
          (let
            (pvar ("z" 65) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 48)))
              (apply (global ("Stdlib" ">=")) (local ("time" 47)) (state (memory ("h" 64)))))
            (at))
          (set
            (memory ("h" 64))
            (if
              (local ("z" 65))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 64))) (float "0.5"))
              (state (memory ("h" 64)))))
          (set
            (memory ("h" 62))
            (if
              (local ("z" 63))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 62))) (float "0.5"))
              (state (memory ("h" 62)))))
          (assign
            (name ("h" 69))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 69))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 68)))
                  (state (memory ("h" 64))))
                (state (memory ("h" 62))))))
          (set (memory ("h" 70)) (var ("h" 69)))
          (set (memory ("i" 66)) (bool false))
          (set (memory ("c" 49)) (state (memory ("result" 54))))
          (match
            (local ("z" 65))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("result" 53))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_int")) (state (memory ("result" 54))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (match
            (local ("z" 63))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("resultp" 61)) (bool true))
                (assign (name ("resultv" 60)) (state (pos (memory ("t" 51)))))))
            (case (wild) (seq)))
          (match
            (tuple (var ("resultv" 60)) (var ("resultp" 61)))
            (case
              (ptuple (pvar ("v" 71) (name ("Stdlib" "float"))) (pconst (bool true)))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "s ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("v" 71))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("result" 53))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 51))) (float "1"))
          (exp (unit))))))))
