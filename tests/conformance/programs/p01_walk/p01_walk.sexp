(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "P01_walk")
 (source "p01_walk.zls")
 (digest "md5:e6dc0f23c7578f6bfb69e471730f0ec6")
 (needs "Mini" "Stdlib")
 (exports
  (val "walk" proba (arrow proba (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 2 0 4 27))
  (val "two" proba
    (arrow static
      (name ("Stdlib" "int"))
      (arrow proba
        (name ("Stdlib" "float"))
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
    (at 5 0 7 26))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 66)))
 (results
  (result "walk" (named "x"))
  (result "two" (parts (named "a") (named "b"))))
 (code
  (open "Mini")
  (machine "walk" (at 2 0 4 27) discrete (params)
    (memories
      (memory ("i" 47) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 44) (name ("Stdlib" "float")) (value (float "42")) (at 3 29 3 30)))
    (instances
      (instance ("i" 64) (global ("Mini" "sample")) proba (params) (at 3 10 3 31))
      (instance ("i" 63) (global ("Mini" "observe")) proba (params) (at 4 11 4 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 47)) (bool true))
          (exp (call "reset" ("Mini" "sample") (instance ("i" 64))))
          (exp (call "reset" ("Mini" "observe") (instance ("i" 63))))))
      (method "step"
        (params (ptuple (pvar ("prob" 42) (tvar "1")) (pvar ("obs" 41) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 46) (name ("Stdlib" "float")))
            (if (state (memory ("i" 47))) (float "0") (state (memory ("m" 44))))
            (at 3 17 3 31))
          (set (memory ("i" 47)) (bool false))
          (let
            (pvar ("x" 43) (name ("Stdlib" "float")))
            (call "step" ("Mini" "sample")
              (instance ("i" 64))
              (tuple (local ("prob" 42)) (local ("x" 46))))
            (at 3 6 3 7))
          (let
            (pconst (unit))
            (call "step" ("Mini" "observe")
              (instance ("i" 63))
              (tuple (local ("prob" 42)) (tuple (local ("x" 43)) (local ("obs" 41)))))
            (at))
          (set (memory ("m" 44)) (local ("x" 43)))
          (exp (local ("x" 43)))))))
  (machine "__1" (at) discrete (params)
    (memories
      (memory ("i" 57) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 54) (name ("Stdlib" "float")) (value (float "42")) (at 3 29 3 30)))
    (instances
      (instance ("i" 67) (global ("Mini" "sample")) proba (params) (at 7 10 7 26))
      (instance ("i" 66) (global ("Mini" "sample")) proba (params) (at 3 10 3 31))
      (instance ("i" 65) (global ("Mini" "observe")) proba (params) (at 4 11 4 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 57)) (bool true))
          (exp (call "reset" ("Mini" "sample") (instance ("i" 67))))
          (exp (call "reset" ("Mini" "sample") (instance ("i" 66))))
          (exp (call "reset" ("Mini" "observe") (instance ("i" 65))))))
      (method "step"
        (params (ptuple (pvar ("prob" 49) (tvar "1")) (pvar ("y" 48) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 56) (name ("Stdlib" "float")))
            (if (state (memory ("i" 57))) (float "0") (state (memory ("m" 54))))
            (at 3 17 3 31))
          (set (memory ("i" 57)) (bool false))
          (let
            (pvar ("b" 51) (name ("Stdlib" "float")))
            (call "step" ("Mini" "sample")
              (instance ("i" 67))
              (tuple (local ("prob" 49)) (apply (global ("Stdlib" "float")) (int 3))))
            (at 7 6 7 7))
          (let
            (pvar ("x" 53) (name ("Stdlib" "float")))
            (call "step" ("Mini" "sample")
              (instance ("i" 66))
              (tuple (local ("prob" 49)) (local ("x" 56))))
            (at 3 6 3 7))
          (let
            (pconst (unit))
            (call "step" ("Mini" "observe")
              (instance ("i" 65))
              (tuple (local ("prob" 49)) (tuple (local ("x" 53)) (local ("y" 48)))))
            (at))
          (set (memory ("m" 54)) (local ("x" 53)))
          (exp (tuple (local ("x" 53)) (local ("b" 51))))))))
  (machine "main" (at 8 0 11 66) discrete (params)
    (memories (memory ("m" 61) (name ("Stdlib" "float")) (value (float "42")) (at 9 14 9 17)))
    (instances
      (instance ("i" 68)
        (apply (global ("Mini" "infer")) (int 10) (global "__1"))
        discrete
        (params)
        (at 10 15 10 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 61)) (float "0")) (exp (call "reset" (instance ("i" 68))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 62) (name ("Stdlib" "float"))) (state (memory ("m" 61))) (at))
          (set (memory ("m" 61)) (apply (global ("Stdlib" "+.")) (local ("x" 62)) (float "1")))
          (let
            (ptuple
              (pvar ("a" 59) (name ("Stdlib" "float")))
              (pvar ("b" 60) (name ("Stdlib" "float"))))
            (call "step" (instance ("i" 68)) (local ("x" 62)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 59))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 60))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
