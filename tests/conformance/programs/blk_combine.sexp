(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_combine")
 (source "blk_combine.zls")
 (digest "md5:700db010cbf310e84b993be393d99b6c")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 2 0 10 16)
    (doc "contributions combined with + and with -, in branches and states"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 14 62)))
 (results
  (result "pure" (parts (named "a") (named "b"))))
 (code
  (types
    (type "state__341" (params) (at)
      (variant (constr0 "Blk_combine_Q_28") (constr0 "Blk_combine_P_27"))))
  (machine "pure" (at 2 0 10 16) discrete (params)
    (memories
      (memory ("r" 42) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 41) (name "state__341") (value (constr0 "Blk_combine_Q_28")) (at 9 69 9 70))
      (memory ("y" 40) (name ("Stdlib" "int")) (value (int 42)) (at 8 28 8 34)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 42)) (bool false))
          (set (memory ("s" 41)) (constr0 "Blk_combine_P_27"))
          (set (memory ("y" 40)) (int 5))))
      (method "step"
        (params (pvar ("t" 36) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("x" 39) (name ("Stdlib" "int")) (int 10) (at 4 13 4 19))
          (match
            (state (memory ("s" 41)))
            (case (pconstr0 "Blk_combine_P_27")
              (seq
                (when (state (memory ("r" 42))) (seq))
                (set
                  (memory ("y" 40))
                  (apply (global ("Stdlib" "+")) (state (memory ("y" 40))) (int 1)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 36)) (int 3))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 42)) (bool true))
                      (set (memory ("s" 41)) (constr0 "Blk_combine_Q_28"))))
                  (case (wild) (set (memory ("r" 42)) (bool false))))))
            (case (pconstr0 "Blk_combine_Q_28")
              (seq
                (when (state (memory ("r" 42))) (seq))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 42)) (bool true))
                      (set (memory ("s" 41)) (constr0 "Blk_combine_P_27"))))
                  (case (wild) (set (memory ("r" 42)) (bool false)))))))
          (set
            (memory ("y" 40))
            (apply (global ("Stdlib" "+")) (state (memory ("y" 40))) (local ("t" 36))))
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 36)) (int 2))
            (case
              (pconst (int 0))
              (assign (name ("x" 39)) (apply (global ("Stdlib" "+")) (var ("x" 39)) (int 100))))
            (case (wild)
              (seq
                (assign (name ("x" 39)) (apply (global ("Stdlib" "+")) (var ("x" 39)) (int 2)))
                (assign (name ("x" 39)) (apply (global ("Stdlib" "+")) (var ("x" 39)) (int 1))))))
          (assign (name ("x" 39)) (apply (global ("Stdlib" "+")) (var ("x" 39)) (local ("t" 36))))
          (exp (tuple (var ("x" 39)) (state (memory ("y" 40)))))))))
  (machine "main" (at 11 0 14 62) discrete (params)
    (memories (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 48) (global "pure") discrete (params) (at 13 15 13 21)))
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
            (ptuple (pvar ("a" 44) (name ("Stdlib" "int"))) (pvar ("b" 45) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 48)) (local ("x" 47)))
            (at 13 7 13 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 44))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 45))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
