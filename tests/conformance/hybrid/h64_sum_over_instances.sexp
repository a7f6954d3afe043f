(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H64_sum_over_instances")
 (source "h64_sum_over_instances.zls")
 (digest "md5:07e954b632a3460beef11bad33555ee1")
 (needs "Stdlib")
 (exports
  (val "leaf" continuous
    (arrow continuous (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 5 0 5 55)
    (doc
      "An accumulator over an array of hybrid instances, read at events.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-6\\x0aanalytic: leaf i tends to i + 1 from 0: (i + 1) (1 - exp (-t)); sum 6 (1 - exp (-t))."))
  (val "sum" discrete
    (arrow discrete (array (name ("Stdlib" "float")) (plus 2 1)) (name ("Stdlib" "float")))
    (at 6 0 7 80))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 13 90)))
 (results
  (result "leaf" (named "x"))
  (result "sum" (named "s")))
 (code
  (machine "leaf" (at 5 0 5 55) continuous (params)
    (memories
      (memory ("major" 52) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 53) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 40 5 46)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 53))) (float "0")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 51) (name ("Stdlib" "float")))
            (pvar ("u" 50) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set
            (der (memory ("x" 53)))
            (apply (global ("Stdlib" "-.")) (local ("u" 50)) (state (pos (memory ("x" 53))))))
          (exp (state (pos (memory ("x" 53)))))))))
  (machine "sum" (at 6 0 7 80) discrete (params)
    (memories (memory ("s" 55) (name ("Stdlib" "float")) (value (float "42")) (at 7 36 7 37)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("v" 54) (array (name ("Stdlib" "float")) (plus 2 1))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set (memory ("s" 55)) (float "0"))
          (for to ("i" 57) (int 0) (int 2)
            (set
              (memory ("s" 55))
              (apply
                (global ("Stdlib" "+."))
                (state (memory ("s" 55)))
                (access (local ("v" 54)) (local ("i" 57))))))
          (exp (state (memory ("s" 55))))))))
  (machine "main" (at 8 0 13 90) continuous (params)
    (memories
      (memory ("major" 60) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 73) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 71) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 69) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 67) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 65) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("v" 63)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at))
      (memory ("total" 62) (name ("Stdlib" "float")) (value (float "42")) (at 12 37 12 42)))
    (instances
      (instance ("i" 77) (global "leaf") continuous (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 9 41 9 62))
      (instance ("i" 76) (global "sum") discrete (params) (at 12 45 12 50)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 69)) (bool true))
          (set (memory ("total" 62)) (float "0"))
          (for to ("i" 74) (int 0) (int 2)
            (exp (call "reset" "leaf" (instance ("i" 77) (local ("i" 74))))))
          (exp (call "reset" "sum" (instance ("i" 76))))))
      (method "step"
        (params (ptuple (pvar ("time" 59) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 72) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 70) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 69)))
            (set (memory ("h" 65)) (apply (global ("Stdlib" "+.")) (local ("time" 59)) (float "0"))))
          (let
            (pvar ("z" 66) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 60)))
              (apply (global ("Stdlib" ">=")) (local ("time" 59)) (state (memory ("h" 65)))))
            (at))
          (for to ("i" 74) (int 0) (int 2)
            (set
              (lindex (memory ("v" 63)) (local ("i" 74)))
              (call "step" "leaf"
                (instance ("i" 77) (local ("i" 74)))
                (tuple
                  (local ("time" 59))
                  (apply
                    (global ("Stdlib" "+."))
                    (float "1")
                    (apply (global ("Stdlib" "float")) (local ("i" 74))))))))
          (match
            (local ("z" 66))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 70)) (bool true))
                (set
                  (memory ("total" 62))
                  (call "step" "sum" (instance ("i" 76)) (state (memory ("v" 63)))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 71))
            (if (var ("encore" 70)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 69)))
            (set
              (memory ("h" 67))
              (apply (global ("Stdlib" "+.")) (local ("time" 59)) (float "0.0625"))))
          (let
            (pvar ("z" 68) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 60)))
              (apply (global ("Stdlib" ">=")) (local ("time" 59)) (state (memory ("h" 67)))))
            (at))
          (set
            (memory ("h" 67))
            (if
              (local ("z" 68))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 67))) (float "0.25"))
              (state (memory ("h" 67)))))
          (set
            (memory ("h" 65))
            (if
              (local ("z" 66))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 65))) (float "0.125"))
              (state (memory ("h" 65)))))
          (assign
            (name ("h" 72))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 72))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 71)))
                  (state (memory ("h" 67))))
                (state (memory ("h" 65))))))
          (set (memory ("h" 73)) (var ("h" 72)))
          (set (memory ("i" 69)) (bool false))
          (match
            (local ("z" 68))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("total" 62))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
