(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Lib_results_in_memories")
 (source "lib_results_in_memories.zls")
 (digest "md5:0de4a6b7d53103ab84ee53ec91756aa2")
 (needs "Char" "Int32" "Int64" "List" "Random" "Stdlib" "String")
 (exports
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 2 0 22 305)
    (doc "results of library functions kept in memories, whose types are those of the language")))
 (results)
 (code
  (machine "main" (at 2 0 22 305) discrete (params)
    (memories
      (memory ("i" 155) (name ("Stdlib" "bool")) (value (bool false)) (at))
      (memory ("m" 153) (name ("Stdlib" "float")) (value (float "42")) (at 21 14 21 17))
      (memory ("m" 151) (name ("Stdlib" "int")) (value (int 42)) (at 20 14 20 15))
      (memory ("m" 149)
        (name ("Stdlib" "fpclass"))
        (value (constr0 ("Stdlib" "FP_nan")))
        (at 19 14 19 21))
      (memory ("m" 147) (name ("Stdlib" "float")) (value (float "42")) (at 18 14 18 17))
      (memory ("m" 145) (name ("Stdlib" "int")) (value (int 42)) (at 17 14 17 15))
      (memory ("m" 143) (name ("Int32" "t")) (value (any)) (at 15 14 15 28))
      (memory ("m" 141) (name ("Stdlib" "bool")) (value (bool false)) (at 14 14 14 18))
      (memory ("m" 139) (name ("Stdlib" "int")) (value (int 42)) (at 13 14 13 15))
      (memory ("m" 137) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15))
      (memory ("m" 135) (name ("Stdlib" "int")) (value (int 42)) (at 11 14 11 15))
      (memory ("m" 133) (name ("Stdlib" "int")) (value (int 42)) (at 10 14 10 15))
      (memory ("m" 131) (name ("Stdlib" "char")) (value (char 97)) (at 9 14 9 17))
      (memory ("m" 127) (name ("Stdlib" "int")) (value (int 42)) (at 7 14 7 15))
      (memory ("m" 125) (name ("Stdlib" "char")) (value (char 97)) (at 6 14 6 17))
      (memory ("m" 123) (name ("Stdlib" "int")) (value (int 42)) (at 5 14 5 15))
      (memory ("m" 121) (name ("Stdlib" "int")) (value (int 42)) (at 4 14 4 15))
      (memory ("m" 119) (name ("Stdlib" "int")) (value (int 42)) (at 3 14 3 15)))
    (instances)
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq
          (set (memory ("i" 155)) (bool true))
          (set (memory ("m" 119)) (int 0))
          (set (memory ("m" 121)) (int 0))
          (set (memory ("m" 123)) (int 0))
          (set (memory ("m" 125)) (char 97))
          (set (memory ("m" 127)) (int 0))
          (set (memory ("m" 131)) (char 122))
          (set (memory ("m" 133)) (int 0))
          (set (memory ("m" 137)) (int 0))
          (set (memory ("m" 139)) (int 0))
          (set (memory ("m" 141)) (bool true))
          (set (memory ("m" 145)) (int 0))
          (set (memory ("m" 147)) (float "1"))
          (set (memory ("m" 149)) (constr0 ("Stdlib" "FP_zero")))
          (set (memory ("m" 151)) (int 0))
          (set (memory ("m" 153)) (float "0"))
          (set (memory ("m" 135)) (int 0))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (when
            (state (memory ("i" 155)))
            (set (memory ("m" 143)) (apply (global ("Int32" "of_int")) (int 3))))
          (set (memory ("i" 155)) (bool false))
          (let (pvar ("x" 120) (name ("Stdlib" "int"))) (state (memory ("m" 119))) (at))
          (set (memory ("m" 119)) (apply (global ("Stdlib" "+")) (local ("x" 120)) (int 1)))
          (let (pvar ("x" 122) (name ("Stdlib" "int"))) (state (memory ("m" 121))) (at))
          (set
            (memory ("m" 121))
            (apply
              (global ("List" "length"))
              (apply
                (global ("Stdlib" "::"))
                (tuple
                  (local ("x" 120))
                  (apply (global ("Stdlib" "::")) (tuple (int 1) (global ("Stdlib" "[]"))))))))
          (let (pvar ("x" 124) (name ("Stdlib" "int"))) (state (memory ("m" 123))) (at))
          (set
            (memory ("m" 123))
            (apply
              (global ("Char" "compare"))
              (char 97)
              (apply
                (global ("Stdlib" "char_of_int"))
                (apply (global ("Stdlib" "+")) (local ("x" 120)) (int 95)))))
          (let (pvar ("x" 126) (name ("Stdlib" "char"))) (state (memory ("m" 125))) (at))
          (set
            (memory ("m" 125))
            (apply
              (global ("Stdlib" "char_of_int"))
              (apply (global ("Stdlib" "+")) (int 97) (local ("x" 120)))))
          (let (pvar ("x" 128) (name ("Stdlib" "int"))) (state (memory ("m" 127))) (at))
          (set
            (memory ("m" 127))
            (apply
              (global ("List" "compare_lengths"))
              (apply (global ("Stdlib" "::")) (tuple (local ("x" 120)) (global ("Stdlib" "[]"))))
              (apply
                (global ("Stdlib" "::"))
                (tuple (int 1)
                  (apply (global ("Stdlib" "::")) (tuple (int 2) (global ("Stdlib" "[]"))))))))
          (let (pvar ("x" 132) (name ("Stdlib" "char"))) (state (memory ("m" 131))) (at))
          (set
            (memory ("m" 131))
            (apply
              (global ("String" "get"))
              (apply
                (global ("Stdlib" "^"))
                (string "x")
                (apply (global ("Stdlib" "string_of_int")) (local ("x" 120))))
              (int 1)))
          (let (pvar ("x" 134) (name ("Stdlib" "int"))) (state (memory ("m" 133))) (at))
          (set (memory ("m" 133)) (apply (global ("Stdlib" "int_of_char")) (local ("x" 132))))
          (let (pvar ("x" 138) (name ("Stdlib" "int"))) (state (memory ("m" 137))) (at))
          (set (memory ("m" 137)) (apply (global ("Random" "int")) (int 1)))
          (let (pvar ("x" 140) (name ("Stdlib" "int"))) (state (memory ("m" 139))) (at))
          (set
            (memory ("m" 139))
            (apply
              (global ("Stdlib" "-"))
              (apply
                (global ("Stdlib" "abs"))
                (apply (global ("Stdlib" "min")) (local ("x" 120)) (int 3)))
              (global ("Stdlib" "max_int"))))
          (let (pvar ("x" 142) (name ("Stdlib" "bool"))) (state (memory ("m" 141))) (at))
          (set
            (memory ("m" 141))
            (apply
              (global ("String" "contains"))
              (apply (global ("Stdlib" "string_of_int")) (local ("x" 120)))
              (char 49)))
          (let (pvar ("x" 144) (name ("Int32" "t"))) (state (memory ("m" 143))) (at))
          (set
            (memory ("m" 143))
            (apply
              (global ("Int32" "add"))
              (local ("x" 144))
              (apply (global ("Int32" "of_int")) (int 1))))
          (let
            (ptuple (wild) (pvar ("ex" 112) (name ("Stdlib" "int"))))
            (apply
              (global ("Stdlib" "frexp"))
              (apply (global ("Stdlib" "float")) (local ("x" 120))))
            (at 16 11 16 13))
          (let (pvar ("x" 146) (name ("Stdlib" "int"))) (state (memory ("m" 145))) (at))
          (set (memory ("m" 145)) (local ("ex" 112)))
          (let (pvar ("x" 148) (name ("Stdlib" "float"))) (state (memory ("m" 147))) (at))
          (set
            (memory ("m" 147))
            (apply (global ("Stdlib" "ldexp")) (float "1.5") (local ("x" 120))))
          (let (pvar ("x" 150) (name ("Stdlib" "fpclass"))) (state (memory ("m" 149))) (at))
          (set
            (memory ("m" 149))
            (apply
              (global ("Stdlib" "classify_float"))
              (apply (global ("Stdlib" "float")) (local ("x" 120)))))
          (let (pvar ("x" 152) (name ("Stdlib" "int"))) (state (memory ("m" 151))) (at))
          (set
            (memory ("m" 151))
            (apply
              (global ("Int64" "to_int"))
              (apply
                (global ("Int64" "of_float"))
                (apply (global ("Stdlib" "float")) (local ("x" 120))))))
          (let (pvar ("x" 154) (name ("Stdlib" "float"))) (state (memory ("m" 153))) (at))
          (set
            (memory ("m" 153))
            (apply
              (global ("Stdlib" "float_of_string"))
              (apply
                (global ("Stdlib" "^"))
                (string "1.")
                (apply (global ("Stdlib" "string_of_int")) (local ("x" 120))))))
          (let (pvar ("x" 136) (name ("Stdlib" "int"))) (state (memory ("m" 135))) (at))
          (set
            (memory ("m" 135))
            (apply
              (global ("Stdlib" "truncate"))
              (apply (global ("Stdlib" "float")) (local ("x" 120)))))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 122))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 124))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("x" 126))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 128))) (at))
          (let (wild) (apply (global ("Stdlib" "print_char")) (local ("x" 132))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 134))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 136))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 138))) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 140))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Stdlib" "string_of_bool")) (local ("x" 142))))
            (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply (global ("Int32" "to_string")) (local ("x" 144))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 146))) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 148))) (at))
          (let (wild)
            (apply
              (global ("Stdlib" "print_string"))
              (apply
                (global ("Stdlib" "string_of_bool"))
                (apply (global ("Stdlib" "=")) (local ("x" 150)) (constr0 ("Stdlib" "FP_zero")))))
            (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("x" 152))) (at))
          (let (wild) (apply (global ("Stdlib" "print_float")) (local ("x" 154))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
