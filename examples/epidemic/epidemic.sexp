(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Epidemic")
 (source "epidemic.zls")
 (digest "md5:c42de11a757c6c82b365e7ef79dd8974")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "population" any (name ("Stdlib" "int")) (at 12 0 12 21))
  (val "seeds" any (name ("Stdlib" "int")) (at 13 0 13 13))
  (val "recovery" any (name ("Stdlib" "float")) (at 14 0 14 18))
  (val "reported" any (name ("Stdlib" "float")) (at 15 0 15 18))
  (val "share" any
    (arrow any
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))
      (name ("Distribution" "t") (name ("Stdlib" "int"))))
    (at 18 0 18 34)
    (doc "`n` people with a chance `p` each: how many."))
  (val "epidemic" proba
    (arrow proba
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 20 0 30 52))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 33 0 38 32)
    (doc "The number of people that one infects at the start is `spread` over `recovery`.")))
 (results
  (result "epidemic" (parts (named "spread") (named "infected")))
  (result "main"
    (parts
      (parts (nameless) (named "mean"))
      (parts (nameless) (named "std"))
      (parts (nameless) (named "infected")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "population" (at 12 0 12 21) (exp (int 1000)))
  (let "seeds" (at 13 0 13 13) (exp (int 5)))
  (let "recovery" (at 14 0 14 18) (exp (float "0.1")))
  (let "reported" (at 15 0 15 18) (exp (float "0.4")))
  (fun "share" (at 18 0 18 34)
    (params
      (ptuple (pvar ("n" 58) (name ("Stdlib" "int"))) (pvar ("p" 59) (name ("Stdlib" "float")))))
    (exp (apply (global ("Distribution" "binomial")) (tuple (local ("n" 58)) (local ("p" 59))))))
  (machine "epidemic" (at 20 0 30 52) discrete (params)
    (memories
      (memory ("i" 71) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("susceptible" 67) (name ("Stdlib" "int")) (value (int 42)) (at 28 6 28 17))
      (memory ("spread" 66) (name ("Stdlib" "float")) (value (float "42")) (at 22 6 22 12))
      (memory ("infected" 63) (name ("Stdlib" "int")) (value (int 42)) (at 29 6 29 14)))
    (instances
      (instance ("i" 83) (global ("Infer_pf" "sample")) proba (params) (at 21 20 21 46))
      (instance ("i" 82) (global ("Infer_pf" "sample")) proba (params) (at 26 15 26 74))
      (instance ("i" 81) (global ("Infer_pf" "observe")) proba (params) (at 30 11 30 52))
      (instance ("i" 80) (global ("Infer_pf" "sample")) proba (params) (at 27 18 27 58)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 71)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 83))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 82))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 81))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 80))))))
      (method "step"
        (params (ptuple (pvar ("prob" 61) (tvar "1")) (pvar ("cases" 60) (name ("Stdlib" "int")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (when (state (memory ("i" 71))) (set (memory ("infected" 63)) (global "seeds")))
          (when
            (state (memory ("i" 71)))
            (set
              (memory ("susceptible" 67))
              (apply (global ("Stdlib" "-")) (global "population") (global "seeds"))))
          (when
            (state (memory ("i" 71)))
            (seq
              (set
                (memory ("spread" 66))
                (call "step" ("Infer_pf" "sample")
                  (instance ("i" 83))
                  (tuple
                    (local ("prob" 61))
                    (apply (global ("Distribution" "gamma")) (tuple (float "4") (float "10"))))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 83))))))
          (set (memory ("i" 71)) (bool false))
          (let (pvar ("l" 69) (name ("Stdlib" "float"))) (state (memory ("spread" 66))) (at))
          (set (memory ("spread" 66)) (local ("l" 69)))
          (let (pvar ("l" 68) (name ("Stdlib" "int"))) (state (memory ("infected" 63))) (at))
          (let
            (pvar ("pressure" 64) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "/."))
              (apply
                (global ("Stdlib" "*."))
                (local ("l" 69))
                (apply (global ("Stdlib" "float")) (local ("l" 68))))
              (apply (global ("Stdlib" "float")) (global "population")))
            (at 25 6 25 14))
          (let (pvar ("l" 70) (name ("Stdlib" "int"))) (state (memory ("susceptible" 67))) (at))
          (let
            (pvar ("caught" 62) (name ("Stdlib" "int")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 82))
              (tuple
                (local ("prob" 61))
                (apply (global "share")
                  (tuple
                    (local ("l" 70))
                    (apply
                      (global ("Stdlib" "-."))
                      (float "1")
                      (apply
                        (global ("Stdlib" "exp"))
                        (apply (global ("Stdlib" "~-.")) (local ("pressure" 64)))))))))
            (at 26 6 26 12))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 81))
              (tuple
                (local ("prob" 61))
                (tuple
                  (apply (global "share") (tuple (local ("caught" 62)) (global "reported")))
                  (local ("cases" 60)))))
            (at))
          (let
            (pvar ("recovered" 65) (name ("Stdlib" "int")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 80))
              (tuple
                (local ("prob" 61))
                (apply (global "share") (tuple (local ("l" 68)) (global "recovery")))))
            (at 27 6 27 15))
          (set
            (memory ("infected" 63))
            (apply
              (global ("Stdlib" "-"))
              (apply (global ("Stdlib" "+")) (local ("l" 68)) (local ("caught" 62)))
              (local ("recovered" 65))))
          (set
            (memory ("susceptible" 67))
            (apply (global ("Stdlib" "-")) (local ("l" 70)) (local ("caught" 62))))
          (exp (tuple (local ("l" 69)) (state (memory ("infected" 63)))))))))
  (machine "main" (at 33 0 38 32) discrete (params) (memories)
    (instances
      (instance ("i" 84)
        (apply (global ("Infer_pf" "infer")) (int 2000) (global "epidemic"))
        discrete
        (params)
        (at 34 32 34 59)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 84)))))
      (method "step"
        (params (pvar ("cases" 72) (name ("Stdlib" "int"))))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("spreads" 77) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("counts" 74) (name ("Distribution" "t") (name ("Stdlib" "int")))))
            (apply
              (global ("Distribution" "split"))
              (call "step" (instance ("i" 84)) (local ("cases" 72))))
            (at 34 7 34 14))
          (let
            (pvar ("infected" 75) (name ("Stdlib" "float")))
            (apply (global ("Distribution" "mean_int")) (local ("counts" 74)))
            (at 38 6 38 14))
          (let
            (ptuple
              (pvar ("average" 73) (name ("Stdlib" "float")))
              (pvar ("variance" 79) (name ("Stdlib" "float"))))
            (apply (global ("Distribution" "stats_float")) (local ("spreads" 77)))
            (at 35 7 35 14))
          (let
            (pvar ("std" 78) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "/."))
              (apply (global ("Stdlib" "sqrt")) (local ("variance" 79)))
              (global "recovery"))
            (at 37 6 37 9))
          (let
            (pvar ("mean" 76) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "/.")) (local ("average" 73)) (global "recovery"))
            (at 36 6 36 10))
          (exp
            (tuple
              (tuple (string "reproduction") (local ("mean" 76)))
              (tuple (string "std") (local ("std" 78)))
              (tuple (string "infected") (local ("infected" 75)))))))))))
