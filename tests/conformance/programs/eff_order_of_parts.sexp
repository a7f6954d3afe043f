(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Eff_order_of_parts")
 (source "eff_order_of_parts.zls")
 (digest "md5:055b904dd9e1c739735ee8170da481c6")
 (needs "Stdlib")
 (exports
  (val "says" discrete
    (arrow discrete (product (name ("Stdlib" "string")) (tvar "a")) (tvar "a"))
    (at 3 0 3 42)
    (doc
      "effects of the parts of an expression: the last part first, each part's own in their order; what a delay holds\\x0acomes in the place of the delay, its first value before what follows; tests of handlers from the first on"))
  (val "flip" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "bool")))
    (at 4 0 4 51))
  (val "branches" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "unit")))
    (at 6 0 10 18))
  (val "parts" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "unit")))
    (at 11 0 15 18))
  (val "delays" discrete (arrow discrete (tvar "a") (name ("Stdlib" "unit"))) (at 16 0 21 18))
  (val "tests" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "unit")))
    (at 22 0 28 7))
  (val "modes" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "unit")))
    (at 29 0 34 70))
  (val "strong" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "unit")))
    (at 35 0 40 71))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 42 0 44 59)))
 (results
  (result "says" (named "v"))
  (result "flip" (named "c")))
 (code
  (types
    (type "state__1865" (params) (at)
      (variant (constr0 "Eff_order_of_parts_B_67") (constr0 "Eff_order_of_parts_A_66"))))
  (types
    (type "state__1864" (params) (at)
      (variant (constr0 "Eff_order_of_parts_B_62") (constr0 "Eff_order_of_parts_A_61"))))
  (types
    (type "state__1863" (params) (at)
      (variant (constr0 "Eff_order_of_parts_B_59") (constr0 "Eff_order_of_parts_A_58"))))
  (machine "says" (at 3 0 3 42) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (ptuple (pvar ("s" 110) (name ("Stdlib" "string"))) (pvar ("v" 111) (tvar "1"))))
        (returns (tvar "1"))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (local ("s" 110))) (at))
          (exp (local ("v" 111)))))))
  (machine "flip" (at 4 0 4 51) discrete (params)
    (memories (memory ("m" 113) (name ("Stdlib" "bool")) (value (bool false)) (at 4 35 4 39)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("m" 113)) (bool true)))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "bool")))
        (seq
          (let (pvar ("x" 114) (name ("Stdlib" "bool"))) (state (memory ("m" 113))) (at))
          (set (memory ("m" 113)) (apply (global ("Stdlib" "not")) (local ("x" 114))))
          (exp (local ("x" 114)))))))
  (machine "branches" (at 6 0 10 18) discrete (params) (memories)
    (instances
      (instance ("i" 172) (global "says") discrete (params) (at 9 93 9 106))
      (instance ("i" 171) (global "says") discrete (params) (at 9 71 9 84))
      (instance ("i" 170) (global "says") discrete (params) (at 9 43 9 56)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "says" (instance ("i" 172))))
          (exp (call "reset" "says" (instance ("i" 171))))
          (exp (call "reset" "says" (instance ("i" 170))))))
      (method "step"
        (params (pvar ("c" 115) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("x" 123) (name ("Stdlib" "unit")))
            (apply (global ("Stdlib" "print_string")) (string "c"))
            (at 7 55 7 71))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "a")) (at))
          (let
            (pvar ("x" 124) (name ("Stdlib" "unit")))
            (apply (global ("Stdlib" "print_string")) (string "b"))
            (at 7 32 7 48))
          (let
            (pvar ("x" 120) (name ("Stdlib" "unit")))
            (apply (global ("Stdlib" "print_string")) (string "f"))
            (at 8 68 8 84))
          (let
            (pvar ("x" 121) (name ("Stdlib" "unit")))
            (apply (global ("Stdlib" "print_string")) (string "e"))
            (at 8 46 8 62))
          (let
            (pvar ("x" 122) (name ("Stdlib" "unit")))
            (apply (global ("Stdlib" "print_string")) (string "d"))
            (at 8 13 8 29))
          (let
            (pvar ("y" 117) (name ("Stdlib" "int")))
            (call "step" "says" (instance ("i" 172)) (tuple (string "j") (int 3)))
            (at 9 89 9 90))
          (let
            (pvar ("x" 116) (name ("Stdlib" "int")))
            (call "step" "says" (instance ("i" 171)) (tuple (string "i") (int 2)))
            (at 9 67 9 68))
          (let
            (pvar ("x" 118) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 116)) (local ("y" 117)))
            (at 9 110 9 115))
          (let
            (pvar ("x" 119) (name ("Stdlib" "int")))
            (call "step" "says" (instance ("i" 170)) (tuple (string "h") (int 1)))
            (at 9 43 9 56))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "g")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (if (local ("c" 115)) (local ("x" 119)) (local ("x" 118))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "parts" (at 11 0 15 18) discrete (params) (memories)
    (instances
      (instance ("i" 175) (global "says") discrete (params) (at 12 62 12 75))
      (instance ("i" 174) (global "says") discrete (params) (at 12 43 12 56))
      (instance ("i" 173) (global "says") discrete (params) (at 14 37 14 70)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "says" (instance ("i" 175))))
          (exp (call "reset" "says" (instance ("i" 174))))
          (exp (call "reset" "says" (instance ("i" 173))))))
      (method "step"
        (params (pvar ("c" 125) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "d")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "e")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "a")) (at))
          (let
            (pvar ("x" 128) (name ("Stdlib" "int")))
            (call "step" "says" (instance ("i" 175)) (tuple (string "c") (int 2)))
            (at 12 62 12 75))
          (let
            (pvar ("x" 129) (name ("Stdlib" "int")))
            (call "step" "says" (instance ("i" 174)) (tuple (string "b") (int 1)))
            (at 12 43 12 56))
          (let
            (pvar ("x" 126) (name ("Stdlib" "int")))
            (if (local ("c" 125)) (local ("x" 129)) (local ("x" 128)))
            (at 12 6 12 7))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply (global ("Stdlib" "+")) (local ("x" 126)) (int 3)))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "h")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "f")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Stdlib" "+"))
                (int 3)
                (call "step" "says" (instance ("i" 173)) (tuple (string "g") (int 4)))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "delays" (at 16 0 21 18) discrete (params)
    (memories
      (memory ("i" 140) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 137) (name ("Stdlib" "int")) (value (int 42)) (at 20 68 20 69))
      (memory ("m" 135) (name ("Stdlib" "int")) (value (int 42)) (at 19 33 19 34))
      (memory ("m" 133) (name ("Stdlib" "int")) (value (int 42)) (at 18 30 18 31)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 140)) (bool true))
          (set (memory ("m" 133)) (int 1))
          (set (memory ("m" 135)) (int 0))))
      (method "step"
        (params (pvar ("c" 130) (tvar "1")))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("x" 139) (name ("Stdlib" "int")))
            (if (state (memory ("i" 140))) (int 1) (state (memory ("m" 137))))
            (at 20 40 20 70))
          (set (memory ("i" 140)) (bool false))
          (let (pvar ("x" 134) (name ("Stdlib" "int"))) (state (memory ("m" 133))) (at))
          (set (memory ("m" 133)) (int 2))
          (let
            (pvar ("x" 131) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 134)) (int 3))
            (at 18 6 18 7))
          (let (pvar ("x" 136) (name ("Stdlib" "int"))) (state (memory ("m" 135))) (at))
          (set
            (memory ("m" 135))
            (apply (global ("Stdlib" "+")) (local ("x" 136)) (local ("x" 131))))
          (set (memory ("m" 137)) (int 4))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "a")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "e")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "b")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "c")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "d")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "f")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 136))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "g")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "h")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "+")) (local ("x" 131)) (local ("x" 136)))
                (local ("x" 139))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "tests" (at 22 0 28 7) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("c" 141) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "a")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "b")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "e")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "f")) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string "d")) (at))
          (match
            (tuple
              (local ("c" 141))
              (local ("c" 141))
              (apply (global ("Stdlib" "not")) (local ("c" 141)))
              (local ("c" 141)))
            (case
              (ptuple (wild) (wild) (pconst (bool true)) (pconst (bool true)))
              (seq
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "c")) (at))
                (exp (unit))))
            (case
              (ptuple (pconst (bool true)) (pconst (bool true)) (wild) (wild))
              (seq
                (let
                  (pvar ("x" 142) (name ("Stdlib" "unit")))
                  (apply (global ("Stdlib" "print_string")) (string "h"))
                  (at 26 46 26 62))
                (let
                  (pvar ("x" 143) (name ("Stdlib" "unit")))
                  (apply (global ("Stdlib" "print_string")) (string "g"))
                  (at 26 24 26 40))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "i")) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "j")) (at))
                (exp (unit))))
            (case (wild)
              (seq
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "k")) (at))
                (let
                  (pvar ("x" 144) (name ("Stdlib" "unit")))
                  (apply (global ("Stdlib" "print_string")) (string "m"))
                  (at 27 68 27 84))
                (let
                  (pvar ("x" 145) (name ("Stdlib" "unit")))
                  (apply (global ("Stdlib" "print_string")) (string "l"))
                  (at 27 46 27 62))
                (exp (unit)))))
          (exp (unit))))))
  (machine "modes" (at 29 0 34 70) discrete (params)
    (memories
      (memory ("r" 148) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 147) (name "state__1863")
        (value (constr0 "Eff_order_of_parts_B_59"))
        (at 33 108 33 109)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 148)) (bool false))
          (set (memory ("s" 147)) (constr0 "Eff_order_of_parts_A_58"))))
      (method "step"
        (params (pvar ("c" 146) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (match
            (state (memory ("s" 147)))
            (case (pconstr0 "Eff_order_of_parts_A_58")
              (seq
                (when (state (memory ("r" 148))) (seq))
                (let
                  (pvar ("x" 149) (name ("Stdlib" "unit")))
                  (apply (global ("Stdlib" "print_string")) (string "b"))
                  (at 31 52 31 68))
                (let
                  (pvar ("x" 150) (name ("Stdlib" "unit")))
                  (apply (global ("Stdlib" "print_string")) (string "a"))
                  (at 31 30 31 46))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "c")) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "d")) (at))
                (match
                  (apply (global ("Stdlib" "not")) (local ("c" 146)))
                  (case
                    (pconst (bool true))
                    (seq
                      (let
                        (pvar ("x" 151) (name ("Stdlib" "unit")))
                        (apply (global ("Stdlib" "print_string")) (string "f"))
                        (at 33 51 33 67))
                      (let
                        (pvar ("x" 152) (name ("Stdlib" "unit")))
                        (apply (global ("Stdlib" "print_string")) (string "e"))
                        (at 33 29 33 45))
                      (let (wild) (apply (global ("Stdlib" "print_string")) (string "g")) (at))
                      (let
                        (pconst (unit))
                        (apply (global ("Stdlib" "print_string")) (string "h"))
                        (at))
                      (set (memory ("r" 148)) (bool true))
                      (set (memory ("s" 147)) (constr0 "Eff_order_of_parts_B_59"))))
                  (case (wild) (set (memory ("r" 148)) (bool false))))))
            (case (pconstr0 "Eff_order_of_parts_B_59")
              (seq
                (when (state (memory ("r" 148))) (seq))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "i")) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "j")) (at))
                (match
                  (local ("c" 146))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 148)) (bool true))
                      (set (memory ("s" 147)) (constr0 "Eff_order_of_parts_A_58"))))
                  (case (wild) (set (memory ("r" 148)) (bool false)))))))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "strong" (at 35 0 40 71) discrete (params)
    (memories
      (memory ("r" 155) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 154) (name "state__1864")
        (value (constr0 "Eff_order_of_parts_B_62"))
        (at 39 90 39 91))
      (memory ("x" 156) (name ("Stdlib" "int")) (value (int 42)) (at 37 15 37 16)))
    (instances
      (instance ("i" 177) (global "says") discrete (params) (at 37 49 37 62))
      (instance ("i" 176) (global "says") discrete (params) (at 37 30 37 43)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 155)) (bool false))
          (set (memory ("s" 154)) (constr0 "Eff_order_of_parts_A_61"))
          (exp (call "reset" "says" (instance ("i" 177))))
          (exp (call "reset" "says" (instance ("i" 176))))))
      (method "step"
        (params (pvar ("c" 153) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "unit")))
        (seq
          (match
            (state (memory ("s" 154)))
            (case (pconstr0 "Eff_order_of_parts_A_61")
              (seq
                (when (state (memory ("r" 155))) (seq))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "d")) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "e")) (at))
                (match
                  (local ("c" 153))
                  (case
                    (pconst (bool true))
                    (seq
                      (let
                        (pvar ("x" 159) (name ("Stdlib" "unit")))
                        (apply (global ("Stdlib" "print_string")) (string "g"))
                        (at 39 51 39 67))
                      (let
                        (pvar ("x" 160) (name ("Stdlib" "unit")))
                        (apply (global ("Stdlib" "print_string")) (string "f"))
                        (at 39 29 39 45))
                      (let
                        (pconst (unit))
                        (apply (global ("Stdlib" "print_string")) (string "h"))
                        (at))
                      (set (memory ("r" 155)) (bool true))
                      (set (memory ("s" 154)) (constr0 "Eff_order_of_parts_B_62"))))
                  (case (wild) (set (memory ("r" 155)) (bool false))))))
            (case (pconstr0 "Eff_order_of_parts_B_62")
              (seq
                (when (state (memory ("r" 155))) (seq))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "j")) (at))
                (match
                  (local ("c" 153))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 155)) (bool true))
                      (set (memory ("s" 154)) (constr0 "Eff_order_of_parts_A_61"))))
                  (case (wild) (set (memory ("r" 155)) (bool false)))))))
          (match
            (state (memory ("s" 154)))
            (case (pconstr0 "Eff_order_of_parts_A_61")
              (seq
                (when
                  (state (memory ("r" 155)))
                  (seq
                    (exp (call "reset" "says" (instance ("i" 177))))
                    (exp (call "reset" "says" (instance ("i" 176))))))
                (let
                  (pvar ("x" 157) (name ("Stdlib" "int")))
                  (call "step" "says" (instance ("i" 177)) (tuple (string "b") (int 2)))
                  (at 37 49 37 62))
                (let
                  (pvar ("x" 158) (name ("Stdlib" "int")))
                  (call "step" "says" (instance ("i" 176)) (tuple (string "a") (int 1)))
                  (at 37 30 37 43))
                (set (memory ("x" 156)) (if (local ("c" 153)) (local ("x" 158)) (local ("x" 157))))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 156)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "c")) (at))
                (exp (unit))))
            (case (pconstr0 "Eff_order_of_parts_B_62")
              (seq
                (when (state (memory ("r" 155))) (seq))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "i")) (at))
                (exp (unit)))))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))
  (machine "main" (at 42 0 44 59) discrete (params)
    (memories
      (memory ("r" 164) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 163) (name "state__1865")
        (value (constr0 "Eff_order_of_parts_B_67"))
        (at 39 90 39 91))
      (memory ("x" 165) (name ("Stdlib" "int")) (value (int 42)) (at 37 15 37 16)))
    (instances
      (instance ("i" 185) (global "flip") discrete (params) (at 43 10 43 17))
      (instance ("i" 184) (global "branches") discrete (params) (at 44 2 44 12))
      (instance ("i" 183) (global "parts") discrete (params) (at 44 14 44 21))
      (instance ("i" 182) (global "delays") discrete (params) (at 44 23 44 31))
      (instance ("i" 181) (global "tests") discrete (params) (at 44 33 44 40))
      (instance ("i" 180) (global "modes") discrete (params) (at 44 42 44 49))
      (instance ("i" 179) (global "says") discrete (params) (at 37 49 37 62))
      (instance ("i" 178) (global "says") discrete (params) (at 37 30 37 43)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "flip" (instance ("i" 185))))
          (exp (call "reset" "branches" (instance ("i" 184))))
          (exp (call "reset" "parts" (instance ("i" 183))))
          (exp (call "reset" "delays" (instance ("i" 182))))
          (exp (call "reset" "tests" (instance ("i" 181))))
          (exp (call "reset" "modes" (instance ("i" 180))))
          (set (memory ("r" 164)) (bool false))
          (set (memory ("s" 163)) (constr0 "Eff_order_of_parts_A_66"))
          (exp (call "reset" "says" (instance ("i" 179))))
          (exp (call "reset" "says" (instance ("i" 178))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let
            (pvar ("c" 161) (name ("Stdlib" "bool")))
            (call "step" "flip" (instance ("i" 185)) (unit))
            (at 43 6 43 7))
          (let (wild) (call "step" "branches" (instance ("i" 184)) (local ("c" 161))) (at))
          (let (wild) (call "step" "parts" (instance ("i" 183)) (local ("c" 161))) (at))
          (let (wild) (call "step" "delays" (instance ("i" 182)) (local ("c" 161))) (at))
          (let (wild) (call "step" "tests" (instance ("i" 181)) (local ("c" 161))) (at))
          (let (wild) (call "step" "modes" (instance ("i" 180)) (local ("c" 161))) (at))
          (match
            (state (memory ("s" 163)))
            (case (pconstr0 "Eff_order_of_parts_A_66")
              (seq
                (when (state (memory ("r" 164))) (seq))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "d")) (at))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "e")) (at))
                (match
                  (local ("c" 161))
                  (case
                    (pconst (bool true))
                    (seq
                      (let
                        (pvar ("x" 168) (name ("Stdlib" "unit")))
                        (apply (global ("Stdlib" "print_string")) (string "g"))
                        (at 39 51 39 67))
                      (let
                        (pvar ("x" 169) (name ("Stdlib" "unit")))
                        (apply (global ("Stdlib" "print_string")) (string "f"))
                        (at 39 29 39 45))
                      (let
                        (pconst (unit))
                        (apply (global ("Stdlib" "print_string")) (string "h"))
                        (at))
                      (set (memory ("r" 164)) (bool true))
                      (set (memory ("s" 163)) (constr0 "Eff_order_of_parts_B_67"))))
                  (case (wild) (set (memory ("r" 164)) (bool false))))))
            (case (pconstr0 "Eff_order_of_parts_B_67")
              (seq
                (when (state (memory ("r" 164))) (seq))
                (let (wild) (apply (global ("Stdlib" "print_string")) (string "j")) (at))
                (match
                  (local ("c" 161))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 164)) (bool true))
                      (set (memory ("s" 163)) (constr0 "Eff_order_of_parts_A_66"))))
                  (case (wild) (set (memory ("r" 164)) (bool false)))))))
          (match
            (state (memory ("s" 163)))
            (case (pconstr0 "Eff_order_of_parts_A_66")
              (seq
                (when
                  (state (memory ("r" 164)))
                  (seq
                    (exp (call "reset" "says" (instance ("i" 179))))
                    (exp (call "reset" "says" (instance ("i" 178))))))
                (let
                  (pvar ("x" 166) (name ("Stdlib" "int")))
                  (call "step" "says" (instance ("i" 179)) (tuple (string "b") (int 2)))
                  (at 37 49 37 62))
                (let
                  (pvar ("x" 167) (name ("Stdlib" "int")))
                  (call "step" "says" (instance ("i" 178)) (tuple (string "a") (int 1)))
                  (at 37 30 37 43))
                (set (memory ("x" 165)) (if (local ("c" 161)) (local ("x" 167)) (local ("x" 166))))
                (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("x" 165)))) (at))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "c")) (at))
                (exp (unit))))
            (case (pconstr0 "Eff_order_of_parts_B_67")
              (seq
                (when (state (memory ("r" 164))) (seq))
                (let (pconst (unit)) (apply (global ("Stdlib" "print_string")) (string "i")) (at))
                (exp (unit)))))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
