(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Hof_run")
 (source "hof_run.zls")
 (digest "md5:4a9dc4eb0742ace1e22cf798ff003b8b")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 2 48)
    (doc "nodes given as static arguments, applied with run"))
  (val "acc" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 47))
  (val "both" discrete
    (arrow static
      (arrow discrete (tvar "a") (name ("Stdlib" "int")))
      (arrow static
        (arrow discrete (name ("Stdlib" "int")) (tvar "b"))
        (arrow discrete (tvar "a") (product (name ("Stdlib" "int")) (tvar "b")))))
    (at 4 0 4 76))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 5 0 7 37))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 18)))
 (results
  (result "count" (named "c"))
  (result "acc" (named "s"))
  (result "both" (parts (named "a") (named "b")))
  (result "pure" (parts (named "a") (named "b") (named "c") (named "d"))))
 (code
  (machine "count" (at 2 0 2 48) discrete (params)
    (memories (memory ("m" 90) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 90)) (int 0)))
      (method "step"
        (params (pvar ("k" 88) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 91) (name ("Stdlib" "int"))) (state (memory ("m" 90))) (at))
          (set (memory ("m" 90)) (apply (global ("Stdlib" "+")) (local ("x" 91)) (local ("k" 88))))
          (exp (local ("x" 91)))))))
  (machine "acc" (at 3 0 3 47) discrete (params)
    (memories
      (memory ("i" 97) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 94) (name ("Stdlib" "int")) (value (int 42)) (at 3 42 3 43)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 97)) (bool true)))
      (method "step"
        (params (pvar ("x" 92) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 96) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 97)))
              (local ("x" 92))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 94))) (local ("x" 92))))
            (at 3 33 3 47))
          (set (memory ("i" 97)) (bool false))
          (set (memory ("m" 94)) (local ("x" 96)))
          (exp (local ("x" 96)))))))
  (machine "pure" (at 5 0 7 37) discrete (params)
    (memories
      (memory ("i" 127) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 125) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36))
      (memory ("m" 122) (name ("Stdlib" "int")) (value (int 42)) (at 3 42 3 43))
      (memory ("m" 119) (name ("Stdlib" "int")) (value (int 42)) (at 3 42 3 43))
      (memory ("m" 117) (name ("Stdlib" "int")) (value (int 42)) (at 2 35 2 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 127)) (bool true))
          (set (memory ("m" 117)) (int 0))
          (set (memory ("m" 125)) (int 0))))
      (method "step"
        (params (pvar ("t" 98) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 110) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "*")) (local ("t" 98)) (local ("t" 98)))
            (at 4 22 4 23))
          (let
            (pvar ("x" 124) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 127)))
              (local ("x" 110))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 122))) (local ("x" 110))))
            (at 3 33 3 47))
          (let (pvar ("x" 118) (name ("Stdlib" "int"))) (state (memory ("m" 117))) (at))
          (let
            (pvar ("x" 108) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 118)) (int 1))
            (at 3 13 3 14))
          (let
            (pvar ("x" 121) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 127)))
              (local ("x" 108))
              (apply (global ("Stdlib" "+")) (state (memory ("m" 119))) (local ("x" 108))))
            (at 3 33 3 47))
          (set (memory ("i" 127)) (bool false))
          (let
            (pvar ("k" 115) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 124)) (int 1))
            (at 2 15 2 16))
          (let (pvar ("x" 126) (name ("Stdlib" "int"))) (state (memory ("m" 125))) (at))
          (set
            (memory ("m" 125))
            (apply (global ("Stdlib" "+")) (local ("x" 126)) (local ("k" 115))))
          (set (memory ("m" 122)) (local ("x" 124)))
          (set (memory ("m" 119)) (local ("x" 121)))
          (set
            (memory ("m" 117))
            (apply (global ("Stdlib" "+")) (local ("x" 118)) (local ("t" 98))))
          (exp (tuple (local ("x" 118)) (local ("x" 121)) (local ("x" 124)) (local ("x" 126))))))))
  (machine "main" (at 8 0 12 18) discrete (params)
    (memories (memory ("m" 133) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 135) (global "pure") discrete (params) (at 10 21 10 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 133)) (int 0)) (exp (call "reset" "pure" (instance ("i" 135))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 134) (name ("Stdlib" "int"))) (state (memory ("m" 133))) (at))
          (set (memory ("m" 133)) (apply (global ("Stdlib" "+")) (local ("x" 134)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 129) (name ("Stdlib" "int")))
              (pvar ("b" 130) (name ("Stdlib" "int")))
              (pvar ("c" 131) (name ("Stdlib" "int")))
              (pvar ("d" 132) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 135)) (local ("x" 134)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 129))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 130))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 131))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 132))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
