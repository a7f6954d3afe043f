(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H34_node_in_handler")
 (source "h34_node_in_handler.zls")
 (digest "md5:2c859017115ef3674b7514b525bcb045")
 (needs "Stdlib")
 (exports
  (val "accumulate" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 5 0 7 27)
    (doc
      "A discrete node called in a handler steps once an event and keeps its memory between events.\\x0acommand: -maxt 2.2\\x0atolerance: 1e-9\\x0aanalytic: x = t at multiples of 0.5; the node sums its inputs and returns the last increment too."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 12 88)))
 (results
  (result "accumulate" (parts (named "s") (named "d"))))
 (code
  (machine "accumulate" (at 5 0 7 27) discrete (params)
    (memories
      (memory ("i" 43) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 40) (name ("Stdlib" "float")) (value (float "42")) (at 7 26 7 27))
      (memory ("m" 37) (name ("Stdlib" "float")) (value (float "42")) (at 6 19 6 20)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 43)) (bool true)))
      (method "step"
        (params (pvar ("x" 34) (name ("Stdlib" "float"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 42) (name ("Stdlib" "float")))
            (if
              (state (memory ("i" 43)))
              (float "0")
              (apply (global ("Stdlib" "-.")) (local ("x" 34)) (state (memory ("m" 40)))))
            (at 7 10 7 27))
          (let
            (pvar ("x" 39) (name ("Stdlib" "float")))
            (if
              (state (memory ("i" 43)))
              (local ("x" 34))
              (apply (global ("Stdlib" "+.")) (state (memory ("m" 37))) (local ("x" 34))))
            (at 6 10 6 25))
          (set (memory ("i" 43)) (bool false))
          (set (memory ("m" 40)) (local ("x" 34)))
          (set (memory ("m" 37)) (local ("x" 39)))
          (exp (tuple (local ("x" 39)) (local ("x" 42))))))))
  (machine "main" (at 8 0 12 88) continuous (params)
    (memories
      (memory ("major" 45) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 51) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 49) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 47) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 46) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 9 14 9 17)))
    (instances (instance ("i" 54) (global "accumulate") discrete (params) (at 11 17 11 29)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 49)) (bool true))
          (set (pos (memory ("x" 46))) (float "0.25"))
          (exp (call "reset" "accumulate" (instance ("i" 54))))))
      (method "step"
        (params (ptuple (pvar ("time" 44) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 50) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (when
            (state (memory ("i" 49)))
            (set (memory ("h" 47)) (apply (global ("Stdlib" "+.")) (local ("time" 44)) (float "0"))))
          (let
            (pvar ("z" 48) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 45)))
              (apply (global ("Stdlib" ">=")) (local ("time" 44)) (state (memory ("h" 47)))))
            (at))
          (set
            (memory ("h" 47))
            (if
              (local ("z" 48))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 47))) (float "0.5"))
              (state (memory ("h" 47)))))
          (assign
            (name ("h" 50))
            (apply (global ("Stdlib" "min")) (var ("h" 50)) (state (memory ("h" 47)))))
          (set (memory ("h" 51)) (var ("h" 50)))
          (set (memory ("i" 49)) (bool false))
          (match
            (local ("z" 48))
            (case
              (pconst (bool true))
              (seq
                (let
                  (ptuple
                    (pvar ("s" 52) (name ("Stdlib" "float")))
                    (pvar ("d" 53) (name ("Stdlib" "float"))))
                  (call "step" "accumulate" (instance ("i" 54)) (state (pos (memory ("x" 46)))))
                  (at 11 9 11 10))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("s" 52))) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild) (apply (global ("Stdlib" "print_float")) (local ("d" 53))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set (der (memory ("x" 46))) (float "1"))
          (exp (unit))))))))
