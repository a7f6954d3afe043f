(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H13_disc")
 (source "h13_disc.zls")
 (digest "md5:2f40ce8af73cfe9b20617d601d84b539")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "(disc e) is true in a discrete step where e differs from its value just before; not at the start.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9\\x0aanalytic: x jumps at 0.5 and 1.5; n becomes 1 at 0 (no event: first instant), 2 at 0.75, 3 at 1.5; n / 2 changes at 0.75."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 15 46)))
 (results)
 (code
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 41) (name ("Stdlib" "string")))
            (pvar ("x" 42) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 41))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 42))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 15 46) continuous (params)
    (memories
      (memory ("major" 44) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 69) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 67) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 65) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 63) (name ("Stdlib" "float")) (value (float "42")) (at 12 14 12 15))
      (memory ("m" 61) (name ("Stdlib" "int")) (value (int 42)) (at 12 25 12 26))
      (memory ("m" 59) (name ("Stdlib" "float")) (value (float "42")) (at 13 14 13 15))
      (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 14 14 14 15))
      (memory ("m" 55) (name ("Stdlib" "int")) (value (int 42)) (at 14 25 14 32))
      (memory ("m" 53) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 47) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 56 7 60))
      (memory ("t" 46) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17))
      (memory ("n" 45) (name ("Stdlib" "int")) (value (int 42)) (at 10 36 10 37)))
    (instances
      (instance ("i" 70) (global "show") discrete (params) (at 12 39 12 58))
      (instance ("i" 71) (global "show") discrete (params) (at 13 28 13 41))
      (instance ("i" 72) (global "show") discrete (params) (at 14 45 14 67))
      (instance ("i" 73) (global "show") discrete (params) (at 15 28 15 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 65)) (bool true))
          (set (memory ("n" 45)) (int 0))
          (set (pos (memory ("x" 47))) (float "0.25"))
          (set (pos (memory ("t" 46))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 70))))
          (exp (call "reset" "show" (instance ("i" 71))))
          (exp (call "reset" "show" (instance ("i" 72))))
          (exp (call "reset" "show" (instance ("i" 73))))))
      (method "step"
        (params (ptuple (pvar ("time" 43) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 68) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 66) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 65)))
            (set (memory ("h" 51)) (apply (global ("Stdlib" "+.")) (local ("time" 43)) (float "0"))))
          (let
            (pvar ("z" 52) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 44)))
              (apply (global ("Stdlib" ">=")) (local ("time" 43)) (state (memory ("h" 51)))))
            (at))
          (let (pvar ("l" 48) (name ("Stdlib" "int"))) (state (memory ("n" 45))) (at))
          (match
            (local ("z" 52))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 66)) (bool true))
                (set (memory ("n" 45)) (apply (global ("Stdlib" "+")) (local ("l" 48)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 67))
            (if (var ("encore" 66)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 51))
            (if
              (local ("z" 52))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 51))) (float "0.75"))
              (state (memory ("h" 51)))))
          (when
            (state (memory ("i" 65)))
            (set
              (memory ("h" 49))
              (apply (global ("Stdlib" "+.")) (local ("time" 43)) (float "0.5"))))
          (let
            (pvar ("z" 50) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 44)))
              (apply (global ("Stdlib" ">=")) (local ("time" 43)) (state (memory ("h" 49)))))
            (at))
          (set
            (memory ("h" 49))
            (if
              (local ("z" 50))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 49))) (float "1"))
              (state (memory ("h" 49)))))
          (assign
            (name ("h" 68))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 68))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 67)))
                  (state (memory ("h" 51))))
                (state (memory ("h" 49))))))
          (set (memory ("h" 69)) (var ("h" 68)))
          (match
            (local ("z" 50))
            (case (pconst (bool true)) (set (pos (memory ("x" 47))) (float "-1")))
            (case (wild) (seq)))
          (when (state (memory ("i" 65))) (set (memory ("m" 63)) (state (pos (memory ("x" 47))))))
          (when (state (memory ("i" 65))) (set (memory ("m" 61)) (state (memory ("n" 45)))))
          (when (state (memory ("i" 65))) (set (memory ("m" 59)) (state (pos (memory ("x" 47))))))
          (when (state (memory ("i" 65))) (set (memory ("m" 57)) (state (memory ("n" 45)))))
          (when
            (state (memory ("i" 65)))
            (set
              (memory ("m" 55))
              (apply (global ("Stdlib" "/")) (state (memory ("n" 45))) (int 2))))
          (when (state (memory ("i" 65))) (set (memory ("m" 53)) (state (memory ("n" 45)))))
          (set (memory ("i" 65)) (bool false))
          (let (pvar ("x" 64) (name ("Stdlib" "float"))) (state (memory ("m" 63))) (at))
          (set (memory ("m" 63)) (state (pos (memory ("x" 47)))))
          (let (pvar ("x" 62) (name ("Stdlib" "int"))) (state (memory ("m" 61))) (at))
          (set (memory ("m" 61)) (state (memory ("n" 45))))
          (let (pvar ("x" 60) (name ("Stdlib" "float"))) (state (memory ("m" 59))) (at))
          (set (memory ("m" 59)) (state (pos (memory ("x" 47)))))
          (let (pvar ("x" 58) (name ("Stdlib" "int"))) (state (memory ("m" 57))) (at))
          (set (memory ("m" 57)) (state (memory ("n" 45))))
          (let (pvar ("x" 56) (name ("Stdlib" "int"))) (state (memory ("m" 55))) (at))
          (set (memory ("m" 55)) (apply (global ("Stdlib" "/")) (state (memory ("n" 45))) (int 2)))
          (let (pvar ("x" 54) (name ("Stdlib" "int"))) (state (memory ("m" 53))) (at))
          (set (memory ("m" 53)) (state (memory ("n" 45))))
          (match
            (tuple
              (apply
                (global ("Stdlib" "&&"))
                (state (memory ("major" 44)))
                (apply (global ("Stdlib" "<>")) (state (memory ("n" 45))) (local ("x" 54))))
              (apply
                (global ("Stdlib" "&&"))
                (state (memory ("major" 44)))
                (apply
                  (global ("Stdlib" "<>"))
                  (apply (global ("Stdlib" "/")) (state (memory ("n" 45))) (int 2))
                  (local ("x" 56))))
              (apply
                (global ("Stdlib" "&&"))
                (state (memory ("major" 44)))
                (apply (global ("Stdlib" "<>")) (state (memory ("n" 45))) (local ("x" 58))))
              (apply
                (global ("Stdlib" "&&"))
                (state (memory ("major" 44)))
                (apply (global ("Stdlib" "<>")) (state (pos (memory ("x" 47)))) (local ("x" 60))))
              (apply
                (global ("Stdlib" "&&"))
                (state (memory ("major" 44)))
                (apply (global ("Stdlib" "<>")) (state (memory ("n" 45))) (local ("x" 62))))
              (apply
                (global ("Stdlib" "&&"))
                (state (memory ("major" 44)))
                (apply (global ("Stdlib" "<>")) (state (pos (memory ("x" 47)))) (local ("x" 64)))))
            (case
              (ptuple (wild) (wild) (wild) (wild) (pconst (bool true)) (pconst (bool true)))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 70))
                    (tuple (string "x and n") (state (pos (memory ("t" 46))))))
                  (at))
                (exp (unit))))
            (case
              (ptuple (wild) (wild) (wild) (pconst (bool true)) (wild) (wild))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 71))
                    (tuple (string "x") (state (pos (memory ("t" 46))))))
                  (at))
                (exp (unit))))
            (case
              (ptuple (wild) (pconst (bool true)) (pconst (bool true)) (wild) (wild) (wild))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 72))
                    (tuple (string "n and half") (state (pos (memory ("t" 46))))))
                  (at))
                (exp (unit))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild) (wild) (wild) (wild))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 73))
                    (tuple (string "n") (state (pos (memory ("t" 46))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 46))) (float "1"))
          (set (der (memory ("x" 47))) (float "1"))
          (exp (unit))))))))
