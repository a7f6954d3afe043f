(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Hof_functions_and_nodes")
 (source "hof_functions_and_nodes.zls")
 (digest "md5:3c167116ff48d17b8e17dd307301b191")
 (needs "Stdlib")
 (exports
  (val "filter" discrete
    (arrow static
      (arrow any (tvar "a") (name ("Stdlib" "int")))
      (arrow static
        (arrow discrete (tvar "b") (tvar "a"))
        (arrow discrete (tvar "b") (name ("Stdlib" "int")))))
    (at 2 0 2 67)
    (doc "a static function and a static node together"))
  (val "delay" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 26))
  (val "square" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 4 0 4 20))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 5 0 5 83))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 62)))
 (results
  (result "filter" (named "y"))
  (result "pure" (parts (named "y") (named "y"))))
 (code
  (machine "delay" (at 3 0 3 26) discrete (params)
    (memories (memory ("m" 54) (name ("Stdlib" "int")) (value (int 42)) (at 3 19 3 20)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 54)) (int 0)))
      (method "step"
        (params (pvar ("x" 53) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 55) (name ("Stdlib" "int"))) (state (memory ("m" 54))) (at))
          (set (memory ("m" 54)) (local ("x" 53)))
          (exp (local ("x" 55)))))))
  (fun "square" (at 4 0 4 20)
    (params (pvar ("x" 56) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (local ("x" 56)) (local ("x" 56)))))
  (machine "pure" (at 5 0 5 83) discrete (params)
    (memories
      (memory ("m" 75) (name ("Stdlib" "int")) (value (int 42)) (at 2 59 2 60))
      (memory ("m" 73) (name ("Stdlib" "int")) (value (int 42)) (at 2 59 2 60))
      (memory ("m" 71) (name ("Stdlib" "int")) (value (int 42)) (at 3 19 3 20))
      (memory ("m" 69) (name ("Stdlib" "int")) (value (int 42)) (at 2 59 2 60))
      (memory ("m" 67) (name ("Stdlib" "int")) (value (int 42)) (at 3 19 3 20)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 75)) (int 0))
          (set (memory ("m" 73)) (int 0))
          (set (memory ("m" 71)) (int 0))
          (set (memory ("m" 69)) (int 0))
          (set (memory ("m" 67)) (int 0))))
      (method "step"
        (params (pvar ("t" 57) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 76) (name ("Stdlib" "int"))) (state (memory ("m" 75))) (at))
          (let (pvar ("x" 74) (name ("Stdlib" "int"))) (state (memory ("m" 73))) (at))
          (let (pvar ("x" 72) (name ("Stdlib" "int"))) (state (memory ("m" 71))) (at))
          (let
            (pvar ("y" 65) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "abs")) (local ("x" 72)))
              (local ("x" 74)))
            (at 2 40 2 41))
          (let
            (pvar ("y" 63) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "succ")) (local ("y" 65)))
              (local ("x" 76)))
            (at 2 40 2 41))
          (set (memory ("m" 75)) (local ("y" 63)))
          (set (memory ("m" 73)) (local ("y" 65)))
          (let
            (pvar ("x" 62) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (local ("t" 57)) (int 3))
            (at 2 24 2 25))
          (set (memory ("m" 71)) (local ("x" 62)))
          (let (pvar ("x" 70) (name ("Stdlib" "int"))) (state (memory ("m" 69))) (at))
          (let (pvar ("x" 68) (name ("Stdlib" "int"))) (state (memory ("m" 67))) (at))
          (let
            (pvar ("y" 59) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (local ("x" 68)) (local ("x" 68)))
              (local ("x" 70)))
            (at 2 40 2 41))
          (set (memory ("m" 69)) (local ("y" 59)))
          (set (memory ("m" 67)) (local ("t" 57)))
          (exp (tuple (local ("y" 59)) (local ("y" 63))))))))
  (machine "main" (at 6 0 9 62) discrete (params)
    (memories (memory ("m" 80) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 82) (global "pure") discrete (params) (at 8 15 8 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 80)) (int 0)) (exp (call "reset" "pure" (instance ("i" 82))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 81) (name ("Stdlib" "int"))) (state (memory ("m" 80))) (at))
          (set (memory ("m" 80)) (apply (global ("Stdlib" "+")) (local ("x" 81)) (int 1)))
          (let
            (ptuple (pvar ("a" 78) (name ("Stdlib" "int"))) (pvar ("b" 79) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 82)) (local ("x" 81)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 78))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 79))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
