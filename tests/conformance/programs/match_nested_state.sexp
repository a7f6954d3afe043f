(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Match_nested_state")
 (source "match_nested_state.zls")
 (digest "md5:0933a981f7901f0a9c1560e7b24e257f")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 11 52)
    (doc "matches in matches, each branch with its own state"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 14 38)))
 (results
  (result "pure" (named "o")))
 (code
  (machine "pure" (at 2 0 11 52) discrete (params)
    (memories
      (memory ("o" 30) (name ("Stdlib" "int")) (value (int 42)) (at 5 26 5 27))
      (memory ("i" 34) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 31) (name ("Stdlib" "int")) (value (int 42)) (at 5 39 5 40))
      (memory ("i" 38) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 35) (name ("Stdlib" "int")) (value (int 42)) (at 6 41 6 42))
      (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 8 31 8 32)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 34)) (bool true))
          (set (memory ("i" 38)) (bool true))
          (set (memory ("m" 40)) (int 0))))
      (method "step"
        (params (pvar ("t" 29) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 29)) (int 2))
            (case
              (pconst (int 0))
              (match
                (apply (global ("Stdlib" "mod")) (local ("t" 29)) (int 3))
                (case
                  (pconst (int 0))
                  (seq
                    (let
                      (pvar ("x" 33) (name ("Stdlib" "int")))
                      (if
                        (state (memory ("i" 34)))
                        (int 0)
                        (apply (global ("Stdlib" "+")) (state (memory ("m" 31))) (int 1)))
                      (at 5 30 5 44))
                    (set (memory ("i" 34)) (bool false))
                    (set (memory ("o" 30)) (local ("x" 33)))
                    (set (memory ("m" 31)) (local ("x" 33)))))
                (case (wild)
                  (seq
                    (let
                      (pvar ("x" 37) (name ("Stdlib" "int")))
                      (if
                        (state (memory ("i" 38)))
                        (int 100)
                        (apply (global ("Stdlib" "+")) (state (memory ("m" 35))) (int 10)))
                      (at 6 30 6 47))
                    (set (memory ("i" 38)) (bool false))
                    (set (memory ("o" 30)) (local ("x" 37)))
                    (set (memory ("m" 35)) (local ("x" 37)))))))
            (case (wild)
              (seq
                (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
                (match
                  (local ("x" 41))
                  (case
                    (pconst (int 0))
                    (set (memory ("o" 30)) (apply (global ("Stdlib" "-")) (int 0) (int 1))))
                  (case
                    (pconst (int 1))
                    (set (memory ("o" 30)) (apply (global ("Stdlib" "-")) (int 0) (int 2))))
                  (case
                    (pvar ("n" 42) (name ("Stdlib" "int")))
                    (set
                      (memory ("o" 30))
                      (apply (global ("Stdlib" "*")) (local ("n" 42)) (int 1000)))))
                (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1))))))
          (exp (state (memory ("o" 30))))))))
  (machine "main" (at 12 0 14 38) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 14 12 14 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 44)) (int 0)) (exp (call "reset" "pure" (instance ("i" 46))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 46)) (local ("x" 45))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
