(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Nored_main_factory")
 (source "nored_main_factory.zls")
 (digest "md5:c1764d446e85143731f42033d42c70ff")
 (needs "Stdlib")
 (exports
  (val "ramp" discrete
    (arrow static
      (name ("Stdlib" "float"))
      (arrow static
        (name ("Stdlib" "bool"))
        (arrow static
          (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))
          (arrow discrete (name ("Stdlib" "float")) (name ("Stdlib" "float"))))))
    (at 3 0 4 78)
    (doc "machines with floats, booleans and tuples as static arguments"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 5 0 5 92))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 66)))
 (results
  (result "ramp" (named "y"))
  (result "pure" (parts (named "y") (named "y"))))
 (code
  (machine "ramp" (at 3 0 4 78) discrete
    (params
      (pvar ("x0" 34) (name ("Stdlib" "float")))
      (pvar ("rising" 32) (name ("Stdlib" "bool")))
      (ptuple (pvar ("p" 30) (name ("Stdlib" "int"))) (pvar ("p" 31) (name ("Stdlib" "float")))))
    (memories
      (memory ("i" 43) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 38) (name ("Stdlib" "float")) (value (float "42")) (at 4 63 4 64))
      (memory ("m" 36) (name ("Stdlib" "float")) (value (float "42")) (at 4 35 4 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 43)) (bool true)))
      (method "step"
        (params (pvar ("u" 33) (name ("Stdlib" "float"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("x" 40) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "-."))
              (state (memory ("m" 38)))
              (apply
                (global ("Stdlib" "*."))
                (local ("u" 33))
                (apply (global ("Stdlib" "snd")) (tuple (local ("p" 30)) (local ("p" 31))))))
            (at 4 59 4 78))
          (let
            (pvar ("x" 41) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (state (memory ("m" 36)))
              (apply
                (global ("Stdlib" "float"))
                (apply (global ("Stdlib" "fst")) (tuple (local ("p" 30)) (local ("p" 31))))))
            (at 4 31 4 53))
          (let
            (pvar ("x" 42) (name ("Stdlib" "float")))
            (if
              (state (memory ("i" 43)))
              (local ("x0" 34))
              (if (local ("rising" 32)) (local ("x" 41)) (local ("x" 40))))
            (at 4 10 4 78))
          (set (memory ("i" 43)) (bool false))
          (set (memory ("m" 38)) (local ("x" 42)))
          (set (memory ("m" 36)) (local ("x" 42)))
          (exp (local ("x" 42)))))))
  (machine "pure" (at 5 0 5 92) discrete (params) (memories)
    (instances
      (instance ("i" 51)
        (apply (global "ramp") (float "-1.5") (bool false) (tuple (int 0) (float "2.5")))
        discrete
        (params)
        (at 5 55 5 91))
      (instance ("i" 50)
        (apply (global "ramp") (float "0.5") (bool true) (tuple (int 2) (float "0")))
        discrete
        (params)
        (at 5 21 5 53)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 51)))) (exp (call "reset" (instance ("i" 50))))))
      (method "step"
        (params (pvar ("t" 44) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (exp
          (tuple
            (call "step" (instance ("i" 50)) (apply (global ("Stdlib" "float")) (local ("t" 44))))
            (call "step" (instance ("i" 51)) (apply (global ("Stdlib" "float")) (local ("t" 44)))))))))
  (machine "main" (at 6 0 9 66) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 52) (global "pure") discrete (params) (at 8 15 8 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 52))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 46) (name ("Stdlib" "float")))
              (pvar ("b" 47) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 52)) (local ("x" 49)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("a" 46))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 47))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
