(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H57_sampled_pi")
 (source "h57_sampled_pi.zls")
 (digest "md5:11403ba6fcd5c55dcd56ca2b6065adc1")
 (needs "Stdlib")
 (exports
  (val "pi" discrete
    (arrow discrete
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 5 0 8 63)
    (doc
      "A discrete PI controller with saturation, sampled every 0.125, on a continuous plant of order one.\\x0acommand: -maxt 3.05\\x0atolerance: 1e-5\\x0aanalytic: between samples the plant is x' = u - x with u constant."))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 15 119)))
 (results
  (result "pi" (named "u")))
 (code
  (machine "pi" (at 5 0 8 63) discrete (params)
    (memories (memory ("m" 56) (name ("Stdlib" "float")) (value (float "42")) (at 6 11 6 14)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 56)) (float "0")))
      (method "step"
        (params
          (ptuple
            (pvar ("kp" 52) (name ("Stdlib" "float")))
            (pvar ("ki" 51) (name ("Stdlib" "float")))
            (pvar ("h" 50) (name ("Stdlib" "float")))
            (pvar ("e" 49) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let (pvar ("x" 57) (name ("Stdlib" "float"))) (state (memory ("m" 56))) (at))
          (let
            (pvar ("i" 53) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (local ("x" 57))
              (apply (global ("Stdlib" "*.")) (local ("h" 50)) (local ("e" 49))))
            (at 6 6 6 7))
          (let
            (pvar ("w" 55) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply (global ("Stdlib" "*.")) (local ("kp" 52)) (local ("e" 49)))
              (apply (global ("Stdlib" "*.")) (local ("ki" 51)) (local ("i" 53))))
            (at 7 6 7 7))
          (let
            (pvar ("u" 54) (name ("Stdlib" "float")))
            (if
              (apply (global ("Stdlib" ">")) (local ("w" 55)) (float "3"))
              (float "3")
              (if
                (apply (global ("Stdlib" "<")) (local ("w" 55)) (float "-3"))
                (float "-3")
                (local ("w" 55))))
            (at 8 6 8 7))
          (set (memory ("m" 56)) (local ("i" 53)))
          (exp (local ("u" 54)))))))
  (machine "main" (at 9 0 15 119) continuous (params)
    (memories
      (memory ("major" 59) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 75) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 73) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 71) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 69) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 67) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 65) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 62) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 10 14 10 20))
      (memory ("u" 61) (name ("Stdlib" "float")) (value (float "42")) (at 14 37 14 38))
      (memory ("r" 60) (name ("Stdlib" "float")) (value (float "42")) (at 13 40 13 41)))
    (instances (instance ("i" 76) (global "pi") discrete (params) (at 14 41 14 69)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 71)) (bool true))
          (set (memory ("r" 60)) (float "2"))
          (set (memory ("u" 61)) (float "0"))
          (set (pos (memory ("x" 62))) (float "0.5"))
          (exp (call "reset" "pi" (instance ("i" 76))))))
      (method "step"
        (params (ptuple (pvar ("time" 58) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 74) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 72) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 71)))
            (set (memory ("h" 67)) (apply (global ("Stdlib" "+.")) (local ("time" 58)) (float "0"))))
          (let
            (pvar ("z" 68) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 59)))
              (apply (global ("Stdlib" ">=")) (local ("time" 58)) (state (memory ("h" 67)))))
            (at))
          (when
            (state (memory ("i" 71)))
            (set
              (memory ("h" 65))
              (apply (global ("Stdlib" "+.")) (local ("time" 58)) (float "1.53"))))
          (let
            (pvar ("z" 66) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 59)))
              (apply (global ("Stdlib" ">=")) (local ("time" 58)) (state (memory ("h" 65)))))
            (at))
          (match
            (local ("z" 66))
            (case
              (pconst (bool true))
              (seq (assign (name ("encore" 72)) (bool true)) (set (memory ("r" 60)) (float "1"))))
            (case (wild) (seq)))
          (match
            (local ("z" 68))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 72)) (bool true))
                (set
                  (memory ("u" 61))
                  (call "step" "pi"
                    (instance ("i" 76))
                    (tuple (float "2") (float "1.5") (float "0.125")
                      (apply
                        (global ("Stdlib" "-."))
                        (state (memory ("r" 60)))
                        (state (pos (memory ("x" 62))))))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 73))
            (if (var ("encore" 72)) (float "0") (global ("Stdlib" "infinity"))))
          (when
            (state (memory ("i" 71)))
            (set
              (memory ("h" 69))
              (apply (global ("Stdlib" "+.")) (local ("time" 58)) (float "0.0625"))))
          (let
            (pvar ("z" 70) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 59)))
              (apply (global ("Stdlib" ">=")) (local ("time" 58)) (state (memory ("h" 69)))))
            (at))
          (set
            (memory ("h" 69))
            (if
              (local ("z" 70))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 69))) (float "0.25"))
              (state (memory ("h" 69)))))
          (set
            (memory ("h" 67))
            (if
              (local ("z" 68))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 67))) (float "0.125"))
              (state (memory ("h" 67)))))
          (set
            (memory ("h" 65))
            (if
              (local ("z" 66))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 65))) (float "9"))
              (state (memory ("h" 65)))))
          (assign
            (name ("h" 74))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 74))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (state (memory ("h" 73)))
                    (state (memory ("h" 69))))
                  (state (memory ("h" 67))))
                (state (memory ("h" 65))))))
          (set (memory ("h" 75)) (var ("h" 74)))
          (set (memory ("i" 71)) (bool false))
          (match
            (local ("z" 70))
            (case
              (pconst (bool true))
              (seq
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("u" 61))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("x" 62)))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (der (memory ("x" 62)))
            (apply
              (global ("Stdlib" "-."))
              (state (memory ("u" 61)))
              (state (pos (memory ("x" 62))))))
          (exp (unit))))))))
