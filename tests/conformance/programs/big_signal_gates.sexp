(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Big_signal_gates")
 (source "big_signal_gates.zls")
 (digest "md5:cb62b6f9bf6d467dfbeb2ed06eece79f")
 (needs "Stdlib")
 (exports
  (val "source" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "signal") (name "event")))
    (at 3 0 4 74))
  (val "gate" discrete
    (arrow discrete
      (product (name ("Stdlib" "signal") (name "event")) (name ("Stdlib" "bool")))
      (name ("Stdlib" "signal") (name ("Stdlib" "int"))))
    (at 5 0 6 51))
  (val "hold" discrete
    (arrow static (tvar "a") (arrow discrete (name ("Stdlib" "signal") (tvar "a")) (tvar "a")))
    (at 7 0 8 54))
  (val "both" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "bool")))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 9 0 21 9))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "bool"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 22 0 22 51))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 23 0 27 62)))
 (results
  (result "source" (named "s"))
  (result "gate" (named "r"))
  (result "hold" (named "v"))
  (result "both" (parts (named "p") (named "q") (nameless) (named "w") (named "k")))
  (result "pure" (parts (named "p") (named "q") (nameless) (named "w") (named "k"))))
 (code
  (types
    (type "event" (params) (at 2 0 2 40)
      (record ("kind" (name ("Stdlib" "int"))) ("value" (name ("Stdlib" "int"))))))
  (machine "source" (at 3 0 4 74) discrete (params)
    (memories
      (memory ("i" 150) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 147) (name ("Stdlib" "int")) (value (int 42)) (at 4 66 4 67)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (set (memory ("i" 150)) (bool true)))
      (method "step"
        (params (pvar ("x" 144) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "signal") (name "event")))
        (seq
          (letvar ("sp" 146) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 145) (name "event")
            (record ("value" (int 42)) ("kind" (int 42)))
            (at 4 37 4 69))
          (match
            (apply (global ("Stdlib" ">")) (local ("x" 144)) (int 2))
            (case
              (pconst (bool true))
              (seq
                (let
                  (pvar ("x" 149) (name ("Stdlib" "int")))
                  (if (state (memory ("i" 150))) (int 0) (state (memory ("m" 147))))
                  (at 4 57 4 67))
                (set (memory ("i" 150)) (bool false))
                (assign (name ("sp" 146)) (bool true))
                (set (memory ("m" 147)) (local ("x" 144)))
                (assign
                  (name ("sv" 145))
                  (record ("kind" (local ("x" 144))) ("value" (local ("x" 149)))))))
            (case (wild) (seq)))
          (exp (tuple (var ("sv" 145)) (var ("sp" 146))))))))
  (machine "gate" (at 5 0 6 51) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params
          (ptuple
            (ptuple (pvar ("sv" 152) (name "event")) (pvar ("sp" 153) (name ("Stdlib" "bool"))))
            (pvar ("b" 151) (name ("Stdlib" "bool")))))
        (returns (name ("Stdlib" "signal") (name ("Stdlib" "int"))))
        (seq
          (letvar ("rp" 155) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("rv" 154) (name ("Stdlib" "int")) (int 42) (at 6 39 6 40))
          (match
            (tuple (tuple (local ("sv" 152)) (local ("sp" 153))) (local ("b" 151)))
            (case
              (ptuple
                (ptuple (pvar ("e" 156) (name "event")) (pconst (bool true)))
                (pconst (bool true)))
              (seq
                (assign (name ("rp" 155)) (bool true))
                (assign (name ("rv" 154)) (field (local ("e" 156)) "value"))))
            (case (wild) (seq)))
          (exp (tuple (var ("rv" 154)) (var ("rp" 155))))))))
  (machine "both" (at 9 0 21 9) discrete (params)
    (memories
      (memory ("result" 166) (name ("Stdlib" "int")) (value (int 42)) (at 14 76 14 77))
      (memory ("result" 165) (name ("Stdlib" "int")) (value (int 42)) (at 12 48 12 49))
      (memory ("v" 164) (name ("Stdlib" "int")) (value (int 42)) (at 8 44 8 45))
      (memory ("k" 159) (name ("Stdlib" "int")) (value (int 42)) (at 17 21 17 22))
      (memory ("i" 187) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 184) (name ("Stdlib" "int")) (value (int 42)) (at 20 38 20 39)))
    (instances (instance ("i" 206) (global "source") discrete (params) (at 10 10 10 18)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("k" 159)) (int 0))
          (set (memory ("i" 187)) (bool true))
          (exp (call "reset" "source" (instance ("i" 206))))
          (set (memory ("v" 164)) (int 5))))
      (method "step"
        (params
          (ptuple
            (pvar ("x" 158) (name ("Stdlib" "int")))
            (pvar ("b" 157) (name ("Stdlib" "bool")))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("rp" 182) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("rv" 181) (name ("Stdlib" "int")) (int 42) (at 6 39 6 40))
          (letvar ("resultp" 176) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("resultv" 175) (name ("Stdlib" "int")) (int 42) (at 13 25 13 26))
          (let (pvar ("l" 167) (name ("Stdlib" "int"))) (state (memory ("k" 159))) (at))
          (match
            (tuple (local ("x" 158)) (local ("b" 157)))
            (case
              (ptuple (pconst (int 0)) (wild))
              (set (memory ("k" 159)) (apply (global ("Stdlib" "+")) (local ("l" 167)) (int 1))))
            (case
              (ptuple (pvar ("g" 183) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("k" 159)) (local ("g" 183))))
            (case (ptuple (pconst (int 1)) (pconst (bool false))) (seq))
            (case (wild)
              (seq
                (let
                  (pvar ("x" 186) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 187)))
                    (int 0)
                    (apply (global ("Stdlib" "-")) (local ("l" 167)) (state (memory ("m" 184)))))
                  (at 20 20 20 39))
                (set (memory ("i" 187)) (bool false))
                (set (memory ("m" 184)) (local ("x" 158)))
                (set (memory ("k" 159)) (local ("x" 186))))))
          (match
            (tuple (apply (global ("Stdlib" ">")) (local ("x" 158)) (int 3)) (local ("b" 157)))
            (case
              (ptuple (wild) (pconst (bool true)))
              (seq
                (assign (name ("resultp" 176)) (bool true))
                (assign (name ("resultv" 175)) (local ("x" 158)))))
            (case
              (ptuple (pconst (bool true)) (wild))
              (seq
                (assign (name ("resultp" 176)) (bool true))
                (assign (name ("resultv" 175)) (apply (global ("Stdlib" "~-")) (local ("x" 158))))))
            (case (wild) (seq)))
          (let
            (ptuple (pvar ("sv" 171) (name "event")) (pvar ("copy" 205) (name ("Stdlib" "bool"))))
            (call "step" "source" (instance ("i" 206)) (local ("x" 158)))
            (at))
          (match
            (tuple (tuple (local ("sv" 171)) (local ("copy" 205))) (local ("b" 157)))
            (case
              (ptuple
                (ptuple (pvar ("e" 195) (name "event")) (pconst (bool true)))
                (pconst (bool true)))
              (seq
                (assign (name ("rp" 182)) (bool true))
                (assign (name ("rv" 181)) (field (local ("e" 195)) "value"))))
            (case (wild) (seq)))
          (match
            (tuple
              (tuple (var ("rv" 181)) (var ("rp" 182)))
              (tuple (var ("resultv" 175)) (var ("resultp" 176))))
            (case
              (ptuple
                (ptuple (pvar ("z" 189) (name ("Stdlib" "int"))) (pconst (bool true)))
                (ptuple (pvar ("v" 188) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set
                (memory ("result" 166))
                (apply (global ("Stdlib" "+")) (local ("v" 188)) (local ("z" 189)))))
            (case
              (ptuple (wild) (ptuple (pvar ("v" 190) (name ("Stdlib" "int"))) (pconst (bool true))))
              (set
                (memory ("result" 166))
                (apply (global ("Stdlib" "*")) (local ("v" 190)) (int 2))))
            (case
              (ptuple (ptuple (pvar ("z" 191) (name ("Stdlib" "int"))) (pconst (bool true))) (wild))
              (set
                (memory ("result" 166))
                (apply (global ("Stdlib" "*")) (local ("z" 191)) (int 3))))
            (case (wild) (set (memory ("result" 166)) (int 0))))
          (match
            (tuple (local ("sv" 171)) (local ("copy" 205)))
            (case
              (ptuple
                (precord
                  ("kind" (pconst (int 3)))
                  ("value" (pvar ("v" 192) (name ("Stdlib" "int")))))
                (pconst (bool true)))
              (set (memory ("result" 165)) (local ("v" 192))))
            (case
              (ptuple (pvar ("e" 193) (name "event")) (pconst (bool true)))
              (set
                (memory ("result" 165))
                (apply (global ("Stdlib" "+")) (field (local ("e" 193)) "kind") (int 10))))
            (case (wild) (set (memory ("result" 165)) (int -1))))
          (match
            (tuple (var ("rv" 181)) (var ("rp" 182)))
            (case
              (ptuple (pvar ("x" 194) (name ("Stdlib" "int"))) (pconst (bool true)))
              (set (memory ("v" 164)) (local ("x" 194))))
            (case (wild) (seq)))
          (exp
            (tuple
              (state (memory ("v" 164)))
              (state (memory ("result" 165)))
              (apply (global ("Stdlib" "snd")) (tuple (var ("rv" 181)) (var ("rp" 182))))
              (state (memory ("result" 166)))
              (state (memory ("k" 159)))))))))
  (machine "pure" (at 22 0 22 51) discrete (params) (memories)
    (instances (instance ("i" 207) (global "both") discrete (params) (at 22 18 22 51)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "both" (instance ("i" 207)))))
      (method "step"
        (params (pvar ("x" 196) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "bool"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (exp
          (call "step" "both"
            (instance ("i" 207))
            (tuple
              (apply
                (global ("Stdlib" "mod"))
                (apply (global ("Stdlib" "*")) (local ("x" 196)) (int 7))
                (int 5))
              (apply
                (global ("Stdlib" "<"))
                (apply (global ("Stdlib" "mod")) (local ("x" 196)) (int 3))
                (int 2))))))))
  (machine "main" (at 23 0 27 62) discrete (params)
    (memories (memory ("m" 203) (name ("Stdlib" "int")) (value (int 42)) (at 24 14 24 15)))
    (instances (instance ("i" 208) (global "pure") discrete (params) (at 25 24 25 30)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 203)) (int 0)) (exp (call "reset" "pure" (instance ("i" 208))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 204) (name ("Stdlib" "int"))) (state (memory ("m" 203))) (at))
          (set (memory ("m" 203)) (apply (global ("Stdlib" "+")) (local ("x" 204)) (int 1)))
          (let
            (ptuple
              (pvar ("p" 199) (name ("Stdlib" "int")))
              (pvar ("q" 200) (name ("Stdlib" "int")))
              (pvar ("r" 201) (name ("Stdlib" "bool")))
              (pvar ("w" 202) (name ("Stdlib" "int")))
              (pvar ("k" 198) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 208)) (local ("x" 204)))
            (at 25 7 25 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("p" 199))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("q" 200))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (if (local ("r" 201)) (string " r ") (string " - ")))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("w" 202))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("k" 198))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
