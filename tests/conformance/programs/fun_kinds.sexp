(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Fun_kinds")
 (source "fun_kinds.zls")
 (digest "md5:557cc71bd54afdf4a0b431743725cd7c")
 (needs "Stdlib")
 (exports
  (val "twice" static
    (arrow static (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 26)
    (doc "combinatorial, discrete, static functions and nodes, called from one another"))
  (val "plain" any (arrow any (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (at 3 0 3 23))
  (val "limit" anydiscrete
    (arrow anydiscrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 4 0 4 45))
  (val "size" static (name ("Stdlib" "int")) (at 5 0 5 25))
  (val "count" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 6 0 6 62))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 7 0 7 95))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 18)))
 (results)
 (code
  (fun "plain" (at 3 0 3 23)
    (params (pvar ("x" 44) (name ("Stdlib" "int"))))
    (exp (apply (global ("Stdlib" "*")) (local ("x" 44)) (int 2))))
  (fun "limit" (at 4 0 4 45)
    (params (pvar ("x" 45) (name ("Stdlib" "int"))))
    (exp (if (apply (global ("Stdlib" ">")) (local ("x" 45)) (int 8)) (int 8) (local ("x" 45)))))
  (let "size" (at 5 0 5 25) (exp (int 6)))
  (machine "pure" (at 7 0 7 95) discrete (params)
    (memories
      (memory ("m" 53) (name ("Stdlib" "int")) (value (int 42)) (at 6 46 6 47))
      (memory ("m" 51) (name ("Stdlib" "int")) (value (int 42)) (at 6 46 6 47)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 53)) (int 0)) (set (memory ("m" 51)) (int 0))))
      (method "step"
        (params (pvar ("t" 46) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 49) (name ("Stdlib" "int")))
            (apply (global "limit") (local ("t" 46)))
            (at 6 22 6 23))
          (let (pvar ("x" 54) (name ("Stdlib" "int"))) (state (memory ("m" 53))) (at))
          (set (memory ("m" 53)) (apply (global ("Stdlib" "+")) (local ("x" 54)) (int 10)))
          (let (pvar ("x" 52) (name ("Stdlib" "int"))) (state (memory ("m" 51))) (at))
          (set (memory ("m" 51)) (apply (global ("Stdlib" "+")) (local ("x" 52)) (int 6)))
          (exp
            (tuple
              (apply (global "plain") (apply (global "limit") (local ("t" 46))))
              (apply (global "limit") (apply (global "plain") (local ("t" 46))))
              (apply (global ("Stdlib" "+")) (local ("x" 52)) (local ("t" 46)))
              (apply (global ("Stdlib" "+")) (local ("x" 54)) (local ("x" 49)))))))))
  (machine "main" (at 8 0 12 18) discrete (params)
    (memories (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 62) (global "pure") discrete (params) (at 10 21 10 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 60)) (int 0)) (exp (call "reset" "pure" (instance ("i" 62))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (set (memory ("m" 60)) (apply (global ("Stdlib" "+")) (local ("x" 61)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 56) (name ("Stdlib" "int")))
              (pvar ("b" 57) (name ("Stdlib" "int")))
              (pvar ("c" 58) (name ("Stdlib" "int")))
              (pvar ("d" 59) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 62)) (local ("x" 61)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 56))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 57))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 58))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 59))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
