(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Places")
 (source "places.zls")
 (digest "md5:e758d87b66e4c4f9f61e0ecaa18fdddf")
 (needs "Mat" "Stdlib")
 (exports
  (val "wrong" any (arrow any (name ("Mat" "elt")) (name ("Mat" "elt"))) (at 3 0 4 45))
  (val "named" discrete (arrow discrete (name ("Mat" "elt")) (name ("Mat" "elt"))) (at 5 0 7 40))
  (val "bare" discrete (arrow discrete (name ("Mat" "elt")) (name ("Mat" "elt"))) (at 8 0 9 45))
  (val "calls" discrete (arrow discrete (name ("Mat" "elt")) (name ("Mat" "elt"))) (at 10 0 15 32))
  (val "around" discrete
    (arrow discrete (name ("Stdlib" "float")) (name ("Mat" "elt")))
    (at 16 0 17 18))
  (val "states" discrete
    (arrow discrete (name ("Stdlib" "float")) (name ("Stdlib" "float")))
    (at 18 0 21 31)))
 (results
  (result "named" (named "y"))
  (result "calls" (named "y"))
  (result "around" (named "y"))
  (result "states" (named "y")))
 (code
  (types
    (type "state__646" (params) (at)
      (variant (constr0 "Places_Second_40") (constr0 "Places_First_39"))))
  (open "Mat")
  (fun "wrong" (at 3 0 4 45)
    (params (pvar ("x" 46) (name ("Mat" "elt"))))
    (exp
      (apply
        (global ("Mat" "get"))
        (apply
          (global ("Mat" "add"))
          (apply (global ("Mat" "create")) (int 2) (int 2) (local ("x" 46)))
          (apply (global ("Mat" "create")) (int 3) (int 3) (local ("x" 46))))
        (int 0)
        (int 0))))
  (machine "named" (at 5 0 7 40) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 47) (name ("Mat" "elt"))))
        (returns (name ("Mat" "elt")))
        (seq
          (let
            (pvar ("a" 48) (name ("Mat" "mat")))
            (apply (global ("Mat" "create")) (int 2) (int 3) (local ("x" 47)))
            (at 6 6 6 7))
          (let
            (pvar ("y" 49) (name ("Mat" "elt")))
            (apply
              (global ("Mat" "get"))
              (apply
                (global ("Mat" "add"))
                (local ("a" 48))
                (apply (global ("Mat" "create")) (int 3) (int 2) (local ("x" 47))))
              (int 0)
              (int 0))
            (at 7 6 7 7))
          (exp (local ("y" 49)))))))
  (machine "bare" (at 8 0 9 45) discrete (params) (memories) (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("x" 50) (name ("Mat" "elt"))))
        (returns (name ("Mat" "elt")))
        (exp
          (apply
            (global ("Mat" "get"))
            (apply
              (global ("Mat" "add"))
              (apply (global ("Mat" "create")) (int 2) (int 2) (local ("x" 50)))
              (apply (global ("Mat" "create")) (int 3) (int 3) (local ("x" 50))))
            (int 0)
            (int 0))))))
  (machine "calls" (at 10 0 15 32) discrete (params)
    (memories
      (memory ("y" 53) (name ("Mat" "elt")) (value (float "42")) (at 14 19 14 20))
      (memory ("n" 52) (name ("Stdlib" "int")) (value (int 42)) (at 12 6 12 7)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (set (memory ("n" 52)) (int 0)))
      (method "step"
        (params (pvar ("x" 51) (name ("Mat" "elt"))))
        (returns (name ("Mat" "elt")))
        (seq
          (let (pvar ("l" 54) (name ("Stdlib" "int"))) (state (memory ("n" 52))) (at))
          (set (memory ("n" 52)) (apply (global ("Stdlib" "+")) (local ("l" 54)) (int 1)))
          (match
            (apply (global ("Stdlib" ">")) (state (memory ("n" 52))) (int 3))
            (case
              (pconst (bool true))
              (set (memory ("y" 53)) (apply (global "wrong") (local ("x" 51)))))
            (case (pconst (bool false)) (set (memory ("y" 53)) (float "0"))))
          (exp (state (memory ("y" 53))))))))
  (machine "around" (at 16 0 17 18) discrete (params) (memories)
    (instances (instance ("i" 62) (global "named") discrete (params) (at 17 2 17 18)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "named" (instance ("i" 62)))))
      (method "step"
        (params (pvar ("x" 55) (name ("Stdlib" "float"))))
        (returns (name ("Mat" "elt")))
        (exp
          (call "step" "named"
            (instance ("i" 62))
            (apply (global ("Stdlib" "+.")) (local ("x" 55)) (float "1")))))))
  (machine "states" (at 18 0 21 31) discrete (params)
    (memories
      (memory ("r" 59) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("s" 58) (name "state__646") (value (constr0 "Places_Second_40")) (at 20 63 20 69))
      (memory ("y" 57) (name ("Stdlib" "float")) (value (float "42")) (at 20 20 20 21))
      (memory ("i" 61) (name ("Stdlib" "bool")) (value (bool false)) (at)))
    (instances (instance ("i" 63) (global "around") discrete (params) (at 20 31 20 41)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("r" 59)) (bool false))
          (set (memory ("s" 58)) (constr0 "Places_First_39"))
          (set (memory ("i" 61)) (bool true))
          (exp (call "reset" "around" (instance ("i" 63))))))
      (method "step"
        (params (pvar ("x" 56) (name ("Stdlib" "float"))))
        (returns (name ("Stdlib" "float")))
        (seq
          (match
            (state (memory ("s" 58)))
            (case (pconstr0 "Places_First_39")
              (seq
                (when
                  (state (memory ("r" 59)))
                  (seq
                    (set (memory ("i" 61)) (bool true))
                    (exp (call "reset" "around" (instance ("i" 63))))))
                (let
                  (pvar ("x" 60) (name ("Stdlib" "float")))
                  (if
                    (state (memory ("i" 61)))
                    (float "0")
                    (call "step" "around" (instance ("i" 63)) (local ("x" 56))))
                  (at 20 24 20 41))
                (set (memory ("i" 61)) (bool false))
                (set (memory ("y" 57)) (local ("x" 60)))
                (match
                  (apply (global ("Stdlib" ">")) (local ("x" 56)) (float "1"))
                  (case
                    (pconst (bool true))
                    (seq
                      (set (memory ("r" 59)) (bool true))
                      (set (memory ("s" 58)) (constr0 "Places_Second_40"))))
                  (case (wild) (set (memory ("r" 59)) (bool false))))))
            (case (pconstr0 "Places_Second_40")
              (seq
                (when (state (memory ("r" 59))) (seq))
                (set (memory ("y" 57)) (local ("x" 56)))
                (set (memory ("r" 59)) (bool false)))))
          (exp (state (memory ("y" 57))))))))))
