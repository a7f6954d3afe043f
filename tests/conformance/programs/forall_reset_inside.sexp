(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_reset_inside")
 (source "forall_reset_inside.zls")
 (digest "md5:7413db101eaed7f04078eb246ce39eba")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "a reset in each iteration, at instants of its own"))
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 48))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 4 0 7 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 111)))
 (results
  (result "count" (named "c")))
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "count" (at 3 0 3 48) discrete (params)
    (memories
      (memory ("i" 35) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 35)) (bool true)))
      (method "step"
        (params (pvar ("x" 31) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (when (state (memory ("i" 35))) (set (memory ("m" 33)) (local ("x" 31))))
          (set (memory ("i" 35)) (bool false))
          (let (pvar ("x" 34) (name ("Stdlib" "int"))) (state (memory ("m" 33))) (at))
          (set (memory ("m" 33)) (apply (global ("Stdlib" "+")) (local ("x" 34)) (int 1)))
          (exp (local ("x" 34)))))))
  (machine "pure" (at 4 0 7 6) discrete (params)
    (memories
      (memory ("v" 37)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances
      (instance ("i" 44) (global "count") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 6 14 6 28)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 38) (int 0) (int 2)
          (exp (call "reset" "count" (instance ("i" 44) (local ("i" 38)))))))
      (method "step"
        (params (pvar ("t" 36) (name ("Stdlib" "int"))))
        (returns (array (name ("Stdlib" "int")) (plus 2 1)))
        (seq
          (for to ("i" 38) (int 0) (int 2)
            (seq
              (when
                (apply
                  (global ("Stdlib" "="))
                  (apply
                    (global ("Stdlib" "mod"))
                    (local ("t" 36))
                    (apply (global ("Stdlib" "+")) (local ("i" 38)) (int 2)))
                  (int 0))
                (exp (call "reset" "count" (instance ("i" 44) (local ("i" 38))))))
              (set
                (lindex (memory ("v" 37)) (local ("i" 38)))
                (call "step" "count"
                  (instance ("i" 44) (local ("i" 38)))
                  (apply (global ("Stdlib" "*")) (int 10) (local ("i" 38)))))))
          (exp (state (memory ("v" 37))))))))
  (machine "main" (at 8 0 11 111) discrete (params)
    (memories (memory ("m" 42) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 45) (global "pure") discrete (params) (at 10 10 10 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 42)) (int 0)) (exp (call "reset" "pure" (instance ("i" 45))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 43) (name ("Stdlib" "int"))) (state (memory ("m" 42))) (at))
          (set (memory ("m" 42)) (apply (global ("Stdlib" "+")) (local ("x" 43)) (int 1)))
          (let
            (pvar ("v" 41) (array (name ("Stdlib" "int")) (plus 2 1)))
            (call "step" "pure" (instance ("i" 45)) (local ("x" 43)))
            (at 10 6 10 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 41)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 41)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 41)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
