(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sig_emit_present")
 (source "sig_emit_present.zls")
 (digest "md5:6cb0c30834becb95c97c36474f16f623")
 (needs "Stdlib")
 (exports
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "bool")) (name ("Stdlib" "bool"))))
    (at 2 0 11 12)
    (doc "signals with a value and without, tested with ? and with present"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 12 0 16 51)))
 (results
  (result "pure" (parts (named "a") (named "b") (named "c"))))
 (code
  (machine "pure" (at 2 0 11 12) discrete (params)
    (memories (memory ("a" 42) (name ("Stdlib" "int")) (value (int 42)) (at 7 19 7 20)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 41) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "int")) (name ("Stdlib" "bool")) (name ("Stdlib" "bool"))))
        (seq
          (letvar ("up" 48) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("uv" 47) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("sp" 46) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 45) (name ("Stdlib" "int")) (int 42) (at 4 37 4 43))
          (match
            (tuple
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 41)) (int 3))
                (int 0))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 41)) (int 2))
                (int 0)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("sp" 46)) (bool true))
                (assign (name ("sv" 45)) (apply (global ("Stdlib" "*")) (int 10) (local ("t" 41))))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq (assign (name ("up" 48)) (bool true)) (assign (name ("uv" 47)) (unit))))
            (case (wild) (seq)))
          (let
            (pvar ("c" 44) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" "snd")) (tuple (var ("uv" 47)) (var ("up" 48))))
            (at 11 6 11 7))
          (let
            (pvar ("b" 43) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" "snd")) (tuple (var ("sv" 45)) (var ("sp" 46))))
            (at 10 6 10 7))
          (match
            (tuple (tuple (var ("uv" 47)) (var ("up" 48))) (tuple (var ("sv" 45)) (var ("sp" 46))))
            (case
              (ptuple (wild) (ptuple (pvar ("v" 49) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set (memory ("a" 42)) (local ("v" 49))))
            (case
              (ptuple (ptuple (pconst (unit)) (pconst (bool true))) (wild))
              (set (memory ("a" 42)) (apply (global ("Stdlib" "-")) (int 0) (int 1))))
            (case (wild) (set (memory ("a" 42)) (apply (global ("Stdlib" "-")) (int 0) (int 2)))))
          (exp (tuple (state (memory ("a" 42))) (local ("b" 43)) (local ("c" 44))))))))
  (machine "main" (at 12 0 16 51) discrete (params)
    (memories (memory ("m" 54) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15)))
    (instances (instance ("i" 56) (global "pure") discrete (params) (at 14 18 14 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 54)) (int 0)) (exp (call "reset" "pure" (instance ("i" 56))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 55) (name ("Stdlib" "int"))) (state (memory ("m" 54))) (at))
          (set (memory ("m" 54)) (apply (global ("Stdlib" "+")) (local ("x" 55)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 51) (name ("Stdlib" "int")))
              (pvar ("b" 52) (name ("Stdlib" "bool")))
              (pvar ("c" 53) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 56)) (local ("x" 55)))
            (at 14 7 14 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 51))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("b" 52))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 53))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
