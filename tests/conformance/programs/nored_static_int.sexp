(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Nored_static_int")
 (source "nored_static_int.zls")
 (digest "md5:a7ef99edf809e8173349cd8684b9afe2")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 3 0 3 59)
    (doc "static parameters stay parameters of the machine"))
  (val "both" discrete
    (arrow static
      (name ("Stdlib" "int"))
      (arrow static
        (name ("Stdlib" "int"))
        (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
    (at 4 0 4 55))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 5 0 5 43))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 6 0 9 62)))
 (results
  (result "count" (named "c"))
  (result "pure" (parts (named "c") (nameless))))
 (code
  (machine "count" (at 3 0 3 59) discrete
    (params (pvar ("step" 30) (name ("Stdlib" "int"))))
    (memories
      (memory ("i" 36) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 33) (name ("Stdlib" "int")) (value (int 42)) (at 3 51 3 52)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 36)) (bool true)))
      (method "step"
        (params (pvar ("x" 31) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 35) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 36)))
              (local ("x" 31))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 33))) (local ("step" 30))))
            (at 3 42 3 59))
          (set (memory ("i" 36)) (bool false))
          (set (memory ("m" 33)) (local ("x" 35)))
          (exp (local ("x" 35)))))))
  (machine "both" (at 4 0 4 55) discrete
    (params (pvar ("n" 38) (name ("Stdlib" "int"))) (pvar ("m" 37) (name ("Stdlib" "int"))))
    (memories (memory ("m" 40) (name ("Stdlib" "int")) (value (int 42)) (at 4 47 4 48)))
    (instances
      (instance ("i" 49) (apply (global "count") (local ("m" 37))) discrete (params) (at 4 38 4 55))
      (instance ("i" 48) (apply (global "count") (local ("n" 38))) discrete (params) (at 4 26 4 35)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 40)) (int 0))
          (exp (call "reset" (instance ("i" 49))))
          (exp (call "reset" (instance ("i" 48))))))
      (method "step"
        (params (pvar ("x" 39) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 41) (name ("Stdlib" "int"))) (state (memory ("m" 40))) (at))
          (set (memory ("m" 40)) (local ("x" 39)))
          (exp
            (apply
              (global ("Stdlib" "+"))
              (call "step" (instance ("i" 48)) (local ("x" 39)))
              (call "step" (instance ("i" 49)) (local ("x" 41)))))))))
  (machine "pure" (at 5 0 5 43) discrete (params) (memories)
    (instances
      (instance ("i" 51) (apply (global "both") (int 2) (int 5)) discrete (params) (at 5 32 5 42))
      (instance ("i" 50) (apply (global "count") (int 3)) discrete (params) (at 5 21 5 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 51)))) (exp (call "reset" (instance ("i" 50))))))
      (method "step"
        (params (pvar ("t" 42) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (exp
          (tuple
            (call "step" (instance ("i" 50)) (local ("t" 42)))
            (call "step" (instance ("i" 51)) (local ("t" 42))))))))
  (machine "main" (at 6 0 9 62) discrete (params)
    (memories (memory ("m" 46) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15)))
    (instances (instance ("i" 52) (global "pure") discrete (params) (at 8 15 8 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 46)) (int 0)) (exp (call "reset" "pure" (instance ("i" 52))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 47) (name ("Stdlib" "int"))) (state (memory ("m" 46))) (at))
          (set (memory ("m" 46)) (apply (global ("Stdlib" "+")) (local ("x" 47)) (int 1)))
          (let
            (ptuple (pvar ("a" 44) (name ("Stdlib" "int"))) (pvar ("b" 45) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 52)) (local ("x" 47)))
            (at 8 7 8 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 44))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 45))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
