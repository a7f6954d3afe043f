(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_with_record_and_tuple")
 (source "var_with_record_and_tuple.zls")
 (digest "md5:2e3bf789f37b47c2c8b6c7fc87b7e2ac")
 (needs "Stdlib")
 (exports
  (val "f" any (arrow any (name "item") (name ("Stdlib" "int"))) (at 4 0 9 32))
  (val "make" discrete (arrow discrete (name ("Stdlib" "int")) (name "item")) (at 10 0 16 39))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 17 0 17 30))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 18 0 20 38)))
 (results
  (result "make" (named "i")))
 (code
  (types
    (type "point" (params) (at 2 0 2 33)
      (record ("x" (name ("Stdlib" "int"))) ("y" (name ("Stdlib" "int"))))))
  (types
    (type "item" (params) (at 3 0 3 60)
      (variant (constr0 "Empty")
        (constr1 "At" (name "point"))
        (constr1 "Pair"
          (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
          (name ("Stdlib" "bool"))))))
  (fun "f" (at 4 0 9 32)
    (params (pvar ("i" 43) (name "item")))
    (seq
      (letvar ("result" 44) (name ("Stdlib" "int")) (int 42) (at 5 13 5 14))
      (match
        (local ("i" 43))
        (case (pconstr0 "Empty") (assign (name ("result" 44)) (int 0)))
        (case
          (pconstr1 "At"
            (precord ("x" (pvar ("a" 45) (name ("Stdlib" "int")))) ("y" (pconst (int 0)))))
          (assign (name ("result" 44)) (local ("a" 45))))
        (case
          (pconstr1 "At" (pvar ("p" 46) (name "point")))
          (assign
            (name ("result" 44))
            (apply
              (global ("Stdlib" "+"))
              (field (local ("p" 46)) "x")
              (apply (global ("Stdlib" "*")) (int 10) (field (local ("p" 46)) "y")))))
        (case
          (pconstr1 "Pair"
            (ptuple (pvar ("a" 47) (name ("Stdlib" "int"))) (pvar ("b" 48) (name ("Stdlib" "int"))))
            (pconst (bool true)))
          (assign
            (name ("result" 44))
            (apply (global ("Stdlib" "-")) (local ("a" 47)) (local ("b" 48)))))
        (case
          (pconstr1 "Pair"
            (ptuple (pvar ("a" 49) (name ("Stdlib" "int"))) (pvar ("b" 50) (name ("Stdlib" "int"))))
            (pconst (bool false)))
          (assign
            (name ("result" 44))
            (apply (global ("Stdlib" "-")) (local ("b" 50)) (local ("a" 49))))))
      (exp (var ("result" 44)))))
  (machine "make" (at 10 0 16 39) discrete (params)
    (memories (memory ("i" 52) (name "item") (value (constr0 "Empty")) (at 13 16 13 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 51) (name ("Stdlib" "int"))))
        (returns (name "item"))
        (seq
          (let
            (pvar ("q" 54) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (int 2) (local ("t" 51)))
            (at 11 14 11 19))
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 51)) (int 4))
            (case (pconst (int 0)) (set (memory ("i" 52)) (constr0 "Empty")))
            (case
              (pconst (int 1))
              (set
                (memory ("i" 52))
                (constr1 "At"
                  (record
                    ("x" (local ("t" 51)))
                    ("y" (apply (global ("Stdlib" "mod")) (local ("t" 51)) (int 2)))))))
            (case
              (pconst (int 2))
              (set (memory ("i" 52)) (constr1 "At" (record ("x" (local ("t" 51))) ("y" (int 0))))))
            (case (wild)
              (set
                (memory ("i" 52))
                (constr1 "Pair"
                  (tuple (local ("t" 51)) (local ("q" 54)))
                  (apply (global ("Stdlib" ">")) (local ("t" 51)) (int 4))))))
          (exp (state (memory ("i" 52))))))))
  (machine "pure" (at 17 0 17 30) discrete (params) (memories)
    (instances (instance ("i" 59) (global "make") discrete (params) (at 17 22 17 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "make" (instance ("i" 59)))))
      (method "step"
        (params (pvar ("t" 55) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (exp (apply (global "f") (call "step" "make" (instance ("i" 59)) (local ("t" 55))))))))
  (machine "main" (at 18 0 20 38) discrete (params)
    (memories (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 19 14 19 15)))
    (instances (instance ("i" 60) (global "pure") discrete (params) (at 20 12 20 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 57)) (int 0)) (exp (call "reset" "pure" (instance ("i" 60))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 58) (name ("Stdlib" "int"))) (state (memory ("m" 57))) (at))
          (set (memory ("m" 57)) (apply (global ("Stdlib" "+")) (local ("x" 58)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (call "step" "pure" (instance ("i" 60)) (local ("x" 58))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
