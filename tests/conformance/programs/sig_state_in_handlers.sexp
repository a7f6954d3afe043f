(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sig_state_in_handlers")
 (source "sig_state_in_handlers.zls")
 (digest "md5:ada37078d0feb8e8f740d66d753cfac3")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 2 0 2 49)
    (doc "each handler has its own state, that advances when it is taken"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 8 35))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 11 38)))
 (results
  (result "count" (named "c"))
  (result "pure" (named "o")))
 (code
  (machine "count" (at 2 0 2 49) discrete (params)
    (memories (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 2 36 2 37)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 34)) (int 1)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 35) (name ("Stdlib" "int"))) (state (memory ("m" 34))) (at))
          (set (memory ("m" 34)) (apply (global ("Stdlib" "+")) (local ("x" 35)) (int 1)))
          (exp (local ("x" 35)))))))
  (machine "pure" (at 3 0 8 35) discrete (params)
    (memories
      (memory ("o" 37) (name ("Stdlib" "int")) (value (int 42)) (at 6 30 6 31))
      (memory ("i" 44) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 41) (name ("Stdlib" "int")) (value (int 42)) (at 6 51 6 52)))
    (instances
      (instance ("i" 49) (global "count") discrete (params) (at 7 28 7 36))
      (instance ("i" 50) (global "count") discrete (params) (at 8 22 8 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 44)) (bool true))
          (exp (call "reset" "count" (instance ("i" 49))))
          (exp (call "reset" "count" (instance ("i" 50))))))
      (method "step"
        (params (pvar ("t" 36) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("sp" 39) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 38) (name ("Stdlib" "int")) (int 42) (at 4 43 4 44))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 36)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (seq (assign (name ("sp" 39)) (bool true)) (assign (name ("sv" 38)) (local ("t" 36)))))
            (case (wild) (seq)))
          (match
            (tuple
              (tuple (var ("sv" 38)) (var ("sp" 39)))
              (apply (global ("Stdlib" ">")) (local ("t" 36)) (int 5)))
            (case
              (ptuple
                (ptuple (pvar ("v" 40) (name ("Stdlib" "int"))) (pconst (bool true)))
                (pconst (bool true)))
              (seq
                (let
                  (pvar ("x" 43) (name ("Stdlib" "int")))
                  (if (state (memory ("i" 44))) (local ("v" 40)) (state (memory ("m" 41))))
                  (at 6 41 6 53))
                (set (memory ("i" 44)) (bool false))
                (set (memory ("o" 37)) (apply (global ("Stdlib" "+")) (int 1000) (local ("x" 43))))
                (set (memory ("m" 41)) (state (memory ("o" 37))))))
            (case
              (ptuple (ptuple (pvar ("v" 45) (name ("Stdlib" "int"))) (pconst (bool true))) (wild))
              (set
                (memory ("o" 37))
                (apply
                  (global ("Stdlib" "+"))
                  (apply
                    (global ("Stdlib" "*"))
                    (int 10)
                    (call "step" "count" (instance ("i" 49)) (unit)))
                  (local ("v" 45)))))
            (case (wild)
              (set
                (memory ("o" 37))
                (apply
                  (global ("Stdlib" "-"))
                  (int 0)
                  (call "step" "count" (instance ("i" 50)) (unit))))))
          (exp (state (memory ("o" 37))))))))
  (machine "main" (at 9 0 11 38) discrete (params)
    (memories (memory ("m" 47) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 51) (global "pure") discrete (params) (at 11 12 11 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 47)) (int 0)) (exp (call "reset" "pure" (instance ("i" 51))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 48) (name ("Stdlib" "int"))) (state (memory ("m" 47))) (at))
          (set (memory ("m" 47)) (apply (global ("Stdlib" "+")) (local ("x" 48)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 51)) (local ("x" 48))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
