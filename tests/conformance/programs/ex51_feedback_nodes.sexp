(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex51_feedback_nodes")
 (source "ex51_feedback_nodes.zls")
 (digest "md5:0abbd9d30af0a0d19d6958cdc0dba842")
 (needs "Stdlib")
 (exports
  (val "plus" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 39)
    (doc "two nodes in a loop broken by fby; equation order is irrelevant"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 7 62)))
 (results
  (result "plus" (named "y")))
 (code
  (machine "plus" (at 2 0 2 39) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 19) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("y" 20) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 19)) (int 1))
            (at 2 30 2 31))
          (exp (local ("y" 20)))))))
  (machine "main" (at 3 0 7 62) discrete (params)
    (memories (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at 6 10 6 11)))
    (instances (instance ("i" 26) (global "plus") discrete (params) (at 5 10 5 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 24)) (int 0)) (exp (call "reset" "plus" (instance ("i" 26))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (let
            (pvar ("a" 21) (name ("Stdlib" "int")))
            (call "step" "plus" (instance ("i" 26)) (local ("x" 25)))
            (at 5 6 5 7))
          (let
            (pvar ("b" 22) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (int 2) (local ("a" 21)))
            (at 4 10 4 11))
          (set (memory ("m" 24)) (local ("b" 22)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 21))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 22))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
