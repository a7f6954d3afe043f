(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rec_memory_last")
 (source "rec_memory_last.zls")
 (digest "md5:1740fda5608f494ad146dd0fb91c69d5")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 8 20))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 12 62)))
 (results)
 (code
  (types
    (type "acc" (params) (at 2 0 2 37)
      (record ("count" (name ("Stdlib" "int"))) ("sum" (name ("Stdlib" "int"))))))
  (machine "pure" (at 3 0 8 20) discrete (params)
    (memories
      (memory ("s" 21) (name "acc")
        (value (record ("sum" (int 42)) ("count" (int 42))))
        (at 6 16 6 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("s" 21)) (record ("count" (int 0)) ("sum" (int 0)))))
      (method "step"
        (params (pvar ("t" 20) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("l" 22) (name "acc")) (state (memory ("s" 21))) (at))
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 20)) (int 3))
            (case
              (pconst (int 0))
              (set
                (memory ("s" 21))
                (record
                  ("count" (apply (global ("Stdlib" "+")) (field (local ("l" 22)) "count") (int 1)))
                  ("sum"
                    (apply (global ("Stdlib" "+")) (field (local ("l" 22)) "sum") (local ("t" 20)))))))
            (case
              (pconst (int 1))
              (set
                (memory ("s" 21))
                (with
                  (local ("l" 22))
                  ("sum" (apply (global ("Stdlib" "*")) (field (local ("l" 22)) "sum") (int 2))))))
            (case (wild) (seq)))
          (exp
            (tuple
              (field (state (memory ("s" 21))) "count")
              (field (state (memory ("s" 21))) "sum")))))))
  (machine "main" (at 9 0 12 62) discrete (params)
    (memories (memory ("m" 26) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 28) (global "pure") discrete (params) (at 11 15 11 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 26)) (int 0)) (exp (call "reset" "pure" (instance ("i" 28))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 27) (name ("Stdlib" "int"))) (state (memory ("m" 26))) (at))
          (set (memory ("m" 26)) (apply (global ("Stdlib" "+")) (local ("x" 27)) (int 1)))
          (let
            (ptuple (pvar ("a" 24) (name ("Stdlib" "int"))) (pvar ("b" 25) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 28)) (local ("x" 27)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 24))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 25))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
