(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rst_expression_nested")
 (source "rst_expression_nested.zls")
 (digest "md5:50fc7b256a1f037c081ac2ef96651ea4")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 48)
    (doc "resets as expressions, one inside the other, and of instances"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 5 49))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 62)))
 (results
  (result "count" (named "c"))
  (result "pure" (parts (named "a") (named "b"))))
 (code
  (machine "count" (at 2 0 2 48) discrete (params)
    (memories (memory ("m" 44) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 44)) (int 0)))
      (method "step"
        (params (pvar ("k" 42) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 45) (name ("Stdlib" "int"))) (state (memory ("m" 44))) (at))
          (set (memory ("m" 44)) (apply (global ("Stdlib" "+")) (local ("x" 45)) (local ("k" 42))))
          (exp (local ("x" 45)))))))
  (machine "pure" (at 3 0 5 49) discrete (params)
    (memories
      (memory ("i" 54) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 52) (name ("Stdlib" "int")) (value (int 42)) (at 5 16 5 17))
      (memory ("result" 50) (name ("Stdlib" "int")) (value (int 42)) (at 4 33 4 41))
      (memory ("result" 49) (name ("Stdlib" "int")) (value (int 42)) (at 4 16 4 62)))
    (instances
      (instance ("i" 62) (global "count") discrete (params) (at 5 22 5 29))
      (instance ("i" 61) (global "count") discrete (params) (at 4 33 4 41))
      (instance ("i" 60) (global "count") discrete (params) (at 4 16 4 23)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 54)) (bool true))
          (exp (call "reset" "count" (instance ("i" 62))))
          (exp (call "reset" "count" (instance ("i" 61))))
          (exp (call "reset" "count" (instance ("i" 60))))))
      (method "step"
        (params (pvar ("t" 46) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 46)) (int 4))
              (int 1))
            (seq
              (set (memory ("i" 54)) (bool true))
              (exp (call "reset" "count" (instance ("i" 62))))))
          (when (state (memory ("i" 54))) (set (memory ("m" 52)) (local ("t" 46))))
          (set (memory ("i" 54)) (bool false))
          (let (pvar ("x" 53) (name ("Stdlib" "int"))) (state (memory ("m" 52))) (at))
          (set (memory ("m" 52)) (call "step" "count" (instance ("i" 62)) (int 2)))
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 46)) (int 5))
              (int 4))
            (seq
              (exp (call "reset" "count" (instance ("i" 61))))
              (exp (call "reset" "count" (instance ("i" 60))))))
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 46)) (int 3))
              (int 2))
            (exp (call "reset" "count" (instance ("i" 61)))))
          (set (memory ("result" 50)) (call "step" "count" (instance ("i" 61)) (int 10)))
          (set
            (memory ("result" 49))
            (apply
              (global ("Stdlib" "+"))
              (call "step" "count" (instance ("i" 60)) (int 1))
              (state (memory ("result" 50)))))
          (exp (tuple (state (memory ("result" 49))) (local ("x" 53))))))))
  (machine "main" (at 6 0 9 62) discrete (params)
    (memories (memory ("m" 58) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 63) (global "pure") discrete (params) (at 8 15 8 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 58)) (int 0)) (exp (call "reset" "pure" (instance ("i" 63))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 59) (name ("Stdlib" "int"))) (state (memory ("m" 58))) (at))
          (set (memory ("m" 58)) (apply (global ("Stdlib" "+")) (local ("x" 59)) (int 1)))
          (let
            (ptuple (pvar ("a" 56) (name ("Stdlib" "int"))) (pvar ("b" 57) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 63)) (local ("x" 59)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 56))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 57))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
