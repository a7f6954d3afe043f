(zelus-dump
 (format 1)
 (producer "zelus-dump 1 (Zelus 2.2-dev)")
 (module "Int_hashes")
 (source "int_hashes.zls")
 (digest "md5:95d4a6feec8e76ad86fc5e1582ecb2a1")
 (needs "Stdlib")
 (exports
  (val "n" static
    (name ("Stdlib" "int"))
    (at 2 0 2 17)
    (doc "hashes of a text of bytes: djb2, sdbm, FNV-1a in 63 bits, and one kept in 32 by a mask"))
  (val "pure" discrete
    (arrow discrete
      (name ("Stdlib" "int"))
      (product
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))
        (name ("Stdlib" "int"))))
    (at 3 0 10 105))
  (val "main" discrete
    (arrow discrete (name ("Stdlib" "unit")) (name ("Stdlib" "unit")))
    (at 11 0 15 31)))
 (results
  (result "pure" (parts (named "djb2") (named "sdbm") (named "fnv") (named "short"))))
 (code
  (let "n" (at 2 0 2 17) (exp (int 20)))
  (machine "pure" (at 3 0 10 105) discrete (params)
    (memories
      (memory ("short" 58) (name ("Stdlib" "int")) (value (int 42)) (at 9 8 9 13))
      (memory ("sdbm" 57) (name ("Stdlib" "int")) (value (int 42)) (at 7 8 7 12))
      (memory ("fnv" 56) (name ("Stdlib" "int")) (value (int 42)) (at 8 8 8 11))
      (memory ("djb2" 55) (name ("Stdlib" "int")) (value (int 42)) (at 6 4 6 8))
      (memory ("bytes" 54)
        (array (name ("Stdlib" "int")) (plus 19 1))
        (value (vec (int 42) (plus 19 1)))
        (at)))
    (instances)
    (methods
      (method "reset" (params) (returns (name ("Stdlib" "unit"))) (seq))
      (method "step"
        (params (pvar ("t" 53) (name ("Stdlib" "int"))))
        (returns
          (product
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))
            (name ("Stdlib" "int"))))
        (seq
          (for to ("i" 65) (int 0) (int 19)
            (set
              (lindex (memory ("bytes" 54)) (local ("i" 65)))
              (apply
                (global ("Stdlib" "mod"))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (local ("i" 65)) (int 37))
                  (apply
                    (global ("Stdlib" "*"))
                    (apply (global ("Stdlib" "*")) (local ("t" 53)) (local ("t" 53)))
                    (int 11)))
                (int 256))))
          (set (memory ("djb2" 55)) (int 5381))
          (set (memory ("sdbm" 57)) (int 0))
          (set (memory ("fnv" 56)) (int -3750763034362895579))
          (set (memory ("short" 58)) (int 0))
          (for to ("i" 60) (int 0) (int 19)
            (seq
              (set
                (memory ("short" 58))
                (apply
                  (global ("Stdlib" "land"))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply (global ("Stdlib" "*")) (state (memory ("short" 58))) (int 31))
                    (access (state (memory ("bytes" 54))) (local ("i" 60))))
                  (int 4294967295)))
              (set
                (memory ("fnv" 56))
                (apply
                  (global ("Stdlib" "*"))
                  (apply
                    (global ("Stdlib" "lxor"))
                    (state (memory ("fnv" 56)))
                    (access (state (memory ("bytes" 54))) (local ("i" 60))))
                  (int 1099511628211)))
              (set
                (memory ("sdbm" 57))
                (apply
                  (global ("Stdlib" "-"))
                  (apply
                    (global ("Stdlib" "+"))
                    (apply
                      (global ("Stdlib" "+"))
                      (access (state (memory ("bytes" 54))) (local ("i" 60)))
                      (apply (global ("Stdlib" "lsl")) (state (memory ("sdbm" 57))) (int 6)))
                    (apply (global ("Stdlib" "lsl")) (state (memory ("sdbm" 57))) (int 16)))
                  (state (memory ("sdbm" 57)))))
              (set
                (memory ("djb2" 55))
                (apply
                  (global ("Stdlib" "+"))
                  (apply (global ("Stdlib" "*")) (state (memory ("djb2" 55))) (int 33))
                  (access (state (memory ("bytes" 54))) (local ("i" 60)))))))
          (exp
            (tuple
              (state (memory ("djb2" 55)))
              (state (memory ("sdbm" 57)))
              (state (memory ("fnv" 56)))
              (state (memory ("short" 58)))))))))
  (machine "main" (at 11 0 15 31) discrete (params)
    (memories (memory ("m" 72) (name ("Stdlib" "int")) (value (int 42)) (at 12 14 12 15)))
    (instances (instance ("i" 74) (global "pure") discrete (params) (at 13 21 13 27)))
    (methods
      (method "reset" (params)
        (returns (name ("Stdlib" "unit")))
        (seq (set (memory ("m" 72)) (int 0)) (exp (call "reset" "pure" (instance ("i" 74))))))
      (method "step"
        (params (pconst (unit)))
        (returns (name ("Stdlib" "unit")))
        (seq
          (let (pvar ("x" 73) (name ("Stdlib" "int"))) (state (memory ("m" 72))) (at))
          (set (memory ("m" 72)) (apply (global ("Stdlib" "+")) (local ("x" 73)) (int 1)))
          (let
            (ptuple
              (pvar ("a" 68) (name ("Stdlib" "int")))
              (pvar ("b" 69) (name ("Stdlib" "int")))
              (pvar ("c" 70) (name ("Stdlib" "int")))
              (pvar ("d" 71) (name ("Stdlib" "int"))))
            (call "step" "pure" (instance ("i" 74)) (local ("x" 73)))
            (at 13 7 13 8))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("a" 68))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("b" 69))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("c" 70))) (at))
          (let (wild) (apply (global ("Stdlib" "print_string")) (string " ")) (at))
          (let (wild) (apply (global ("Stdlib" "print_int")) (local ("d" 71))) (at))
          (exp (apply (global ("Stdlib" "print_newline")) (unit)))))))))
