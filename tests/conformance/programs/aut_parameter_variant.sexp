(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Aut_parameter_variant")
 (source "aut_parameter_variant.zls")
 (digest "md5:c30de6d6964efe644ca2e8cb3b5886c4")
 (needs "Stdlib")
 (exports
  (val "speed" any (arrow any (name "mode") (name ("Stdlib" "int"))) (at 4 0 4 53))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 5 0 9 43))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 12 38)))
 (results
  (result "pure" (named "o")))
 (code
  (types
    (type "state__477" (params) (at)
      (variant (constr0 "Aut_parameter_variant_Turn_32") (constr0 "Aut_parameter_variant_Go_31"))))
  (types
    (type "mode" (params) (at 2 0 2 30)
      (variant (constr0 "Slow") (constr1 "Fast" (name ("Stdlib" "int"))))))
  (types
    (type "cfg" (params) (at 3 0 3 37)
      (record ("base" (name ("Stdlib" "int"))) ("step" (name ("Stdlib" "int"))))))
  (fun "speed" (at 4 0 4 53)
    (params (pvar ("m" 46) (name "mode")))
    (seq
      (letvar ("result" 47) (name ("Stdlib" "int")) (int 42) (at 4 37 4 38))
      (match
        (local ("m" 46))
        (case (pconstr0 "Slow") (assign (name ("result" 47)) (int 1)))
        (case
          (pconstr1 "Fast" (pvar ("n" 48) (name ("Stdlib" "int"))))
          (assign (name ("result" 47)) (local ("n" 48)))))
      (exp (var ("result" 47)))))
  (machine "pure" (at 5 0 9 43) discrete (params)
    (memories
      (memory ("r" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 55) (name "state__477")
        (value (constr0 "Aut_parameter_variant_Turn_32"))
        (at 7 87 7 124))
      (memory ("k" 54) (name ("Stdlib" "int")) (value (int 42)) (at 7 92 7 93))
      (memory ("c" 53) (name "cfg")
        (value (record ("step" (int 42)) ("base" (int 42))))
        (at 7 95 7 123))
      (memory ("m" 52) (name "mode") (value (constr0 "Slow")) (at 9 14 9 18))
      (memory ("c" 51) (name "cfg")
        (value (record ("step" (int 42)) ("base" (int 42))))
        (at 9 20 9 42))
      (memory ("o" 50) (name ("Stdlib" "int")) (value (int 42)) (at 7 23 7 24))
      (memory ("i" 60) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 7 41 7 42)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("c" 51)) (record ("base" (int 5)) ("step" (int 1))))
          (set (memory ("m" 52)) (constr0 "Slow"))
          (set (memory ("r" 56)) (bool false))
          (set (memory ("s" 55)) (constr0 "Aut_parameter_variant_Go_31"))
          (set (memory ("i" 60)) (bool true))))
      (method "step"
        (params (pvar ("t" 49) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 55)))
            (case (pconstr0 "Aut_parameter_variant_Go_31")
              (seq
                (when (state (memory ("r" 56))) (set (memory ("i" 60)) (bool true)))
                (let
                  (pvar ("x" 59) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 60)))
                    (field (state (memory ("c" 51))) "base")
                    (apply
                      (global ("Stdlib" "+"))
                      (state (memory ("m" 57)))
                      (apply
                        (global ("Stdlib" "*"))
                        (apply (global "speed") (state (memory ("m" 52))))
                        (field (state (memory ("c" 51))) "step"))))
                  (at 7 27 7 61))
                (set (memory ("i" 60)) (bool false))
                (set (memory ("o" 50)) (local ("x" 59)))
                (set (memory ("m" 57)) (local ("x" 59)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 49)) (int 4))
                    (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("c" 53))
                        (with
                          (state (memory ("c" 51)))
                          ("step"
                            (apply
                              (global ("Stdlib" "+"))
                              (field (state (memory ("c" 51))) "step")
                              (int 1)))))
                      (set (memory ("k" 54)) (local ("x" 59)))
                      (set (memory ("r" 56)) (bool true))
                      (set (memory ("s" 55)) (constr0 "Aut_parameter_variant_Turn_32"))))
                  (case (wild) (set (memory ("r" 56)) (bool false))))))
            (case (pconstr0 "Aut_parameter_variant_Turn_32")
              (seq
                (when (state (memory ("r" 56))) (seq))
                (set
                  (memory ("o" 50))
                  (apply (global ("Stdlib" "-")) (int 0) (state (memory ("k" 54)))))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set
                        (memory ("c" 51))
                        (record
                          ("base" (state (memory ("k" 54))))
                          ("step" (field (state (memory ("c" 53))) "step"))))
                      (set (memory ("m" 52)) (constr1 "Fast" (local ("t" 49))))
                      (set (memory ("r" 56)) (bool true))
                      (set (memory ("s" 55)) (constr0 "Aut_parameter_variant_Go_31"))))
                  (case (wild) (set (memory ("r" 56)) (bool false)))))))
          (exp (state (memory ("o" 50))))))))
  (machine "main" (at 10 0 12 38) discrete (params)
    (memories (memory ("m" 62) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 64) (global "pure") discrete (params) (at 12 12 12 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 62)) (int 0)) (exp (call "reset" "pure" (instance ("i" 64))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 63) (name ("Stdlib" "int"))) (state (memory ("m" 62))) (at))
          (set (memory ("m" 62)) (apply (global ("Stdlib" "+")) (local ("x" 63)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 64)) (local ("x" 63))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
