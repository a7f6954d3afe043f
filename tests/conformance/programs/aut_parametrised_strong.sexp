(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_parametrised_strong")
 (source "aut_parametrised_strong.zls")
 (digest "md5:1a235f2ae52e61bfdf643a1455e4e051")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 6 18)
    (doc "strong states with parameters, one of them an expression of the present instant"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 9 38)))
 (results
  (result "pure" (named "o")))
 (code
  (types
    (type "state__357" (params) (at)
      (variant (constr0 "Aut_parametrised_strong_Ramp_21")
        (constr0 "Aut_parametrised_strong_Hold_20"))))
  (machine "pure" (at 2 0 6 18) discrete (params)
    (memories
      (memory ("r" 40) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 39) (name "state__357")
        (value (constr0 "Aut_parametrised_strong_Ramp_21"))
        (at 4 54 4 69))
      (memory ("b" 38) (name ("Stdlib" "int")) (value (int 42)) (at 4 62 4 68))
      (memory ("a" 37) (name ("Stdlib" "int")) (value (int 42)) (at 4 59 4 60))
      (memory ("v" 36) (name ("Stdlib" "int")) (value (int 42)) (at 6 16 6 17))
      (memory ("o" 35) (name ("Stdlib" "int")) (value (int 42)) (at 4 22 4 23))
      (memory ("i" 44) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 41) (name ("Stdlib" "int")) (value (int 42)) (at 5 38 5 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("v" 36)) (int 7))
          (set (memory ("r" 40)) (bool false))
          (set (memory ("s" 39)) (constr0 "Aut_parametrised_strong_Hold_20"))
          (set (memory ("i" 44)) (bool true))))
      (method "step"
        (params (pvar ("t" 34) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 39)))
            (case (pconstr0 "Aut_parametrised_strong_Hold_20")
              (seq
                (when (state (memory ("r" 40))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 34)) (int 3))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("b" 38))
                        (apply (global ("Stdlib" "*")) (int 10) (local ("t" 34))))
                      (set (memory ("a" 37)) (local ("t" 34)))
                      (set (memory ("r" 40)) (bool true))
                      (set (memory ("s" 39)) (constr0 "Aut_parametrised_strong_Ramp_21"))))
                  (case (wild) (set (memory ("r" 40)) (bool false))))))
            (case (pconstr0 "Aut_parametrised_strong_Ramp_21")
              (seq
                (when (state (memory ("r" 40))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 34)) (int 4))
                    (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("v" 36))
                        (apply
                          (global ("Stdlib" "+"))
                          (state (memory ("a" 37)))
                          (state (memory ("b" 38)))))
                      (set (memory ("r" 40)) (bool true))
                      (set (memory ("s" 39)) (constr0 "Aut_parametrised_strong_Hold_20"))))
                  (case (wild) (set (memory ("r" 40)) (bool false)))))))
          (match
            (state (memory ("s" 39)))
            (case (pconstr0 "Aut_parametrised_strong_Hold_20")
              (seq
                (when (state (memory ("r" 40))) (seq))
                (set (memory ("o" 35)) (state (memory ("v" 36))))))
            (case (pconstr0 "Aut_parametrised_strong_Ramp_21")
              (seq
                (when (state (memory ("r" 40))) (set (memory ("i" 44)) (bool true)))
                (let
                  (pvar ("x" 43) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 44)))
                    (state (memory ("a" 37)))
                    (apply
                      (global ("Stdlib" "+"))
                      (state (memory ("m" 41)))
                      (state (memory ("b" 38)))))
                  (at 5 29 5 43))
                (set (memory ("i" 44)) (bool false))
                (set (memory ("o" 35)) (local ("x" 43)))
                (set (memory ("m" 41)) (local ("x" 43))))))
          (exp (state (memory ("o" 35))))))))
  (machine "main" (at 7 0 9 38) discrete (params)
    (memories (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 48) (global "pure") discrete (params) (at 9 12 9 20)))
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
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 48)) (local ("x" 47))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
