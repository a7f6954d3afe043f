(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "H80_handler_with_nodes_of_nodes")
 (source "h80_handler_with_nodes_of_nodes.zls")
 (digest "md5:b63b06a4e2dd7faf04c067cb7688ebc8")
 (needs "Stdlib")
 (exports
  (val "three" discrete
    (arrow discrete (product (tvar "a") (tvar "a") (tvar "a")) (array (tvar "a") (plus 2 1)))
    (at 4 0 4 122)
    (doc
      "A handler that runs discrete nodes with automata, arrays and resets of their own: they move at its events only.\\x0acommand: -maxt 5.1\\x0atolerance: 1e-5"))
  (val "window" discrete
    (arrow discrete (name ("Stdlib" "float")) (array (name ("Stdlib" "float")) (plus 2 1)))
    (at 5 0 7 25))
  (val "mean" discrete
    (arrow discrete (array (name ("Stdlib" "float")) (plus 2 1)) (name ("Stdlib" "float")))
    (at 8 0 8 111))
  (val "hold" discrete
    (arrow discrete (product (tvar "a") (tvar "a") (tvar "a")) (name ("Stdlib" "float")))
    (at 9 0 13 9))
  (val "filter" discrete
    (arrow discrete
      (product (name ("Stdlib" "float")) (name ("Stdlib" "bool")))
      (name ("Stdlib" "float")))
    (at 14 0 14 64))
  (val "main" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 15 0 24 121)))
 (results
  (result "window" (named "v"))
  (result "hold" (named "o")))
 (code
  (types
    (type "state__903" (params) (at)
      (variant (constr0 "H80_handler_with_nodes_of_nodes_High_87")
        (constr0 "H80_handler_with_nodes_of_nodes_Low_86"))))
  (machine "three" (at 4 0 4 122) discrete (params)
    (memories (memory ("v" 123) (array (tvar "1") (plus 2 1)) (value (vec (any) (plus 2 1))) (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (pvar ("a" 120) (tvar "1"))
            (pvar ("b" 121) (tvar "1"))
            (pvar ("c" 122) (tvar "1"))))
        (returns (array (tvar "1") (plus 2 1)))
        (seq
          (for to ("i" 124) (int 0) (int 2)
            (set
              (lindex (memory ("v" 123)) (local ("i" 124)))
              (if
                (apply (global ("Stdlib" "=")) (local ("i" 124)) (int 0))
                (local ("a" 120))
                (if
                  (apply (global ("Stdlib" "=")) (local ("i" 124)) (int 1))
                  (local ("b" 121))
                  (local ("c" 122))))))
          (exp (state (memory ("v" 123))))))))
  (machine "window" (at 5 0 7 25) discrete (params)
    (memories
      (memory ("m" 136) (name ("Stdlib" "float")) (value (float "42")) (at 6 28 6 31))
      (memory ("m" 134) (name ("Stdlib" "float")) (value (float "42")) (at 6 10 6 13))
      (memory ("v" 133)
        (array (name ("Stdlib" "float")) (plus 2 1))
        (value (vec (float "42") (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 134)) (float "0")) (set (memory ("m" 136)) (float "0"))))
      (method "step"
        (params (pvar ("x" 126) (name ("Stdlib" "float"))))
        (returns (array (name ("Stdlib" "float")) (plus 2 1)))
        (seq
          (let (pvar ("x" 135) (name ("Stdlib" "float"))) (state (memory ("m" 134))) (at))
          (let (pvar ("x" 137) (name ("Stdlib" "float"))) (state (memory ("m" 136))) (at))
          (for to ("i" 138) (int 0) (int 2)
            (set
              (lindex (memory ("v" 133)) (local ("i" 138)))
              (if
                (apply (global ("Stdlib" "=")) (local ("i" 138)) (int 0))
                (local ("x" 126))
                (if
                  (apply (global ("Stdlib" "=")) (local ("i" 138)) (int 1))
                  (local ("x" 135))
                  (local ("x" 137))))))
          (set (memory ("m" 136)) (local ("x" 135)))
          (set (memory ("m" 134)) (local ("x" 126)))
          (exp (state (memory ("v" 133))))))))
  (machine "mean" (at 8 0 8 111) discrete (params)
    (memories (memory ("s" 141) (name ("Stdlib" "float")) (value (float "42")) (at 8 67 8 68)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("v" 140) (array (name ("Stdlib" "float")) (plus 2 1))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set (memory ("s" 141)) (float "0"))
          (for to ("i" 143) (int 0) (int 2)
            (set
              (memory ("s" 141))
              (apply
                (global ("Stdlib" "+."))
                (state (memory ("s" 141)))
                (access (local ("v" 140)) (local ("i" 143))))))
          (exp (apply (global ("Stdlib" "/.")) (state (memory ("s" 141))) (float "3")))))))
  (machine "hold" (at 9 0 13 9) discrete (params)
    (memories
      (memory ("r" 150) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 149) (name "state__903")
        (value (constr0 "H80_handler_with_nodes_of_nodes_High_87"))
        (at 11 47 11 51))
      (memory ("o" 148) (name ("Stdlib" "float")) (value (float "42")) (at 11 18 11 19))
      (memory ("m" 152) (name ("Stdlib" "int")) (value (int 42)) (at 12 34 12 35))
      (memory ("k" 151) (name ("Stdlib" "int")) (value (int 42)) (at 12 30 12 31)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 150)) (bool false))
          (set (memory ("s" 149)) (constr0 "H80_handler_with_nodes_of_nodes_Low_86"))
          (set (memory ("m" 152)) (int 1))))
      (method "step"
        (params
          (ptuple
            (pvar ("x" 147) (tvar "1"))
            (pvar ("up_" 146) (tvar "1"))
            (pvar ("down" 145) (tvar "1"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (match
            (state (memory ("s" 149)))
            (case (pconstr0 "H80_handler_with_nodes_of_nodes_Low_86")
              (seq
                (when (state (memory ("r" 150))) (seq))
                (set (memory ("o" 148)) (float "0"))
                (match
                  (apply (global ("Stdlib" ">")) (local ("x" 147)) (local ("up_" 146)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 150)) (bool true))
                      (set (memory ("s" 149)) (constr0 "H80_handler_with_nodes_of_nodes_High_87"))))
                  (case (wild) (set (memory ("r" 150)) (bool false))))))
            (case (pconstr0 "H80_handler_with_nodes_of_nodes_High_87")
              (seq
                (when (state (memory ("r" 150))) (set (memory ("m" 152)) (int 1)))
                (let (pvar ("x" 153) (name ("Stdlib" "int"))) (state (memory ("m" 152))) (at))
                (set (memory ("k" 151)) (apply (global ("Stdlib" "+")) (local ("x" 153)) (int 1)))
                (set
                  (memory ("o" 148))
                  (apply (global ("Stdlib" "float")) (state (memory ("k" 151)))))
                (set (memory ("m" 152)) (state (memory ("k" 151))))
                (match
                  (tuple
                    (apply (global ("Stdlib" "=")) (state (memory ("k" 151))) (int 3))
                    (apply (global ("Stdlib" "<")) (local ("x" 147)) (local ("down" 145))))
                  (case
                    (ptuple (wild) (pconst (bool true)))
                    (seq
                      (set (memory ("r" 150)) (bool true))
                      (set (memory ("s" 149)) (constr0 "H80_handler_with_nodes_of_nodes_Low_86"))))
                  (case
                    (ptuple (pconst (bool true)) (wild))
                    (seq
                      (set (memory ("r" 150)) (bool true))
                      (set (memory ("s" 149)) (constr0 "H80_handler_with_nodes_of_nodes_Low_86"))))
                  (case (wild) (set (memory ("r" 150)) (bool false)))))))
          (exp (state (memory ("o" 148))))))))
  (machine "filter" (at 14 0 14 64) discrete (params)
    (memories
      (memory ("result" 156) (name ("Stdlib" "float")) (value (float "42")) (at 14 35 14 52)))
    (instances
      (instance ("i" 177) (global "mean") discrete (params) (at 14 35 14 52))
      (instance ("i" 176) (global "window") discrete (params) (at 14 41 14 51)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "mean" (instance ("i" 177))))
          (exp (call "reset" "window" (instance ("i" 176))))))
      (method "step"
        (params
          (ptuple
            (pvar ("x" 155) (name ("Stdlib" "float")))
            (pvar ("again" 154) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (when
            (local ("again" 154))
            (seq
              (exp (call "reset" "mean" (instance ("i" 177))))
              (exp (call "reset" "window" (instance ("i" 176))))))
          (set
            (memory ("result" 156))
            (call "step" "mean"
              (instance ("i" 177))
              (call "step" "window" (instance ("i" 176)) (local ("x" 155)))))
          (exp (state (memory ("result" 156))))))))
  (machine "main" (at 15 0 24 121) continuous (params)
    (memories
      (memory ("major" 158) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 175) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 173) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 171) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 169) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("y" 164) (name ("Stdlib" "float")) (value (float "42")) (at 23 12 23 13))
      (memory ("x" 163)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 16 14 16 15))
      (memory ("v" 162)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 17 14 17 18))
      (memory ("t" 161)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 18 14 18 17))
      (memory ("n" 160) (name ("Stdlib" "int")) (value (int 42)) (at 21 8 21 9))
      (memory ("m" 159) (name ("Stdlib" "float")) (value (float "42")) (at 22 12 22 13)))
    (instances
      (instance ("i" 179) (global "filter") discrete (params) (at 22 16 22 44))
      (instance ("i" 178) (global "hold") discrete (params) (at 23 16 23 35)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 171)) (bool true))
          (set (memory ("n" 160)) (int 0))
          (set (memory ("m" 159)) (float "0"))
          (set (memory ("y" 164)) (float "0"))
          (set (pos (memory ("t" 161))) (float "0"))
          (set (pos (memory ("x" 163))) (float "1"))
          (exp (call "reset" "filter" (instance ("i" 179))))
          (exp (call "reset" "hold" (instance ("i" 178))))
          (set (pos (memory ("v" 162))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 157) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (letvar ("h" 174) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 172) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 171)))
            (set
              (memory ("h" 169))
              (apply (global ("Stdlib" "+.")) (local ("time" 157)) (float "0"))))
          (let
            (pvar ("z" 170) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 158)))
              (apply (global ("Stdlib" ">=")) (local ("time" 157)) (state (memory ("h" 169)))))
            (at))
          (let (pvar ("l" 166) (name ("Stdlib" "int"))) (state (memory ("n" 160))) (at))
          (let (pvar ("l" 167) (name ("Stdlib" "float"))) (state (pos (memory ("x" 163)))) (at))
          (match
            (local ("z" 170))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 172)) (bool true))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (pos (memory ("t" 161)))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (set (memory ("n" 160)) (apply (global ("Stdlib" "+")) (local ("l" 166)) (int 1)))
                (set
                  (memory ("m" 159))
                  (call "step" "filter"
                    (instance ("i" 179))
                    (tuple
                      (local ("l" 167))
                      (apply
                        (global ("Stdlib" "="))
                        (apply (global ("Stdlib" "mod")) (state (memory ("n" 160))) (int 7))
                        (int 0)))))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("m" 159))))
                  (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
                (set
                  (memory ("y" 164))
                  (call "step" "hold"
                    (instance ("i" 178))
                    (tuple (state (memory ("m" 159))) (float "0.5") (float "-0.5"))))
                (let (wild)
                  (apply (global ("Stdlib" "print_float")) (state (memory ("y" 164))))
                  (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (memory ("h" 173))
            (if (var ("encore" 172)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 169))
            (if
              (local ("z" 170))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 169))) (float "0.25"))
              (state (memory ("h" 169)))))
          (assign
            (name ("h" 174))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 174))
              (apply
                (global ("Stdlib" "min"))
                (state (memory ("h" 173)))
                (state (memory ("h" 169))))))
          (set (memory ("h" 175)) (var ("h" 174)))
          (set (memory ("i" 171)) (bool false))
          (set (der (memory ("t" 161))) (float "1"))
          (set
            (der (memory ("v" 162)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 163))))))
          (set (der (memory ("x" 163))) (state (pos (memory ("v" 162)))))
          (exp (unit))))))))
