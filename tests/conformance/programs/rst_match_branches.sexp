(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rst_match_branches")
 (source "rst_match_branches.zls")
 (digest "md5:893c2b87e7ea2a9dced5513efe2bb91e")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 8 28)
    (doc "the reset reaches branches that are not active"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 11 38)))
 (results
  (result "pure" (named "o")))
 (code
  (machine "pure" (at 2 0 8 28) discrete (params)
    (memories
      (memory ("o" 22) (name ("Stdlib" "int")) (value (int 42)) (at 5 18 5 19))
      (memory ("i" 26) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 23) (name ("Stdlib" "int")) (value (int 42)) (at 5 31 5 32))
      (memory ("i" 30) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 27) (name ("Stdlib" "int")) (value (int 42)) (at 6 33 6 34)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 26)) (bool true)) (set (memory ("i" 30)) (bool true))))
      (method "step"
        (params (pvar ("t" 21) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (when
            (apply
              (global ("Stdlib" "or"))
              (apply (global ("Stdlib" "=")) (local ("t" 21)) (int 4))
              (apply (global ("Stdlib" "=")) (local ("t" 21)) (int 7)))
            (seq (set (memory ("i" 26)) (bool true)) (set (memory ("i" 30)) (bool true))))
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 21)) (int 2))
            (case
              (pconst (int 0))
              (seq
                (let
                  (pvar ("x" 25) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 26)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 23))) (int 1)))
                  (at 5 22 5 36))
                (set (memory ("i" 26)) (bool false))
                (set (memory ("o" 22)) (local ("x" 25)))
                (set (memory ("m" 23)) (local ("x" 25)))))
            (case (wild)
              (seq
                (let
                  (pvar ("x" 29) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 30)))
                    (int 100)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 27))) (int 1)))
                  (at 6 22 6 38))
                (set (memory ("i" 30)) (bool false))
                (set (memory ("o" 22)) (local ("x" 29)))
                (set (memory ("m" 27)) (local ("x" 29))))))
          (exp (state (memory ("o" 22))))))))
  (machine "main" (at 9 0 11 38) discrete (params)
    (memories (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 34) (global "pure") discrete (params) (at 11 12 11 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 32)) (int 0)) (exp (call "reset" "pure" (instance ("i" 34))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 34)) (local ("x" 33))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
