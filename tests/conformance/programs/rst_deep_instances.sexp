(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Rst_deep_instances")
 (source "rst_deep_instances.zls")
 (digest "md5:9302e3fc88aebbfc224de2d7e8dd71b9")
 (needs "Stdlib")
 (exports
  (val "leaf" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
    (at 2 0 3 76)
    (doc "a reset three instances deep, with memories of several types"))
  (val "mid" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
    (at 4 0 4 82))
  (val "top" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
    (at 5 0 5 81))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
    (at 6 0 7 49))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 8 0 11 115)))
 (results
  (result "leaf" (parts (named "c") (named "f") (named "b")))
  (result "mid" (parts (nameless) (named "f") (named "b")))
  (result "top" (parts (nameless) (named "f") (named "b")))
  (result "pure" (parts (named "a") (named "f") (named "b"))))
 (code
  (machine "leaf" (at 2 0 3 76) discrete (params)
    (memories
      (memory ("i" 133) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 131) (name ("Stdlib" "bool")) (value (bool false)) (at 3 60 3 64))
      (memory ("m" 128) (name ("Stdlib" "float")) (value (float "42")) (at 3 43 3 44))
      (memory ("m" 126) (name ("Stdlib" "int")) (value (int 42)) (at 3 10 3 11)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 133)) (bool true))
          (set (memory ("m" 131)) (bool true))
          (set (memory ("m" 126)) (int 0))))
      (method "step"
        (params (pvar ("x" 122) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("x" 130) (name ("Stdlib" "float")))
            (if
              (state (memory ("i" 133)))
              (float "0.5")
              (apply (global ("Stdlib" "*.")) (state (memory ("m" 128))) (float "2")))
            (at 3 32 3 51))
          (set (memory ("i" 133)) (bool false))
          (let (pvar ("x" 132) (name ("Stdlib" "bool"))) (state (memory ("m" 131))) (at))
          (set (memory ("m" 131)) (apply (global ("Stdlib" "not")) (local ("x" 132))))
          (set (memory ("m" 128)) (local ("x" 130)))
          (let (pvar ("x" 127) (name ("Stdlib" "int"))) (state (memory ("m" 126))) (at))
          (set
            (memory ("m" 126))
            (apply (global ("Stdlib" "+")) (local ("x" 127)) (local ("x" 122))))
          (exp (tuple (local ("x" 127)) (local ("x" 130)) (local ("x" 132))))))))
  (machine "mid" (at 4 0 4 82) discrete (params)
    (memories
      (memory ("i" 152) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 150) (name ("Stdlib" "int")) (value (int 42)) (at 4 68 4 70))
      (memory ("m" 148) (name ("Stdlib" "bool")) (value (bool false)) (at 3 60 3 64))
      (memory ("m" 145) (name ("Stdlib" "float")) (value (float "42")) (at 3 43 3 44))
      (memory ("m" 143) (name ("Stdlib" "int")) (value (int 42)) (at 3 10 3 11)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 152)) (bool true))
          (set (memory ("m" 150)) (int 10))
          (set (memory ("m" 148)) (bool true))
          (set (memory ("m" 143)) (int 0))))
      (method "step"
        (params (pvar ("x" 134) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("x" 147) (name ("Stdlib" "float")))
            (if
              (state (memory ("i" 152)))
              (float "0.5")
              (apply (global ("Stdlib" "*.")) (state (memory ("m" 145))) (float "2")))
            (at 3 32 3 51))
          (set (memory ("i" 152)) (bool false))
          (let (pvar ("x" 151) (name ("Stdlib" "int"))) (state (memory ("m" 150))) (at))
          (set (memory ("m" 150)) (apply (global ("Stdlib" "+")) (local ("x" 151)) (int 1)))
          (let (pvar ("x" 149) (name ("Stdlib" "bool"))) (state (memory ("m" 148))) (at))
          (set (memory ("m" 148)) (apply (global ("Stdlib" "not")) (local ("x" 149))))
          (set (memory ("m" 145)) (local ("x" 147)))
          (let (pvar ("x" 144) (name ("Stdlib" "int"))) (state (memory ("m" 143))) (at))
          (set
            (memory ("m" 143))
            (apply (global ("Stdlib" "+")) (local ("x" 144)) (local ("x" 134))))
          (exp
            (tuple
              (apply (global ("Stdlib" "+")) (local ("x" 144)) (local ("x" 151)))
              (local ("x" 147))
              (local ("x" 149))))))))
  (machine "top" (at 5 0 5 81) discrete (params)
    (memories
      (memory ("i" 187) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 180) (name ("Stdlib" "int")) (value (int 42)) (at 3 10 3 11))
      (memory ("m" 178) (name ("Stdlib" "int")) (value (int 42)) (at 4 68 4 70))
      (memory ("m" 176) (name ("Stdlib" "bool")) (value (bool false)) (at 3 60 3 64))
      (memory ("m" 173) (name ("Stdlib" "float")) (value (float "42")) (at 3 43 3 44))
      (memory ("m" 171) (name ("Stdlib" "int")) (value (int 42)) (at 3 10 3 11)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 187)) (bool true))
          (set (memory ("m" 180)) (int 0))
          (set (memory ("m" 178)) (int 10))
          (set (memory ("m" 176)) (bool true))
          (set (memory ("m" 171)) (int 0))))
      (method "step"
        (params (pvar ("x" 153) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
        (seq
          (let
            (pvar ("x" 175) (name ("Stdlib" "float")))
            (if
              (state (memory ("i" 187)))
              (float "0.5")
              (apply (global ("Stdlib" "*.")) (state (memory ("m" 173))) (float "2")))
            (at 3 32 3 51))
          (set (memory ("i" 187)) (bool false))
          (let (pvar ("x" 181) (name ("Stdlib" "int"))) (state (memory ("m" 180))) (at))
          (set (memory ("m" 180)) (apply (global ("Stdlib" "+")) (local ("x" 181)) (int 1)))
          (let (pvar ("x" 179) (name ("Stdlib" "int"))) (state (memory ("m" 178))) (at))
          (set (memory ("m" 178)) (apply (global ("Stdlib" "+")) (local ("x" 179)) (int 1)))
          (let (pvar ("x" 177) (name ("Stdlib" "bool"))) (state (memory ("m" 176))) (at))
          (set (memory ("m" 176)) (apply (global ("Stdlib" "not")) (local ("x" 177))))
          (set (memory ("m" 173)) (local ("x" 175)))
          (let (pvar ("x" 172) (name ("Stdlib" "int"))) (state (memory ("m" 171))) (at))
          (set
            (memory ("m" 171))
            (apply (global ("Stdlib" "+")) (local ("x" 172)) (local ("x" 153))))
          (let
            (pvar ("a" 154) (name ("Stdlib" "int")))
            (apply (global ("Stdlib" "+")) (local ("x" 172)) (local ("x" 179)))
            (at 5 42 5 43))
          (exp
            (tuple
              (apply (global ("Stdlib" "+")) (local ("a" 154)) (local ("x" 181)))
              (local ("x" 175))
              (local ("x" 177))))))))
  (machine "pure" (at 6 0 7 49) discrete (params) (memories)
    (instances (instance ("i" 201) (global "top") discrete (params) (at 7 24 7 29)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (exp (call "reset" "top" (instance ("i" 201)))))
      (method "step"
        (params (pvar ("t" 188) (name ("Stdlib" "int"))))
        (returns
          (product (name ("Stdlib" "int")) (name ("Stdlib" "float")) (name ("Stdlib" "bool"))))
        (seq
          (when
            (apply
              (global ("Stdlib" "="))
              (apply (global ("Stdlib" "mod")) (local ("t" 188)) (int 4))
              (int 2))
            (exp (call "reset" "top" (instance ("i" 201)))))
          (let
            (ptuple
              (pvar ("copy" 198) (name ("Stdlib" "int")))
              (pvar ("copy" 199) (name ("Stdlib" "float")))
              (pvar ("copy" 200) (name ("Stdlib" "bool"))))
            (call "step" "top" (instance ("i" 201)) (local ("t" 188)))
            (at))
          (exp (tuple (local ("copy" 198)) (local ("copy" 199)) (local ("copy" 200))))))))
  (machine "main" (at 8 0 11 115) discrete (params)
    (memories (memory ("m" 196) (name ("Stdlib" "int")) (value (int 42)) (at 9 14 9 15)))
    (instances (instance ("i" 202) (global "pure") discrete (params) (at 10 18 10 24)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 196)) (int 0)) (exp (call "reset" "pure" (instance ("i" 202))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 197) (name ("Stdlib" "int"))) (state (memory ("m" 196))) (at))
          (set (memory ("m" 196)) (apply (global ("Stdlib" "+")) (local ("x" 197)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 193) (name ("Stdlib" "int")))
              (pvar ("b" 194) (name ("Stdlib" "float")))
              (pvar ("c" 195) (name ("Stdlib" "bool"))))
            (call "step" "pure" (instance ("i" 202)) (local ("x" 197)))
            (at 10 7 10 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 193))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("b" 194))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("c" 195))))
            (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
