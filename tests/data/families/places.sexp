(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Places")
 (source "places.zls")
 (digest "md5:de59388f709851dd50341e5f5559cd28")
 (needs "Array" "Distribution" "List" "Stdlib")
 (exports
  (val "scale" any
    (arrow static
      (name ("Stdlib" "float"))
      (arrow any (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 10 0 10 22))
  (val "even" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "bool")))
    (at 12 0 12 29))
  (val "arrow" discrete
    (arrow discrete (tvar "a") (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 14 0 14 80))
  (val "chosen" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 16 0 16 95))
  (val "drawn" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "float")))
    (at 18 0 18 80))
  (val "certain" discrete
    (arrow discrete (tvar "a") (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 20 0 20 64))
  (val "matched" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 22 0 27 49))
  (val "states" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 29 0 33 52))
  (val "presence" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 35 0 39 28))
  (val "memories" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 41 0 44 79))
  (val "choose" any
    (arrow any
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
      (name ("Distribution" "t") (name ("Stdlib" "float"))))
    (at 46 0 46 75))
  (val "results" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 48 0 48 54))
  (val "arrays" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 50 0 53 107))
  (val "made" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (name ("Distribution" "t") (name ("Stdlib" "float"))))
    (at 55 0 56 103))
  (val "vectors" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 58 0 63 21))
  (val "lists" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 65 0 67 47))
  (val "fields" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "float")))
    (at 69 0 70 89))
  (val "variants" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "float")))
    (at 72 0 79 57))
  (val "pairs" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 81 0 84 20))
  (val "sums" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 86 0 90 34))
  (val "scores" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "float")))
    (at 92 0 94 43))
  (val "counts" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Distribution" "t") (name ("Stdlib" "int")))))
    (at 96 0 99 58))
  (val "shares" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 101 0 102 68))
  (val "sizes" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 104 0 107 40)))
 (results
  (result "lists" (parts (named "m") (nameless)))
  (result "variants" (named "m"))
  (result "counts" (parts (nameless) (named "d")))
  (result "sizes" (parts (nameless) (named "m"))))
 (code
  (types
    (type "state__5592" (params) (at)
      (variant (constr0 "Places_C_156") (constr0 "Places_B_155") (constr0 "Places_A_154"))))
  (open "Distribution")
  (types
    (type "box" (params) (at 4 0 4 48)
      (record
        ("d" (name ("Distribution" "t") (name ("Stdlib" "float"))))
        ("n" (name ("Stdlib" "int"))))))
  (types
    (type "holder" (params) (at 5 0 8 53)
      (variant (constr0 "Nothing")
        (constr1 "One" (name ("Distribution" "t") (name ("Stdlib" "float"))))
        (constr1 "Two"
          (name ("Distribution" "t") (name ("Stdlib" "float")))
          (name ("Distribution" "t") (name ("Stdlib" "bool")))))))
  (machine "even" (at 12 0 12 29) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 233) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "bool")))
        (exp
          (apply
            (global ("Stdlib" "="))
            (apply (global ("Stdlib" "mod")) (local ("t" 233)) (int 2))
            (int 0))))))
  (machine "arrow" (at 14 0 14 80) discrete (params)
    (memories (memory ("i" 236) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 236)) (bool true)))
      (method "step"
        (params (pvar ("t" 234) (tvar "1")))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 235) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 236)))
              (apply (global ("Distribution" "uniform_float")) (tuple (float "0") (float "1")))
              (apply (global ("Distribution" "gaussian")) (tuple (float "2") (float "3"))))
            (at 14 31 14 80))
          (set (memory ("i" 236)) (bool false))
          (exp (apply (global ("Distribution" "stats_float")) (local ("x" 235))))))))
  (machine "chosen" (at 16 0 16 95) discrete (params) (memories)
    (instances (instance ("i" 318) (global "even") discrete (params) (at 16 36 16 42)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "even" (instance ("i" 318)))))
      (method "step"
        (params (pvar ("t" 237) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (exp
          (apply
            (global ("Distribution" "stats_float"))
            (if
              (call "step" "even" (instance ("i" 318)) (local ("t" 237)))
              (apply
                (global ("Distribution" "student_t"))
                (tuple (float "1") (float "1") (float "5")))
              (apply (global ("Distribution" "exponential")) (float "0.5"))))))))
  (machine "drawn" (at 18 0 18 80) discrete (params) (memories)
    (instances (instance ("i" 319) (global "even") discrete (params) (at 18 28 18 34)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "even" (instance ("i" 319)))))
      (method "step"
        (params (pvar ("t" 238) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "float")))
        (exp
          (apply
            (global ("Distribution" "draw"))
            (if
              (call "step" "even" (instance ("i" 319)) (local ("t" 238)))
              (apply (global ("Distribution" "dirac")) (float "1"))
              (apply (global ("Distribution" "uniform_float")) (tuple (float "2") (float "2")))))))))
  (machine "certain" (at 20 0 20 64) discrete (params)
    (memories (memory ("i" 241) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 241)) (bool true)))
      (method "step"
        (params (pvar ("t" 239) (tvar "1")))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("x" 240) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 241)))
              (apply (global ("Distribution" "dirac")) (float "3"))
              (apply (global ("Distribution" "gamma")) (tuple (float "2") (float "1"))))
            (at 20 33 20 64))
          (set (memory ("i" 241)) (bool false))
          (exp (apply (global ("Distribution" "stats_float")) (local ("x" 240))))))))
  (machine "matched" (at 22 0 27 49) discrete (params)
    (memories
      (memory ("d" 243)
        (name ("Distribution" "t") (name ("Stdlib" "float")))
        (value (any))
        (at 24 12 24 13)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 242) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 242)) (int 4))
            (case
              (pconst (int 0))
              (set
                (memory ("d" 243))
                (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1")))))
            (case
              (pconst (int 1))
              (set
                (memory ("d" 243))
                (apply (global ("Distribution" "beta")) (tuple (float "2") (float "2")))))
            (case
              (pconst (int 2))
              (set (memory ("d" 243)) (apply (global ("Distribution" "dirac")) (float "7"))))
            (case (wild)
              (set
                (memory ("d" 243))
                (apply
                  (global ("Distribution" "uniform_list"))
                  (apply
                    (global ("Stdlib" "::"))
                    (tuple (float "1")
                      (apply
                        (global ("Stdlib" "::"))
                        (tuple (float "2")
                          (apply
                            (global ("Stdlib" "::"))
                            (tuple (float "6") (global ("Stdlib" "[]"))))))))))))
          (exp (apply (global ("Distribution" "stats_float")) (state (memory ("d" 243)))))))))
  (machine "states" (at 29 0 33 52) discrete (params)
    (memories
      (memory ("r" 248) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 247) (name "state__5592") (value (constr0 "Places_C_156")) (at 31 55 31 56))
      (memory ("x" 246) (name ("Stdlib" "float")) (value (float "42")) (at 32 59 32 62))
      (memory ("d" 245)
        (name ("Distribution" "t") (name ("Stdlib" "float")))
        (value (any))
        (at 31 12 31 13)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 248)) (bool false))
          (set (memory ("s" 247)) (constr0 "Places_A_154"))))
      (method "step"
        (params (pvar ("t" 244) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (match
            (state (memory ("s" 247)))
            (case (pconstr0 "Places_A_154")
              (seq
                (when (state (memory ("r" 248))) (seq))
                (set
                  (memory ("d" 245))
                  (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1"))))
                (match
                  (apply (global ("Stdlib" ">")) (local ("t" 244)) (int 1))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 248)) (bool true))
                      (set (memory ("s" 247)) (constr0 "Places_B_155"))))
                  (case (wild) (set (memory ("r" 248)) (bool false))))))
            (case (pconstr0 "Places_B_155")
              (seq
                (when (state (memory ("r" 248))) (seq))
                (set
                  (memory ("d" 245))
                  (apply (global ("Distribution" "lognormal")) (tuple (float "0") (float "0"))))
                (match
                  (apply (global ("Stdlib" ">")) (local ("t" 244)) (int 3))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("x" 246)) (float "4"))
                      (set (memory ("r" 248)) (bool true))
                      (set (memory ("s" 247)) (constr0 "Places_C_156"))))
                  (case (wild) (set (memory ("r" 248)) (bool false))))))
            (case (pconstr0 "Places_C_156")
              (seq
                (when (state (memory ("r" 248))) (seq))
                (set
                  (memory ("d" 245))
                  (apply (global ("Distribution" "exponential")) (state (memory ("x" 246)))))
                (match (bool false)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 248)) (bool true))
                      (set (memory ("s" 247)) (constr0 "Places_A_154"))))
                  (case (wild) (set (memory ("r" 248)) (bool false)))))))
          (exp (apply (global ("Distribution" "stats_float")) (state (memory ("d" 245)))))))))
  (machine "presence" (at 35 0 39 28) discrete (params)
    (memories
      (memory ("d" 250)
        (name ("Distribution" "t") (name ("Stdlib" "float")))
        (value (any))
        (at 37 24 37 25)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 249) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (match
            (tuple
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 249)) (int 3))
                (int 0))
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 249)) (int 2))
                (int 0)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (set
                (memory ("d" 250))
                (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1")))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (set
                (memory ("d" 250))
                (apply (global ("Distribution" "uniform_float")) (tuple (float "0") (float "3")))))
            (case (wild)
              (set (memory ("d" 250)) (apply (global ("Distribution" "dirac")) (float "1")))))
          (exp (apply (global ("Distribution" "stats_float")) (state (memory ("d" 250)))))))))
  (machine "memories" (at 41 0 44 79) discrete (params)
    (memories
      (memory ("i" 260) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 258)
        (name ("Distribution" "t") (name ("Stdlib" "float")))
        (value (any))
        (at 41 82 41 101))
      (memory ("m" 255)
        (name ("Distribution" "t") (name ("Stdlib" "float")))
        (value (any))
        (at 41 66 41 67))
      (memory ("d" 252)
        (name ("Distribution" "t") (name ("Stdlib" "float")))
        (value (any))
        (at 44 29 44 30)))
    (instances (instance ("i" 320) (global "even") discrete (params) (at 44 14 44 22)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 260)) (bool true)) (exp (call "reset" "even" (instance ("i" 320))))))
      (method "step"
        (params (pvar ("t" 251) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (when
            (state (memory ("i" 260)))
            (set
              (memory ("d" 252))
              (apply (global ("Distribution" "beta")) (tuple (float "1") (float "1")))))
          (when
            (state (memory ("i" 260)))
            (set
              (memory ("m" 258))
              (apply (global ("Distribution" "gaussian")) (tuple (float "9") (float "1")))))
          (let
            (pvar ("x" 257) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 260)))
              (apply (global ("Distribution" "dirac")) (float "0"))
              (state (memory ("m" 255))))
            (at 41 48 41 68))
          (set (memory ("i" 260)) (bool false))
          (let
            (pvar ("l" 254) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (state (memory ("d" 252)))
            (at))
          (match
            (call "step" "even" (instance ("i" 320)) (local ("t" 251)))
            (case
              (pconst (bool true))
              (set
                (memory ("d" 252))
                (apply
                  (global ("Distribution" "exponential"))
                  (apply
                    (global ("Stdlib" "+."))
                    (float "1")
                    (apply (global ("Stdlib" "float")) (local ("t" 251)))))))
            (case (wild) (seq)))
          (let
            (pvar ("x" 259) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (state (memory ("m" 258)))
            (at))
          (set (memory ("m" 258)) (state (memory ("d" 252))))
          (set (memory ("m" 255)) (state (memory ("d" 252))))
          (exp
            (tuple
              (apply (global ("Distribution" "mean_float")) (local ("l" 254)))
              (apply (global ("Distribution" "mean_float")) (local ("x" 257)))
              (apply (global ("Distribution" "mean_float")) (local ("x" 259)))))))))
  (fun "choose" (at 46 0 46 75)
    (params
      (ptuple (pvar ("b" 261) (name ("Stdlib" "bool"))) (pvar ("x" 262) (name ("Stdlib" "float")))))
    (exp
      (if
        (local ("b" 261))
        (apply (global ("Distribution" "gaussian")) (tuple (local ("x" 262)) (float "1")))
        (apply (global ("Distribution" "uniform_float")) (tuple (float "0") (local ("x" 262)))))))
  (machine "results" (at 48 0 48 54) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 263) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (exp
          (apply
            (global ("Distribution" "stats_float"))
            (apply (global "choose")
              (tuple (apply (global ("Stdlib" ">")) (local ("t" 263)) (int 1)) (float "2"))))))))
  (machine "arrays" (at 50 0 53 107) discrete (params) (memories)
    (instances (instance ("i" 321) (global "even") discrete (params) (at 52 13 52 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "even" (instance ("i" 321)))))
      (method "step"
        (params (pvar ("t" 264) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("a" 265)
              (name ("Array" "t") (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply
              (global ("Array" "of_list"))
              (apply
                (global ("Stdlib" "::"))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (float "1") (float "1")))
                  (apply
                    (global ("Stdlib" "::"))
                    (tuple
                      (apply (global ("Distribution" "exponential")) (float "0.5"))
                      (apply
                        (global ("Stdlib" "::"))
                        (tuple
                          (apply (global ("Distribution" "dirac")) (float "3"))
                          (global ("Stdlib" "[]")))))))))
            (at 51 6 51 7))
          (let
            (pvar ("b" 266)
              (name ("Array" "t") (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (if
              (call "step" "even" (instance ("i" 321)) (local ("t" 264)))
              (local ("a" 265))
              (apply
                (global ("Array" "of_list"))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply
                      (global ("Distribution" "uniform_float"))
                      (tuple (float "0") (float "1")))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply
                          (global ("Distribution" "uniform_float"))
                          (tuple (float "0") (float "2")))
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple
                            (apply
                              (global ("Distribution" "uniform_float"))
                              (tuple (float "0") (float "3")))
                            (global ("Stdlib" "[]"))))))))))
            (at 52 6 52 7))
          (exp
            (tuple
              (apply
                (global ("Distribution" "mean_float"))
                (apply
                  (global ("Array" "get"))
                  (local ("a" 265))
                  (apply (global ("Stdlib" "mod")) (local ("t" 264)) (int 3))))
              (apply
                (global ("Distribution" "mean_float"))
                (apply
                  (global ("Array" "get"))
                  (local ("b" 266))
                  (apply (global ("Stdlib" "mod")) (local ("t" 264)) (int 3))))))))))
  (machine "made" (at 55 0 56 103) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple (pvar ("i" 267) (name ("Stdlib" "int"))) (pvar ("t" 268) (name ("Stdlib" "int")))))
        (returns (name ("Distribution" "t") (name ("Stdlib" "float"))))
        (exp
          (if
            (apply
              (global ("Stdlib" "="))
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "+")) (local ("i" 267)) (local ("t" 268)))
                (int 3))
              (int 0))
            (apply (global ("Distribution" "gaussian")) (tuple (float "1") (float "1")))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("i" 267)) (int 2))
                (int 0))
              (apply (global ("Distribution" "exponential")) (float "0.5"))
              (apply (global ("Distribution" "dirac")) (float "3"))))))))
  (machine "vectors" (at 58 0 63 21) discrete (params)
    (memories
      (memory ("u" 274)
        (array (name ("Distribution" "t") (name ("Stdlib" "float"))) (plus 2 1))
        (value (vec (any) (plus 2 1)))
        (at))
      (memory ("a" 270)
        (array (name ("Distribution" "t") (name ("Stdlib" "float"))) (plus 2 1))
        (value (vec (any) (plus 2 1)))
        (at)))
    (instances
      (instance ("i" 323) (global "made") discrete (params)
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 59 43 59 54))
      (instance ("i" 322) (global "even") discrete (params) (at 61 13 61 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (for to ("i" 278) (int 0) (int 2)
            (exp (call "reset" "made" (instance ("i" 323) (local ("i" 278))))))
          (exp (call "reset" "even" (instance ("i" 322))))))
      (method "step"
        (params (pvar ("t" 269) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (for to ("i" 276) (int 0) (int 2)
            (set
              (lindex (memory ("u" 274)) (local ("i" 276)))
              (apply
                (global ("Distribution" "uniform_float"))
                (tuple (float "0") (apply (global ("Stdlib" "float")) (local ("i" 276)))))))
          (for to ("i" 278) (int 0) (int 2)
            (set
              (lindex (memory ("a" 270)) (local ("i" 278)))
              (call "step" "made"
                (instance ("i" 323) (local ("i" 278)))
                (tuple (local ("i" 278)) (local ("t" 269))))))
          (let
            (pvar ("e" 273)
              (array
                (name ("Distribution" "t") (name ("Stdlib" "float")))
                (plus (plus 2 1) (plus 2 1))))
            (concat (state (memory ("a" 270))) (plus 2 1) (state (memory ("u" 274))) (plus 2 1))
            (at 63 6 63 7))
          (let
            (pvar ("one" 275) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (apply (global ("Distribution" "beta")) (tuple (float "1") (float "1")))
            (at 62 14 62 17))
          (let
            (pvar ("b" 271)
              (array (name ("Distribution" "t") (name ("Stdlib" "float"))) (plus 2 1)))
            (if
              (call "step" "even" (instance ("i" 322)) (local ("t" 269)))
              (state (memory ("a" 270)))
              (state (memory ("u" 274))))
            (at 61 6 61 7))
          (let
            (pvar ("c" 272)
              (array (name ("Distribution" "t") (name ("Stdlib" "float"))) (plus 2 1)))
            (update (plus 2 1) (local ("b" 271)) (int 1) (local ("one" 275)))
            (at 62 6 62 7))
          (exp
            (tuple
              (apply
                (global ("Distribution" "mean_float"))
                (access (state (memory ("a" 270))) (int 1)))
              (apply (global ("Distribution" "mean_float")) (access (local ("b" 271)) (int 0)))
              (apply (global ("Distribution" "mean_float")) (access (local ("c" 272)) (int 1)))
              (apply (global ("Distribution" "mean_float")) (access (local ("e" 273)) (int 5)))))))))
  (machine "lists" (at 65 0 67 47) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 280) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("l" 281)
              (name ("Stdlib" "list") (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (apply (global ("Distribution" "gaussian")) (tuple (float "1") (float "1")))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("Distribution" "exponential")) (float "0.5"))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply (global ("Distribution" "dirac")) (float "3"))
                        (global ("Stdlib" "[]"))))))))
            (at 66 6 66 7))
          (let
            (pvar ("m" 282) (name ("Stdlib" "float")))
            (apply
              (global ("List" "hd"))
              (apply
                (global ("Distribution" "mean_float_list"))
                (apply (global ("Distribution" "of_list")) (local ("l" 281)))))
            (at 67 6 67 7))
          (exp
            (tuple
              (local ("m" 282))
              (apply
                (global ("Distribution" "mean_float"))
                (apply
                  (global ("List" "nth"))
                  (local ("l" 281))
                  (apply (global ("Stdlib" "mod")) (local ("t" 280)) (int 3))))))))))
  (machine "fields" (at 69 0 70 89) discrete (params) (memories)
    (instances (instance ("i" 324) (global "even") discrete (params) (at 70 13 70 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "even" (instance ("i" 324)))))
      (method "step"
        (params (pvar ("t" 283) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("b" 284) (name "box"))
            (if
              (call "step" "even" (instance ("i" 324)) (local ("t" 283)))
              (record
                ("d" (apply (global ("Distribution" "gaussian")) (tuple (float "1") (float "1"))))
                ("n" (int 1)))
              (record ("d" (apply (global ("Distribution" "dirac")) (float "2"))) ("n" (int 2))))
            (at 70 6 70 7))
          (exp (apply (global ("Distribution" "mean_float")) (field (local ("b" 284)) "d")))))))
  (machine "variants" (at 72 0 79 57) discrete (params)
    (memories (memory ("m" 286) (name ("Stdlib" "float")) (value (float "42")) (at 77 18 77 19)))
    (instances (instance ("i" 325) (global "even") discrete (params) (at 75 13 75 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "even" (instance ("i" 325)))))
      (method "step"
        (params (pvar ("t" 285) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("v" 287) (name "holder"))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 285)) (int 3))
                (int 0))
              (constr0 "Nothing")
              (if
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("t" 285)) (int 3))
                  (int 1))
                (constr1 "One"
                  (apply (global ("Distribution" "gaussian")) (tuple (float "1") (float "1"))))
                (constr1 "Two"
                  (apply (global ("Distribution" "exponential")) (float "2"))
                  (apply (global ("Distribution" "bernoulli")) (float "0.25")))))
            (at 73 6 73 7))
          (let
            (pvar ("w" 288) (name "holder"))
            (if
              (call "step" "even" (instance ("i" 325)) (local ("t" 285)))
              (local ("v" 287))
              (constr1 "One" (apply (global ("Distribution" "dirac")) (float "5"))))
            (at 75 6 75 7))
          (match
            (local ("w" 288))
            (case (pconstr0 "Nothing") (set (memory ("m" 286)) (float "-1")))
            (case
              (pconstr1 "One"
                (pvar ("d" 289) (name ("Distribution" "t") (name ("Stdlib" "float")))))
              (set
                (memory ("m" 286))
                (apply (global ("Distribution" "mean_float")) (local ("d" 289)))))
            (case
              (pconstr1 "Two"
                (pvar ("d" 290) (name ("Distribution" "t") (name ("Stdlib" "float"))))
                (pvar ("e" 291) (name ("Distribution" "t") (name ("Stdlib" "bool")))))
              (set
                (memory ("m" 286))
                (apply
                  (global ("Stdlib" "+."))
                  (apply (global ("Distribution" "mean_float")) (local ("d" 290)))
                  (apply (global ("Distribution" "mean_bool")) (local ("e" 291)))))))
          (exp (state (memory ("m" 286))))))))
  (machine "pairs" (at 81 0 84 20) discrete (params) (memories)
    (instances (instance ("i" 326) (global "even") discrete (params) (at 82 13 82 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "even" (instance ("i" 326)))))
      (method "step"
        (params (pvar ("t" 292) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("p" 295)
              (name ("Distribution" "t")
                (product (name ("Stdlib" "float")) (name ("Stdlib" "bool")))))
            (if
              (call "step" "even" (instance ("i" 326)) (local ("t" 292)))
              (apply
                (global ("Distribution" "of_pair"))
                (tuple
                  (apply (global ("Distribution" "gaussian")) (tuple (float "1") (float "1")))
                  (apply (global ("Distribution" "bernoulli")) (float "0.25"))))
              (if
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("t" 292)) (int 3))
                  (int 0))
                (apply (global ("Distribution" "dirac")) (tuple (float "2") (bool true)))
                (apply
                  (global ("Distribution" "of_pair"))
                  (tuple
                    (apply (global ("Distribution" "dirac")) (float "4"))
                    (apply (global ("Distribution" "bernoulli")) (float "0.5"))))))
            (at 82 6 82 7))
          (let
            (ptuple
              (pvar ("a" 293) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("b" 294) (name ("Distribution" "t") (name ("Stdlib" "bool")))))
            (apply (global ("Distribution" "split")) (local ("p" 295)))
            (at 84 6 84 7))
          (exp
            (tuple
              (apply (global ("Distribution" "mean_float")) (local ("a" 293)))
              (apply (global ("Distribution" "mean_bool")) (local ("b" 294)))))))))
  (fun "__1" (at)
    (params (pvar ("x" 296) (name ("Stdlib" "float"))))
    (exp (apply (global ("Stdlib" "*.")) (float "3") (local ("x" 296)))))
  (machine "sums" (at 86 0 90 34) discrete (params) (memories)
    (instances
      (instance ("i" 328) (global "even") discrete (params) (at 87 13 87 19))
      (instance ("i" 327) (global "even") discrete (params) (at 88 13 88 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "even" (instance ("i" 328))))
          (exp (call "reset" "even" (instance ("i" 327))))))
      (method "step"
        (params (pvar ("t" 297) (name ("Stdlib" "int"))))
        (returns
          (product
            (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("d" 298) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (call "step" "even" (instance ("i" 328)) (local ("t" 297)))
              (apply (global ("Distribution" "gaussian")) (tuple (float "1") (float "1")))
              (apply (global ("Distribution" "dirac")) (float "2")))
            (at 87 6 87 7))
          (let
            (pvar ("p" 300) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (apply (global ("Distribution" "mult")) (tuple (local ("d" 298)) (local ("d" 298))))
            (at 90 6 90 7))
          (let
            (pvar ("s" 301) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (apply
              (global ("Distribution" "add"))
              (tuple
                (local ("d" 298))
                (apply (global ("Distribution" "gaussian")) (tuple (float "1") (float "1")))))
            (at 89 6 89 7))
          (let
            (pvar ("e" 299) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (call "step" "even" (instance ("i" 327)) (local ("t" 297)))
              (apply
                (global ("Distribution" "uniform_list"))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (float "1")
                    (apply (global ("Stdlib" "::")) (tuple (float "2") (global ("Stdlib" "[]")))))))
              (apply (global ("Distribution" "dirac")) (float "2")))
            (at 88 6 88 7))
          (exp
            (tuple
              (apply (global ("Distribution" "stats_float")) (local ("s" 301)))
              (apply (global ("Distribution" "mean_float")) (local ("p" 300)))
              (apply
                (global ("Distribution" "mean_float"))
                (apply (global ("Distribution" "map")) (global "__1") (local ("e" 299))))))))))
  (fun "__2" (at)
    (params (pvar ("x" 302) (name ("Stdlib" "float"))))
    (exp (apply (global ("Stdlib" "*.")) (float "3") (local ("x" 302)))))
  (machine "scores" (at 92 0 94 43) discrete (params)
    (memories
      (memory ("i" 308) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 306)
        (name ("Distribution" "t") (name ("Stdlib" "float")))
        (value (any))
        (at 94 13 94 37)))
    (instances (instance ("i" 329) (global "even") discrete (params) (at 93 13 93 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 308)) (bool true)) (exp (call "reset" "even" (instance ("i" 329))))))
      (method "step"
        (params (pvar ("t" 303) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (when
            (state (memory ("i" 308)))
            (set
              (memory ("m" 306))
              (apply (global ("Distribution" "uniform_float")) (tuple (float "0") (float "4")))))
          (set (memory ("i" 308)) (bool false))
          (let
            (pvar ("x" 307) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (state (memory ("m" 306)))
            (at))
          (let
            (pvar ("d" 304) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (call "step" "even" (instance ("i" 329)) (local ("t" 303)))
              (apply
                (global ("Distribution" "map"))
                (global "__2")
                (apply (global ("Distribution" "dirac")) (float "1")))
              (apply (global ("Distribution" "exponential")) (float "2")))
            (at 93 6 93 7))
          (set (memory ("m" 306)) (local ("d" 304)))
          (exp (apply (global ("Distribution" "score")) (tuple (local ("x" 307)) (float "0.25"))))))))
  (machine "counts" (at 96 0 99 58) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 309) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Distribution" "t") (name ("Stdlib" "int")))))
        (seq
          (let
            (pvar ("d" 310) (name ("Distribution" "t") (name ("Stdlib" "int"))))
            (if
              (apply
                (global ("Stdlib" "="))
                (apply (global ("Stdlib" "mod")) (local ("t" 309)) (int 3))
                (int 0))
              (apply (global ("Distribution" "poisson")) (float "3"))
              (if
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("t" 309)) (int 3))
                  (int 1))
                (apply
                  (global ("Distribution" "categorical"))
                  (apply
                    (global ("Array" "of_list"))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple (float "0.5")
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple (float "0.5") (global ("Stdlib" "[]"))))))))
                (apply
                  (global ("Distribution" "categorical"))
                  (apply
                    (global ("Array" "of_list"))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple (float "0")
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple (float "0.5")
                            (apply
                              (global ("Stdlib" "::"))
                              (tuple (float "0.5") (global ("Stdlib" "[]"))))))))))))
            (at 97 6 97 7))
          (exp
            (tuple (apply (global ("Distribution" "mean_int")) (local ("d" 310))) (local ("d" 310))))))))
  (fun "__3" (at)
    (params (pvar ("x" 311) (name ("Stdlib" "float"))))
    (exp (apply (global ("Stdlib" "*.")) (float "2") (local ("x" 311)))))
  (machine "shares" (at 101 0 102 68) discrete (params) (memories)
    (instances (instance ("i" 330) (global "even") discrete (params) (at 102 13 102 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "even" (instance ("i" 330)))))
      (method "step"
        (params (pvar ("t" 312) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("d" 313) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (call "step" "even" (instance ("i" 330)) (local ("t" 312)))
              (apply (global ("Distribution" "dirac")) (float "5"))
              (apply
                (global ("Distribution" "uniform_list"))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (float "1")
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple (float "2")
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple (float "6") (global ("Stdlib" "[]"))))))))))
            (at 102 6 102 7))
          (exp
            (tuple
              (apply (global ("Distribution" "mean_float")) (local ("d" 313)))
              (apply (global ("Distribution" "quantile")) (float "0.5") (local ("d" 313)))
              (apply (global ("Distribution" "mean")) (global "__3") (local ("d" 313)))))))))
  (machine "sizes" (at 104 0 107 40) discrete (params) (memories)
    (instances
      (instance ("i" 332) (global "even") discrete (params) (at 106 13 106 19))
      (instance ("i" 331) (global "even") discrete (params) (at 105 13 105 19)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "even" (instance ("i" 332))))
          (exp (call "reset" "even" (instance ("i" 331))))))
      (method "step"
        (params (pvar ("t" 314) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("e" 316)
              (name ("Distribution" "t") (name ("Stdlib" "list") (name ("Stdlib" "float")))))
            (if
              (call "step" "even" (instance ("i" 332)) (local ("t" 314)))
              (apply
                (global ("Distribution" "sph_gaussian"))
                (tuple
                  (apply
                    (global ("Stdlib" "::"))
                    (tuple (float "1")
                      (apply (global ("Stdlib" "::")) (tuple (float "2") (global ("Stdlib" "[]"))))))
                  (apply
                    (global ("Stdlib" "::"))
                    (tuple (float "1")
                      (apply (global ("Stdlib" "::")) (tuple (float "1") (global ("Stdlib" "[]"))))))))
              (apply
                (global ("Distribution" "of_list"))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("Distribution" "exponential")) (float "1"))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply (global ("Distribution" "dirac")) (float "8"))
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple
                            (apply
                              (global ("Distribution" "gaussian"))
                              (tuple (float "4") (float "1")))
                            (global ("Stdlib" "[]"))))))))))
            (at 106 6 106 7))
          (let
            (pvar ("m" 317) (name ("Stdlib" "float")))
            (apply
              (global ("List" "nth"))
              (apply (global ("Distribution" "mean_float_list")) (local ("e" 316)))
              (int 1))
            (at 107 6 107 7))
          (let
            (pvar ("d" 315) (name ("Distribution" "t") (name ("Stdlib" "float"))))
            (if
              (call "step" "even" (instance ("i" 331)) (local ("t" 314)))
              (apply
                (global ("Distribution" "uniform_list"))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (float "1")
                    (apply (global ("Stdlib" "::")) (tuple (float "2") (global ("Stdlib" "[]")))))))
              (apply
                (global ("Distribution" "uniform_list"))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (float "1")
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple (float "2")
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple (float "6") (global ("Stdlib" "[]"))))))))))
            (at 105 6 105 7))
          (exp
            (tuple
              (apply (global ("Distribution" "mean_float")) (local ("d" 315)))
              (local ("m" 317))))))))))
