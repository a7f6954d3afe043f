(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex76_arrow_is_lazy_on_direct_calls")
 (source "ex76_arrow_is_lazy_on_direct_calls.zls")
 (digest "md5:128d0a093fbbc7579512300e643fe7ed")
 (needs "Stdlib")
 (exports
  (val "tick" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 3 0 3 48)
    (doc
      "a node call written directly under -> only steps in the instants where its side is selected;\\x0athe same call named by a let steps at every instant; under if it always steps"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 12 62)))
 (results
  (result "tick" (named "c")))
 (code
  (machine "tick" (at 3 0 3 48) discrete (params)
    (memories (memory ("m" 38) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 38)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 39) (name ("Stdlib" "int"))) (state (memory ("m" 38))) (at))
          (set (memory ("m" 38)) (apply (global ("Stdlib" "+")) (local ("x" 39)) (int 1)))
          (exp (local ("x" 39)))))))
  (machine "main" (at 4 0 12 62) discrete (params)
    (memories
      (memory ("i" 55) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 47) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15)))
    (instances
      (instance ("i" 60) (global "tick") discrete (params) (at 6 17 6 24))
      (instance ("i" 59) (global "tick") discrete (params) (at 7 26 7 33))
      (instance ("i" 58) (global "tick") discrete (params) (at 8 10 8 17))
      (instance ("i" 57) (global "tick") discrete (params) (at 9 24 9 31))
      (instance ("i" 56) (global "tick") discrete (params) (at 10 32 10 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 55)) (bool true))
          (exp (call "reset" "tick" (instance ("i" 60))))
          (exp (call "reset" "tick" (instance ("i" 59))))
          (exp (call "reset" "tick" (instance ("i" 58))))
          (set (memory ("m" 47)) (int 0))
          (exp (call "reset" "tick" (instance ("i" 57))))
          (exp (call "reset" "tick" (instance ("i" 56))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("x" 49) (name ("Stdlib" "int")))
            (if (state (memory ("i" 55))) (int 100) (call "step" "tick" (instance ("i" 60)) (unit)))
            (at 6 10 6 24))
          (let
            (pvar ("k" 43) (name ("Stdlib" "int")))
            (call "step" "tick" (instance ("i" 59)) (unit))
            (at 7 22 7 23))
          (let
            (pvar ("x" 50) (name ("Stdlib" "int")))
            (if (state (memory ("i" 55))) (int 100) (local ("k" 43)))
            (at 7 10 7 39))
          (let
            (pvar ("x" 51) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 55)))
              (call "step" "tick" (instance ("i" 58)) (unit))
              (apply (global ("Stdlib" "-")) (int 0) (int 1)))
            (at 8 10 8 26))
          (let (pvar ("x" 48) (name ("Stdlib" "int"))) (state (memory ("m" 47))) (at))
          (let
            (pvar ("x" 52) (name ("Stdlib" "int")))
            (call "step" "tick" (instance ("i" 57)) (unit))
            (at 9 24 9 31))
          (let
            (pvar ("x" 53) (name ("Stdlib" "int")))
            (call "step" "tick" (instance ("i" 56)) (unit))
            (at 10 32 10 39))
          (let
            (pvar ("x" 54) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 55)))
              (int 100)
              (if
                (apply (global ("Stdlib" ">")) (local ("x" 48)) (int 0))
                (local ("x" 53))
                (int 100)))
            (at 10 10 10 49))
          (set (memory ("i" 55)) (bool false))
          (set (memory ("m" 47)) (apply (global ("Stdlib" "+")) (local ("x" 48)) (int 1)))
          (let
            (pvar ("d" 45) (name ("Stdlib" "int")))
            (if (apply (global ("Stdlib" ">")) (local ("x" 48)) (int 0)) (local ("x" 52)) (int 100))
            (at 9 6 9 7))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 49))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 45))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 54))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
