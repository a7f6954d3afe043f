(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Robot")
 (source "robot.zls")
 (digest "md5:8f35436c5bf3bf632bf196f563a21229")
 (needs "Array" "Distribution" "Infer_pf" "Linalg" "Mat" "Probzelus" "Stdlib")
 (exports
  (val "column" any
    (arrow any
      (product (name ("Mat" "elt")) (name ("Mat" "elt")) (name ("Mat" "elt")))
      (name ("Mat" "mat")))
    (at 12 0 12 65)
    (doc "A column of three numbers: position, speed, acceleration."))
  (val "columns" any
    (arrow any
      (product (name ("Mat" "mat")) (name ("Mat" "mat")) (name ("Mat" "mat")))
      (name ("Mat" "mat")))
    (at 13 0 13 75))
  (val "diagonal" any
    (arrow any
      (product (name ("Mat" "elt")) (name ("Mat" "elt")) (name ("Mat" "elt")))
      (name ("Mat" "mat")))
    (at 14 0 14 69))
  (val "motion" any
    (name ("Mat" "mat"))
    (at 17 0 17 93)
    (doc "The motion over a tenth of a second; the command sets the acceleration."))
  (val "jitter" any (name ("Mat" "mat")) (at 18 0 18 40))
  (val "start" any (name ("Mat" "mat")) (at 19 0 19 35))
  (val "error_cost" any
    (name ("Mat" "mat"))
    (at 22 0 22 41)
    (doc "Errors cost, and so do strong commands; only the third component is a command."))
  (val "command_cost" any (name ("Mat" "mat")) (at 23 0 23 49))
  (val "gain" any (name ("Mat" "mat")) (at 24 0 26 66))
  (val "steer" any (arrow any (name ("Mat" "mat")) (name ("Mat" "mat"))) (at 28 0 28 74))
  (val "next_of" any
    (arrow any
      (product (name ("Mat" "mat")) (name ("Mat" "mat")))
      (name ("Distribution" "t") (name ("Mat" "mat"))))
    (at 29 0 29 91))
  (val "once_in" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "bool")))
    (at 32 0 33 39)
    (doc "True at one instant in `n`."))
  (val "world" discrete
    (arrow discrete
      (name ("Mat" "mat"))
      (product
        (name ("Mat" "mat"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "signal") (name ("Stdlib" "float")))))
    (at 36 0 39 89)
    (doc "The world: where the robot really is, and what its sensors tell."))
  (val "model" proba
    (arrow proba
      (product
        (name ("Mat" "mat"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "signal") (name ("Stdlib" "float"))))
      (name ("Mat" "mat")))
    (at 42 0 45 97)
    (doc "What the robot knows of itself."))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product
        (product (name ("Stdlib" "string")) (name ("Mat" "elt")))
        (product (name ("Stdlib" "string")) (name ("Mat" "elt")))
        (product (name ("Stdlib" "string")) (name ("Mat" "elt")))))
    (at 47 0 53 32)))
 (results
  (result "world" (parts (named "state") (named "acceleration") (named "fix")))
  (result "model" (named "state"))
  (result "main"
    (parts
      (parts (nameless) (named "position"))
      (parts (nameless) (named "believed"))
      (parts (nameless) (named "push")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (fun "column" (at 12 0 12 65)
    (params
      (ptuple
        (pvar ("x" 119) (name ("Mat" "elt")))
        (pvar ("y" 120) (name ("Mat" "elt")))
        (pvar ("z" 121) (name ("Mat" "elt")))))
    (exp
      (apply
        (global ("Mat" "of_array"))
        (apply
          (global ("Array" "of_list"))
          (apply
            (global ("Stdlib" "::"))
            (tuple
              (local ("x" 119))
              (apply
                (global ("Stdlib" "::"))
                (tuple
                  (local ("y" 120))
                  (apply
                    (global ("Stdlib" "::"))
                    (tuple (local ("z" 121)) (global ("Stdlib" "[]")))))))))
        (int 3)
        (int 1))))
  (fun "columns" (at 13 0 13 75)
    (params
      (ptuple
        (pvar ("a" 122) (name ("Mat" "mat")))
        (pvar ("b" 123) (name ("Mat" "mat")))
        (pvar ("c" 124) (name ("Mat" "mat")))))
    (exp
      (apply
        (global ("Mat" "concat_horizontal"))
        (apply (global ("Mat" "concat_horizontal")) (local ("a" 122)) (local ("b" 123)))
        (local ("c" 124)))))
  (fun "diagonal" (at 14 0 14 69)
    (params
      (ptuple
        (pvar ("x" 125) (name ("Mat" "elt")))
        (pvar ("y" 126) (name ("Mat" "elt")))
        (pvar ("z" 127) (name ("Mat" "elt")))))
    (exp
      (apply
        (global ("Mat" "diagm"))
        (apply
          (global ("Mat" "transpose"))
          (apply (global "column") (tuple (local ("x" 125)) (local ("y" 126)) (local ("z" 127))))))))
  (let "motion" (at 17 0 17 93)
    (exp
      (apply (global "columns")
        (tuple
          (apply (global "column") (tuple (float "1") (float "0") (float "0")))
          (apply (global "column") (tuple (float "0.1") (float "1") (float "0")))
          (apply (global "column") (tuple (float "0") (float "0.1") (float "0")))))))
  (let "jitter" (at 18 0 18 40)
    (exp (apply (global "diagonal") (tuple (float "0.01") (float "0.01") (float "0.01")))))
  (let "start" (at 19 0 19 35)
    (exp (apply (global "column") (tuple (float "50") (float "0") (float "0")))))
  (let "error_cost" (at 22 0 22 41)
    (exp (apply (global "diagonal") (tuple (float "1") (float "0.1") (float "0.1")))))
  (let "command_cost" (at 23 0 23 49)
    (exp (apply (global "diagonal") (tuple (float "1000") (float "1000") (float "1")))))
  (let "gain" (at 24 0 26 66)
    (seq
      (let
        (pvar ("p" 128) (name ("Linalg" "mat")))
        (apply
          (global ("Linalg" "dare"))
          (global "motion")
          (apply (global ("Mat" "eye")) (int 3))
          (global "error_cost")
          (global "command_cost"))
        (at 25 6 25 7))
      (exp
        (apply
          (global ("Mat" "dot"))
          (apply
            (global ("Linalg" "inv"))
            (apply (global ("Mat" "add")) (global "command_cost") (local ("p" 128))))
          (apply (global ("Mat" "dot")) (local ("p" 128)) (global "motion"))))))
  (fun "steer" (at 28 0 28 74)
    (params (pvar ("state" 129) (name ("Mat" "mat"))))
    (exp
      (apply (global "column")
        (tuple (float "0") (float "0")
          (apply
            (global ("Stdlib" "~-."))
            (apply
              (global ("Mat" "get"))
              (apply (global ("Mat" "dot")) (global "gain") (local ("state" 129)))
              (int 2)
              (int 0)))))))
  (fun "next_of" (at 29 0 29 91)
    (params
      (ptuple (pvar ("state" 131) (name ("Mat" "mat"))) (pvar ("command" 130) (name ("Mat" "mat")))))
    (exp
      (apply
        (global ("Distribution" "mv_gaussian"))
        (tuple
          (apply
            (global ("Mat" "add"))
            (apply (global ("Mat" "dot")) (global "motion") (local ("state" 131)))
            (local ("command" 130)))
          (global "jitter")))))
  (machine "once_in" (at 32 0 33 39) discrete (params)
    (memories (memory ("m" 134) (name ("Stdlib" "int")) (value (int 42)) (at 33 14 33 15)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 134)) (int 0)))
      (method "step"
        (params (pvar ("n" 132) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let (pvar ("x" 135) (name ("Stdlib" "int"))) (state (memory ("m" 134))) (at))
          (set
            (memory ("m" 134))
            (apply
              (global ("Stdlib" "mod"))
              (apply (global ("Stdlib" "+")) (local ("x" 135)) (int 1))
              (local ("n" 132))))
          (exp (apply (global ("Stdlib" "=")) (local ("x" 135)) (int 0)))))))
  (machine "world" (at 36 0 39 89) discrete (params)
    (memories
      (memory ("i" 144) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 141) (name ("Mat" "mat")) (value (any)) (at 37 71 37 76)))
    (instances (instance ("i" 170) (global "once_in") discrete (params) (at 39 14 39 26)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 144)) (bool true))
          (exp (call "reset" "once_in" (instance ("i" 170))))))
      (method "step"
        (params (pvar ("command" 136) (name ("Mat" "mat"))))
        (returns
          (product
            (name ("Mat" "mat"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "signal") (name ("Stdlib" "float")))))
        (seq
          (letvar ("fixp" 140) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("fixv" 139) (name ("Stdlib" "float")) (float "42") (at 39 44 39 84))
          (let
            (pvar ("x" 143) (name ("Mat" "mat")))
            (if
              (state (memory ("i" 144)))
              (apply
                (global ("Distribution" "draw"))
                (apply
                  (global ("Distribution" "mv_gaussian"))
                  (tuple (global "start") (global "jitter"))))
              (apply
                (global ("Distribution" "draw"))
                (apply (global "next_of")
                  (tuple (state (memory ("m" 141))) (local ("command" 136))))))
            (at 37 14 37 87))
          (set (memory ("i" 144)) (bool false))
          (match
            (call "step" "once_in" (instance ("i" 170)) (int 10))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("fixp" 140)) (bool true))
                (assign
                  (name ("fixv" 139))
                  (apply
                    (global ("Distribution" "draw"))
                    (apply
                      (global ("Distribution" "gaussian"))
                      (tuple
                        (apply (global ("Mat" "get")) (local ("x" 143)) (int 0) (int 0))
                        (float "0.1")))))))
            (case (wild) (seq)))
          (let
            (pvar ("acceleration" 137) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "draw"))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple
                  (apply (global ("Mat" "get")) (local ("x" 143)) (int 2) (int 0))
                  (float "0.1"))))
            (at 38 6 38 18))
          (set (memory ("m" 141)) (local ("x" 143)))
          (exp
            (tuple
              (local ("x" 143))
              (local ("acceleration" 137))
              (tuple (var ("fixv" 139)) (var ("fixp" 140)))))))))
  (machine "model" (at 42 0 45 97) discrete (params)
    (memories
      (memory ("i" 154) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 151) (name ("Mat" "mat")) (value (any)) (at 43 75 43 80)))
    (instances
      (instance ("i" 174) (global ("Infer_pf" "sample")) proba (params) (at 43 54 43 91))
      (instance ("i" 173) (global ("Infer_pf" "sample")) proba (params) (at 43 14 43 50))
      (instance ("i" 172) (global ("Infer_pf" "observe")) proba (params) (at 45 39 45 92))
      (instance ("i" 171) (global ("Infer_pf" "observe")) proba (params) (at 44 11 44 68)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 154)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 174))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 173))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 172))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 171))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 149) (tvar "1"))
            (ptuple
              (pvar ("command" 146) (name ("Mat" "mat")))
              (pvar ("acceleration" 145) (name ("Stdlib" "float")))
              (ptuple
                (pvar ("fixv" 147) (name ("Stdlib" "float")))
                (pvar ("fixp" 148) (name ("Stdlib" "bool")))))))
        (returns (name ("Mat" "mat")))
        (seq
          (let
            (pvar ("x" 153) (name ("Mat" "mat")))
            (if
              (state (memory ("i" 154)))
              (call "step" ("Infer_pf" "sample")
                (instance ("i" 173))
                (tuple
                  (local ("prob" 149))
                  (apply
                    (global ("Distribution" "mv_gaussian"))
                    (tuple (global "start") (global "jitter")))))
              (call "step" ("Infer_pf" "sample")
                (instance ("i" 174))
                (tuple
                  (local ("prob" 149))
                  (apply (global "next_of")
                    (tuple (state (memory ("m" 151))) (local ("command" 146)))))))
            (at 43 14 43 91))
          (set (memory ("i" 154)) (bool false))
          (match
            (tuple (local ("fixv" 147)) (local ("fixp" 148)))
            (case
              (ptuple (pvar ("position" 155) (name ("Stdlib" "float"))) (pconst (bool true)))
              (seq
                (let
                  (pconst (unit))
                  (call "step" ("Infer_pf" "observe")
                    (instance ("i" 172))
                    (tuple
                      (local ("prob" 149))
                      (tuple
                        (apply
                          (global ("Distribution" "gaussian"))
                          (tuple
                            (apply (global ("Mat" "get")) (local ("x" 153)) (int 0) (int 0))
                            (float "0.1")))
                        (local ("position" 155)))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 171))
              (tuple
                (local ("prob" 149))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple
                      (apply (global ("Mat" "get")) (local ("x" 153)) (int 2) (int 0))
                      (float "0.1")))
                  (local ("acceleration" 145)))))
            (at))
          (set (memory ("m" 151)) (local ("x" 153)))
          (exp (local ("x" 153)))))))
  (machine "main" (at 47 0 53 32) discrete (params)
    (memories
      (memory ("i" 168) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 165) (name ("Mat" "mat")) (value (any)) (at 48 53 48 57)))
    (instances
      (instance ("i" 176) (global "world") discrete (params) (at 49 35 49 48))
      (instance ("i" 175)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "model"))
        discrete
        (params)
        (at 50 25 50 72)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 168)) (bool true))
          (exp (call "reset" "world" (instance ("i" 176))))
          (exp (call "reset" (instance ("i" 175))))))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Mat" "elt")))
            (product (name ("Stdlib" "string")) (name ("Mat" "elt")))
            (product (name ("Stdlib" "string")) (name ("Mat" "elt")))))
        (seq
          (let
            (pvar ("x" 167) (name ("Mat" "mat")))
            (if
              (state (memory ("i" 168)))
              (apply (global "column") (tuple (float "0") (float "0") (float "0")))
              (apply (global "steer") (state (memory ("m" 165)))))
            (at 48 16 48 58))
          (set (memory ("i" 168)) (bool false))
          (let
            (pvar ("push" 161) (name ("Mat" "elt")))
            (apply (global ("Mat" "get")) (local ("x" 167)) (int 2) (int 0))
            (at 53 6 53 10))
          (let
            (ptuple
              (pvar ("state" 162) (name ("Mat" "mat")))
              (pvar ("acceleration" 156) (name ("Stdlib" "float")))
              (ptuple
                (pvar ("fixv" 163) (name ("Stdlib" "float")))
                (pvar ("copy" 169) (name ("Stdlib" "bool")))))
            (call "step" "world" (instance ("i" 176)) (local ("x" 167)))
            (at 49 7 49 12))
          (let
            (pvar ("mean" 159) (name ("Mat" "mat")))
            (apply
              (global ("Distribution" "mean_matrix"))
              (call "step"
                (instance ("i" 175))
                (tuple
                  (local ("x" 167))
                  (local ("acceleration" 156))
                  (tuple (local ("fixv" 163)) (local ("copy" 169))))))
            (at 50 6 50 10))
          (let
            (pvar ("believed" 157) (name ("Mat" "elt")))
            (apply (global ("Mat" "get")) (local ("mean" 159)) (int 0) (int 0))
            (at 52 6 52 14))
          (let
            (pvar ("position" 160) (name ("Mat" "elt")))
            (apply (global ("Mat" "get")) (local ("state" 162)) (int 0) (int 0))
            (at 51 6 51 14))
          (set (memory ("m" 165)) (local ("mean" 159)))
          (exp
            (tuple
              (tuple (string "position") (local ("position" 160)))
              (tuple (string "believed") (local ("believed" 157)))
              (tuple (string "command") (local ("push" 161)))))))))))
