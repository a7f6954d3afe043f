(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aliases")
 (source "aliases.zls")
 (digest "md5:805015c2cd9e3d4a133cd476e551c555")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "double" any (arrow any (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 7 0 7 25))
  (val "line" proba
    (arrow proba
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 9 0 18 49))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 20 0 22 22)))
 (results)
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (fun "double" (at 7 0 7 25)
    (params (pvar ("x" 41) (name ("Stdlib" "float"))))
    (exp (apply (global ("Stdlib" "*.")) (float "2") (local ("x" 41)))))
  (machine "line" (at 9 0 18 49) discrete (params)
    (memories
      (memory ("i" 53) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 51) (name ("Stdlib" "float")) (value (float "42")) (at 14 10 14 13))
      (memory ("slope" 47) (name ("Stdlib" "float")) (value (float "42")) (at 11 6 11 11))
      (memory ("offset" 45) (name ("Stdlib" "float")) (value (float "42")) (at 13 6 13 12)))
    (instances
      (instance ("i" 61) (global ("Infer_pf" "sample")) proba (params) (at 12 20 12 48))
      (instance ("i" 60) (global ("Infer_pf" "sample")) proba (params) (at 10 19 10 47))
      (instance ("i" 59) (global ("Infer_pf" "factor")) proba (params) (at 18 11 18 49))
      (instance ("i" 58) (global ("Infer_pf" "observe")) proba (params) (at 15 11 15 76)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 53)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 61))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 60))))
          (set (memory ("m" 51)) (float "0"))
          (exp (call "reset" ("Infer_pf" "factor") (instance ("i" 59))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 58))))))
      (method "step"
        (params (ptuple (pvar ("prob" 43) (tvar "1")) (pvar ("y" 42) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (when
            (state (memory ("i" 53)))
            (seq
              (set
                (memory ("offset" 45))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 61))
                  (tuple
                    (local ("prob" 43))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 61))))))
          (when
            (state (memory ("i" 53)))
            (seq
              (set
                (memory ("slope" 47))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 60))
                  (tuple
                    (local ("prob" 43))
                    (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 60))))))
          (set (memory ("i" 53)) (bool false))
          (let (pvar ("x" 52) (name ("Stdlib" "float"))) (state (memory ("m" 51))) (at))
          (let (pvar ("l" 49) (name ("Stdlib" "float"))) (state (memory ("offset" 45))) (at))
          (set (memory ("offset" 45)) (local ("l" 49)))
          (let (pvar ("l" 50) (name ("Stdlib" "float"))) (state (memory ("slope" 47))) (at))
          (set (memory ("slope" 47)) (local ("l" 50)))
          (let
            (pvar ("both" 44) (name ("Stdlib" "float")))
            (apply
              (global ("Infer_pf" "+~"))
              (apply
                (global ("Infer_pf" "*~"))
                (local ("l" 50))
                (apply (global ("Infer_pf" "const")) (local ("x" 52))))
              (local ("l" 49)))
            (at 16 6 16 10))
          (let
            (pvar ("same" 46) (name ("Stdlib" "float")))
            (apply
              (global ("Infer_pf" "@@~"))
              (apply (global ("Infer_pf" "const")) (global "double"))
              (local ("both" 44)))
            (at 17 6 17 10))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "factor")
              (instance ("i" 59))
              (tuple
                (local ("prob" 43))
                (apply
                  (global ("Infer_pf" "eval"))
                  (apply
                    (global ("Infer_pf" "mult"))
                    (tuple (apply (global ("Infer_pf" "const")) (float "0")) (local ("same" 46)))))))
            (at))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 58))
              (tuple
                (local ("prob" 43))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple
                      (apply
                        (global ("Infer_pf" "add"))
                        (tuple
                          (apply
                            (global ("Infer_pf" "mult"))
                            (tuple
                              (local ("l" 50))
                              (apply (global ("Infer_pf" "const")) (local ("x" 52)))))
                          (local ("l" 49))))
                      (float "0.25")))
                  (local ("y" 42)))))
            (at))
          (set (memory ("m" 51)) (apply (global ("Stdlib" "+.")) (local ("x" 52)) (float "1")))
          (exp
            (apply
              (global ("Infer_pf" "eval"))
              (apply
                (global ("Infer_pf" "pair"))
                (tuple
                  (local ("l" 50))
                  (apply
                    (global ("Infer_pf" "app"))
                    (tuple (apply (global ("Infer_pf" "const")) (global "double")) (local ("l" 49))))))))))))
  (machine "main" (at 20 0 22 22) discrete (params) (memories)
    (instances
      (instance ("i" 62)
        (apply (global ("Infer_pf" "infer_noresample")) (int 20000) (global "line"))
        discrete
        (params)
        (at 21 10 21 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 62)))))
      (method "step"
        (params (pvar ("y" 54) (name ("Stdlib" "float"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("d" 55)
              (name ("Distribution" "t")
                (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
            (call "step" (instance ("i" 62)) (local ("y" 54)))
            (at 21 6 21 7))
          (let
            (ptuple
              (pvar ("s" 57) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("o" 56) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply (global ("Distribution" "split")) (local ("d" 55)))
            (at 22 7 22 8))
          (exp
            (tuple
              (apply (global ("Distribution" "mean_float")) (local ("s" 57)))
              (apply (global ("Distribution" "mean_float")) (local ("o" 56)))))))))))
