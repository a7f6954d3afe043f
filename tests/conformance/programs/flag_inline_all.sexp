(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Flag_inline_all")
 (source "flag_inline_all.zls")
 (digest "md5:6b5dc0494c31ddc31e52a59c6919fea0")
 (needs "Stdlib")
 (exports
  (val "count" discrete
    (arrow discrete (name ("Stdlib" "int")) (name ("Stdlib" "int")))
    (at 3 0 3 48)
    (doc "everything in one machine, with resets, branches and automata of several copies"))
  (val "light" discrete
    (arrow discrete (name ("Stdlib" "bool")) (name ("Stdlib" "int")))
    (at 4 0 5 90))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 6 0 8 79))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 9 0 13 18)))
 (results
  (result "count" (named "c"))
  (result "light" (named "o"))
  (result "pure" (parts (named "a") (named "b") (named "o") (named "o"))))
 (code
  (types
    (type "state__785" (params) (at)
      (variant (constr0 "Flag_inline_all_B_74") (constr0 "Flag_inline_all_A_73"))))
  (types
    (type "state__784" (params) (at)
      (variant (constr0 "Flag_inline_all_B_70") (constr0 "Flag_inline_all_A_69"))))
  (types
    (type "state__783" (params) (at)
      (variant (constr0 "Flag_inline_all_B_52") (constr0 "Flag_inline_all_A_51"))))
  (types
    (type "state__782" (params) (at)
      (variant (constr0 "Flag_inline_all_B_48") (constr0 "Flag_inline_all_A_47"))))
  (types
    (type "state__781" (params) (at)
      (variant (constr0 "Flag_inline_all_B_35") (constr0 "Flag_inline_all_A_34"))))
  (machine "count" (at 3 0 3 48) discrete (params)
    (memories (memory ("m" 123) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("m" 123)) (int 0)))
      (method "step"
        (params (pvar ("x" 121) (name ("Stdlib" "int"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (let (pvar ("x" 124) (name ("Stdlib" "int"))) (state (memory ("m" 123))) (at))
          (set
            (memory ("m" 123))
            (apply (global ("Stdlib" "+")) (local ("x" 124)) (local ("x" 121))))
          (exp (local ("x" 124)))))))
  (machine "light" (at 4 0 5 90) discrete (params)
    (memories
      (memory ("r" 128) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 127) (name "state__781") (value (constr0 "Flag_inline_all_B_35")) (at 5 45 5 46))
      (memory ("o" 126) (name ("Stdlib" "int")) (value (int 42)) (at 5 26 5 27))
      (memory ("i" 132) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 129) (name ("Stdlib" "int")) (value (int 42)) (at 5 70 5 71)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 128)) (bool false))
          (set (memory ("s" 127)) (constr0 "Flag_inline_all_A_34"))
          (set (memory ("i" 132)) (bool true))))
      (method "step"
        (params (pvar ("c" 125) (name ("Stdlib" "bool"))))
        (returns (name ("Stdlib" "int")))
        (seq
          (match
            (state (memory ("s" 127)))
            (case (pconstr0 "Flag_inline_all_A_34")
              (seq
                (when (state (memory ("r" 128))) (seq))
                (set (memory ("o" 126)) (int 1))
                (match
                  (local ("c" 125))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 128)) (bool true))
                      (set (memory ("s" 127)) (constr0 "Flag_inline_all_B_35"))))
                  (case (wild) (set (memory ("r" 128)) (bool false))))))
            (case (pconstr0 "Flag_inline_all_B_35")
              (seq
                (when (state (memory ("r" 128))) (set (memory ("i" 132)) (bool true)))
                (let
                  (pvar ("x" 131) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 132)))
                    (int 2)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 129))) (int 1)))
                  (at 5 61 5 75))
                (set (memory ("i" 132)) (bool false))
                (set (memory ("o" 126)) (local ("x" 131)))
                (set (memory ("m" 129)) (local ("x" 131)))
                (match
                  (local ("c" 125))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 128)) (bool true))
                      (set (memory ("s" 127)) (constr0 "Flag_inline_all_A_34"))))
                  (case (wild) (set (memory ("r" 128)) (bool false)))))))
          (exp (state (memory ("o" 126))))))))
  (machine "pure" (at 6 0 8 79) discrete (params)
    (memories
      (memory ("m" 146) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("r" 145) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 144) (name "state__783") (value (constr0 "Flag_inline_all_B_52")) (at 5 45 5 46))
      (memory ("r" 143) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 142) (name "state__782") (value (constr0 "Flag_inline_all_B_48")) (at 5 45 5 46))
      (memory ("o" 141) (name ("Stdlib" "int")) (value (int 42)) (at 5 26 5 27))
      (memory ("o" 139) (name ("Stdlib" "int")) (value (int 42)) (at 5 26 5 27))
      (memory ("b" 135) (name ("Stdlib" "int")) (value (int 42)) (at 8 35 8 36))
      (memory ("m" 150) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("m" 154) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("i" 159) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 156) (name ("Stdlib" "int")) (value (int 42)) (at 5 70 5 71))
      (memory ("i" 163) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 160) (name ("Stdlib" "int")) (value (int 42)) (at 5 70 5 71)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 150)) (int 0))
          (set (memory ("m" 154)) (int 0))
          (set (memory ("m" 146)) (int 0))
          (set (memory ("r" 145)) (bool false))
          (set (memory ("s" 144)) (constr0 "Flag_inline_all_A_51"))
          (set (memory ("i" 159)) (bool true))
          (set (memory ("r" 143)) (bool false))
          (set (memory ("s" 142)) (constr0 "Flag_inline_all_A_47"))
          (set (memory ("i" 163)) (bool true))))
      (method "step"
        (params (pvar ("t" 133) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (match
            (apply (global ("Stdlib" "mod")) (local ("t" 133)) (int 2))
            (case
              (pconst (int 0))
              (seq
                (let (pvar ("x" 151) (name ("Stdlib" "int"))) (state (memory ("m" 150))) (at))
                (set (memory ("m" 150)) (apply (global ("Stdlib" "+")) (local ("x" 151)) (int 1)))
                (set (memory ("b" 135)) (local ("x" 151)))))
            (case (wild)
              (seq
                (let (pvar ("x" 155) (name ("Stdlib" "int"))) (state (memory ("m" 154))) (at))
                (set (memory ("m" 154)) (apply (global ("Stdlib" "+")) (local ("x" 155)) (int 10)))
                (set (memory ("b" 135)) (local ("x" 155))))))
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 133)) (int 5))
              (int 4))
            (set (memory ("m" 146)) (int 0)))
          (let (pvar ("x" 147) (name ("Stdlib" "int"))) (state (memory ("m" 146))) (at))
          (set
            (memory ("m" 146))
            (apply (global ("Stdlib" "+")) (local ("x" 147)) (local ("t" 133))))
          (let
            (pvar ("c" 140) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 133)) (int 4))
              (int 1))
            (at 4 15 4 16))
          (match
            (state (memory ("s" 144)))
            (case (pconstr0 "Flag_inline_all_A_51")
              (seq
                (when (state (memory ("r" 145))) (seq))
                (set (memory ("o" 141)) (int 1))
                (match
                  (local ("c" 140))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 145)) (bool true))
                      (set (memory ("s" 144)) (constr0 "Flag_inline_all_B_52"))))
                  (case (wild) (set (memory ("r" 145)) (bool false))))))
            (case (pconstr0 "Flag_inline_all_B_52")
              (seq
                (when (state (memory ("r" 145))) (set (memory ("i" 159)) (bool true)))
                (let
                  (pvar ("x" 158) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 159)))
                    (int 2)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 156))) (int 1)))
                  (at 5 61 5 75))
                (set (memory ("i" 159)) (bool false))
                (set (memory ("o" 141)) (local ("x" 158)))
                (set (memory ("m" 156)) (local ("x" 158)))
                (match
                  (local ("c" 140))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 145)) (bool true))
                      (set (memory ("s" 144)) (constr0 "Flag_inline_all_A_51"))))
                  (case (wild) (set (memory ("r" 145)) (bool false)))))))
          (let
            (pvar ("c" 138) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 133)) (int 3))
              (int 0))
            (at 4 15 4 16))
          (match
            (state (memory ("s" 142)))
            (case (pconstr0 "Flag_inline_all_A_47")
              (seq
                (when (state (memory ("r" 143))) (seq))
                (set (memory ("o" 139)) (int 1))
                (match
                  (local ("c" 138))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 143)) (bool true))
                      (set (memory ("s" 142)) (constr0 "Flag_inline_all_B_48"))))
                  (case (wild) (set (memory ("r" 143)) (bool false))))))
            (case (pconstr0 "Flag_inline_all_B_48")
              (seq
                (when (state (memory ("r" 143))) (set (memory ("i" 163)) (bool true)))
                (let
                  (pvar ("x" 162) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 163)))
                    (int 2)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 160))) (int 1)))
                  (at 5 61 5 75))
                (set (memory ("i" 163)) (bool false))
                (set (memory ("o" 139)) (local ("x" 162)))
                (set (memory ("m" 160)) (local ("x" 162)))
                (match
                  (local ("c" 138))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 143)) (bool true))
                      (set (memory ("s" 142)) (constr0 "Flag_inline_all_A_47"))))
                  (case (wild) (set (memory ("r" 143)) (bool false)))))))
          (exp
            (tuple
              (local ("x" 147))
              (state (memory ("b" 135)))
              (state (memory ("o" 139)))
              (state (memory ("o" 141)))))))))
  (machine "main" (at 9 0 13 18) discrete (params)
    (memories
      (memory ("m" 184) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("m" 182) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15))
      (memory ("r" 181) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 180) (name "state__785") (value (constr0 "Flag_inline_all_B_74")) (at 5 45 5 46))
      (memory ("r" 179) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 178) (name "state__784") (value (constr0 "Flag_inline_all_B_70")) (at 5 45 5 46))
      (memory ("o" 177) (name ("Stdlib" "int")) (value (int 42)) (at 5 26 5 27))
      (memory ("o" 175) (name ("Stdlib" "int")) (value (int 42)) (at 5 26 5 27))
      (memory ("b" 171) (name ("Stdlib" "int")) (value (int 42)) (at 8 35 8 36))
      (memory ("i" 197) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 194) (name ("Stdlib" "int")) (value (int 42)) (at 5 70 5 71))
      (memory ("i" 201) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 198) (name ("Stdlib" "int")) (value (int 42)) (at 5 70 5 71))
      (memory ("m" 188) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36))
      (memory ("m" 192) (name ("Stdlib" "int")) (value (int 42)) (at 3 35 3 36)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("m" 182)) (int 0))
          (set (memory ("m" 184)) (int 0))
          (set (memory ("r" 181)) (bool false))
          (set (memory ("s" 180)) (constr0 "Flag_inline_all_A_73"))
          (set (memory ("i" 197)) (bool true))
          (set (memory ("r" 179)) (bool false))
          (set (memory ("s" 178)) (constr0 "Flag_inline_all_A_69"))
          (set (memory ("i" 201)) (bool true))
          (set (memory ("m" 188)) (int 0))
          (set (memory ("m" 192)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 183) (name ("Stdlib" "int"))) (state (memory ("m" 182))) (at))
          (set (memory ("m" 182)) (apply (global ("Stdlib" "+")) (local ("x" 183)) (int 1)))
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 183)) (int 5))
              (int 4))
            (set (memory ("m" 184)) (int 0)))
          (let (pvar ("x" 185) (name ("Stdlib" "int"))) (state (memory ("m" 184))) (at))
          (set
            (memory ("m" 184))
            (apply (global ("Stdlib" "+")) (local ("x" 185)) (local ("x" 183))))
          (let
            (pvar ("c" 176) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 183)) (int 4))
              (int 1))
            (at 4 15 4 16))
          (match
            (state (memory ("s" 180)))
            (case (pconstr0 "Flag_inline_all_A_73")
              (seq
                (when (state (memory ("r" 181))) (seq))
                (set (memory ("o" 177)) (int 1))
                (match
                  (local ("c" 176))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 181)) (bool true))
                      (set (memory ("s" 180)) (constr0 "Flag_inline_all_B_74"))))
                  (case (wild) (set (memory ("r" 181)) (bool false))))))
            (case (pconstr0 "Flag_inline_all_B_74")
              (seq
                (when (state (memory ("r" 181))) (set (memory ("i" 197)) (bool true)))
                (let
                  (pvar ("x" 196) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 197)))
                    (int 2)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 194))) (int 1)))
                  (at 5 61 5 75))
                (set (memory ("i" 197)) (bool false))
                (set (memory ("o" 177)) (local ("x" 196)))
                (set (memory ("m" 194)) (local ("x" 196)))
                (match
                  (local ("c" 176))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 181)) (bool true))
                      (set (memory ("s" 180)) (constr0 "Flag_inline_all_A_73"))))
                  (case (wild) (set (memory ("r" 181)) (bool false)))))))
          (let
            (pvar ("c" 174) (name ("Stdlib" "bool")))
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("x" 183)) (int 3))
              (int 0))
            (at 4 15 4 16))
          (match
            (state (memory ("s" 178)))
            (case (pconstr0 "Flag_inline_all_A_69")
              (seq
                (when (state (memory ("r" 179))) (seq))
                (set (memory ("o" 175)) (int 1))
                (match
                  (local ("c" 174))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 179)) (bool true))
                      (set (memory ("s" 178)) (constr0 "Flag_inline_all_B_70"))))
                  (case (wild) (set (memory ("r" 179)) (bool false))))))
            (case (pconstr0 "Flag_inline_all_B_70")
              (seq
                (when (state (memory ("r" 179))) (set (memory ("i" 201)) (bool true)))
                (let
                  (pvar ("x" 200) (name ("Stdlib" "int")))
                  (if
                    (state (memory ("i" 201)))
                    (int 2)
                    (apply (global ("Stdlib" "+")) (state (memory ("m" 198))) (int 1)))
                  (at 5 61 5 75))
                (set (memory ("i" 201)) (bool false))
                (set (memory ("o" 175)) (local ("x" 200)))
                (set (memory ("m" 198)) (local ("x" 200)))
                (match
                  (local ("c" 174))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 179)) (bool true))
                      (set (memory ("s" 178)) (constr0 "Flag_inline_all_A_69"))))
                  (case (wild) (set (memory ("r" 179)) (bool false)))))))
          (match
            (apply (global ("Stdlib" "mod")) (local ("x" 183)) (int 2))
            (case
              (pconst (int 0))
              (seq
                (let (pvar ("x" 189) (name ("Stdlib" "int"))) (state (memory ("m" 188))) (at))
                (set (memory ("m" 188)) (apply (global ("Stdlib" "+")) (local ("x" 189)) (int 1)))
                (set (memory ("b" 171)) (local ("x" 189)))))
            (case (wild)
              (seq
                (let (pvar ("x" 193) (name ("Stdlib" "int"))) (state (memory ("m" 192))) (at))
                (set (memory ("m" 192)) (apply (global ("Stdlib" "+")) (local ("x" 193)) (int 10)))
                (set (memory ("b" 171)) (local ("x" 193))))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 185))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("b" 171)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 175)))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (state (memory ("o" 177)))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
