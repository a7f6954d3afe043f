(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Match_binds_state")
 (source "match_binds_state.zls")
 (digest "md5:7a672777fa4500c9d8b6992675fd6700")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 7 43))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 10 38)))
 (results
  (result "pure" (named "o")))
 (code
  (types
    (type "v" (params) (at 2 0 2 28)
      (variant (constr1 "A" (name ("Stdlib" "int"))) (constr1 "B" (name ("Stdlib" "int"))))))
  (machine "pure" (at 3 0 7 43) discrete (params)
    (memories
      (memory ("o" 33) (name ("Stdlib" "int")) (value (int 42)) (at 6 19 6 20))
      (memory ("i" 40) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 37) (name ("Stdlib" "int")) (value (int 42)) (at))
      (memory ("i" 46) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 43) (name ("Stdlib" "int")) (value (int 42)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 40)) (bool true)) (set (memory ("i" 46)) (bool true))))
      (method "step"
        (params (pvar ("t" 32) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("v" 34) (name "v"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 3))
                (int 0))
              (constr1 "A" (local ("t" 32)))
              (constr1 "B" (apply (global ("Stdlib" "*")) (int 10) (local ("t" 32)))))
            (at 4 6 4 7))
          (match
            (local ("v" 34))
            (case
              (pconstr1 "A" (pvar ("n" 35) (name ("Stdlib" "int"))))
              (seq
                (let
                  (pvar ("x" 39) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 40)))
                    (local ("n" 35))
                    (apply (global ("Stdlib" "+")) (local ("n" 35)) (state (memory ("m" 37)))))
                  (at 6 23 6 38))
                (set (memory ("i" 40)) (bool false))
                (set (memory ("m" 37)) (local ("n" 35)))
                (set (memory ("o" 33)) (local ("x" 39)))))
            (case
              (pconstr1 "B" (pvar ("n" 41) (name ("Stdlib" "int"))))
              (seq
                (let
                  (pvar ("x" 45) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 46)))
                    (local ("n" 41))
                    (apply (global ("Stdlib" "-")) (local ("n" 41)) (state (memory ("m" 43)))))
                  (at 7 23 7 38))
                (set (memory ("i" 46)) (bool false))
                (set (memory ("m" 43)) (local ("n" 41)))
                (set (memory ("o" 33)) (local ("x" 45))))))
          (exp (state (memory ("o" 33))))))))
  (machine "main" (at 8 0 10 38) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 50) (global "pure") discrete (params) (at 10 12 10 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 50))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 50)) (local ("x" 49))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
