(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "User")
 (source "user.zls")
 (digest "md5:f6108bee012a0491757d8d40f2078719")
 (needs "Shapes" "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 4 0 13 19)))
 (results
  (result "main" (parts (named "n") (named "a") (named "g") (named "k") (named "z"))))
 (code
  (open "Shapes")
  (machine "main" (at 4 0 13 19) discrete (params)
    (memories
      (memory ("m" 58) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("result" 57) (name ("Stdlib" "float")) (value (float "42")) (at 12 36 12 37))
      (memory ("result" 56)
        (name ("Shapes" "shape"))
        (value (constr0 ("Shapes" "Point")))
        (at 8 35 8 40))
      (memory ("result" 55)
        (name ("Shapes" "color"))
        (value (constr0 ("Shapes" "Blue")))
        (at 6 35 6 38)))
    (instances (instance ("i" 62) (global ("Shapes" "count")) discrete (params) (at 7 10 7 17)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 58)) (int 0))
          (exp (call "reset" ("Shapes" "count") (instance ("i" 62))))))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("z" 54) (name ("Stdlib" "float")))
            (apply (global ("Shapes" "noise")) (float "1"))
            (at 13 6 13 7))
          (let (pvar ("x" 59) (name ("Stdlib" "int"))) (state (memory ("m" 58))) (at))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 59)) (int 3))
            (case (pconst (int 0)) (set (memory ("result" 56)) (constr0 ("Shapes" "Point"))))
            (case
              (pconst (int 1))
              (set (memory ("result" 56)) (constr1 ("Shapes" "Circle") (float "2"))))
            (case (wild)
              (set (memory ("result" 56)) (constr1 ("Shapes" "Rect") (float "1") (float "3")))))
          (match
            (state (memory ("result" 56)))
            (case
              (pconstr1 ("Shapes" "Circle") (pvar ("r" 60) (name ("Stdlib" "float"))))
              (set (memory ("result" 57)) (local ("r" 60))))
            (case
              (pconstr1 ("Shapes" "Rect") (wild) (pvar ("b" 61) (name ("Stdlib" "float"))))
              (set (memory ("result" 57)) (local ("b" 61))))
            (case (pconstr0 ("Shapes" "Point")) (set (memory ("result" 57)) (float "-1"))))
          (let
            (pvar ("config" 48) (name ("Shapes" "config")))
            (with (global ("Shapes" "normal")) (("Shapes" "gain") (float "0.25")))
            (at 10 6 10 12))
          (let
            (pvar ("g" 49) (name ("Stdlib" "float")))
            (field (local ("config" 48)) ("Shapes" "gain"))
            (at 11 6 11 7))
          (let
            (pvar ("a" 46) (name ("Stdlib" "float")))
            (apply (global ("Shapes" "area")) (state (memory ("result" 56))))
            (at 9 6 9 7))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 59)) (int 3))
            (case (pconst (int 0)) (set (memory ("result" 55)) (constr0 ("Shapes" "Red"))))
            (case (pconst (int 1)) (set (memory ("result" 55)) (constr0 ("Shapes" "Green"))))
            (case (wild) (set (memory ("result" 55)) (constr0 ("Shapes" "Blue")))))
          (let
            (pvar ("n" 51) (name ("Stdlib" "int")))
            (call "step" ("Shapes" "count") (instance ("i" 62)) (state (memory ("result" 55))))
            (at 7 6 7 7))
          (set (memory ("m" 58)) (apply (global ("Stdlib" "+")) (local ("x" 59)) (int 1)))
          (exp
            (tuple
              (local ("n" 51))
              (local ("a" 46))
              (local ("g" 49))
              (state (memory ("result" 57)))
              (local ("z" 54))))))))))
