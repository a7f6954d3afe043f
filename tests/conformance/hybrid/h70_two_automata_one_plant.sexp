(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H70_two_automata_one_plant")
 (source "h70_two_automata_one_plant.zls")
 (digest "md5:8ac13045942782dc08f2766c24236036")
 (needs "Stdlib")
 (exports
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 21 82)))
 (results)
 (code
  (types
    (type "state__400" (params) (at)
      (variant (constr0 "H70_two_automata_one_plant_Back_25")
        (constr0 "H70_two_automata_one_plant_Forth_24"))))
  (types
    (type "state__399" (params) (at)
      (variant (constr0 "H70_two_automata_one_plant_On_23")
        (constr0 "H70_two_automata_one_plant_Off_22"))))
  (types (type "order" (params) (at 5 0 5 23) (variant (constr0 "Wait") (constr0 "Run"))))
  (machine "main" (at 6 0 21 82) continuous (params)
    (memories
      (memory ("major" 45) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 64) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 37 10 49))
      (memory ("x" 63) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 63 10 75))
      (memory ("x" 61) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 18 40 18 52))
      (memory ("h" 60) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 58) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 56) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 54) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 53) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 52) (name "state__400")
        (value (constr0 "H70_two_automata_one_plant_Back_25"))
        (at 18 125 18 129))
      (memory ("r" 51) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 50) (name "state__399")
        (value (constr0 "H70_two_automata_one_plant_On_23"))
        (at 10 55 10 57))
      (memory ("x" 49) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 8 6 8 18))
      (memory ("t" 48) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 14 7 17))
      (memory ("slope" 47) (name ("Stdlib" "float")) (value (float "42")) (at 14 19 14 24))
      (memory ("order" 46) (name "order") (value (constr0 "Run")) (at 10 18 10 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 53)) (bool false))
          (set (memory ("s" 52)) (constr0 "H70_two_automata_one_plant_Forth_24"))
          (set (memory ("r" 51)) (bool false))
          (set (memory ("s" 50)) (constr0 "H70_two_automata_one_plant_Off_22"))
          (set (pos (memory ("t" 48))) (float "0"))
          (set (memory ("i" 56)) (bool true))
          (set (pos (memory ("x" 49))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 44) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 59) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 57) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 50)))
            (case (pconstr0 "H70_two_automata_one_plant_Off_22")
              (seq
                (when (state (memory ("r" 51))) (seq))
                (set (memory ("order" 46)) (constr0 "Wait"))
                (set
                  (zout (memory ("x" 64)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 48)))) (float "1")))
                (set
                  (zout (memory ("x" 63)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 48)))) (float "4")))
                (match
                  (tuple (state (zin (memory ("x" 63)))) (state (zin (memory ("x" 64)))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 57)) (bool true))
                      (set (memory ("r" 51)) (bool true))
                      (set (memory ("s" 50)) (constr0 "H70_two_automata_one_plant_On_23"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (assign (name ("encore" 57)) (bool true))
                      (set (memory ("r" 51)) (bool true))
                      (set (memory ("s" 50)) (constr0 "H70_two_automata_one_plant_On_23"))))
                  (case (wild) (set (memory ("r" 51)) (bool false))))))
            (case (pconstr0 "H70_two_automata_one_plant_On_23")
              (seq
                (when (state (memory ("r" 51))) (seq))
                (set (memory ("order" 46)) (constr0 "Run"))
                (set
                  (zout (memory ("x" 63)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("t" 48)))) (float "3")))
                (match
                  (state (zin (memory ("x" 63))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 57)) (bool true))
                      (set (memory ("r" 51)) (bool true))
                      (set (memory ("s" 50)) (constr0 "H70_two_automata_one_plant_Off_22"))))
                  (case (wild) (set (memory ("r" 51)) (bool false)))))))
          (match
            (state (memory ("order" 46)))
            (case (pconstr0 "Wait") (set (memory ("slope" 47)) (float "0")))
            (case (pconstr0 "Run") (set (memory ("slope" 47)) (float "1"))))
          (match
            (state (memory ("s" 52)))
            (case (pconstr0 "H70_two_automata_one_plant_Forth_24")
              (seq
                (when (state (memory ("r" 53))) (seq))
                (set (der (memory ("x" 49))) (state (memory ("slope" 47))))
                (set
                  (zout (memory ("x" 61)))
                  (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 49)))) (float "0.8")))
                (match
                  (state (zin (memory ("x" 61))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 57)) (bool true))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "back ")) (at))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 48)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 53)) (bool true))
                      (set (memory ("s" 52)) (constr0 "H70_two_automata_one_plant_Back_25"))))
                  (case (wild) (set (memory ("r" 53)) (bool false))))))
            (case (pconstr0 "H70_two_automata_one_plant_Back_25")
              (seq
                (when (state (memory ("r" 53))) (seq))
                (set
                  (der (memory ("x" 49)))
                  (apply (global ("Stdlib" "~-.")) (state (memory ("slope" 47)))))
                (set
                  (zout (memory ("x" 61)))
                  (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 49))))))
                (match
                  (state (zin (memory ("x" 61))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 57)) (bool true))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "forth ")) (at))
                      (let (wild)
                        (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 48)))))
                        (at))
                      (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                      (set (memory ("r" 53)) (bool true))
                      (set (memory ("s" 52)) (constr0 "H70_two_automata_one_plant_Forth_24"))))
                  (case (wild) (set (memory ("r" 53)) (bool false)))))))
          (set
            (memory ("h" 58))
            (if (var ("encore" 57)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 56)))
            (set
              (memory ("h" 54))
              (apply (global ("Stdlib" "+.")) (local ("time" 44)) (float "0.5"))))
          (let
            (pvar ("z" 55) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 45)))
              (apply (global ("Stdlib" ">=")) (local ("time" 44)) (state (memory ("h" 54)))))
            (at))
          (set
            (memory ("h" 54))
            (if
              (local ("z" 55))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 54))) (float "1"))
              (state (memory ("h" 54)))))
          (assign
            (name ("h" 59))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 59))
              (apply (global ("Stdlib" "min")) (state (memory ("h" 58))) (state (memory ("h" 54))))))
          (set (memory ("h" 60)) (var ("h" 59)))
          (set (memory ("i" 56)) (bool false))
          (match
            (local ("z" 55))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 49)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("t" 48))) (float "1"))
          (exp (unit))))))))
