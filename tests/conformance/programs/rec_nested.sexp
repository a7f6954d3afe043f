(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rec_nested")
 (source "rec_nested.zls")
 (digest "md5:36a953d4ee02545915ae65aff3831546")
 (needs "Stdlib")
 (exports
  (val "move" any
    (arrow any (product (name "body") (name ("Stdlib" "float"))) (name "body"))
    (at 4 0 5 85))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 6 0 8 64))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 12 99)))
 (results)
 (code
  (types
    (type "v2" (params) (at 2 0 2 34)
      (record ("x" (name ("Stdlib" "float"))) ("y" (name ("Stdlib" "float"))))))
  (types
    (type "body" (params) (at 3 0 3 50)
      (record ("pos" (name "v2")) ("speed" (name "v2")) ("mass" (name ("Stdlib" "float"))))))
  (fun "move" (at 4 0 5 85)
    (params (ptuple (pvar ("b" 34) (name "body")) (pvar ("dt" 35) (name ("Stdlib" "float")))))
    (exp
      (with
        (local ("b" 34))
        ("pos"
          (record
            ("x"
              (apply
                (global ("Stdlib" "+."))
                (field (field (local ("b" 34)) "pos") "x")
                (apply
                  (global ("Stdlib" "*."))
                  (field (field (local ("b" 34)) "speed") "x")
                  (local ("dt" 35)))))
            ("y"
              (apply
                (global ("Stdlib" "+."))
                (field (field (local ("b" 34)) "pos") "y")
                (apply
                  (global ("Stdlib" "*."))
                  (field (field (local ("b" 34)) "speed") "y")
                  (local ("dt" 35))))))))))
  (machine "pure" (at 6 0 8 64) discrete (params)
    (memories
      (memory ("i" 41) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 39) (name "body")
        (value
          (record
            ("mass" (float "42"))
            ("speed" (record ("y" (float "42")) ("x" (float "42"))))
            ("pos" (record ("y" (float "42")) ("x" (float "42"))))))
        (at 8 10 8 12)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 41)) (bool true)))
      (method "step"
        (params (pvar ("t" 36) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("b0" 38) (name "body"))
            (record
              ("pos" (record ("x" (float "0")) ("y" (float "1"))))
              ("speed" (record ("x" (float "0.5")) ("y" (float "0.25"))))
              ("mass" (float "2")))
            (at 7 6 7 8))
          (when (state (memory ("i" 41))) (set (memory ("m" 39)) (local ("b0" 38))))
          (set (memory ("i" 41)) (bool false))
          (let (pvar ("x" 40) (name "body")) (state (memory ("m" 39))) (at))
          (set
            (memory ("m" 39))
            (apply (global "move")
              (tuple
                (with
                  (local ("x" 40))
                  ("mass"
                    (apply
                      (global ("Stdlib" "+."))
                      (field (local ("x" 40)) "mass")
                      (apply (global ("Stdlib" "float")) (local ("t" 36))))))
                (float "0.5"))))
          (exp
            (tuple
              (field (field (local ("x" 40)) "pos") "x")
              (field (field (local ("x" 40)) "pos") "y")
              (field (local ("x" 40)) "mass")))))))
  (machine "main" (at 9 0 12 99) discrete (params)
    (memories (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 48) (global "pure") discrete (params) (at 11 18 11 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 46)) (int 0)) (exp (call "reset" "pure" (instance ("i" 48))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 47) (name ("Stdlib" "int"))) (state (memory ("m" 46))) (at))
          (set (memory ("m" 46)) (apply (global ("Stdlib" "+")) (local ("x" 47)) (int 1)))
          (let
            (ptuple
              (pvar ("x" 44) (name ("Stdlib" "float")))
              (pvar ("y" 45) (name ("Stdlib" "float")))
              (pvar ("m" 43) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 48)) (local ("x" 47)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 44))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("y" 45))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("m" 43))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
