(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Arr_memory_by_update")
 (source "arr_memory_by_update.zls")
 (digest "md5:136056b643f4c7e6a48df4c651216016")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "an array that lives from one instant to the next: a ring buffer"))
  (val "zeros" discrete
    (arrow discrete (name ("Stdlib" "unit")) (array (name ("Stdlib" "int")) (plus 3 1)))
    (at 3 0 4 53))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 5 0 8 23))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 31)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 4)))
  (machine "zeros" (at 3 0 4 53) discrete (params)
    (memories
      (memory ("v" 44)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (array (name ("Stdlib" "int")) (plus 3 1)))
        (seq
          (for to ("i" 45) (int 0) (int 3)
            (set (lindex (memory ("v" 44)) (local ("i" 45))) (int 0)))
          (exp (state (memory ("v" 44))))))))
  (machine "pure" (at 5 0 8 23) discrete (params)
    (memories
      (memory ("i" 54) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 8 10 8 11))
      (memory ("v" 50)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at))
      (memory ("buf" 48)
        (array (name ("Stdlib" "int")) (plus 3 1))
        (value (vec (int 42) (plus 3 1)))
        (at 7 6 7 9)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 54)) (bool true)) (set (memory ("m" 52)) (int 0))))
      (method "step"
        (params (pvar ("t" 47) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 55) (int 0) (int 3)
            (set (lindex (memory ("v" 50)) (local ("i" 55))) (int 0)))
          (when (state (memory ("i" 54))) (set (memory ("buf" 48)) (state (memory ("v" 50)))))
          (set (memory ("i" 54)) (bool false))
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (let
            (pvar ("l" 51) (array (name ("Stdlib" "int")) (plus 3 1)))
            (state (memory ("buf" 48)))
            (at))
          (set
            (memory ("buf" 48))
            (update (plus 3 1)
              (local ("l" 51))
              (apply (global ("Stdlib" "mod")) (local ("x" 53)) (global "n"))
              (apply (global ("Stdlib" "*")) (local ("t" 47)) (local ("t" 47)))))
          (exp
            (tuple
              (access (state (memory ("buf" 48))) (int 0))
              (access (state (memory ("buf" 48))) (int 1))
              (access (state (memory ("buf" 48))) (int 2))
              (access (state (memory ("buf" 48))) (int 3))))))))
  (machine "main" (at 9 0 13 31) discrete (params)
    (memories (memory ("m" 62) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 64) (global "pure") discrete (params) (at 11 21 11 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 62)) (int 0)) (exp (call "reset" "pure" (instance ("i" 64))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 63) (name ("Stdlib" "int"))) (state (memory ("m" 62))) (at))
          (set (memory ("m" 62)) (apply (global ("Stdlib" "+")) (local ("x" 63)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 58) (name ("Stdlib" "int")))
              (pvar ("b" 59) (name ("Stdlib" "int")))
              (pvar ("c" 60) (name ("Stdlib" "int")))
              (pvar ("d" 61) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 64)) (local ("x" 63)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 58))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 59))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 60))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 61))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
