(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Hp01_infer_in_handler")
 (source "hp01_infer_in_handler.zls")
 (digest "md5:5c11c7311dc8a4a7da1dfbd70bcd0c15")
 (needs "Minih" "Stdlib")
 (exports
  (val "walk" proba (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 5 0 7 27))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 83)))
 (results
  (result "walk" (named "x")))
 (code
  (open "Minih")
  (machine "walk" (at 5 0 7 27) discrete (params)
    (memories
      (memory ("i" 37) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 34) (name ("Stdlib" "float")) (value (float "42")) (at 6 29 6 30)))
    (instances
      (instance ("i" 53) (global ("Minih" "sample")) proba (params) (at 6 10 6 31))
      (instance ("i" 52) (global ("Minih" "observe")) proba (params) (at 7 11 7 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 37)) (bool true))
          (exp (call "reset" ("Minih" "sample") (instance ("i" 53))))
          (exp (call "reset" ("Minih" "observe") (instance ("i" 52))))))
      (method "step"
        (params (ptuple (pvar ("prob" 32) (tvar "1")) (pvar ("obs" 31) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 36) (name ("Stdlib" "float")))
            (if (state (memory ("i" 37))) (float "0") (state (memory ("m" 34))))
            (at 6 17 6 31))
          (set (memory ("i" 37)) (bool false))
          (let
            (pvar ("x" 33) (name ("Stdlib" "float")))
            (call "step" ("Minih" "sample")
              (instance ("i" 53))
              (tuple (local ("prob" 32)) (local ("x" 36))))
            (at 6 6 6 7))
          (let
            (pconst (unit))
            (call "step" ("Minih" "observe")
              (instance ("i" 52))
              (tuple (local ("prob" 32)) (tuple (local ("x" 33)) (local ("obs" 31)))))
            (at))
          (set (memory ("m" 34)) (local ("x" 33)))
          (exp (local ("x" 33)))))))
  (machine "main" (at 8 0 12 83) continuous (params)
    (memories
      (memory ("major" 39) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 49) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 47) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 45) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 43) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 41) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17))
      (memory ("e" 40) (name ("Stdlib" "float")) (value (float "42")) (at 11 35 11 36)))
    (instances
      (instance ("i" 54)
        (apply (global ("Minih" "infer")) (int 10) (global "walk"))
        discrete
        (params)
        (at 11 39 11 54)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 47)) (bool true))
          (set (memory ("e" 40)) (float "0"))
          (set (pos (memory ("y" 41))) (float "0.5"))
          (exp (call "reset" (instance ("i" 54))))))
      (method "step"
        (params (ptuple (pvar ("time" 38) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 50) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 48) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 47)))
            (set (memory ("h" 43)) (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0"))))
          (let
            (pvar ("z" 44) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 39)))
              (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 43)))))
            (at))
          (match
            (local ("z" 44))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 48)) (bool true))
                (set
                  (memory ("e" 40))
                  (call "step" (instance ("i" 54)) (state (pos (memory ("y" 41))))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 49))
            (if (var ("encore" 48)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 47)))
            (set
              (memory ("h" 45))
              (apply (global ("Stdlib" "+.")) (local ("time" 38)) (float "0.25"))))
          (let
            (pvar ("z" 46) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 39)))
              (apply (global ("Stdlib" ">=")) (local ("time" 38)) (state (memory ("h" 45)))))
            (at))
          (set
            (memory ("h" 45))
            (if
              (local ("z" 46))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 45))) (float "0.5"))
              (state (memory ("h" 45)))))
          (set
            (memory ("h" 43))
            (if
              (local ("z" 44))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 43))) (float "0.5"))
              (state (memory ("h" 43)))))
          (assign
            (name ("h" 50))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 50))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (state (memory ("h" 49)))
                  (state (memory ("h" 45))))
                (state (memory ("h" 43))))))
          (set (memory ("h" 51)) (var ("h" 50)))
          (set (memory ("i" 47)) (bool false))
          (match
            (local ("z" 46))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("e" 40))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("y" 41))) (float "1"))
          (exp (unit))))))))
