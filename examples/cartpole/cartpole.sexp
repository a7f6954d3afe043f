(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Cartpole")
 (source "cartpole.zls")
 (digest "md5:e9d54b35c5cc8001cc9bc7cea789fc67")
 (needs "Array" "Distribution" "Infer_pf" "Linalg" "Mat" "Probzelus" "Stdlib")
 (exports
  (val "dt" any (name ("Stdlib" "float")) (at 11 0 11 13))
  (val "gravity" any (name ("Stdlib" "float")) (at 12 0 12 18))
  (val "cart_mass" any (name ("Stdlib" "float")) (at 13 0 13 19))
  (val "pole_mass" any (name ("Stdlib" "float")) (at 14 0 14 19))
  (val "half_length" any (name ("Stdlib" "float")) (at 15 0 15 21))
  (val "square" any (arrow any (name ("Stdlib" "float")) (name ("Stdlib" "float"))) (at 17 0 17 21))
  (val "accelerations" any
    (arrow any
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float")) (name ("Stdlib" "float")))
      (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
    (at 20 0 25 76)
    (doc "The accelerations of cart and pole (Barto, Sutton, Anderson 1983, without friction)."))
  (val "move" any
    (arrow any
      (product
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))
        (name ("Stdlib" "float")))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 28 0 32 58)
    (doc "One instant of the motion."))
  (val "row" any
    (arrow any
      (product (name ("Mat" "elt")) (name ("Mat" "elt")) (name ("Mat" "elt")) (name ("Mat" "elt")))
      (name ("Mat" "mat")))
    (at 35 0 35 68)
    (doc "The gain, from the linear motion at the top: the derivatives of `accelerations` there."))
  (val "rows" any
    (arrow any
      (product (name ("Mat" "mat")) (name ("Mat" "mat")) (name ("Mat" "mat")) (name ("Mat" "mat")))
      (name ("Mat" "mat")))
    (at 36 0 36 95))
  (val "gain" any (name ("Mat" "mat")) (at 37 0 52 64))
  (val "balance" any
    (arrow any
      (product (name ("Mat" "elt")) (name ("Mat" "elt")) (name ("Mat" "elt")) (name ("Mat" "elt")))
      (name ("Stdlib" "float")))
    (at 54 0 55 85))
  (val "gusts" any
    (name ("Stdlib" "float"))
    (at 58 0 58 15)
    (doc "Variances: of a disturbance of the force, and of the errors of the measures."))
  (val "place_error" any (name ("Stdlib" "float")) (at 59 0 59 22))
  (val "angle_error" any (name ("Stdlib" "float")) (at 60 0 60 23))
  (val "world" discrete
    (arrow discrete
      (name ("Stdlib" "float"))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 62 0 64 41))
  (val "model" proba
    (arrow proba
      (product
        (name ("Stdlib" "float"))
        (product (name ("Stdlib" "float")) (name ("Stdlib" "float"))))
      (product
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "float"))))
    (at 66 0 72 62))
  (val "place_of" any
    (arrow any (product (tvar "a") (tvar "b") (tvar "c") (tvar "d")) (tvar "a"))
    (at 74 0 74 48))
  (val "speed_of" any
    (arrow any (product (tvar "a") (tvar "b") (tvar "c") (tvar "d")) (tvar "b"))
    (at 75 0 75 48))
  (val "angle_of" any
    (arrow any (product (tvar "a") (tvar "b") (tvar "c") (tvar "d")) (tvar "c"))
    (at 76 0 76 48))
  (val "spin_of" any
    (arrow any (product (tvar "a") (tvar "b") (tvar "c") (tvar "d")) (tvar "d"))
    (at 77 0 77 46))
  (val "main" discrete
    (arrow discrete
      (name ("Stdlib" "unit"))
      (product
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
        (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
    (at 79 0 84 104)))
 (results
  (result "accelerations" (parts (named "cart") (named "pole")))
  (result "move" (parts (nameless) (named "speed") (nameless) (named "spin")))
  (result "world" (named "state"))
  (result "model" (named "state"))
  (result "place_of" (named "place"))
  (result "speed_of" (named "speed"))
  (result "angle_of" (named "angle"))
  (result "spin_of" (named "spin"))
  (result "main"
    (parts
      (parts (nameless) (named "place"))
      (parts (nameless) (named "angle"))
      (parts (nameless) (named "force")))))
 (code
  (open "Probzelus")
  (open "Distribution")
  (open "Infer_pf")
  (let "dt" (at 11 0 11 13) (exp (float "0.02")))
  (let "gravity" (at 12 0 12 18) (exp (float "9.81")))
  (let "cart_mass" (at 13 0 13 19) (exp (float "1")))
  (let "pole_mass" (at 14 0 14 19) (exp (float "0.1")))
  (let "half_length" (at 15 0 15 21) (exp (float "0.5")))
  (fun "square" (at 17 0 17 21)
    (params (pvar ("x" 252) (name ("Stdlib" "float"))))
    (exp (apply (global ("Stdlib" "*.")) (local ("x" 252)) (local ("x" 252)))))
  (fun "accelerations" (at 20 0 25 76)
    (params
      (ptuple
        (pvar ("angle" 253) (name ("Stdlib" "float")))
        (pvar ("spin" 255) (name ("Stdlib" "float")))
        (pvar ("force" 254) (name ("Stdlib" "float")))))
    (seq
      (let
        (pvar ("total" 260) (name ("Stdlib" "float")))
        (apply (global ("Stdlib" "+.")) (global "cart_mass") (global "pole_mass"))
        (at 21 6 21 11))
      (let
        (pvar ("drive" 257) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "/."))
          (apply
            (global ("Stdlib" "+."))
            (local ("force" 254))
            (apply
              (global ("Stdlib" "*."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "*.")) (global "pole_mass") (global "half_length"))
                (apply (global "square") (local ("spin" 255))))
              (apply (global ("Stdlib" "sin")) (local ("angle" 253)))))
          (local ("total" 260)))
        (at 22 6 22 11))
      (let
        (pvar ("inertia" 258) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "*."))
          (global "half_length")
          (apply
            (global ("Stdlib" "-."))
            (apply (global ("Stdlib" "/.")) (float "4") (float "3"))
            (apply
              (global ("Stdlib" "/."))
              (apply
                (global ("Stdlib" "*."))
                (global "pole_mass")
                (apply (global "square") (apply (global ("Stdlib" "cos")) (local ("angle" 253)))))
              (local ("total" 260)))))
        (at 23 6 23 13))
      (let
        (pvar ("pole" 259) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "/."))
          (apply
            (global ("Stdlib" "-."))
            (apply
              (global ("Stdlib" "*."))
              (global "gravity")
              (apply (global ("Stdlib" "sin")) (local ("angle" 253))))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "cos")) (local ("angle" 253)))
              (local ("drive" 257))))
          (local ("inertia" 258)))
        (at 24 6 24 10))
      (let
        (pvar ("cart" 256) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "-."))
          (local ("drive" 257))
          (apply
            (global ("Stdlib" "/."))
            (apply
              (global ("Stdlib" "*."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "*.")) (global "pole_mass") (global "half_length"))
                (local ("pole" 259)))
              (apply (global ("Stdlib" "cos")) (local ("angle" 253))))
            (local ("total" 260))))
        (at 25 6 25 10))
      (exp (tuple (local ("cart" 256)) (local ("pole" 259))))))
  (fun "move" (at 28 0 32 58)
    (params
      (ptuple
        (ptuple
          (pvar ("place" 263) (name ("Stdlib" "float")))
          (pvar ("speed" 264) (name ("Stdlib" "float")))
          (pvar ("angle" 261) (name ("Stdlib" "float")))
          (pvar ("spin" 265) (name ("Stdlib" "float"))))
        (pvar ("force" 262) (name ("Stdlib" "float")))))
    (seq
      (let
        (pvar ("total" 275) (name ("Stdlib" "float")))
        (apply (global ("Stdlib" "+.")) (global "cart_mass") (global "pole_mass"))
        (at 21 6 21 11))
      (let
        (pvar ("drive" 272) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "/."))
          (apply
            (global ("Stdlib" "+."))
            (local ("force" 262))
            (apply
              (global ("Stdlib" "*."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "*.")) (global "pole_mass") (global "half_length"))
                (apply (global "square") (local ("spin" 265))))
              (apply (global ("Stdlib" "sin")) (local ("angle" 261)))))
          (local ("total" 275)))
        (at 22 6 22 11))
      (let
        (pvar ("inertia" 273) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "*."))
          (global "half_length")
          (apply
            (global ("Stdlib" "-."))
            (apply (global ("Stdlib" "/.")) (float "4") (float "3"))
            (apply
              (global ("Stdlib" "/."))
              (apply
                (global ("Stdlib" "*."))
                (global "pole_mass")
                (apply (global "square") (apply (global ("Stdlib" "cos")) (local ("angle" 261)))))
              (local ("total" 275)))))
        (at 23 6 23 13))
      (let
        (pvar ("pole" 274) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "/."))
          (apply
            (global ("Stdlib" "-."))
            (apply
              (global ("Stdlib" "*."))
              (global "gravity")
              (apply (global ("Stdlib" "sin")) (local ("angle" 261))))
            (apply
              (global ("Stdlib" "*."))
              (apply (global ("Stdlib" "cos")) (local ("angle" 261)))
              (local ("drive" 272))))
          (local ("inertia" 273)))
        (at 24 6 24 10))
      (let
        (pvar ("cart" 271) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "-."))
          (local ("drive" 272))
          (apply
            (global ("Stdlib" "/."))
            (apply
              (global ("Stdlib" "*."))
              (apply
                (global ("Stdlib" "*."))
                (apply (global ("Stdlib" "*.")) (global "pole_mass") (global "half_length"))
                (local ("pole" 274)))
              (apply (global ("Stdlib" "cos")) (local ("angle" 261))))
            (local ("total" 275))))
        (at 25 6 25 10))
      (let
        (pvar ("speed" 276) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "+."))
          (local ("speed" 264))
          (apply (global ("Stdlib" "*.")) (global "dt") (local ("cart" 271))))
        (at 30 6 30 11))
      (let
        (pvar ("spin" 277) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "+."))
          (local ("spin" 265))
          (apply (global ("Stdlib" "*.")) (global "dt") (local ("pole" 274))))
        (at 31 6 31 10))
      (exp
        (tuple
          (apply
            (global ("Stdlib" "+."))
            (local ("place" 263))
            (apply (global ("Stdlib" "*.")) (global "dt") (local ("speed" 276))))
          (local ("speed" 276))
          (apply
            (global ("Stdlib" "+."))
            (local ("angle" 261))
            (apply (global ("Stdlib" "*.")) (global "dt") (local ("spin" 277))))
          (local ("spin" 277))))))
  (fun "row" (at 35 0 35 68)
    (params
      (ptuple
        (pvar ("a" 278) (name ("Mat" "elt")))
        (pvar ("b" 279) (name ("Mat" "elt")))
        (pvar ("c" 280) (name ("Mat" "elt")))
        (pvar ("d" 281) (name ("Mat" "elt")))))
    (exp
      (apply
        (global ("Mat" "of_array"))
        (apply
          (global ("Array" "of_list"))
          (apply
            (global ("Stdlib" "::"))
            (tuple
              (local ("a" 278))
              (apply
                (global ("Stdlib" "::"))
                (tuple
                  (local ("b" 279))
                  (apply
                    (global ("Stdlib" "::"))
                    (tuple
                      (local ("c" 280))
                      (apply
                        (global ("Stdlib" "::"))
                        (tuple (local ("d" 281)) (global ("Stdlib" "[]")))))))))))
        (int 1)
        (int 4))))
  (fun "rows" (at 36 0 36 95)
    (params
      (ptuple
        (pvar ("a" 282) (name ("Mat" "mat")))
        (pvar ("b" 283) (name ("Mat" "mat")))
        (pvar ("c" 284) (name ("Mat" "mat")))
        (pvar ("d" 285) (name ("Mat" "mat")))))
    (exp
      (apply
        (global ("Mat" "concat_vertical"))
        (apply (global ("Mat" "concat_vertical")) (local ("a" 282)) (local ("b" 283)))
        (apply (global ("Mat" "concat_vertical")) (local ("c" 284)) (local ("d" 285))))))
  (let "gain" (at 37 0 52 64)
    (seq
      (let
        (pvar ("total" 286) (name ("Stdlib" "float")))
        (apply (global ("Stdlib" "+.")) (global "cart_mass") (global "pole_mass"))
        (at 38 6 38 11))
      (let
        (pvar ("inertia" 287) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "*."))
          (global "half_length")
          (apply
            (global ("Stdlib" "-."))
            (apply (global ("Stdlib" "/.")) (float "4") (float "3"))
            (apply (global ("Stdlib" "/.")) (global "pole_mass") (local ("total" 286)))))
        (at 39 6 39 13))
      (let
        (pvar ("fall" 288) (name ("Stdlib" "float")))
        (apply (global ("Stdlib" "/.")) (global "gravity") (local ("inertia" 287)))
        (at 40 6 40 10))
      (let
        (pvar ("react" 289) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "-."))
          (float "0")
          (apply
            (global ("Stdlib" "/."))
            (float "1")
            (apply (global ("Stdlib" "*.")) (local ("total" 286)) (local ("inertia" 287)))))
        (at 41 6 41 11))
      (let
        (pvar ("lean" 290) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "-."))
          (float "0")
          (apply
            (global ("Stdlib" "/."))
            (apply (global ("Stdlib" "*.")) (global "pole_mass") (global "half_length"))
            (local ("total" 286))))
        (at 42 6 42 10))
      (let
        (pvar ("a" 291) (name ("Mat" "mat")))
        (apply (global "rows")
          (tuple
            (apply (global "row")
              (tuple (float "1") (global "dt")
                (apply
                  (global ("Stdlib" "*."))
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global "square") (global "dt"))
                    (local ("lean" 290)))
                  (local ("fall" 288)))
                (float "0")))
            (apply (global "row")
              (tuple (float "0") (float "1")
                (apply
                  (global ("Stdlib" "*."))
                  (apply (global ("Stdlib" "*.")) (global "dt") (local ("lean" 290)))
                  (local ("fall" 288)))
                (float "0")))
            (apply (global "row")
              (tuple (float "0") (float "0")
                (apply
                  (global ("Stdlib" "+."))
                  (float "1")
                  (apply
                    (global ("Stdlib" "*."))
                    (apply (global "square") (global "dt"))
                    (local ("fall" 288))))
                (global "dt")))
            (apply (global "row")
              (tuple (float "0") (float "0")
                (apply (global ("Stdlib" "*.")) (global "dt") (local ("fall" 288)))
                (float "1")))))
        (at 43 6 43 7))
      (let
        (pvar ("push" 292) (name ("Stdlib" "float")))
        (apply
          (global ("Stdlib" "+."))
          (apply (global ("Stdlib" "/.")) (float "1") (local ("total" 286)))
          (apply (global ("Stdlib" "*.")) (local ("lean" 290)) (local ("react" 289))))
        (at 47 6 47 10))
      (let
        (pvar ("b" 293) (name ("Mat" "mat")))
        (apply
          (global ("Mat" "transpose"))
          (apply (global "row")
            (tuple
              (apply
                (global ("Stdlib" "*."))
                (apply (global "square") (global "dt"))
                (local ("push" 292)))
              (apply (global ("Stdlib" "*.")) (global "dt") (local ("push" 292)))
              (apply
                (global ("Stdlib" "*."))
                (apply (global "square") (global "dt"))
                (local ("react" 289)))
              (apply (global ("Stdlib" "*.")) (global "dt") (local ("react" 289))))))
        (at 48 6 48 7))
      (let
        (pvar ("r" 294) (name ("Mat" "mat")))
        (apply (global ("Mat" "create")) (int 1) (int 1) (float "0.1"))
        (at 49 6 49 7))
      (let
        (pvar ("p" 295) (name ("Linalg" "mat")))
        (apply
          (global ("Linalg" "dare"))
          (local ("a" 291))
          (local ("b" 293))
          (apply (global ("Mat" "eye")) (int 4))
          (local ("r" 294)))
        (at 50 6 50 7))
      (let
        (pvar ("bp" 296) (name ("Mat" "mat")))
        (apply
          (global ("Mat" "dot"))
          (apply (global ("Mat" "transpose")) (local ("b" 293)))
          (local ("p" 295)))
        (at 51 6 51 8))
      (exp
        (apply
          (global ("Mat" "dot"))
          (apply
            (global ("Linalg" "inv"))
            (apply
              (global ("Mat" "add"))
              (local ("r" 294))
              (apply (global ("Mat" "dot")) (local ("bp" 296)) (local ("b" 293)))))
          (apply (global ("Mat" "dot")) (local ("bp" 296)) (local ("a" 291)))))))
  (fun "balance" (at 54 0 55 85)
    (params
      (ptuple
        (pvar ("place" 298) (name ("Mat" "elt")))
        (pvar ("speed" 299) (name ("Mat" "elt")))
        (pvar ("angle" 297) (name ("Mat" "elt")))
        (pvar ("spin" 300) (name ("Mat" "elt")))))
    (exp
      (apply
        (global ("Stdlib" "-."))
        (float "0")
        (apply
          (global ("Mat" "get"))
          (apply
            (global ("Mat" "dot"))
            (global "gain")
            (apply
              (global ("Mat" "transpose"))
              (apply (global "row")
                (tuple
                  (local ("place" 298))
                  (local ("speed" 299))
                  (local ("angle" 297))
                  (local ("spin" 300))))))
          (int 0)
          (int 0)))))
  (let "gusts" (at 58 0 58 15) (exp (float "1")))
  (let "place_error" (at 59 0 59 22) (exp (float "0.01")))
  (let "angle_error" (at 60 0 60 23) (exp (float "0.002")))
  (machine "world" (at 62 0 64 41) discrete (params)
    (memories
      (memory ("m" 307)
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))
        (value (tuple (float "42") (float "42") (float "42") (float "42")))
        (at 63 14 63 34)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 307)) (tuple (float "0") (float "0") (float "0.1") (float "0"))))
      (method "step"
        (params (pvar ("force" 301) (name ("Stdlib" "float"))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("gust" 302) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "draw"))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (global "gusts"))))
            (at 64 6 64 10))
          (let
            (ptuple
              (pvar ("x" 308) (name ("Stdlib" "float")))
              (pvar ("x" 309) (name ("Stdlib" "float")))
              (pvar ("x" 310) (name ("Stdlib" "float")))
              (pvar ("x" 311) (name ("Stdlib" "float"))))
            (state (memory ("m" 307)))
            (at))
          (set
            (memory ("m" 307))
            (apply (global "move")
              (tuple
                (tuple (local ("x" 308)) (local ("x" 309)) (local ("x" 310)) (local ("x" 311)))
                (apply (global ("Stdlib" "+.")) (local ("force" 301)) (local ("gust" 302))))))
          (exp (tuple (local ("x" 308)) (local ("x" 309)) (local ("x" 310)) (local ("x" 311))))))))
  (machine "model" (at 66 0 72 62) discrete (params)
    (memories
      (memory ("i" 328) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("state" 319)
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))
        (value (tuple (float "42") (float "42") (float "42") (float "42")))
        (at 69 6 69 11)))
    (instances
      (instance ("i" 380) (global ("Infer_pf" "sample")) proba (params) (at 68 13 68 43))
      (instance ("i" 379) (global ("Infer_pf" "sample")) proba (params) (at 67 30 67 59))
      (instance ("i" 378) (global ("Infer_pf" "observe")) proba (params) (at 72 11 72 62))
      (instance ("i" 377) (global ("Infer_pf" "observe")) proba (params) (at 71 11 71 62)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 328)) (bool true))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 380))))
          (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 379))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 378))))
          (exp (call "reset" ("Infer_pf" "observe") (instance ("i" 377))))))
      (method "step"
        (params
          (ptuple
            (pvar ("prob" 315) (tvar "1"))
            (ptuple
              (pvar ("force" 313) (name ("Stdlib" "float")))
              (ptuple
                (pvar ("place_seen" 314) (name ("Stdlib" "float")))
                (pvar ("angle_seen" 312) (name ("Stdlib" "float")))))))
        (returns
          (product
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "float"))))
        (seq
          (let
            (pvar ("gust" 317) (name ("Stdlib" "float")))
            (call "step" ("Infer_pf" "sample")
              (instance ("i" 380))
              (tuple
                (local ("prob" 315))
                (apply (global ("Distribution" "gaussian")) (tuple (float "0") (global "gusts")))))
            (at 68 6 68 10))
          (when
            (state (memory ("i" 328)))
            (seq
              (set
                (memory ("state" 319))
                (tuple (float "0") (float "0")
                  (call "step" ("Infer_pf" "sample")
                    (instance ("i" 379))
                    (tuple
                      (local ("prob" 315))
                      (apply
                        (global ("Distribution" "gaussian"))
                        (tuple (float "0") (float "0.01")))))
                  (float "0")))
              (exp (call "reset" ("Infer_pf" "sample") (instance ("i" 379))))))
          (let
            (ptuple
              (pvar ("l" 320) (name ("Stdlib" "float")))
              (pvar ("l" 321) (name ("Stdlib" "float")))
              (pvar ("l" 322) (name ("Stdlib" "float")))
              (pvar ("l" 323) (name ("Stdlib" "float"))))
            (state (memory ("state" 319)))
            (at))
          (let
            (ptuple
              (pvar ("x" 324) (name ("Stdlib" "float")))
              (pvar ("x" 325) (name ("Stdlib" "float")))
              (pvar ("x" 326) (name ("Stdlib" "float")))
              (pvar ("x" 327) (name ("Stdlib" "float"))))
            (if
              (state (memory ("i" 328)))
              (tuple (local ("l" 320)) (local ("l" 321)) (local ("l" 322)) (local ("l" 323)))
              (apply (global "move")
                (tuple
                  (tuple (local ("l" 320)) (local ("l" 321)) (local ("l" 322)) (local ("l" 323)))
                  (apply (global ("Stdlib" "+.")) (local ("force" 313)) (local ("gust" 317))))))
            (at))
          (set (memory ("i" 328)) (bool false))
          (set
            (memory ("state" 319))
            (tuple (local ("x" 324)) (local ("x" 325)) (local ("x" 326)) (local ("x" 327))))
          (let
            (ptuple
              (pvar ("place" 318) (name ("Stdlib" "float")))
              (wild)
              (pvar ("angle" 316) (name ("Stdlib" "float")))
              (wild))
            (state (memory ("state" 319)))
            (at 70 7 70 12))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 378))
              (tuple
                (local ("prob" 315))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("angle" 316)) (global "angle_error")))
                  (local ("angle_seen" 312)))))
            (at))
          (let
            (pconst (unit))
            (call "step" ("Infer_pf" "observe")
              (instance ("i" 377))
              (tuple
                (local ("prob" 315))
                (tuple
                  (apply
                    (global ("Distribution" "gaussian"))
                    (tuple (local ("place" 318)) (global "place_error")))
                  (local ("place_seen" 314)))))
            (at))
          (exp (state (memory ("state" 319))))))))
  (fun "place_of" (at 74 0 74 48)
    (params
      (ptuple
        (pvar ("place" 330) (tvar "1"))
        (pvar ("speed" 331) (tvar "2"))
        (pvar ("angle" 329) (tvar "3"))
        (pvar ("spin" 332) (tvar "4"))))
    (exp (local ("place" 330))))
  (fun "speed_of" (at 75 0 75 48)
    (params
      (ptuple
        (pvar ("place" 334) (tvar "1"))
        (pvar ("speed" 335) (tvar "2"))
        (pvar ("angle" 333) (tvar "3"))
        (pvar ("spin" 336) (tvar "4"))))
    (exp (local ("speed" 335))))
  (fun "angle_of" (at 76 0 76 48)
    (params
      (ptuple
        (pvar ("place" 338) (tvar "1"))
        (pvar ("speed" 339) (tvar "2"))
        (pvar ("angle" 337) (tvar "3"))
        (pvar ("spin" 340) (tvar "4"))))
    (exp (local ("angle" 337))))
  (fun "spin_of" (at 77 0 77 46)
    (params
      (ptuple
        (pvar ("place" 342) (tvar "1"))
        (pvar ("speed" 343) (tvar "2"))
        (pvar ("angle" 341) (tvar "3"))
        (pvar ("spin" 344) (tvar "4"))))
    (exp (local ("spin" 344))))
  (machine "main" (at 79 0 84 104) discrete (params)
    (memories
      (memory ("i" 376) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 374) (name ("Stdlib" "float")) (value (float "42")) (at 83 33 83 36))
      (memory ("m" 369)
        (product
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float"))
          (name ("Stdlib" "float")))
        (value (tuple (float "42") (float "42") (float "42") (float "42")))
        (at 63 14 63 34))
      (memory ("m" 363)
        (product
          (name ("Mat" "elt"))
          (name ("Mat" "elt"))
          (name ("Mat" "elt"))
          (name ("Mat" "elt")))
        (value (tuple (float "42") (float "42") (float "42") (float "42")))
        (at 80 34 80 42)))
    (instances
      (instance ("i" 381)
        (apply (global ("Infer_pf" "infer")) (int 1000) (global "model"))
        discrete
        (params)
        (at 83 15 83 53)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 376)) (bool true))
          (set (memory ("m" 374)) (float "0"))
          (set (memory ("m" 369)) (tuple (float "0") (float "0") (float "0.1") (float "0")))
          (exp (call "reset" (instance ("i" 381))))))
      (method "step"
        (params (pconst (unit)))
        (returns
          (product
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))
            (product (name ("Stdlib" "string")) (name ("Stdlib" "float")))))
        (seq
          (let
            (ptuple
              (pvar ("x" 364) (name ("Mat" "elt")))
              (pvar ("x" 365) (name ("Mat" "elt")))
              (pvar ("x" 366) (name ("Mat" "elt")))
              (pvar ("x" 367) (name ("Mat" "elt"))))
            (state (memory ("m" 363)))
            (at))
          (let
            (pvar ("x" 368) (name ("Stdlib" "float")))
            (if
              (state (memory ("i" 376)))
              (float "0")
              (apply (global "balance")
                (tuple (local ("x" 364)) (local ("x" 365)) (local ("x" 366)) (local ("x" 367)))))
            (at 80 14 80 43))
          (set (memory ("i" 376)) (bool false))
          (let (pvar ("x" 375) (name ("Stdlib" "float"))) (state (memory ("m" 374))) (at))
          (set (memory ("m" 374)) (local ("x" 368)))
          (let
            (pvar ("gust" 358) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "draw"))
              (apply (global ("Distribution" "gaussian")) (tuple (float "0") (global "gusts"))))
            (at 64 6 64 10))
          (let
            (ptuple
              (pvar ("x" 370) (name ("Stdlib" "float")))
              (pvar ("x" 371) (name ("Stdlib" "float")))
              (pvar ("x" 372) (name ("Stdlib" "float")))
              (pvar ("x" 373) (name ("Stdlib" "float"))))
            (state (memory ("m" 369)))
            (at))
          (set
            (memory ("m" 369))
            (apply (global "move")
              (tuple
                (tuple (local ("x" 370)) (local ("x" 371)) (local ("x" 372)) (local ("x" 373)))
                (apply (global ("Stdlib" "+.")) (local ("x" 368)) (local ("gust" 358))))))
          (let
            (pvar ("seen" 352) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "draw"))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (local ("x" 370)) (global "place_error"))))
            (at 82 14 82 50))
          (let
            (pvar ("seen" 353) (name ("Stdlib" "float")))
            (apply
              (global ("Distribution" "draw"))
              (apply
                (global ("Distribution" "gaussian"))
                (tuple (local ("x" 372)) (global "angle_error"))))
            (at 82 52 82 88))
          (let
            (pvar ("states" 356)
              (name ("Distribution" "t")
                (product
                  (name ("Stdlib" "float"))
                  (name ("Stdlib" "float"))
                  (name ("Stdlib" "float"))
                  (name ("Stdlib" "float")))))
            (call "step"
              (instance ("i" 381))
              (tuple (local ("x" 375)) (tuple (local ("seen" 352)) (local ("seen" 353)))))
            (at 83 6 83 12))
          (let
            (pvar ("believed" 346) (name ("Mat" "elt")))
            (apply (global ("Distribution" "mean")) (global "place_of") (local ("states" 356)))
            (at 84 18 84 38))
          (let
            (pvar ("believed" 347) (name ("Mat" "elt")))
            (apply (global ("Distribution" "mean")) (global "speed_of") (local ("states" 356)))
            (at 84 40 84 60))
          (let
            (pvar ("believed" 348) (name ("Mat" "elt")))
            (apply (global ("Distribution" "mean")) (global "angle_of") (local ("states" 356)))
            (at 84 62 84 82))
          (let
            (pvar ("believed" 349) (name ("Mat" "elt")))
            (apply (global ("Distribution" "mean")) (global "spin_of") (local ("states" 356)))
            (at 84 84 84 103))
          (set
            (memory ("m" 363))
            (tuple
              (local ("believed" 346))
              (local ("believed" 347))
              (local ("believed" 348))
              (local ("believed" 349))))
          (exp
            (tuple
              (tuple (string "place") (local ("x" 370)))
              (tuple (string "angle") (local ("x" 372)))
              (tuple (string "force") (local ("x" 368)))))))))))
