(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Sig_combined_in_automata")
 (source "sig_combined_in_automata.zls")
 (digest "md5:c0bc7a819fdb976a466b871f4d8ccec8")
 (needs "Stdlib")
 (exports
  (val "source" discrete
    (arrow discrete
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")))
      (name ("Stdlib" "signal") (name "hit")))
    (at 3 0 6 116))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "float"))
        (name ("Stdlib" "int"))))
    (at 7 0 18 53))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 19 0 23 31)))
 (results
  (result "source" (named "s"))
  (result "pure" (parts (named "count") (named "who") (named "strength") (named "idle"))))
 (code
  (types
    (type "state__922" (params) (at)
      (variant (constr0 "Sig_combined_in_automata_Loud_54")
        (constr0 "Sig_combined_in_automata_Quiet_53"))))
  (types
    (type "hit" (params) (at 2 0 2 39)
      (record ("who" (name ("Stdlib" "int"))) ("force" (name ("Stdlib" "float"))))))
  (machine "source" (at 3 0 6 116) discrete (params)
    (memories
      (memory ("r" 93) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 92) (name "state__922")
        (value (constr0 "Sig_combined_in_automata_Loud_54"))
        (at 5 85 5 89))
      (memory ("m" 97) (name ("Stdlib" "float")) (value (float "42")) (at 6 31 6 34)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 93)) (bool false))
          (set (memory ("s" 92)) (constr0 "Sig_combined_in_automata_Quiet_53"))
          (set (memory ("m" 97)) (float "1"))))
      (method "step"
        (params
          (ptuple (pvar ("k" 90) (name ("Stdlib" "int"))) (pvar ("t" 91) (name ("Stdlib" "int")))))
        (returns (name ("Stdlib" "signal") (name "hit")))
        (seq
          (letvar ("sp" 95) (name ("Stdlib" "bool")) (bool false) (at))
          (letvar ("sv" 94) (name "hit")
            (record ("force" (float "42")) ("who" (int 42)))
            (at 5 57 5 81))
          (match
            (state (memory ("s" 92)))
            (case (pconstr0 "Sig_combined_in_automata_Quiet_53")
              (seq
                (when (state (memory ("r" 93))) (seq))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 91)) (local ("k" 90)))
                    (int 0))
                  (case
                    (pconst (bool true))
                    (seq
                      (assign (name ("sp" 95)) (bool true))
                      (assign
                        (name ("sv" 94))
                        (record ("who" (local ("k" 90))) ("force" (float "0.5"))))
                      (set (memory ("r" 93)) (bool true))
                      (set (memory ("s" 92)) (constr0 "Sig_combined_in_automata_Loud_54"))))
                  (case (wild) (set (memory ("r" 93)) (bool false))))))
            (case (pconstr0 "Sig_combined_in_automata_Loud_54")
              (seq
                (when (state (memory ("r" 93))) (set (memory ("m" 97)) (float "1")))
                (assign (name ("sp" 95)) (bool true))
                (let (pvar ("x" 98) (name ("Stdlib" "float"))) (state (memory ("m" 97))) (at))
                (assign
                  (name ("sv" 94))
                  (record
                    ("who" (apply (global ("Stdlib" "-")) (int 0) (local ("k" 90))))
                    ("force" (local ("x" 98)))))
                (set
                  (memory ("m" 97))
                  (apply (global ("Stdlib" "*.")) (local ("x" 98)) (float "2")))
                (match
                  (apply (global ("Stdlib" ">")) (local ("x" 98)) (float "3"))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 93)) (bool true))
                      (set (memory ("s" 92)) (constr0 "Sig_combined_in_automata_Quiet_53"))))
                  (case (wild) (set (memory ("r" 93)) (bool false)))))))
          (exp (tuple (var ("sv" 94)) (var ("sp" 95))))))))
  (machine "pure" (at 7 0 18 53) discrete (params)
    (memories
      (memory ("m" 111) (name ("Stdlib" "int")) (value (int 42)) (at 18 13 18 14))
      (memory ("who" 103) (name ("Stdlib" "int")) (value (int 42)) (at 15 46 15 49))
      (memory ("strength" 102) (name ("Stdlib" "float")) (value (float "42")) (at 15 58 15 66)))
    (instances
      (instance ("i" 128) (global "source") discrete (params) (at 8 32 8 49))
      (instance ("i" 127) (global "source") discrete (params) (at 8 10 8 23)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (exp (call "reset" "source" (instance ("i" 128))))
          (exp (call "reset" "source" (instance ("i" 127))))
          (set (memory ("m" 111)) (int 0))
          (set (memory ("strength" 102)) (float "0"))
          (set (memory ("who" 103)) (int 0))))
      (method "step"
        (params (pvar ("t" 99) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "float"))
            (name ("Stdlib" "int"))))
        (seq
          (letvar ("acc" 104) (name ("Stdlib" "int")) (int 0) (at 11 39 11 49))
          (let
            (ptuple (pvar ("bv" 109) (name "hit")) (pvar ("copy" 125) (name ("Stdlib" "bool"))))
            (call "step" "source"
              (instance ("i" 128))
              (tuple (int 3) (apply (global ("Stdlib" "+")) (local ("t" 99)) (int 1))))
            (at))
          (let
            (ptuple (pvar ("av" 107) (name "hit")) (pvar ("copy" 126) (name ("Stdlib" "bool"))))
            (call "step" "source" (instance ("i" 127)) (tuple (int 2) (local ("t" 99))))
            (at))
          (let (pvar ("x" 112) (name ("Stdlib" "int"))) (state (memory ("m" 111))) (at))
          (set
            (memory ("m" 111))
            (if
              (apply
                (global ("Stdlib" "or"))
                (apply (global ("Stdlib" "snd")) (tuple (local ("av" 107)) (local ("copy" 126))))
                (apply (global ("Stdlib" "snd")) (tuple (local ("bv" 109)) (local ("copy" 125)))))
              (int 0)
              (apply (global ("Stdlib" "+")) (local ("x" 112)) (int 1))))
          (let (pvar ("l" 105) (name ("Stdlib" "float"))) (state (memory ("strength" 102))) (at))
          (match
            (tuple
              (tuple (local ("bv" 109)) (local ("copy" 125)))
              (apply (global ("Stdlib" ">")) (local ("t" 99)) (int 3))
              (tuple (local ("av" 107)) (local ("copy" 126))))
            (case
              (ptuple (wild) (wild)
                (ptuple
                  (precord
                    ("who" (pconst (int 2)))
                    ("force" (pvar ("f" 113) (name ("Stdlib" "float")))))
                  (pconst (bool true))))
              (seq
                (set (memory ("strength" 102)) (local ("f" 113)))
                (set (memory ("who" 103)) (int 2))))
            (case
              (ptuple (wild)
                (pconst (bool true))
                (ptuple (pvar ("h" 114) (name "hit")) (pconst (bool true))))
              (set (memory ("who" 103)) (int 1)))
            (case
              (ptuple (ptuple (pvar ("h" 115) (name "hit")) (pconst (bool true))) (wild) (wild))
              (seq
                (set
                  (memory ("strength" 102))
                  (apply
                    (global ("Stdlib" "+."))
                    (local ("l" 105))
                    (field (local ("h" 115)) "force")))
                (set (memory ("who" 103)) (field (local ("h" 115)) "who"))))
            (case (wild) (seq)))
          (match
            (tuple (local ("av" 107)) (local ("copy" 126)))
            (case
              (ptuple (pvar ("h" 116) (name "hit")) (pconst (bool true)))
              (assign
                (name ("acc" 104))
                (apply (global ("Stdlib" "+")) (var ("acc" 104)) (int 1000))))
            (case (wild) (seq)))
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 99)) (int 3))
            (case
              (pconst (int 0))
              (assign
                (name ("acc" 104))
                (apply (global ("Stdlib" "+")) (var ("acc" 104)) (int 100))))
            (case (pconst (int 1)) (seq))
            (case (wild)
              (assign
                (name ("acc" 104))
                (apply (global ("Stdlib" "+")) (var ("acc" 104)) (int 200)))))
          (for to ("i" 117) (int 0) (int 2)
            (assign
              (name ("acc" 104))
              (apply
                (global ("Stdlib" "+"))
                (var ("acc" 104))
                (apply (global ("Stdlib" "+")) (local ("i" 117)) (local ("t" 99))))))
          (exp
            (tuple
              (var ("acc" 104))
              (state (memory ("who" 103)))
              (state (memory ("strength" 102)))
              (local ("x" 112))))))))
  (machine "main" (at 19 0 23 31) discrete (params)
    (memories (memory ("m" 123) (name ("Stdlib" "int")) (value (int 42)) (at 20 14 20 15)))
    (instances (instance ("i" 129) (global "pure") discrete (params) (at 21 21 21 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 123)) (int 0)) (exp (call "reset" "pure" (instance ("i" 129))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 124) (name ("Stdlib" "int"))) (state (memory ("m" 123))) (at))
          (set (memory ("m" 123)) (apply (global ("Stdlib" "+")) (local ("x" 124)) (int 1)))
          (let
            (ptuple
              (pvar ("c" 119) (name ("Stdlib" "int")))
              (pvar ("w" 122) (name ("Stdlib" "int")))
              (pvar ("s" 121) (name ("Stdlib" "float")))
              (pvar ("i" 120) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 129)) (local ("x" 124)))
            (at 21 7 21 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 119))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("w" 122))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("s" 121))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("i" 120))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
