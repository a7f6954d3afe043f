(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Static_expressions")
 (source "static_expressions.zls")
 (digest "md5:bdae468dabbae226b6735f441d46a030")
 (needs "Stdlib")
 (exports
  (val "k" static (name ("Stdlib" "int")) (at 4 0 4 16))
  (val "double" static (arrow static (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 5 0 5 27))
  (val "gain" any (arrow any (name "mode") (name ("Stdlib" "int"))) (at 6 0 6 51))
  (val "scaled" discrete
    (arrow static (name "cfg") (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 7 0 7 73))
  (val "pair" discrete
    (arrow static
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 8 0 8 39))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 9 0 9 133))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 93)))
 (results
  (result "scaled" (named "y"))
  (result "pure" (parts (named "y") (named "y") (nameless))))
 (code
  (types
    (type "mode" (params) (at 2 0 2 29)
      (variant (constr0 "Off") (constr1 "Gain" (name ("Stdlib" "int"))))))
  (types
    (type "cfg" (params) (at 3 0 3 38)
      (record ("base" (name ("Stdlib" "int"))) ("mode" (name "mode")))))
  (let "k" (at 4 0 4 16) (exp (int 2)))
  (fun "gain" (at 6 0 6 51)
    (params (pvar ("m" 51) (name "mode")))
    (seq
      (letvar ("result" 52) (name ("Stdlib" "int")) (int 42) (at 6 35 6 36))
      (match
        (local ("m" 51))
        (case (pconstr0 "Off") (assign (name ("result" 52)) (int 0)))
        (case
          (pconstr1 "Gain" (pvar ("n" 53) (name ("Stdlib" "int"))))
          (assign (name ("result" 52)) (local ("n" 53)))))
      (exp (var ("result" 52)))))
  (machine "pure" (at 9 0 9 133) discrete (params)
    (memories
      (memory ("i" 66) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 63) (name ("Stdlib" "int")) (value (int 42)) (at 7 54 7 55))
      (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 7 54 7 55)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 66)) (bool true)))
      (method "step"
        (params (pvar ("t" 54) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 65) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 66)))
              (field (record ("base" (int 0)) ("mode" (constr0 "Off"))) "base")
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("m" 63)))
                (apply
                  (global ("Stdlib" "*"))
                  (apply (global "gain")
                    (field (record ("base" (int 0)) ("mode" (constr0 "Off"))) "mode"))
                  (local ("t" 54)))))
            (at 7 40 7 73))
          (let
            (pvar ("x" 62) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 66)))
              (field (record ("base" (int 3)) ("mode" (constr1 "Gain" (int 4)))) "base")
              (apply
                (global ("Stdlib" "+"))
                (state (memory ("m" 60)))
                (apply
                  (global ("Stdlib" "*"))
                  (apply (global "gain")
                    (field (record ("base" (int 3)) ("mode" (constr1 "Gain" (int 4)))) "mode"))
                  (local ("t" 54)))))
            (at 7 40 7 73))
          (set (memory ("i" 66)) (bool false))
          (set (memory ("m" 63)) (local ("x" 65)))
          (set (memory ("m" 60)) (local ("x" 62)))
          (exp
            (tuple
              (local ("x" 62))
              (local ("x" 65))
              (apply
                (global ("Stdlib" "+"))
                (apply
                  (global ("Stdlib" "*"))
                  (local ("t" 54))
                  (apply (global ("Stdlib" "fst")) (tuple (int 2) (int 10))))
                (apply (global ("Stdlib" "snd")) (tuple (int 2) (int 10))))))))))
  (machine "main" (at 10 0 13 93) discrete (params)
    (memories (memory ("m" 71) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 73) (global "pure") discrete (params) (at 12 18 12 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 71)) (int 0)) (exp (call "reset" "pure" (instance ("i" 73))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 72) (name ("Stdlib" "int"))) (state (memory ("m" 71))) (at))
          (set (memory ("m" 71)) (apply (global ("Stdlib" "+")) (local ("x" 72)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 68) (name ("Stdlib" "int")))
              (pvar ("b" 69) (name ("Stdlib" "int")))
              (pvar ("c" 70) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 73)) (local ("x" 72)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 69))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 70))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
