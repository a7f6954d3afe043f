(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Dependence")
 (source "dependence.zls")
 (digest "md5:a299388f6fb85105f503b44f46bbb486")
 (needs "Distribution" "Infer_pf" "Probzelus" "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "int")))
    (at 9 0 10 46))
  (val "noise" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "float")))
    (at 12 0 12 46))
  (val "smooth" discrete
    (arrow discrete (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 14 0 15 33))
  (val "swap" any
    (arrow any (product (tvar "a") (tvar "b")) (product (tvar "b") (tvar "a")))
    (at 17 0 17 24))
  (val "model" proba
    (arrow proba
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 19 0 65 96))
  (val "main" discrete
    (arrow discrete
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "float")))
      (name ("Stdlib" "float")))
    (at 67 0 69 26)))
 (results
  (result "count" (named "n"))
  (result "smooth" (named "y"))
  (result "swap" (parts (named "b") (named "a")))
  (result "model" (parts (named "x") (named "steps"))))
 (code
  (types
    (type "state__1459" (params) (at)
      (variant (constr0 "Dependence_High_118") (constr0 "Dependence_Low_117"))))
  (types
    (type "state__1458" (params) (at)
      (variant (constr0 "Dependence_Two_116") (constr0 "Dependence_One_115"))))
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (types
    (type "point" (params) (at 7 0 7 39)
      (record ("px" (name ("Stdlib" "float"))) ("py" (name ("Stdlib" "float"))))))
  (machine "count" (at 9 0 10 46) discrete (params)
    (memories (memory ("m" 153) (name ("Stdlib" "int")) (value (int 42)) (at 10 11 10 12)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 153)) (int 0)))
      (method "step"
        (params (pvar ("event" 151) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 154) (name ("Stdlib" "int"))) (state (memory ("m" 153))) (at))
          (let
            (pvar ("n" 152) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "+"))
              (local ("x" 154))
              (if (local ("event" 151)) (int 1) (int 0)))
            (at 10 6 10 7))
          (set (memory ("m" 153)) (local ("n" 152)))
          (exp (local ("n" 152)))))))
  (machine "noise" (at 12 0 12 46) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "float")))
        (exp
          (apply
            (global ("Distribution" "draw"))
            (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1"))))))))
  (machine "smooth" (at 14 0 15 33) discrete (params)
    (memories (memory ("m" 157) (name ("Stdlib" "float")) (value (float "42")) (at 15 18 15 21)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 157)) (float "0")))
      (method "step"
        (params (pvar ("x" 155) (name ("Stdlib" "float"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let (pvar ("x" 158) (name ("Stdlib" "float"))) (state (memory ("m" 157))) (at))
          (let
            (pvar ("y" 156) (name ("Stdlib" "float")))
            (apply
              (global ("Stdlib" "+."))
              (apply (global ("Stdlib" "*.")) (float "0.5") (local ("x" 158)))
              (local ("x" 155)))
            (at 15 6 15 7))
          (set (memory ("m" 157)) (local ("y" 156)))
          (exp (local ("y" 156)))))))
  (fun "swap" (at 17 0 17 24)
    (params (ptuple (pvar ("a" 159) (tvar "1")) (pvar ("b" 160) (tvar "2"))))
    (exp (tuple (local ("b" 160)) (local ("a" 159)))))
  (machine "model" (at 19 0 65 96) discrete (params)
    (memories
      (memory ("m" 204) (name ("Stdlib" "float")) (value (float "42")) (at 62 21 62 24))
      (memory ("m" 202) (name ("Stdlib" "float")) (value (float "42")) (at 61 21 61 24))
      (memory ("m" 200) (name ("Stdlib" "float")) (value (float "42")) (at 39 22 39 25))
      (memory ("m" 198) (name ("Stdlib" "float")) (value (float "42")) (at 36 18 36 21))
      (memory ("m" 196) (name ("Stdlib" "float")) (value (float "42")) (at 35 18 35 21))
      (memory ("m" 194) (name ("Stdlib" "float")) (value (float "42")) (at 32 22 32 25))
      (memory ("m" 192) (name ("Stdlib" "float")) (value (float "42")) (at 31 21 31 24))
      (memory ("r" 191) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 190) (name "state__1459")
        (value (constr0 "Dependence_High_118"))
        (at 46 47 46 51))
      (memory ("r" 189) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 188) (name "state__1458")
        (value (constr0 "Dependence_Two_116"))
        (at 42 43 42 46))
      (memory ("sum_y" 184) (name ("Stdlib" "float")) (value (float "42")) (at 57 8 57 13))
      (memory ("sum_x" 183) (name ("Stdlib" "float")) (value (float "42")) (at 59 8 59 13))
      (memory ("c" 173) (name ("Stdlib" "float")) (value (float "42")) (at 52 16 52 17))
      (memory ("b" 165) (name ("Stdlib" "float")) (value (float "42")) (at 46 18 46 19))
      (memory ("a" 164) (name ("Stdlib" "float")) (value (float "42")) (at 42 18 42 19)))
    (instances
      (instance ("i" 221) (global ("Infer_pf" "sample")) proba (params) (at 50 10 50 37))
      (instance ("i" 220) (global ("Infer_pf" "sample")) proba (params) (at 20 10 20 38))
      (instance ("i" 219) (global "smooth") discrete (params) (at 28 13 28 23))
      (instance ("i" 218) (global "smooth") discrete (params) (at 27 17 27 27))
      (instance ("i" 217) (global "noise") discrete (params) (at 25 14 25 22))
      (instance ("i" 216) (global "count") discrete (params) (at 23 17 23 32))
      (instance ("i" 215) (global ("Infer_pf" "observe")) proba (params) (at 63 11 65 96))
      (instance ("i" 214) (global "count") discrete (params) (at 22 14 22 26)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 204)) (float "0"))
          (set (memory ("m" 202)) (float "0"))
          (set (memory ("c" 173)) (float "0"))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 221))))
          (set (memory ("r" 191)) (bool false))
          (set (memory ("s" 190)) (constr0 "Dependence_Low_117"))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 220))))
          (set (memory ("r" 189)) (bool false))
          (set (memory ("s" 188)) (constr0 "Dependence_One_115"))
          (set (memory ("m" 200)) (float "0"))
          (set (memory ("m" 198)) (float "0"))
          (set (memory ("m" 196)) (float "0"))
          (set (memory ("m" 194)) (float "0"))
          (set (memory ("m" 192)) (float "0"))
          (exp (call "reset" "smooth" (instance ("i" 219))))
          (exp (call "reset" "smooth" (instance ("i" 218))))
          (exp (call "reset" "noise" (instance ("i" 217))))
          (exp (call "reset" "count" (instance ("i" 216))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 215))))
          (exp (call "reset" "count" (instance ("i" 214))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 163) (tvar "1"))
            (ptuple
              (pvar ("clear" 161) (name ("Stdlib" "bool")))
              (pvar ("y" 162) (name ("Stdlib" "float"))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (let (pvar ("x" 205) (name ("Stdlib" "float"))) (state (memory ("m" 204))) (at))
          (let (pvar ("x" 203) (name ("Stdlib" "float"))) (state (memory ("m" 202))) (at))
          (let
            (pvar ("k" 176) (name ("Stdlib" "int")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 221))
              (tuple
                (local ("prob" 163))
                (apply (global ("Distribution" "uniform_int")) (tuple (int 0) (int 1)))))
            (at 50 6 50 7))
          (let (pvar ("l" 187) (name ("Stdlib" "float"))) (state (memory ("c" 173))) (at))
          (match
            (local ("k" 176))
            (case (pconst (int 0)) (set (memory ("c" 173)) (float "1")))
            (case (wild)
              (set
                (memory ("c" 173))
                (apply (global ("Stdlib" "+.")) (local ("l" 187)) (float "1")))))
          (let
            (pvar ("x" 186) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 220))
              (tuple
                (local ("prob" 163))
                (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1")))))
            (at 20 6 20 7))
          (match
            (state (memory ("s" 190)))
            (case (pconstr0 "Dependence_Low_117")
              (seq
                (when (state (memory ("r" 191))) (seq))
                (set (memory ("b" 165)) (float "1"))
                (match
                  (apply (global ("Stdlib" ">")) (local ("x" 186)) (float "1"))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 191)) (bool true))
                      (set (memory ("s" 190)) (constr0 "Dependence_High_118"))))
                  (case (wild) (set (memory ("r" 191)) (bool false))))))
            (case (pconstr0 "Dependence_High_118")
              (seq
                (when (state (memory ("r" 191))) (seq))
                (set (memory ("b" 165)) (float "2"))
                (match
                  (apply (global ("Stdlib" "<")) (local ("x" 186)) (float "-1"))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 191)) (bool true))
                      (set (memory ("s" 190)) (constr0 "Dependence_Low_117"))))
                  (case (wild) (set (memory ("r" 191)) (bool false)))))))
          (match
            (state (memory ("s" 188)))
            (case (pconstr0 "Dependence_One_115")
              (seq
                (when (state (memory ("r" 189))) (seq))
                (set (memory ("a" 164)) (float "1"))
                (match
                  (local ("clear" 161))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 189)) (bool true))
                      (set (memory ("s" 188)) (constr0 "Dependence_Two_116"))))
                  (case (wild) (set (memory ("r" 189)) (bool false))))))
            (case (pconstr0 "Dependence_Two_116")
              (seq
                (when (state (memory ("r" 189))) (seq))
                (set (memory ("a" 164)) (float "2"))
                (match
                  (local ("clear" 161))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 189)) (bool true))
                      (set (memory ("s" 188)) (constr0 "Dependence_One_115"))))
                  (case (wild) (set (memory ("r" 189)) (bool false)))))))
          (let (pvar ("x" 201) (name ("Stdlib" "float"))) (state (memory ("m" 200))) (at))
          (let (pvar ("x" 199) (name ("Stdlib" "float"))) (state (memory ("m" 198))) (at))
          (let (pvar ("x" 197) (name ("Stdlib" "float"))) (state (memory ("m" 196))) (at))
          (let (pvar ("x" 195) (name ("Stdlib" "float"))) (state (memory ("m" 194))) (at))
          (let (pvar ("x" 193) (name ("Stdlib" "float"))) (state (memory ("m" 192))) (at))
          (let
            (pvar ("of_x" 178) (name ("Stdlib" "float")))
            (call "step" "smooth" (instance ("i" 219)) (local ("x" 186)))
            (at 28 6 28 10))
          (let
            (pvar ("of_input" 177) (name ("Stdlib" "float")))
            (call "step" "smooth" (instance ("i" 218)) (local ("y" 162)))
            (at 27 6 27 14))
          (let
            (pvar ("white" 185) (name ("Stdlib" "float")))
            (call "step" "noise" (instance ("i" 217)) (unit))
            (at 25 6 25 11))
          (let
            (pvar ("positive" 180) (name ("Stdlib" "int")))
            (call "step" "count"
              (instance ("i" 216))
              (apply (global ("Stdlib" ">")) (local ("x" 186)) (float "0")))
            (at 23 6 23 14))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 215))
              (tuple
                (local ("prob" 163))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple
                      (apply
                        (global ("Stdlib" "+."))
                        (apply
                          (global ("Stdlib" "+."))
                          (apply
                            (global ("Stdlib" "+."))
                            (apply
                              (global ("Stdlib" "+."))
                              (apply
                                (global ("Stdlib" "+."))
                                (apply
                                  (global ("Stdlib" "+."))
                                  (apply
                                    (global ("Stdlib" "+."))
                                    (apply
                                      (global ("Stdlib" "+."))
                                      (apply
                                        (global ("Stdlib" "+."))
                                        (apply
                                          (global ("Stdlib" "+."))
                                          (apply
                                            (global ("Stdlib" "+."))
                                            (apply
                                              (global ("Stdlib" "+."))
                                              (apply
                                                (global ("Stdlib" "+."))
                                                (apply
                                                  (global ("Stdlib" "+."))
                                                  (local ("x" 186))
                                                  (local ("white" 185)))
                                                (local ("of_input" 177)))
                                              (local ("of_x" 178)))
                                            (local ("x" 193)))
                                          (local ("x" 195)))
                                        (local ("x" 197)))
                                      (local ("x" 199)))
                                    (local ("x" 201)))
                                  (state (memory ("a" 164))))
                                (state (memory ("b" 165))))
                              (state (memory ("c" 173))))
                            (local ("x" 203)))
                          (local ("x" 205)))
                        (apply (global ("Stdlib" "float_of_int")) (local ("positive" 180))))
                      (float "1")))
                  (local ("y" 162)))))
            (at))
          (set (memory ("sum_y" 184)) (float "0"))
          (set (memory ("sum_x" 183)) (float "0"))
          (for to ("i" 206) (int 0) (int 2)
            (seq
              (set
                (memory ("sum_x" 183))
                (apply (global ("Stdlib" "+.")) (state (memory ("sum_x" 183))) (local ("x" 186))))
              (set
                (memory ("sum_y" 184))
                (apply (global ("Stdlib" "+.")) (state (memory ("sum_y" 184))) (local ("y" 162))))))
          (set (memory ("m" 204)) (state (memory ("sum_x" 183))))
          (set (memory ("m" 202)) (state (memory ("sum_y" 184))))
          (let
            (pvar ("chosen" 174) (name ("Stdlib" "float")))
            (if (local ("clear" 161)) (local ("y" 162)) (local ("x" 186)))
            (at 38 6 38 12))
          (set (memory ("m" 200)) (local ("chosen" 174)))
          (let
            (pvar ("p" 179) (name "point"))
            (record ("px" (local ("x" 186))) ("py" (local ("y" 162))))
            (at 34 6 34 7))
          (set (memory ("m" 198)) (field (local ("p" 179)) "py"))
          (set (memory ("m" 196)) (field (local ("p" 179)) "px"))
          (let
            (ptuple
              (pvar ("first" 175) (name ("Stdlib" "float")))
              (pvar ("second" 181) (name ("Stdlib" "float"))))
            (apply (global "swap") (tuple (local ("x" 186)) (local ("y" 162))))
            (at 30 7 30 12))
          (set (memory ("m" 194)) (local ("second" 181)))
          (set (memory ("m" 192)) (local ("first" 175)))
          (let
            (pvar ("steps" 182) (name ("Stdlib" "int")))
            (call "step" "count" (instance ("i" 214)) (bool true))
            (at 22 6 22 11))
          (exp (tuple (local ("x" 186)) (local ("steps" 182))))))))
  (machine "main" (at 67 0 69 26) discrete (params) (memories)
    (instances
      (instance ("i" 222)
        (apply (global ("Infer_pf" "infer")) (int 100) (global "model"))
        discrete
        (params)
        (at 68 10 68 36)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 222)))))
      (method "step"
        (params
          (ptuple
            (pvar ("clear" 209) (name ("Stdlib" "bool")))
            (pvar ("y" 210) (name ("Stdlib" "float")))))
        (returns (name ("Stdlib" "float")))
        (seq
          (let
            (pvar ("d" 211)
              (name ("Distribution" "t")
                (product (name ("Stdlib" "float")) (name ("Stdlib" "int")))))
            (call "step" (instance ("i" 222)) (tuple (local ("clear" 209)) (local ("y" 210))))
            (at 68 6 68 7))
          (let
            (ptuple (pvar ("x" 213) (name ("Distribution" "t") (name ("Stdlib" "float")))) (wild))
            (apply (global ("Distribution" "split")) (local ("d" 211)))
            (at 69 7 69 8))
          (exp (apply (global ("Distribution" "mean_float")) (local ("x" 213))))))))))
