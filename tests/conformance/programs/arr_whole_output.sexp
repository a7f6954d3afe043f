(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_whole_output")
 (source "arr_whole_output.zls")
 (digest "md5:36a4cf83b23bf95b19bc21776c1c2a8d")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 2 0 2 16) (doc "an array as the output of a node"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "float")) (plus 2 1)))
    (at 3 0 4 72))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 5 0 9 39)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "pure" (at 3 0 4 72) discrete (params)
    (memories
      (memory ("v" 23)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 22) (name ("Stdlib" "int"))))
        (returns (array (name ("Stdlib" "float")) (plus 2 1)))
        (seq
          (for to ("i" 24) (int 0) (int 2)
            (set
              (lindex (memory ("v" 23)) (local ("i" 24)))
              (apply
                (global ("Stdlib" "/."))
                (apply
                  (global ("Stdlib" "float"))
                  (apply (global ("Stdlib" "*")) (local ("i" 24)) (local ("t" 22))))
                (float "2"))))
          (exp (state (memory ("v" 23))))))))
  (machine "main" (at 5 0 9 39) discrete (params)
    (memories (memory ("m" 28) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15)))
    (instances (instance ("i" 30) (global "pure") discrete (params) (at 7 10 7 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 28)) (int 0)) (exp (call "reset" "pure" (instance ("i" 30))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 29) (name ("Stdlib" "int"))) (state (memory ("m" 28))) (at))
          (set (memory ("m" 28)) (apply (global ("Stdlib" "+")) (local ("x" 29)) (int 1)))
          (let
            (pvar ("v" 27) (array (name ("Stdlib" "float")) (plus 2 1)))
            (call "step" "pure" (instance ("i" 30)) (local ("x" 29)))
            (at 7 6 7 7))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("v" 27)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("v" 27)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_float")) (access (local ("v" 27)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
