(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sig_several_handlers")
 (source "sig_several_handlers.zls")
 (digest "md5:8dd90a0cc65e70df8283d3580c2a5ab5")
 (needs "Stdlib")
 (exports
  (val "source" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "signal") (name ("Stdlib" "int")))
        (name ("Stdlib" "signal") (name ("Stdlib" "int")))))
    (at 2 0 4 55)
    (doc "handlers with conjunctions, disjunctions, constants and guards; the first that fits"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 5 0 13 24))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 14 0 16 38)))
 (results
  (result "source" (parts (named "x") (named "y")))
  (result "pure" (named "o")))
 (code
  (machine "source" (at 2 0 4 55) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 48) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "signal") (name ("Stdlib" "int")))
            (name ("Stdlib" "signal") (name ("Stdlib" "int")))))
        (seq
          (letvar ("yp" 52) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("yv" 51) (name ("Stdlib" "int")) (int 42) (at 4 43 4 50))
          (letvar ("xp" 50) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("xv" 49) (name ("Stdlib" "int")) (int 42) (at 3 43 3 44))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 48)) (int 3))
              (int 0))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("yp" 52)) (bool true))
                (assign (name ("yv" 51)) (apply (global ("Stdlib" "+")) (int 100) (local ("t" 48))))))
            (case (wild) (seq)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 48)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (seq (assign (name ("xp" 50)) (bool true)) (assign (name ("xv" 49)) (local ("t" 48)))))
            (case (wild) (seq)))
          (exp
            (tuple (tuple (var ("xv" 49)) (var ("xp" 50))) (tuple (var ("yv" 51)) (var ("yp" 52)))))))))
  (machine "pure" (at 5 0 13 24) discrete (params)
    (memories (memory ("o" 54) (name ("Stdlib" "int")) (value (int 42)) (at 8 19 8 20)))
    (instances (instance ("i" 68) (global "source") discrete (params) (at 6 15 6 23)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "source" (instance ("i" 68)))))
      (method "step"
        (params (pvar ("t" 53) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (ptuple
              (ptuple
                (pvar ("xv" 55) (name ("Stdlib" "int")))
                (pvar ("copy" 66) (name ("Stdlib" "bool"))))
              (ptuple
                (pvar ("yv" 57) (name ("Stdlib" "int")))
                (pvar ("copy" 67) (name ("Stdlib" "bool")))))
            (call "step" "source" (instance ("i" 68)) (local ("t" 53)))
            (at))
          (match
            (tuple
              (apply (global ("Stdlib" "=")) (local ("t" 53)) (int 5))
              (apply (global ("Stdlib" ">")) (local ("t" 53)) (int 4))
              (tuple (local ("yv" 57)) (local ("copy" 67)))
              (tuple (local ("xv" 55)) (local ("copy" 66))))
            (case
              (ptuple (wild) (wild) (wild) (ptuple (pconst (int 6)) (pconst (bool true))))
              (set (memory ("o" 54)) (apply (global ("Stdlib" "-")) (int 0) (int 6))))
            (case
              (ptuple (wild) (wild)
                (ptuple (pvar ("w" 60) (name ("Stdlib" "int"))) (pconst (bool true)))
                (ptuple (pvar ("v" 59) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set
                (memory ("o" 54))
                (apply (global ("Stdlib" "*")) (local ("v" 59)) (local ("w" 60)))))
            (case
              (ptuple (wild)
                (pconst (bool true))
                (wild)
                (ptuple (pvar ("v" 61) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set (memory ("o" 54)) (apply (global ("Stdlib" "+")) (int 1000) (local ("v" 61)))))
            (case
              (por
                (ptuple (wild) (wild) (wild)
                  (ptuple (pvar ("v" 62) (name ("Stdlib" "int"))) (pconst (bool true))))
                (ptuple (wild) (wild)
                  (ptuple (pvar ("v" 62) (name ("Stdlib" "int"))) (pconst (bool true)))
                  (wild)))
              (set (memory ("o" 54)) (local ("v" 62))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild) (wild))
              (set (memory ("o" 54)) (apply (global ("Stdlib" "-")) (int 0) (int 5))))
            (case (wild) (set (memory ("o" 54)) (int 0))))
          (exp (state (memory ("o" 54))))))))
  (machine "main" (at 14 0 16 38) discrete (params)
    (memories (memory ("m" 64) (name ("Stdlib" "int")) (value (int 42)) (at 15 14 15 15)))
    (instances (instance ("i" 69) (global "pure") discrete (params) (at 16 12 16 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 64)) (int 0)) (exp (call "reset" "pure" (instance ("i" 69))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 65) (name ("Stdlib" "int"))) (state (memory ("m" 64))) (at))
          (set (memory ("m" 64)) (apply (global ("Stdlib" "+")) (local ("x" 65)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 69)) (local ("x" 65))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
