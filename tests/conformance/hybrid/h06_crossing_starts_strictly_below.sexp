(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H06_crossing_starts_strictly_below")
 (source "h06_crossing_starts_strictly_below.zls")
 (digest "md5:bd83a646b694aa2a147e78206e3978b0")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "up needs a strictly negative value first: leaving 0 upwards is no event, coming back from below is one.\\x0acommand: -maxt 7.0\\x0atolerance: 1e-9\\x0aanalytic: a = t never crosses; b goes down from 0 until date 2, then up: back at 0 at 4."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 12 52)))
 (results)
 (code
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 27) (name ("Stdlib" "string")))
            (pvar ("x" 28) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 27))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 28))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 12 52) continuous (params)
    (memories
      (memory ("major" 30) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 41) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 39) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 37) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 12 14 12 19))
      (memory ("x" 36) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 14 11 19))
      (memory ("x" 35) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 14 10 26))
      (memory ("s" 33) (name ("Stdlib" "float")) (value (float "42")) (at 10 33 10 34))
      (memory ("b" 32) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 15))
      (memory ("a" 31) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17)))
    (instances
      (instance ("i" 44) (global "show") discrete (params) (at 10 50 10 66))
      (instance ("i" 43) (global "show") discrete (params) (at 12 31 12 47))
      (instance ("i" 42) (global "show") discrete (params) (at 11 31 11 48)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("s" 33)) (float "-1"))
          (set (pos (memory ("a" 31))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 44))))
          (set (pos (memory ("b" 32))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 43))))
          (exp (call "reset" "show" (instance ("i" 42))))))
      (method "step"
        (params (ptuple (pvar ("time" 29) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 40) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 38) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (zin (memory ("x" 35))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 38)) (bool true))
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 44))
                    (tuple (string "turn") (state (pos (memory ("a" 31))))))
                  (at))
                (set (memory ("s" 33)) (float "1"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 39))
            (if (var ("encore" 38)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 40))
            (apply (global ("Stdlib" "min")) (var ("h" 40)) (state (memory ("h" 39)))))
          (set (memory ("h" 41)) (var ("h" 40)))
          (set (zout (memory ("x" 37))) (state (pos (memory ("b" 32)))))
          (match
            (state (zin (memory ("x" 37))))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 43))
                    (tuple (string "back") (state (pos (memory ("a" 31))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (zout (memory ("x" 36))) (state (pos (memory ("a" 31)))))
          (match
            (state (zin (memory ("x" 36))))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 42))
                    (tuple (string "never") (state (pos (memory ("a" 31))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (zout (memory ("x" 35)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("a" 31)))) (float "2")))
          (set (der (memory ("b" 32))) (state (memory ("s" 33))))
          (set (der (memory ("a" 31))) (float "1"))
          (exp (unit))))))))
