(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex85_nested_resets")
 (source "ex85_nested_resets.zls")
 (digest "md5:cead225cdb2ddb763f9c0aef34af8f01")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 12 93)
    (doc "nested resets: the outer one resets everything inside, also inactive branches")))
 (results)
 (code
  (machine "main" (at 2 0 12 93) discrete (params)
    (memories
      (memory ("i" 41) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 40) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 37) (name ("Stdlib" "int")) (value (int 42)) (at 6 21 6 22))
      (memory ("m" 34) (name ("Stdlib" "int")) (value (int 42)) (at 5 27 5 28))
      (memory ("m" 32) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("e" 31) (name ("Stdlib" "int")) (value (int 42)) (at 9 23 9 24))
      (memory ("i" 45) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 42) (name ("Stdlib" "int")) (value (int 42)) (at 9 36 9 37)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 32)) (int 0))
          (set (memory ("i" 40)) (bool true))
          (set (memory ("i" 41)) (bool true))
          (set (memory ("i" 45)) (bool true))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 33) (name ("Stdlib" "int"))) (state (memory ("m" 32))) (at))
          (set (memory ("m" 32)) (apply (global ("Stdlib" "+")) (local ("x" 33)) (int 1)))
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 33)) (int 5))
              (int 3))
            (seq (set (memory ("i" 40)) (bool true)) (set (memory ("i" 41)) (bool true))))
          (let
            (pvar ("x" 39) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 40)))
              (int 0)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 37))) (int 1)))
            (at 6 12 6 26))
          (set (memory ("i" 40)) (bool false))
          (set (memory ("m" 37)) (local ("x" 39)))
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 33)) (int 2))
              (int 0))
            (set (memory ("i" 41)) (bool true)))
          (let
            (pvar ("x" 36) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 41)))
              (int 0)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 34))) (int 1)))
            (at 5 18 5 32))
          (set (memory ("i" 41)) (bool false))
          (set (memory ("m" 34)) (local ("x" 36)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 33)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (seq
                (when
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("x" 33)) (int 8))
                    (int 4))
                  (set (memory ("i" 45)) (bool true)))
                (let
                  (pvar ("x" 44) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 45)))
                    (int 0)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 42))) (int 1)))
                  (at 9 27 9 41))
                (set (memory ("i" 45)) (bool false))
                (set (memory ("e" 31)) (local ("x" 44)))
                (set (memory ("m" 42)) (local ("x" 44)))))
            (case
              (pconst (bool false))
              (set (memory ("e" 31)) (apply (global ("Stdlib" "-")) (int 0) (int 1)))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 36))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 39))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("e" 31)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
