(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Str_selection")
 (source "str_selection.zls")
 (digest "md5:2a05bd120fab749ea1547e12b9559080")
 (needs "Stdlib")
 (exports
  (val "size" anydiscrete
    (arrow anydiscrete (name ("Stdlib" "int")) (name ("Stdlib" "string")))
    (at 2 0 2 84)
    (doc "strings chosen by if, match and state"))
  (val "light" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "string")))
    (at 3 0 6 60))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 12 42)))
 (results
  (result "light" (named "s")))
 (code
  (types
    (type "state__448" (params) (at)
      (variant (constr0 "Str_selection_Green_20") (constr0 "Str_selection_Red_19"))))
  (fun "size" (at 2 0 2 84)
    (params (pvar ("n" 27) (name ("Stdlib" "int"))))
    (exp
      (if
        (apply (global ("Stdlib" "<")) (local ("n" 27)) (int 3))
        (string "small")
        (if
          (apply (global ("Stdlib" "<")) (local ("n" 27)) (int 6))
          (string "middle")
          (string "large")))))
  (machine "light" (at 3 0 6 60) discrete (params)
    (memories
      (memory ("r" 31) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 30) (name "state__448")
        (value (constr0 "Str_selection_Green_20"))
        (at 5 53 5 58))
      (memory ("s" 29) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 5 18 5 19)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 31)) (bool false))
          (set (memory ("s" 30)) (constr0 "Str_selection_Red_19"))))
      (method "step"
        (params (pvar ("t" 28) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "string")))
        (seq
          (match
            (state (memory ("s" 30)))
            (case (pconstr0 "Str_selection_Red_19")
              (seq
                (when (state (memory ("r" 31))) (seq))
                (set (memory ("s" 29)) (string "red"))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 28)) (int 3))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 31)) (bool true))
                      (set (memory ("s" 30)) (constr0 "Str_selection_Green_20"))))
                  (case (wild) (set (memory ("r" 31)) (bool false))))))
            (case (pconstr0 "Str_selection_Green_20")
              (seq
                (when (state (memory ("r" 31))) (seq))
                (set (memory ("s" 29)) (string "green"))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 28)) (int 4))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 31)) (bool true))
                      (set (memory ("s" 30)) (constr0 "Str_selection_Red_19"))))
                  (case (wild) (set (memory ("r" 31)) (bool false)))))))
          (exp (state (memory ("s" 29))))))))
  (machine "main" (at 7 0 12 42) discrete (params)
    (memories
      (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15))
      (memory ("w" 33) (name ("Stdlib" "string")) (value (string "aaaaaaa")) (at 10 20 10 21)))
    (instances (instance ("i" 36) (global "light") discrete (params) (at 12 15 12 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 34)) (int 0)) (exp (call "reset" "light" (instance ("i" 36))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 35) (name ("Stdlib" "int"))) (state (memory ("m" 34))) (at))
          (set (memory ("m" 34)) (apply (global ("Stdlib" "+")) (local ("x" 35)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 35)) (int 3))
            (case (pconst (int 0)) (set (memory ("w" 33)) (string "zero")))
            (case (pconst (int 1)) (set (memory ("w" 33)) (string "one")))
            (case (wild) (set (memory ("w" 33)) (apply (global "size") (local ("x" 35))))))
          (let (wild)
            (apply (global ("Stdlib" "print_string")) (apply (global "size") (local ("x" 35))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (state (memory ("w" 33)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (call "step" "light" (instance ("i" 36)) (local ("x" 35))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
