(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Mix_traffic_light")
 (source "mix_traffic_light.zls")
 (digest "md5:0afc6b0b5f37c4bc7f3420d126a2a317")
 (needs "Stdlib")
 (exports
  (val "one" discrete
    (arrow discrete
      (product (name ("Stdlib" "signal") (name ("Stdlib" "unit"))) (name ("Stdlib" "bool")))
      (product (name "light")
        (name ("Stdlib" "signal") (name ("Stdlib" "int")))
        (name ("Stdlib" "int"))))
    (at 4 0 15 21))
  (val "code" discrete (arrow discrete (name "light") (name ("Stdlib" "int"))) (at 16 0 17 89))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 18 0 25 85))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 26 0 30 93)))
 (results
  (result "one" (parts (nameless) (named "turned") (named "entered")))
  (result "code" (named "c"))
  (result "pure" (parts (named "c") (named "c") (named "x") (named "y") (named "n") (named "m"))))
 (code
  (types
    (type "state__1597" (params) (at)
      (variant (constr0 "Mix_traffic_light_Slowing_131") (constr0 "Mix_traffic_light_Going_130")
        (constr0 "Mix_traffic_light_Waiting_129"))))
  (types
    (type "state__1596" (params) (at)
      (variant (constr0 "Mix_traffic_light_Slowing_117") (constr0 "Mix_traffic_light_Going_116")
        (constr0 "Mix_traffic_light_Waiting_115"))))
  (types
    (type "state__1595" (params) (at)
      (variant (constr0 "Mix_traffic_light_Slowing_90") (constr0 "Mix_traffic_light_Going_89")
        (constr0 "Mix_traffic_light_Waiting_88"))))
  (types
    (type "light" (params) (at 2 0 2 32)
      (variant (constr0 "Red") (constr0 "Amber") (constr0 "Green"))))
  (types
    (type "plan" (params) (at 3 0 3 51)
      (record
        ("go" (name ("Stdlib" "int")))
        ("stop" (name ("Stdlib" "int")))
        ("shown" (name "light")))))
  (machine "one" (at 4 0 15 21) discrete (params)
    (memories
      (memory ("m" 231) (name ("Stdlib" "int")) (value (int 42)) (at 8 16 8 17))
      (memory ("m" 229) (name "plan")
        (value (record ("shown" (constr0 "Green")) ("stop" (int 42)) ("go" (int 42))))
        (at 7 13 7 46))
      (memory ("r" 226) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 225) (name "state__1595")
        (value (constr0 "Mix_traffic_light_Slowing_90"))
        (at 10 76 10 89))
      (memory ("n" 223) (name ("Stdlib" "int")) (value (int 42)) (at 10 82 10 88))
      (memory ("n" 222) (name ("Stdlib" "int")) (value (int 42)) (at 15 19 15 20))
      (memory ("plan" 221) (name "plan")
        (value (record ("shown" (constr0 "Green")) ("stop" (int 42)) ("go" (int 42))))
        (at 5 58 5 62))
      (memory ("now" 220) (name "light") (value (constr0 "Green")) (at 10 25 10 28))
      (memory ("i" 241) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 236) (name ("Stdlib" "int")) (value (int 42)) (at 12 62 12 63))
      (memory ("m" 234) (name ("Stdlib" "int")) (value (int 42)) (at 12 47 12 48)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 222)) (int 1))
          (set (memory ("r" 226)) (bool false))
          (set (memory ("s" 225)) (constr0 "Mix_traffic_light_Waiting_88"))
          (set (memory ("m" 231)) (int 0))
          (set
            (memory ("plan" 221))
            (record ("go" (int 1)) ("stop" (int 1)) ("shown" (constr0 "Green"))))
          (set (memory ("i" 241)) (bool true))
          (set
            (memory ("m" 229))
            (record ("go" (int 2)) ("stop" (int 1)) ("shown" (constr0 "Red"))))))
      (method "step"
        (params
          (ptuple
            (ptuple
              (pvar ("startv" 215) (name ("Stdlib" "unit")))
              (pvar ("startp" 216) (name ("Stdlib" "bool"))))
            (pvar ("tick" 214) (name ("Stdlib" "bool")))))
        (returns
          (product (name "light")
            (name ("Stdlib" "signal") (name ("Stdlib" "int")))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("turnedp" 228) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("turnedv" 227) (name ("Stdlib" "int")) (int 42) (at 10 71 10 72))
          (let (pvar ("x" 232) (name ("Stdlib" "int"))) (state (memory ("m" 231))) (at))
          (let (pvar ("l" 224) (name "plan")) (state (memory ("plan" 221))) (at))
          (let
            (pvar ("go" 219) (name ("Stdlib" "int")))
            (field (local ("l" 224)) "go")
            (at 6 6 6 8))
          (match
            (state (memory ("s" 225)))
            (case (pconstr0 "Mix_traffic_light_Waiting_88")
              (seq
                (when (state (memory ("r" 226))) (seq))
                (set (memory ("now" 220)) (constr0 "Red"))
                (match
                  (tuple (local ("startv" 215)) (local ("startp" 216)))
                  (case
                    (ptuple (pconst (unit)) (pconst (bool true)))
                    (seq
                      (assign (name ("turnedp" 228)) (bool true))
                      (assign (name ("turnedv" 227)) (state (memory ("n" 222))))
                      (set
                        (memory ("n" 223))
                        (apply
                          (global ("Stdlib" "+"))
                          (state (memory ("n" 222)))
                          (local ("go" 219))))
                      (set (memory ("r" 226)) (bool true))
                      (set (memory ("s" 225)) (constr0 "Mix_traffic_light_Going_89"))))
                  (case (wild) (set (memory ("r" 226)) (bool false))))))
            (case (pconstr0 "Mix_traffic_light_Going_89")
              (seq
                (when (state (memory ("r" 226))) (set (memory ("i" 241)) (bool true)))
                (let
                  (pvar ("x" 239) (name ("Stdlib" "int")))
                  (apply (global ("Stdlib" "+")) (state (memory ("m" 234))) (int 1))
                  (at 12 43 12 52))
                (let
                  (pvar ("x" 240) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 241)))
                    (int 0)
                    (if (local ("tick" 214)) (local ("x" 239)) (state (memory ("m" 236)))))
                  (at 12 25 12 63))
                (set (memory ("i" 241)) (bool false))
                (set (memory ("now" 220)) (constr0 "Green"))
                (set (memory ("m" 236)) (local ("x" 240)))
                (set (memory ("m" 234)) (local ("x" 240)))
                (match
                  (apply
                    (global ("Stdlib" ">="))
                    (local ("x" 240))
                    (apply (global ("Stdlib" "mod")) (state (memory ("n" 223))) (int 3)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 226)) (bool false))
                      (set (memory ("s" 225)) (constr0 "Mix_traffic_light_Slowing_90"))))
                  (case (wild) (set (memory ("r" 226)) (bool false))))))
            (case (pconstr0 "Mix_traffic_light_Slowing_90")
              (seq
                (when (state (memory ("r" 226))) (seq))
                (set (memory ("now" 220)) (constr0 "Amber"))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("turnedp" 228)) (bool true))
                      (assign
                        (name ("turnedv" 227))
                        (apply (global ("Stdlib" "-")) (int 0) (local ("x" 232))))
                      (set
                        (memory ("n" 222))
                        (apply (global ("Stdlib" "+")) (local ("x" 232)) (int 1)))
                      (set (memory ("r" 226)) (bool true))
                      (set (memory ("s" 225)) (constr0 "Mix_traffic_light_Waiting_88"))))
                  (case (wild) (set (memory ("r" 226)) (bool false)))))))
          (set
            (memory ("m" 231))
            (if
              (apply (global ("Stdlib" "snd")) (tuple (var ("turnedv" 227)) (var ("turnedp" 228))))
              (apply (global ("Stdlib" "+")) (local ("x" 232)) (int 1))
              (local ("x" 232))))
          (let (pvar ("x" 230) (name "plan")) (state (memory ("m" 229))) (at))
          (set
            (memory ("m" 229))
            (with
              (local ("x" 230))
              ("go" (apply (global ("Stdlib" "+")) (int 1) (field (local ("x" 230)) "stop")))
              ("stop" (field (local ("x" 230)) "go"))))
          (set
            (memory ("plan" 221))
            (with (local ("x" 230)) ("shown" (state (memory ("now" 220))))))
          (exp
            (tuple
              (field (state (memory ("plan" 221))) "shown")
              (tuple (var ("turnedv" 227)) (var ("turnedp" 228)))
              (local ("x" 232))))))))
  (machine "code" (at 16 0 17 89) discrete (params)
    (memories (memory ("c" 243) (name ("Stdlib" "int")) (value (int 42)) (at 17 29 17 30)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("l" 242) (name "light")))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (local ("l" 242))
            (case (pconstr0 "Red") (set (memory ("c" 243)) (int 0)))
            (case (pconstr0 "Amber") (set (memory ("c" 243)) (int 1)))
            (case (pconstr0 "Green") (set (memory ("c" 243)) (int 2))))
          (exp (state (memory ("c" 243))))))))
  (machine "pure" (at 18 0 25 85) discrete (params)
    (memories
      (memory ("m" 295) (name ("Stdlib" "int")) (value (int 42)) (at 8 16 8 17))
      (memory ("m" 293) (name "plan")
        (value (record ("shown" (constr0 "Green")) ("stop" (int 42)) ("go" (int 42))))
        (at 7 13 7 46))
      (memory ("m" 291) (name ("Stdlib" "int")) (value (int 42)) (at 8 16 8 17))
      (memory ("m" 289) (name "plan")
        (value (record ("shown" (constr0 "Green")) ("stop" (int 42)) ("go" (int 42))))
        (at 7 13 7 46))
      (memory ("r" 272) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 271) (name "state__1597")
        (value (constr0 "Mix_traffic_light_Slowing_131"))
        (at 10 76 10 89))
      (memory ("r" 270) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 269) (name "state__1596")
        (value (constr0 "Mix_traffic_light_Slowing_117"))
        (at 10 76 10 89))
      (memory ("n" 266) (name ("Stdlib" "int")) (value (int 42)) (at 10 82 10 88))
      (memory ("n" 265) (name ("Stdlib" "int")) (value (int 42)) (at 15 19 15 20))
      (memory ("plan" 264) (name "plan")
        (value (record ("shown" (constr0 "Green")) ("stop" (int 42)) ("go" (int 42))))
        (at 5 58 5 62))
      (memory ("now" 263) (name "light") (value (constr0 "Green")) (at 10 25 10 28))
      (memory ("n" 258) (name ("Stdlib" "int")) (value (int 42)) (at 10 82 10 88))
      (memory ("n" 257) (name ("Stdlib" "int")) (value (int 42)) (at 15 19 15 20))
      (memory ("plan" 256) (name "plan")
        (value (record ("shown" (constr0 "Green")) ("stop" (int 42)) ("go" (int 42))))
        (at 5 58 5 62))
      (memory ("now" 255) (name "light") (value (constr0 "Green")) (at 10 25 10 28))
      (memory ("y" 250) (name ("Stdlib" "int")) (value (int 42)) (at 25 32 25 33))
      (memory ("x" 249) (name ("Stdlib" "int")) (value (int 42)) (at 23 32 23 33))
      (memory ("i" 319) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 314) (name ("Stdlib" "int")) (value (int 42)) (at 12 62 12 63))
      (memory ("m" 312) (name ("Stdlib" "int")) (value (int 42)) (at 12 47 12 48))
      (memory ("i" 310) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 305) (name ("Stdlib" "int")) (value (int 42)) (at 12 62 12 63))
      (memory ("m" 303) (name ("Stdlib" "int")) (value (int 42)) (at 12 47 12 48)))
    (instances
      (instance ("i" 330) (global "code") discrete (params) (at 18 29 18 35))
      (instance ("i" 329) (global "code") discrete (params) (at 18 21 18 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("n" 257)) (int 1))
          (set (memory ("r" 270)) (bool false))
          (set (memory ("s" 269)) (constr0 "Mix_traffic_light_Waiting_115"))
          (set (memory ("m" 291)) (int 0))
          (set
            (memory ("plan" 256))
            (record ("go" (int 1)) ("stop" (int 1)) ("shown" (constr0 "Green"))))
          (set (memory ("i" 319)) (bool true))
          (set (memory ("n" 265)) (int 1))
          (set (memory ("r" 272)) (bool false))
          (set (memory ("s" 271)) (constr0 "Mix_traffic_light_Waiting_129"))
          (set (memory ("m" 295)) (int 0))
          (set
            (memory ("plan" 264))
            (record ("go" (int 1)) ("stop" (int 1)) ("shown" (constr0 "Green"))))
          (set (memory ("i" 310)) (bool true))
          (set
            (memory ("m" 293))
            (record ("go" (int 2)) ("stop" (int 1)) ("shown" (constr0 "Red"))))
          (set
            (memory ("m" 289))
            (record ("go" (int 2)) ("stop" (int 1)) ("shown" (constr0 "Red"))))
          (exp (call "reset" "code" (instance ("i" 330))))
          (exp (call "reset" "code" (instance ("i" 329))))))
      (method "step"
        (params (pvar ("t" 244) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("turnedp" 288) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("turnedv" 287) (name ("Stdlib" "int")) (int 42) (at 10 71 10 72))
          (letvar ("turnedp" 284) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("turnedv" 283) (name ("Stdlib" "int")) (int 42) (at 10 71 10 72))
          (letvar ("gop" 276) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("gov" 275) (name ("Stdlib" "unit")) (unit) (at))
          (letvar ("backp" 274) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("backv" 273) (name ("Stdlib" "unit")) (unit) (at))
          (match
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 244)) (int 3))
              (int 1))
            (case
              (pconst (bool true))
              (seq (assign (name ("gop" 276)) (bool true)) (assign (name ("gov" 275)) (unit))))
            (case (wild) (seq)))
          (let (pvar ("x" 292) (name ("Stdlib" "int"))) (state (memory ("m" 291))) (at))
          (let (pvar ("l" 267) (name "plan")) (state (memory ("plan" 256))) (at))
          (let
            (pvar ("go" 254) (name ("Stdlib" "int")))
            (field (local ("l" 267)) "go")
            (at 6 6 6 8))
          (match
            (state (memory ("s" 269)))
            (case (pconstr0 "Mix_traffic_light_Waiting_115")
              (seq
                (when (state (memory ("r" 270))) (seq))
                (set (memory ("now" 255)) (constr0 "Red"))
                (match
                  (tuple (var ("gov" 275)) (var ("gop" 276)))
                  (case
                    (ptuple (pconst (unit)) (pconst (bool true)))
                    (seq
                      (assign (name ("turnedp" 288)) (bool true))
                      (assign (name ("turnedv" 287)) (state (memory ("n" 257))))
                      (set
                        (memory ("n" 258))
                        (apply
                          (global ("Stdlib" "+"))
                          (state (memory ("n" 257)))
                          (local ("go" 254))))
                      (set (memory ("r" 270)) (bool true))
                      (set (memory ("s" 269)) (constr0 "Mix_traffic_light_Going_116"))))
                  (case (wild) (set (memory ("r" 270)) (bool false))))))
            (case (pconstr0 "Mix_traffic_light_Going_116")
              (seq
                (when (state (memory ("r" 270))) (set (memory ("i" 319)) (bool true)))
                (let
                  (pvar ("x" 317) (name ("Stdlib" "int")))
                  (apply (global ("Stdlib" "+")) (state (memory ("m" 312))) (int 1))
                  (at 12 43 12 52))
                (let
                  (pvar ("x" 318) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 319)))
                    (int 0)
                    (if (bool true) (local ("x" 317)) (state (memory ("m" 314)))))
                  (at 12 25 12 63))
                (set (memory ("i" 319)) (bool false))
                (set (memory ("now" 255)) (constr0 "Green"))
                (set (memory ("m" 314)) (local ("x" 318)))
                (set (memory ("m" 312)) (local ("x" 318)))
                (match
                  (apply
                    (global ("Stdlib" ">="))
                    (local ("x" 318))
                    (apply (global ("Stdlib" "mod")) (state (memory ("n" 258))) (int 3)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 270)) (bool false))
                      (set (memory ("s" 269)) (constr0 "Mix_traffic_light_Slowing_117"))))
                  (case (wild) (set (memory ("r" 270)) (bool false))))))
            (case (pconstr0 "Mix_traffic_light_Slowing_117")
              (seq
                (when (state (memory ("r" 270))) (seq))
                (set (memory ("now" 255)) (constr0 "Amber"))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("turnedp" 288)) (bool true))
                      (assign
                        (name ("turnedv" 287))
                        (apply (global ("Stdlib" "-")) (int 0) (local ("x" 292))))
                      (set
                        (memory ("n" 257))
                        (apply (global ("Stdlib" "+")) (local ("x" 292)) (int 1)))
                      (set (memory ("r" 270)) (bool true))
                      (set (memory ("s" 269)) (constr0 "Mix_traffic_light_Waiting_115"))))
                  (case (wild) (set (memory ("r" 270)) (bool false)))))))
          (match
            (tuple
              (tuple (var ("turnedv" 287)) (var ("turnedp" 288)))
              (apply (global ("Stdlib" ">")) (local ("t" 244)) (int 1)))
            (case
              (ptuple
                (ptuple (pvar ("v" 301) (name ("Stdlib" "int"))) (pconst (bool true)))
                (pconst (bool true)))
              (seq (assign (name ("backp" 274)) (bool true)) (assign (name ("backv" 273)) (unit))))
            (case (wild) (seq)))
          (let
            (pvar ("tick" 259) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 244)) (int 2))
              (int 0))
            (at 4 21 4 25))
          (let (pvar ("x" 296) (name ("Stdlib" "int"))) (state (memory ("m" 295))) (at))
          (let (pvar ("l" 268) (name "plan")) (state (memory ("plan" 264))) (at))
          (let
            (pvar ("go" 262) (name ("Stdlib" "int")))
            (field (local ("l" 268)) "go")
            (at 6 6 6 8))
          (match
            (state (memory ("s" 271)))
            (case (pconstr0 "Mix_traffic_light_Waiting_129")
              (seq
                (when (state (memory ("r" 272))) (seq))
                (set (memory ("now" 263)) (constr0 "Red"))
                (match
                  (tuple (var ("backv" 273)) (var ("backp" 274)))
                  (case
                    (ptuple (pconst (unit)) (pconst (bool true)))
                    (seq
                      (assign (name ("turnedp" 284)) (bool true))
                      (assign (name ("turnedv" 283)) (state (memory ("n" 265))))
                      (set
                        (memory ("n" 266))
                        (apply
                          (global ("Stdlib" "+"))
                          (state (memory ("n" 265)))
                          (local ("go" 262))))
                      (set (memory ("r" 272)) (bool true))
                      (set (memory ("s" 271)) (constr0 "Mix_traffic_light_Going_130"))))
                  (case (wild) (set (memory ("r" 272)) (bool false))))))
            (case (pconstr0 "Mix_traffic_light_Going_130")
              (seq
                (when (state (memory ("r" 272))) (set (memory ("i" 310)) (bool true)))
                (let
                  (pvar ("x" 308) (name ("Stdlib" "int")))
                  (apply (global ("Stdlib" "+")) (state (memory ("m" 303))) (int 1))
                  (at 12 43 12 52))
                (let
                  (pvar ("x" 309) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 310)))
                    (int 0)
                    (if (local ("tick" 259)) (local ("x" 308)) (state (memory ("m" 305)))))
                  (at 12 25 12 63))
                (set (memory ("i" 310)) (bool false))
                (set (memory ("now" 263)) (constr0 "Green"))
                (set (memory ("m" 305)) (local ("x" 309)))
                (set (memory ("m" 303)) (local ("x" 309)))
                (match
                  (apply
                    (global ("Stdlib" ">="))
                    (local ("x" 309))
                    (apply (global ("Stdlib" "mod")) (state (memory ("n" 266))) (int 3)))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 272)) (bool false))
                      (set (memory ("s" 271)) (constr0 "Mix_traffic_light_Slowing_131"))))
                  (case (wild) (set (memory ("r" 272)) (bool false))))))
            (case (pconstr0 "Mix_traffic_light_Slowing_131")
              (seq
                (when (state (memory ("r" 272))) (seq))
                (set (memory ("now" 263)) (constr0 "Amber"))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("turnedp" 284)) (bool true))
                      (assign
                        (name ("turnedv" 283))
                        (apply (global ("Stdlib" "-")) (int 0) (local ("x" 296))))
                      (set
                        (memory ("n" 265))
                        (apply (global ("Stdlib" "+")) (local ("x" 296)) (int 1)))
                      (set (memory ("r" 272)) (bool true))
                      (set (memory ("s" 271)) (constr0 "Mix_traffic_light_Waiting_129"))))
                  (case (wild) (set (memory ("r" 272)) (bool false)))))))
          (match
            (tuple
              (tuple (var ("turnedv" 283)) (var ("turnedp" 284)))
              (tuple (var ("turnedv" 287)) (var ("turnedp" 288))))
            (case
              (por
                (ptuple (wild) (ptuple (pconst (int 0)) (pconst (bool true))))
                (ptuple (ptuple (pconst (int 0)) (pconst (bool true))) (wild)))
              (set (memory ("y" 250)) (int 1)))
            (case
              (ptuple (ptuple (wild) (pconst (bool true))) (wild))
              (set (memory ("y" 250)) (int 2)))
            (case (wild) (set (memory ("y" 250)) (int 3))))
          (match
            (tuple
              (tuple (var ("turnedv" 283)) (var ("turnedp" 284)))
              (tuple (var ("turnedv" 287)) (var ("turnedp" 288))))
            (case
              (ptuple
                (ptuple (pvar ("w" 298) (name ("Stdlib" "int"))) (pconst (bool true)))
                (ptuple (pvar ("v" 297) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set
                (memory ("x" 249))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (local ("v" 297)) (int 10))
                  (local ("w" 298)))))
            (case
              (ptuple (wild) (ptuple (pvar ("v" 299) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set (memory ("x" 249)) (local ("v" 299))))
            (case
              (ptuple (ptuple (pvar ("w" 300) (name ("Stdlib" "int"))) (pconst (bool true))) (wild))
              (set (memory ("x" 249)) (apply (global ("Stdlib" "-")) (int 0) (local ("w" 300)))))
            (case (wild) (set (memory ("x" 249)) (int 100))))
          (set
            (memory ("m" 295))
            (if
              (apply (global ("Stdlib" "snd")) (tuple (var ("turnedv" 283)) (var ("turnedp" 284))))
              (apply (global ("Stdlib" "+")) (local ("x" 296)) (int 1))
              (local ("x" 296))))
          (let (pvar ("x" 294) (name "plan")) (state (memory ("m" 293))) (at))
          (set
            (memory ("m" 293))
            (with
              (local ("x" 294))
              ("go" (apply (global ("Stdlib" "+")) (int 1) (field (local ("x" 294)) "stop")))
              ("stop" (field (local ("x" 294)) "go"))))
          (set
            (memory ("plan" 264))
            (with (local ("x" 294)) ("shown" (state (memory ("now" 263))))))
          (let
            (pvar ("b" 246) (name "light"))
            (field (state (memory ("plan" 264))) "shown")
            (at 20 7 20 8))
          (set
            (memory ("m" 291))
            (if
              (apply (global ("Stdlib" "snd")) (tuple (var ("turnedv" 287)) (var ("turnedp" 288))))
              (apply (global ("Stdlib" "+")) (local ("x" 292)) (int 1))
              (local ("x" 292))))
          (let (pvar ("x" 290) (name "plan")) (state (memory ("m" 289))) (at))
          (set
            (memory ("m" 289))
            (with
              (local ("x" 290))
              ("go" (apply (global ("Stdlib" "+")) (int 1) (field (local ("x" 290)) "stop")))
              ("stop" (field (local ("x" 290)) "go"))))
          (set
            (memory ("plan" 256))
            (with (local ("x" 290)) ("shown" (state (memory ("now" 255))))))
          (let
            (pvar ("a" 245) (name "light"))
            (field (state (memory ("plan" 256))) "shown")
            (at 19 7 19 8))
          (exp
            (tuple
              (call "step" "code" (instance ("i" 329)) (local ("a" 245)))
              (call "step" "code" (instance ("i" 330)) (local ("b" 246)))
              (state (memory ("x" 249)))
              (state (memory ("y" 250)))
              (local ("x" 292))
              (local ("x" 296))))))))
  (machine "main" (at 26 0 30 93) discrete (params)
    (memories (memory ("m" 327) (name ("Stdlib" "int")) (value (int 42)) (at 27 14 27 15)))
    (instances (instance ("i" 331) (global "pure") discrete (params) (at 28 27 28 33)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 327)) (int 0)) (exp (call "reset" "pure" (instance ("i" 331))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 328) (name ("Stdlib" "int"))) (state (memory ("m" 327))) (at))
          (set (memory ("m" 327)) (apply (global ("Stdlib" "+")) (local ("x" 328)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 321) (name ("Stdlib" "int")))
              (pvar ("b" 322) (name ("Stdlib" "int")))
              (pvar ("x" 325) (name ("Stdlib" "int")))
              (pvar ("y" 326) (name ("Stdlib" "int")))
              (pvar ("n" 324) (name ("Stdlib" "int")))
              (pvar ("m" 323) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 331)) (local ("x" 328)))
            (at 28 7 28 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 321))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 322))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 325))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("y" 326))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("n" 324))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("m" 323))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
