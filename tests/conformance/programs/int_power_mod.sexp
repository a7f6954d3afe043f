(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_power_mod")
 (source "int_power_mod.zls")
 (digest "md5:c013e5dfd8433fa8afeae7c21a187f93")
 (needs "Stdlib")
 (exports
  (val "small" static
    (name ("Stdlib" "int"))
    (at 2 0 2 29)
    (doc "powers modulo numbers below 2^31, whose products fit, and above, whose products do not"))
  (val "large" static (name ("Stdlib" "int")) (at 3 0 3 35))
  (val "power" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (name ("Stdlib" "int")))
    (at 4 0 8 49))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 9 0 10 11))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 14 93)))
 (results
  (result "power" (named "r"))
  (result "pure" (parts (named "r") (named "r") (named "r"))))
 (code
  (let "small" (at 2 0 2 29) (exp (int 2147483629)))
  (let "large" (at 3 0 3 35) (exp (int 72057594037927877)))
  (machine "power" (at 4 0 8 49) discrete (params)
    (memories
      (memory ("r" 70) (name ("Stdlib" "int")) (value (int 42)) (at 6 4 6 5))
      (memory ("b" 69) (name ("Stdlib" "int")) (value (int 42)) (at 7 8 7 9)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("x" 68) (name ("Stdlib" "int")))
            (pvar ("e" 66) (name ("Stdlib" "int")))
            (pvar ("m" 67) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (set (memory ("r" 70)) (int 1))
          (set
            (memory ("b" 69))
            (apply (global ("Stdlib" "mod")) (local ("x" 68)) (local ("m" 67))))
          (for to ("i" 71) (int 0) (int 30)
            (seq
              (let (pvar ("l" 73) (name ("Stdlib" "int"))) (state (memory ("b" 69))) (at))
              (set
                (memory ("b" 69))
                (apply
                  (global ("Stdlib" "mod"))
                  (apply
                    (global ("Stdlib" "*"))
                    (state (memory ("b" 69)))
                    (state (memory ("b" 69))))
                  (local ("m" 67))))
              (set
                (memory ("r" 70))
                (if
                  (apply
                    (global ("Stdlib" "="))
                    (apply
                      (global ("Stdlib" "land"))
                      (apply (global ("Stdlib" "lsr")) (local ("e" 66)) (local ("i" 71)))
                      (int 1))
                    (int 1))
                  (apply
                    (global ("Stdlib" "mod"))
                    (apply (global ("Stdlib" "*")) (state (memory ("r" 70))) (local ("l" 73)))
                    (local ("m" 67)))
                  (state (memory ("r" 70)))))))
          (exp (state (memory ("r" 70))))))))
  (machine "pure" (at 9 0 10 11) discrete (params)
    (memories
      (memory ("r" 90) (name ("Stdlib" "int")) (value (int 42)) (at 6 4 6 5))
      (memory ("b" 89) (name ("Stdlib" "int")) (value (int 42)) (at 7 8 7 9))
      (memory ("r" 85) (name ("Stdlib" "int")) (value (int 42)) (at 6 4 6 5))
      (memory ("b" 84) (name ("Stdlib" "int")) (value (int 42)) (at 7 8 7 9))
      (memory ("r" 80) (name ("Stdlib" "int")) (value (int 42)) (at 6 4 6 5))
      (memory ("b" 79) (name ("Stdlib" "int")) (value (int 42)) (at 7 8 7 9)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 74) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 88) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 74)) (int 2))
            (at 4 16 4 17))
          (let
            (pvar ("e" 86) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "-")) (global "small") (int 1))
            (at 4 19 4 20))
          (set (memory ("r" 90)) (int 1))
          (set
            (memory ("b" 89))
            (apply (global ("Stdlib" "mod")) (local ("x" 88)) (global "small")))
          (for to ("i" 91) (int 0) (int 30)
            (seq
              (let (pvar ("l" 93) (name ("Stdlib" "int"))) (state (memory ("b" 89))) (at))
              (set
                (memory ("b" 89))
                (apply
                  (global ("Stdlib" "mod"))
                  (apply
                    (global ("Stdlib" "*"))
                    (state (memory ("b" 89)))
                    (state (memory ("b" 89))))
                  (global "small")))
              (set
                (memory ("r" 90))
                (if
                  (apply
                    (global ("Stdlib" "="))
                    (apply
                      (global ("Stdlib" "land"))
                      (apply (global ("Stdlib" "lsr")) (local ("e" 86)) (local ("i" 91)))
                      (int 1))
                    (int 1))
                  (apply
                    (global ("Stdlib" "mod"))
                    (apply (global ("Stdlib" "*")) (state (memory ("r" 90))) (local ("l" 93)))
                    (global "small"))
                  (state (memory ("r" 90)))))))
          (let
            (pvar ("x" 83) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (int 3) (local ("t" 74)))
            (at 4 16 4 17))
          (set (memory ("r" 85)) (int 1))
          (set
            (memory ("b" 84))
            (apply (global ("Stdlib" "mod")) (local ("x" 83)) (global "large")))
          (for to ("i" 94) (int 0) (int 30)
            (seq
              (let (pvar ("l" 96) (name ("Stdlib" "int"))) (state (memory ("b" 84))) (at))
              (set
                (memory ("b" 84))
                (apply
                  (global ("Stdlib" "mod"))
                  (apply
                    (global ("Stdlib" "*"))
                    (state (memory ("b" 84)))
                    (state (memory ("b" 84))))
                  (global "large")))
              (set
                (memory ("r" 85))
                (if
                  (apply
                    (global ("Stdlib" "="))
                    (apply
                      (global ("Stdlib" "land"))
                      (apply (global ("Stdlib" "lsr")) (int 1000000007) (local ("i" 94)))
                      (int 1))
                    (int 1))
                  (apply
                    (global ("Stdlib" "mod"))
                    (apply (global ("Stdlib" "*")) (state (memory ("r" 85))) (local ("l" 96)))
                    (global "large"))
                  (state (memory ("r" 85)))))))
          (let
            (pvar ("x" 78) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (int 3) (local ("t" 74)))
            (at 4 16 4 17))
          (set (memory ("r" 80)) (int 1))
          (set
            (memory ("b" 79))
            (apply (global ("Stdlib" "mod")) (local ("x" 78)) (global "small")))
          (for to ("i" 97) (int 0) (int 30)
            (seq
              (let (pvar ("l" 99) (name ("Stdlib" "int"))) (state (memory ("b" 79))) (at))
              (set
                (memory ("b" 79))
                (apply
                  (global ("Stdlib" "mod"))
                  (apply
                    (global ("Stdlib" "*"))
                    (state (memory ("b" 79)))
                    (state (memory ("b" 79))))
                  (global "small")))
              (set
                (memory ("r" 80))
                (if
                  (apply
                    (global ("Stdlib" "="))
                    (apply
                      (global ("Stdlib" "land"))
                      (apply (global ("Stdlib" "lsr")) (int 1000000007) (local ("i" 97)))
                      (int 1))
                    (int 1))
                  (apply
                    (global ("Stdlib" "mod"))
                    (apply (global ("Stdlib" "*")) (state (memory ("r" 80))) (local ("l" 99)))
                    (global "small"))
                  (state (memory ("r" 80)))))))
          (exp
            (tuple (state (memory ("r" 80))) (state (memory ("r" 85))) (state (memory ("r" 90)))))))))
  (machine "main" (at 11 0 14 93) discrete (params)
    (memories (memory ("m" 104) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 106) (global "pure") discrete (params) (at 13 18 13 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 104)) (int 0)) (exp (call "reset" "pure" (instance ("i" 106))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 105) (name ("Stdlib" "int"))) (state (memory ("m" 104))) (at))
          (set (memory ("m" 104)) (apply (global ("Stdlib" "+")) (local ("x" 105)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 101) (name ("Stdlib" "int")))
              (pvar ("b" 102) (name ("Stdlib" "int")))
              (pvar ("c" 103) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 106)) (local ("x" 105)))
            (at 13 7 13 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 101))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 102))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 103))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
