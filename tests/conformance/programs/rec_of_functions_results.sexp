(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rec_of_functions_results")
 (source "rec_of_functions_results.zls")
 (digest "md5:5a88a1c5ee6aaebb68ee4261786a096c")
 (needs "Stdlib")
 (exports
  (val "start" any (arrow any (name ("Stdlib" "float")) (name "state")) (at 3 0 3 42))
  (val "turn" anydiscrete (arrow anydiscrete (name "state") (name "state")) (at 4 0 4 76))
  (val "wave" discrete
    (arrow static (name ("Stdlib" "float")) (arrow discrete (name "state") (name "state")))
    (at 5 0 7 82))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "bool")) (name ("Stdlib" "float"))))
    (at 8 0 9 31))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 84)))
 (results
  (result "wave" (named "s")))
 (code
  (types
    (type "state" (params) (at 2 0 2 45)
      (record ("level" (name ("Stdlib" "float"))) ("rising" (name ("Stdlib" "bool"))))))
  (fun "start" (at 3 0 3 42)
    (params (pvar ("l" 41) (name ("Stdlib" "float"))))
    (exp (record ("level" (local ("l" 41))) ("rising" (bool true)))))
  (fun "turn" (at 4 0 4 76)
    (params (pvar ("s" 42) (name "state")))
    (exp
      (if
        (apply (global ("Stdlib" ">")) (field (local ("s" 42)) "level") (float "3"))
        (with (local ("s" 42)) ("rising" (bool false)))
        (local ("s" 42)))))
  (machine "pure" (at 8 0 9 31) discrete (params)
    (memories
      (memory ("i" 50) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 48) (name "state")
        (value (record ("rising" (bool false)) ("level" (float "42"))))
        (at 6 10 6 12)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 50)) (bool true)))
      (method "step"
        (params (pvar ("t" 43) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "bool")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("s0" 45) (name "state"))
            (apply (global "start") (float "0.5"))
            (at 5 21 5 23))
          (when (state (memory ("i" 50))) (set (memory ("m" 48)) (local ("s0" 45))))
          (set (memory ("i" 50)) (bool false))
          (let (pvar ("x" 49) (name "state")) (state (memory ("m" 48))) (at))
          (let
            (pvar ("n" 46) (name "state"))
            (with
              (local ("x" 49))
              ("level"
                (if
                  (field (local ("x" 49)) "rising")
                  (apply (global ("Stdlib" "+.")) (field (local ("x" 49)) "level") (float "0.75"))
                  (apply (global ("Stdlib" "-.")) (field (local ("x" 49)) "level") (float "0.75")))))
            (at 7 6 7 7))
          (set (memory ("m" 48)) (apply (global "turn") (local ("n" 46))))
          (exp
            (tuple
              (field (local ("x" 49)) "level")
              (field (local ("x" 49)) "rising")
              (apply (global ("Stdlib" "float")) (local ("t" 43)))))))))
  (machine "main" (at 10 0 13 84) discrete (params)
    (memories (memory ("m" 55) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 57) (global "pure") discrete (params) (at 12 18 12 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 55)) (int 0)) (exp (call "reset" "pure" (instance ("i" 57))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 56) (name ("Stdlib" "int"))) (state (memory ("m" 55))) (at))
          (set (memory ("m" 55)) (apply (global ("Stdlib" "+")) (local ("x" 56)) (int 1)))
          (let
            (ptuple
              (pvar ("l" 52) (name ("Stdlib" "float")))
              (pvar ("r" 53) (name ("Stdlib" "bool")))
              (pvar ("u" 54) (name ("Stdlib" "float"))))
            (call "step" "pure" (instance ("i" 57)) (local ("x" 56)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("l" 52))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("r" 53))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
