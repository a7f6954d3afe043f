(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex50_pre_in_branch")
 (source "ex50_pre_in_branch.zls")
 (digest "md5:e5f8660b613c4bd6cba498a536013d3e")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 10 62)
    (doc
      "pre inside a branch refers to the previous activation of the branch;\\x0alast of a variable declared outside refers to the previous instant")))
 (results)
 (code
  (machine "main" (at 3 0 10 62) discrete (params)
    (memories
      (memory ("m" 30) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("x" 28) (name ("Stdlib" "int")) (value (int 42)) (at 5 25 5 26))
      (memory ("p" 27) (name ("Stdlib" "int")) (value (int 42)) (at 7 16 7 17))
      (memory ("l" 26) (name ("Stdlib" "int")) (value (int 42)) (at 7 35 7 36))
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 7 29 7 30))
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 8 29 8 30)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 30)) (int 0))
          (set (memory ("x" 28)) (int 0))
          (set (memory ("i" 35)) (bool true))
          (set (memory ("i" 39)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 31) (name ("Stdlib" "int"))) (state (memory ("m" 30))) (at))
          (set (memory ("m" 30)) (apply (global ("Stdlib" "+")) (local ("x" 31)) (int 1)))
          (let (pvar ("l" 29) (name ("Stdlib" "int"))) (state (memory ("x" 28))) (at))
          (set (memory ("x" 28)) (apply (global ("Stdlib" "*")) (local ("x" 31)) (int 10)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 31)) (int 2))
            (case
              (pconst (int 0))
              (seq
                (let
                  (pvar ("x" 34) (name ("Stdlib" "int")))
                  (if (state (memory ("i" 35))) (int 0) (state (memory ("m" 32))))
                  (at 7 20 7 30))
                (set (memory ("i" 35)) (bool false))
                (set (memory ("l" 26)) (local ("l" 29)))
                (set (memory ("m" 32)) (state (memory ("x" 28))))
                (set (memory ("p" 27)) (local ("x" 34)))))
            (case (wild)
              (seq
                (let
                  (pvar ("x" 38) (name ("Stdlib" "int")))
                  (if (state (memory ("i" 39))) (int 1) (state (memory ("m" 36))))
                  (at 8 20 8 30))
                (set (memory ("i" 39)) (bool false))
                (set (memory ("l" 26)) (local ("l" 29)))
                (set (memory ("m" 36)) (state (memory ("x" 28))))
                (set (memory ("p" 27)) (local ("x" 38))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("p" 27)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("l" 26)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
