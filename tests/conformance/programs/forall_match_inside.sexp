(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_match_inside")
 (source "forall_match_inside.zls")
 (digest "md5:83d4dc3eb3dc04d5045b0cb8439afcff")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "each iteration takes its own branch, with state in the branches"))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 3 0 9 6))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 111)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "pure" (at 3 0 9 6) discrete (params)
    (memories
      (memory ("v" 31)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("i" 37)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at))
      (memory ("m" 34)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 6 27 6 28))
      (memory ("i" 41)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at))
      (memory ("m" 38)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 7 28 7 29)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 32) (int 0) (int 2)
          (seq
            (set (lindex (memory ("i" 37)) (local ("i" 32))) (bool true))
            (set (lindex (memory ("i" 41)) (local ("i" 32))) (bool true)))))
      (method "step"
        (params (pvar ("t" 30) (name ("Stdlib" "int"))))
        (returns (array (name ("Stdlib" "int")) (plus 2 1)))
        (seq
          (for to ("i" 32) (int 0) (int 2)
            (match
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "+")) (local ("t" 30)) (local ("i" 32)))
                (int 3))
              (case
                (pconst (int 0))
                (seq
                  (let
                    (pvar ("x" 36) (name ("Stdlib" "int")))
                    (if
                      (state (lindex (memory ("i" 37)) (local ("i" 32))))
                      (int 0)
                      (apply
                        (global ("Stdlib" "+"))
                        (state (lindex (memory ("m" 34)) (local ("i" 32))))
                        (int 1)))
                    (at 6 18 6 32))
                  (set (lindex (memory ("i" 37)) (local ("i" 32))) (bool false))
                  (set (lindex (memory ("v" 31)) (local ("i" 32))) (local ("x" 36)))
                  (set (lindex (memory ("m" 34)) (local ("i" 32))) (local ("x" 36)))))
              (case
                (pconst (int 1))
                (seq
                  (let
                    (pvar ("x" 40) (name ("Stdlib" "int")))
                    (if
                      (state (lindex (memory ("i" 41)) (local ("i" 32))))
                      (int 10)
                      (apply
                        (global ("Stdlib" "+"))
                        (state (lindex (memory ("m" 38)) (local ("i" 32))))
                        (local ("i" 32))))
                    (at 7 18 7 33))
                  (set (lindex (memory ("i" 41)) (local ("i" 32))) (bool false))
                  (set (lindex (memory ("v" 31)) (local ("i" 32))) (local ("x" 40)))
                  (set (lindex (memory ("m" 38)) (local ("i" 32))) (local ("x" 40)))))
              (case (wild)
                (set
                  (lindex (memory ("v" 31)) (local ("i" 32)))
                  (apply (global ("Stdlib" "-")) (int 0) (local ("i" 32)))))))
          (exp (state (memory ("v" 31))))))))
  (machine "main" (at 10 0 13 111) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 46) (global "pure") discrete (params) (at 12 10 12 16)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 44)) (int 0)) (exp (call "reset" "pure" (instance ("i" 46))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (let
            (pvar ("v" 43) (array (name ("Stdlib" "int")) (plus 2 1)))
            (call "step" "pure" (instance ("i" 46)) (local ("x" 45)))
            (at 12 6 12 7))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 43)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 43)) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 43)) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
