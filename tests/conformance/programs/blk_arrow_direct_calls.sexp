(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Blk_arrow_direct_calls")
 (source "blk_arrow_direct_calls.zls")
 (digest "md5:8f38e640feeffb09e9fee2fc646f4c56")
 (needs "Stdlib")
 (exports
  (val "tick" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 2 0 2 48)
    (doc "a call written under -> runs only when its side is chosen"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 6 47))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 7 0 10 93)))
 (results
  (result "tick" (named "c"))
  (result "pure" (parts (named "a") (named "b") (named "c"))))
 (code
  (machine "tick" (at 2 0 2 48) discrete (params)
    (memories (memory ("m" 48) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 48)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 49) (name ("Stdlib" "int"))) (state (memory ("m" 48))) (at))
          (set (memory ("m" 48)) (apply (global ("Stdlib" "+")) (local ("x" 49)) (int 1)))
          (exp (local ("x" 49)))))))
  (machine "pure" (at 3 0 6 47) discrete (params)
    (memories
      (memory ("i" 65) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 60) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36))
      (memory ("m" 57) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances
      (instance ("i" 73) (global "tick") discrete (params) (at 6 35 6 42))
      (instance ("i" 72) (global "tick") discrete (params) (at 6 10 6 17)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 65)) (bool true))
          (exp (call "reset" "tick" (instance ("i" 73))))
          (exp (call "reset" "tick" (instance ("i" 72))))
          (set (memory ("m" 60)) (int 0))
          (set (memory ("m" 57)) (int 0))))
      (method "step"
        (params (pvar ("t" 50) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 63) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 65)))
              (int 1000)
              (apply
                (global ("Stdlib" "*"))
                (call "step" "tick" (instance ("i" 73)) (unit))
                (local ("t" 50))))
            (at 6 26 6 47))
          (let
            (pvar ("x" 64) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 65)))
              (apply
                (global ("Stdlib" "+"))
                (call "step" "tick" (instance ("i" 72)) (unit))
                (int 50))
              (local ("x" 63)))
            (at 6 10 6 47))
          (let (pvar ("x" 61) (name ("Stdlib" "int"))) (state (memory ("m" 60))) (at))
          (let
            (pvar ("x" 62) (name ("Stdlib" "int")))
            (if (state (memory ("i" 65))) (int 100) (local ("x" 61)))
            (at 5 10 5 39))
          (let (pvar ("x" 58) (name ("Stdlib" "int"))) (state (memory ("m" 57))) (at))
          (let
            (pvar ("x" 59) (name ("Stdlib" "int")))
            (if (state (memory ("i" 65))) (int 100) (local ("x" 58)))
            (at 4 10 4 24))
          (set (memory ("i" 65)) (bool false))
          (set (memory ("m" 60)) (apply (global ("Stdlib" "+")) (local ("x" 61)) (int 1)))
          (set (memory ("m" 57)) (apply (global ("Stdlib" "+")) (local ("x" 58)) (int 1)))
          (exp (tuple (local ("x" 59)) (local ("x" 62)) (local ("x" 64))))))))
  (machine "main" (at 7 0 10 93) discrete (params)
    (memories (memory ("m" 70) (name ("Stdlib" "int")) (value (int 42)) (at 8 14 8 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 9 18 9 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 70)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 71) (name ("Stdlib" "int"))) (state (memory ("m" 70))) (at))
          (set (memory ("m" 70)) (apply (global ("Stdlib" "+")) (local ("x" 71)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 67) (name ("Stdlib" "int")))
              (pvar ("b" 68) (name ("Stdlib" "int")))
              (pvar ("c" 69) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 74)) (local ("x" 71)))
            (at 9 7 9 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 67))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 69))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
