(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mix_deep_state")
 (source "mix_deep_state.zls")
 (digest "md5:4b335edd52ae18143e9b45ad06ea3d06")
 (needs "Stdlib")
 (exports
  (val "cell" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (name ("Stdlib" "int")))
    (at 2 0 7 49)
    (doc "resets, branches, automata and loops inside one another"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (array (name ("Stdlib" "int")) (plus 2 1)) (name ("Stdlib" "int"))))
    (at 8 0 14 25))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 15 0 18 105)))
 (results
  (result "cell" (named "o"))
  (result "pure" (parts (nameless) (named "s"))))
 (code
  (types
    (type "state__754" (params) (at)
      (variant (constr0 "Mix_deep_state_Shrink_40") (constr0 "Mix_deep_state_Grow_39"))))
  (machine "cell" (at 2 0 7 49) discrete (params)
    (memories
      (memory ("r" 72) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 71) (name "state__754")
        (value (constr0 "Mix_deep_state_Shrink_40"))
        (at 5 39 5 48))
      (memory ("top" 70) (name ("Stdlib" "int")) (value (int 42)) (at 5 46 5 47))
      (memory ("o" 69) (name ("Stdlib" "int")) (value (int 42)) (at 4 19 4 20))
      (memory ("i" 76) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 73) (name ("Stdlib" "int")) (value (int 42)) (at 4 32 4 33))
      (memory ("m" 78) (name ("Stdlib" "int")) (value (int 42)) (at 6 38 6 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 72)) (bool false))
          (set (memory ("s" 71)) (constr0 "Mix_deep_state_Grow_39"))
          (set (memory ("i" 76)) (bool true))
          (set (memory ("m" 78)) (int 0))))
      (method "step"
        (params
          (ptuple (pvar ("i" 67) (name ("Stdlib" "int"))) (pvar ("t" 68) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 71)))
            (case (pconstr0 "Mix_deep_state_Grow_39")
              (seq
                (when (state (memory ("r" 72))) (set (memory ("i" 76)) (bool true)))
                (let
                  (pvar ("x" 75) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 76)))
                    (local ("i" 67))
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 73))) (int 1)))
                  (at 4 23 4 37))
                (set (memory ("i" 76)) (bool false))
                (set (memory ("o" 69)) (local ("x" 75)))
                (set (memory ("m" 73)) (local ("x" 75)))
                (match
                  (apply
                    (global ("Stdlib" ">"))
                    (local ("x" 75))
                    (apply (global ("Stdlib" "+")) (local ("i" 67)) (int 2)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("top" 70)) (local ("x" 75)))
                      (set (memory ("r" 72)) (bool true))
                      (set (memory ("s" 71)) (constr0 "Mix_deep_state_Shrink_40"))))
                  (case (wild) (set (memory ("r" 72)) (bool false))))))
            (case (pconstr0 "Mix_deep_state_Shrink_40")
              (seq
                (when (state (memory ("r" 72))) (set (memory ("m" 78)) (int 0)))
                (let (pvar ("x" 79) (name ("Stdlib" "int"))) (state (memory ("m" 78))) (at))
                (set
                  (memory ("o" 69))
                  (apply (global ("Stdlib" "-")) (state (memory ("top" 70))) (local ("x" 79))))
                (set (memory ("m" 78)) (apply (global ("Stdlib" "+")) (local ("x" 79)) (int 1)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 68)) (int 5))
                    (int 4))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 72)) (bool false))
                      (set (memory ("s" 71)) (constr0 "Mix_deep_state_Grow_39"))))
                  (case (wild) (set (memory ("r" 72)) (bool false)))))))
          (exp (state (memory ("o" 69))))))))
  (machine "pure" (at 8 0 14 25) discrete (params)
    (memories
      (memory ("v" 82)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at))
      (memory ("s" 81) (name ("Stdlib" "int")) (value (int 42)) (at 11 21 11 22))
      (memory ("i" 88) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 85) (name ("Stdlib" "int")) (value (int 42)) (at 12 35 12 36)))
    (instances
      (instance ("i" 96) (global "cell") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 11 66 11 82))
      (instance ("i" 97) (global "cell") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 12 80 12 91)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (for to ("i" 83) (int 0) (int 2)
            (exp (call "reset" "cell" (instance ("i" 96) (local ("i" 83))))))
          (set (memory ("i" 88)) (bool true))
          (for to ("i" 89) (int 0) (int 2)
            (exp (call "reset" "cell" (instance ("i" 97) (local ("i" 89))))))))
      (method "step"
        (params (pvar ("t" 80) (name ("Stdlib" "int"))))
        (returns (product (array (name ("Stdlib" "int")) (plus 2 1)) (name ("Stdlib" "int"))))
        (seq
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 80)) (int 9))
              (int 8))
            (seq
              (for to ("i" 83) (int 0) (int 2)
                (exp (call "reset" "cell" (instance ("i" 96) (local ("i" 83))))))
              (set (memory ("i" 88)) (bool true))
              (for to ("i" 89) (int 0) (int 2)
                (exp (call "reset" "cell" (instance ("i" 97) (local ("i" 89))))))))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 80)) (int 4))
              (int 1))
            (case
              (pconst (bool true))
              (seq
                (for to ("i" 83) (int 0) (int 2)
                  (set
                    (lindex (memory ("v" 82)) (local ("i" 83)))
                    (call "step" "cell"
                      (instance ("i" 96) (local ("i" 83)))
                      (tuple
                        (apply (global ("Stdlib" "*")) (int 10) (local ("i" 83)))
                        (local ("t" 80))))))
                (set (memory ("s" 81)) (int 0))))
            (case
              (pconst (bool false))
              (seq
                (let
                  (pvar ("x" 87) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 88)))
                    (int 1)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 85))) (local ("t" 80))))
                  (at 12 26 12 40))
                (set (memory ("i" 88)) (bool false))
                (for to ("i" 89) (int 0) (int 2)
                  (set
                    (lindex (memory ("v" 82)) (local ("i" 89)))
                    (call "step" "cell"
                      (instance ("i" 97) (local ("i" 89)))
                      (tuple (local ("i" 89)) (local ("t" 80))))))
                (set (memory ("s" 81)) (local ("x" 87)))
                (set (memory ("m" 85)) (local ("x" 87))))))
          (exp (tuple (state (memory ("v" 82))) (state (memory ("s" 81)))))))))
  (machine "main" (at 15 0 18 105) discrete (params)
    (memories (memory ("m" 94) (name ("Stdlib" "int")) (value (int 42)) (at 16 14 16 15)))
    (instances (instance ("i" 98) (global "pure") discrete (params) (at 17 15 17 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 94)) (int 0)) (exp (call "reset" "pure" (instance ("i" 98))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 95) (name ("Stdlib" "int"))) (state (memory ("m" 94))) (at))
          (set (memory ("m" 94)) (apply (global ("Stdlib" "+")) (local ("x" 95)) (int 1)))
          (let
            (ptuple
              (pvar ("v" 93) (array (name ("Stdlib" "int")) (plus 2 1)))
              (pvar ("s" 92) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 98)) (local ("x" 95)))
            (at 17 7 17 8))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 93)) (int 0)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply (global ("Stdlib" "print_int")) (access (local ("v" 93)) (int 2)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("s" 92))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
