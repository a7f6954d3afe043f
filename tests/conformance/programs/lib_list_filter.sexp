(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_list_filter")
 (source "lib_list_filter.zls")
 (digest "md5:41927de036f2ff830174ceb13831ac05")
 (needs "List" "Stdlib")
 (exports
  (val "id" any (arrow any (tvar "a") (tvar "a")) (at 3 0 3 12))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 6 30))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 93)))
 (results
  (result "id" (named "b")))
 (code
  (open "List")
  (fun "id" (at 3 0 3 12) (params (pvar ("b" 31) (tvar "1"))) (exp (local ("b" 31))))
  (machine "pure" (at 4 0 6 30) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 32) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("b" 33) (name ("Stdlib" "list") (name ("Stdlib" "bool"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (apply (global ("Stdlib" ">")) (local ("t" 32)) (int 1))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("Stdlib" ">")) (local ("t" 32)) (int 3))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply
                          (global ("Stdlib" "="))
                          (apply (global ("Stdlib" "mod")) (local ("t" 32)) (int 2))
                          (int 0))
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple
                            (apply (global ("Stdlib" ">")) (local ("t" 32)) (int 5))
                            (global ("Stdlib" "[]"))))))))))
            (at 5 6 5 7))
          (let
            (ptuple
              (pvar ("p" 34) (name ("Stdlib" "list") (name ("Stdlib" "bool"))))
              (pvar ("q" 35) (name ("Stdlib" "list") (name ("Stdlib" "bool")))))
            (apply (global ("List" "partition")) (global ("Stdlib" "not")) (local ("b" 33)))
            (at 6 7 6 8))
          (exp
            (tuple
              (apply
                (global ("List" "length"))
                (apply (global ("List" "filter")) (global "id") (local ("b" 33))))
              (apply (global ("List" "length")) (local ("p" 34)))
              (apply (global ("List" "length")) (local ("q" 35)))))))))
  (machine "main" (at 7 0 10 93) discrete (params)
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 42) (global "pure") discrete (params) (at 9 18 9 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 40)) (int 0)) (exp (call "reset" "pure" (instance ("i" 42))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (apply (global ("Stdlib" "+")) (local ("x" 41)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 37) (name ("Stdlib" "int")))
              (pvar ("b" 38) (name ("Stdlib" "int")))
              (pvar ("c" 39) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 42)) (local ("x" 41)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 38))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 39))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
