(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_reset")
 (source "forall_reset.zls")
 (digest "md5:298dafbe78eb06aa48cd88c739306e0d")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "a loop under a reset: all iterations start again"))
  (val "acc" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 47))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 4 0 7 21))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 111)))
 (results
  (result "acc" (named "s")))
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "acc" (at 3 0 3 47) discrete (params)
    (memories
      (memory ("i" 39) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 3 42 3 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 39)) (bool true)))
      (method "step"
        (params (pvar ("x" 34) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 38) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 39)))
              (local ("x" 34))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 36))) (local ("x" 34))))
            (at 3 33 3 47))
          (set (memory ("i" 39)) (bool false))
          (set (memory ("m" 36)) (local ("x" 38)))
          (exp (local ("x" 38)))))))
  (machine "pure" (at 4 0 7 21) discrete (params)
    (memories
      (memory ("v" 41)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("m" 44)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 6 60 6 61)))
    (instances
      (instance ("i" 50) (global "acc") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 6 45 6 56)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 42) (int 0) (int 2)
          (seq
            (set (lindex (memory ("m" 44)) (local ("i" 42))) (int 0))
            (exp (call "reset" "acc" (instance ("i" 50) (local ("i" 42))))))))
      (method "step"
        (params (pvar ("t" 40) (name ("Stdlib" "int"))))
        (returns (array (name ("Stdlib" "int")) (plus 2 1)))
        (seq
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 40)) (int 4))
              (int 3))
            (for to ("i" 42) (int 0) (int 2)
              (seq
                (set (lindex (memory ("m" 44)) (local ("i" 42))) (int 0))
                (exp (call "reset" "acc" (instance ("i" 50) (local ("i" 42))))))))
          (for to ("i" 42) (int 0) (int 2)
            (seq
              (let
                (pvar ("x" 45) (name ("Stdlib" "int")))
                (state (lindex (memory ("m" 44)) (local ("i" 42))))
                (at))
              (set (lindex (memory ("m" 44)) (local ("i" 42))) (local ("i" 42)))
              (set
                (lindex (memory ("v" 41)) (local ("i" 42)))
                (apply
                  (global ("Stdlib" "+"))
                  (call "step" "acc"
                    (instance ("i" 50) (local ("i" 42)))
                    (apply (global ("Stdlib" "+")) (local ("i" 42)) (int 1)))
                  (local ("x" 45))))))
          (exp (state (memory ("v" 41))))))))
  (machine "main" (at 8 0 11 111) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 51) (global "pure") discrete (params) (at 10 10 10 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 48)) (int 0)) (exp (call "reset" "pure" (instance ("i" 51))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (let
            (pvar ("v" 47) (array (name ("Stdlib" "int")) (plus 2 1)))
            (call "step" "pure" (instance ("i" 51)) (local ("x" 49)))
            (at 10 6 10 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 47)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 47)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 47)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
