(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Flag_inline")
 (source "flag_inline.zls")
 (digest "md5:2bb67ab13c0c37b07535dde5520676ee")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 48)
    (doc "calls put in place by their size"))
  (val "mid" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 4 0 4 40))
  (val "f" any
    (arrow any (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
    (at 5 0 5 24))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 6 0 6 37))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 62)))
 (results
  (result "count" (named "c")))
 (code
  (machine "count" (at 3 0 3 48) discrete (params)
    (memories (memory ("m" 66) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 66)) (int 0)))
      (method "step"
        (params (pvar ("x" 64) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 67) (name ("Stdlib" "int"))) (state (memory ("m" 66))) (at))
          (set (memory ("m" 66)) (apply (global ("Stdlib" "+")) (local ("x" 67)) (local ("x" 64))))
          (exp (local ("x" 67)))))))
  (machine "mid" (at 4 0 4 40) discrete (params)
    (memories
      (memory ("m" 75) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("m" 73) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 75)) (int 0)) (set (memory ("m" 73)) (int 0))))
      (method "step"
        (params (pvar ("x" 68) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 71) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("x" 68)) (int 2))
            (at 3 15 3 16))
          (let (pvar ("x" 76) (name ("Stdlib" "int"))) (state (memory ("m" 75))) (at))
          (set (memory ("m" 75)) (apply (global ("Stdlib" "+")) (local ("x" 76)) (local ("x" 71))))
          (let (pvar ("x" 74) (name ("Stdlib" "int"))) (state (memory ("m" 73))) (at))
          (set (memory ("m" 73)) (apply (global ("Stdlib" "+")) (local ("x" 74)) (local ("x" 68))))
          (exp (apply (global ("Stdlib" "+")) (local ("x" 74)) (local ("x" 76))))))))
  (fun "f" (at 5 0 5 24)
    (params
      (ptuple (pvar ("x" 77) (name ("Stdlib" "int"))) (pvar ("y" 78) (name ("Stdlib" "int")))))
    (exp
      (apply
        (global ("Stdlib" "+"))
        (apply (global ("Stdlib" "*")) (local ("x" 77)) (local ("y" 78)))
        (int 1))))
  (machine "pure" (at 6 0 6 37) discrete (params)
    (memories
      (memory ("m" 89) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("m" 87) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 89)) (int 0)) (set (memory ("m" 87)) (int 0))))
      (method "step"
        (params (pvar ("t" 79) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 83) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("t" 79)) (int 2))
            (at 3 15 3 16))
          (let (pvar ("x" 90) (name ("Stdlib" "int"))) (state (memory ("m" 89))) (at))
          (set (memory ("m" 89)) (apply (global ("Stdlib" "+")) (local ("x" 90)) (local ("x" 83))))
          (let (pvar ("x" 88) (name ("Stdlib" "int"))) (state (memory ("m" 87))) (at))
          (set (memory ("m" 87)) (apply (global ("Stdlib" "+")) (local ("x" 88)) (local ("t" 79))))
          (exp
            (tuple
              (apply (global ("Stdlib" "+")) (local ("x" 88)) (local ("x" 90)))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "*")) (local ("t" 79)) (int 3))
                (int 1))))))))
  (machine "main" (at 7 0 10 62) discrete (params)
    (memories
      (memory ("m" 106) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("m" 104) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("m" 102) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 102)) (int 0))
          (set (memory ("m" 106)) (int 0))
          (set (memory ("m" 104)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 103) (name ("Stdlib" "int"))) (state (memory ("m" 102))) (at))
          (set (memory ("m" 102)) (apply (global ("Stdlib" "+")) (local ("x" 103)) (int 1)))
          (let
            (pvar ("x" 98) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("x" 103)) (int 2))
            (at 3 15 3 16))
          (let (pvar ("x" 107) (name ("Stdlib" "int"))) (state (memory ("m" 106))) (at))
          (set
            (memory ("m" 106))
            (apply (global ("Stdlib" "+")) (local ("x" 107)) (local ("x" 98))))
          (let (pvar ("x" 105) (name ("Stdlib" "int"))) (state (memory ("m" 104))) (at))
          (set
            (memory ("m" 104))
            (apply (global ("Stdlib" "+")) (local ("x" 105)) (local ("x" 103))))
          (let
            (pvar ("b" 93) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("Stdlib" "*")) (local ("x" 103)) (int 3))
              (int 1))
            (at 9 10 9 11))
          (let
            (pvar ("a" 92) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 105)) (local ("x" 107)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 92))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 93))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
