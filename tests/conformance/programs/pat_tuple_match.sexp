(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pat_tuple_match")
 (source "pat_tuple_match.zls")
 (digest "md5:df30a324df5fccfcb89a4733e9d9fd08")
 (needs "Stdlib")
 (exports
  (val "f" any
    (arrow any
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "bool")))
      (name ("Stdlib" "int")))
    (at 2 0 7 22)
    (doc "matches on tuples: constants, variables and wildcards, the first case that fits"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 8 0 8 53))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 11 38)))
 (results)
 (code
  (fun "f" (at 2 0 7 22)
    (params
      (ptuple
        (pvar ("a" 34) (name ("Stdlib" "int")))
        (pvar ("b" 35) (name ("Stdlib" "int")))
        (pvar ("c" 36) (name ("Stdlib" "bool")))))
    (seq
      (letvar ("result" 37) (name ("Stdlib" "int")) (int 42) (at 3 17 3 18))
      (match
        (tuple (local ("a" 34)) (local ("b" 35)) (local ("c" 36)))
        (case (ptuple (pconst (int 0)) (wild) (wild)) (assign (name ("result" 37)) (int 1)))
        (case
          (ptuple (wild) (pconst (int 0)) (pconst (bool true)))
          (assign (name ("result" 37)) (int 2)))
        (case
          (ptuple (pvar ("x" 38) (name ("Stdlib" "int"))) (pconst (int 1)) (pconst (bool false)))
          (assign (name ("result" 37)) (apply (global ("Stdlib" "*")) (int 10) (local ("x" 38)))))
        (case
          (ptuple
            (pvar ("x" 39) (name ("Stdlib" "int")))
            (pvar ("y" 40) (name ("Stdlib" "int")))
            (pconst (bool true)))
          (assign
            (name ("result" 37))
            (apply (global ("Stdlib" "*")) (local ("x" 39)) (local ("y" 40)))))
        (case
          (ptuple (wild) (pvar ("y" 41) (name ("Stdlib" "int"))) (wild))
          (assign (name ("result" 37)) (apply (global ("Stdlib" "-")) (int 0) (local ("y" 41))))))
      (exp (var ("result" 37)))))
  (machine "pure" (at 8 0 8 53) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 42) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (exp
          (apply (global "f")
            (tuple
              (apply (global ("Stdlib" "mod")) (local ("t" 42)) (int 4))
              (apply (global ("Stdlib" "mod")) (local ("t" 42)) (int 3))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 42)) (int 2))
                (int 0))))))))
  (machine "main" (at 9 0 11 38) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 11 12 11 20)))
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
