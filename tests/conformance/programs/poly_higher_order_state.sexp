(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Poly_higher_order_state")
 (source "poly_higher_order_state.zls")
 (digest "md5:cbc8ec721429f620f4152b7b27c3448f")
 (needs "Stdlib")
 (exports
  (val "hold" discrete
    (arrow discrete (product (tvar "a") (name ("Stdlib" "bool"))) (name "held" (tvar "a")))
    (at 3 0 5 115))
  (val "through" discrete
    (arrow static
      (arrow discrete (tvar "a") (tvar "b"))
      (arrow static
        (arrow discrete (product (tvar "b") (name ("Stdlib" "bool"))) (tvar "c"))
        (arrow discrete (tvar "a") (product (tvar "b") (tvar "c")))))
    (at 6 0 6 122))
  (val "twin" discrete (arrow discrete (tvar "a") (product (tvar "a") (tvar "a"))) (at 7 0 7 30))
  (val "swap" discrete
    (arrow discrete (product (tvar "a") (tvar "b")) (product (tvar "b") (tvar "a")))
    (at 8 0 8 44))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 9 0 15 21))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 16 0 20 46)))
 (results
  (result "hold" (named "h"))
  (result "through" (parts (named "y") (named "z")))
  (result "twin" (parts (named "x") (nameless)))
  (result "swap" (parts (named "b") (named "a")))
  (result "pure"
    (parts (named "a") (named "b") (nameless) (nameless) (nameless) (nameless) (named "m"))))
 (code
  (types
    (type "held" (params "a") (at 2 0 2 42)
      (record ("value" (tvar "a")) ("since" (name ("Stdlib" "int"))))))
  (machine "hold" (at 3 0 5 115) discrete (params)
    (memories
      (memory ("i" 152) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 149)
        (name "held" (tvar "1"))
        (value (record ("since" (int 42)) ("value" (any))))
        (at 4 16 4 17)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 152)) (bool true)))
      (method "step"
        (params (ptuple (pvar ("x" 146) (tvar "1")) (pvar ("keep" 145) (name ("Stdlib" "bool")))))
        (returns (name "held" (tvar "1")))
        (seq
          (let
            (pvar ("x" 151) (name "held" (tvar "1")))
            (if
              (state (memory ("i" 152)))
              (record ("value" (local ("x" 146))) ("since" (int 0)))
              (if
                (local ("keep" 145))
                (with
                  (state (memory ("m" 149)))
                  ("since"
                    (apply
                      (global ("Stdlib" "+"))
                      (field (state (memory ("m" 149))) "since")
                      (int 1))))
                (record ("value" (local ("x" 146))) ("since" (int 0)))))
            (at 5 10 5 115))
          (set (memory ("i" 152)) (bool false))
          (set (memory ("m" 149)) (local ("x" 151)))
          (exp (local ("x" 151)))))))
  (machine "twin" (at 7 0 7 30) discrete (params)
    (memories
      (memory ("i" 156) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 154) (tvar "1") (value (any)) (at 7 22 7 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 156)) (bool true)))
      (method "step"
        (params (pvar ("x" 153) (tvar "1")))
        (returns (product (tvar "1") (tvar "1")))
        (seq
          (when (state (memory ("i" 156))) (set (memory ("m" 154)) (local ("x" 153))))
          (set (memory ("i" 156)) (bool false))
          (let (pvar ("x" 155) (tvar "1")) (state (memory ("m" 154))) (at))
          (set (memory ("m" 154)) (local ("x" 153)))
          (exp (tuple (local ("x" 153)) (local ("x" 155))))))))
  (machine "swap" (at 8 0 8 44) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (ptuple (pvar ("x" 157) (tvar "2")) (pvar ("x" 158) (tvar "1"))))
        (returns (product (tvar "1") (tvar "2")))
        (exp (tuple (local ("x" 158)) (local ("x" 157)))))))
  (machine "pure" (at 9 0 15 21) discrete (params)
    (memories
      (memory ("i" 223) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 221) (name ("Stdlib" "bool")) (value (bool false)) (at 6 105 6 110))
      (memory ("m" 218)
        (name "held"
          (product
            (product
              (name ("Stdlib" "int"))
              (name "held" (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))))
            (name ("Stdlib" "bool"))))
        (value (record ("since" (int 42)) ("value" (any))))
        (at 4 16 4 17))
      (memory ("m" 215) (name ("Stdlib" "bool")) (value (bool false)) (at 6 93 6 94))
      (memory ("m" 213) (name ("Stdlib" "bool")) (value (bool false)) (at 6 105 6 110))
      (memory ("m" 210)
        (name "held" (product (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (value (record ("since" (int 42)) ("value" (any))))
        (at 4 16 4 17))
      (memory ("m" 207) (name ("Stdlib" "bool")) (value (bool false)) (at 6 93 6 94))
      (memory ("m" 205) (name ("Stdlib" "int")) (value (int 42)) (at 7 22 7 23)))
    (instances
      (instance ("i" 237) (global "hold") discrete (params) (at 12 10 12 48))
      (instance ("i" 236) (global "swap") discrete (params) (at 12 16 12 33))
      (instance ("i" 235) (global "hold") discrete (params) (at 13 10 13 44)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 223)) (bool true))
          (exp (call "reset" "hold" (instance ("i" 237))))
          (exp (call "reset" "swap" (instance ("i" 236))))
          (set (memory ("m" 221)) (bool false))
          (exp (call "reset" "hold" (instance ("i" 235))))
          (set (memory ("m" 213)) (bool false))))
      (method "step"
        (params (pvar ("t" 161) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (let
            (pvar ("x" 217) (name ("Stdlib" "bool")))
            (if
              (state (memory ("i" 223)))
              (bool true)
              (apply (global ("Stdlib" "not")) (state (memory ("m" 215)))))
            (at 6 76 6 95))
          (let
            (pvar ("h" 165)
              (name "held" (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))))
            (call "step" "hold"
              (instance ("i" 237))
              (tuple
                (call "step" "swap"
                  (instance ("i" 236))
                  (tuple (apply (global ("Stdlib" "float")) (local ("t" 161))) (local ("t" 161))))
                (apply
                  (global ("Stdlib" "<>"))
                  (apply (global ("Stdlib" "mod")) (local ("t" 161)) (int 3))
                  (int 0))))
            (at 12 6 12 7))
          (let
            (pvar ("x" 185) (name ("Stdlib" "bool")))
            (apply (global ("Stdlib" ">")) (local ("t" 161)) (int 2))
            (at 14 34 14 39))
          (let
            (pvar ("x" 220)
              (name "held"
                (product
                  (product
                    (name ("Stdlib" "int"))
                    (name "held" (product (name ("Stdlib" "int")) (name ("Stdlib" "float")))))
                  (name ("Stdlib" "bool")))))
            (if
              (state (memory ("i" 223)))
              (record
                ("value" (tuple (tuple (local ("t" 161)) (local ("h" 165))) (local ("x" 185))))
                ("since" (int 0)))
              (if
                (local ("x" 217))
                (with
                  (state (memory ("m" 218)))
                  ("since"
                    (apply
                      (global ("Stdlib" "+"))
                      (field (state (memory ("m" 218))) "since")
                      (int 1))))
                (record
                  ("value" (tuple (tuple (local ("t" 161)) (local ("h" 165))) (local ("x" 185))))
                  ("since" (int 0)))))
            (at 5 10 5 115))
          (let
            (pvar ("x" 209) (name ("Stdlib" "bool")))
            (if
              (state (memory ("i" 223)))
              (bool true)
              (apply (global ("Stdlib" "not")) (state (memory ("m" 207)))))
            (at 6 76 6 95))
          (when (state (memory ("i" 223))) (set (memory ("m" 205)) (local ("t" 161))))
          (let (pvar ("x" 206) (name ("Stdlib" "int"))) (state (memory ("m" 205))) (at))
          (let
            (pvar ("x" 212) (name "held" (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))))
            (if
              (state (memory ("i" 223)))
              (record ("value" (tuple (local ("t" 161)) (local ("x" 206)))) ("since" (int 0)))
              (if
                (local ("x" 209))
                (with
                  (state (memory ("m" 210)))
                  ("since"
                    (apply
                      (global ("Stdlib" "+"))
                      (field (state (memory ("m" 210))) "since")
                      (int 1))))
                (record ("value" (tuple (local ("t" 161)) (local ("x" 206)))) ("since" (int 0)))))
            (at 5 10 5 115))
          (set (memory ("i" 223)) (bool false))
          (let
            (pvar ("m" 167) (name ("Stdlib" "int")))
            (apply
              (global ("Stdlib" "fst"))
              (apply
                (global ("Stdlib" "fst"))
                (tuple (tuple (local ("t" 161)) (local ("h" 165))) (local ("x" 185)))))
            (at 15 6 15 7))
          (let (pvar ("x" 222) (name ("Stdlib" "bool"))) (state (memory ("m" 221))) (at))
          (set (memory ("m" 221)) (apply (global ("Stdlib" "not")) (local ("x" 222))))
          (set (memory ("m" 215)) (local ("x" 222)))
          (set (memory ("m" 218)) (local ("x" 220)))
          (let
            (pvar ("g" 164) (name "held" (name ("Stdlib" "float"))))
            (call "step" "hold"
              (instance ("i" 235))
              (tuple
                (apply
                  (global ("Stdlib" "*."))
                  (float "0.5")
                  (apply (global ("Stdlib" "float")) (local ("t" 161))))
                (apply
                  (global ("Stdlib" "="))
                  (apply (global ("Stdlib" "mod")) (local ("t" 161)) (int 4))
                  (int 1))))
            (at 13 6 13 7))
          (let
            (pvar ("a" 162) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "fst")) (tuple (local ("t" 161)) (local ("x" 206))))
            (at 11 7 11 8))
          (let
            (pvar ("b" 163) (name ("Stdlib" "int")))
            (field (local ("x" 212)) "since")
            (at 11 10 11 11))
          (let (pvar ("x" 214) (name ("Stdlib" "bool"))) (state (memory ("m" 213))) (at))
          (set (memory ("m" 213)) (apply (global ("Stdlib" "not")) (local ("x" 214))))
          (set (memory ("m" 207)) (local ("x" 214)))
          (set (memory ("m" 210)) (local ("x" 212)))
          (set (memory ("m" 205)) (local ("t" 161)))
          (exp
            (tuple
              (local ("a" 162))
              (local ("b" 163))
              (field (local ("h" 165)) "value")
              (field (local ("h" 165)) "since")
              (field (local ("g" 164)) "value")
              (field (local ("x" 220)) "since")
              (local ("m" 167))))))))
  (machine "main" (at 16 0 20 46) discrete (params)
    (memories (memory ("m" 233) (name ("Stdlib" "int")) (value (int 42)) (at 17 14 17 15)))
    (instances (instance ("i" 238) (global "pure") discrete (params) (at 18 35 18 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 233)) (int 0)) (exp (call "reset" "pure" (instance ("i" 238))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 234) (name ("Stdlib" "int"))) (state (memory ("m" 233))) (at))
          (set (memory ("m" 233)) (apply (global ("Stdlib" "+")) (local ("x" 234)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 225) (name ("Stdlib" "int")))
              (pvar ("b" 226) (name ("Stdlib" "int")))
              (ptuple
                (pvar ("c" 227) (name ("Stdlib" "int")))
                (pvar ("d" 228) (name ("Stdlib" "float"))))
              (pvar ("e" 229) (name ("Stdlib" "int")))
              (pvar ("f" 230) (name ("Stdlib" "float")))
              (pvar ("g" 231) (name ("Stdlib" "int")))
              (pvar ("m" 232) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 238)) (local ("x" 234)))
            (at 18 7 18 8))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("Stdlib" "+")) (local ("a" 225)) (local ("b" 226)))
                (local ("c" 227))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_float"))
              (apply (global ("Stdlib" "+.")) (local ("d" 228)) (local ("f" 230))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_int"))
              (apply
                (global ("Stdlib" "+"))
                (apply
                  (global ("Stdlib" "+"))
                  (local ("e" 229))
                  (apply (global ("Stdlib" "*")) (local ("g" 231)) (int 10)))
                (local ("m" 232))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
