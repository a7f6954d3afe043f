(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Pacemaker")
 (source "pacemaker.zls")
 (digest "md5:ddf258a9689e1c31be5f0ef3631682b6")
 (needs "Stdlib")
 (exports
  (val "conduction" any (name ("Stdlib" "float")) (at 5 0 5 21))
  (val "longest_way" any (name ("Stdlib" "float")) (at 6 0 6 22))
  (val "longest_pause" any (name ("Stdlib" "float")) (at 7 0 7 24))
  (val "sinus" continuous
    (arrow continuous
      (product (name ("Stdlib" "float")) (name ("Stdlib" "zero")))
      (name ("Stdlib" "zero")))
    (at 9 0 11 36))
  (val "way" continuous
    (arrow continuous
      (product (name ("Stdlib" "bool")) (name ("Stdlib" "zero")) (name ("Stdlib" "zero")))
      (name ("Stdlib" "zero")))
    (at 13 0 19 9))
  (val "pacemaker" continuous
    (arrow continuous
      (product (name ("Stdlib" "zero")) (name ("Stdlib" "zero")))
      (product (name ("Stdlib" "zero")) (name ("Stdlib" "zero"))))
    (at 21 0 29 9))
  (val "main" continuous
    (arrow continuous
      (name ("Stdlib" "unit"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 31 0 46 82)))
 (code
  (types
    (type "state__1013" (params) (at)
      (variant (constr0 "Pacemaker_Way_108") (constr0 "Pacemaker_Rest_107"))))
  (types
    (type "state__1012" (params) (at)
      (variant (constr0 "Pacemaker_Busy_99") (constr0 "Pacemaker_Rest_98"))))
  (types
    (type "state__1011" (params) (at)
      (variant (constr0 "Pacemaker_Way_82") (constr0 "Pacemaker_Rest_81"))))
  (types
    (type "state__1010" (params) (at)
      (variant (constr0 "Pacemaker_Busy_73") (constr0 "Pacemaker_Rest_72"))))
  (let "conduction" (at 5 0 5 21) (exp (float "0.12")))
  (let "longest_way" (at 6 0 6 22) (exp (float "0.15")))
  (let "longest_pause" (at 7 0 7 24) (exp (float "0.85")))
  (machine "sinus" (at 9 0 11 36) continuous (params)
    (memories
      (memory ("major" 170) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 178) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 176) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 174) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 11 13 11 36))
      (memory ("clock" 172)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 10 45 10 48)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (pos (memory ("clock" 172))) (float "0")))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 169) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("pause" 168) (name ("Stdlib" "float")))
              (pvar ("paced" 167) (name ("Stdlib" "zero"))))))
        (returns (name ("Stdlib" "zero")))
        (seq
          (letvar ("h" 177) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 175) (name ("Stdlib" "bool")) (bool false) (at))
          (let (pvar ("l" 173) (name ("Stdlib" "float"))) (state (pos (memory ("clock" 172)))) (at))
          (match
            (tuple (local ("paced" 167)) (state (zin (memory ("x" 174)))))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 175)) (bool true))
                (set (pos (memory ("clock" 172))) (float "0"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 175)) (bool true))
                (set (pos (memory ("clock" 172))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 176))
            (if (var ("encore" 175)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 177))
            (apply (global ("Stdlib" "min")) (var ("h" 177)) (state (memory ("h" 176)))))
          (set (memory ("h" 178)) (var ("h" 177)))
          (set
            (zout (memory ("x" 174)))
            (apply (global ("Stdlib" "-.")) (local ("l" 173)) (local ("pause" 168))))
          (set (der (memory ("clock" 172))) (float "1"))
          (exp (state (zin (memory ("x" 174)))))))))
  (machine "way" (at 13 0 19 9) continuous (params)
    (memories
      (memory ("major" 183) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 194) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 192) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 190) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 15 16 15 44))
      (memory ("r" 189) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 188) (name "state__1010") (value (constr0 "Pacemaker_Busy_73")) (at 17 65 17 69))
      (memory ("clock" 186)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 14 72 14 75))
      (memory ("busy" 185) (name ("Stdlib" "bool")) (value (bool false)) (at 17 19 17 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 189)) (bool false))
          (set (memory ("s" 188)) (constr0 "Pacemaker_Rest_72"))
          (set (pos (memory ("clock" 186))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 182) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("blocked" 180) (name ("Stdlib" "bool")))
              (pvar ("beat" 179) (name ("Stdlib" "zero")))
              (pvar ("paced" 181) (name ("Stdlib" "zero"))))))
        (returns (name ("Stdlib" "zero")))
        (seq
          (letvar ("h" 193) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 191) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 188)))
            (case (pconstr0 "Pacemaker_Rest_72")
              (seq
                (when (state (memory ("r" 189))) (seq))
                (set (memory ("busy" 185)) (bool false))
                (match
                  (tuple
                    (local ("paced" 181))
                    (apply (global ("Stdlib" "not")) (local ("blocked" 180)))
                    (local ("beat" 179))
                    (apply (global ("Stdlib" "not")) (local ("blocked" 180))))
                  (case
                    (ptuple (wild) (wild) (pconst (bool true)) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 191)) (bool true))
                      (set (memory ("r" 189)) (bool true))
                      (set (memory ("s" 188)) (constr0 "Pacemaker_Busy_73"))))
                  (case
                    (ptuple (pconst (bool true)) (pconst (bool true)) (wild) (wild))
                    (seq
                      (assign (name ("encore" 191)) (bool true))
                      (set (memory ("r" 189)) (bool true))
                      (set (memory ("s" 188)) (constr0 "Pacemaker_Busy_73"))))
                  (case (wild) (set (memory ("r" 189)) (bool false))))))
            (case (pconstr0 "Pacemaker_Busy_73")
              (seq
                (when (state (memory ("r" 189))) (seq))
                (set (memory ("busy" 185)) (bool true))
                (match
                  (state (zin (memory ("x" 190))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 191)) (bool true))
                      (set (memory ("r" 189)) (bool true))
                      (set (memory ("s" 188)) (constr0 "Pacemaker_Rest_72"))))
                  (case (wild) (set (memory ("r" 189)) (bool false)))))))
          (let (pvar ("l" 187) (name ("Stdlib" "float"))) (state (pos (memory ("clock" 186)))) (at))
          (match
            (state (zin (memory ("x" 190))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 191)) (bool true))
                (set (pos (memory ("clock" 186))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 192))
            (if (var ("encore" 191)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 193))
            (apply (global ("Stdlib" "min")) (var ("h" 193)) (state (memory ("h" 192)))))
          (set (memory ("h" 194)) (var ("h" 193)))
          (set
            (zout (memory ("x" 190)))
            (apply (global ("Stdlib" "-.")) (local ("l" 187)) (global "conduction")))
          (set
            (der (memory ("clock" 186)))
            (if (state (memory ("busy" 185))) (float "1") (float "0")))
          (exp (state (zin (memory ("x" 190)))))))))
  (machine "pacemaker" (at 21 0 29 9) continuous (params)
    (memories
      (memory ("major" 198) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 213) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 211) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("x" 209) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 25 23 25 50))
      (memory ("x" 208) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 24 20 24 51))
      (memory ("r" 207) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 206) (name "state__1011") (value (constr0 "Pacemaker_Way_82")) (at 27 64 27 67))
      (memory ("way" 203)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 23 73 23 76))
      (memory ("resting" 202) (name ("Stdlib" "bool")) (value (bool false)) (at 27 19 27 26))
      (memory ("pause" 201)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 22 72 22 75)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 207)) (bool false))
          (set (memory ("s" 206)) (constr0 "Pacemaker_Rest_81"))
          (set (pos (memory ("way" 203))) (float "0"))
          (set (pos (memory ("pause" 201))) (float "0"))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 197) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("beat" 196) (name ("Stdlib" "zero")))
              (pvar ("arrival" 195) (name ("Stdlib" "zero"))))))
        (returns (product (name ("Stdlib" "zero")) (name ("Stdlib" "zero"))))
        (seq
          (letvar ("h" 212) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 210) (name ("Stdlib" "bool")) (bool false) (at))
          (match
            (state (memory ("s" 206)))
            (case (pconstr0 "Pacemaker_Rest_81")
              (seq
                (when (state (memory ("r" 207))) (seq))
                (set (memory ("resting" 202)) (bool true))
                (match
                  (tuple (state (zin (memory ("x" 208)))) (local ("beat" 196)))
                  (case
                    (por (ptuple (wild) (pconst (bool true))) (ptuple (pconst (bool true)) (wild)))
                    (seq
                      (assign (name ("encore" 210)) (bool true))
                      (set (memory ("r" 207)) (bool true))
                      (set (memory ("s" 206)) (constr0 "Pacemaker_Way_82"))))
                  (case (wild) (set (memory ("r" 207)) (bool false))))))
            (case (pconstr0 "Pacemaker_Way_82")
              (seq
                (when (state (memory ("r" 207))) (seq))
                (set (memory ("resting" 202)) (bool false))
                (match
                  (tuple (state (zin (memory ("x" 209)))) (local ("arrival" 195)))
                  (case
                    (por (ptuple (wild) (pconst (bool true))) (ptuple (pconst (bool true)) (wild)))
                    (seq
                      (assign (name ("encore" 210)) (bool true))
                      (set (memory ("r" 207)) (bool true))
                      (set (memory ("s" 206)) (constr0 "Pacemaker_Rest_81"))))
                  (case (wild) (set (memory ("r" 207)) (bool false)))))))
          (let (pvar ("l" 205) (name ("Stdlib" "float"))) (state (pos (memory ("way" 203)))) (at))
          (match
            (tuple (state (zin (memory ("x" 209)))) (local ("arrival" 195)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 210)) (bool true))
                (set (pos (memory ("way" 203))) (float "0"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 210)) (bool true))
                (set (pos (memory ("way" 203))) (float "0"))))
            (case (wild) (seq)))
          (let (pvar ("l" 204) (name ("Stdlib" "float"))) (state (pos (memory ("pause" 201)))) (at))
          (match
            (tuple (state (zin (memory ("x" 208)))) (local ("beat" 196)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 210)) (bool true))
                (set (pos (memory ("pause" 201))) (float "0"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 210)) (bool true))
                (set (pos (memory ("pause" 201))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 211))
            (if (var ("encore" 210)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 212))
            (apply (global ("Stdlib" "min")) (var ("h" 212)) (state (memory ("h" 211)))))
          (set (memory ("h" 213)) (var ("h" 212)))
          (set
            (zout (memory ("x" 209)))
            (apply (global ("Stdlib" "-.")) (local ("l" 205)) (global "longest_way")))
          (set
            (zout (memory ("x" 208)))
            (apply (global ("Stdlib" "-.")) (local ("l" 204)) (global "longest_pause")))
          (set
            (der (memory ("way" 203)))
            (if (state (memory ("resting" 202))) (float "0") (float "1")))
          (set
            (der (memory ("pause" 201)))
            (if (state (memory ("resting" 202))) (float "1") (float "0")))
          (exp (tuple (state (zin (memory ("x" 208)))) (state (zin (memory ("x" 209))))))))))
  (machine "main" (at 31 0 46 82) continuous (params)
    (memories
      (memory ("major" 215) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 263) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 261) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 259) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 258) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 25 23 25 50))
      (memory ("x" 257) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 24 20 24 51))
      (memory ("x" 256) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 15 16 15 44))
      (memory ("h" 254) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 252) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("h" 250) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("r" 249) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 248) (name "state__1013") (value (constr0 "Pacemaker_Way_108")) (at 27 64 27 67))
      (memory ("r" 247) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 246) (name "state__1012") (value (constr0 "Pacemaker_Busy_99")) (at 17 65 17 69))
      (memory ("way" 237)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 23 73 23 76))
      (memory ("resting" 236) (name ("Stdlib" "bool")) (value (bool false)) (at 27 19 27 26))
      (memory ("pause" 235)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 22 72 22 75))
      (memory ("clock" 230)
        (name ("Stdlib" "float"))
        (value (float "42"))
        (class cont)
        (at 14 72 14 75))
      (memory ("busy" 229) (name ("Stdlib" "bool")) (value (bool false)) (at 17 19 17 23))
      (memory ("pause" 224) (name ("Stdlib" "float")) (value (float "42")) (at 37 42 37 47))
      (memory ("paced_ventricle" 223) (name ("Stdlib" "int")) (value (int 42)) (at 46 35 46 50))
      (memory ("paced_atrium" 222) (name ("Stdlib" "int")) (value (int 42)) (at 44 32 44 44))
      (memory ("blocked" 219) (name ("Stdlib" "bool")) (value (bool false)) (at 35 41 35 48))
      (memory ("beats" 218) (name ("Stdlib" "int")) (value (int 42)) (at 42 45 42 50)))
    (instances (instance ("i" 264) (global "sinus") continuous (params) (at 38 13 38 39)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("paced_ventricle" 223)) (int 0))
          (set (memory ("paced_atrium" 222)) (int 0))
          (set (memory ("beats" 218)) (int 0))
          (set (memory ("i" 259)) (bool true))
          (set (memory ("blocked" 219)) (bool false))
          (set (memory ("pause" 224)) (float "0.8"))
          (exp (call "reset" "sinus" (instance ("i" 264))))
          (set (memory ("r" 249)) (bool false))
          (set (memory ("s" 248)) (constr0 "Pacemaker_Rest_107"))
          (set (pos (memory ("way" 237))) (float "0"))
          (set (pos (memory ("pause" 235))) (float "0"))
          (set (memory ("r" 247)) (bool false))
          (set (memory ("s" 246)) (constr0 "Pacemaker_Rest_98"))
          (set (pos (memory ("clock" 230))) (float "0"))))
      (method "step"
        (params (ptuple (pvar ("time" 214) (name ("Stdlib" "float"))) (pconst (unit))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (letvar ("h" 262) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 260) (name ("Stdlib" "bool")) (bool false) (at))
          (let
            (pvar ("l" 241) (name ("Stdlib" "int")))
            (state (memory ("paced_ventricle" 223)))
            (at))
          (match
            (state (zin (memory ("x" 258))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set
                  (memory ("paced_ventricle" 223))
                  (apply (global ("Stdlib" "+")) (local ("l" 241)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 240) (name ("Stdlib" "int"))) (state (memory ("paced_atrium" 222))) (at))
          (match
            (state (zin (memory ("x" 257))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set
                  (memory ("paced_atrium" 222))
                  (apply (global ("Stdlib" "+")) (local ("l" 240)) (int 1)))))
            (case (wild) (seq)))
          (let (pvar ("l" 238) (name ("Stdlib" "int"))) (state (memory ("beats" 218))) (at))
          (match
            (tuple (state (zin (memory ("x" 258)))) (state (zin (memory ("x" 256)))))
            (case
              (por (ptuple (wild) (pconst (bool true))) (ptuple (pconst (bool true)) (wild)))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set
                  (memory ("beats" 218))
                  (apply (global ("Stdlib" "+")) (local ("l" 238)) (int 1)))))
            (case (wild) (seq)))
          (when
            (state (memory ("i" 259)))
            (set
              (memory ("h" 254))
              (apply (global ("Stdlib" "+.")) (local ("time" 214)) (float "4.2"))))
          (let
            (pvar ("z" 255) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 215)))
              (apply (global ("Stdlib" ">=")) (local ("time" 214)) (state (memory ("h" 254)))))
            (at))
          (when
            (state (memory ("i" 259)))
            (set
              (memory ("h" 252))
              (apply (global ("Stdlib" "+.")) (local ("time" 214)) (float "8.2"))))
          (let
            (pvar ("z" 253) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 215)))
              (apply (global ("Stdlib" ">=")) (local ("time" 214)) (state (memory ("h" 252)))))
            (at))
          (when
            (state (memory ("i" 259)))
            (set
              (memory ("h" 250))
              (apply (global ("Stdlib" "+.")) (local ("time" 214)) (float "12.2"))))
          (let
            (pvar ("z" 251) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 215)))
              (apply (global ("Stdlib" ">=")) (local ("time" 214)) (state (memory ("h" 250)))))
            (at))
          (match
            (tuple (local ("z" 251)) (local ("z" 253)) (local ("z" 255)))
            (case
              (ptuple (wild) (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set (memory ("blocked" 219)) (bool true))))
            (case
              (ptuple (wild) (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set (memory ("blocked" 219)) (bool false))))
            (case
              (ptuple (pconst (bool true)) (wild) (wild))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set (memory ("pause" 224)) (float "1.3"))))
            (case (wild) (seq)))
          (let
            (pvar ("beat" 217) (name ("Stdlib" "zero")))
            (call "step" "sinus"
              (instance ("i" 264))
              (tuple
                (local ("time" 214))
                (tuple (state (memory ("pause" 224))) (state (zin (memory ("x" 257)))))))
            (at 38 6 38 10))
          (match
            (state (memory ("s" 248)))
            (case (pconstr0 "Pacemaker_Rest_107")
              (seq
                (when (state (memory ("r" 249))) (seq))
                (set (memory ("resting" 236)) (bool true))
                (match
                  (tuple (state (zin (memory ("x" 257)))) (local ("beat" 217)))
                  (case
                    (por (ptuple (wild) (pconst (bool true))) (ptuple (pconst (bool true)) (wild)))
                    (seq
                      (assign (name ("encore" 260)) (bool true))
                      (set (memory ("r" 249)) (bool true))
                      (set (memory ("s" 248)) (constr0 "Pacemaker_Way_108"))))
                  (case (wild) (set (memory ("r" 249)) (bool false))))))
            (case (pconstr0 "Pacemaker_Way_108")
              (seq
                (when (state (memory ("r" 249))) (seq))
                (set (memory ("resting" 236)) (bool false))
                (match
                  (tuple (state (zin (memory ("x" 258)))) (state (zin (memory ("x" 256)))))
                  (case
                    (por (ptuple (wild) (pconst (bool true))) (ptuple (pconst (bool true)) (wild)))
                    (seq
                      (assign (name ("encore" 260)) (bool true))
                      (set (memory ("r" 249)) (bool true))
                      (set (memory ("s" 248)) (constr0 "Pacemaker_Rest_107"))))
                  (case (wild) (set (memory ("r" 249)) (bool false)))))))
          (let (pvar ("l" 245) (name ("Stdlib" "float"))) (state (pos (memory ("way" 237)))) (at))
          (match
            (tuple (state (zin (memory ("x" 258)))) (state (zin (memory ("x" 256)))))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set (pos (memory ("way" 237))) (float "0"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set (pos (memory ("way" 237))) (float "0"))))
            (case (wild) (seq)))
          (let (pvar ("l" 244) (name ("Stdlib" "float"))) (state (pos (memory ("pause" 235)))) (at))
          (match
            (tuple (state (zin (memory ("x" 257)))) (local ("beat" 217)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set (pos (memory ("pause" 235))) (float "0"))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set (pos (memory ("pause" 235))) (float "0"))))
            (case (wild) (seq)))
          (match
            (state (memory ("s" 246)))
            (case (pconstr0 "Pacemaker_Rest_98")
              (seq
                (when (state (memory ("r" 247))) (seq))
                (set (memory ("busy" 229)) (bool false))
                (match
                  (tuple
                    (state (zin (memory ("x" 257))))
                    (apply (global ("Stdlib" "not")) (state (memory ("blocked" 219))))
                    (local ("beat" 217))
                    (apply (global ("Stdlib" "not")) (state (memory ("blocked" 219)))))
                  (case
                    (ptuple (wild) (wild) (pconst (bool true)) (pconst (bool true)))
                    (seq
                      (assign (name ("encore" 260)) (bool true))
                      (set (memory ("r" 247)) (bool true))
                      (set (memory ("s" 246)) (constr0 "Pacemaker_Busy_99"))))
                  (case
                    (ptuple (pconst (bool true)) (pconst (bool true)) (wild) (wild))
                    (seq
                      (assign (name ("encore" 260)) (bool true))
                      (set (memory ("r" 247)) (bool true))
                      (set (memory ("s" 246)) (constr0 "Pacemaker_Busy_99"))))
                  (case (wild) (set (memory ("r" 247)) (bool false))))))
            (case (pconstr0 "Pacemaker_Busy_99")
              (seq
                (when (state (memory ("r" 247))) (seq))
                (set (memory ("busy" 229)) (bool true))
                (match
                  (state (zin (memory ("x" 256))))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("encore" 260)) (bool true))
                      (set (memory ("r" 247)) (bool true))
                      (set (memory ("s" 246)) (constr0 "Pacemaker_Rest_98"))))
                  (case (wild) (set (memory ("r" 247)) (bool false)))))))
          (let (pvar ("l" 243) (name ("Stdlib" "float"))) (state (pos (memory ("clock" 230)))) (at))
          (match
            (state (zin (memory ("x" 256))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 260)) (bool true))
                (set (pos (memory ("clock" 230))) (float "0"))))
            (case (wild) (seq)))
          (set
            (memory ("h" 261))
            (if (var ("encore" 260)) (float "0") (global ("Stdlib" "infinity"))))
          (set
            (memory ("h" 254))
            (if
              (local ("z" 255))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 254))) (float "1000000"))
              (state (memory ("h" 254)))))
          (set
            (memory ("h" 252))
            (if
              (local ("z" 253))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 252))) (float "1000000"))
              (state (memory ("h" 252)))))
          (set
            (memory ("h" 250))
            (if
              (local ("z" 251))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 250))) (float "1000000"))
              (state (memory ("h" 250)))))
          (assign
            (name ("h" 262))
            (apply
              (global ("Stdlib" "min"))
              (var ("h" 262))
              (apply
                (global ("Stdlib" "min"))
                (apply
                  (global ("Stdlib" "min"))
                  (apply
                    (global ("Stdlib" "min"))
                    (state (memory ("h" 261)))
                    (state (memory ("h" 254))))
                  (state (memory ("h" 252))))
                (state (memory ("h" 250))))))
          (set (memory ("h" 263)) (var ("h" 262)))
          (set (memory ("i" 259)) (bool false))
          (set
            (zout (memory ("x" 258)))
            (apply (global ("Stdlib" "-.")) (local ("l" 245)) (global "longest_way")))
          (set
            (zout (memory ("x" 257)))
            (apply (global ("Stdlib" "-.")) (local ("l" 244)) (global "longest_pause")))
          (set
            (der (memory ("way" 237)))
            (if (state (memory ("resting" 236))) (float "0") (float "1")))
          (set
            (der (memory ("pause" 235)))
            (if (state (memory ("resting" 236))) (float "1") (float "0")))
          (set
            (zout (memory ("x" 256)))
            (apply (global ("Stdlib" "-.")) (local ("l" 243)) (global "conduction")))
          (set
            (der (memory ("clock" 230)))
            (if (state (memory ("busy" 229))) (float "1") (float "0")))
          (exp
            (tuple
              (state (memory ("beats" 218)))
              (state (memory ("paced_atrium" 222)))
              (state (memory ("paced_ventricle" 223)))))))))))
