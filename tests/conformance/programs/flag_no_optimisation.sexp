(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Flag_no_optimisation")
 (source "flag_no_optimisation.zls")
 (digest "md5:d45b22c5059dde36181a92c75a4b6806")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 48)
    (doc "what the compiler makes without its own simplifications"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 7 96))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 62)))
 (results
  (result "count" (named "c"))
  (result "pure" (parts (named "o") (named "a"))))
 (code
  (types
    (type "state__447" (params) (at)
      (variant (constr0 "Flag_no_optimisation_B_39") (constr0 "Flag_no_optimisation_A_38"))))
  (machine "count" (at 3 0 3 48) discrete (params)
    (memories (memory ("m" 53) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 53)) (int 0)))
      (method "step"
        (params (pvar ("x" 51) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 54) (name ("Stdlib" "int"))) (state (memory ("m" 53))) (at))
          (let (pvar ("c" 52) (name ("Stdlib" "int"))) (local ("x" 54)) (at 3 31 3 32))
          (set (memory ("m" 53)) (apply (global ("Stdlib" "+")) (local ("c" 52)) (local ("x" 51))))
          (exp (local ("c" 52)))))))
  (machine "pure" (at 4 0 7 96) discrete (params)
    (memories
      (memory ("m" 65) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("r" 64) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 63) (name "state__447")
        (value (constr0 "Flag_no_optimisation_B_39"))
        (at 7 57 7 58))
      (memory ("o" 59) (name ("Stdlib" "int")) (value (int 42)) (at 7 26 7 27)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 64)) (bool false))
          (set (memory ("s" 63)) (constr0 "Flag_no_optimisation_A_38"))
          (set (memory ("m" 65)) (int 0))))
      (method "step"
        (params (pvar ("t" 55) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 66) (name ("Stdlib" "int"))) (state (memory ("m" 65))) (at))
          (let (pvar ("c" 62) (name ("Stdlib" "int"))) (local ("x" 66)) (at 3 31 3 32))
          (let (pvar ("c" 58) (name ("Stdlib" "int"))) (local ("c" 62)) (at 6 26 6 27))
          (let (pvar ("b" 57) (name ("Stdlib" "int"))) (local ("c" 58)) (at 6 16 6 17))
          (let (pvar ("a" 56) (name ("Stdlib" "int"))) (local ("b" 57)) (at 6 6 6 7))
          (match
            (state (memory ("s" 63)))
            (case (pconstr0 "Flag_no_optimisation_A_38")
              (seq
                (when (state (memory ("r" 64))) (seq))
                (set (memory ("o" 59)) (local ("a" 56)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 55)) (int 3))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 64)) (bool true))
                      (set (memory ("s" 63)) (constr0 "Flag_no_optimisation_B_39"))))
                  (case (wild) (set (memory ("r" 64)) (bool false))))))
            (case (pconstr0 "Flag_no_optimisation_B_39")
              (seq
                (when (state (memory ("r" 64))) (seq))
                (set (memory ("o" 59)) (apply (global ("Stdlib" "-")) (int 0) (local ("a" 56))))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 64)) (bool true))
                      (set (memory ("s" 63)) (constr0 "Flag_no_optimisation_A_38"))))
                  (case (wild) (set (memory ("r" 64)) (bool false)))))))
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (local ("t" 55)) (at 3 15 3 16))
          (set (memory ("m" 65)) (apply (global ("Stdlib" "+")) (local ("c" 62)) (local ("x" 61))))
          (let
            (pvar ("unused" 60) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("t" 55)) (int 100))
            (at 5 6 5 12))
          (exp (tuple (state (memory ("o" 59))) (local ("a" 56))))))))
  (machine "main" (at 8 0 11 62) discrete (params)
    (memories (memory ("m" 70) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 72) (global "pure") discrete (params) (at 10 15 10 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 70)) (int 0)) (exp (call "reset" "pure" (instance ("i" 72))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 71) (name ("Stdlib" "int"))) (state (memory ("m" 70))) (at))
          (let (pvar ("t" 67) (name ("Stdlib" "int"))) (local ("x" 71)) (at 9 10 9 11))
          (set (memory ("m" 70)) (apply (global ("Stdlib" "+")) (local ("t" 67)) (int 1)))
          (let
            (ptuple (pvar ("a" 68) (name ("Stdlib" "int"))) (pvar ("b" 69) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 72)) (local ("t" 67)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 69))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
