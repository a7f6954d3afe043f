(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Qh09_tuple_of_forall_outputs")
 (source "qh09_tuple_of_forall_outputs.zls")
 (digest "md5:428c7fddc1b2b3fdbaa4e8843eedddb4")
 (needs "Stdlib")
 (exports
  (val "two" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 4 0 4 71))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 7 123)))
 (code
  (machine "two" (at 4 0 4 71) continuous (params)
    (memories
      (memory ("major" 37) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 38) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 4 44 4 45)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 38))) (float "1")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 36) (name ("Stdlib" "float")))
            (pvar ("a" 35) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("y" 39) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "*.")) (float "2") (state (pos (memory ("x" 38)))))
            (at 4 59 4 60))
          (set (der (memory ("x" 38))) (local ("a" 35)))
          (exp (tuple (state (pos (memory ("x" 38)))) (local ("y" 39))))))))
  (machine "main" (at 5 0 7 123) continuous (params)
    (memories
      (memory ("major" 41) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 48) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 46) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 44) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("w" 43)
        (array (name ("Stdlib" "float")) (plus 1 1))
        (value (vec (float "42") (plus 1 1)))
        (at))
      (memory ("v" 42)
        (array (name ("Stdlib" "float")) (plus 1 1))
        (value (vec (float "42") (plus 1 1)))
        (at)))
    (instances
      (instance ("i" 52) (global "two") continuous (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 6 55 6 68)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 46)) (bool true))
          (for to ("i" 49) (int 0) (int 1)
            (exp (call "reset" "two" (instance ("i" 52) (local ("i" 49))))))))
      (method "step"
        (params (ptuple (pvar ("time" 40) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 47) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 46)))
            (set (memory ("h" 44)) (apply (global ("Stdlib" "+.")) (local ("time" 40)) (float "0"))))
          (let
            (pvar ("z" 45) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 41)))
              (apply (global ("Stdlib" ">=")) (local ("time" 40)) (state (memory ("h" 44)))))
            (at))
          (set
            (memory ("h" 44))
            (if
              (local ("z" 45))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 44))) (float "0.5"))
              (state (memory ("h" 44)))))
          (assign
            (name ("h" 47))
            (apply (global ("Stdlib" "min")) (var ("h" 47)) (state (memory ("h" 44)))))
          (set (memory ("h" 48)) (var ("h" 47)))
          (set (memory ("i" 46)) (bool false))
          (for to ("i" 49) (int 0) (int 1)
            (seq
              (let
                (ptuple
                  (pvar ("o" 50) (name ("Stdlib" "float")))
                  (pvar ("p" 51) (name ("Stdlib" "float"))))
                (call "step" "two"
                  (instance ("i" 52) (local ("i" 49)))
                  (tuple (local ("time" 40)) (apply (global ("Stdlib" "float")) (local ("i" 49)))))
                (at 6 47 6 48))
              (exp (unit))))
          (match
            (local ("z" 45))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("v" 42))) (int 0)))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply
                    (global ("Stdlib" "print_float"))
                    (access (state (memory ("w" 43))) (int 1)))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (exp (unit))))))))
