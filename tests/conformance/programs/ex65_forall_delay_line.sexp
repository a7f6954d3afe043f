(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex65_forall_delay_line")
 (source "ex65_forall_delay_line.zls")
 (digest "md5:1bfb536bdb8be71e3834a9c418c197ca")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 16)
    (doc "a shift register: state inside forall plus an accumulator threading the chain"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 9 40)))
 (results)
 (code
  (let "n" (at 2 0 2 16) (exp (int 3)))
  (machine "main" (at 3 0 9 40) discrete (params)
    (memories
      (memory ("m" 27) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("taps" 26)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("carry" 25) (name ("Stdlib" "int")) (value (int 42)) (at 6 36 6 41))
      (memory ("i" 35)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at))
      (memory ("m" 32)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 6 19 6 31)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 27)) (int 0))
          (for to ("i" 29) (int 0) (int 2)
            (set (lindex (memory ("i" 35)) (local ("i" 29))) (bool true)))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 28) (name ("Stdlib" "int"))) (state (memory ("m" 27))) (at))
          (set (memory ("m" 27)) (apply (global ("Stdlib" "+")) (local ("x" 28)) (int 1)))
          (set (memory ("carry" 25)) (local ("x" 28)))
          (for to ("i" 29) (int 0) (int 2)
            (seq
              (let
                (pvar ("x" 34) (name ("Stdlib" "int")))
                (if
                  (state (lindex (memory ("i" 35)) (local ("i" 29))))
                  (int 0)
                  (state (lindex (memory ("m" 32)) (local ("i" 29)))))
                (at 6 10 6 31))
              (set (lindex (memory ("i" 35)) (local ("i" 29))) (bool false))
              (set (lindex (memory ("taps" 26)) (local ("i" 29))) (local ("x" 34)))
              (let (pvar ("l" 31) (name ("Stdlib" "int"))) (state (memory ("carry" 25))) (at))
              (set (memory ("carry" 25)) (local ("x" 34)))
              (set (lindex (memory ("m" 32)) (local ("i" 29))) (local ("l" 31)))))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (state (memory ("taps" 26))) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (state (memory ("taps" 26))) (int 1)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (state (memory ("taps" 26))) (int 2)))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
