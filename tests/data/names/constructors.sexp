(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Constructors")
 (source "constructors.zls")
 (digest "md5:5d88b77ff64ad080048d29d78e57c50e")
 (needs "Distribution" "Stdlib")
 (exports
  (val "code" anydiscrete
    (arrow anydiscrete (name "color") (name ("Stdlib" "int")))
    (at 11 0 11 58))
  (val "index" anydiscrete
    (arrow anydiscrete (name "other") (name ("Stdlib" "int")))
    (at 12 0 12 73))
  (val "area" any (arrow any (name "shape") (name ("Stdlib" "int"))) (at 13 0 13 88))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))))
    (at 15 0 18 26))
  (val "walk" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 20 0 22 40)))
 (results)
 (code
  (open "Distribution")
  (types (type "color" (params) (at 6 0 6 26) (variant (constr0 "Color") (constr0 "Other"))))
  (types
    (type "other" (params) (at 7 0 7 35)
      (variant (constr0 "RECORDS") (constr0 "State") (constr0 "Main"))))
  (types
    (type "pair" (params) (at 8 0 8 39)
      (record ("left" (name ("Stdlib" "int"))) ("right" (name ("Stdlib" "int"))))))
  (types
    (type "shape" (params) (at 9 0 9 55)
      (variant
        (constr1 "Pair" (name "pair"))
        (constr1 "Shape" (name ("Stdlib" "int")))
        (constr0 "Distribution"))))
  (fun "code" (at 11 0 11 58)
    (params (pvar ("c" 41) (name "color")))
    (seq
      (letvar ("result" 42) (name ("Stdlib" "int")) (int 42) (at 11 44 11 45))
      (match
        (local ("c" 41))
        (case (pconstr0 "Color") (assign (name ("result" 42)) (int 1)))
        (case (pconstr0 "Other") (assign (name ("result" 42)) (int 2))))
      (exp (var ("result" 42)))))
  (fun "index" (at 12 0 12 73)
    (params (pvar ("o" 43) (name "other")))
    (seq
      (letvar ("result" 44) (name ("Stdlib" "int")) (int 42) (at 12 47 12 48))
      (match
        (local ("o" 43))
        (case (pconstr0 "RECORDS") (assign (name ("result" 44)) (int 3)))
        (case (pconstr0 "State") (assign (name ("result" 44)) (int 4)))
        (case (pconstr0 "Main") (assign (name ("result" 44)) (int 5))))
      (exp (var ("result" 44)))))
  (fun "area" (at 13 0 13 88)
    (params (pvar ("s" 45) (name "shape")))
    (seq
      (letvar ("result" 46) (name ("Stdlib" "int")) (int 42) (at 13 66 13 67))
      (match
        (local ("s" 45))
        (case
          (pconstr1 "Pair" (pvar ("p" 47) (name "pair")))
          (assign
            (name ("result" 46))
            (apply
              (global ("Stdlib" "*"))
              (field (local ("p" 47)) "left")
              (field (local ("p" 47)) "right"))))
        (case
          (pconstr1 "Shape" (pvar ("n" 48) (name ("Stdlib" "int"))))
          (assign (name ("result" 46)) (local ("n" 48))))
        (case (pconstr0 "Distribution") (assign (name ("result" 46)) (int -1))))
      (exp (var ("result" 46)))))
  (machine "main" (at 15 0 18 26) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 49) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))))
        (exp
          (tuple
            (apply (global "code") (constr0 "Color"))
            (apply (global "code") (constr0 "Other"))
            (apply (global "index") (constr0 "RECORDS"))
            (apply (global "index") (constr0 "State"))
            (apply (global "index") (constr0 "Main"))
            (apply (global "area")
              (constr1 "Pair" (record ("left" (local ("x" 49))) ("right" (int 5)))))
            (apply (global "area") (constr1 "Shape" (local ("x" 49))))
            (apply (global "area") (constr0 "Distribution"))
            (apply
              (global ("Distribution" "mean_float"))
              (apply (global ("Distribution" "dirac")) (float "2.5"))))))))
  (machine "walk" (at 20 0 22 40) discrete (params)
    (memories
      (memory ("m" 56) (name "other") (value (constr0 "Main")) (at 22 14 22 21))
      (memory ("m" 54) (name "other") (value (constr0 "Main")) (at 22 26 22 31))
      (memory ("m" 52) (name "color") (value (constr0 "Other")) (at 21 14 21 19)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 54)) (constr0 "State"))
          (set (memory ("m" 56)) (constr0 "RECORDS"))
          (set (memory ("m" 52)) (constr0 "Color"))))
      (method "step"
        (params (pconst (unit)))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 55) (name "other")) (state (memory ("m" 54))) (at))
          (set (memory ("m" 54)) (constr0 "Main"))
          (let (pvar ("x" 57) (name "other")) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (local ("x" 55)))
          (let (pvar ("x" 53) (name "color")) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (constr0 "Other"))
          (exp
            (tuple
              (apply (global "code") (local ("x" 53)))
              (apply (global "index") (local ("x" 57)))))))))))
