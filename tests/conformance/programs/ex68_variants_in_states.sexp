(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex68_variants_in_states")
 (source "ex68_variants_in_states.zls")
 (digest "md5:c3ab6108504871f9144f90cd88b8908b")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 11 62)))
 (results)
 (code
  (types
    (type "cmd" (params) (at 1 0 1 47)
      (variant (constr0 "Nop")
        (constr1 "Set" (name ("Stdlib" "int")))
        (constr1 "Move" (name ("Stdlib" "int")) (name ("Stdlib" "int"))))))
  (machine "main" (at 2 0 11 62) discrete (params)
    (memories
      (memory ("m" 37) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("y" 34) (name ("Stdlib" "int")) (value (int 42)) (at 9 47 9 48))
      (memory ("x" 33) (name ("Stdlib" "int")) (value (int 42)) (at 8 21 8 22))
      (memory ("result" 32) (name "cmd") (value (constr0 "Nop")) (at 4 36 4 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 37)) (int 0))
          (set (memory ("y" 34)) (int 0))
          (set (memory ("x" 33)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 38) (name ("Stdlib" "int"))) (state (memory ("m" 37))) (at))
          (set (memory ("m" 37)) (apply (global ("Stdlib" "+")) (local ("x" 38)) (int 1)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 38)) (int 3))
            (case (pconst (int 0)) (set (memory ("result" 32)) (constr0 "Nop")))
            (case (pconst (int 1)) (set (memory ("result" 32)) (constr1 "Set" (local ("x" 38)))))
            (case (wild) (set (memory ("result" 32)) (constr1 "Move" (local ("x" 38)) (int 1)))))
          (let (pvar ("l" 35) (name ("Stdlib" "int"))) (state (memory ("x" 33))) (at))
          (let (pvar ("l" 36) (name ("Stdlib" "int"))) (state (memory ("y" 34))) (at))
          (match
            (state (memory ("result" 32)))
            (case (pconstr0 "Nop") (seq))
            (case
              (pconstr1 "Set" (pvar ("v" 39) (name ("Stdlib" "int"))))
              (set (memory ("x" 33)) (local ("v" 39))))
            (case
              (pconstr1 "Move"
                (pvar ("dx" 40) (name ("Stdlib" "int")))
                (pvar ("dy" 41) (name ("Stdlib" "int"))))
              (seq
                (set
                  (memory ("y" 34))
                  (apply (global ("Stdlib" "+")) (local ("l" 36)) (local ("dy" 41))))
                (set
                  (memory ("x" 33))
                  (apply (global ("Stdlib" "+")) (local ("l" 35)) (local ("dx" 40)))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 33)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("y" 34)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
