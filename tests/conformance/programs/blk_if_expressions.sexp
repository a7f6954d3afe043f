(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_if_expressions")
 (source "blk_if_expressions.zls")
 (digest "md5:e9d045b22f918b03e78556fd380b88ca")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 48)
    (doc "if as an expression: nested, with nodes and delays on both sides"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 7 61))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 93)))
 (results
  (result "count" (named "c"))
  (result "pure" (parts (named "a") (named "b") (named "c"))))
 (code
  (machine "count" (at 2 0 2 48) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 48)) (int 0)))
      (method "step"
        (params (pvar ("x" 46) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (local ("x" 46))))
          (exp (local ("x" 49)))))))
  (machine "pure" (at 3 0 7 61) discrete (params)
    (memories
      (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 6 14 6 15))
      (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 5 39 5 40)))
    (instances
      (instance ("i" 69) (global "count") discrete (params) (at 4 43 4 51))
      (instance ("i" 68) (global "count") discrete (params) (at 4 30 4 37)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 60)) (int 5))
          (set (memory ("m" 57)) (int 0))
          (exp (call "reset" "count" (instance ("i" 69))))
          (exp (call "reset" "count" (instance ("i" 68))))))
      (method "step"
        (params (pvar ("t" 50) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (let (pvar ("x" 58) (name ("Stdlib" "int"))) (state (memory ("m" 57))) (at))
          (let
            (pvar ("b" 52) (name ("Stdlib" "int")))
            (if
              (apply (global ("Stdlib" ">")) (local ("t" 50)) (int 2))
              (if
                (apply (global ("Stdlib" ">")) (local ("t" 50)) (int 6))
                (local ("x" 58))
                (local ("x" 61)))
              (local ("t" 50)))
            (at 5 6 5 7))
          (let
            (pvar ("x" 55) (name ("Stdlib" "int")))
            (call "step" "count" (instance ("i" 69)) (int 10))
            (at 4 43 4 51))
          (let
            (pvar ("x" 56) (name ("Stdlib" "int")))
            (call "step" "count" (instance ("i" 68)) (int 1))
            (at 4 30 4 37))
          (let
            (pvar ("a" 51) (name ("Stdlib" "int")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 50)) (int 2))
                (int 0))
              (local ("x" 56))
              (local ("x" 55)))
            (at 4 6 4 7))
          (let
            (pvar ("c" 53) (name ("Stdlib" "int")))
            (if
              (apply (global ("Stdlib" ">")) (local ("a" 51)) (local ("b" 52)))
              (apply (global ("Stdlib" "-")) (local ("a" 51)) (local ("b" 52)))
              (if
                (apply (global ("Stdlib" "=")) (local ("a" 51)) (local ("b" 52)))
                (int 0)
                (apply (global ("Stdlib" "-")) (local ("b" 52)) (local ("a" 51)))))
            (at 7 6 7 7))
          (set (memory ("m" 60)) (local ("b" 52)))
          (set (memory ("m" 57)) (local ("t" 50)))
          (exp (tuple (local ("a" 51)) (local ("b" 52)) (local ("c" 53))))))))
  (machine "main" (at 8 0 11 93) discrete (params)
    (memories (memory ("m" 66) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 70) (global "pure") discrete (params) (at 10 18 10 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 66)) (int 0)) (exp (call "reset" "pure" (instance ("i" 70))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 67) (name ("Stdlib" "int"))) (state (memory ("m" 66))) (at))
          (set (memory ("m" 66)) (apply (global ("Stdlib" "+")) (local ("x" 67)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 63) (name ("Stdlib" "int")))
              (pvar ("b" 64) (name ("Stdlib" "int")))
              (pvar ("c" 65) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 70)) (local ("x" 67)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 63))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 64))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 65))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
