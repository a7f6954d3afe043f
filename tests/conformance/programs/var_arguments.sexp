(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Var_arguments")
 (source "var_arguments.zls")
 (digest "md5:0f5487e0ae4426a2bcac84812abc09c6")
 (needs "Stdlib")
 (exports
  (val "value" any (arrow any (name "v") (name ("Stdlib" "float"))) (at 3 0 7 46))
  (val "pick" discrete (arrow discrete (name ("Stdlib" "int")) (name "v")) (at 8 0 14 33))
  (val "pure" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "float")))
    (at 15 0 15 34))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 16 0 18 40)))
 (results
  (result "pick" (named "v")))
 (code
  (types
    (type "v" (params) (at 2 0 2 64)
      (variant (constr0 "A")
        (constr1 "B" (name ("Stdlib" "int")))
        (constr1 "C" (name ("Stdlib" "float")) (name ("Stdlib" "bool")))
        (constr1 "D" (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))))
  (fun "value" (at 3 0 7 46)
    (params (pvar ("v" 40) (name "v")))
    (seq
      (letvar ("result" 41) (name ("Stdlib" "float")) (float "42") (at 4 9 4 12))
      (match
        (local ("v" 40))
        (case (pconstr0 "A") (assign (name ("result" 41)) (float "0.5")))
        (case
          (pconstr1 "B" (pvar ("n" 42) (name ("Stdlib" "int"))))
          (assign (name ("result" 41)) (apply (global ("Stdlib" "float")) (local ("n" 42)))))
        (case
          (pconstr1 "C"
            (pvar ("x" 44) (name ("Stdlib" "float")))
            (pvar ("b" 43) (name ("Stdlib" "bool"))))
          (assign
            (name ("result" 41))
            (if
              (local ("b" 43))
              (local ("x" 44))
              (apply (global ("Stdlib" "~-.")) (local ("x" 44))))))
        (case
          (pconstr1 "D"
            (pvar ("i" 45) (name ("Stdlib" "int")))
            (pvar ("j" 46) (name ("Stdlib" "int")))
            (pvar ("k" 47) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 41))
            (apply
              (global ("Stdlib" "float"))
              (apply
                (global ("Stdlib" "+"))
                (apply
                  (global ("Stdlib" "+"))
                  (local ("i" 45))
                  (apply (global ("Stdlib" "*")) (int 10) (local ("j" 46))))
                (apply (global ("Stdlib" "*")) (int 100) (local ("k" 47))))))))
      (exp (var ("result" 41)))))
  (machine "pick" (at 8 0 14 33) discrete (params)
    (memories (memory ("v" 49) (name "v") (value (constr0 "A")) (at 10 16 10 17)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 48) (name ("Stdlib" "int"))))
        (returns (name "v"))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 48)) (int 5))
            (case (pconst (int 0)) (set (memory ("v" 49)) (constr0 "A")))
            (case (pconst (int 1)) (set (memory ("v" 49)) (constr1 "B" (local ("t" 48)))))
            (case
              (pconst (int 2))
              (set
                (memory ("v" 49))
                (constr1 "C"
                  (apply
                    (global ("Stdlib" "/."))
                    (apply (global ("Stdlib" "float")) (local ("t" 48)))
                    (float "4"))
                  (apply (global ("Stdlib" ">")) (local ("t" 48)) (int 4)))))
            (case
              (pconst (int 3))
              (set
                (memory ("v" 49))
                (constr1 "D"
                  (local ("t" 48))
                  (apply (global ("Stdlib" "+")) (local ("t" 48)) (int 1))
                  (apply (global ("Stdlib" "+")) (local ("t" 48)) (int 2)))))
            (case (wild)
              (set (memory ("v" 49)) (constr1 "B" (apply (global ("Stdlib" "-")) (int 0) (int 1))))))
          (exp (state (memory ("v" 49))))))))
  (machine "pure" (at 15 0 15 34) discrete (params) (memories)
    (instances (instance ("i" 54) (global "pick") discrete (params) (at 15 26 15 34)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "pick" (instance ("i" 54)))))
      (method "step"
        (params (pvar ("t" 50) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "float")))
        (exp (apply (global "value") (call "step" "pick" (instance ("i" 54)) (local ("t" 50))))))))
  (machine "main" (at 16 0 18 40) discrete (params)
    (memories (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 17 14 17 15)))
    (instances (instance ("i" 55) (global "pure") discrete (params) (at 18 14 18 22)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 52)) (int 0)) (exp (call "reset" "pure" (instance ("i" 55))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (apply (global ("Stdlib" "+")) (local ("x" 53)) (int 1)))
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (call "step" "pure" (instance ("i" 55)) (local ("x" 53))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
