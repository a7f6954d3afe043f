(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mod_interface")
 (source "mod_interface.zls")
 (digest "md5:14f35201ea1eaf69d4e8446caf2a1836")
 (needs "Host" "Stdlib")
 (exports
  (val "late" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 25)
    (doc "a module of the host language behind an interface: functions, constants, nodes, arrays"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 4 0 7 35))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 93)))
 (results)
 (code
  (machine "late" (at 2 0 2 25) discrete (params)
    (memories (memory ("m" 43) (name ("Stdlib" "int")) (value (int 42)) (at 2 18 2 19)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 43)) (int 0)))
      (method "step"
        (params (pvar ("x" 42) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 44) (name ("Stdlib" "int"))) (state (memory ("m" 43))) (at))
          (set (memory ("m" 43)) (local ("x" 42)))
          (exp (local ("x" 44)))))))
  (open "Host")
  (machine "pure" (at 4 0 7 35) discrete (params) (memories)
    (instances
      (instance ("i" 59)
        (apply (global ("Host" "run_twice")) (global "late"))
        discrete
        (params)
        (at 4 64 4 80))
      (instance ("i" 58) (apply (global ("Host" "weigh")) (int 2)) discrete (params) (at 4 36 4 45)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (exp (call "reset" (instance ("i" 59)))) (exp (call "reset" (instance ("i" 58))))))
      (method "step"
        (params (pvar ("t" 45) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("u" 47) (array (name ("Stdlib" "int")) 2))
            (apply
              (global ("Host" "pair"))
              (apply (global ("Stdlib" "*")) (local ("t" 45)) (int 10)))
            (at 6 6 6 7))
          (let
            (pvar ("w" 48) (array (name ("Stdlib" "int")) 3))
            (apply (global ("Host" "triple")) (local ("t" 45)))
            (at 5 6 5 7))
          (let
            (pvar ("sums" 46) (array (name ("Stdlib" "int")) 3))
            (update 3 (local ("w" 48)) (int 2) (access (local ("u" 47)) (int 0)))
            (at 7 6 7 10))
          (exp
            (tuple
              (apply (global ("Host" "add3")) (local ("t" 45)))
              (global ("Host" "limit"))
              (call "step" (instance ("i" 58)) (local ("t" 45)))
              (access (local ("w" 48)) (int 1))
              (access (local ("sums" 46)) (int 2))
              (call "step" (instance ("i" 59)) (local ("t" 45)))))))))
  (machine "main" (at 9 0 13 93) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15)))
    (instances (instance ("i" 60) (global "pure") discrete (params) (at 11 27 11 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 56)) (int 0)) (exp (call "reset" "pure" (instance ("i" 60))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "int"))) (state (memory ("m" 56))) (at))
          (set (memory ("m" 56)) (apply (global ("Stdlib" "+")) (local ("x" 57)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 50) (name ("Stdlib" "int")))
              (pvar ("b" 51) (name ("Stdlib" "int")))
              (pvar ("c" 52) (name ("Stdlib" "int")))
              (pvar ("d" 53) (name ("Stdlib" "int")))
              (pvar ("e" 54) (name ("Stdlib" "int")))
              (pvar ("f" 55) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 60)) (local ("x" 57)))
            (at 11 7 11 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 50))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 52))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 53))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 54))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 55))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
