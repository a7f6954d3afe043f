(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex30_forall_state")
 (source "ex30_forall_state.zls")
 (digest "md5:9c013c9933a5c33c2a493f54cb71152f")
 (needs "Stdlib")
 (exports
  (val "acc" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 47)
    (doc "every iteration owns its own instance memory"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 5 111)))
 (results
  (result "acc" (named "s")))
 (code
  (machine "acc" (at 2 0 2 47) discrete (params)
    (memories
      (memory ("i" 26) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 23) (name ("Stdlib" "int")) (value (int 42)) (at 2 42 2 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 26)) (bool true)))
      (method "step"
        (params (pvar ("x" 21) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 25) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 26)))
              (local ("x" 21))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 23))) (local ("x" 21))))
            (at 2 33 2 47))
          (set (memory ("i" 26)) (bool false))
          (set (memory ("m" 23)) (local ("x" 25)))
          (exp (local ("x" 25)))))))
  (machine "main" (at 3 0 5 111) discrete (params)
    (memories
      (memory ("v" 27)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances
      (instance ("i" 30) (global "acc") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 4 45 4 50)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 28) (int 0) (int 2)
          (exp (call "reset" "acc" (instance ("i" 30) (local ("i" 28)))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (for to ("i" 28) (int 0) (int 2)
            (set
              (lindex (memory ("v" 27)) (local ("i" 28)))
              (call "step" "acc" (instance ("i" 30) (local ("i" 28))) (local ("i" 28)))))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (state (memory ("v" 27))) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (state (memory ("v" 27))) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (state (memory ("v" 27))) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
