(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex17_signal_patterns")
 (source "ex17_signal_patterns.zls")
 (digest "md5:cff1e19e056573d1faebca902fad9222")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 3 0 15 62)
    (doc
      "conjunction, disjunction, constants and guards in present patterns; first match wins;\\x0avariables bound by the pattern are not visible in the guard after \"on\"")))
 (results)
 (code
  (machine "main" (at 3 0 15 62) discrete (params)
    (memories
      (memory ("m" 36) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("result" 31) (name ("Stdlib" "int")) (value (int 42)) (at 13 20 13 21)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 36)) (int 0)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("bp" 35) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("bv" 34) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("ap" 33) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("av" 32) (name ("Stdlib" "int")) (int 42) (at 6 35 6 36))
          (let (pvar ("x" 37) (name ("Stdlib" "int"))) (state (memory ("m" 36))) (at))
          (set (memory ("m" 36)) (apply (global ("Stdlib" "+")) (local ("x" 37)) (int 1)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 37)) (int 3))
              (int 0))
            (case
              (pconst (bool true))
              (seq (assign (name ("bp" 35)) (bool true)) (assign (name ("bv" 34)) (unit))))
            (case (wild) (seq)))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 37)) (int 2))
              (int 0))
            (case
              (pconst (bool true))
              (seq (assign (name ("ap" 33)) (bool true)) (assign (name ("av" 32)) (local ("x" 37)))))
            (case (wild) (seq)))
          (match
            (tuple
              (apply (global ("Stdlib" ">")) (local ("x" 37)) (int 7))
              (tuple (var ("bv" 34)) (var ("bp" 35)))
              (tuple (var ("av" 32)) (var ("ap" 33))))
            (case
              (ptuple (wild)
                (ptuple (pconst (unit)) (pconst (bool true)))
                (ptuple (pvar ("x" 38) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set
                (memory ("result" 31))
                (apply (global ("Stdlib" "+")) (int 1000) (local ("x" 38)))))
            (case
              (ptuple (wild) (wild) (ptuple (pconst (int 4)) (pconst (bool true))))
              (set (memory ("result" 31)) (int 444)))
            (case
              (ptuple
                (pconst (bool true))
                (wild)
                (ptuple (pvar ("x" 39) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set
                (memory ("result" 31))
                (apply (global ("Stdlib" "+")) (int 500) (local ("x" 39)))))
            (case
              (por
                (ptuple (wild) (ptuple (pconst (unit)) (pconst (bool true))) (wild))
                (ptuple (wild) (wild) (ptuple (wild) (pconst (bool true)))))
              (set (memory ("result" 31)) (int 7)))
            (case (wild) (set (memory ("result" 31)) (int 0))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 37))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("result" 31)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
