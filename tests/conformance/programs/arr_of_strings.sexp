(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_of_strings")
 (source "arr_of_strings.zls")
 (digest "md5:1a3cf2b958e1b3f608b37fab412151ca")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 2 0 2 16) (doc "the cells of an array are strings"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 7 40)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "main" (at 3 0 7 40) discrete (params)
    (memories
      (memory ("m" 18) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("v" 17)
        (array (name ("Stdlib" "string")) (plus 2 1))
        (value (vec (string "aaaaaaa") (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 18)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 19) (name ("Stdlib" "int"))) (state (memory ("m" 18))) (at))
          (set (memory ("m" 18)) (apply (global ("Stdlib" "+")) (local ("x" 19)) (int 1)))
          (for to ("i" 20) (int 0) (int 2)
            (set
              (lindex (memory ("v" 17)) (local ("i" 20)))
              (if
                (apply
                  (global ("Stdlib" "="))
                  (local ("i" 20))
                  (apply (global ("Stdlib" "mod")) (local ("x" 19)) (int 3)))
                (string "here")
                (string "there"))))
          (let (wild)
            (apply (global ("Stdlib" "print_string")) (access (state (memory ("v" 17))) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_string")) (access (state (memory ("v" 17))) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_string")) (access (state (memory ("v" 17))) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
