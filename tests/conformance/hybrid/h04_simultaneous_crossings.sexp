(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H04_simultaneous_crossings")
 (source "h04_simultaneous_crossings.zls")
 (digest "md5:dfee82828aea343982d9f3d027c61d8a")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "Two crossings at the same date are seen by one discrete step; conjunction tested first.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9\\x0aanalytic: x and y = 2 x cross at 1 and w alone at 2."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 16 44)))
 (results)
 (code
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 34) (name ("Stdlib" "string")))
            (pvar ("x" 35) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 34))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 35))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 16 44) continuous (params)
    (memories
      (memory ("major" 37) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 47) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 41 11 46))
      (memory ("x" 46) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 26 11 31))
      (memory ("x" 45) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 11 11 16))
      (memory ("y" 41) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 14 8 17))
      (memory ("x" 40) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("w" 39) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17))
      (memory ("t" 38) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 14 10 17)))
    (instances
      (instance ("i" 48) (global "show") discrete (params) (at 13 27 13 43))
      (instance ("i" 49) (global "show") discrete (params) (at 14 22 14 39))
      (instance ("i" 50) (global "show") discrete (params) (at 15 22 15 40))
      (instance ("i" 51) (global "show") discrete (params) (at 16 22 16 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("t" 38))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 48))))
          (exp (call "reset" "show" (instance ("i" 49))))
          (exp (call "reset" "show" (instance ("i" 50))))
          (exp (call "reset" "show" (instance ("i" 51))))
          (set (pos (memory ("w" 39))) (float "-2"))
          (set (pos (memory ("y" 41))) (float "-2"))
          (set (pos (memory ("x" 40))) (float "-1"))))
      (method "step"
        (params (ptuple (pvar ("time" 36) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (match
            (tuple
              (state (zin (memory ("x" 47))))
              (state (zin (memory ("x" 46))))
              (state (zin (memory ("x" 45)))))
            (case
              (ptuple (wild) (pconst (bool true)) (pconst (bool true)))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 48))
                    (tuple (string "both") (state (pos (memory ("t" 38))))))
                  (at))
                (exp (unit))))
            (case
              (ptuple (wild) (wild) (pconst (bool true)))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 49))
                    (tuple (string "first") (state (pos (memory ("t" 38))))))
                  (at))
                (exp (unit))))
            (case
              (ptuple (wild) (pconst (bool true)) (wild))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 50))
                    (tuple (string "second") (state (pos (memory ("t" 38))))))
                  (at))
                (exp (unit))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 51))
                    (tuple (string "third") (state (pos (memory ("t" 38))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (zout (memory ("x" 47))) (state (pos (memory ("w" 39)))))
          (set (zout (memory ("x" 46))) (state (pos (memory ("y" 41)))))
          (set (zout (memory ("x" 45))) (state (pos (memory ("x" 40)))))
          (set (der (memory ("t" 38))) (float "1"))
          (set (der (memory ("w" 39))) (float "1"))
          (set (der (memory ("y" 41))) (float "2"))
          (set (der (memory ("x" 40))) (float "1"))
          (exp (unit))))))))
