(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Continuous")
 (source "continuous.zls")
 (digest "md5:daead61b0472cc413b553380e82e7b53")
 (needs "Stdlib")
 (exports
  (val "ball" continuous
    (arrow continuous
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 3 0 12 60))
  (val "vanderpol" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 14 0 18 45))
  (val "stickslip" continuous
    (arrow continuous
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 21 0 34 9))
  (val "control" continuous
    (arrow continuous
      (name ("Stdlib" "float"))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 37 0 43 96))
  (val "tanks" continuous
    (arrow continuous
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
    (at 45 0 52 9)))
 (code
  (types
    (type "state__1686" (params) (at)
      (variant (constr0 "Continuous_Off_115") (constr0 "Continuous_On_114"))))
  (types
    (type "state__1685" (params) (at)
      (variant (constr0 "Continuous_Slip_100") (constr0 "Continuous_Stick_99"))))
  (machine "ball" (at 3 0 12 60) continuous (params)
    (memories
      (memory ("major" 174) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 192) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 190) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 188) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 10 13 10 21))
      (memory ("x" 187) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 9 14 9 24))
      (memory ("x" 186) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 8 14 8 22))
      (memory ("y" 182) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 6 14 6 16))
      (memory ("x" 181) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 4 14 4 16))
      (memory ("vy" 180) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 7 45 7 60))
      (memory ("vx" 179) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 5 43 5 53))
      (memory ("n" 177) (name ("Stdlib" "int")) (value (int 42)) (at 12 41 12 42)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 177)) (int 0))
          (set (pos (memory ("vy" 180))) (float "0"))
          (set (pos (memory ("vx" 179))) (float "1"))
          (set (pos (memory ("x" 181))) (float "0.5"))
          (set (pos (memory ("y" 182))) (float "10"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 173) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("e" 171) (name ("Stdlib" "float")))
              (pvar ("w" 172) (name ("Stdlib" "float"))))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 191) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 189) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 183) (name ("Stdlib" "int"))) (state (memory ("n" 177))) (at))
          (match
            (tuple
              (state (zin (memory ("x" 188))))
              (state (zin (memory ("x" 187))))
              (state (zin (memory ("x" 186)))))
            (case
              (por
                (ptuple (wild) (wild) (pconst (bool true)))
                (por
                  (ptuple (wild) (pconst (bool true)) (wild))
                  (ptuple (pconst (bool true)) (wild) (wild))))
              (seq
                (assign (name ("encore" 189)) (bool true))
                (set (memory ("n" 177)) (apply (global ("Stdlib" "+")) (local ("l" 183)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 185) (name ("Stdlib" "float"))) (state (pos (memory ("vy" 180)))) (at))
          (match
            (state (zin (memory ("x" 186))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 189)) (bool true))
                (set
                  (pos (memory ("vy" 180)))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "~-.")) (local ("e" 171)))
                    (local ("l" 185))))))
            (case (wild) (seq)))
          (let (pvar ("l" 184) (name ("Stdlib" "float"))) (state (pos (memory ("vx" 179)))) (at))
          (match
            (tuple (state (zin (memory ("x" 188)))) (state (zin (memory ("x" 187)))))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 189)) (bool true))
                (set (pos (memory ("vx" 179))) (apply (global ("Stdlib" "~-.")) (local ("l" 184))))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 189)) (bool true))
                (set (pos (memory ("vx" 179))) (apply (global ("Stdlib" "~-.")) (local ("l" 184))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 190))
            (if (var ("encore" 189)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 191))
            (apply (global ("Stdlib" "min")) (var ("h" 191)) (state (memory ("h" 190)))))
          (set (memory ("h" 192)) (var ("h" 191)))
          (set
            (zout (memory ("x" 188)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("x" 181))))))
          (set
            (zout (memory ("x" 187)))
            (apply (global ("Stdlib" "-.")) (state (pos (memory ("x" 181)))) (local ("w" 172))))
          (set
            (zout (memory ("x" 186)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("y" 182))))))
          (set (der (memory ("vy" 180))) (float "-9.81"))
          (set (der (memory ("y" 182))) (state (pos (memory ("vy" 180)))))
          (set (der (memory ("vx" 179))) (float "0"))
          (set (der (memory ("x" 181))) (state (pos (memory ("vx" 179)))))
          (exp
            (tuple
              (state (pos (memory ("x" 181))))
              (state (pos (memory ("y" 182))))
              (state (memory ("n" 177)))))))))
  (machine "vanderpol" (at 14 0 18 45) continuous (params)
    (memories
      (memory ("major" 195) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 204) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 202) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 200) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 18 14 18 19))
      (memory ("x" 198)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 15 14 15 15))
      (memory ("v" 197)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 16 14 16 45))
      (memory ("n" 196) (name ("Stdlib" "int")) (value (int 42)) (at 18 26 18 27)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 196)) (int 0))
          (set (pos (memory ("x" 198))) (float "2"))
          (set (pos (memory ("v" 197))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 194) (name ("Stdlib" "float")))
            (pvar ("mu" 193) (name ("Stdlib" "float")))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 203) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 201) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 199) (name ("Stdlib" "int"))) (state (memory ("n" 196))) (at))
          (match
            (state (zin (memory ("x" 200))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 201)) (bool true))
                (set (memory ("n" 196)) (apply (global ("Stdlib" "+")) (local ("l" 199)) (int 1)))))
            (case (wild) (seq)))
          (set
            (memory ("h" 202))
            (if (var ("encore" 201)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 203))
            (apply (global ("Stdlib" "min")) (var ("h" 203)) (state (memory ("h" 202)))))
          (set (memory ("h" 204)) (var ("h" 203)))
          (set (zout (memory ("x" 200))) (state (pos (memory ("x" 198)))))
          (set
            (der (memory ("v" 197)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "*."))
                (apply
                  (global ("Stdlib" "*."))
                  (local ("mu" 193))
                  (apply
                    (global ("Stdlib" "-."))
                    (float "1")
                    (apply
                      (global ("Stdlib" "*."))
                      (state (pos (memory ("x" 198))))
                      (state (pos (memory ("x" 198)))))))
                (state (pos (memory ("v" 197)))))
              (state (pos (memory ("x" 198))))))
          (set (der (memory ("x" 198))) (state (pos (memory ("v" 197)))))
          (exp
            (tuple
              (state (pos (memory ("x" 198))))
              (state (pos (memory ("v" 197))))
              (state (memory ("n" 196)))))))))
  (machine "stickslip" (at 21 0 34 9) continuous (params)
    (memories
      (memory ("major" 210) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 222) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 29 16 29 38))
      (memory ("h" 221) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 219) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 217) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 216) (name "state__1685")
        (value (constr0 "Continuous_Slip_100"))
        (at 29 78 29 82))
      (memory ("x" 213) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 23 6 23 18))
      (memory ("v" 212)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 29 66 29 67))
      (memory ("n" 211) (name ("Stdlib" "int")) (value (int 42)) (at 29 47 29 48)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 217)) (bool false))
          (set (memory ("s" 216)) (constr0 "Continuous_Stick_99"))
          (set (pos (memory ("v" 212))) (float "0"))
          (set (memory ("n" 211)) (int 0))
          (set (pos (memory ("x" 213))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 209) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("k" 206) (name ("Stdlib" "float")))
              (pvar ("belt" 205) (name ("Stdlib" "float")))
              (pvar ("sticking" 208) (name ("Stdlib" "float")))
              (pvar ("sliding" 207) (name ("Stdlib" "float"))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 220) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 218) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 214) (name ("Stdlib" "int"))) (state (memory ("n" 211))) (at))
          (match
            (state (memory ("s" 216)))
            (case (pconstr0 "Continuous_Stick_99")
              (seq
                (when (state (memory ("r" 217))) (seq))
                (set (der (memory ("v" 212))) (float "0"))
                (set (der (memory ("x" 213))) (local ("belt" 205)))
                (set
                  (zout (memory ("x" 222)))
                  (apply
                    (global ("Stdlib" "-."))
                    (apply
                      (global ("Stdlib" "*."))
                      (local ("k" 206))
                      (state (pos (memory ("x" 213)))))
                    (local ("sticking" 208))))
                (match
                  (state (zin (memory ("x" 222))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 218)) (bool true))
                      (set (pos (memory ("v" 212))) (local ("belt" 205)))
                      (set
                        (memory ("n" 211))
                        (apply (global ("Stdlib" "+")) (local ("l" 214)) (int 1)))
                      (set (memory ("r" 217)) (bool true))
                      (set (memory ("s" 216)) (constr0 "Continuous_Slip_100"))))
                  (case (wild) (set (memory ("r" 217)) (bool false))))))
            (case (pconstr0 "Continuous_Slip_100")
              (seq
                (when (state (memory ("r" 217))) (seq))
                (set
                  (der (memory ("v" 212)))
                  (apply
                    (global ("Stdlib" "-."))
                    (local ("sliding" 207))
                    (apply
                      (global ("Stdlib" "*."))
                      (local ("k" 206))
                      (state (pos (memory ("x" 213)))))))
                (set (der (memory ("x" 213))) (state (pos (memory ("v" 212)))))
                (set
                  (zout (memory ("x" 222)))
                  (apply
                    (global ("Stdlib" "-."))
                    (state (pos (memory ("v" 212))))
                    (local ("belt" 205))))
                (match
                  (state (zin (memory ("x" 222))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 218)) (bool true))
                      (set
                        (memory ("n" 211))
                        (apply (global ("Stdlib" "+")) (local ("l" 214)) (int 1)))
                      (set (memory ("r" 217)) (bool true))
                      (set (memory ("s" 216)) (constr0 "Continuous_Stick_99"))))
                  (case (wild) (set (memory ("r" 217)) (bool false)))))))
          (set
            (memory ("h" 219))
            (if (var ("encore" 218)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 220))
            (apply (global ("Stdlib" "min")) (var ("h" 220)) (state (memory ("h" 219)))))
          (set (memory ("h" 221)) (var ("h" 220)))
          (exp (tuple (state (pos (memory ("x" 213)))) (state (memory ("n" 211)))))))))
  (machine "control" (at 37 0 43 96) continuous (params)
    (memories
      (memory ("major" 226) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 239) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 237) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 235) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 233) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 230)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 38 14 38 15))
      (memory ("v" 229)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 39 14 39 32))
      (memory ("u" 228) (name ("Stdlib" "float")) (value (float "42")) (at 43 67 43 68))
      (memory ("i" 227) (name ("Stdlib" "float")) (value (float "42")) (at 43 40 43 41)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 235)) (bool true))
          (set (memory ("i" 227)) (float "0"))
          (set (memory ("u" 228)) (float "0"))
          (set (pos (memory ("x" 230))) (float "0"))
          (set (pos (memory ("v" 229))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 225) (name ("Stdlib" "float")))
            (pvar ("goal" 224) (name ("Stdlib" "float")))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("h" 238) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 236) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 235)))
            (set
              (memory ("h" 233))
              (apply (global ("Stdlib" "+.")) (local ("time" 225)) (float "0"))))
          (let
            (pvar ("z" 234) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 226)))
              (apply (global ("Stdlib" ">=")) (local ("time" 225)) (state (memory ("h" 233)))))
            (at))
          (let (pvar ("l" 231) (name ("Stdlib" "float"))) (state (memory ("i" 227))) (at))
          (match
            (local ("z" 234))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 236)) (bool true))
                (let
                  (pvar ("e" 240) (name ("Stdlib" "float")))
                  (apply
                    (global ("Stdlib" "-."))
                    (local ("goal" 224))
                    (state (pos (memory ("x" 230)))))
                  (at 43 22 43 23))
                (set
                  (memory ("i" 227))
                  (apply
                    (global ("Stdlib" "+."))
                    (local ("l" 231))
                    (apply (global ("Stdlib" "*.")) (float "0.1") (local ("e" 240)))))
                (set
                  (memory ("u" 228))
                  (apply
                    (global ("Stdlib" "+."))
                    (apply (global ("Stdlib" "*.")) (float "0.8") (local ("e" 240)))
                    (apply (global ("Stdlib" "*.")) (float "0.5") (state (memory ("i" 227))))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 237))
            (if (var ("encore" 236)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 233))
            (if
              (local ("z" 234))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 233))) (float "0.1"))
              (state (memory ("h" 233)))))
          (assign
            (name ("h" 238))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 238))
              (apply
                (global ("Stdlib" "min"))
                (state (memory ("h" 237)))
                (state (memory ("h" 233))))))
          (set (memory ("h" 239)) (var ("h" 238)))
          (set (memory ("i" 235)) (bool false))
          (set
            (der (memory ("v" 229)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "-."))
                (state (memory ("u" 228)))
                (state (pos (memory ("x" 230)))))
              (apply (global ("Stdlib" "*.")) (float "0.5") (state (pos (memory ("v" 229)))))))
          (set (der (memory ("x" 230))) (state (pos (memory ("v" 229)))))
          (exp (tuple (state (pos (memory ("x" 230)))) (state (memory ("u" 228)))))))))
  (machine "tanks" (at 45 0 52 9) continuous (params)
    (memories
      (memory ("major" 245) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("x" 258) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 50 34 50 53))
      (memory ("h" 257) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 255) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 253) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 252) (name "state__1686")
        (value (constr0 "Continuous_Off_115"))
        (at 50 80 50 83))
      (memory ("q" 249) (name ("Stdlib" "float")) (value (float "42")) (at 50 17 50 18))
      (memory ("n" 248) (name ("Stdlib" "int")) (value (int 42)) (at 50 62 50 63))
      (memory ("h2" 247)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 47 15 47 67))
      (memory ("h1" 246)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 46 15 46 44)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 253)) (bool false))
          (set (memory ("s" 252)) (constr0 "Continuous_On_114"))
          (set (memory ("n" 248)) (int 0))
          (set (pos (memory ("h2" 247))) (float "0.5"))
          (set (pos (memory ("h1" 246))) (float "0.5"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 244) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("inflow" 242) (name ("Stdlib" "float")))
              (pvar ("low" 243) (name ("Stdlib" "float")))
              (pvar ("high" 241) (name ("Stdlib" "float"))))))
        (returns
          (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 256) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 254) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 250) (name ("Stdlib" "float"))) (state (pos (memory ("h2" 247)))) (at))
          (let (pvar ("l" 251) (name ("Stdlib" "int"))) (state (memory ("n" 248))) (at))
          (match
            (state (memory ("s" 252)))
            (case (pconstr0 "Continuous_On_114")
              (seq
                (when (state (memory ("r" 253))) (seq))
                (set (memory ("q" 249)) (local ("inflow" 242)))
                (set
                  (zout (memory ("x" 258)))
                  (apply (global ("Stdlib" "-.")) (local ("l" 250)) (local ("high" 241))))
                (match
                  (state (zin (memory ("x" 258))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 254)) (bool true))
                      (set
                        (memory ("n" 248))
                        (apply (global ("Stdlib" "+")) (local ("l" 251)) (int 1)))
                      (set (memory ("r" 253)) (bool true))
                      (set (memory ("s" 252)) (constr0 "Continuous_Off_115"))))
                  (case (wild) (set (memory ("r" 253)) (bool false))))))
            (case (pconstr0 "Continuous_Off_115")
              (seq
                (when (state (memory ("r" 253))) (seq))
                (set (memory ("q" 249)) (float "0.05"))
                (set
                  (zout (memory ("x" 258)))
                  (apply (global ("Stdlib" "-.")) (local ("low" 243)) (local ("l" 250))))
                (match
                  (state (zin (memory ("x" 258))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 254)) (bool true))
                      (set
                        (memory ("n" 248))
                        (apply (global ("Stdlib" "+")) (local ("l" 251)) (int 1)))
                      (set (memory ("r" 253)) (bool true))
                      (set (memory ("s" 252)) (constr0 "Continuous_On_114"))))
                  (case (wild) (set (memory ("r" 253)) (bool false)))))))
          (set
            (memory ("h" 255))
            (if (var ("encore" 254)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 256))
            (apply (global ("Stdlib" "min")) (var ("h" 256)) (state (memory ("h" 255)))))
          (set (memory ("h" 257)) (var ("h" 256)))
          (set
            (der (memory ("h2" 247)))
            (apply
              (global ("Stdlib" "-."))
              (apply
                (global ("Stdlib" "*."))
                (float "0.5")
                (apply
                  (global ("Stdlib" "sqrt"))
                  (apply (global ("Stdlib" "max")) (state (pos (memory ("h1" 246)))) (float "0"))))
              (apply
                (global ("Stdlib" "*."))
                (float "0.4")
                (apply
                  (global ("Stdlib" "sqrt"))
                  (apply (global ("Stdlib" "max")) (state (pos (memory ("h2" 247)))) (float "0"))))))
          (set
            (der (memory ("h1" 246)))
            (apply
              (global ("Stdlib" "-."))
              (state (memory ("q" 249)))
              (apply
                (global ("Stdlib" "*."))
                (float "0.5")
                (apply
                  (global ("Stdlib" "sqrt"))
                  (apply (global ("Stdlib" "max")) (state (pos (memory ("h1" 246)))) (float "0"))))))
          (exp
            (tuple
              (state (pos (memory ("h1" 246))))
              (state (pos (memory ("h2" 247))))
              (state (memory ("n" 248)))))))))))
