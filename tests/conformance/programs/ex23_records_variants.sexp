(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex23_records_variants")
 (source "ex23_records_variants.zls")
 (digest "md5:e12742d18a0f2431f0855efdb1cfae76")
 (needs "Stdlib")
 (exports
  (val "lum" any (arrow any (name "color") (name ("Stdlib" "int"))) (at 3 0 4 53))
  (val "move" any
    (arrow any (product (name "point") (name ("Stdlib" "int"))) (name "point"))
    (at 5 0 5 40))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 11 99)))
 (results)
 (code
  (types
    (type "color" (params) (at 1 0 1 49)
      (variant (constr0 "Red") (constr0 "Green")
        (constr1 "Rgb" (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))))
  (types
    (type "point" (params) (at 2 0 2 33)
      (record ("x" (name ("Stdlib" "int"))) ("y" (name ("Stdlib" "int"))))))
  (fun "lum" (at 3 0 4 53)
    (params (pvar ("c" 48) (name "color")))
    (seq
      (letvar ("result" 49) (name ("Stdlib" "int")) (int 42) (at 4 11 4 12))
      (match
        (local ("c" 48))
        (case (pconstr0 "Red") (assign (name ("result" 49)) (int 1)))
        (case (pconstr0 "Green") (assign (name ("result" 49)) (int 2)))
        (case
          (pconstr1 "Rgb"
            (pvar ("r" 52) (name ("Stdlib" "int")))
            (pvar ("g" 51) (name ("Stdlib" "int")))
            (pvar ("b" 50) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 49))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "+")) (local ("r" 52)) (local ("g" 51)))
              (local ("b" 50))))))
      (exp (var ("result" 49)))))
  (fun "move" (at 5 0 5 40)
    (params (ptuple (pvar ("p" 54) (name "point")) (pvar ("d" 53) (name ("Stdlib" "int")))))
    (exp
      (with
        (local ("p" 54))
        ("x" (apply (global ("Stdlib" "+")) (field (local ("p" 54)) "x") (local ("d" 53)))))))
  (machine "main" (at 6 0 11 99) discrete (params)
    (memories
      (memory ("m" 63) (name "point") (value (record ("y" (int 42)) ("x" (int 42)))) (at 9 14 9 30))
      (memory ("m" 61) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15))
      (memory ("result" 57) (name "color") (value (constr0 "Green")) (at 8 30 8 33)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 61)) (int 0))
          (set (memory ("m" 63)) (record ("x" (int 0)) ("y" (int 5))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 62) (name ("Stdlib" "int"))) (state (memory ("m" 61))) (at))
          (set (memory ("m" 61)) (apply (global ("Stdlib" "+")) (local ("x" 62)) (int 1)))
          (let (pvar ("x" 64) (name "point")) (state (memory ("m" 63))) (at))
          (set (memory ("m" 63)) (apply (global "move") (tuple (local ("x" 64)) (local ("x" 62)))))
          (let
            (precord
              ("x" (pvar ("a" 59) (name ("Stdlib" "int"))))
              ("y" (pvar ("b" 60) (name ("Stdlib" "int")))))
            (local ("x" 64))
            (at 10 12 10 13))
          (match
            (local ("x" 62))
            (case (pconst (int 0)) (set (memory ("result" 57)) (constr0 "Red")))
            (case (pconst (int 1)) (set (memory ("result" 57)) (constr0 "Green")))
            (case
              (pvar ("n" 65) (name ("Stdlib" "int")))
              (set (memory ("result" 57)) (constr1 "Rgb" (local ("n" 65)) (local ("n" 65)) (int 1)))))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global "lum") (state (memory ("result" 57)))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 59))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 60))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
