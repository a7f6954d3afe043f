(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Swingup")
 (source "swingup.zls")
 (digest "md5:b83380cddb1f0035c30f731840dafbec")
 (needs "Stdlib")
 (exports
  (val "gravity" any (name ("Stdlib" "float")) (at 3 0 3 18))
  (val "cart" any (name ("Stdlib" "float")) (at 4 0 4 14))
  (val "pole" any (name ("Stdlib" "float")) (at 5 0 5 14))
  (val "length" any (name ("Stdlib" "float")) (at 6 0 6 16))
  (val "plant" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 9 0 16 47))
  (val "pushing" any
    (arrow any
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 19 0 21 74))
  (val "missing" any
    (arrow any
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 25 0 26 84))
  (val "swing" any
    (arrow any
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 27 0 28 86))
  (val "rate" any (name ("Stdlib" "float")) (at 32 0 32 14))
  (val "catch" any
    (arrow any
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 33 0 38 76))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "bool"))))
    (at 40 0 52 9)))
 (code
  (types
    (type "state__2615" (params) (at)
      (variant (constr0 "Swingup_Catch_103") (constr0 "Swingup_Swing_102"))))
  (let "gravity" (at 3 0 3 18) (exp (float "9.81")))
  (let "cart" (at 4 0 4 14) (exp (float "1")))
  (let "pole" (at 5 0 5 14) (exp (float "0.2")))
  (let "length" (at 6 0 6 16) (exp (float "0.5")))
  (machine "plant" (at 9 0 16 47) continuous (params)
    (memories
      (memory ("major" 118) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("spin" 123)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 13 17 13 78))
      (memory ("speed" 122)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 12 18 12 30))
      (memory ("place" 121)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 10 18 10 23))
      (memory ("angle" 120)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 11 18 11 22)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (pos (memory ("spin" 123))) (float "0"))
          (set (pos (memory ("angle" 120))) (float "3"))
          (set (pos (memory ("speed" 122))) (float "0"))
          (set (pos (memory ("place" 121))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 117) (name ("Stdlib" "float")))
            (pvar ("force" 116) (name ("Stdlib" "float")))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("acceleration" 119) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "/."))
              (apply
                (global ("Stdlib" "+."))
                (local ("force" 116))
                (apply
                  (global ("Stdlib" "*."))
                  (apply
                    (global ("Stdlib" "*."))
                    (global "pole")
                    (apply (global ("Stdlib" "sin")) (state (pos (memory ("angle" 120))))))
                  (apply
                    (global ("Stdlib" "-."))
                    (apply
                      (global ("Stdlib" "*."))
                      (apply
                        (global ("Stdlib" "*."))
                        (global "length")
                        (state (pos (memory ("spin" 123)))))
                      (state (pos (memory ("spin" 123)))))
                    (apply
                      (global ("Stdlib" "*."))
                      (global "gravity")
                      (apply (global ("Stdlib" "cos")) (state (pos (memory ("angle" 120)))))))))
              (apply
                (global ("Stdlib" "+."))
                (global "cart")
                (apply
                  (global ("Stdlib" "*."))
                  (apply
                    (global ("Stdlib" "*."))
                    (global "pole")
                    (apply (global ("Stdlib" "sin")) (state (pos (memory ("angle" 120))))))
                  (apply (global ("Stdlib" "sin")) (state (pos (memory ("angle" 120))))))))
            (at 14 6 14 18))
          (set
            (der (memory ("spin" 123)))
            (apply
              (global ("Stdlib" "/."))
              (apply
                (global ("Stdlib" "-."))
                (apply
                  (global ("Stdlib" "*."))
                  (global "gravity")
                  (apply (global ("Stdlib" "sin")) (state (pos (memory ("angle" 120))))))
                (apply
                  (global ("Stdlib" "*."))
                  (local ("acceleration" 119))
                  (apply (global ("Stdlib" "cos")) (state (pos (memory ("angle" 120)))))))
              (global "length")))
          (set (der (memory ("speed" 122))) (local ("acceleration" 119)))
          (set (der (memory ("angle" 120))) (state (pos (memory ("spin" 123)))))
          (set (der (memory ("place" 121))) (state (pos (memory ("speed" 122)))))
          (exp
            (tuple
              (state (pos (memory ("place" 121))))
              (state (pos (memory ("speed" 122))))
              (state (pos (memory ("angle" 120))))
              (state (pos (memory ("spin" 123))))))))))
  (fun "pushing" (at 19 0 21 74)
    (params
      (ptuple
        (pvar ("acceleration" 124) (name ("Stdlib" "float")))
        (pvar ("angle" 125) (name ("Stdlib" "float")))
        (pvar ("spin" 126) (name ("Stdlib" "float")))))
    (exp
      (apply
        (global ("Stdlib" "-."))
        (apply
          (global ("Stdlib" "*."))
          (apply
            (global ("Stdlib" "+."))
            (global "cart")
            (apply
              (global ("Stdlib" "*."))
              (apply
                (global ("Stdlib" "*."))
                (global "pole")
                (apply (global ("Stdlib" "sin")) (local ("angle" 125))))
              (apply (global ("Stdlib" "sin")) (local ("angle" 125)))))
          (local ("acceleration" 124)))
        (apply
          (global ("Stdlib" "*."))
          (apply
            (global ("Stdlib" "*."))
            (global "pole")
            (apply (global ("Stdlib" "sin")) (local ("angle" 125))))
          (apply
            (global ("Stdlib" "-."))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "*.")) (global "length") (local ("spin" 126)))
              (local ("spin" 126)))
            (apply
              (global ("Stdlib" "*."))
              (global "gravity")
              (apply (global ("Stdlib" "cos")) (local ("angle" 125)))))))))
  (fun "missing" (at 25 0 26 84)
    (params
      (ptuple
        (pvar ("angle" 127) (name ("Stdlib" "float")))
        (pvar ("spin" 128) (name ("Stdlib" "float")))))
    (exp
      (apply
        (global ("Stdlib" "-."))
        (apply
          (global ("Stdlib" "*."))
          (apply (global ("Stdlib" "*.")) (global "gravity") (global "length"))
          (apply
            (global ("Stdlib" "-."))
            (float "1")
            (apply (global ("Stdlib" "cos")) (local ("angle" 127)))))
        (apply
          (global ("Stdlib" "*."))
          (apply
            (global ("Stdlib" "*."))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "*.")) (float "0.5") (global "length"))
              (global "length"))
            (local ("spin" 128)))
          (local ("spin" 128))))))
  (fun "swing" (at 27 0 28 86)
    (params
      (ptuple
        (pvar ("place" 130) (name ("Stdlib" "float")))
        (pvar ("speed" 131) (name ("Stdlib" "float")))
        (pvar ("angle" 129) (name ("Stdlib" "float")))
        (pvar ("spin" 132) (name ("Stdlib" "float")))))
    (exp
      (apply
        (global ("Stdlib" "-."))
        (apply
          (global ("Stdlib" "-."))
          (apply
            (global ("Stdlib" "*."))
            (apply
              (global ("Stdlib" "*."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "~-.")) (float "2"))
                (apply (global "missing") (tuple (local ("angle" 129)) (local ("spin" 132)))))
              (local ("spin" 132)))
            (apply (global ("Stdlib" "cos")) (local ("angle" 129))))
          (apply (global ("Stdlib" "*.")) (float "0.5") (local ("place" 130))))
        (apply (global ("Stdlib" "*.")) (float "0.5") (local ("speed" 131))))))
  (let "rate" (at 32 0 32 14) (exp (float "3")))
  (fun "catch" (at 33 0 38 76)
    (params
      (ptuple
        (pvar ("place" 134) (name ("Stdlib" "float")))
        (pvar ("speed" 135) (name ("Stdlib" "float")))
        (pvar ("angle" 133) (name ("Stdlib" "float")))
        (pvar ("spin" 136) (name ("Stdlib" "float")))))
    (seq
      (let
        (pvar ("four" 137) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "*."))
          (apply
            (global ("Stdlib" "*."))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "*.")) (global "rate") (global "rate"))
              (global "rate"))
            (global "rate"))
          (apply
            (global ("Stdlib" "+."))
            (local ("place" 134))
            (apply
              (global ("Stdlib" "*."))
              (global "length")
              (apply (global ("Stdlib" "sin")) (local ("angle" 133))))))
        (at 34 6 34 10))
      (let
        (pvar ("three" 138) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "*."))
          (apply
            (global ("Stdlib" "*."))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "*.")) (float "4") (global "rate"))
              (global "rate"))
            (global "rate"))
          (apply
            (global ("Stdlib" "+."))
            (local ("speed" 135))
            (apply (global ("Stdlib" "*.")) (global "length") (local ("spin" 136)))))
        (at 35 6 35 11))
      (let
        (pvar ("two" 139) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "*."))
          (apply
            (global ("Stdlib" "*."))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "*.")) (float "6") (global "rate"))
              (global "rate"))
            (global "gravity"))
          (apply (global ("Stdlib" "sin")) (local ("angle" 133))))
        (at 36 6 36 9))
      (let
        (pvar ("one" 140) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "*."))
          (apply
            (global ("Stdlib" "*."))
            (apply (global ("Stdlib" "*.")) (float "4") (global "rate"))
            (global "gravity"))
          (local ("spin" 136)))
        (at 37 6 37 9))
      (exp
        (apply
          (global ("Stdlib" "+."))
          (apply
            (global ("Stdlib" "*."))
            (global "gravity")
            (apply (global ("Stdlib" "sin")) (local ("angle" 133))))
          (apply
            (global ("Stdlib" "*."))
            (apply (global ("Stdlib" "/.")) (global "length") (global "gravity"))
            (apply
              (global ("Stdlib" "+."))
              (apply
                (global ("Stdlib" "+."))
                (apply (global ("Stdlib" "+.")) (local ("four" 137)) (local ("three" 138)))
                (local ("two" 139)))
              (local ("one" 140))))))))
  (machine "main" (at 40 0 52 9) continuous (params)
    (memories
      (memory ("major" 142) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 162) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 47 16 47 37))
      (memory ("h" 161) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 159) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 157) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 156) (name "state__2615") (value (constr0 "Swingup_Catch_103")) (at 47 69 47 74))
      (memory ("spin" 155)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 13 17 13 78))
      (memory ("speed" 154)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 12 18 12 30))
      (memory ("place" 153)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 10 18 10 23))
      (memory ("angle" 152)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 11 18 11 22))
      (memory ("standing" 149) (name ("Stdlib" "bool")) (value (bool false)) (at 46 14 46 22))
      (memory ("acceleration" 143) (name ("Stdlib" "float")) (value (float "42")) (at 45 13 45 25)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 157)) (bool false))
          (set (memory ("s" 156)) (constr0 "Swingup_Swing_102"))
          (set (pos (memory ("place" 153))) (float "0"))
          (set (pos (memory ("speed" 154))) (float "0"))
          (set (pos (memory ("angle" 152))) (float "3"))
          (set (pos (memory ("spin" 155))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 141) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "bool"))))
        (seq
          (letvar ("h" 160) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 158) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 156)))
            (case (pconstr0 "Swingup_Swing_102")
              (seq
                (when (state (memory ("r" 157))) (seq))
                (set (memory ("standing" 149)) (bool false))
                (set
                  (memory ("acceleration" 143))
                  (apply (global "swing")
                    (tuple
                      (state (pos (memory ("place" 153))))
                      (state (pos (memory ("speed" 154))))
                      (state (pos (memory ("angle" 152))))
                      (state (pos (memory ("spin" 155)))))))
                (set
                  (zout (memory ("x" 162)))
                  (apply
                    (global ("Stdlib" "-."))
                    (apply (global ("Stdlib" "cos")) (state (pos (memory ("angle" 152)))))
                    (float "0.95")))
                (match
                  (tuple
                    (state (zin (memory ("x" 162))))
                    (apply
                      (global ("Stdlib" "<"))
                      (apply (global ("Stdlib" "abs_float")) (state (pos (memory ("spin" 155)))))
                      (float "3")))
                  (case
                    (ptuple (pconst (bool true)) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 158)) (bool true))
                      (set (memory ("r" 157)) (bool true))
                      (set (memory ("s" 156)) (constr0 "Swingup_Catch_103"))))
                  (case (wild) (set (memory ("r" 157)) (bool false))))))
            (case (pconstr0 "Swingup_Catch_103")
              (seq
                (when (state (memory ("r" 157))) (seq))
                (set (memory ("standing" 149)) (bool true))
                (set
                  (memory ("acceleration" 143))
                  (apply (global "catch")
                    (tuple
                      (state (pos (memory ("place" 153))))
                      (state (pos (memory ("speed" 154))))
                      (state (pos (memory ("angle" 152))))
                      (state (pos (memory ("spin" 155)))))))
                (set
                  (zout (memory ("x" 162)))
                  (apply
                    (global ("Stdlib" "-."))
                    (float "0.8")
                    (apply (global ("Stdlib" "cos")) (state (pos (memory ("angle" 152)))))))
                (match
                  (state (zin (memory ("x" 162))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 158)) (bool true))
                      (set (memory ("r" 157)) (bool true))
                      (set (memory ("s" 156)) (constr0 "Swingup_Swing_102"))))
                  (case (wild) (set (memory ("r" 157)) (bool false)))))))
          (set
            (memory ("h" 159))
            (if (var ("encore" 158)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 160))
            (apply (global ("Stdlib" "min")) (var ("h" 160)) (state (memory ("h" 159)))))
          (set (memory ("h" 161)) (var ("h" 160)))
          (let
            (pvar ("force" 145) (name ("Stdlib" "float")))
            (apply (global "pushing")
              (tuple
                (state (memory ("acceleration" 143)))
                (state (pos (memory ("angle" 152))))
                (state (pos (memory ("spin" 155))))))
            (at 42 6 42 11))
          (let
            (pvar ("acceleration" 151) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "/."))
              (apply
                (global ("Stdlib" "+."))
                (local ("force" 145))
                (apply
                  (global ("Stdlib" "*."))
                  (apply
                    (global ("Stdlib" "*."))
                    (global "pole")
                    (apply (global ("Stdlib" "sin")) (state (pos (memory ("angle" 152))))))
                  (apply
                    (global ("Stdlib" "-."))
                    (apply
                      (global ("Stdlib" "*."))
                      (apply
                        (global ("Stdlib" "*."))
                        (global "length")
                        (state (pos (memory ("spin" 155)))))
                      (state (pos (memory ("spin" 155)))))
                    (apply
                      (global ("Stdlib" "*."))
                      (global "gravity")
                      (apply (global ("Stdlib" "cos")) (state (pos (memory ("angle" 152)))))))))
              (apply
                (global ("Stdlib" "+."))
                (global "cart")
                (apply
                  (global ("Stdlib" "*."))
                  (apply
                    (global ("Stdlib" "*."))
                    (global "pole")
                    (apply (global ("Stdlib" "sin")) (state (pos (memory ("angle" 152))))))
                  (apply (global ("Stdlib" "sin")) (state (pos (memory ("angle" 152))))))))
            (at 14 6 14 18))
          (set
            (der (memory ("spin" 155)))
            (apply
              (global ("Stdlib" "/."))
              (apply
                (global ("Stdlib" "-."))
                (apply
                  (global ("Stdlib" "*."))
                  (global "gravity")
                  (apply (global ("Stdlib" "sin")) (state (pos (memory ("angle" 152))))))
                (apply
                  (global ("Stdlib" "*."))
                  (local ("acceleration" 151))
                  (apply (global ("Stdlib" "cos")) (state (pos (memory ("angle" 152)))))))
              (global "length")))
          (set (der (memory ("speed" 154))) (local ("acceleration" 151)))
          (set (der (memory ("angle" 152))) (state (pos (memory ("spin" 155)))))
          (set (der (memory ("place" 153))) (state (pos (memory ("speed" 154)))))
          (exp
            (tuple
              (state (pos (memory ("place" 153))))
              (state (pos (memory ("angle" 152))))
              (local ("force" 145))
              (state (memory ("standing" 149)))))))))))
