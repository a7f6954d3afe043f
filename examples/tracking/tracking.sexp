(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Tracking")
 (source "tracking.zls")
 (digest "md5:7dd0ebc271f9437274e645441c9e83a0")
 (needs "Distribution" "Infer_pf" "Stdlib" "Zelus_jax")
 (exports
  (val "frame" any (name ("Stdlib" "float")) (at 12 0 12 16))
  (val "gravity" any (name ("Stdlib" "float")) (at 13 0 13 18))
  (val "wind" any (name ("Distribution" "t") (name ("Stdlib" "float"))) (at 14 0 14 30))
  (val "floor_gives" any (name ("Distribution" "t") (name ("Stdlib" "float"))) (at 15 0 15 40))
  (val "seen" any
    (arrow any (name ("Stdlib" "float")) (name ("Distribution" "t") (name ("Stdlib" "float"))))
    (at 18 0 18 41))
  (val "start_x" any (name ("Distribution" "t") (name ("Stdlib" "float"))) (at 21 0 21 34))
  (val "start_y" any (name ("Distribution" "t") (name ("Stdlib" "float"))) (at 22 0 22 34))
  (val "start_u" any (name ("Distribution" "t") (name ("Stdlib" "float"))) (at 23 0 23 34))
  (val "start_v" any (name ("Distribution" "t") (name ("Stdlib" "float"))) (at 24 0 24 34))
  (val "ball" continuous
    (arrow continuous
      (product
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 26 0 35 62))
  (val "thrown" proba
    (arrow proba
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 37 0 47 35))
  (val "main" discrete
    (arrow discrete
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 49 0 54 29))
  (val "flying" continuous
    (arrow continuous
      (product
        (name ("Infer_pf" "prob"))
        (name ("Stdlib" "signal") (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 59 0 75 44))
  (val "live" continuous
    (arrow continuous
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 77 0 79 55)))
 (code
  (open "Distribution")
  (open "Infer_pf")
  (open "Zelus_jax")
  (let "frame" (at 12 0 12 16) (exp (float "0.04")))
  (let "gravity" (at 13 0 13 18) (exp (float "9.81")))
  (let "wind" (at 14 0 14 30)
    (exp (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "1")))))
  (let "floor_gives" (at 15 0 15 40)
    (exp (apply (global ("Distribution" "gaussian")) (tuple (float "0.8") (float "0.0025")))))
  (fun "seen" (at 18 0 18 41)
    (params (pvar ("place" 181) (name ("Stdlib" "float"))))
    (exp
      (apply (global ("Distribution" "gaussian")) (tuple (local ("place" 181)) (float "0.0025")))))
  (let "start_x" (at 21 0 21 34)
    (exp (apply (global ("Distribution" "gaussian")) (tuple (float "0") (float "0.04")))))
  (let "start_y" (at 22 0 22 34)
    (exp (apply (global ("Distribution" "gaussian")) (tuple (float "1.5") (float "0.04")))))
  (let "start_u" (at 23 0 23 34)
    (exp (apply (global ("Distribution" "gaussian")) (tuple (float "2") (float "0.25")))))
  (let "start_v" (at 24 0 24 34)
    (exp (apply (global ("Distribution" "gaussian")) (tuple (float "3") (float "0.25")))))
  (machine "ball" (at 26 0 35 62) continuous (params)
    (memories
      (memory ("major" 190) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 202) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 200) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 198) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 197) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 31 14 31 23))
      (memory ("y" 195) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 29 6 29 17))
      (memory ("x" 194) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 27 6 27 17))
      (memory ("v" 193) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 30 6 30 17))
      (memory ("u" 192) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 28 6 28 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 198)) (bool true)))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 189) (name ("Stdlib" "float")))
            (ptuple
              (ptuple
                (pvar ("x0" 187) (name ("Stdlib" "float")))
                (pvar ("u0" 185) (name ("Stdlib" "float"))))
              (ptuple
                (pvar ("y0" 188) (name ("Stdlib" "float")))
                (pvar ("v0" 186) (name ("Stdlib" "float"))))
              (ptuple
                (pvar ("push" 184) (name ("Stdlib" "float")))
                (pvar ("lift" 183) (name ("Stdlib" "float"))))
              (pvar ("back" 182) (name ("Stdlib" "float"))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("h" 201) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 199) (name ("Stdlib" "bool")) (bool false) (at))
          (when (state (memory ("i" 198))) (set (pos (memory ("v" 193))) (local ("v0" 186))))
          (let (pvar ("l" 196) (name ("Stdlib" "float"))) (state (pos (memory ("v" 193)))) (at))
          (match
            (state (zin (memory ("x" 197))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 199)) (bool true))
                (set
                  (pos (memory ("v" 193)))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global ("Stdlib" "~-.")) (local ("back" 182)))
                    (local ("l" 196))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 200))
            (if (var ("encore" 199)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 201))
            (apply (global ("Stdlib" "min")) (var ("h" 201)) (state (memory ("h" 200)))))
          (set (memory ("h" 202)) (var ("h" 201)))
          (when (state (memory ("i" 198))) (set (pos (memory ("y" 195))) (local ("y0" 188))))
          (when (state (memory ("i" 198))) (set (pos (memory ("u" 192))) (local ("u0" 185))))
          (when (state (memory ("i" 198))) (set (pos (memory ("x" 194))) (local ("x0" 187))))
          (set (memory ("i" 198)) (bool false))
          (set
            (der (memory ("v" 193)))
            (apply (global ("Stdlib" "-.")) (local ("lift" 183)) (global "gravity")))
          (set (der (memory ("y" 195))) (state (pos (memory ("v" 193)))))
          (set (der (memory ("u" 192))) (local ("push" 184)))
          (set (der (memory ("x" 194))) (state (pos (memory ("u" 192)))))
          (set
            (zout (memory ("x" 197)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("y" 195))))))
          (exp (tuple (state (pos (memory ("x" 194)))) (state (pos (memory ("y" 195))))))))))
  (machine "thrown" (at 37 0 47 35) discrete (params)
    (memories
      (memory ("i" 217) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("high" 208)
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (value (tuple (float "42") (float "42")))
        (at 41 6 41 10))
      (memory ("across" 206)
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
        (value (tuple (float "42") (float "42")))
        (at 39 6 39 12)))
    (instances
      (instance ("i" 274) (global ("Infer_pf" "sample")) proba (params) (at 40 35 40 49))
      (instance ("i" 273) (global ("Infer_pf" "sample")) proba (params) (at 40 19 40 33))
      (instance ("i" 272) (global ("Infer_pf" "sample")) proba (params) (at 38 37 38 51))
      (instance ("i" 271) (global ("Infer_pf" "sample")) proba (params) (at 38 21 38 35))
      (instance ("i" 270) (global ("Infer_pf" "sample")) proba (params) (at 44 13 44 31))
      (instance ("i" 269) (global ("Infer_pf" "sample")) proba (params) (at 43 13 43 24))
      (instance ("i" 268) (global ("Infer_pf" "sample")) proba (params) (at 42 13 42 24))
      (instance ("i" 267)
        (apply (global ("Zelus_jax" "advance")) (global "ball"))
        discrete
        (params)
        (at 45 15 45 71))
      (instance ("i" 266) (global ("Infer_pf" "observe")) proba (params) (at 47 11 47 35))
      (instance ("i" 265) (global ("Infer_pf" "observe")) proba (params) (at 46 11 46 35)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 217)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 274))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 273))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 272))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 271))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 270))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 269))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 268))))
          (exp (call "reset" (instance ("i" 267))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 266))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 265))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 205) (tvar "1"))
            (ptuple
              (pvar ("seen_x" 203) (name ("Stdlib" "float")))
              (pvar ("seen_y" 204) (name ("Stdlib" "float"))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (when
            (state (memory ("i" 217)))
            (seq
              (set
                (memory ("high" 208))
                (tuple
                  (call "step" ("Infer_pf" "sample")
                    (instance ("i" 273))
                    (tuple (local ("prob" 205)) (global "start_y")))
                  (call "step" ("Infer_pf" "sample")
                    (instance ("i" 274))
                    (tuple (local ("prob" 205)) (global "start_v")))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 274))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 273))))))
          (when
            (state (memory ("i" 217)))
            (seq
              (set
                (memory ("across" 206))
                (tuple
                  (call "step" ("Infer_pf" "sample")
                    (instance ("i" 271))
                    (tuple (local ("prob" 205)) (global "start_x")))
                  (call "step" ("Infer_pf" "sample")
                    (instance ("i" 272))
                    (tuple (local ("prob" 205)) (global "start_u")))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 272))))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 271))))))
          (set (memory ("i" 217)) (bool false))
          (let
            (pvar ("back" 207) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 270))
              (tuple (local ("prob" 205)) (global "floor_gives")))
            (at 44 6 44 10))
          (let
            (pvar ("lift" 209) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 269))
              (tuple (local ("prob" 205)) (global "wind")))
            (at 43 6 43 10))
          (let
            (pvar ("push" 210) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 268))
              (tuple (local ("prob" 205)) (global "wind")))
            (at 42 6 42 10))
          (let
            (ptuple
              (pvar ("l" 215) (name ("Stdlib" "float")))
              (pvar ("l" 216) (name ("Stdlib" "float"))))
            (state (memory ("high" 208)))
            (at))
          (set (memory ("high" 208)) (tuple (local ("l" 215)) (local ("l" 216))))
          (let
            (ptuple
              (pvar ("l" 213) (name ("Stdlib" "float")))
              (pvar ("l" 214) (name ("Stdlib" "float"))))
            (state (memory ("across" 206)))
            (at))
          (set (memory ("across" 206)) (tuple (local ("l" 213)) (local ("l" 214))))
          (let
            (ptuple
              (pvar ("x" 211) (name ("Stdlib" "float")))
              (pvar ("y" 212) (name ("Stdlib" "float"))))
            (call "step"
              (instance ("i" 267))
              (tuple (global "frame")
                (tuple
                  (state (memory ("across" 206)))
                  (state (memory ("high" 208)))
                  (tuple (local ("push" 210)) (local ("lift" 209)))
                  (local ("back" 207)))))
            (at 45 7 45 8))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 266))
              (tuple
                (local ("prob" 205))
                (tuple (apply (global "seen") (local ("y" 212))) (local ("seen_y" 204)))))
            (at))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 265))
              (tuple
                (local ("prob" 205))
                (tuple (apply (global "seen") (local ("x" 211))) (local ("seen_x" 203)))))
            (at))
          (exp (tuple (local ("x" 211)) (local ("y" 212))))))))
  (machine "main" (at 49 0 54 29) discrete (params) (memories)
    (instances
      (instance ("i" 275)
        (apply (global ("Infer_pf" "infer")) (int 4000) (global "thrown"))
        discrete
        (params)
        (at 50 23 50 59)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" (instance ("i" 275)))))
      (method "step"
        (params
          (ptuple
            (pvar ("seen_x" 218) (name ("Stdlib" "float")))
            (pvar ("seen_y" 219) (name ("Stdlib" "float")))))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("xs" 225) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("ys" 227) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply
              (global ("Distribution" "split"))
              (call "step"
                (instance ("i" 275))
                (tuple (local ("seen_x" 218)) (local ("seen_y" 219)))))
            (at 50 7 50 9))
          (let
            (ptuple
              (pvar ("y" 226) (name ("Stdlib" "float")))
              (pvar ("variance_y" 223) (name ("Stdlib" "float"))))
            (apply (global ("Distribution" "stats_float")) (local ("ys" 227)))
            (at 52 7 52 8))
          (let
            (pvar ("std_y" 221) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "sqrt")) (local ("variance_y" 223)))
            (at 54 6 54 11))
          (let
            (ptuple
              (pvar ("x" 224) (name ("Stdlib" "float")))
              (pvar ("variance_x" 222) (name ("Stdlib" "float"))))
            (apply (global ("Distribution" "stats_float")) (local ("xs" 225)))
            (at 51 7 51 8))
          (let
            (pvar ("std_x" 220) (name ("Stdlib" "float")))
            (apply (global ("Stdlib" "sqrt")) (local ("variance_x" 222)))
            (at 53 6 53 11))
          (exp
            (tuple
              (tuple (string "x") (local ("x" 224)))
              (tuple (string "y") (local ("y" 226)))
              (tuple (string "std_x") (local ("std_x" 220)))
              (tuple (string "std_y") (local ("std_y" 221)))))))))
  (machine "flying" (at 59 0 75 44) continuous (params)
    (memories
      (memory ("major" 233) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 249) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("h" 247) (name ("Stdlib" "float")) (value (float "42")) (at))
      (memory ("i" 245) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("x" 244) (name ("Stdlib" "zero")) (value (bool false)) (class zero) (at 66 14 66 23))
      (memory ("y" 240) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 62 6 62 38))
      (memory ("x" 239) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 60 6 60 38))
      (memory ("v" 238) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 63 6 63 38))
      (memory ("u" 237) (name ("Stdlib" "float")) (value (float "42")) (class cont) (at 61 6 61 38))
      (memory ("push" 236) (name ("Stdlib" "float")) (value (float "42")) (at 74 12 74 16))
      (memory ("lift" 235) (name ("Stdlib" "float")) (value (float "42")) (at 75 12 75 16)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 245)) (bool true)))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 232) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("prob" 228) (name ("Infer_pf" "prob")))
              (ptuple
                (ptuple
                  (pvar ("camerav" 229) (name ("Stdlib" "float")))
                  (pvar ("camerav" 230) (name ("Stdlib" "float"))))
                (pvar ("camerap" 231) (name ("Stdlib" "bool")))))))
        (returns (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
        (seq
          (letvar ("h" 248) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("encore" 246) (name ("Stdlib" "bool")) (bool false) (at))
          (when
            (state (memory ("i" 245)))
            (set
              (memory ("lift" 235))
              (apply (global ("Infer_pf" "sample'")) (tuple (local ("prob" 228)) (global "wind")))))
          (when
            (state (memory ("i" 245)))
            (set
              (memory ("push" 236))
              (apply (global ("Infer_pf" "sample'")) (tuple (local ("prob" 228)) (global "wind")))))
          (when
            (state (memory ("i" 245)))
            (set
              (pos (memory ("y" 240)))
              (apply
                (global ("Infer_pf" "sample'"))
                (tuple (local ("prob" 228)) (global "start_y")))))
          (when
            (state (memory ("i" 245)))
            (set
              (pos (memory ("x" 239)))
              (apply
                (global ("Infer_pf" "sample'"))
                (tuple (local ("prob" 228)) (global "start_x")))))
          (match
            (tuple (tuple (local ("camerav" 229)) (local ("camerav" 230))) (local ("camerap" 231)))
            (case
              (ptuple
                (ptuple
                  (pvar ("seen_x" 250) (name ("Stdlib" "float")))
                  (pvar ("seen_y" 251) (name ("Stdlib" "float"))))
                (pconst (bool true)))
              (seq
                (assign (name ("encore" 246)) (bool true))
                (set
                  (memory ("lift" 235))
                  (apply
                    (global ("Infer_pf" "sample'"))
                    (tuple (local ("prob" 228)) (global "wind"))))
                (set
                  (memory ("push" 236))
                  (apply
                    (global ("Infer_pf" "sample'"))
                    (tuple (local ("prob" 228)) (global "wind"))))
                (let
                  (pconst (unit))
                  (apply
                    (global ("Infer_pf" "observe'"))
                    (tuple
                      (local ("prob" 228))
                      (tuple
                        (apply (global "seen") (state (pos (memory ("y" 240)))))
                        (local ("seen_y" 251)))))
                  (at))
                (let
                  (pconst (unit))
                  (apply
                    (global ("Infer_pf" "observe'"))
                    (tuple
                      (local ("prob" 228))
                      (tuple
                        (apply (global "seen") (state (pos (memory ("x" 239)))))
                        (local ("seen_x" 250)))))
                  (at))
                (exp (unit))))
            (case (wild) (seq)))
          (when
            (state (memory ("i" 245)))
            (set
              (pos (memory ("v" 238)))
              (apply
                (global ("Infer_pf" "sample'"))
                (tuple (local ("prob" 228)) (global "start_v")))))
          (let (pvar ("l" 243) (name ("Stdlib" "float"))) (state (pos (memory ("v" 238)))) (at))
          (match
            (state (zin (memory ("x" 244))))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("encore" 246)) (bool true))
                (set
                  (pos (memory ("v" 238)))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply
                      (global ("Stdlib" "~-."))
                      (apply
                        (global ("Infer_pf" "sample'"))
                        (tuple (local ("prob" 228)) (global "floor_gives"))))
                    (local ("l" 243))))))
            (case (wild) (seq)))
          (set
            (memory ("h" 247))
            (if (var ("encore" 246)) (float "0") (global ("Stdlib" "infinity"))))
          (assign
            (name ("h" 248))
            (apply (global ("Stdlib" "min")) (var ("h" 248)) (state (memory ("h" 247)))))
          (set (memory ("h" 249)) (var ("h" 248)))
          (when
            (state (memory ("i" 245)))
            (set
              (pos (memory ("u" 237)))
              (apply
                (global ("Infer_pf" "sample'"))
                (tuple (local ("prob" 228)) (global "start_u")))))
          (set (memory ("i" 245)) (bool false))
          (set
            (der (memory ("v" 238)))
            (apply (global ("Stdlib" "-.")) (state (memory ("lift" 235))) (global "gravity")))
          (set (der (memory ("y" 240))) (state (pos (memory ("v" 238)))))
          (set (der (memory ("u" 237))) (state (memory ("push" 236))))
          (set (der (memory ("x" 239))) (state (pos (memory ("u" 237)))))
          (set
            (zout (memory ("x" 244)))
            (apply (global ("Stdlib" "~-.")) (state (pos (memory ("y" 240))))))
          (exp (tuple (state (pos (memory ("x" 239)))) (state (pos (memory ("y" 240))))))))))
  (machine "live" (at 77 0 79 55) continuous (params)
    (memories
      (memory ("major" 255) (name ("Stdlib" "bool")) (value (bool false)) (class major) (at))
      (memory ("h" 264) (name ("Stdlib" "float")) (value (float "42")) (class horizon) (at))
      (memory ("i" 262) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("h" 260) (name ("Stdlib" "float")) (value (float "42")) (at)))
    (instances
      (instance ("i" 276)
        (apply (global ("Infer_pf" "hybrid_infer")) (int 200) (global "flying"))
        continuous
        (params)
        (at 79 23 79 55)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("i" 262)) (bool true)) (exp (call "reset" (instance ("i" 276))))))
      (method "step"
        (params
          (ptuple
            (pvar ("time" 254) (name ("Stdlib" "float")))
            (ptuple
              (pvar ("seen_x" 252) (name ("Stdlib" "float")))
              (pvar ("seen_y" 253) (name ("Stdlib" "float"))))))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (letvar ("h" 263) (name ("Stdlib" "float")) (global ("Stdlib" "infinity")) (at))
          (letvar ("camerap" 259) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("camerav" 258)
            (product (name ("Stdlib" "float")) (name ("Stdlib" "float")))
            (tuple (float "42") (float "42"))
            (at 78 59 78 75))
          (when
            (state (memory ("i" 262)))
            (set
              (memory ("h" 260))
              (apply (global ("Stdlib" "+.")) (local ("time" 254)) (global "frame"))))
          (let
            (pvar ("z" 261) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "&&"))
              (state (memory ("major" 255)))
              (apply (global ("Stdlib" ">=")) (local ("time" 254)) (state (memory ("h" 260)))))
            (at))
          (set
            (memory ("h" 260))
            (if
              (local ("z" 261))
              (apply (global ("Stdlib" "+.")) (state (memory ("h" 260))) (global "frame"))
              (state (memory ("h" 260)))))
          (assign
            (name ("h" 263))
            (apply (global ("Stdlib" "min")) (var ("h" 263)) (state (memory ("h" 260)))))
          (set (memory ("h" 264)) (var ("h" 263)))
          (set (memory ("i" 262)) (bool false))
          (match
            (local ("z" 261))
            (case
              (pconst (bool true))
              (seq
                (assign (name ("camerap" 259)) (bool true))
                (assign
                  (name ("camerav" 258))
                  (tuple (local ("seen_x" 252)) (local ("seen_y" 253))))))
            (case (wild) (seq)))
          (let
            (ptuple
              (pvar ("xs" 256) (name ("Distribution" "t") (name ("Stdlib" "float"))))
              (pvar ("ys" 257) (name ("Distribution" "t") (name ("Stdlib" "float")))))
            (apply
              (global ("Distribution" "split"))
              (call "step"
                (instance ("i" 276))
                (tuple (local ("time" 254)) (tuple (var ("camerav" 258)) (var ("camerap" 259))))))
            (at 79 7 79 9))
          (exp
            (tuple
              (tuple (string "x") (apply (global ("Distribution" "mean_float")) (local ("xs" 256))))
              (tuple (string "y") (apply (global ("Distribution" "mean_float")) (local ("ys" 257))))))))))))
