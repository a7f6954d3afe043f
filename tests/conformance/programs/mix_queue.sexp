(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mix_queue")
 (source "mix_queue.zls")
 (digest "md5:abd87bd9a20b5ec30bd093b1ae36ab3f")
 (needs "Stdlib")
 (exports
  (val "n" static (name ("Stdlib" "int")) (at 3 0 3 16))
  (val "zeros" discrete
    (arrow discrete (name ("Stdlib" "unit")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 4 0 4 79))
  (val "queue" discrete
    (arrow discrete (name "op")
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 5 0 21 24))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 22 0 27 37))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 28 0 31 93)))
 (results
  (result "queue" (parts (named "front") (named "size") (named "lost")))
  (result "pure" (parts (named "front") (named "size") (named "lost"))))
 (code
  (types
    (type "op" (params) (at 2 0 2 34)
      (variant (constr1 "Push" (name ("Stdlib" "int"))) (constr0 "Pop") (constr0 "Wait"))))
  (let "n" (at 3 0 3 16) (exp (int 3)))
  (machine "zeros" (at 4 0 4 79) discrete (params)
    (memories
      (memory ("v" 57)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (array (name ("Stdlib" "int")) (plus 2 1)))
        (seq
          (for to ("i" 58) (int 0) (int 2)
            (set (lindex (memory ("v" 57)) (local ("i" 58))) (int 0)))
          (exp (state (memory ("v" 57))))))))
  (machine "queue" (at 5 0 21 24) discrete (params)
    (memories
      (memory ("i" 70) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("size" 65) (name ("Stdlib" "int")) (value (int 42)) (at 11 87 11 91))
      (memory ("lost" 64) (name ("Stdlib" "int")) (value (int 42)) (at 12 21 12 25))
      (memory ("head" 63) (name ("Stdlib" "int")) (value (int 42)) (at 16 21 16 25))
      (memory ("buf" 61)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at 11 21 11 24)))
    (instances (instance ("i" 80) (global "zeros") discrete (params) (at 6 17 6 25)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 70)) (bool true))
          (exp (call "reset" "zeros" (instance ("i" 80))))
          (set (memory ("lost" 64)) (int 0))
          (set (memory ("head" 63)) (int 0))
          (set (memory ("size" 65)) (int 0))))
      (method "step"
        (params (pvar ("op" 60) (name "op")))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (when
            (state (memory ("i" 70)))
            (seq
              (set (memory ("buf" 61)) (call "step" "zeros" (instance ("i" 80)) (unit)))
              (exp (call "reset" "zeros" (instance ("i" 80))))))
          (set (memory ("i" 70)) (bool false))
          (let
            (pvar ("l" 66) (array (name ("Stdlib" "int")) (plus 2 1)))
            (state (memory ("buf" 61)))
            (at))
          (let (pvar ("l" 67) (name ("Stdlib" "int"))) (state (memory ("head" 63))) (at))
          (let (pvar ("l" 68) (name ("Stdlib" "int"))) (state (memory ("lost" 64))) (at))
          (let (pvar ("l" 69) (name ("Stdlib" "int"))) (state (memory ("size" 65))) (at))
          (match
            (local ("op" 60))
            (case
              (pconstr1 "Push" (pvar ("x" 71) (name ("Stdlib" "int"))))
              (match
                (apply (global ("Stdlib" "<")) (local ("l" 69)) (global "n"))
                (case
                  (pconst (bool true))
                  (seq
                    (set
                      (memory ("size" 65))
                      (apply (global ("Stdlib" "+")) (local ("l" 69)) (int 1)))
                    (set
                      (memory ("buf" 61))
                      (update (plus 2 1)
                        (local ("l" 66))
                        (apply
                          (global ("Stdlib" "mod"))
                          (apply (global ("Stdlib" "+")) (local ("l" 67)) (local ("l" 69)))
                          (global "n"))
                        (local ("x" 71))))))
                (case
                  (pconst (bool false))
                  (set
                    (memory ("lost" 64))
                    (apply (global ("Stdlib" "+")) (local ("l" 68)) (int 1))))))
            (case (pconstr0 "Pop")
              (match
                (apply (global ("Stdlib" ">")) (local ("l" 69)) (int 0))
                (case
                  (pconst (bool true))
                  (seq
                    (set
                      (memory ("size" 65))
                      (apply (global ("Stdlib" "-")) (local ("l" 69)) (int 1)))
                    (set
                      (memory ("head" 63))
                      (apply
                        (global ("Stdlib" "mod"))
                        (apply (global ("Stdlib" "+")) (local ("l" 67)) (int 1))
                        (global "n")))))
                (case (pconst (bool false)) (seq))))
            (case (pconstr0 "Wait") (seq)))
          (let
            (pvar ("front" 62) (name ("Stdlib" "int")))
            (access (state (memory ("buf" 61))) (state (memory ("head" 63))))
            (at 21 6 21 11))
          (exp
            (tuple (local ("front" 62)) (state (memory ("size" 65))) (state (memory ("lost" 64)))))))))
  (machine "pure" (at 22 0 27 37) discrete (params)
    (memories (memory ("op" 73) (name "op") (value (constr0 "Wait")) (at 24 28 24 30)))
    (instances (instance ("i" 81) (global "queue") discrete (params) (at 22 20 22 28)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "queue" (instance ("i" 81)))))
      (method "step"
        (params (pvar ("t" 72) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 72)) (int 8))
            (case
              (por (por (por (pconst (int 0)) (pconst (int 1))) (pconst (int 2))) (pconst (int 3)))
              (set
                (memory ("op" 73))
                (constr1 "Push" (apply (global ("Stdlib" "*")) (int 10) (local ("t" 72))))))
            (case (por (pconst (int 4)) (pconst (int 5))) (set (memory ("op" 73)) (constr0 "Pop")))
            (case (pconst (int 6)) (set (memory ("op" 73)) (constr0 "Wait")))
            (case (wild)
              (set
                (memory ("op" 73))
                (constr1 "Push" (apply (global ("Stdlib" "-")) (int 0) (local ("t" 72)))))))
          (exp (call "step" "queue" (instance ("i" 81)) (state (memory ("op" 73)))))))))
  (machine "main" (at 28 0 31 93) discrete (params)
    (memories (memory ("m" 78) (name ("Stdlib" "int")) (value (int 42)) (at 29 14 29 15)))
    (instances (instance ("i" 82) (global "pure") discrete (params) (at 30 18 30 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 78)) (int 0)) (exp (call "reset" "pure" (instance ("i" 82))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 79) (name ("Stdlib" "int"))) (state (memory ("m" 78))) (at))
          (set (memory ("m" 78)) (apply (global ("Stdlib" "+")) (local ("x" 79)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 75) (name ("Stdlib" "int")))
              (pvar ("b" 76) (name ("Stdlib" "int")))
              (pvar ("c" 77) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 82)) (local ("x" 79)))
            (at 30 7 30 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 75))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 76))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 77))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
