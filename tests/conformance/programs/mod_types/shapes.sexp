(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Shapes")
 (source "shapes.zls")
 (digest "md5:9fef80ceec5537bad27004234e1384b3")
 (needs "Stdlib")
 (exports
  (val "grow" any (arrow any (name "shape") (name "shape")) (at 4 0 7 53))
  (val "next_color" any (arrow any (name "color") (name "color")) (at 8 0 8 76))
  (val "code" any (arrow any (name "color") (name ("Stdlib" "int"))) (at 9 0 9 61)))
 (results)
 (code
  (types
    (type "box" (params) (at 1 0 1 40)
      (record ("width" (name ("Stdlib" "int"))) ("height" (name ("Stdlib" "int"))))))
  (types
    (type "shape" (params) (at 2 0 2 46)
      (variant (constr0 "Dot")
        (constr1 "Circle" (name ("Stdlib" "int")))
        (constr1 "Rect" (name "box")))))
  (types
    (type "color" (params) (at 3 0 3 31)
      (variant (constr0 "Red") (constr0 "Green") (constr0 "Blue"))))
  (fun "grow" (at 4 0 7 53)
    (params (pvar ("s" 26) (name "shape")))
    (seq
      (letvar ("result" 27) (name "shape") (constr0 "Dot") (at 5 11 5 20))
      (match
        (local ("s" 26))
        (case (pconstr0 "Dot") (assign (name ("result" 27)) (constr1 "Circle" (int 1))))
        (case
          (pconstr1 "Circle" (pvar ("r" 28) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 27))
            (constr1 "Circle" (apply (global ("Stdlib" "+")) (local ("r" 28)) (int 1)))))
        (case
          (pconstr1 "Rect" (pvar ("b" 29) (name "box")))
          (assign
            (name ("result" 27))
            (constr1 "Rect"
              (with
                (local ("b" 29))
                ("height" (apply (global ("Stdlib" "+")) (field (local ("b" 29)) "height") (int 1))))))))
      (exp (var ("result" 27)))))
  (fun "next_color" (at 8 0 8 76)
    (params (pvar ("c" 30) (name "color")))
    (seq
      (letvar ("result" 31) (name "color") (constr0 "Blue") (at 8 73 8 76))
      (match
        (local ("c" 30))
        (case (pconstr0 "Red") (assign (name ("result" 31)) (constr0 "Green")))
        (case (pconstr0 "Green") (assign (name ("result" 31)) (constr0 "Blue")))
        (case (pconstr0 "Blue") (assign (name ("result" 31)) (constr0 "Red"))))
      (exp (var ("result" 31)))))
  (fun "code" (at 9 0 9 61)
    (params (pvar ("c" 32) (name "color")))
    (seq
      (letvar ("result" 33) (name ("Stdlib" "int")) (int 42) (at 9 35 9 36))
      (match
        (local ("c" 32))
        (case (pconstr0 "Red") (assign (name ("result" 33)) (int 1)))
        (case (pconstr0 "Green") (assign (name ("result" 33)) (int 2)))
        (case (pconstr0 "Blue") (assign (name ("result" 33)) (int 3))))
      (exp (var ("result" 33)))))))
