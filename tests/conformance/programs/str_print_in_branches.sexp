(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_print_in_branches")
 (source "str_print_in_branches.zls")
 (digest "md5:b6694226f16c2fb2db5c16f2136b8bb3")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 12 18)
    (doc "printing in branches, states and handlers: only what is taken prints")))
 (results)
 (code
  (types
    (type "state__437" (params) (at)
      (variant (constr0 "Str_print_in_branches_B_13") (constr0 "Str_print_in_branches_A_12"))))
  (machine "main" (at 2 0 12 18) discrete (params)
    (memories
      (memory ("m" 22) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("r" 21) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 20) (name "state__437")
        (value (constr0 "Str_print_in_branches_B_13"))
        (at 9 91 9 92))
      (memory ("result" 19) (name ("Stdlib" "unit")) (value (unit)) (at 7 13 7 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 22)) (int 0))
          (set (memory ("r" 21)) (bool false))
          (set (memory ("s" 20)) (constr0 "Str_print_in_branches_A_12"))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 23) (name ("Stdlib" "int"))) (state (memory ("m" 22))) (at))
          (set (memory ("m" 22)) (apply (global ("Stdlib" "+")) (local ("x" 23)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 23)) (int 3))
            (case
              (pconst (int 0))
              (set
                (memory ("result" 19))
                (apply (global ("Stdlib" "print_string")) (string "zero "))))
            (case
              (pconst (int 1))
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "one ")) (at))
                (set
                  (memory ("result" 19))
                  (apply (global ("Stdlib" "print_int")) (local ("x" 23))))))
            (case (wild) (set (memory ("result" 19)) (unit))))
          (match
            (state (memory ("s" 20)))
            (case (pconstr0 "Str_print_in_branches_A_12")
              (seq
                (when (state (memory ("r" 21))) (seq))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "A")) (at))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 23)) (int 2))
                    (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (let
                        (pconst (unit))
                        (apply (global ("Stdlib" "print_string")) (string ">"))
                        (at))
                      (set (memory ("r" 21)) (bool true))
                      (set (memory ("s" 20)) (constr0 "Str_print_in_branches_B_13"))))
                  (case (wild) (set (memory ("r" 21)) (bool false))))))
            (case (pconstr0 "Str_print_in_branches_B_13")
              (seq
                (when (state (memory ("r" 21))) (seq))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "B")) (at))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 23)) (int 4))
                    (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 21)) (bool true))
                      (set (memory ("s" 20)) (constr0 "Str_print_in_branches_A_12"))))
                  (case (wild) (set (memory ("r" 21)) (bool false)))))))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 23)) (int 5))
              (int 4))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pconst (unit))
                  (apply (global ("Stdlib" "print_string")) (string " five"))
                  (at))
                (exp (unit))))
            (case (wild)
              (seq
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string " -")) (at))
                (exp (unit)))))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
