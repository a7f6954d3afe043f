(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mod_types")
 (source "mod_types.zls")
 (digest "md5:2f47bf5a03a257c7ca5564c020ce886f")
 (needs "Shapes" "Stdlib")
 (exports
  (val "area" any (arrow any (name ("Shapes" "shape")) (name ("Stdlib" "int"))) (at 3 0 6 44))
  (val "make" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Shapes" "shape")))
    (at 7 0 11 56))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 12 0 14 43))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 15 0 19 18)))
 (results
  (result "make" (named "s")))
 (code
  (open "Shapes")
  (fun "area" (at 3 0 6 44)
    (params (pvar ("s" 49) (name ("Shapes" "shape"))))
    (seq
      (letvar ("result" 50) (name ("Stdlib" "int")) (int 42) (at 4 18 4 19))
      (match
        (local ("s" 49))
        (case (pconstr0 ("Shapes" "Dot")) (assign (name ("result" 50)) (int 0)))
        (case
          (pconstr1 ("Shapes" "Circle") (pvar ("r" 51) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 50))
            (apply
              (global ("Stdlib" "*"))
              (apply (global ("Stdlib" "*")) (int 3) (local ("r" 51)))
              (local ("r" 51)))))
        (case
          (pconstr1 ("Shapes" "Rect")
            (precord
              (("Shapes" "width") (pvar ("w" 53) (name ("Stdlib" "int"))))
              (("Shapes" "height") (pvar ("h" 52) (name ("Stdlib" "int"))))))
          (assign
            (name ("result" 50))
            (apply (global ("Stdlib" "*")) (local ("w" 53)) (local ("h" 52))))))
      (exp (var ("result" 50)))))
  (machine "make" (at 7 0 11 56) discrete (params)
    (memories
      (memory ("s" 55) (name ("Shapes" "shape")) (value (constr0 ("Shapes" "Dot"))) (at 9 16 9 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 54) (name ("Stdlib" "int"))))
        (returns (name ("Shapes" "shape")))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 54)) (int 3))
            (case (pconst (int 0)) (set (memory ("s" 55)) (constr0 ("Shapes" "Dot"))))
            (case
              (pconst (int 1))
              (set (memory ("s" 55)) (constr1 ("Shapes" "Circle") (local ("t" 54)))))
            (case (wild)
              (set
                (memory ("s" 55))
                (constr1 ("Shapes" "Rect")
                  (record (("Shapes" "width") (local ("t" 54))) (("Shapes" "height") (int 2)))))))
          (exp (state (memory ("s" 55))))))))
  (machine "pure" (at 12 0 14 43) discrete (params) (memories)
    (instances
      (instance ("i" 67) (global "make") discrete (params) (at 12 47 12 55))
      (instance ("i" 66) (global "make") discrete (params) (at 12 26 12 34)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "make" (instance ("i" 67))))
          (exp (call "reset" "make" (instance ("i" 66))))))
      (method "step"
        (params (pvar ("t" 56) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("c" 57) (name ("Shapes" "color")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 56)) (int 2))
                (int 0))
              (constr0 ("Shapes" "Red"))
              (constr0 ("Shapes" "Blue")))
            (at 14 6 14 7))
          (let
            (pvar ("p" 58) (name ("Shapes" "box")))
            (with
              (record (("Shapes" "width") (local ("t" 56))) (("Shapes" "height") (int 0)))
              (("Shapes" "width") (apply (global ("Stdlib" "+")) (local ("t" 56)) (int 5))))
            (at 13 6 13 7))
          (exp
            (tuple
              (apply (global "area") (call "step" "make" (instance ("i" 66)) (local ("t" 56))))
              (apply (global "area")
                (apply
                  (global ("Shapes" "grow"))
                  (call "step" "make" (instance ("i" 67)) (local ("t" 56)))))
              (field (local ("p" 58)) ("Shapes" "width"))
              (apply
                (global ("Shapes" "code"))
                (apply (global ("Shapes" "next_color")) (local ("c" 57))))))))))
  (machine "main" (at 15 0 19 18) discrete (params)
    (memories (memory ("m" 64) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances (instance ("i" 68) (global "pure") discrete (params) (at 17 21 17 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 64)) (int 0)) (exp (call "reset" "pure" (instance ("i" 68))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 65) (name ("Stdlib" "int"))) (state (memory ("m" 64))) (at))
          (set (memory ("m" 64)) (apply (global ("Stdlib" "+")) (local ("x" 65)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 60) (name ("Stdlib" "int")))
              (pvar ("b" 61) (name ("Stdlib" "int")))
              (pvar ("c" 62) (name ("Stdlib" "int")))
              (pvar ("d" 63) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 68)) (local ("x" 65)))
            (at 17 7 17 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 60))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 61))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 62))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 63))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
