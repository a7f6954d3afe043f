(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex71_bool_signal_mix")
 (source "ex71_bool_signal_mix.zls")
 (digest "md5:d57aeb8cd7abc16a6980599717a0e914")
 (needs "Stdlib")
 (exports
  (val "filter" discrete
    (arrow discrete
      (product (name ("Stdlib" "signal") (name ("Stdlib" "int"))) (name ("Stdlib" "int")))
      (name ("Stdlib" "signal") (name ("Stdlib" "int"))))
    (at 2 0 3 59)
    (doc "a signal crosses node boundaries; ?s and pattern tests agree"))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 4 0 9 56)))
 (results
  (result "filter" (named "o")))
 (code
  (machine "filter" (at 2 0 3 59) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (ptuple
              (pvar ("sv" 40) (name ("Stdlib" "int")))
              (pvar ("sp" 41) (name ("Stdlib" "bool"))))
            (pvar ("lim" 39) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "signal") (name ("Stdlib" "int"))))
        (seq
          (letvar ("op" 43) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("ov" 42) (name ("Stdlib" "int")) (int 42) (at 3 47 3 54))
          (match
            (tuple
              (tuple (local ("sv" 40)) (local ("sp" 41)))
              (apply (global ("Stdlib" ">")) (local ("lim" 39)) (int 0)))
            (case
              (ptuple
                (ptuple (pvar ("v" 44) (name ("Stdlib" "int"))) (pconst (bool true)))
                (pconst (bool true)))
              (seq
                (assign (name ("op" 43)) (bool true))
                (assign
                  (name ("ov" 42))
                  (apply (global ("Stdlib" "+")) (local ("v" 44)) (local ("lim" 39))))))
            (case (wild) (seq)))
          (exp (tuple (var ("ov" 42)) (var ("op" 43))))))))
  (machine "main" (at 4 0 9 56) discrete (params)
    (memories
      (memory ("m" 51) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15))
      (memory ("result" 46) (name ("Stdlib" "int")) (value (int 42)) (at 9 29 9 30)))
    (instances (instance ("i" 55) (global "filter") discrete (params) (at 7 10 7 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 51)) (int 0)) (exp (call "reset" "filter" (instance ("i" 55))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("sp" 48) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 47) (name ("Stdlib" "int")) (int 42) (at 6 47 6 48))
          (let (pvar ("x" 52) (name ("Stdlib" "int"))) (state (memory ("m" 51))) (at))
          (set (memory ("m" 51)) (apply (global ("Stdlib" "+")) (local ("x" 52)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 52)) (int 2))
              (int 1))
            (case
              (pconst (bool true))
              (seq (assign (name ("sp" 48)) (bool true)) (assign (name ("sv" 47)) (local ("x" 52)))))
            (case (wild) (seq)))
          (let
            (ptuple
              (pvar ("ov" 49) (name ("Stdlib" "int")))
              (pvar ("copy" 54) (name ("Stdlib" "bool"))))
            (call "step" "filter"
              (instance ("i" 55))
              (tuple
                (tuple (var ("sv" 47)) (var ("sp" 48)))
                (apply (global ("Stdlib" "-")) (local ("x" 52)) (int 3))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if
                (apply (global ("Stdlib" "snd")) (tuple (var ("sv" 47)) (var ("sp" 48))))
                (string "s")
                (string ".")))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if
                (apply (global ("Stdlib" "snd")) (tuple (local ("ov" 49)) (local ("copy" 54))))
                (string "o")
                (string ".")))
            (at))
          (match
            (tuple (local ("ov" 49)) (local ("copy" 54)))
            (case
              (ptuple (pvar ("v" 53) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("result" 46)) (local ("v" 53))))
            (case (wild) (set (memory ("result" 46)) (int 0))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 46)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
