(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sig_through_nodes")
 (source "sig_through_nodes.zls")
 (digest "md5:1c94b8e30362c243b9431b8c402655bd")
 (needs "Stdlib")
 (exports
  (val "relay" discrete
    (arrow discrete
      (product
        (name ("Stdlib" "signal") (name ("Stdlib" "int")))
        (name ("Stdlib" "signal") (name ("Stdlib" "unit"))))
      (product
        (name ("Stdlib" "signal") (name ("Stdlib" "int")))
        (name ("Stdlib" "signal") (name ("Stdlib" "int")))))
    (at 2 0 3 83)
    (doc "a node that takes signals and gives signals"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 4 0 9 38))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 10 0 13 62)))
 (results
  (result "relay" (parts (named "o") (named "p")))
  (result "pure" (parts (named "a") (named "b"))))
 (code
  (machine "relay" (at 2 0 3 83) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (ptuple
              (pvar ("sv" 80) (name ("Stdlib" "int")))
              (pvar ("sp" 81) (name ("Stdlib" "bool"))))
            (ptuple
              (pvar ("uv" 82) (name ("Stdlib" "unit")))
              (pvar ("up" 83) (name ("Stdlib" "bool"))))))
        (returns
          (product
            (name ("Stdlib" "signal") (name ("Stdlib" "int")))
            (name ("Stdlib" "signal") (name ("Stdlib" "int")))))
        (seq
          (letvar ("pp" 87) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("pv" 86) (name ("Stdlib" "int")) (int 42) (at 3 73 3 78))
          (letvar ("op" 85) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("ov" 84) (name ("Stdlib" "int")) (int 42) (at 3 40 3 45))
          (match
            (tuple
              (tuple (local ("uv" 82)) (local ("up" 83)))
              (tuple (local ("sv" 80)) (local ("sp" 81))))
            (case
              (ptuple
                (ptuple (pconst (unit)) (pconst (bool true)))
                (ptuple (pvar ("v" 88) (name ("Stdlib" "int"))) (pconst (bool true))))
              (seq
                (assign (name ("op" 85)) (bool true))
                (assign (name ("ov" 84)) (apply (global ("Stdlib" "+")) (local ("v" 88)) (int 1)))))
            (case
              (ptuple (wild) (ptuple (pvar ("v" 89) (name ("Stdlib" "int"))) (pconst (bool true))))
              (seq
                (assign (name ("pp" 87)) (bool true))
                (assign (name ("pv" 86)) (apply (global ("Stdlib" "*")) (local ("v" 89)) (int 2)))))
            (case (wild) (seq)))
          (exp
            (tuple (tuple (var ("ov" 84)) (var ("op" 85))) (tuple (var ("pv" 86)) (var ("pp" 87)))))))))
  (machine "pure" (at 4 0 9 38) discrete (params)
    (memories
      (memory ("result" 94) (name ("Stdlib" "int")) (value (int 42)) (at 9 26 9 27))
      (memory ("result" 93) (name ("Stdlib" "int")) (value (int 42)) (at 8 26 8 27)))
    (instances (instance ("i" 112) (global "relay") discrete (params) (at 7 15 7 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "relay" (instance ("i" 112)))))
      (method "step"
        (params (pvar ("t" 90) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("up" 102) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("uv" 101) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("sp" 100) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 99) (name ("Stdlib" "int")) (int 42) (at 5 43 5 44))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 90)) (int 3))
              (int 0))
            (case
              (pconst (bool true))
              (seq (assign (name ("up" 102)) (bool true)) (assign (name ("uv" 101)) (unit))))
            (case (wild) (seq)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 90)) (int 2))
              (int 1))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("sp" 100)) (bool true))
                (assign (name ("sv" 99)) (local ("t" 90)))))
            (case (wild) (seq)))
          (let
            (ptuple
              (ptuple
                (pvar ("ov" 95) (name ("Stdlib" "int")))
                (pvar ("copy" 110) (name ("Stdlib" "bool"))))
              (ptuple
                (pvar ("pv" 97) (name ("Stdlib" "int")))
                (pvar ("copy" 111) (name ("Stdlib" "bool")))))
            (call "step" "relay"
              (instance ("i" 112))
              (tuple
                (tuple (var ("sv" 99)) (var ("sp" 100)))
                (tuple (var ("uv" 101)) (var ("up" 102)))))
            (at))
          (match
            (tuple (local ("pv" 97)) (local ("copy" 111)))
            (case
              (ptuple (pvar ("v" 103) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("result" 94)) (local ("v" 103))))
            (case (wild)
              (set (memory ("result" 94)) (apply (global ("Stdlib" "-")) (int 0) (int 1)))))
          (match
            (tuple (local ("ov" 95)) (local ("copy" 110)))
            (case
              (ptuple (pvar ("v" 104) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("result" 93)) (local ("v" 104))))
            (case (wild)
              (set (memory ("result" 93)) (apply (global ("Stdlib" "-")) (int 0) (int 1)))))
          (exp (tuple (state (memory ("result" 93))) (state (memory ("result" 94)))))))))
  (machine "main" (at 10 0 13 62) discrete (params)
    (memories (memory ("m" 108) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15)))
    (instances (instance ("i" 113) (global "pure") discrete (params) (at 12 15 12 21)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 108)) (int 0)) (exp (call "reset" "pure" (instance ("i" 113))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 109) (name ("Stdlib" "int"))) (state (memory ("m" 108))) (at))
          (set (memory ("m" 108)) (apply (global ("Stdlib" "+")) (local ("x" 109)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 106) (name ("Stdlib" "int")))
              (pvar ("b" 107) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 113)) (local ("x" 109)))
            (at 12 7 12 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 106))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 107))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
