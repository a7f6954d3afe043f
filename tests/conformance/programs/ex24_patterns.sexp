(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex24_patterns")
 (source "ex24_patterns.zls")
 (digest "md5:b148e4a1c2bc379332c80235ad393275")
 (needs "Stdlib")
 (exports
  (val "f" any
    (arrow any (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
    (at 1 0 5 19))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 81)))
 (results)
 (code
  (fun "f" (at 1 0 5 19)
    (params
      (ptuple (pvar ("p" 34) (name ("Stdlib" "int"))) (pvar ("q" 35) (name ("Stdlib" "int")))))
    (seq
      (letvar ("result" 36) (name ("Stdlib" "int")) (int 42) (at 2 23 2 24))
      (match
        (tuple (local ("p" 34)) (local ("q" 35)))
        (case
          (por (ptuple (pconst (int 0)) (wild)) (ptuple (wild) (pconst (int 0))))
          (assign (name ("result" 36)) (int 0)))
        (case
          (ptuple (pconst (int 1)) (pvar ("k" 37) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 36))
            (apply (global ("Stdlib" "+")) (local ("k" 37)) (local ("k" 37)))))
        (case (ptuple (pconst (int -1)) (wild)) (assign (name ("result" 36)) (int 99)))
        (case
          (ptuple (pvar ("a" 38) (name ("Stdlib" "int"))) (pvar ("b" 39) (name ("Stdlib" "int"))))
          (assign
            (name ("result" 36))
            (apply (global ("Stdlib" "*")) (local ("a" 38)) (local ("b" 39))))))
      (exp (var ("result" 36)))))
  (machine "main" (at 6 0 9 81) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 44)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1)))
          (let
            (pvar ("v" 42) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 1))
            (at 8 11 8 12))
          (let
            (pvar ("w" 43) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 45)) (int 2))
            (at 8 14 8 15))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global "f")
                (tuple (apply (global ("Stdlib" "-")) (local ("x" 45)) (int 1)) (local ("x" 45)))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("Stdlib" "+")) (local ("v" 42)) (local ("w" 43))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
