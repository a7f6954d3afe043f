(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_in_structures")
 (source "int_in_structures.zls")
 (digest "md5:432d010c12db43de22ded7f1ba19837d")
 (needs "List" "Stdlib")
 (exports
  (val "app" any
    (arrow static
      (arrow any (tvar "a") (arrow any (tvar "b") (tvar "c")))
      (arrow any (product (tvar "a") (tvar "b")) (tvar "c")))
    (at 5 0 5 24))
  (val "of_mode" any (arrow any (name "mode") (name ("Stdlib" "int"))) (at 6 0 6 58))
  (val "ones" discrete
    (arrow discrete (name ("Stdlib" "unit")) (array (name ("Stdlib" "int")) (plus 2 1)))
    (at 7 0 8 51))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 9 0 18 23))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 19 0 25 49)))
 (results
  (result "pure"
    (parts (nameless) (nameless) (nameless) (nameless) (nameless) (nameless) (named "state")
      (nameless)
      (nameless)
      (nameless)
      (nameless))))
 (code
  (types
    (type "state__1894" (params) (at)
      (variant (constr0 "Int_in_structures_B_80") (constr0 "Int_in_structures_A_79"))))
  (open "List")
  (types
    (type "acc" (params) (at 3 0 3 38)
      (record ("count" (name ("Stdlib" "int"))) ("hash" (name ("Stdlib" "int"))))))
  (types
    (type "mode" (params) (at 4 0 4 33)
      (variant (constr0 "Idle") (constr1 "Hashing" (name ("Stdlib" "int"))))))
  (fun "of_mode" (at 6 0 6 58)
    (params (pvar ("m" 110) (name "mode")))
    (seq
      (letvar ("result" 111) (name ("Stdlib" "int")) (int 42) (at 6 39 6 40))
      (match
        (local ("m" 110))
        (case (pconstr0 "Idle") (assign (name ("result" 111)) (int 1)))
        (case
          (pconstr1 "Hashing" (pvar ("h" 112) (name ("Stdlib" "int"))))
          (assign (name ("result" 111)) (local ("h" 112)))))
      (exp (var ("result" 111)))))
  (machine "ones" (at 7 0 8 51) discrete (params)
    (memories
      (memory ("v" 113)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pconst (unit)))
        (returns (array (name ("Stdlib" "int")) (plus 2 1)))
        (seq
          (for to ("i" 114) (int 0) (int 2)
            (set
              (lindex (memory ("v" 113)) (local ("i" 114)))
              (apply (global ("Stdlib" "+")) (local ("i" 114)) (int 1))))
          (exp (state (memory ("v" 113))))))))
  (machine "pure" (at 9 0 18 23) discrete (params)
    (memories
      (memory ("i" 136) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 134) (name "mode") (value (constr0 "Idle")) (at 12 10 12 14))
      (memory ("m" 132) (name "acc")
        (value (record ("hash" (int 42)) ("count" (int 42))))
        (at 11 10 11 34))
      (memory ("r" 131) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 130) (name "state__1894")
        (value (constr0 "Int_in_structures_B_80"))
        (at 16 64 16 83))
      (memory ("y" 124) (name ("Stdlib" "int")) (value (int 42)) (at 16 81 16 82))
      (memory ("x" 123) (name ("Stdlib" "int")) (value (int 42)) (at 16 66 16 79))
      (memory ("x" 122) (name ("Stdlib" "int")) (value (int 42)) (at 18 13 18 22))
      (memory ("state" 121) (name ("Stdlib" "int")) (value (int 42)) (at 16 19 16 24))
      (memory ("cells" 117)
        (array (name ("Stdlib" "int")) (plus 2 1))
        (value (vec (int 42) (plus 2 1)))
        (at 14 6 14 11)))
    (instances (instance ("i" 151) (global "ones") discrete (params) (at 13 19 13 26)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 136)) (bool true))
          (exp (call "reset" "ones" (instance ("i" 151))))
          (set (memory ("x" 122)) (int 123456789))
          (set (memory ("r" 131)) (bool false))
          (set (memory ("s" 130)) (constr0 "Int_in_structures_A_79"))
          (set (memory ("m" 134)) (constr0 "Idle"))
          (set (memory ("m" 132)) (record ("count" (int 0)) ("hash" (int 17))))))
      (method "step"
        (params (pvar ("t" 116) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (when
            (state (memory ("i" 136)))
            (seq
              (set (memory ("cells" 117)) (call "step" "ones" (instance ("i" 151)) (unit)))
              (exp (call "reset" "ones" (instance ("i" 151))))))
          (set (memory ("i" 136)) (bool false))
          (match
            (state (memory ("s" 130)))
            (case (pconstr0 "Int_in_structures_A_79")
              (seq
                (when (state (memory ("r" 131))) (seq))
                (set
                  (memory ("state" 121))
                  (apply (global ("Stdlib" "*")) (state (memory ("x" 122))) (int 65537)))
                (match
                  (apply
                    (global ("Stdlib" "="))
                    (apply (global ("Stdlib" "mod")) (local ("t" 116)) (int 3))
                    (int 2))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("y" 124)) (local ("t" 116)))
                      (set
                        (memory ("x" 123))
                        (apply
                          (global ("Stdlib" "*"))
                          (state (memory ("state" 121)))
                          (state (memory ("state" 121)))))
                      (set (memory ("r" 131)) (bool true))
                      (set (memory ("s" 130)) (constr0 "Int_in_structures_B_80"))))
                  (case (wild) (set (memory ("r" 131)) (bool false))))))
            (case (pconstr0 "Int_in_structures_B_80")
              (seq
                (when (state (memory ("r" 131))) (seq))
                (set
                  (memory ("state" 121))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply
                      (global ("Stdlib" "-"))
                      (int 0)
                      (apply
                        (global ("Stdlib" "*"))
                        (state (memory ("x" 123)))
                        (state (memory ("x" 123)))))
                    (state (memory ("y" 124)))))
                (match (bool true)
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("x" 122)) (state (memory ("state" 121))))
                      (set (memory ("r" 131)) (bool true))
                      (set (memory ("s" 130)) (constr0 "Int_in_structures_A_79"))))
                  (case (wild) (set (memory ("r" 131)) (bool false)))))))
          (let
            (pvar ("l" 129) (array (name ("Stdlib" "int")) (plus 2 1)))
            (state (memory ("cells" 117)))
            (at))
          (set
            (memory ("cells" 117))
            (update (plus 2 1)
              (local ("l" 129))
              (apply (global ("Stdlib" "mod")) (local ("t" 116)) (int 3))
              (apply
                (global ("Stdlib" "-"))
                (apply
                  (global ("Stdlib" "+"))
                  (apply
                    (global ("Stdlib" "*"))
                    (access
                      (local ("l" 129))
                      (apply (global ("Stdlib" "mod")) (local ("t" 116)) (int 3)))
                    (int 3000000007))
                  (apply
                    (global ("Stdlib" "*"))
                    (access
                      (local ("l" 129))
                      (apply
                        (global ("Stdlib" "mod"))
                        (apply (global ("Stdlib" "+")) (local ("t" 116)) (int 1))
                        (int 3)))
                    (int 2000000011)))
                (local ("t" 116)))))
          (let (pvar ("x" 135) (name "mode")) (state (memory ("m" 134))) (at))
          (set
            (memory ("m" 134))
            (constr1 "Hashing"
              (apply
                (global ("Stdlib" "+"))
                (apply
                  (global ("Stdlib" "*"))
                  (apply (global "of_mode") (local ("x" 135)))
                  (int 6364136223846793))
                (local ("t" 116)))))
          (let (pvar ("x" 133) (name "acc")) (state (memory ("m" 132))) (at))
          (set
            (memory ("m" 132))
            (with
              (local ("x" 133))
              ("count" (apply (global ("Stdlib" "+")) (field (local ("x" 133)) "count") (int 1)))
              ("hash"
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (field (local ("x" 133)) "hash") (int 1000003))
                  (local ("t" 116))))))
          (let
            (pvar ("l" 118) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
            (apply
              (global ("Stdlib" "::"))
              (tuple
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "-")) (global ("Stdlib" "max_int")) (local ("t" 116)))
                  (local ("t" 116)))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple (int 1000003)
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply (global ("Stdlib" "+")) (int 19088743) (local ("t" 116)))
                        (apply
                          (global ("Stdlib" "::"))
                          (tuple (int 65537)
                            (apply
                              (global ("Stdlib" "::"))
                              (tuple (int 124076833) (global ("Stdlib" "[]"))))))))))))
            (at 10 6 10 7))
          (let
            (pvar ("y" 126) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("t" 116)) (int 2))
            (at 5 14 5 15))
          (exp
            (tuple
              (access (state (memory ("cells" 117))) (int 0))
              (access (state (memory ("cells" 117))) (int 1))
              (access (state (memory ("cells" 117))) (int 2))
              (field (local ("x" 133)) "count")
              (field (local ("x" 133)) "hash")
              (apply (global "of_mode") (local ("x" 135)))
              (state (memory ("state" 121)))
              (apply
                (global ("List" "fold_left"))
                (global ("Stdlib" "*"))
                (apply (global ("Stdlib" "+")) (local ("t" 116)) (int 1))
                (local ("l" 118)))
              (apply
                (global ("List" "hd"))
                (apply (global ("List" "map")) (global ("Stdlib" "succ")) (local ("l" 118))))
              (apply (global ("Stdlib" "*")) (global ("Stdlib" "max_int")) (local ("y" 126)))
              (apply (global ("Stdlib" "lsl")) (global ("Stdlib" "max_int")) (local ("t" 116)))))))))
  (machine "main" (at 19 0 25 49) discrete (params)
    (memories (memory ("m" 149) (name ("Stdlib" "int")) (value (int 42)) (at 20 14 20 15)))
    (instances (instance ("i" 152) (global "pure") discrete (params) (at 21 44 21 50)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 149)) (int 0)) (exp (call "reset" "pure" (instance ("i" 152))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 150) (name ("Stdlib" "int"))) (state (memory ("m" 149))) (at))
          (set (memory ("m" 149)) (apply (global ("Stdlib" "+")) (local ("x" 150)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 138) (name ("Stdlib" "int")))
              (pvar ("a1" 139) (name ("Stdlib" "int")))
              (pvar ("a2" 140) (name ("Stdlib" "int")))
              (pvar ("b" 141) (name ("Stdlib" "int")))
              (pvar ("c" 142) (name ("Stdlib" "int")))
              (pvar ("d" 143) (name ("Stdlib" "int")))
              (pvar ("e" 144) (name ("Stdlib" "int")))
              (pvar ("f" 145) (name ("Stdlib" "int")))
              (pvar ("g" 146) (name ("Stdlib" "int")))
              (pvar ("h" 147) (name ("Stdlib" "int")))
              (pvar ("i" 148) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 152)) (local ("x" 150)))
            (at 21 7 21 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 138))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a1" 139))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a2" 140))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 141))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 142))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 143))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("e" 144))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("f" 145))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("g" 146))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("h" 147))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("i" 148))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
