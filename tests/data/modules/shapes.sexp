(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Shapes")
 (source "shapes.zls")
 (digest "md5:8ae149b4c89867757228d95516783b4a")
 (needs "Distribution" "Stdlib")
 (exports
  (val "normal" any (name "config") (at 6 0 6 38))
  (val "area" any (arrow any (name "shape") (name ("Stdlib" "float"))) (at 8 0 8 90))
  (val "count" discrete (arrow discrete (name "color") (name ("Stdlib" "int"))) (at 10 0 11 53))
  (val "noise" any (arrow any (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 13 0 13 71)))
 (results
  (result "count" (named "n")))
 (code
  (types
    (type "color" (params) (at 2 0 2 31)
      (variant (constr0 "Red") (constr0 "Green") (constr0 "Blue"))))
  (types
    (type "shape" (params) (at 3 0 3 60)
      (variant (constr0 "Point")
        (constr1 "Circle" (name ("Stdlib" "float")))
        (constr1 "Rect" (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
  (types
    (type "config" (params) (at 4 0 4 43)
      (record ("gain" (name ("Stdlib" "float"))) ("limit" (name ("Stdlib" "int"))))))
  (let "normal" (at 6 0 6 38) (exp (record ("gain" (float "0.5")) ("limit" (int 3)))))
  (fun "area" (at 8 0 8 90)
    (params (pvar ("s" 34) (name "shape")))
    (seq
      (letvar ("result" 35) (name ("Stdlib" "float")) (float "42") (at 8 35 8 38))
      (match
        (local ("s" 34))
        (case (pconstr0 "Point") (assign (name ("result" 35)) (float "0")))
        (case
          (pconstr1 "Circle" (pvar ("r" 36) (name ("Stdlib" "float"))))
          (assign
            (name ("result" 35))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "*.")) (float "3") (local ("r" 36)))
              (local ("r" 36)))))
        (case
          (pconstr1 "Rect"
            (pvar ("a" 37) (name ("Stdlib" "float")))
            (pvar ("b" 38) (name ("Stdlib" "float"))))
          (assign
            (name ("result" 35))
            (apply (global ("Stdlib" "*.")) (local ("a" 37)) (local ("b" 38))))))
      (exp (var ("result" 35)))))
  (machine "count" (at 10 0 11 53) discrete (params)
    (memories
      (memory ("i" 48) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 43) (name ("Stdlib" "int")) (value (int 42)) (at 11 51 11 52))
      (memory ("m" 41) (name ("Stdlib" "int")) (value (int 42)) (at 11 36 11 37)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 48)) (bool true)))
      (method "step"
        (params (pvar ("c" 39) (name "color")))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 46) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (state (memory ("m" 41))) (int 1))
            (at 11 32 11 41))
          (let
            (pvar ("x" 47) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 48)))
              (int 0)
              (if
                (apply (global ("Stdlib" "=")) (local ("c" 39)) (constr0 "Red"))
                (local ("x" 46))
                (state (memory ("m" 43)))))
            (at 11 10 11 53))
          (set (memory ("i" 48)) (bool false))
          (set (memory ("m" 43)) (local ("x" 47)))
          (set (memory ("m" 41)) (local ("x" 47)))
          (exp (local ("x" 47)))))))
  (fun "noise" (at 13 0 13 71)
    (params (pvar ("x" 49) (name ("Stdlib" "float"))))
    (exp
      (apply
        (global ("Stdlib" "+."))
        (local ("x" 49))
        (apply
          (global ("Distribution" "draw"))
          (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1")))))))))
