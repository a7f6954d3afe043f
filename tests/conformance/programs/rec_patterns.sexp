(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rec_patterns")
 (source "rec_patterns.zls")
 (digest "md5:5d08bcaeaad624f81bcee0cece6ddb23")
 (needs "Stdlib")
 (exports
  (val "kind" any (arrow any (name "seg") (name ("Stdlib" "int"))) (at 4 0 7 76))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 8 0 10 31))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 14 62)))
 (results)
 (code
  (types
    (type "point" (params) (at 2 0 2 33)
      (record ("x" (name ("Stdlib" "int"))) ("y" (name ("Stdlib" "int"))))))
  (types
    (type "seg" (params) (at 3 0 3 41) (record ("from" (name "point")) ("till" (name "point")))))
  (fun "kind" (at 4 0 7 76)
    (params (pvar ("s" 43) (name "seg")))
    (seq
      (letvar ("result" 44) (name ("Stdlib" "int")) (int 42) (at 5 45 5 46))
      (match
        (local ("s" 43))
        (case
          (precord ("from" (precord ("x" (pconst (int 0))) ("y" (pconst (int 0))))) ("till" (wild)))
          (assign (name ("result" 44)) (int 1)))
        (case
          (precord
            ("from" (precord ("x" (pvar ("a" 45) (name ("Stdlib" "int"))))))
            ("till" (precord ("y" (pconst (int 3))))))
          (assign (name ("result" 44)) (apply (global ("Stdlib" "+")) (int 10) (local ("a" 45)))))
        (case
          (precord
            ("from"
              (precord
                ("x" (pvar ("a" 46) (name ("Stdlib" "int"))))
                ("y" (pvar ("b" 47) (name ("Stdlib" "int"))))))
            ("till" (precord ("x" (pvar ("c" 48) (name ("Stdlib" "int")))))))
          (assign
            (name ("result" 44))
            (apply
              (global ("Stdlib" "+"))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (int 100) (local ("a" 46)))
                (apply (global ("Stdlib" "*")) (int 10) (local ("b" 47))))
              (local ("c" 48))))))
      (exp (var ("result" 44)))))
  (machine "pure" (at 8 0 10 31) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 49) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("s" 52) (name "seg"))
            (record
              ("from"
                (record
                  ("x" (apply (global ("Stdlib" "mod")) (local ("t" 49)) (int 3)))
                  ("y" (apply (global ("Stdlib" "mod")) (local ("t" 49)) (int 2)))))
              ("till"
                (record
                  ("x" (local ("t" 49)))
                  ("y" (apply (global ("Stdlib" "mod")) (local ("t" 49)) (int 4))))))
            (at 9 6 9 7))
          (let
            (precord
              ("x" (pvar ("a" 50) (name ("Stdlib" "int"))))
              ("y" (pvar ("b" 51) (name ("Stdlib" "int")))))
            (field (local ("s" 52)) "till")
            (at 10 12 10 13))
          (exp
            (tuple
              (apply (global "kind") (local ("s" 52)))
              (apply (global ("Stdlib" "+")) (local ("a" 50)) (local ("b" 51)))))))))
  (machine "main" (at 11 0 14 62) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 58) (global "pure") discrete (params) (at 13 15 13 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 58))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple (pvar ("k" 54) (name ("Stdlib" "int"))) (pvar ("s" 55) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 58)) (local ("x" 57)))
            (at 13 7 13 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("k" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("s" 55))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
