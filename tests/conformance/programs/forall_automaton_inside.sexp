(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_automaton_inside")
 (source "forall_automaton_inside.zls")
 (digest "md5:f795bec437e60d3f8b74d3c902737e51")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 2 0 2 16) (doc "an automaton in each iteration"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 3 0 8 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 12 111)))
 (results)
 (code
  (types
    (type "state__410" (params) (at)
      (variant (constr0 "Forall_automaton_inside_Down_23") (constr0 "Forall_automaton_inside_Up_22"))))
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "pure" (at 3 0 8 6) discrete (params)
    (memories
      (memory ("v" 35)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("r" 39)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at))
      (memory ("s" 38) (name "state__410")
        (value (constr0 "Forall_automaton_inside_Down_23"))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 6 53 6 57))
      (memory ("i" 43)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at))
      (memory ("m" 40)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 6 28 6 29)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 36) (int 0) (int 2)
          (seq
            (set (lindex (memory ("r" 39)) (local ("i" 36))) (bool false))
            (set
              (lindex (memory ("s" 38)) (local ("i" 36)))
              (constr0 "Forall_automaton_inside_Up_22"))
            (set (lindex (memory ("i" 43)) (local ("i" 36))) (bool true)))))
      (method "step"
        (params (pvar ("t" 34) (name ("Stdlib" "int"))))
        (returns (array (name ("Stdlib" "int")) (plus 2 1)))
        (seq
          (for to ("i" 36) (int 0) (int 2)
            (match
              (state (lindex (memory ("s" 38)) (local ("i" 36))))
              (case (pconstr0 "Forall_automaton_inside_Up_22")
                (seq
                  (when
                    (state (lindex (memory ("r" 39)) (local ("i" 36))))
                    (set (lindex (memory ("i" 43)) (local ("i" 36))) (bool true)))
                  (let
                    (pvar ("x" 42) (name ("Stdlib" "int")))
                    (if
                      (state (lindex (memory ("i" 43)) (local ("i" 36))))
                      (int 0)
                      (apply
                        (global ("Stdlib" "+"))
                        (state (lindex (memory ("m" 40)) (local ("i" 36))))
                        (int 1)))
                    (at 6 19 6 33))
                  (set (lindex (memory ("i" 43)) (local ("i" 36))) (bool false))
                  (set (lindex (memory ("v" 35)) (local ("i" 36))) (local ("x" 42)))
                  (set (lindex (memory ("m" 40)) (local ("i" 36))) (local ("x" 42)))
                  (match
                    (apply (global ("Stdlib" ">")) (local ("x" 42)) (local ("i" 36)))
                    (case
                      (pconst (bool true))
                      (seq
                        (set (lindex (memory ("r" 39)) (local ("i" 36))) (bool true))
                        (set
                          (lindex (memory ("s" 38)) (local ("i" 36)))
                          (constr0 "Forall_automaton_inside_Down_23"))))
                    (case (wild) (set (lindex (memory ("r" 39)) (local ("i" 36))) (bool false))))))
              (case (pconstr0 "Forall_automaton_inside_Down_23")
                (seq
                  (when (state (lindex (memory ("r" 39)) (local ("i" 36)))) (seq))
                  (set
                    (lindex (memory ("v" 35)) (local ("i" 36)))
                    (apply (global ("Stdlib" "-")) (int 0) (local ("i" 36))))
                  (match
                    (apply
                      (global ("Stdlib" "="))
                      (apply (global ("Stdlib" "mod")) (local ("t" 34)) (int 3))
                      (int 0))
                    (case
                      (pconst (bool true))
                      (seq
                        (set (lindex (memory ("r" 39)) (local ("i" 36))) (bool true))
                        (set
                          (lindex (memory ("s" 38)) (local ("i" 36)))
                          (constr0 "Forall_automaton_inside_Up_22"))))
                    (case (wild) (set (lindex (memory ("r" 39)) (local ("i" 36))) (bool false))))))))
          (exp (state (memory ("v" 35))))))))
  (machine "main" (at 9 0 12 111) discrete (params)
    (memories (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 48) (global "pure") discrete (params) (at 11 10 11 16)))
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
            (pvar ("v" 45) (array (name ("Stdlib" "int")) (plus 2 1)))
            (call "step" "pure" (instance ("i" 48)) (local ("x" 47)))
            (at 11 6 11 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 45)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 45)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 45)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
