(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Ball")
 (source "ball.zls")
 (digest "md5:c0fdfbfbfbe10a1e462562b05069885a")
 (needs "Stdlib")
 (exports
  (val "g" any
    (name ("Stdlib" "float"))
    (at 2 0 2 12)
    (doc "A ball that falls and jumps; and what can go wrong."))
  (val "ball" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 3 0 8 41))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 9 0 10 26))
  (val "follow" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
    (at 11 0 14 49))
  (val "telling" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 15 0 18 95))
  (val "escape" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 19 0 19 58))
  (val "root" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 20 0 20 67))
  (val "divides" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 21 0 23 64))
  (val "endless" continuous
    (arrow continuous (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 24 0 29 9))
  (val "counter" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "int")))
    (at 30 0 30 52)))
 (results
  (result "ball" (parts (named "y") (named "n")))
  (result "main" (parts (named "y") (named "n")))
  (result "follow" (parts (named "x") (named "low")))
  (result "telling" (parts (named "x") (named "n")))
  (result "escape" (named "x"))
  (result "root" (named "x"))
  (result "divides" (named "n"))
  (result "endless" (named "n"))
  (result "counter" (named "n")))
 (code
  (types (type "state__820" (params) (at) (variant (constr0 "Ball_B_57") (constr0 "Ball_A_56"))))
  (let "g" (at 2 0 2 12) (exp (float "9.81")))
  (machine "ball" (at 3 0 8 41) continuous (params)
    (memories
      (memory ("major" 122) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 134) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 132) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 130) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 129) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 6 10 6 18))
      (memory ("y" 125) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 4 14 4 15))
      (memory ("v" 124) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 39 5 53))
      (memory ("n" 123) (name ("Stdlib" "int")) (value (int 42)) (at 8 22 8 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 123)) (int 0))
          (set (pos (memory ("v" 124))) (float "0"))
          (set (memory ("i" 130)) (bool true))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 121) (name ("Stdlib" "float")))
            (pvar ("y0" 120) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 133) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 131) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 127) (name ("Stdlib" "int"))) (state (memory ("n" 123))) (at))
          (match
            (state (zin (memory ("x" 129))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 131)) (bool true))
                (set (memory ("n" 123)) (apply (global ("Stdlib" "+")) (local ("l" 127)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 128) (name ("Stdlib" "float"))) (state (pos (memory ("v" 124)))) (at))
          (match
            (state (zin (memory ("x" 129))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 131)) (bool true))
                (set
                  (pos (memory ("v" 124)))
                  (apply (global ("Stdlib" "*.")) (float "-0.8") (local ("l" 128))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 132))
            (if (var ("encore" 131)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 133))
            (apply (global ("Stdlib" "min")) (var ("h" 133)) (state (memory ("h" 132)))))
          (set (memory ("h" 134)) (var ("h" 133)))
          (when (state (memory ("i" 130))) (set (pos (memory ("y" 125))) (local ("y0" 120))))
          (set (memory ("i" 130)) (bool false))
          (set
            (zout (memory ("x" 129)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("y" 125))))))
          (set (der (memory ("v" 124))) (apply (global ("Stdlib" "~-.")) (global "g")))
          (set (der (memory ("y" 125))) (state (pos (memory ("v" 124)))))
          (exp (tuple (state (pos (memory ("y" 125)))) (state (memory ("n" 123)))))))))
  (machine "main" (at 9 0 10 26) continuous (params)
    (memories
      (memory ("major" 136) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at)))
    (instances (instance ("i" 198) (global "ball") continuous (params) (at 10 15 10 26)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "ball" (instance ("i" 198)))))
      (method "step"
        (params (ptuple (pvar ("time" 135) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (let
            (ptuple
              (pvar ("y" 138) (name ("Stdlib" "float")))
              (pvar ("n" 137) (name ("Stdlib" "int"))))
            (call "step" "ball" (instance ("i" 198)) (tuple (local ("time" 135)) (float "10")))
            (at 10 7 10 8))
          (exp (tuple (local ("y" 138)) (local ("n" 137))))))))
  (machine "follow" (at 11 0 14 49) continuous (params)
    (memories
      (memory ("major" 141) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 149) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 147) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 145) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 14 14 14 26))
      (memory ("x" 143)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 12 14 12 20))
      (memory ("low" 142) (name ("Stdlib" "bool")) (value (bool false)) (at 14 33 14 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("low" 142)) (bool true)) (set (pos (memory ("x" 143))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 140) (name ("Stdlib" "float")))
            (pvar ("u" 139) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
        (seq
          (letvar ("h" 148) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 146) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (zin (memory ("x" 145))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 146)) (bool true))
                (set (memory ("low" 142)) (bool false))))
            (case (wild) (seq)))
          (set
            (memory ("h" 147))
            (if (var ("encore" 146)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 148))
            (apply (global ("Stdlib" "min")) (var ("h" 148)) (state (memory ("h" 147)))))
          (set (memory ("h" 149)) (var ("h" 148)))
          (set
            (zout (memory ("x" 145)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 143)))) (float "0.5")))
          (set
            (der (memory ("x" 143)))
            (apply (global ("Stdlib" "-.")) (local ("u" 139)) (state (pos (memory ("x" 143))))))
          (exp (tuple (state (pos (memory ("x" 143)))) (state (memory ("low" 142)))))))))
  (machine "telling" (at 15 0 18 95) continuous (params)
    (memories
      (memory ("major" 151) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 161) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 159) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 157) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 155) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 153)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 16 14 16 17))
      (memory ("n" 152) (name ("Stdlib" "int")) (value (int 42)) (at 18 35 18 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 157)) (bool true))
          (set (memory ("n" 152)) (int 0))
          (set (pos (memory ("x" 153))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 150) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 160) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 158) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 157)))
            (set
              (memory ("h" 155))
              (apply (global ("Stdlib" "+.")) (local ("time" 150)) (float "0"))))
          (let
            (pvar ("z" 156) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 151)))
              (apply (global ("Stdlib" ">=")) (local ("time" 150)) (state (memory ("h" 155)))))
            (at))
          (let (pvar ("l" 154) (name ("Stdlib" "int"))) (state (memory ("n" 152))) (at))
          (match
            (local ("z" 156))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 158)) (bool true))
                (set (memory ("n" 152)) (apply (global ("Stdlib" "+")) (local ("l" 154)) (int 1)))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("n" 152)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_newline")) (unit)) (at))
                (exp (unit))))
            (case (wild) (seq)))
          (set
            (memory ("h" 159))
            (if (var ("encore" 158)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 155))
            (if
              (local ("z" 156))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 155))) (float "0.5"))
              (state (memory ("h" 155)))))
          (assign
            (name ("h" 160))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 160))
              (apply
                (global ("Stdlib" "min"))
                (state (memory ("h" 159)))
                (state (memory ("h" 155))))))
          (set (memory ("h" 161)) (var ("h" 160)))
          (set (memory ("i" 157)) (bool false))
          (set (der (memory ("x" 153))) (float "1"))
          (exp (tuple (state (pos (memory ("x" 153)))) (state (memory ("n" 152)))))))))
  (machine "escape" (at 19 0 19 58) continuous (params)
    (memories
      (memory ("major" 163) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 164)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 19 43 19 49)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 164))) (float "1")))
      (method "step"
        (params (ptuple (pvar ("time" 162) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set
            (der (memory ("x" 164)))
            (apply
              (global ("Stdlib" "*."))
              (state (pos (memory ("x" 164))))
              (state (pos (memory ("x" 164))))))
          (exp (state (pos (memory ("x" 164)))))))))
  (machine "root" (at 20 0 20 67) continuous (params)
    (memories
      (memory ("major" 166) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 167)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 20 41 20 58)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("x" 167))) (float "1")))
      (method "step"
        (params (ptuple (pvar ("time" 165) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "float")))
        (seq
          (set
            (der (memory ("x" 167)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "~-."))
                (apply (global ("Stdlib" "sqrt")) (state (pos (memory ("x" 167))))))
              (float "0.1")))
          (exp (state (pos (memory ("x" 167)))))))))
  (machine "divides" (at 21 0 23 64) continuous (params)
    (memories
      (memory ("major" 169) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 178) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 176) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 174) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 172) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("n" 170) (name ("Stdlib" "int")) (value (int 42)) (at 23 35 23 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 174)) (bool true)) (set (memory ("n" 170)) (int 3))))
      (method "step"
        (params (ptuple (pvar ("time" 168) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("h" 177) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 175) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 174)))
            (set
              (memory ("h" 172))
              (apply (global ("Stdlib" "+.")) (local ("time" 168)) (float "0"))))
          (let
            (pvar ("z" 173) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 169)))
              (apply (global ("Stdlib" ">=")) (local ("time" 168)) (state (memory ("h" 172)))))
            (at))
          (let (pvar ("l" 171) (name ("Stdlib" "int"))) (state (memory ("n" 170))) (at))
          (match
            (local ("z" 173))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 175)) (bool true))
                (set
                  (memory ("n" 170))
                  (apply
                    (global ("Stdlib" "-"))
                    (apply
                      (global ("Stdlib" "/"))
                      (int 6)
                      (apply (global ("Stdlib" "-")) (local ("l" 171)) (int 1)))
                    (int 2)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 176))
            (if (var ("encore" 175)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 172))
            (if
              (local ("z" 173))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 172))) (float "0.5"))
              (state (memory ("h" 172)))))
          (assign
            (name ("h" 177))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 177))
              (apply
                (global ("Stdlib" "min"))
                (state (memory ("h" 176)))
                (state (memory ("h" 172))))))
          (set (memory ("h" 178)) (var ("h" 177)))
          (set (memory ("i" 174)) (bool false))
          (exp (state (memory ("n" 170))))))))
  (machine "endless" (at 24 0 29 9) continuous (params)
    (memories
      (memory ("major" 180) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 188) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 186) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 184) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 183) (name "state__820") (value (constr0 "Ball_B_57")) (at 27 55 27 56))
      (memory ("n" 181) (name ("Stdlib" "int")) (value (int 42)) (at 27 37 27 38))
      (memory ("i" 190) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("i" 192) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 184)) (bool false))
          (set (memory ("s" 183)) (constr0 "Ball_A_56"))
          (set (memory ("n" 181)) (int 0))
          (set (memory ("i" 190)) (bool true))
          (set (memory ("i" 192)) (bool true))))
      (method "step"
        (params (ptuple (pvar ("time" 179) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (name ("Stdlib" "int")))
        (seq
          (letvar ("h" 187) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 185) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 182) (name ("Stdlib" "int"))) (state (memory ("n" 181))) (at))
          (match
            (state (memory ("s" 183)))
            (case (pconstr0 "Ball_A_56")
              (seq
                (when (state (memory ("r" 184))) (set (memory ("i" 190)) (bool true)))
                (let (pvar ("x" 189) (name ("Stdlib" "zero"))) (state (memory ("i" 190))) (at))
                (set (memory ("i" 190)) (bool false))
                (match
                  (local ("x" 189))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 185)) (bool true))
                      (set
                        (memory ("n" 181))
                        (apply (global ("Stdlib" "+")) (local ("l" 182)) (int 1)))
                      (set (memory ("r" 184)) (bool true))
                      (set (memory ("s" 183)) (constr0 "Ball_B_57"))))
                  (case (wild) (set (memory ("r" 184)) (bool false))))))
            (case (pconstr0 "Ball_B_57")
              (seq
                (when (state (memory ("r" 184))) (set (memory ("i" 192)) (bool true)))
                (let (pvar ("x" 191) (name ("Stdlib" "zero"))) (state (memory ("i" 192))) (at))
                (set (memory ("i" 192)) (bool false))
                (match
                  (local ("x" 191))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 185)) (bool true))
                      (set
                        (memory ("n" 181))
                        (apply (global ("Stdlib" "+")) (local ("l" 182)) (int 1)))
                      (set (memory ("r" 184)) (bool true))
                      (set (memory ("s" 183)) (constr0 "Ball_A_56"))))
                  (case (wild) (set (memory ("r" 184)) (bool false)))))))
          (set
            (memory ("h" 186))
            (if (var ("encore" 185)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 187))
            (apply (global ("Stdlib" "min")) (var ("h" 187)) (state (memory ("h" 186)))))
          (set (memory ("h" 188)) (var ("h" 187)))
          (exp (state (memory ("n" 181))))))))
  (machine "counter" (at 30 0 30 52) discrete (params)
    (memories
      (memory ("i" 197) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 194) (name ("Stdlib" "int")) (value (int 42)) (at 30 47 30 48)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 197)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "int")))
        (seq
          (let
            (pvar ("x" 196) (name ("Stdlib" "int")))
            (if
              (state (memory ("i" 197)))
              (int 0)
              (apply (global ("Stdlib" "+")) (state (memory ("m" 194))) (int 1)))
            (at 30 38 30 52))
          (set (memory ("i" 197)) (bool false))
          (set (memory ("m" 194)) (local ("x" 196)))
          (exp (local ("x" 196)))))))))
