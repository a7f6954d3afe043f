(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ex79_accumulating_pluseq")
 (source "ex79_accumulating_pluseq.zls")
 (digest "md5:6ccd5972c7417ef2a970e56784b37caf")
 (needs "Stdlib")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 6 62)
    (doc "without default, += adds to the held cell; with default it starts afresh at each instant")))
 (results)
 (code
  (machine "main" (at 2 0 6 62) discrete (params)
    (memories
      (memory ("m" 24) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15))
      (memory ("y" 21) (name ("Stdlib" "int")) (value (int 42)) (at 4 45 4 51)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 24)) (int 0)) (set (memory ("y" 21)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("y" 23) (name ("Stdlib" "int")) (int 0) (at 5 40 5 46))
          (let (pvar ("x" 25) (name ("Stdlib" "int"))) (state (memory ("m" 24))) (at))
          (set (memory ("m" 24)) (apply (global ("Stdlib" "+")) (local ("x" 25)) (int 1)))
          (assign (name ("y" 23)) (apply (global ("Stdlib" "+")) (var ("y" 23)) (local ("x" 25))))
          (assign (name ("y" 23)) (apply (global ("Stdlib" "+")) (var ("y" 23)) (int 1)))
          (set
            (memory ("y" 21))
            (apply (global ("Stdlib" "+")) (state (memory ("y" 21))) (local ("x" 25))))
          (set (memory ("y" 21)) (apply (global ("Stdlib" "+")) (state (memory ("y" 21))) (int 1)))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("y" 21)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (var ("y" 23))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
