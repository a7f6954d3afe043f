(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex16_signals")
 (source "ex16_signals.zls")
 (digest "md5:42769610dd06577f03deb2e669fafe81")
 (needs "Stdlib")
 (exports
  (val "producer" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "signal") (name ("Stdlib" "int"))))
    (at 1 0 2 54))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 9 65)))
 (results
  (result "producer" (named "s")))
 (code
  (machine "producer" (at 1 0 2 54) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 39) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "signal") (name ("Stdlib" "int"))))
        (seq
          (letvar ("sp" 41) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 40) (name ("Stdlib" "int")) (int 42) (at 2 43 2 49))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 39)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("sp" 41)) (bool true))
                (assign (name ("sv" 40)) (apply (global ("Stdlib" "*")) (local ("t" 39)) (int 10)))))
            (case (wild) (seq)))
          (exp (tuple (var ("sv" 40)) (var ("sp" 41))))))))
  (machine "main" (at 3 0 9 65) discrete (params)
    (memories
      (memory ("m" 50) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("result" 46) (name ("Stdlib" "int")) (value (int 42)) (at 7 29 7 30))
      (memory ("result" 44) (name ("Stdlib" "int")) (value (int 42)) (at 6 26 6 31)))
    (instances (instance ("i" 55) (global "producer") discrete (params) (at 5 10 5 20)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 50)) (int 0))
          (set (memory ("result" 46)) (int 77))
          (exp (call "reset" "producer" (instance ("i" 55))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 51) (name ("Stdlib" "int"))) (state (memory ("m" 50))) (at))
          (set (memory ("m" 50)) (apply (global ("Stdlib" "+")) (local ("x" 51)) (int 1)))
          (let
            (ptuple
              (pvar ("sv" 48) (name ("Stdlib" "int")))
              (pvar ("copy" 54) (name ("Stdlib" "bool"))))
            (call "step" "producer" (instance ("i" 55)) (local ("x" 51)))
            (at))
          (match
            (tuple (local ("sv" 48)) (local ("copy" 54)))
            (case
              (ptuple (pvar ("v" 53) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("result" 46)) (local ("v" 53))))
            (case (wild) (seq)))
          (match
            (tuple (local ("sv" 48)) (local ("copy" 54)))
            (case
              (ptuple (pvar ("v" 52) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("result" 44)) (apply (global ("Stdlib" "+")) (local ("v" 52)) (int 1))))
            (case (wild)
              (set (memory ("result" 44)) (apply (global ("Stdlib" "-")) (int 0) (int 1)))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 51))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if
                (apply (global ("Stdlib" "snd")) (tuple (local ("sv" 48)) (local ("copy" 54))))
                (string " P ")
                (string " . ")))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 44)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 46)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
