(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Forall_lists")
 (source "forall_lists.zls")
 (digest "md5:ecbf4266a351c9bb7cf590d0cd7999dc")
 (needs "List" "Stdlib")
 (exports
  (val "grown" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 2 0 4 91)
    (doc "lists that are memories of the rounds of a loop"))
  (val "in_states" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 6 0 10 78))
  (val "array_of_lists" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 12 0 16 20))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
    (at 18 0 18 58))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 20 0 22 24)))
 (results)
 (code
  (types
    (type "state__1120" (params) (at)
      (variant (constr0 "Forall_lists_B_93") (constr0 "Forall_lists_A_92"))))
  (types
    (type "state__1119" (params) (at)
      (variant (constr0 "Forall_lists_B_69") (constr0 "Forall_lists_A_68"))))
  (machine "grown" (at 2 0 4 91) discrete (params)
    (memories
      (memory ("v" 128)
        (array (name ("Stdlib" "int")) (plus 1 1))
        (value (vec (int 42) (plus 1 1)))
        (at))
      (memory ("i" 133)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at))
      (memory ("w" 131)
        (name ("Stdlib" "list") (name ("Stdlib" "int")))
        (value (any))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 4 33 4 34)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 129) (int 0) (int 1)
          (set (lindex (memory ("i" 133)) (local ("i" 129))) (bool true))))
      (method "step"
        (params (pvar ("n" 127) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (for to ("i" 129) (int 0) (int 1)
            (seq
              (when
                (state (lindex (memory ("i" 133)) (local ("i" 129))))
                (set (lindex (memory ("w" 131)) (local ("i" 129))) (global ("Stdlib" "[]"))))
              (set (lindex (memory ("i" 133)) (local ("i" 129))) (bool false))
              (let
                (pvar ("l" 132) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
                (state (lindex (memory ("w" 131)) (local ("i" 129))))
                (at))
              (set
                (lindex (memory ("w" 131)) (local ("i" 129)))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("Stdlib" "+")) (local ("n" 127)) (local ("i" 129)))
                    (local ("l" 132)))))
              (set
                (lindex (memory ("v" 128)) (local ("i" 129)))
                (apply
                  (global ("Stdlib" "+"))
                  (apply
                    (global ("List" "length"))
                    (state (lindex (memory ("w" 131)) (local ("i" 129)))))
                  (apply
                    (global ("List" "hd"))
                    (state (lindex (memory ("w" 131)) (local ("i" 129)))))))))
          (exp
            (apply
              (global ("Stdlib" "+"))
              (access (state (memory ("v" 128))) (int 0))
              (apply (global ("Stdlib" "*")) (int 10) (access (state (memory ("v" 128))) (int 1)))))))))
  (machine "in_states" (at 6 0 10 78) discrete (params)
    (memories
      (memory ("v" 135)
        (array (name ("Stdlib" "int")) (plus 1 1))
        (value (vec (int 42) (plus 1 1)))
        (at))
      (memory ("i" 143)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at))
      (memory ("r" 142)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at))
      (memory ("s" 141) (name "state__1119")
        (value (constr0 "Forall_lists_B_69"))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 9 65 9 74))
      (memory ("m" 140)
        (name ("Stdlib" "list") (name ("Stdlib" "int")))
        (value (any))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 9 67 9 73))
      (memory ("l" 139)
        (name ("Stdlib" "list") (name ("Stdlib" "int")))
        (value (any))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 10 64 10 66))
      (memory ("k" 138)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 9 22 9 23)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 136) (int 0) (int 1)
          (seq
            (set (lindex (memory ("i" 143)) (local ("i" 136))) (bool true))
            (set (lindex (memory ("r" 142)) (local ("i" 136))) (bool false))
            (set (lindex (memory ("s" 141)) (local ("i" 136))) (constr0 "Forall_lists_A_68")))))
      (method "step"
        (params (pvar ("n" 134) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (for to ("i" 136) (int 0) (int 1)
            (seq
              (when
                (state (lindex (memory ("i" 143)) (local ("i" 136))))
                (set (lindex (memory ("l" 139)) (local ("i" 136))) (global ("Stdlib" "[]"))))
              (set (lindex (memory ("i" 143)) (local ("i" 136))) (bool false))
              (match
                (state (lindex (memory ("s" 141)) (local ("i" 136))))
                (case (pconstr0 "Forall_lists_A_68")
                  (seq
                    (when (state (lindex (memory ("r" 142)) (local ("i" 136)))) (seq))
                    (set
                      (lindex (memory ("k" 138)) (local ("i" 136)))
                      (apply
                        (global ("List" "length"))
                        (state (lindex (memory ("l" 139)) (local ("i" 136))))))
                    (match
                      (apply
                        (global ("Stdlib" "="))
                        (apply (global ("Stdlib" "mod")) (local ("n" 134)) (int 3))
                        (local ("i" 136)))
                      (case
                        (pconst (bool true))
                        (seq
                          (set
                            (lindex (memory ("m" 140)) (local ("i" 136)))
                            (apply
                              (global ("Stdlib" "::"))
                              (tuple
                                (local ("n" 134))
                                (state (lindex (memory ("l" 139)) (local ("i" 136)))))))
                          (set (lindex (memory ("r" 142)) (local ("i" 136))) (bool true))
                          (set
                            (lindex (memory ("s" 141)) (local ("i" 136)))
                            (constr0 "Forall_lists_B_69"))))
                      (case (wild) (set (lindex (memory ("r" 142)) (local ("i" 136))) (bool false))))))
                (case (pconstr0 "Forall_lists_B_69")
                  (seq
                    (when (state (lindex (memory ("r" 142)) (local ("i" 136)))) (seq))
                    (set
                      (lindex (memory ("k" 138)) (local ("i" 136)))
                      (apply
                        (global ("List" "hd"))
                        (state (lindex (memory ("m" 140)) (local ("i" 136))))))
                    (match (bool true)
                      (case
                        (pconst (bool true))
                        (seq
                          (set
                            (lindex (memory ("l" 139)) (local ("i" 136)))
                            (state (lindex (memory ("m" 140)) (local ("i" 136)))))
                          (set (lindex (memory ("r" 142)) (local ("i" 136))) (bool true))
                          (set
                            (lindex (memory ("s" 141)) (local ("i" 136)))
                            (constr0 "Forall_lists_A_68"))))
                      (case (wild) (set (lindex (memory ("r" 142)) (local ("i" 136))) (bool false)))))))
              (set
                (lindex (memory ("v" 135)) (local ("i" 136)))
                (state (lindex (memory ("k" 138)) (local ("i" 136)))))))
          (exp
            (apply
              (global ("Stdlib" "+"))
              (access (state (memory ("v" 135))) (int 0))
              (apply (global ("Stdlib" "*")) (int 100) (access (state (memory ("v" 135))) (int 1)))))))))
  (machine "array_of_lists" (at 12 0 16 20) discrete (params)
    (memories
      (memory ("v" 147)
        (array (name ("Stdlib" "list") (name ("Stdlib" "int"))) (plus 1 1))
        (value (vec (any) (plus 1 1)))
        (at))
      (memory ("rows" 146)
        (array (array (name ("Stdlib" "list") (name ("Stdlib" "int"))) (plus 2 1)) (plus 1 1))
        (value (vec (vec (any) (plus 2 1)) (plus 1 1)))
        (at))
      (memory ("i" 155)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at))
      (memory ("m" 153)
        (name ("Stdlib" "list") (name ("Stdlib" "int")))
        (value (any))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 14 51 14 54)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (for to ("i" 148) (int 0) (int 1)
          (for to ("j" 151) (int 0) (int 2)
            (set
              (lindex (lindex (memory ("i" 155)) (local ("i" 148))) (local ("j" 151)))
              (bool true)))))
      (method "step"
        (params (pvar ("n" 144) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (for to ("i" 148) (int 0) (int 1)
            (seq
              (for to ("j" 151) (int 0) (int 2)
                (seq
                  (when
                    (state (lindex (lindex (memory ("i" 155)) (local ("i" 148))) (local ("j" 151))))
                    (set
                      (lindex (lindex (memory ("m" 153)) (local ("i" 148))) (local ("j" 151)))
                      (apply
                        (global ("Stdlib" "::"))
                        (tuple (local ("i" 148)) (global ("Stdlib" "[]"))))))
                  (set
                    (lindex (lindex (memory ("i" 155)) (local ("i" 148))) (local ("j" 151)))
                    (bool false))
                  (let
                    (pvar ("x" 154) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
                    (state (lindex (lindex (memory ("m" 153)) (local ("i" 148))) (local ("j" 151))))
                    (at))
                  (set
                    (lindex (lindex (memory ("rows" 146)) (local ("i" 148))) (local ("j" 151)))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply (global ("Stdlib" "+")) (local ("n" 144)) (local ("j" 151)))
                        (local ("x" 154)))))
                  (set
                    (lindex (lindex (memory ("m" 153)) (local ("i" 148))) (local ("j" 151)))
                    (state
                      (lindex (lindex (memory ("rows" 146)) (local ("i" 148))) (local ("j" 151)))))))
              (set
                (lindex (memory ("v" 147)) (local ("i" 148)))
                (access (state (lindex (memory ("rows" 146)) (local ("i" 148)))) (int 1)))))
          (let
            (pvar ("row" 145) (array (name ("Stdlib" "list") (name ("Stdlib" "int"))) (plus 2 1)))
            (access (state (memory ("rows" 146))) (int 1))
            (at 16 6 16 9))
          (exp
            (apply
              (global ("Stdlib" "+"))
              (apply (global ("List" "length")) (access (state (memory ("v" 147))) (int 0)))
              (apply
                (global ("Stdlib" "*"))
                (int 100)
                (apply (global ("List" "hd")) (access (local ("row" 145)) (int 2))))))))))
  (machine "pure" (at 18 0 18 58) discrete (params)
    (memories
      (memory ("v" 164)
        (array (name ("Stdlib" "list") (name ("Stdlib" "int"))) (plus 1 1))
        (value (vec (any) (plus 1 1)))
        (at))
      (memory ("rows" 163)
        (array (array (name ("Stdlib" "list") (name ("Stdlib" "int"))) (plus 2 1)) (plus 1 1))
        (value (vec (vec (any) (plus 2 1)) (plus 1 1)))
        (at))
      (memory ("v" 160)
        (array (name ("Stdlib" "int")) (plus 1 1))
        (value (vec (int 42) (plus 1 1)))
        (at))
      (memory ("v" 158)
        (array (name ("Stdlib" "int")) (plus 1 1))
        (value (vec (int 42) (plus 1 1)))
        (at))
      (memory ("i" 172)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at))
      (memory ("m" 170)
        (name ("Stdlib" "list") (name ("Stdlib" "int")))
        (value (any))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1))
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 2) (int 0)) (int 1)))
        (at 14 51 14 54))
      (memory ("i" 180)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at))
      (memory ("r" 179)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at))
      (memory ("s" 178) (name "state__1120")
        (value (constr0 "Forall_lists_B_93"))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 9 65 9 74))
      (memory ("m" 177)
        (name ("Stdlib" "list") (name ("Stdlib" "int")))
        (value (any))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 9 67 9 73))
      (memory ("l" 176)
        (name ("Stdlib" "list") (name ("Stdlib" "int")))
        (value (any))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 10 64 10 66))
      (memory ("k" 175)
        (name ("Stdlib" "int"))
        (value (int 42))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 9 22 9 23))
      (memory ("i" 185)
        (name ("Stdlib" "bool"))
        (value (bool false))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at))
      (memory ("w" 183)
        (name ("Stdlib" "list") (name ("Stdlib" "int")))
        (value (any))
        (size
          (apply (global ("Stdlib" "+")) (apply (global ("Stdlib" "-")) (int 1) (int 0)) (int 1)))
        (at 4 33 4 34)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (for to ("i" 165) (int 0) (int 1)
            (for to ("j" 168) (int 0) (int 2)
              (set
                (lindex (lindex (memory ("i" 172)) (local ("i" 165))) (local ("j" 168)))
                (bool true))))
          (for to ("i" 173) (int 0) (int 1)
            (seq
              (set (lindex (memory ("i" 180)) (local ("i" 173))) (bool true))
              (set (lindex (memory ("r" 179)) (local ("i" 173))) (bool false))
              (set (lindex (memory ("s" 178)) (local ("i" 173))) (constr0 "Forall_lists_A_92"))))
          (for to ("i" 181) (int 0) (int 1)
            (set (lindex (memory ("i" 185)) (local ("i" 181))) (bool true)))))
      (method "step"
        (params (pvar ("n" 156) (name ("Stdlib" "int"))))
        (returns (product (name ("Stdlib" "int")) (name ("Stdlib" "int")) (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 165) (int 0) (int 1)
            (seq
              (for to ("j" 168) (int 0) (int 2)
                (seq
                  (when
                    (state (lindex (lindex (memory ("i" 172)) (local ("i" 165))) (local ("j" 168))))
                    (set
                      (lindex (lindex (memory ("m" 170)) (local ("i" 165))) (local ("j" 168)))
                      (apply
                        (global ("Stdlib" "::"))
                        (tuple (local ("i" 165)) (global ("Stdlib" "[]"))))))
                  (set
                    (lindex (lindex (memory ("i" 172)) (local ("i" 165))) (local ("j" 168)))
                    (bool false))
                  (let
                    (pvar ("x" 171) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
                    (state (lindex (lindex (memory ("m" 170)) (local ("i" 165))) (local ("j" 168))))
                    (at))
                  (set
                    (lindex (lindex (memory ("rows" 163)) (local ("i" 165))) (local ("j" 168)))
                    (apply
                      (global ("Stdlib" "::"))
                      (tuple
                        (apply (global ("Stdlib" "+")) (local ("n" 156)) (local ("j" 168)))
                        (local ("x" 171)))))
                  (set
                    (lindex (lindex (memory ("m" 170)) (local ("i" 165))) (local ("j" 168)))
                    (state
                      (lindex (lindex (memory ("rows" 163)) (local ("i" 165))) (local ("j" 168)))))))
              (set
                (lindex (memory ("v" 164)) (local ("i" 165)))
                (access (state (lindex (memory ("rows" 163)) (local ("i" 165)))) (int 1)))))
          (let
            (pvar ("row" 162) (array (name ("Stdlib" "list") (name ("Stdlib" "int"))) (plus 2 1)))
            (access (state (memory ("rows" 163))) (int 1))
            (at 16 6 16 9))
          (for to ("i" 173) (int 0) (int 1)
            (seq
              (when
                (state (lindex (memory ("i" 180)) (local ("i" 173))))
                (set (lindex (memory ("l" 176)) (local ("i" 173))) (global ("Stdlib" "[]"))))
              (set (lindex (memory ("i" 180)) (local ("i" 173))) (bool false))
              (match
                (state (lindex (memory ("s" 178)) (local ("i" 173))))
                (case (pconstr0 "Forall_lists_A_92")
                  (seq
                    (when (state (lindex (memory ("r" 179)) (local ("i" 173)))) (seq))
                    (set
                      (lindex (memory ("k" 175)) (local ("i" 173)))
                      (apply
                        (global ("List" "length"))
                        (state (lindex (memory ("l" 176)) (local ("i" 173))))))
                    (match
                      (apply
                        (global ("Stdlib" "="))
                        (apply (global ("Stdlib" "mod")) (local ("n" 156)) (int 3))
                        (local ("i" 173)))
                      (case
                        (pconst (bool true))
                        (seq
                          (set
                            (lindex (memory ("m" 177)) (local ("i" 173)))
                            (apply
                              (global ("Stdlib" "::"))
                              (tuple
                                (local ("n" 156))
                                (state (lindex (memory ("l" 176)) (local ("i" 173)))))))
                          (set (lindex (memory ("r" 179)) (local ("i" 173))) (bool true))
                          (set
                            (lindex (memory ("s" 178)) (local ("i" 173)))
                            (constr0 "Forall_lists_B_93"))))
                      (case (wild) (set (lindex (memory ("r" 179)) (local ("i" 173))) (bool false))))))
                (case (pconstr0 "Forall_lists_B_93")
                  (seq
                    (when (state (lindex (memory ("r" 179)) (local ("i" 173)))) (seq))
                    (set
                      (lindex (memory ("k" 175)) (local ("i" 173)))
                      (apply
                        (global ("List" "hd"))
                        (state (lindex (memory ("m" 177)) (local ("i" 173))))))
                    (match (bool true)
                      (case
                        (pconst (bool true))
                        (seq
                          (set
                            (lindex (memory ("l" 176)) (local ("i" 173)))
                            (state (lindex (memory ("m" 177)) (local ("i" 173)))))
                          (set (lindex (memory ("r" 179)) (local ("i" 173))) (bool true))
                          (set
                            (lindex (memory ("s" 178)) (local ("i" 173)))
                            (constr0 "Forall_lists_A_92"))))
                      (case (wild) (set (lindex (memory ("r" 179)) (local ("i" 173))) (bool false)))))))
              (set
                (lindex (memory ("v" 160)) (local ("i" 173)))
                (state (lindex (memory ("k" 175)) (local ("i" 173)))))))
          (for to ("i" 181) (int 0) (int 1)
            (seq
              (when
                (state (lindex (memory ("i" 185)) (local ("i" 181))))
                (set (lindex (memory ("w" 183)) (local ("i" 181))) (global ("Stdlib" "[]"))))
              (set (lindex (memory ("i" 185)) (local ("i" 181))) (bool false))
              (let
                (pvar ("l" 184) (name ("Stdlib" "list") (name ("Stdlib" "int"))))
                (state (lindex (memory ("w" 183)) (local ("i" 181))))
                (at))
              (set
                (lindex (memory ("w" 183)) (local ("i" 181)))
                (apply
                  (global ("Stdlib" "::"))
                  (tuple
                    (apply (global ("Stdlib" "+")) (local ("n" 156)) (local ("i" 181)))
                    (local ("l" 184)))))
              (set
                (lindex (memory ("v" 158)) (local ("i" 181)))
                (apply
                  (global ("Stdlib" "+"))
                  (apply
                    (global ("List" "length"))
                    (state (lindex (memory ("w" 183)) (local ("i" 181)))))
                  (apply
                    (global ("List" "hd"))
                    (state (lindex (memory ("w" 183)) (local ("i" 181)))))))))
          (exp
            (tuple
              (apply
                (global ("Stdlib" "+"))
                (access (state (memory ("v" 158))) (int 0))
                (apply (global ("Stdlib" "*")) (int 10) (access (state (memory ("v" 158))) (int 1))))
              (apply
                (global ("Stdlib" "+"))
                (access (state (memory ("v" 160))) (int 0))
                (apply
                  (global ("Stdlib" "*"))
                  (int 100)
                  (access (state (memory ("v" 160))) (int 1))))
              (apply
                (global ("Stdlib" "+"))
                (apply (global ("List" "length")) (access (state (memory ("v" 164))) (int 0)))
                (apply
                  (global ("Stdlib" "*"))
                  (int 100)
                  (apply (global ("List" "hd")) (access (local ("row" 162)) (int 2)))))))))))
  (machine "main" (at 20 0 22 24) discrete (params)
    (memories (memory ("m" 190) (name ("Stdlib" "int")) (value (int 42)) (at 21 10 21 11)))
    (instances (instance ("i" 192) (global "pure") discrete (params) (at 22 18 22 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 190)) (int 0)) (exp (call "reset" "pure" (instance ("i" 192))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 191) (name ("Stdlib" "int"))) (state (memory ("m" 190))) (at))
          (set (memory ("m" 190)) (apply (global ("Stdlib" "+")) (local ("x" 191)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 186) (name ("Stdlib" "int")))
              (pvar ("b" 187) (name ("Stdlib" "int")))
              (pvar ("c" 188) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 192)) (local ("x" 191)))
            (at 22 7 22 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 186))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 187))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 188))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
