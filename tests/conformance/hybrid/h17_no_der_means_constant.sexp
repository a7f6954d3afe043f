(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H17_no_der_means_constant")
 (source "h17_no_der_means_constant.zls")
 (digest "md5:7a68ecc1e3359eb56bbc2e3131c73bf6")
 (needs "Stdlib")
 (exports
  (val "show" discrete
    (arrow discrete
      (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
      (name ("Stdlib" "unit")))
    (at 5 0 5 88)
    (doc
      "A state without der in the active mode keeps its value.\\x0acommand: -maxt 3.2\\x0atolerance: 1e-9\\x0aanalytic: x = t until 1, constant until 2, then 1 + 3 (t - 2)."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 14 63)))
 (results)
 (code
  (types
    (type "state__228" (params) (at)
      (variant (constr0 "H17_no_der_means_constant_Fast_22")
        (constr0 "H17_no_der_means_constant_Stay_21")
        (constr0 "H17_no_der_means_constant_Move_20"))))
  (machine "show" (at 5 0 5 88) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("s" 36) (name ("Stdlib" "string")))
            (pvar ("x" 37) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 36))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 37))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 6 0 14 63) continuous (params)
    (memories
      (memory ("major" 39) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 51) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 37 10 49))
      (memory ("h" 50) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 48) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 46) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 44) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 43) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 42) (name "state__228")
        (value (constr0 "H17_no_der_means_constant_Fast_22"))
        (at 10 55 10 59))
      (memory ("x" 41) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 6 8 18))
      (memory ("t" 40) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17)))
    (instances (instance ("i" 53) (global "show") discrete (params) (at 14 45 14 58)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 43)) (bool false))
          (set (memory ("s" 42)) (constr0 "H17_no_der_means_constant_Move_20"))
          (set (pos (memory ("t" 40))) (float "0"))
          (set (memory ("i" 46)) (bool true))
          (set (pos (memory ("x" 41))) (float "0"))
          (exp (call "reset" "show" (instance ("i" 53))))))
      (method "step"
        (params (ptuple (pvar ("time" 38) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 49) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 47) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 42)))
            (case (pconstr0 "H17_no_der_means_constant_Move_20")
              (seq
                (when (state (memory ("r" 43))) (seq))
                (set (der (memory ("x" 41))) (float "1"))
                (set
                  (zout (memory ("x" 51)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 40)))) (float "1")))
                (match
                  (state (zin (memory ("x" 51))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 47)) (bool true))
                      (set (memory ("r" 43)) (bool true))
                      (set (memory ("s" 42)) (constr0 "H17_no_der_means_constant_Stay_21"))))
                  (case (wild) (set (memory ("r" 43)) (bool false))))))
            (case (pconstr0 "H17_no_der_means_constant_Stay_21")
              (seq
                (set (der (memory ("x" 41))) (float "0"))
                (when (state (memory ("r" 43))) (seq))
                (set
                  (zout (memory ("x" 51)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 40)))) (float "2")))
                (match
                  (state (zin (memory ("x" 51))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 47)) (bool true))
                      (set (memory ("r" 43)) (bool true))
                      (set (memory ("s" 42)) (constr0 "H17_no_der_means_constant_Fast_22"))))
                  (case (wild) (set (memory ("r" 43)) (bool false))))))
            (case (pconstr0 "H17_no_der_means_constant_Fast_22")
              (seq
                (when (state (memory ("r" 43))) (seq))
                (set (der (memory ("x" 41))) (float "3"))
                (set (memory ("r" 43)) (bool false)))))
          (set
            (memory ("h" 48))
            (if (var ("encore" 47)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 46)))
            (set
              (memory ("h" 44))
              (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0.25"))))
          (let
            (pvar ("z" 45) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 39)))
              (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 44)))))
            (at))
          (set
            (memory ("h" 44))
            (if
              (local ("z" 45))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 44))) (float "0.5"))
              (state (memory ("h" 44)))))
          (assign
            (name ("h" 49))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 49))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 48))) (state (memory ("h" 44))))))
          (set (memory ("h" 50)) (var ("h" 49)))
          (set (memory ("i" 46)) (bool false))
          (match
            (local ("z" 45))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (call "step" "show"
                    (instance ("i" 53))
                    (tuple (string "x") (state (pos (memory ("x" 41))))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 40))) (float "1"))
          (exp (unit))))))))
